/* Asking whether to go on: by --yes, else on a terminal. */
#ifndef UI_CLI_CONFIRM_H
#define UI_CLI_CONFIRM_H

#include "cli/call.h"

/* question: "Save? (y/n) ". wrong: what a pipe is told that did not say --yes. */
gboolean confirm(const Call *call, const char *question, const char *wrong,
	gboolean *agreed, GError **error);

#endif
