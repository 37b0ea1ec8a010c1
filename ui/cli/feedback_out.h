/* How feedback looks in the output: a line, a page, an object. */
#ifndef UI_CLI_FEEDBACK_OUT_H
#define UI_CLI_FEEDBACK_OUT_H

#include "krug/feedback.h"

#include "cli/verb.h"

extern const VerbRows feedback_rows_out; /* of Feedback */

void feedback_page(Book *book, const Feedback *feedback);
/* "#2 Яндекс · constructive · 4 dec · Анна Петрова", to standard error. */
void feedback_say(Book *book, const Feedback *feedback);
/* "do: …", "don't: …" while one answers, to standard error. */
void feedback_say_hints(void);

#endif
