/*
 * The stored row of dates, read on the day of the book's clock: which standing, which
 * reminder gives it, and why.
 */
#include "krug/reckon.h"

#include "krug/hours.h"
#include "krug/i18n.h"
#include "model/cadence_table.h"
#include "model/contact_private.h"
#include "model/facts.h"
#include "model/joined.h"
#include "model/level_roll.h"
#include "model/reckon_private.h"
#include "model/step_words.h"

void
reckoning_clear(Reckoning *reckoning)
{
	g_clear_pointer(&reckoning->text, g_free);
	reckoning->reason.text = NULL;
	reckoning->step.text = NULL;
}

gboolean
reckon_step_words(Book *book, Step *step, char **text, GError **error)
{
	gboolean ok = step_words(book, step->id, text, &step->since, error);

	step->text = *text;
	return ok;
}

/* The answer of one who is owed; whoever stands among the deadlines in hours is told by
 * theirs; else the step that standing_step() shows. */
static const Step *
choose_step(const Reckoning *reckoning, const GArray *steps, Day today)
{
	const Step *all = (const Step *)(void *)steps->data;
	gboolean owed = reckoning->standing == STANDING_OWED;
	gboolean hours = standing_by_hours(&reckoning->row, today);
	gssize best;

	for (guint i = 0; owed && i < steps->len; i++)
		if (all[i].kind == REMINDER_ANSWER)
			return &all[i];
	for (guint i = 0; hours && i < steps->len; i++)
		if (all[i].closes_at == reckoning->row.hour_closes)
			return &all[i];
	best = standing_step(all, steps->len, today);
	return best >= 0 ? &all[best] : NULL;
}

/* An answer that was never put off is owed since the day of the row. */
static gboolean
needs_words(const Reckoning *reckoning)
{
	return reckoning->standing != STANDING_OWED ||
	       reckoning->step.kind != REMINDER_ANSWER ||
	       reckoning->step.snoozed_until != DAY_NONE;
}

static gboolean
find_step(Book *book, Reckoning *out, GError **error)
{
	g_autoptr(GArray) steps = g_array_new(FALSE, FALSE, sizeof(Step));
	Day today = book_today(book);
	const Step *step;
	Regular regular;

	if (!steps_load(book, out->contact, steps, &regular, error))
		return FALSE;
	step = standing_by_step(&out->row, today) ? choose_step(out, steps, today) : NULL;
	out->reminder = step ? step->id : regular.id;
	if (!step)
		return TRUE;
	out->step = *step;
	return !needs_words(out) ||
	       reckon_step_words(book, &out->step, &out->text, error);
}

gboolean
reckon_row(
	Book *book, gint64 contact, const CadenceRow *row, Reckoning *out, GError **error)
{
	Day today = book_today(book);

	*out = (Reckoning){ .contact = contact, .row = *row };
	out->row.now = book_now(book);
	out->standing = standing_of(&out->row, today);
	if (standing_by_step(row, today) && !find_step(book, out, error))
		return FALSE;
	out->reason = reason_of(&out->row, out->step.id != 0 ? &out->step : NULL, today);
	if (out->step.closes_at != 0 && out->standing != STANDING_OWED)
		out->reason.hours = hours_to(out->step.closes_at, book_now(book));
	return TRUE;
}

gboolean
reckon(Book *book, gint64 contact, Reckoning *out, GError **error)
{
	CadenceRow row;
	gboolean found;

	*out = (Reckoning){ 0 };
	if (!cadence_load(book, contact, &row, &found, error))
		return FALSE;
	if (!found) {
		contact_fail_absent(contact, error);
		return FALSE;
	}
	if (!reckon_row(book, contact, &row, out, error))
		return FALSE;
	return out->reminder != 0 || regular_find(book, contact, &out->reminder, error);
}

/* The days of the book's tables: planned and levelled. */
static void
read_days(Book *book, const Reckoning *reckoning, LevelDates *dates)
{
	Stmt *q = book_stmt(book,
		"SELECT r.planned_day, l.day FROM reminder r LEFT JOIN level l"
		" ON l.reminder = r.id WHERE r.contact = :contact AND r.state = 'open'"
		" AND (r.id = :id OR (:id IS NULL AND r.kind = 'regular'))");

	stmt_int(q, ":contact", reckoning->contact);
	stmt_id(q, ":id", reckoning->step.id);
	if (stmt_step(q)) {
		dates->planned = stmt_get_day(q, 0);
		dates->levelled = stmt_get_day(q, 1);
	}
	stmt_done(q, NULL);
}

Day
reckoning_due(Book *book, const Reckoning *reckoning)
{
	const Step *step = &reckoning->step;
	LevelDates dates = {
		.kind = step->id != 0 ? step->kind : REMINDER_REGULAR,
		.due = step->due,
		.snoozed_until = step->snoozed_until,
		.planned = DAY_NONE,
		.levelled = DAY_NONE,
	};

	read_days(book, reckoning, &dates);
	return level_due(book, &dates);
}

char *
reckon_waits(const char *why)
{
	return g_strconcat(why, *why ? " " : "", _("It waits for a free day."), NULL);
}

char *
reckoning_why(Book *book, const Reckoning *reckoning)
{
	g_autofree char *why = reason_long(&reckoning->reason, book_today(book));
	Standing standing = reckoning->standing;

	if (standing != STANDING_OVERDUE && standing != STANDING_READY)
		return g_steal_pointer(&why);
	if (!standing_by_step(&reckoning->row, book_today(book)))
		joined_add(book, reckoning->contact, TRUE, &why, NULL);
	if (reckoning_due(book, reckoning) != DAY_NONE)
		return g_steal_pointer(&why);
	return reckon_waits(why);
}
