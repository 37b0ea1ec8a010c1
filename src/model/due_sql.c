/*
 * Deadlines in hours come first, by the instant they close. Steps come by their own
 * dates, one row each, regular reminders by the windows of the table `cadence`. Pause,
 * snooze of the person and waiting hide the regular one only; a step that is snoozed is
 * not due.
 */
#include "model/due_sql.h"

#define WHOLE (RANGE_NO_FROM | RANGE_NO_NAME | RANGE_TODAY)
#define HALF  (RANGE_NO_NAME | RANGE_TODAY)

#define SHOWN                                                     \
	"(paused_until IS NULL OR paused_until <= :today)"        \
	" AND (snoozed_until IS NULL OR snoozed_until <= :today)" \
	" AND (waiting_until IS NULL OR waiting_until <= :today)"

#define STEPS(index, column, where)                                                 \
	"SELECT r.contact, r." column ", d.sort_name, r.id FROM reminder r"         \
	" INDEXED BY " index " CROSS JOIN cadence d ON d.contact = r.contact"       \
	" WHERE r.state = 'open' AND r.kind <> 'regular' AND r.kind <> 'answer'"    \
	" AND " where " AND (r.snoozed_until IS NULL OR r.snoozed_until <= :today)" \
	" AND d.archived = 0"                                                       \
	" ORDER BY r." column ", d.sort_name, r.contact, r.id"

/* All in the order of their closing; whatever stands in one is in no other section. One
 * statement for those that are late and the others: :from is today, or '' for the late.
 */
#define HOURS                                                                      \
	"SELECT r.contact, r.closes, d.sort_name, r.id FROM reminder r"            \
	" INDEXED BY reminder_hours CROSS JOIN cadence d ON d.contact = r.contact" \
	" WHERE r.state = 'open' AND r.closes_at IS NOT NULL"                      \
	" AND r.opens <= :today AND (r.closes < :today) = (:from = '')"            \
	" AND (r.snoozed_until IS NULL OR r.snoozed_until <= :today)"              \
	" AND d.archived = 0 ORDER BY r.closes_at, d.sort_name, r.contact, r.id"

#define REGULAR(index, column, where)                                             \
	"SELECT contact, " column ", sort_name, 0 FROM cadence INDEXED BY " index \
	" WHERE archived = 0 AND " where " AND " SHOWN " ORDER BY " column        \
	", sort_name, contact"

static const Range hours_late[] = {
	{ .flags = HALF, .forward = HOURS },
};

static const Range hours[] = {
	{ .flags = HALF, .low = BOUND_TODAY, .forward = HOURS },
};

static const Range owed[] = {
	{ .flags = WHOLE,
		.forward = "SELECT contact, owed_since, sort_name, 0 FROM cadence"
			   " INDEXED BY cadence_owed WHERE archived = 0"
			   " AND owed_since IS NOT NULL AND owed_since <= :today"
			   " ORDER BY owed_since, sort_name, contact" },
};

static const Range overdue[] = {
	{ .flags = WHOLE,
		.far = FAR_STEP,
		.forward = STEPS("reminder_step", "closes",
			"r.closes < :today AND r.closes_at IS NULL") },
	{ .flags = WHOLE | RANGE_SPAN,
		.forward = REGULAR(
			"cadence_span", "closes", "span = :span AND closes < :today") },
};

static const Range ready[] = {
	{ .flags = WHOLE,
		.forward = STEPS("reminder_step", "closes",
			"r.closes >= :today AND r.opens <= :today"
			" AND r.closes_at IS NULL") },
	{ .flags = WHOLE | RANGE_SPAN | RANGE_UNTIL,
		.forward = REGULAR("cadence_span", "closes",
			"span = :span AND closes BETWEEN :today AND :until"
			" AND opens <= :today") },
};

static const Range ahead[] = {
	{ .flags = WHOLE | RANGE_AHEAD,
		.forward = STEPS("reminder_ahead", "opens",
			"r.opens > :today AND r.opens <= :ahead") },
	{ .flags = WHOLE | RANGE_AHEAD,
		.forward = REGULAR("cadence_opens", "opens",
			"last_day <> '-' AND opens > :today AND opens <= :ahead") },
	{ .flags = WHOLE | RANGE_AHEAD,
		.forward = REGULAR("cadence_new", "opens",
			"last_day = '-' AND opens > :today AND opens <= :ahead") },
};

static const RangeSet sets[DUE_COUNT] = {
	[DUE_HOURS_LATE] = { .ranges = hours_late, .n = G_N_ELEMENTS(hours_late) },
	[DUE_HOURS] = { .ranges = hours, .n = G_N_ELEMENTS(hours) },
	[DUE_OWED] = { .ranges = owed, .n = G_N_ELEMENTS(owed) },
	[DUE_OVERDUE] = { .ranges = overdue, .n = G_N_ELEMENTS(overdue), .late = TRUE },
	[DUE_READY] = { .ranges = ready, .n = G_N_ELEMENTS(ready) },
	[DUE_AHEAD] = { .ranges = ahead, .n = G_N_ELEMENTS(ahead) },
};

RangeSet
due_ranges(DueSection section, int within)
{
	RangeSet set = sets[section];

	set.within = within;
	return set;
}
