/* The table of all commands, in groups, in the order of the help. */
#ifndef UI_CLI_COMMANDS_H
#define UI_CLI_COMMANDS_H

#include "cli/command.h"

extern const Command *const commands[]; /* ended by NULL */

/* What stands above it in lists, translated; NULL: it follows others of its group. */
const char *command_heading(const Command *command);
const Command *command_find(const char *name); /* NULL where there is none */

#endif
