/*
 * Reminders that come and go by themselves: the answer I owe, the second try at one who
 * does not answer. One that was closed by itself and is wanted again, since the entry
 * that closed it went, is opened again under its old UID.
 */
#include "model/settle_private.h"

static gboolean
close_auto(Book *book, gint64 id, GError **error)
{
	Stmt *q = book_stmt(book,
		"UPDATE reminder SET state = 'done', closed_on = :today WHERE id = :id");

	stmt_day(q, ":today", book_today(book));
	stmt_int(q, ":id", id);
	return stmt_done(q, error);
}

static gboolean
insert_auto(Book *book, gint64 contact, const AutoReminder *wanted, GError **error)
{
	g_autofree char *uid = book_new_uid(book);
	Stmt *q = book_stmt(book,
		"INSERT INTO reminder (uid, contact, kind, opens, due, closes,"
		" interaction) VALUES (:uid, :contact, :kind, :opens, :due, :closes,"
		" :interaction)");

	stmt_text(q, ":uid", uid);
	stmt_int(q, ":contact", contact);
	stmt_text(q, ":kind", vocab_id(&vocab_reminder, wanted->kind));
	stmt_day(q, ":opens", wanted->opens);
	stmt_day(q, ":due", wanted->due);
	stmt_day(q, ":closes", wanted->closes);
	stmt_int(q, ":interaction", wanted->entry);
	return stmt_done(q, error);
}

/* What is there of a reminder that comes by itself. */
typedef struct {
	gint64 id; /* 0: none */
	Day snoozed_on;
	gint64 snoozed_after;
} Known;

/* Writes only what differs: a change that changes nothing leaves no trace. */
static gboolean
renew_auto(
	Book *book, gint64 id, const AutoReminder *wanted, gboolean awake, GError **error)
{
	Stmt *q = book_stmt(book,
		"UPDATE reminder SET opens = :opens, due = :due, closes = :closes,"
		" state = 'open', closed_on = NULL,"
		" snoozed_until = CASE WHEN :awake THEN NULL ELSE snoozed_until END"
		" WHERE id = :id AND (state <> 'open' OR opens <> :opens OR due <> :due"
		" OR closes <> :closes OR (:awake AND snoozed_until IS NOT NULL))");

	stmt_day(q, ":opens", wanted->opens);
	stmt_day(q, ":due", wanted->due);
	stmt_day(q, ":closes", wanted->closes);
	stmt_int(q, ":id", id);
	stmt_int(q, ":awake", awake);
	return stmt_done(q, error);
}

static gboolean
find_auto(Book *book, gint64 contact, const AutoReminder *wanted, Known *known,
	GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT id, snoozed_on, snoozed_after FROM reminder"
		" WHERE contact = :contact AND kind = :kind"
		" AND interaction = :interaction ORDER BY id DESC LIMIT 1");

	*known = (Known){ 0, DAY_NONE, 0 };
	stmt_int(q, ":contact", contact);
	stmt_text(q, ":kind", vocab_id(&vocab_reminder, wanted->kind));
	stmt_int(q, ":interaction", wanted->entry);
	if (stmt_step(q))
		*known = (Known){ stmt_get_int(q, 0), stmt_get_day(q, 1),
			stmt_get_int(q, 2) };
	return stmt_done(q, error);
}

/* Who writes again wakes the answer that was put off. */
static gboolean
make_auto(Book *book, const Facts *facts, const AutoReminder *wanted, GError **error)
{
	const Entry *entries = (const Entry *)(void *)facts->entries->data;
	Known known;

	if (!find_auto(book, facts->contact->id, wanted, &known, error))
		return FALSE;
	if (known.id == 0)
		return insert_auto(book, facts->contact->id, wanted, error);
	return renew_auto(book, known.id, wanted,
		snooze_ended(known.snoozed_on, known.snoozed_after, entries,
			facts->entries->len),
		error);
}

static gboolean
is_wanted(const CadenceTrack *track, ReminderKind kind, gint64 entry)
{
	for (guint i = 0; i < track->n_wanted; i++)
		if (track->wanted[i].kind == kind && track->wanted[i].entry == entry)
			return TRUE;
	return FALSE;
}

/* Done by itself, once the entry it stands for is paid or answered. */
static gboolean
close_unwanted(Book *book, const CadenceTrack *track, const Step *step, GError **error)
{
	Stmt *q = book_stmt(book, "SELECT interaction FROM reminder WHERE id = :id");
	gint64 entry;

	stmt_int(q, ":id", step->id);
	return stmt_one_int(q, &entry, error) &&
	       (is_wanted(track, step->kind, entry) || close_auto(book, step->id, error));
}

/* A request for feedback about an application is asked again by its chain alone. */
static gboolean
is_of_chain(Book *book, gint64 contact, const AutoReminder *wanted, gboolean *is,
	GError **error)
{
	gint64 found = 0;
	Stmt *q;

	*is = FALSE;
	if (wanted->kind != REMINDER_RETRY)
		return TRUE;
	q = book_stmt(book,
		"SELECT count(*) FROM feedback_request f WHERE f.contact = :contact"
		" AND (f.interaction = :entry OR f.interaction IS NULL AND f.day ="
		"  (SELECT day FROM interaction WHERE id = :entry))");
	stmt_int(q, ":contact", contact);
	stmt_int(q, ":entry", wanted->entry);
	if (!stmt_one_int(q, &found, error))
		return FALSE;
	*is = found > 0;
	return TRUE;
}

/* What the chains of the search for work take care of is not wanted here. */
static gboolean
leave_to_chains(Book *book, gint64 contact, CadenceTrack *track, GError **error)
{
	guint kept = 0;

	for (guint i = 0; i < track->n_wanted; i++) {
		gboolean of_chain;

		if (!is_of_chain(book, contact, &track->wanted[i], &of_chain, error))
			return FALSE;
		if (!of_chain)
			track->wanted[kept++] = track->wanted[i];
	}
	track->n_wanted = kept;
	return TRUE;
}

gboolean
settle_auto(Book *book, const Facts *facts, CadenceTrack *track, GError **error)
{
	if (!leave_to_chains(book, facts->contact->id, track, error))
		return FALSE;
	for (guint i = 0; i < facts->steps->len; i++) {
		const Step *step = &g_array_index(facts->steps, Step, i);

		if (step->kind != REMINDER_ANSWER && step->kind != REMINDER_RETRY)
			continue;
		if (!close_unwanted(book, track, step, error))
			return FALSE;
	}
	for (guint i = 0; i < track->n_wanted; i++)
		if (!make_auto(book, facts, &track->wanted[i], error))
			return FALSE;
	return TRUE;
}
