/*
 * The table of ranges. Every statement names its index: were the plan another one, it
 * would be no page but a scan, so it must not even prepare.
 */
#include "model/people_range.h"

#define NO_HOURS  "(hour_opens IS NULL OR hour_opens > :today)"
#define NOT_OWED  "(owed_since IS NULL OR owed_since > :today)"
#define NO_STEP	  "(step_opens IS NULL OR step_opens > :today)"
#define NO_PAUSE  "(paused_until IS NULL OR paused_until <= :today)"
#define NO_SNOOZE "(snoozed_until IS NULL OR snoozed_until <= :today)"
#define NO_WAIT	  "(waiting_until IS NULL OR waiting_until <= :today)"
/* Where no step is open, none that closes in hours is. */
#define REGULAR \
	NOT_OWED " AND " NO_STEP " AND " NO_PAUSE " AND " NO_SNOOZE " AND " NO_WAIT

/* A range by one date, then name. The key bounds it on the side where the page begins,
 * and only there: of two bounds on one side SQLite takes one, and it may be the wrong
 * one. The other side is bounded by `low` or `high`. */
#define BY_DATE(index, column, where, low_sql, high_sql)                          \
	.forward = "SELECT contact, " column ", sort_name, 0 FROM cadence"        \
		   " INDEXED BY " index " WHERE archived = 0 AND " where high_sql \
		   " AND (" column ", sort_name, contact) > (:from, :name, :id)"  \
		   " ORDER BY " column ", sort_name, contact",                    \
	.backward = "SELECT contact, " column ", sort_name, 0 FROM cadence"       \
		    " INDEXED BY " index " WHERE archived = 0 AND " where low_sql \
		    " AND (" column ", sort_name, contact) < (:from, :name, :id)" \
		    " ORDER BY " column " DESC, sort_name DESC, contact DESC"

static const Range hours[] = {
	{ .flags = RANGE_TODAY | RANGE_AT,
		BY_DATE("cadence_hours", "hour_closes",
			"hour_closes IS NOT NULL AND hour_opens <= :today", "", "") },
};

static const Range owed[] = {
	{ .flags = RANGE_TODAY,
		.high = BOUND_TOMORROW,
		BY_DATE("cadence_owed", "owed_since",
			"owed_since IS NOT NULL AND " NO_HOURS, "",
			" AND owed_since <= :today") },
};

static const Range overdue[] = {
	{ .flags = RANGE_TODAY,
		.far = FAR_STEP,
		.high = BOUND_TODAY,
		BY_DATE("cadence_step", "step_closes",
			"step_opens IS NOT NULL AND " NOT_OWED " AND " NO_HOURS, "",
			" AND step_closes < :today") },
	{ .flags = RANGE_TODAY | RANGE_SPAN,
		.high = BOUND_TODAY,
		BY_DATE("cadence_span", "closes", "span = :span AND " REGULAR, "",
			" AND closes < :today") },
};

static const Range ready[] = {
	{ .flags = RANGE_TODAY,
		.low = BOUND_TODAY,
		BY_DATE("cadence_step", "step_closes",
			"step_opens IS NOT NULL AND step_opens <= :today AND " NOT_OWED
			" AND " NO_HOURS,
			" AND step_closes >= :today", "") },
	{ .flags = RANGE_TODAY | RANGE_SPAN | RANGE_UNTIL,
		.low = BOUND_TODAY,
		.high = BOUND_UNTIL,
		BY_DATE("cadence_span", "closes",
			"span = :span AND :until <> '' AND opens <= :today AND " REGULAR,
			" AND closes >= :today", " AND closes <= :until") },
};

static const Range new_people[] = {
	{ .flags = RANGE_TODAY,
		.low = BOUND_TOMORROW,
		BY_DATE("cadence_new", "opens", "last_day = '-' AND " REGULAR,
			" AND opens > :today", "") },
};

static const Range waiting[] = {
	{ .flags = RANGE_TODAY,
		.low = BOUND_TOMORROW,
		BY_DATE("cadence_waiting", "waiting_until",
			"waiting_until IS NOT NULL AND " NOT_OWED " AND " NO_STEP
			" AND " NO_PAUSE " AND " NO_SNOOZE,
			" AND waiting_until > :today", "") },
};

static const Range resting[] = {
	{ .flags = RANGE_TODAY,
		.low = BOUND_TOMORROW,
		BY_DATE("cadence_opens", "opens", "last_day <> '-' AND " REGULAR,
			" AND opens > :today", "") },
};

