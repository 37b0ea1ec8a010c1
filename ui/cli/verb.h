/*
 * Commands of several words ("krug plan add …"): the word after the command chooses a row
 * of its table; without one the first row runs. And what their lists share.
 */
#ifndef UI_CLI_VERB_H
#define UI_CLI_VERB_H

#include "krug/when.h"

#include "cli/call.h"
#include "cli/output.h"

/* Runs the row of the command's table that the first operand names. */
gboolean verb_run(Call *call, GError **error);
/* The operands behind the word, joined by blanks; a usage error with `what` (translated)
 * where there are none. Owned. */
char *verb_words(const Call *call, const char *what, GError **error);

/* The day of an option; *day stays where it is not given, and is DAY_NONE for "". */
gboolean verb_day(Call *call, const char *option, WhenDirection direction, Day *day,
	GError **error);
/* Replaces an owned text where the option is given. */
void verb_text(const Call *call, const char *option, char **text);

/* One way to print a row of a list. */
typedef struct {
	int columns;
	/* Into the object that stands for it. */
	void (*fields)(JsonWriter *json, Book *book, gconstpointer row);
	void (*row)(Table *table, Book *book, gconstpointer row);
} VerbRows;

/* --json or a table; takes the list. FALSE for NULL. */
gboolean verb_print(Call *call, Book *book, const VerbRows *rows, GPtrArray *list);
/* The same; of an empty table `nothing` (translated) is said. */
gboolean verb_print_or_say(Call *call, Book *book, const VerbRows *rows, GPtrArray *list,
	const char *nothing);
/* One object with --json, else nothing; TRUE where it was printed. */
gboolean verb_print_json(Call *call, Book *book, const VerbRows *rows, gconstpointer row);

#endif
