/*
 * Standing is read from dates, one comparison each, in the order of precedence; whatever
 * asks (list, due, calendar, review) asks here, so that they never disagree.
 */
#include "krug/standing.h"

static gboolean
holds_until(Day until, Day today)
{
	return until != DAY_NONE && today < until;
}

static gboolean
has_opened(Day opens, Day today)
{
	return opens != DAY_NONE && opens <= today;
}

static gboolean
has_closed(Day closes, Day today)
{
	return closes != DAY_NONE && closes < today;
}

static Standing
standing_of_dates(Day opens, Day closes, Day today)
{
	if (has_closed(closes, today))
		return STANDING_OVERDUE;
	return has_opened(opens, today) ? STANDING_READY : STANDING_NONE;
}

/* A deadline in hours is late at its instant, not at midnight. */
static gboolean
hours_have_closed(const CadenceRow *row, Day today)
{
	return row->hour_closes != 0 && row->now != 0 && row->hour_closes <= row->now &&
	       has_opened(row->hour_opens, today);
}

static Standing
standing_of_step(const CadenceRow *row, Day today)
{
	Standing by_day = standing_of_dates(row->step_opens, row->step_closes, today);

	return by_day == STANDING_READY && hours_have_closed(row, today)
		       ? STANDING_OVERDUE
		       : by_day;
}

Standing
standing_of(const CadenceRow *row, Day today)
{
	Standing found;

	if (row->archived)
		return STANDING_ARCHIVED;
	if (has_opened(row->owed_since, today))
		return STANDING_OWED;
	if ((found = standing_of_step(row, today)) != STANDING_NONE)
		return found;
	if (holds_until(row->paused_until, today))
		return STANDING_PAUSED;
	if (holds_until(row->snoozed_until, today))
		return STANDING_SNOOZED;
	if (holds_until(row->waiting_until, today))
		return STANDING_WAITING;
	if ((found = standing_of_dates(row->opens, row->closes, today)) != STANDING_NONE)
		return found;
	return row->last_day != DAY_NONE ? STANDING_RESTING : STANDING_NEW;
}

gboolean
standing_by_step(const CadenceRow *row, Day today)
{
	if (row->archived)
		return FALSE;
	return has_opened(row->owed_since, today) ||
	       standing_of_step(row, today) != STANDING_NONE;
}

gboolean
standing_by_hours(const CadenceRow *row, Day today)
{
	return !row->archived && row->hour_closes != 0 &&
	       has_opened(row->hour_opens, today);
}

G_STATIC_ASSERT(GROUP_HOURS == STANDING_NONE);

int
standing_group(const CadenceRow *row, Day today)
{
	return standing_by_hours(row, today) ? GROUP_HOURS : (int)standing_of(row, today);
}

gboolean
standing_hides_regular(const CadenceRow *row, Day today)
{
	return row->archived || holds_until(row->paused_until, today) ||
	       holds_until(row->snoozed_until, today) ||
	       holds_until(row->waiting_until, today);
}

int
standing_silences(const CadenceRow *row, Day today)
{
	gboolean running = holds_until(row->waiting_until, today);

	return row->silences > 0 && running ? row->silences - 1 : row->silences;
}

gboolean
standing_waits_for_day(const CadenceRow *row, Day today)
{
	return standing_of(row, today) == STANDING_NEW && row->far > 0 &&
	       row->opens == DAY_NONE;
}

Day
standing_date(const CadenceRow *row, Day today)
{
	switch (standing_of(row, today)) {
	case STANDING_OWED:
		return row->owed_since;
	case STANDING_OVERDUE:
	case STANDING_READY:
		if (!standing_by_step(row, today))
			return row->closes;
		return row->step_closes != DAY_NONE ? row->step_closes : row->step_opens;
	case STANDING_WAITING:
		return row->waiting_until;
	case STANDING_SNOOZED:
		return row->snoozed_until;
	case STANDING_PAUSED:
		return row->paused_until;
	case STANDING_RESTING:
	case STANDING_NEW:
		return row->opens;
	default:
		return DAY_NONE;
	}
}

int
standing_days(const CadenceRow *row, Day today)
{
	Standing standing = standing_of(row, today);
	Day date = standing_date(row, today);

	if (date == DAY_NONE)
		return 0;
	if (standing == STANDING_OWED || standing == STANDING_OVERDUE)
		return MAX(today - date, 0);
	return MAX(date - today, 0);
}

