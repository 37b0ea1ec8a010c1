/*
 * Yearly dates. All day arithmetic is base's; here is only what a date means for a
 * person.
 */
#include "krug/occasion.h"

#include <string.h>

OccasionNext
occasion_next(OccasionDate date, Day from, const Workdays *calendar)
{
	OccasionNext next = { .day = DAY_NONE, .heads_up = DAY_NONE };

	if (date.month < 1 || date.month > 12 || date.day < 1 || date.day > 31)
		return next;
	if (date.year > 0)
		from = MAX(from, day_yearly(date.year, date.month, date.day));
	next.day = day_next_yearly(from, date.month, date.day);
	if (next.day == DAY_NONE)
		return next;
	next.heads_up = workdays_add(calendar, next.day, -HEADS_UP_WORKDAYS);
	if (date.year > 0)
		next.years = day_parts(next.day).year - date.year;
	return next;
}

gboolean
occasion_parse(const char *text, OccasionDate *date)
{
	char full[DAY_TEXT];
	gboolean yearless;
	DayParts parts;
	Day day;

	if (text == NULL)
		return FALSE;
	yearless = strncmp(text, "--", 2) == 0;
	if (yearless) {
		/* 2000 is a leap year: every day of a year exists in it */
		if (strlen(text) != strlen("--MM-DD"))
			return FALSE;
		g_snprintf(full, sizeof(full), "2000-%s", text + 2);
	}
	day = day_parse(yearless ? full : text);
	if (day == DAY_NONE)
		return FALSE;
	parts = day_parts(day);
	*date = (OccasionDate){
		.year = yearless ? 0 : parts.year,
		.month = parts.month,
		.day = parts.day,
	};
	return TRUE;
}

char *
occasion_format(OccasionDate date)
{
	if (date.year > 0)
		return g_strdup_printf("%04d-%02d-%02d", date.year, date.month, date.day);
	return g_strdup_printf("--%02d-%02d", date.month, date.day);
}
