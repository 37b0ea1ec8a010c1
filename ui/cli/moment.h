/* Hours and lengths as options say them. */
#ifndef UI_CLI_MOMENT_H
#define UI_CLI_MOMENT_H

#include "krug/book.h"
#include "krug/json.h"
#include "krug/when.h"

#include "cli/call.h"

typedef struct {
	Day day;   /* DAY_NONE: the option was not given */
	gint64 at; /* UTC seconds; AT_NONE where no hour was told */
} Moment;

/* "2026-11-20T17:30", with an offset or without, or what krug/when.h understands. */
gboolean moment_read(Call *call, const char *option, const Clock *clock,
	WhenDirection direction, Moment *moment, GError **error);
/* "60m", "1h", "1h30m", "90"; stays as it is where the option is not given. */
gboolean moment_length(Call *call, const char *option, int *minutes, GError **error);

/* "fri 20 nov 17:30", "fri 20 nov"; owned. */
char *moment_words(Book *book, Day day, gint64 at);
/* ISO 8601 under `key`: an instant, or where no hour is known a day; null for none. */
void moment_json(JsonWriter *json, Book *book, const char *key, Day day, gint64 at);

#endif
