/*
 * Days and plurals in the language of a letter, which is not that of the interface: so
 * they stand here and in no catalogue. Months are in the case of a date, weekdays in that
 * of "on …".
 */
#include <string.h>

#include "template_private.h"

#define LONG_AGO 183 /* days from which a day of another year has its year */

enum { FORM_DATE, FORM_ON, FORM_NEAR, FORM_YEAR }; /* as in template_day_forms */

typedef struct {
	const char *months[12];
	const char *on[7]; /* from Monday */
	const char *yesterday, *today, *tomorrow;
	const char *year; /* behind the number of a year */
} DayWordsOf;

static const DayWordsOf russian, english;

static gboolean
wants_year(Day day, int form, Day today)
{
	if (form == FORM_YEAR)
		return TRUE;
	if (today == DAY_NONE || ABS(day - today) < LONG_AGO)
		return FALSE;
	return day_parts(day).year != day_parts(today).year;
}

char *
template_day_text(const char *lang, Day day, int form, Day today)
{
	const DayWordsOf *words = strcmp(lang, "ru") == 0 ? &russian : &english;
	const char *near[] = { words->yesterday, words->today, words->tomorrow };
	DayParts parts = day_parts(day);
	GString *text;

	if (form == FORM_NEAR && today != DAY_NONE && ABS(day - today) <= 1)
		return g_strdup(near[day - today + 1]);
	text = g_string_new(NULL);
	if (form == FORM_ON || form == FORM_NEAR)
		g_string_printf(text, "%s, ", words->on[day_weekday(day) - 1]);
	g_string_append_printf(text, "%d %s", parts.day, words->months[parts.month - 1]);
	if (wants_year(day, form, today))
		g_string_append_printf(text, " %d%s", parts.year, words->year);
	return g_string_free(text, FALSE);
}

int
template_plural(int n_forms, gint64 number)
{
	gint64 tens = number % 100, ones = number % 10;

	if (n_forms < 3)
		return number != 1;
	if (ones == 1 && tens != 11)
		return 0;
	return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? 1 : 2;
}

static const DayWordsOf russian = {
	.months = { "января", "февраля", "марта", "апреля", "мая", "июня", "июля",
		"августа", "сентября", "октября", "ноября", "декабря" },
	.on = { "в понедельник", "во вторник", "в среду", "в четверг", "в пятницу",
		"в субботу", "в воскресенье" },
	.yesterday = "вчера",
	.today = "сегодня",
	.tomorrow = "завтра",
	.year = " года",
};

static const DayWordsOf english = {
	.months = { "January", "February", "March", "April", "May", "June", "July",
		"August", "September", "October", "November", "December" },
	.on = { "on Monday", "on Tuesday", "on Wednesday", "on Thursday", "on Friday",
		"on Saturday", "on Sunday" },
	.yesterday = "yesterday",
	.today = "today",
	.tomorrow = "tomorrow",
	.year = "",
};
