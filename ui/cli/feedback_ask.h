/* Words of krug feedback that ask: rows of its table of verbs. */
#ifndef UI_CLI_FEEDBACK_ASK_H
#define UI_CLI_FEEDBACK_ASK_H

#include "cli/call.h"

gboolean feedback_ask_run(Call *call, Book *book, GError **error);
gboolean feedback_questions_run(Call *call, Book *book, GError **error);

#endif
