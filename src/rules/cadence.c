/*
 * Windows and the walk over a contact's entries. Everything follows from what was logged
 * and is reckoned anew each time, so that undo, imports and late entries need no rules of
 * their own; dates come out, never a standing.
 */
#include "krug/cadence.h"

gboolean
window_valid(Window window)
{
	if (window.near < 0 || window.far < window.near || window.far > WINDOW_MAX)
		return FALSE;
	return window.far > 0 || window.near == 0;
}

gboolean
window_exists(Window window)
{
	return window.far > 0;
}

Day
window_opens(Window window, Day from)
{
	return window_exists(window) ? day_add_months(from, window.near) : DAY_NONE;
}

Day
window_closes(Window window, Day from)
{
	return window_exists(window) ? day_add_months(from, window.far) : DAY_NONE;
}

/* Entries without an hour come last in their day: such an answer is typed after the
 * message with an hour that was imported. */
int
entry_compare(const Entry *a, const Entry *b)
{
	gboolean a_timed = a->at != AT_NONE, b_timed = b->at != AT_NONE;

	if (a->day != b->day)
		return a->day < b->day ? -1 : 1;
	if (a_timed != b_timed)
		return a_timed ? -1 : 1;
	if (a->at != b->at)
		return a->at < b->at ? -1 : 1;
	return a->id < b->id ? -1 : a->id > b->id;
}

gboolean
entry_counts(const Entry *entry)
{
	return !entry->planned &&
	       (entry->direction == DIRECTION_IN || entry->direction == DIRECTION_BOTH ||
		       channel_is_live(entry->channel));
}

gboolean
entry_is_touch(const Entry *entry)
{
	return !entry->planned && entry->direction == DIRECTION_OUT;
}

/* `*` on a two-way entry awaits their word as well ("they decide on Friday *"). */
gboolean
entry_expects(const Entry *entry)
{
	if (entry->planned || entry->direction == DIRECTION_IN)
		return FALSE;
	return entry->expects || (entry_is_touch(entry) && type_expects(entry->type));
}

Day
entry_waits_until(const Entry *entry, const Workdays *calendar)
{
	if (entry->type == TYPE_FEEDBACK_REQUEST)
		return entry->day + WAIT_FEEDBACK;
	return workdays_add(calendar, entry->day, WAIT_WORKDAYS);
}

/* Pairing goes by the next entry of the other side, which settles all that is pending:
 * each entry is looked at twice at most. */
typedef struct {
	const Entry *entries;
	const Workdays *calendar;
	EntryFate *fates;
	CadenceTrack *track;
	gsize unanswered, unpaid; /* fates before these are decided */
	const Entry *owed;	  /* the oldest that is unpaid */
	const Entry *waits;	  /* the latest that expects and has no answer */
	Day waits_until;	  /* of `waits` */
	Day hopes_until;	  /* the latest of all that wait */
} Walk;

static void
mark_answered(Walk *walk, gsize i)
{
	for (; walk->fates != NULL && walk->unanswered < i; walk->unanswered++) {
		EntryFate *fate = &walk->fates[walk->unanswered];
		const Entry *entry = &walk->entries[walk->unanswered];

		if (!entry_is_touch(entry) && !fate->waiting)
			continue;
		fate->answered_by = walk->entries[i].id;
		fate->waiting = FALSE;
		fate->counts = TRUE;
	}
}

static void
mark_paid(Walk *walk, gsize i)
{
	for (; walk->fates != NULL && walk->unpaid < i; walk->unpaid++) {
		EntryFate *fate = &walk->fates[walk->unpaid];

		if (!fate->owed)
			continue;
		fate->paid_by = walk->entries[i].id;
		fate->owed = FALSE;
	}
}

/* They spoke: whatever I waited for is answered. */
static void
take_answer(Walk *walk, gsize i)
{
	mark_answered(walk, i);
	walk->waits = NULL;
	walk->hopes_until = DAY_NONE;
	walk->track->silences = 0;
}

/* A talk is answered in the talk; so only messages owe an answer, unless marked. */
static gboolean
is_message(const Entry *entry)
{
	return channel_direction(entry->channel) == DIRECTION_OUT;
}

static gboolean
owes_answer(const Walk *walk, const Entry *entry)
{
	if (entry->settled)
		return FALSE;
	if (entry->expects)
		return TRUE;
	return is_message(entry) && type_owes(entry->type) &&
	       entry->day >= walk->hopes_until;
}

static void
take_incoming(Walk *walk, gsize i)
{
	const Entry *entry = &walk->entries[i];
	gboolean owed = owes_answer(walk, entry);

	take_answer(walk, i);
	if (!owed)
		return;
	if (walk->owed == NULL)
		walk->owed = entry;
	if (walk->fates != NULL)
		walk->fates[i].owed = TRUE;
}

/* A second message while the first is still waiting belongs to the same silence. */
static void
take_expecting(Walk *walk, gsize i)
{
	const Entry *entry = &walk->entries[i];

	if (walk->waits == NULL || entry->day >= walk->waits_until)
		walk->track->silences++;
	walk->waits = entry;
	walk->waits_until = entry_waits_until(entry, walk->calendar);
	walk->hopes_until = MAX(walk->hopes_until, walk->waits_until);
	if (walk->fates != NULL)
		walk->fates[i].waiting = TRUE;
}

