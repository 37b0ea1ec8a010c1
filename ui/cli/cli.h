/* From the words of the command line to an exit status. */
#ifndef UI_CLI_CLI_H
#define UI_CLI_CLI_H

#include <glib.h>

/* args: the words after "krug", ended by NULL. 0 done, 1 failed, 2 wrong usage. */
int cli_run(char **args);

#endif
