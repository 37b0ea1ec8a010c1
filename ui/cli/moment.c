/* An instant with an offset is what it says; anything else is local. */
#include "cli/moment.h"

#include <stdlib.h>
#include <string.h>

#include "krug/i18n.h"

#include "cli/output.h"

#define LENGTH_MOST (24 * 60)

/* "2026-11-20T17:30" as the words a date and a time are. */
static char *
spaced(const char *text)
{
	char *copy = g_strdup(text);

	if (strlen(copy) > 10 && copy[10] == 'T')
		copy[10] = ' ';
	return copy;
}

gboolean
moment_read(Call *call, const char *option, const Clock *clock, WhenDirection direction,
	Moment *moment, GError **error)
{
	const char *text = call_text(call, option);
	g_autofree char *plain = NULL;
	When when;

	*moment = (Moment){ DAY_NONE, AT_NONE };
	if (!text)
		return TRUE;
	if (clock_parse_instant(text, &moment->at)) {
		moment->day = clock_day_of(clock, NULL, moment->at, NULL);
		return TRUE;
	}
	moment->at = AT_NONE;
	plain = spaced(text);
	if (!when_parse_all(plain, clock, direction, &when, error))
		return FALSE;
	moment->day = when.day;
	if (when.minute >= 0)
		moment->at = when_instant(&when, clock);
	return TRUE;
}

/* Minutes; -1 where it is no length. */
static long
read_length(const char *text)
{
	char *end = NULL;
	long n = strtol(text, &end, 10), more;

	if (end == text || n < 0 || n > LENGTH_MOST)
		return -1;
	if (strcmp(end, "") == 0 || strcmp(end, "m") == 0 || strcmp(end, "min") == 0)
		return n;
	if (*end != 'h')
		return -1;
	more = end[1] ? read_length(end + 1) : 0;
	return more < 0 ? -1 : n * 60 + more;
}

gboolean
moment_length(Call *call, const char *option, int *minutes, GError **error)
{
	const char *text = call_text(call, option);
	long n = text ? read_length(text) : 0;

	if (!text)
		return TRUE;
	if (n <= 0 || n > LENGTH_MOST)
		return call_wrong(error,
			_("--%s takes a length, as 60m, 1h or 1h30m; not “%s”."), option,
			text);
	*minutes = (int)n;
	return TRUE;
}

char *
moment_words(Book *book, Day day, gint64 at)
{
	g_autofree char *date = i18n_day_weekday(day, book_today(book));
	int minute = 0;

	if (at == AT_NONE)
		return g_steal_pointer(&date);
	clock_day_of(book_clock(book), NULL, at, &minute);
	return g_strdup_printf("%s %02d:%02d", date, minute / 60, minute % 60);
}

void
moment_json(JsonWriter *json, Book *book, const char *key, Day day, gint64 at)
{
	g_autofree char *text = NULL;

	if (at == AT_NONE) {
		json_day(json, key, day);
		return;
	}
	text = clock_format(book_clock(book), NULL, at);
	json_text(json, key, text);
}
