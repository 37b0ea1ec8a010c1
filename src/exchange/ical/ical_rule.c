/*
 * A rule taken over from libical, which knows its grammar, and the walk. A period is the
 * day, week, month or year a day lies in, counted from that of the start: INTERVAL skips
 * periods, BYSETPOS chooses within one.
 */
#include "ical_rule.h"

#include <libical/ical.h>
#include <stdlib.h>
#include <string.h>

#include "krug/i18n.h"

typedef struct {
	const IcalRule *rule;
	Day start, from, until;
	DayParts begin; /* of start */
	int n;		/* days of the series so far */
	GArray *days;	/* result */
	GArray *set;	/* days of the period, for BYSETPOS */
} Walk;

/* --- reading --- */

static gboolean
read_freq(const struct icalrecurrencetype *from, IcalRule *rule, const char **why)
{
	switch (from->freq) {
	case ICAL_DAILY_RECURRENCE:
		rule->freq = ICAL_DAILY;
		return TRUE;
	case ICAL_WEEKLY_RECURRENCE:
		rule->freq = ICAL_WEEKLY;
		return TRUE;
	case ICAL_MONTHLY_RECURRENCE:
		rule->freq = ICAL_MONTHLY;
		return TRUE;
	case ICAL_YEARLY_RECURRENCE:
		rule->freq = ICAL_YEARLY;
		return TRUE;
	case ICAL_SECONDLY_RECURRENCE:
	case ICAL_MINUTELY_RECURRENCE:
	case ICAL_HOURLY_RECURRENCE:
		*why = _("it recurs within a day: only its first time is read");
		return FALSE;
	default:
		*why = _("the rule it recurs by is wrong: only its first day is read");
		return FALSE;
	}
}

/* Bits of numbers from 1 to `most`; those below zero into `back`. */
static void
read_bits(const short *list, int size, int most, guint *bits, guint *back)
{
	for (int i = 0; i < size && list[i] != ICAL_RECURRENCE_ARRAY_MAX; i++) {
		if (list[i] >= 1 && list[i] <= most)
			*bits |= 1u << list[i];
		else if (back && list[i] <= -1 && list[i] >= -most)
			*back |= 1u << -list[i];
	}
}

static void
read_weekdays(const short *list, int size, IcalRule *rule)
{
	for (int i = 0; i < size && list[i] != ICAL_RECURRENCE_ARRAY_MAX; i++) {
		int sunday_first = (int)icalrecurrencetype_day_day_of_week(list[i]);
		int weekday = sunday_first == 1 ? 7 : sunday_first - 1;
		int at = icalrecurrencetype_day_position(list[i]);

		if (weekday < 1 || weekday > 7)
			continue;
		if (at == 0 || rule->freq < ICAL_MONTHLY) {
			rule->weekdays |= 1u << weekday;
		} else if (rule->n_nth < ICAL_RULE_LIST) {
			rule->nth[rule->n_nth].at = at;
			rule->nth[rule->n_nth++].weekday = weekday;
		}
	}
}

static void
read_year_days(const short *list, int size, IcalRule *rule)
{
	for (int i = 0; i < size && list[i] != ICAL_RECURRENCE_ARRAY_MAX; i++) {
		rule->by_year_day = TRUE;
		if (list[i] >= 1 && list[i] <= 366)
			rule->year_days[list[i]] = 1;
		else if (list[i] <= -1 && list[i] >= -366)
			rule->year_days_back[-list[i]] = 1;
	}
}

static void
read_places(const short *list, int size, IcalRule *rule)
{
	for (int i = 0; i < size && list[i] != ICAL_RECURRENCE_ARRAY_MAX; i++)
		if (rule->n_places < ICAL_RULE_LIST && list[i] != 0)
			rule->places[rule->n_places++] = list[i];
}

static gboolean
is_one(const short *list)
{
	return list[0] == ICAL_RECURRENCE_ARRAY_MAX ||
	       list[1] == ICAL_RECURRENCE_ARRAY_MAX;
}

static int
one(const short *list)
{
	return list[0] == ICAL_RECURRENCE_ARRAY_MAX ? 0 : list[0];
}

/* The hour of a rule, where it names a single one. */
static gboolean
read_hour(const struct icalrecurrencetype *from, IcalRule *rule, const char **why)
{
	rule->second = -1;
	if (!is_one(from->by_hour) || !is_one(from->by_minute) ||
		!is_one(from->by_second)) {
		*why = _("it recurs within a day: only its first time is read");
		return FALSE;
	}
	if (from->by_hour[0] != ICAL_RECURRENCE_ARRAY_MAX)
		rule->second = one(from->by_hour) % 24 * 3600 +
			       one(from->by_minute) % 60 * 60 + one(from->by_second) % 60;
	return TRUE;
}