/* A snoozed step is as if it opened on the day the snooze ends; if its window is over by
 * then it is overdue on that very day. */
static Day
step_opens(const Step *step)
{
	return MAX(step->opens, step->snoozed_until);
}

static Day
step_closes(const Step *step)
{
	if (step->closes == DAY_NONE || step->snoozed_until == DAY_NONE)
		return step->closes;
	return MAX(step->closes, step->snoozed_until - 1);
}

static Day
earlier(Day a, Day b)
{
	if (a == DAY_NONE || b == DAY_NONE)
		return MAX(a, b);
	return MIN(a, b);
}

/* News are told with the next contact, where that comes in time: they give no standing of
 * their own, which would hide that of the regular reminder. */
static gboolean
joins_regular(const CadenceRow *row, const Step *step)
{
	return step->kind == REMINDER_NEWS && row->opens != DAY_NONE &&
	       row->opens <= step->closes;
}

void
standing_set_steps(CadenceRow *row, const Step *steps, gsize n)
{
	row->step_opens = row->step_closes = row->hour_opens = DAY_NONE;
	row->hour_closes = 0;
	for (gsize i = 0; i < n; i++) {
		gint64 at = steps[i].closes_at;

		if (joins_regular(row, &steps[i]))
			continue;
		row->step_opens = earlier(row->step_opens, step_opens(&steps[i]));
		row->step_closes = earlier(row->step_closes, step_closes(&steps[i]));
		if (at == 0)
			continue;
		row->hour_opens = earlier(row->hour_opens, step_opens(&steps[i]));
		if (row->hour_closes == 0 || at < row->hour_closes)
			row->hour_closes = at;
	}
}

/* Of two that close on one day that which closes in hours. */
static gboolean
closes_before(const Step *a, const Step *b)
{
	if (a->closes == DAY_NONE || a->closes != b->closes)
		return a->closes != DAY_NONE &&
		       earlier(a->closes, b->closes) != b->closes;
	return a->closes_at != 0 && (b->closes_at == 0 || a->closes_at < b->closes_at);
}

gssize
standing_step(const Step *steps, gsize n, Day today)
{
	gssize best = -1;

	for (gsize i = 0; i < n; i++) {
		if (!has_opened(step_opens(&steps[i]), today))
			continue;
		if (best < 0 || closes_before(&steps[i], &steps[best]))
			best = (gssize)i;
	}
	return best;
}

Urgency
urgency_of(const CadenceRow *row, Day today)
{
	return (Urgency){
		.standing = standing_of(row, today),
		.date = standing_date(row, today),
		.far = standing_by_step(row, today) ? FAR_STEP : row->far,
		.deadline = standing_by_hours(row, today) ? row->hour_closes : 0,
	};
}

int
overdue_compare(int far_a, Day closes_a, int far_b, Day closes_b, Day today)
{
	gint64 a = ((gint64)today - closes_a) * MAX(far_b, 1);
	gint64 b = ((gint64)today - closes_b) * MAX(far_a, 1);

	if (a != b)
		return a > b ? -1 : 1;
	return closes_a < closes_b ? -1 : closes_a > closes_b;
}

static int
date_compare(Day a, Day b)
{
	if (a == b)
		return 0;
	if (a == DAY_NONE || b == DAY_NONE)
		return a == DAY_NONE ? 1 : -1;
	return a < b ? -1 : 1;
}

static int
deadline_compare(gint64 a, gint64 b)
{
	if (a == b)
		return 0;
	if (a == 0 || b == 0)
		return a == 0 ? 1 : -1;
	return a < b ? -1 : 1;
}

static int
standing_compare(const Urgency *a, const Urgency *b, Day today)
{
	int order = 0;

	if (a->standing != b->standing)
		return a->standing < b->standing ? -1 : 1;
	if (a->standing == STANDING_OVERDUE)
		order = overdue_compare(a->far, a->date, b->far, b->date, today);
	return order != 0 ? order : date_compare(a->date, b->date);
}

int
urgency_compare(const Urgency *a, const Urgency *b, Day today)
{
	int order = deadline_compare(a->deadline, b->deadline);

	if (order == 0 && a->deadline == 0)
		order = standing_compare(a, b, today);
	if (order == 0)
		order = g_strcmp0(a->sort_name, b->sort_name);
	if (order == 0)
		order = a->id < b->id ? -1 : a->id > b->id;
	return order;
}
