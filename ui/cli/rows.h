/* How people look in the output of several commands: the fields of a row, in JSON and in
 * words. */
#ifndef UI_CLI_ROWS_H
#define UI_CLI_ROWS_H

#include "krug/people.h"

#include "cli/output.h"

/* The keys of `list` inside an object: id … why; of the reminder that gives the standing,
 * else null. */
void row_json(
	JsonWriter *json, Book *book, const char *name, Kind kind, const Reckoning *now);
char *row_id(gint64 id); /* "#12"; owned */
/* The standing of one person, as vocab_label() says it of many. */
const char *row_standing(Standing standing);
/* After a change: the person and how they stand now, to standard error. */
void row_say(Book *book, gint64 contact);

#endif
