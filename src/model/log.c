/*
 * From a line to an entry. What a line leaves open is filled in from the people it names;
 * the consequence is reckoned by the same walk that will renew the dates when it is
 * saved, with the entry put where it will stand.
 */
#include "krug/log.h"

#include <string.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/who.h"
#include "model/contact_private.h"
#include "model/facts.h"
#include "model/ids.h"
#include "model/interaction_private.h"
#include "model/log_private.h"
#include "model/preferred.h"
#include "model/reminder_private.h"

static void
promise_clear(void *data)
{
	LogPromise *promise = data;

	g_free(promise->text);
}

LogDraft *
log_draft_new(Day day)
{
	LogDraft *draft = g_new0(LogDraft, 1);

	draft->entry = interaction_new(day, CHANNEL_NONE);
	draft->promises = g_array_new(FALSE, FALSE, sizeof(LogPromise));
	g_array_set_clear_func(draft->promises, promise_clear);
	draft->next = DAY_NONE;
	return draft;
}

void
log_draft_free(LogDraft *draft)
{
	if (!draft)
		return;
	interaction_free(draft->entry);
	g_array_unref(draft->promises);
	g_free(draft);
}

void
log_draft_add_promise(LogDraft *draft, gboolean theirs, Day day, const char *text)
{
	LogPromise promise = { theirs, day, g_strdup(text ? text : "") };

	g_array_append_val(draft->promises, promise);
}

/* What lies ahead is planned. */
static void
set_time(Book *book, LogDraft *draft, const QuickLog *line)
{
	Interaction *entry = draft->entry;

	if (line->minute != MINUTE_NONE)
		entry->at =
			clock_instant(book_clock(book), NULL, entry->day, line->minute);
	entry->planned = entry->day > book_today(book) ||
			 (entry->at != AT_NONE && entry->at > book_now(book));
}

static void
set_marks(LogDraft *draft, const QuickLog *line)
{
	Interaction *entry = draft->entry;

	for (guint i = 0; i < line->gave->len; i++)
		interaction_add_value(
			entry, FALSE, g_array_index(line->gave, Value, i), NULL);
	for (guint i = 0; i < line->got->len; i++)
		interaction_add_value(
			entry, TRUE, g_array_index(line->got, Value, i), NULL);
	for (guint i = 0; i < line->topics->len; i++)
		interaction_add_topic(entry, g_ptr_array_index(line->topics, i));
	for (guint i = 0; i < line->promises->len; i++) {
		const QuickPromise *promise =
			&g_array_index(line->promises, QuickPromise, i);

		log_draft_add_promise(
			draft, promise->theirs, promise->day, promise->text);
	}
	draft->next = line->next;
	entry->expects = line->expects;
}

LogDraft *
log_draft_of(
	Book *book, const QuickLog *line, const gint64 *contacts, gsize n, GError **error)
{
	g_autoptr(LogDraft) draft =
		log_draft_new(line->day != DAY_NONE ? line->day : book_today(book));
	Interaction *entry = draft->entry;

	(void)error;
	for (gsize i = 0; i < n; i++)
		interaction_add_contact(entry, contacts[i]);
	entry->channel = line->channel;
	if (entry->channel == CHANNEL_NONE)
		entry->channel =
			n > 0 ? preferred_channel(book, contacts[0]) : CHANNEL_OTHER;
	entry->direction = quicklog_direction(line, entry->channel);
	g_free(entry->text);
	entry->text = g_strdup(line->text ? line->text : "");
	set_time(book, draft, line);
	set_marks(draft, line);
	return g_steal_pointer(&draft);
}

static void
insert_entry(GArray *entries, const Interaction *draft)
{
	Entry entry = {
		.id = draft->id != 0 ? draft->id : G_MAXINT64,
		.day = draft->day,
		.at = draft->at,
		.channel = draft->channel,
		.direction = draft->direction != DIRECTION_NONE
				     ? draft->direction
				     : channel_direction(draft->channel),
		.type = draft->type,
		.expects = draft->expects,
		.planned = draft->planned || draft->cancelled,
	};
	guint at = entries->len;

	while (at > 0 &&
		entry_compare(&g_array_index(entries, Entry, at - 1), &entry) > 0)
		at--;
	g_array_insert_val(entries, at, entry);
}