static void
take_mine(Walk *walk, gsize i)
{
	const Entry *entry = &walk->entries[i];

	mark_paid(walk, i);
	walk->owed = NULL;
	if (entry->direction == DIRECTION_BOTH)
		take_answer(walk, i);
	if (entry_expects(entry) && !entry->settled)
		take_expecting(walk, i);
}

static void
take_entry(Walk *walk, gsize i)
{
	const Entry *entry = &walk->entries[i];

	if (walk->fates != NULL)
		walk->fates[i] = (EntryFate){ .counts = entry_counts(entry) };
	if (entry->planned)
		return;
	if (entry_counts(entry) && entry->day >= walk->track->last_day) {
		walk->track->last_day = entry->day;
		walk->track->last_entry = entry->id;
	}
	if (entry->direction == DIRECTION_IN)
		take_incoming(walk, i);
	else
		take_mine(walk, i);
}

void
cadence_walk(const Entry *entries, gsize n, const Workdays *calendar, CadenceTrack *track,
	EntryFate *fates)
{
	Walk walk = {
		.entries = entries,
		.calendar = calendar,
		.fates = fates,
		.track = track,
		.hopes_until = DAY_NONE,
	};

	*track = (CadenceTrack){
		.last_day = DAY_NONE,
		.owed_since = DAY_NONE,
		.waiting_until = DAY_NONE,
	};
	for (gsize i = 0; i < n; i++)
		take_entry(&walk, i);
	if (walk.owed != NULL) {
		track->owed_since = walk.owed->day;
		track->owed_entry = walk.owed->id;
	}
	if (walk.waits != NULL) {
		track->waiting_until = walk.waits_until;
		track->waiting_entry = walk.waits->id;
	}
}

gboolean
cadence_wants(const CadenceTrack *track)
{
	return track->owed_since != DAY_NONE || track->waiting_until != DAY_NONE;
}

static void
want(CadenceTrack *track, ReminderKind kind, gint64 entry, const ReminderDates *dates)
{
	track->wanted[track->n_wanted++] = (AutoReminder){
		.kind = kind,
		.entry = entry,
		.opens = dates->opens,
		.due = dates->due,
		.closes = dates->closes,
	};
}

void
cadence_want(CadenceTrack *track, const Workdays *calendar, const ChainSet *chains)
{
	ReminderDates dates;

	if (!chain_step_of(chains, CHAIN_WROTE, REMINDER_ANSWER)) {
		track->owed_since = DAY_NONE;
	} else if (track->owed_since != DAY_NONE) {
		dates = reminder_dates(
			REMINDER_ANSWER, track->owed_since, calendar, chains);
		want(track, REMINDER_ANSWER, track->owed_entry, &dates);
	}
	if (track->waiting_until != DAY_NONE &&
		chain_step_of(chains, CHAIN_NO_ANSWER, REMINDER_RETRY)) {
		dates = reminder_dates(
			REMINDER_RETRY, track->waiting_until, calendar, chains);
		want(track, REMINDER_RETRY, track->waiting_entry, &dates);
	}
}

gboolean
snooze_ended(Day on, gint64 after, const Entry *entries, gsize n)
{
	if (on == DAY_NONE)
		return FALSE;
	for (gsize i = n; i > 0 && entries[i - 1].day >= on; i--) {
		const Entry *entry = &entries[i - 1];

		if (entry_counts(entry) && (entry->day > on || entry->id > after))
			return TRUE;
	}
	return FALSE;
}

static void
set_window(CadenceRow *row, const CadenceInput *in)
{
	Day from = MAX(row->last_day, in->skipped_on);

	if (!window_exists(in->window))
		return;
	row->far = in->window.far * FAR_MONTH;
	if (from != DAY_NONE) {
		row->opens = window_opens(in->window, from);
		row->closes = window_closes(in->window, from);
	} else if (in->first_day != DAY_NONE) {
		row->opens = in->first_day;
		row->closes = in->first_day + FIRST_DAY_OPEN;
	}
}

CadenceRow
cadence_row(
	const CadenceInput *in, const CadenceTrack *track, const Entry *entries, gsize n)
{
	CadenceRow row = {
		.archived = in->archived,
		.last_day = track->last_day,
		.opens = DAY_NONE,
		.closes = DAY_NONE,
		.step_opens = DAY_NONE,
		.step_closes = DAY_NONE,
		.owed_since = track->owed_since,
		.waiting_until = track->waiting_until,
		.silences = track->silences,
		.paused_until = in->paused_until,
		.snoozed_until = in->snoozed_until,
	};

	set_window(&row, in);
	if (snooze_ended(in->snoozed_on, in->snoozed_after, entries, n))
		row.snoozed_until = DAY_NONE;
	return row;
}

Day
cadence_pause(Window window, Day today)
{
	return window_closes(window, today);
}

ReminderDates
reminder_dates(
	ReminderKind kind, Day day, const Workdays *calendar, const ChainSet *chains)
{
	static const ChainTrigger triggers[REMINDER_COUNT] = {
		[REMINDER_ANSWER] = CHAIN_WROTE,
		[REMINDER_RETRY] = CHAIN_NO_ANSWER,
		[REMINDER_PROMISE] = CHAIN_MY_PROMISE,
		[REMINDER_THEIR_PROMISE] = CHAIN_THEIR_PROMISE,
	};
	const ChainStep *step = chain_step_of(chains, triggers[kind], kind);
	ChainDates dates = { day, day, day };

	if (step != NULL)
		dates = chain_dates(step, day, day, calendar);
	return (ReminderDates){ dates.opens, dates.due, dates.closes };
}
