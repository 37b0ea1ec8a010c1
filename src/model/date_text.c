/*
 * Important dates as people write and read them. A year is never invented: a date told
 * without one is kept without one.
 */
#include <string.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/text.h"
#include "model/date_private.h"
#include "model/input.h"

typedef struct {
	const char *text; /* folded */
	int month;
} MonthStart;

static const MonthStart month_starts[];

#define LEAP_YEAR 2024 /* any: 29 February is a date where the year is not told */

gboolean
date_exists(OccasionDate on)
{
	return on.year >= 0 && on.year <= 9999 &&
	       day_from_parts(on.year ? on.year : LEAP_YEAR, on.month, on.day) !=
		       DAY_NONE;
}

static gboolean
number(const char *word, int max, int *value)
{
	guint64 read;

	if (!g_ascii_string_to_unsigned(word, 10, 1, (guint64)max, &read, NULL))
		return FALSE;
	*value = (int)read;
	return TRUE;
}

/* "12.03.1990", "12.3", "12/03". */
static gboolean
parse_dotted(const char *line, OccasionDate *on)
{
	g_auto(GStrv) words = g_strsplit_set(line, "./", 4);
	guint n = g_strv_length(words);

	if (n < 2 || n > 3 || !number(words[0], 31, &on->day) ||
		!number(words[1], 12, &on->month))
		return FALSE;
	return n == 2 || !*words[2] ||
	       (strlen(words[2]) == 4 && number(words[2], 9999, &on->year));
}

/* Names of months in both languages by their folded beginnings. */
static int
month_of(const char *word)
{
	for (const MonthStart *start = month_starts; start->text; start++)
		if (g_str_has_prefix(word, start->text))
			return start->month;
	return 0;
}

/* "12 марта 1990", "march 12". */
static gboolean
parse_words(const char *line, OccasionDate *on)
{
	g_autofree char *folded = text_fold(line);
	g_auto(GStrv) words = g_strsplit_set(folded, " ,", -1);

	for (guint i = 0; words[i]; i++) {
		int month = month_of(words[i]);

		if (!*words[i] || strcmp(words[i], "г.") == 0)
			continue;
		if (month != 0 && on->month == 0)
			on->month = month;
		else if (on->day == 0 && strlen(words[i]) < 3) {
			if (!number(words[i], 31, &on->day))
				return FALSE;
		} else if (strlen(words[i]) != 4 || !number(words[i], 9999, &on->year)) {
			return FALSE;
		}
	}
	return on->day != 0 && on->month != 0;
}

gboolean
date_parse(const char *text, OccasionDate *on, GError **error)
{
	g_autofree char *line = input_line(text);
	OccasionDate dotted = { 0 }, words = { 0 };
	const OccasionDate *read = NULL;

	if (occasion_parse(line, on))
		return TRUE;
	if (parse_dotted(line, &dotted))
		read = &dotted;
	else if (parse_words(line, &words))
		read = &words;
	if (!read || !date_exists(*read)) {
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT,
			_("“%s” is no date: write 12.03.1990, or 12.03 without a year."),
			line);
		return FALSE;
	}
	*on = *read;
	return TRUE;
}

char *
date_show(OccasionDate on)
{
	Day day = day_from_parts(on.year ? on.year : LEAP_YEAR, on.month, on.day);

	if (day == DAY_NONE)
		return g_strdup("");
	if (on.year)
		return i18n_day_long(day);
	return g_strdup_printf("%d %s", on.day, i18n_month_of(on.month));
}

static const MonthStart month_starts[] = {
	{ "jan", 1 },
	{ "янв", 1 },
	{ "feb", 2 },
	{ "фев", 2 },
	{ "mar", 3 },
	{ "мар", 3 },
	{ "apr", 4 },
	{ "апр", 4 },
	{ "may", 5 },
	{ "май", 5 },
	{ "мая", 5 },
	{ "jun", 6 },
	{ "июн", 6 },
	{ "jul", 7 },
	{ "июл", 7 },
	{ "aug", 8 },
	{ "авг", 8 },
	{ "sep", 9 },
	{ "сен", 9 },
	{ "oct", 10 },
	{ "окт", 10 },
	{ "nov", 11 },
	{ "ноя", 11 },
	{ "dec", 12 },
	{ "дек", 12 },
	{ 0 },
};