/* The row as it would be: the answers and retries of today give way to those wanted. */
static CadenceRow
row_after(const Facts *facts, const CadenceTrack *track)
{
	for (guint i = facts->steps->len; i > 0; i--) {
		ReminderKind kind = g_array_index(facts->steps, Step, i - 1).kind;

		if (kind == REMINDER_ANSWER || kind == REMINDER_RETRY)
			g_array_remove_index(facts->steps, i - 1);
	}
	for (guint i = 0; i < track->n_wanted; i++) {
		const AutoReminder *wanted = &track->wanted[i];
		Step step = {
			.kind = wanted->kind,
			.opens = wanted->opens,
			.due = wanted->due,
			.closes = wanted->closes,
			.snoozed_until = DAY_NONE,
		};

		g_array_append_val(facts->steps, step);
	}
	return facts_row(facts, track);
}

static char *
one_day(const char *format, Day day, Day today)
{
	g_autofree char *text = i18n_day_short(day, today);

	return g_strdup_printf(format, text);
}

/* By when they are to be answered; DAY_NONE where nothing is owed. */
static Day
answer_due(const CadenceTrack *track)
{
	for (guint i = 0; i < track->n_wanted; i++)
		if (track->wanted[i].kind == REMINDER_ANSWER)
			return track->wanted[i].due;
	return DAY_NONE;
}

static char *
consequence(const LogDraft *draft, const CadenceRow *row, const CadenceTrack *track,
	Day today)
{
	Day answer = answer_due(track);
	g_autofree char *range = NULL;

	if (draft->entry->planned)
		return one_day(_("planned for %s"), draft->entry->day, today);
	if (draft->next != DAY_NONE)
		return one_day(_("next: %s"), draft->next, today);
	if (answer != DAY_NONE)
		return one_day(_("answer by %s"), answer, today);
	if (row->waiting_until != DAY_NONE && row->waiting_until > today)
		return one_day(_("waits until %s"), row->waiting_until, today);
	if (row->opens == DAY_NONE)
		return g_strdup(_("no next date"));
	if (row->closes < today)
		return g_strdup(_("still overdue"));
	range = i18n_range_short(row->opens, row->closes, today);
	return g_strdup_printf(_("next: %s"), range);
}

char *
log_preview(Book *book, const LogDraft *draft, gint64 contact, CadenceRow *row,
	GError **error)
{
	g_auto(Facts) facts = { 0 };
	CadenceTrack track;
	gboolean found;

	if (!facts_load(book, contact, &facts, &found, error))
		return NULL;
	if (!found) {
		contact_fail_absent(contact, error);
		return NULL;
	}
	insert_entry(facts.entries, draft->entry);
	facts_walk(book, &facts, &track, NULL);
	*row = row_after(&facts, &track);
	return consequence(draft, row, &track, book_today(book));
}

/* Theirs without a date is asked after as long as an answer is waited for. */
static Day
promise_day(Book *book, const LogDraft *draft, const LogPromise *promise)
{
	if (promise->day != DAY_NONE)
		return promise->day;
	return workdays_add(book_workdays(book), draft->entry->day, WAIT_WORKDAYS);
}

static gboolean
save_promises(Book *book, const LogDraft *draft, gint64 contact, GError **error)
{
	for (guint i = 0; i < draft->promises->len; i++) {
		const LogPromise *promise =
			&g_array_index(draft->promises, LogPromise, i);
		ReminderDraft made = {
			.contact = contact,
			.kind = promise->theirs ? REMINDER_THEIR_PROMISE
						: REMINDER_PROMISE,
			.day = promise_day(book, draft, promise),
			.reason = promise->text,
			.interaction = draft->entry->id,
		};

		if (reminder_insert(book, &made, error) == 0)
			return FALSE;
	}
	return TRUE;
}

static gboolean
save_next(Book *book, const LogDraft *draft, gint64 contact, GError **error)
{
	ReminderDraft made = {
		.contact = contact,
		.kind = REMINDER_CONTACT,
		.day = draft->next,
		.interaction = draft->entry->id,
	};

	return draft->next == DAY_NONE || reminder_insert(book, &made, error) != 0;
}

gboolean
log_write(Book *book, void *data, GError **error)
{
	LogDraft *draft = data;
	const GArray *contacts = draft->entry->contacts;

	if (!interaction_insert(book, draft->entry, error))
		return FALSE;
	for (guint i = 0; i < contacts->len; i++) {
		gint64 contact = g_array_index(contacts, gint64, i);

		if (!save_promises(book, draft, contact, error) ||
			!save_next(book, draft, contact, error))
			return FALSE;
	}
	return interaction_follow(book, draft->entry, error);
}

gboolean
log_save(Book *book, LogDraft *draft, GError **error)
{
	g_autofree char *args = NULL;

	if (!interaction_check(book, draft->entry, error))
		return FALSE;
	args = interaction_args(book, draft->entry);
	return book_change(book, "log", args, log_write, draft, error);
}
