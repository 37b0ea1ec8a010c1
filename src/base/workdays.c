/*
 * Working days. A decreed year is its holidays and the days its data moves; any other is
 * built from the statutory holidays and said to be provisional. Sets of days are kept as
 * sorted arrays: a calendar is read once and asked often.
 */
#include "krug/workdays.h"

#include <stdlib.h>
#include <string.h>

#include "krug/embed.h"
#include "krug/error.h"
#include "krug/i18n.h"

#define SPAN_MAX   400	 /* days of one line */
#define SEARCH_MAX 36525 /* no search goes on for more than a century */

extern const EmbeddedFile krug_calendars[];

typedef struct {
	int month, day;
	gboolean moves; /* off a weekend, to the next working day */
} Holiday;

struct Workdays {
	GArray *holidays; /* Holiday */
	GArray *years;	  /* int: decreed */
	GArray *off;	  /* Day, sorted */
	GArray *work;	  /* Day, sorted */
};

static Workdays *
workdays_empty(void)
{
	Workdays *cal = g_new0(Workdays, 1);

	cal->holidays = g_array_new(FALSE, FALSE, sizeof(Holiday));
	cal->years = g_array_new(FALSE, FALSE, sizeof(int));
	cal->off = g_array_new(FALSE, FALSE, sizeof(Day));
	cal->work = g_array_new(FALSE, FALSE, sizeof(Day));
	return cal;
}

void
workdays_free(Workdays *cal)
{
	if (!cal)
		return;
	g_array_unref(cal->holidays);
	g_array_unref(cal->years);
	g_array_unref(cal->off);
	g_array_unref(cal->work);
	g_free(cal);
}

/* --- reading --- */

/* "A" or "A..B" as two days; a day without year is put into a leap year. */
static gboolean
read_span(const char *text, gboolean yearly, Day *first, Day *last)
{
	g_auto(GStrv) ends = g_strsplit(text, "..", 2);
	Day days[2] = { DAY_NONE, DAY_NONE };

	for (int i = 0; i < 2 && ends[i]; i++) {
		g_autofree char *full = g_strconcat(yearly ? "2000-" : "", ends[i], NULL);

		days[i] = day_parse(full);
		if (days[i] == DAY_NONE)
			return FALSE;
	}
	*first = days[0];
	*last = days[1] == DAY_NONE ? days[0] : days[1];
	return *first != DAY_NONE && *last >= *first && *last - *first < SPAN_MAX;
}

static gboolean
read_holidays(Workdays *cal, const char *days, gboolean moves)
{
	Day first, last;

	if (!read_span(days, TRUE, &first, &last))
		return FALSE;
	for (Day day = first; day <= last; day++) {
		DayParts p = day_parts(day);
		Holiday holiday = { p.month, p.day, moves };

		g_array_append_val(cal->holidays, holiday);
	}
	return TRUE;
}

static gboolean
read_days(GArray *into, const char *days)
{
	Day first, last;

	if (!read_span(days, FALSE, &first, &last))
		return FALSE;
	for (Day day = first; day <= last; day++)
		g_array_append_val(into, day);
	return TRUE;
}

static gboolean
read_line(Workdays *cal, char *line)
{
	char *word, *value;
	int year;

	line[strcspn(line, "#")] = '\0';
	word = g_strstrip(line);
	if (!*word)
		return TRUE;
	value = strchr(word, ' ');
	if (!value)
		return FALSE;
	*value++ = '\0';
	value = g_strstrip(value);
	if (strcmp(word, "holiday") == 0 || strcmp(word, "moves") == 0)
		return read_holidays(cal, value, *word == 'm');
	if (strcmp(word, "off") == 0 || strcmp(word, "work") == 0)
		return read_days(*word == 'o' ? cal->off : cal->work, value);
	year = (int)strtol(value, NULL, 10);
	if (strcmp(word, "year") != 0 || year < 1 || year > 9999)
		return FALSE;
	g_array_append_val(cal->years, year);
	return TRUE;
}

static int
compare_days(const void *a, const void *b)
{
	const Day *x = (const Day *)a, *y = (const Day *)b;

	return (*x > *y) - (*x < *y);
}

static int
compare_holidays(const void *a, const void *b)
{
	const Holiday *x = (const Holiday *)a, *y = (const Holiday *)b;

	return x->month != y->month ? x->month - y->month : x->day - y->day;
}