static void
read_until(const struct icalrecurrencetype *from, IcalRule *rule)
{
	const struct icaltimetype *until = &from->until;

	rule->until = DAY_NONE;
	rule->until_second = -1;
	if (icaltime_is_null_time(*until))
		return;
	rule->until = day_from_parts(until->year, until->month, until->day);
	rule->until_utc = icaltime_is_utc(*until);
	if (!until->is_date)
		rule->until_second =
			until->hour * 3600 + until->minute * 60 + until->second;
}

gboolean
ical_rule_read(const char *text, IcalRule *rule, const char **why)
{
	struct icalrecurrencetype from = icalrecurrencetype_from_string(text);
	gboolean ok;

	memset(rule, 0, sizeof(*rule));
	ok = read_freq(&from, rule, why) && read_hour(&from, rule, why);
	if (ok && (from.by_week_no[0] != ICAL_RECURRENCE_ARRAY_MAX || from.rscale)) {
		*why = _("it recurs by weeks of the year or another calendar: only its "
			 "first day is read");
		ok = FALSE;
	}
	free(from.rscale);
	if (!ok)
		return FALSE;
	rule->interval = MAX(from.interval, 1);
	rule->count = from.count;
	rule->first = from.week_start == ICAL_SUNDAY_WEEKDAY ? 7
		      : from.week_start == ICAL_NO_WEEKDAY   ? 1
							     : (int)from.week_start - 1;
	read_until(&from, rule);
	read_bits(from.by_month, ICAL_BY_MONTH_SIZE, 12, &rule->months, NULL);
	read_bits(from.by_month_day, ICAL_BY_MONTHDAY_SIZE, 31, &rule->days,
		&rule->days_back);
	read_weekdays(from.by_day, ICAL_BY_DAY_SIZE, rule);
	read_year_days(from.by_year_day, ICAL_BY_YEARDAY_SIZE, rule);
	read_places(from.by_set_pos, ICAL_BY_SETPOS_SIZE, rule);
	return TRUE;
}

/* --- does a day pass? --- */

static int
year_length(int year)
{
	return day_month_length(year, 2) == 29 ? 366 : 365;
}

/* The first day of a week, as weeks are counted here. */
static Day
week_begin(const IcalRule *rule, Day day)
{
	return day - (day_weekday(day) - rule->first + 7) % 7;
}

/* "the second", "the last but one", within `length` days of which this is the `at`th. */
static gboolean
is_nth(const IcalRule *rule, int weekday, int at, int length)
{
	for (int i = 0; i < rule->n_nth; i++) {
		int place = rule->nth[i].at;

		if (rule->nth[i].weekday != weekday)
			continue;
		if (place == (place > 0 ? (at - 1) / 7 + 1 : -((length - at) / 7 + 1)))
			return TRUE;
	}
	return FALSE;
}

static gboolean
passes_weekday(const IcalRule *rule, Day day, const DayParts *parts)
{
	int weekday = day_weekday(day);
	Day january;

	if (rule->weekdays & 1u << weekday)
		return TRUE;
	if (rule->n_nth == 0)
		return FALSE;
	if (rule->freq == ICAL_MONTHLY || rule->months)
		return is_nth(rule, weekday, parts->day,
			day_month_length(parts->year, parts->month));
	january = day_from_parts(parts->year, 1, 1);
	return is_nth(rule, weekday, day - january + 1, year_length(parts->year));
}

static gboolean
passes_month_day(const IcalRule *rule, const DayParts *parts)
{
	int back = day_month_length(parts->year, parts->month) - parts->day + 1;

	return (rule->days & 1u << parts->day) || (rule->days_back & 1u << back);
}

static gboolean
passes_year_day(const IcalRule *rule, Day day, const DayParts *parts)
{
	int at = day - day_from_parts(parts->year, 1, 1) + 1;

	return rule->year_days[at] ||
	       rule->year_days_back[year_length(parts->year) - at + 1];
}

/* What the rule leaves open is as on the first day. */
static gboolean
passes_default(const Walk *walk, Day day, const DayParts *parts)
{
	switch (walk->rule->freq) {
	case ICAL_WEEKLY:
		return day_weekday(day) == day_weekday(walk->start);
	case ICAL_MONTHLY:
		return parts->day == walk->begin.day;
	case ICAL_YEARLY:
		return parts->day == walk->begin.day &&
		       (walk->rule->months || parts->month == walk->begin.month);
	default:
		return TRUE;
	}
}

