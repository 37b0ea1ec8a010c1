/*
 * Help made from the tables of commands, options, environment and files; the man page
 * (manual.c) reads the same rows.
 */
#ifndef UI_CLI_USAGE_H
#define UI_CLI_USAGE_H

#include <stdio.h>

#include "cli/command.h"

typedef struct {
	const char *name;
	const char *help; /* N_() */
} UsageFact;

/* Ended by a row without a name. */
extern const UsageFact usage_environment[];
extern const UsageFact usage_files[];
extern const UsageFact usage_exits[];

/* "krug due [--count] [QUERY]"; NULL: krug itself. Owned by the caller. */
char *usage_synopsis(const Command *command);
/* "-c, --channel CHANNEL"; owned by the caller. */
char *usage_option(const CommandOption *option);
/* One line and where to read on, to standard error, after a wrong call. */
void usage_hint(const Command *command);
/* The whole help, to standard output; NULL: of krug itself. */
void usage_help(const Command *command);

#endif
