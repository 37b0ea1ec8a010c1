/*
 * One contact as the rules see it. Reading is the same whether the row of dates is
 * renewed, checked or only asked for, so the three cannot disagree.
 */
#include "model/facts.h"

#include <string.h>

#include "krug/chains.h"
#include "krug/error.h"

void
facts_clear(Facts *facts)
{
	g_clear_pointer(&facts->contact, contact_free);
	g_clear_pointer(&facts->entries, g_array_unref);
	g_clear_pointer(&facts->steps, g_array_unref);
}

Entry
entry_get(Stmt *q, int column)
{
	return (Entry){
		.id = stmt_get_int(q, column),
		.day = stmt_get_day(q, column + 1),
		.at = stmt_get_at(q, column + 2),
		.channel = vocab_from_id(&vocab_channel, stmt_get_text(q, column + 3)),
		.direction =
			vocab_from_id(&vocab_direction, stmt_get_text(q, column + 4)),
		.type = vocab_from_id(&vocab_type, stmt_get_text(q, column + 5)),
		.expects = stmt_get_int(q, column + 6) != 0,
		.planned = stmt_get_int(q, column + 7) != 0,
		.settled = stmt_get_int(q, column + 8) != 0,
	};
}

static gboolean
load_entries(Book *book, gint64 contact, GArray *entries, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT " ENTRY_COLUMNS
		" FROM participant p JOIN interaction i ON i.id = p.interaction"
		" WHERE p.contact = :contact"
		" ORDER BY p.day, i.at IS NULL, i.at, p.interaction");

	stmt_int(q, ":contact", contact);
	while (stmt_step(q)) {
		Entry entry = entry_get(q, 0);

		g_array_append_val(entries, entry);
	}
	return stmt_done(q, error);
}

gboolean
regular_find(Book *book, gint64 contact, gint64 *id, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT id FROM reminder WHERE contact = :contact AND kind = 'regular'");

	stmt_int(q, ":contact", contact);
	return stmt_one_int(q, id, error);
}

gboolean
steps_load(Book *book, gint64 contact, GArray *steps, Regular *regular, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT id, kind, opens, due, closes, snoozed_until, snoozed_on,"
		" snoozed_after, closes_at FROM reminder WHERE contact = :contact AND "
		"state = "
		"'open'");

	*regular = (Regular){ 0, DAY_NONE, DAY_NONE, 0 };
	stmt_int(q, ":contact", contact);
	while (stmt_step(q)) {
		Step step = {
			.id = stmt_get_int(q, 0),
			.kind = vocab_from_id(&vocab_reminder, stmt_get_text(q, 1)),
			.opens = stmt_get_day(q, 2),
			.due = stmt_get_day(q, 3),
			.closes = stmt_get_day(q, 4),
			.snoozed_until = stmt_get_day(q, 5),
			.since = DAY_NONE,
			.closes_at = stmt_get_int(q, 8),
		};

		if (step.kind != REMINDER_REGULAR)
			g_array_append_val(steps, step);
		else
			*regular = (Regular){ step.id, step.snoozed_until,
				stmt_get_day(q, 6), stmt_get_int(q, 7) };
	}
	return stmt_done(q, error);
}

static gboolean
load_contact(Book *book, gint64 id, Contact **contact, gboolean *found, GError **error)
{
	g_autoptr(GError) failure = NULL;

	*contact = contact_load(book, id, &failure);
	*found = *contact != NULL;
	if (*found || g_error_matches(failure, KRUG_ERROR, KRUG_ERROR_NOT_FOUND))
		return TRUE;
	g_propagate_error(error, g_steal_pointer(&failure));
	return FALSE;
}

gboolean
facts_load(Book *book, gint64 contact, Facts *facts, gboolean *found, GError **error)
{
	const Contact *c;
	Regular regular;

	*facts = (Facts){ 0 };
	if (!load_contact(book, contact, &facts->contact, found, error))
		return FALSE;
	if (!*found)
		return TRUE;
	c = facts->contact;
	facts->entries = g_array_new(FALSE, FALSE, sizeof(Entry));
	facts->steps = g_array_new(FALSE, FALSE, sizeof(Step));
	facts->in = (CadenceInput){
		.archived = c->archived,
		.window = contact_window(book, c),
		.first_day = c->first_day,
		.skipped_on = c->round_from,
		.paused_until = c->paused_until,
	};
	if (!load_entries(book, contact, facts->entries, error) ||
		!steps_load(book, contact, facts->steps, &regular, error)) {
		facts_clear(facts);
		return FALSE;
	}
	facts->regular = regular.id;
	facts->in.snoozed_until = regular.snoozed_until;
	facts->in.snoozed_on = regular.snoozed_on;
	facts->in.snoozed_after = regular.snoozed_after;
	return TRUE;
}

void
facts_walk(Book *book, const Facts *facts, CadenceTrack *track, EntryFate *fates)
{
	const Workdays *calendar = book_workdays(book);

	cadence_walk((const Entry *)(void *)facts->entries->data, facts->entries->len,
		calendar, track, fates);
	if (cadence_wants(track))
		cadence_want(track, calendar, book_chains(book));
}

/* An answer that is snoozed is owed again from that day on. */
static void
snooze_owed(CadenceRow *row, const GArray *steps)
{
	for (guint i = 0; i < steps->len; i++) {
		const Step *step = &g_array_index(steps, Step, i);

		if (step->kind == REMINDER_ANSWER && row->owed_since != DAY_NONE)
			row->owed_since = MAX(row->owed_since, step->snoozed_until);
	}
}

CadenceRow
facts_row(const Facts *facts, const CadenceTrack *track)
{
	CadenceRow row = cadence_row(&facts->in, track,
		(const Entry *)(void *)facts->entries->data, facts->entries->len);

	standing_set_steps(
		&row, (const Step *)(void *)facts->steps->data, facts->steps->len);
	snooze_owed(&row, facts->steps);
	return row;
}