static gboolean
passes(const Walk *walk, Day day, const DayParts *parts)
{
	const IcalRule *rule = walk->rule;
	gboolean by_day = rule->weekdays || rule->n_nth > 0;
	gboolean by_month_day = rule->days || rule->days_back;

	if (rule->months && !(rule->months & 1u << parts->month))
		return FALSE;
	if (rule->by_year_day && !passes_year_day(rule, day, parts))
		return FALSE;
	if (by_month_day && !passes_month_day(rule, parts))
		return FALSE;
	if (by_day && !passes_weekday(rule, day, parts))
		return FALSE;
	return by_day || by_month_day || rule->by_year_day ||
	       passes_default(walk, day, parts);
}

/* --- the walk --- */

static int
period_of(const Walk *walk, Day day, const DayParts *parts)
{
	const IcalRule *rule = walk->rule;

	switch (rule->freq) {
	case ICAL_DAILY:
		return day - walk->start;
	case ICAL_WEEKLY:
		return (week_begin(rule, day) - week_begin(rule, walk->start)) / 7;
	case ICAL_MONTHLY:
		return (parts->year - walk->begin.year) * 12 + parts->month -
		       walk->begin.month;
	default:
		return parts->year - walk->begin.year;
	}
}

static Day
period_begin(const IcalRule *rule, Day day)
{
	DayParts parts = day_parts(day);

	switch (rule->freq) {
	case ICAL_DAILY:
		return day;
	case ICAL_WEEKLY:
		return week_begin(rule, day);
	case ICAL_MONTHLY:
		return day_from_parts(parts.year, parts.month, 1);
	default:
		return day_from_parts(parts.year, 1, 1);
	}
}

static Day
period_end(const IcalRule *rule, Day day)
{
	Day begin = period_begin(rule, day);

	switch (rule->freq) {
	case ICAL_DAILY:
		return day;
	case ICAL_WEEKLY:
		return begin + 6;
	case ICAL_MONTHLY:
		return day_add_months(begin, 1) - 1;
	default:
		return day_add_months(begin, 12) - 1;
	}
}

/* FALSE: the series is over. */
static gboolean
emit(Walk *walk, Day day)
{
	if (day < walk->start || (day == walk->start && walk->n > 0))
		return TRUE;
	if (walk->rule->count > 0 && walk->n >= walk->rule->count)
		return FALSE;
	walk->n++;
	if (day >= walk->from && day <= walk->until)
		g_array_append_val(walk->days, day);
	return TRUE;
}

static gboolean
is_chosen(const Walk *walk, guint i)
{
	for (int p = 0; p < walk->rule->n_places; p++) {
		int place = walk->rule->places[p];

		if (place > 0 ? (int)i == place - 1
			      : (int)i == (int)walk->set->len + place)
			return TRUE;
	}
	return FALSE;
}

/* The period is over: what BYSETPOS chooses of it. */
static gboolean
flush(Walk *walk)
{
	gboolean more = TRUE;

	for (guint i = 0; more && i < walk->set->len; i++)
		if (is_chosen(walk, i))
			more = emit(walk, g_array_index(walk->set, Day, i));
	g_array_set_size(walk->set, 0);
	return more;
}

static gboolean
walk_days(Walk *walk, Day begin, gint64 *steps)
{
	const IcalRule *rule = walk->rule;
	/* What is chosen from the end of a period wants the whole of it. */
	Day last = rule->n_places > 0 ? period_end(rule, walk->until) : walk->until;
	int period = 0;
	gboolean more = TRUE;

	for (Day day = begin; more && day <= last; day++) {
		DayParts parts = day_parts(day);
		int now = period_of(walk, day, &parts);

		if (--*steps < 0)
			return FALSE;
		if (now != period)
			more = flush(walk);
		period = now;
		if (!more || now % rule->interval != 0 || !passes(walk, day, &parts))
			continue;
		if (rule->n_places > 0)
			g_array_append_val(walk->set, day);
		else
			more = emit(walk, day);
	}
	if (more)
		flush(walk);
	return TRUE;
}

gboolean
ical_rule_days(const IcalRule *rule, Day start, gboolean always, Day from, Day until,
	gint64 *steps, GArray *days)
{
	Walk walk = {
		.rule = rule,
		.start = start,
		.from = from,
		.until = rule->until != DAY_NONE ? MIN(until, rule->until + 1) : until,
		.begin = day_parts(start),
		.days = days,
	};
	Day begin = rule->count > 0 ? start : MAX(start, from);
	gboolean whole;

	if (always)
		emit(&walk, start);
	if (begin > walk.until)
		return TRUE;
	if (walk.until - begin > ICAL_RULE_DAYS)
		return FALSE;
	walk.set = g_array_new(FALSE, FALSE, sizeof(Day));
	if (rule->n_places > 0)
		begin = period_begin(rule, begin);
	whole = walk_days(&walk, begin, steps);
	g_array_unref(walk.set);
	return whole;
}