Workdays *
workdays_new_from_text(const char *text, GError **error)
{
	g_autoptr(Workdays) cal = workdays_empty();
	g_auto(GStrv) lines = g_strsplit(text, "\n", -1);

	for (int i = 0; lines[i]; i++) {
		if (read_line(cal, lines[i]))
			continue;
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT,
			_("The calendar of working days is wrong in line %d."), i + 1);
		return NULL;
	}
	g_array_sort(cal->holidays, compare_holidays);
	g_array_sort(cal->off, compare_days);
	g_array_sort(cal->work, compare_days);
	return g_steal_pointer(&cal);
}

Workdays *
workdays_new(const char *name, GError **error)
{
	g_autofree char *file = g_strconcat(name ? name : "", ".calendar", NULL);
	g_autofree char *names = NULL;

	if (g_strcmp0(name, "none") == 0)
		return workdays_empty();
	for (const EmbeddedFile *row = krug_calendars; row->name; row++)
		if (strcmp(row->name, file) == 0)
			return workdays_new_from_text((const char *)row->data, error);
	names = g_strjoinv(", ", (char **)workdays_choices);
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND,
		_("There is no calendar of working days “%s”; use one of %s."),
		name ? name : "", names);
	return NULL;
}

const char *const workdays_choices[] = { "ru", "by", "kz", "none", NULL };

/* --- asking --- */

static gboolean
has_day(const GArray *days, Day day)
{
	return days->len &&
	       bsearch(&day, days->data, days->len, sizeof(Day), compare_days);
}

static gboolean
is_decreed(const Workdays *cal, int year)
{
	for (guint i = 0; i < cal->years->len; i++)
		if (g_array_index(cal->years, int, i) == year)
			return TRUE;
	return FALSE;
}

gboolean
workdays_provisional(const Workdays *cal, int year)
{
	return cal->holidays->len && !is_decreed(cal, year);
}

static gboolean
is_holiday(const Workdays *cal, DayParts p)
{
	for (guint i = 0; i < cal->holidays->len; i++) {
		const Holiday *holiday = &g_array_index(cal->holidays, Holiday, i);

		if (holiday->month == p.month && holiday->day == p.day)
			return TRUE;
	}
	return FALSE;
}

static gboolean
is_weekend(Day day)
{
	return day_weekday(day) > 5;
}

/* Holidays on a weekend take the next working days, each its own, in their order. */
static gboolean
is_moved_here(const Workdays *cal, Day day, int year)
{
	Day last = DAY_NONE;

	for (guint i = 0; i < cal->holidays->len && last < day; i++) {
		const Holiday *h = &g_array_index(cal->holidays, Holiday, i);
		Day holiday = day_from_parts(year, h->month, h->day);

		if (!h->moves || holiday == DAY_NONE || !is_weekend(holiday))
			continue;
		last = MAX(holiday, last + 1);
		while (is_weekend(last) || is_holiday(cal, day_parts(last)))
			last++;
	}
	return last == day;
}

gboolean
workday_is(const Workdays *cal, Day day)
{
	DayParts p;

	if (is_weekend(day))
		return has_day(cal->work, day);
	p = day_parts(day);
	if (is_holiday(cal, p) || has_day(cal->off, day))
		return FALSE;
	return !cal->holidays->len || is_decreed(cal, p.year) ||
	       !is_moved_here(cal, day, p.year);
}

Day
workdays_next(const Workdays *cal, Day day)
{
	return workday_is(cal, day) ? day : workdays_add(cal, day, 1);
}

Day
workdays_add(const Workdays *cal, Day day, int n)
{
	int step = n < 0 ? -1 : 1, left = ABS(n);

	if (day == DAY_NONE)
		return DAY_NONE;
	if (n == 0)
		return workdays_next(cal, day);
	for (int i = 0; left && i < SEARCH_MAX; i++) {
		day += step;
		left -= workday_is(cal, day);
	}
	return day;
}

int
workdays_between(const Workdays *cal, Day from, Day to)
{
	int count = 0;

	if (from == DAY_NONE || to == DAY_NONE)
		return 0;
	if (to < from)
		return -workdays_between(cal, to, from);
	for (Day day = from + 1; day <= to && day - from <= SEARCH_MAX; day++)
		count += workday_is(cal, day);
	return count;
}