static const Range snoozed[] = {
	{ .flags = RANGE_TODAY,
		.low = BOUND_TOMORROW,
		BY_DATE("cadence_snoozed", "snoozed_until",
			"snoozed_until IS NOT NULL AND " NOT_OWED " AND " NO_STEP
			" AND " NO_PAUSE,
			" AND snoozed_until > :today", "") },
};

static const Range paused[] = {
	{ .flags = RANGE_TODAY,
		.low = BOUND_TOMORROW,
		BY_DATE("cadence_paused", "paused_until",
			"paused_until IS NOT NULL AND " NOT_OWED " AND " NO_STEP,
			" AND paused_until > :today", "") },
};

static const Range by_name[] = {
	{ .flags = RANGE_NO_FROM | RANGE_LIVING,
		.forward = "SELECT contact, '', sort_name, 0 FROM cadence"
			   " INDEXED BY cadence_name WHERE archived = :archived"
			   " AND (sort_name, contact) > (:name, :id)"
			   " ORDER BY sort_name, contact",
		.backward = "SELECT contact, '', sort_name, 0 FROM cadence"
			    " INDEXED BY cadence_name WHERE archived = :archived"
			    " AND (sort_name, contact) < (:name, :id)"
			    " ORDER BY sort_name DESC, contact DESC" },
};

/* The latest first, but names upwards: so what shares the day of the key comes by itself.
 */
static const Range by_last[] = {
	{ .flags = RANGE_LIVING | RANGE_KEY,
		.forward = "SELECT contact, last_day, sort_name, 0 FROM cadence"
			   " INDEXED BY cadence_last WHERE archived = :archived"
			   " AND last_day = :from AND (sort_name, contact) > (:name, :id)"
			   " ORDER BY sort_name, contact",
		.backward =
			"SELECT contact, last_day, sort_name, 0 FROM cadence"
			" INDEXED BY cadence_last WHERE archived = :archived"
			" AND last_day = :from AND (sort_name, contact) < (:name, :id)"
			" ORDER BY sort_name DESC, contact DESC" },
	{ .flags = RANGE_LIVING | RANGE_NO_NAME,
		.forward = "SELECT contact, last_day, sort_name, 0 FROM cadence"
			   " INDEXED BY cadence_last WHERE archived = :archived"
			   " AND last_day < :from"
			   " ORDER BY last_day DESC, sort_name, contact",
		.backward = "SELECT contact, last_day, sort_name, 0 FROM cadence"
			    " INDEXED BY cadence_last WHERE archived = :archived"
			    " AND last_day > :from"
			    " ORDER BY last_day, sort_name DESC, contact DESC" },
};

static const Range by_organization[] = {
	{ .flags = RANGE_LIVING,
		.forward = "SELECT contact, '', sort_name, 0 FROM cadence"
			   " INDEXED BY cadence_org WHERE archived = :archived"
			   " AND (sort_org, sort_name, contact) > (:from, :name, :id)"
			   " ORDER BY sort_org, sort_name, contact",
		.backward = "SELECT contact, '', sort_name, 0 FROM cadence"
			    " INDEXED BY cadence_org WHERE archived = :archived"
			    " AND (sort_org, sort_name, contact) < (:from, :name, :id)"
			    " ORDER BY sort_org DESC, sort_name DESC, contact DESC" },
};

#define SET(table)                                        \
	{                                                 \
		.ranges = table, .n = G_N_ELEMENTS(table) \
	}

static const RangeSet urgency[STANDING_COUNT] = {
	[GROUP_HOURS] = SET(hours),
	[STANDING_OWED] = SET(owed),
	[STANDING_OVERDUE] = SET(overdue),
	[STANDING_READY] = SET(ready),
	[STANDING_NEW] = SET(new_people),
	[STANDING_WAITING] = SET(waiting),
	[STANDING_RESTING] = SET(resting),
	[STANDING_SNOOZED] = SET(snoozed),
	[STANDING_PAUSED] = SET(paused),
	[STANDING_ARCHIVED] = SET(by_name),
};

static const RangeSet plain[ORDER_COUNT] = {
	[ORDER_NAME] = SET(by_name),
	[ORDER_LAST] = SET(by_last),
	[ORDER_ORGANIZATION] = SET(by_organization),
};

RangeSet
people_ranges(PeopleOrder order, int section)
{
	RangeSet set = order == ORDER_URGENCY ? urgency[section] : plain[order];

	set.late = order == ORDER_URGENCY && section == STANDING_OVERDUE;
	set.downwards = order == ORDER_LAST;
	set.archived = section == (order == ORDER_URGENCY ? STANDING_ARCHIVED : 1);
	return set;
}
