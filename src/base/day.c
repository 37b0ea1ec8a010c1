/*
 * Civil days as numbers. All arithmetic goes through the count of days since 1970-01-01
 * and back; nothing here knows an hour or a zone, so no day is ever 23 or 25 hours long.
 */
#include "krug/day.h"

#include <string.h>

#define DAYS_400Y   146097 /* days of the Gregorian cycle */
#define DAYS_TO_ERA 719468 /* from 0000-03-01 to 1970-01-01 */
#define YEAR_MIN    1
#define YEAR_MAX    9999

static gboolean
is_leap(int year)
{
	return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int
day_month_length(int year, int month)
{
	static const int lengths[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };

	if (month < 1 || month > 12)
		return 0;
	return lengths[month - 1] + (month == 2 && is_leap(year));
}

Day
day_from_parts(int year, int month, int day)
{
	int y, era, year_of_era, day_of_year;

	if (year < YEAR_MIN || year > YEAR_MAX || day < 1 ||
		day > day_month_length(year, month))
		return DAY_NONE;
	/* Years begin in March here, so that the leap day is the last of its year. */
	y = month > 2 ? year : year - 1;
	era = y / 400;
	year_of_era = y % 400;
	day_of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
	return era * DAYS_400Y + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 +
	       day_of_year - DAYS_TO_ERA;
}

/* Days beyond the years 1 to 9999 give the nearest end. */
DayParts
day_parts(Day day)
{
	DayParts parts = { 0 };
	int n, era, in_era, year_of_era, day_of_year, month;
	Day first = day_from_parts(YEAR_MIN, 1, 1),
	    last = day_from_parts(YEAR_MAX, 12, 31);

	if (day == DAY_NONE)
		return parts;
	n = CLAMP(day, first, last) + DAYS_TO_ERA;
	era = n / DAYS_400Y;
	in_era = n % DAYS_400Y;
	year_of_era = (in_era - in_era / 1460 + in_era / 36524 - in_era / 146096) / 365;
	day_of_year = in_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
	month = (5 * day_of_year + 2) / 153;
	parts.day = day_of_year - (153 * month + 2) / 5 + 1;
	parts.month = month < 10 ? month + 3 : month - 9;
	parts.year = era * 400 + year_of_era + (parts.month <= 2);
	return parts;
}

static int
digits(const char *text, int n)
{
	int value = 0;

	for (int i = 0; i < n; i++) {
		if (!g_ascii_isdigit(text[i]))
			return -1;
		value = value * 10 + (text[i] - '0');
	}
	return value;
}

Day
day_parse(const char *text)
{
	if (!text || strnlen(text, DAY_TEXT) != DAY_TEXT - 1 || text[4] != '-' ||
		text[7] != '-')
		return DAY_NONE;
	return day_from_parts(digits(text, 4), digits(text + 5, 2), digits(text + 8, 2));
}

static void
put_digits(char *to, int n, int value)
{
	for (; n > 0; value /= 10)
		to[--n] = (char)('0' + value % 10);
}

char *
day_format(Day day, char buf[DAY_TEXT])
{
	DayParts p = day_parts(day);

	buf[0] = '\0';
	if (day == DAY_NONE)
		return buf;
	memcpy(buf, "----------", DAY_TEXT);
	put_digits(buf, 4, p.year);
	put_digits(buf + 5, 2, p.month);
	put_digits(buf + 8, 2, p.day);
	return buf;
}

Day
day_add_months(Day day, int months)
{
	DayParts p = day_parts(day);
	gint64 total = (gint64)p.year * 12 + p.month - 1 + months;
	int year, month;

	if (day == DAY_NONE)
		return DAY_NONE;
	total = CLAMP(total, YEAR_MIN * 12, YEAR_MAX * 12 + 11);
	year = (int)(total / 12);
	month = (int)(total % 12) + 1;
	return day_from_parts(year, month, MIN(p.day, day_month_length(year, month)));
}

int
day_months_between(Day from, Day to)
{
	DayParts a = day_parts(from), b = day_parts(to);
	int months = (b.year - a.year) * 12 + b.month - a.month;

	if (from == DAY_NONE || to <= from)
		return 0;
	return day_add_months(from, months) > to ? months - 1 : months;
}

int
day_weekday(Day day)
{
	/* 1970-01-01 was a Thursday. */
	int from_monday = (int)(((gint64)day + 3) % 7);

	return (from_monday < 0 ? from_monday + 7 : from_monday) + 1;
}

Day
day_monday(Day day)
{
	return day - day_weekday(day) + 1;
}

int
day_week(Day day, int *year)
{
	/* A week belongs to the year of its Thursday. */
	Day thursday = day - day_weekday(day) + 4;
	int its_year = day_parts(thursday).year;

	if (year)
		*year = its_year;
	return (thursday - day_from_parts(its_year, 1, 1)) / 7 + 1;
}

Day
day_yearly(int year, int month, int day)
{
	if (month == 2 && day == 29)
		day = day_month_length(year, 2);
	return day_from_parts(year, month, day);
}

Day
day_next_yearly(Day from, int month, int day)
{
	int year = day_parts(from).year;
	Day next = day_yearly(year, month, day);

	return next == DAY_NONE || next >= from ? next : day_yearly(year + 1, month, day);
}
