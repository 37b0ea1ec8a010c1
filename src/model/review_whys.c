/*
 * Why one card is looked at: a person's open reminders, what is planned with them and
 * their dates; the question after an application; an item of the plan that is open.
 */
#include "krug/warnings.h"
#include "model/cadence_table.h"
#include "model/due_days.h"
#include "model/facts.h"
#include "model/review_private.h"

static void
clear(gpointer data)
{
	g_free(((Why *)data)->text);
}

GArray *
whys_new(void)
{
	GArray *whys = g_array_new(FALSE, TRUE, sizeof(Why));

	g_array_set_clear_func(whys, clear);
	return whys;
}

void
whys_add(GArray *whys, const Why *why)
{
	g_array_append_vals(whys, why, 1);
}

static gint
compare(gconstpointer a, gconstpointer b)
{
	return queue_compare(&((const Why *)a)->reason, &((const Why *)b)->reason);
}

/* --- people --- */

static void
add_step(GArray *whys, const QueueWhat *what, const Step *step, QueuePlace place)
{
	Why why = {
		.reason = { *what, place.section, place.rank },
		.day = place.section == QUEUE_OWED ? step->opens : step->closes,
		.step = *step,
	};

	if (place.section != QUEUE_COUNT)
		whys_add(whys, &why);
}

static void
add_regular(GArray *whys, const QueueWhat *what, const CadenceRow *row, gint64 regular,
	Day today)
{
	const Step step = {
		.id = regular,
		.kind = REMINDER_REGULAR,
		.opens = row->opens,
		.closes = row->closes,
	};

	if (regular != 0 && !standing_hides_regular(row, today))
		add_step(whys, what, &step, queue_window(row->opens, row->closes, today));
}

/* Owed without a reminder of it, where the user's chains make none. */
static void
add_owed(GArray *whys, const QueueWhat *what, const CadenceRow *row, Day today)
{
	Why why = {
		.reason = { *what, QUEUE_OWED, row->owed_since },
		.day = row->owed_since,
	};

	for (guint i = 0; i < whys->len; i++)
		if (g_array_index(whys, Why, i).reason.section == QUEUE_OWED)
			return;
	if (row->owed_since != DAY_NONE && row->owed_since <= today)
		whys_add(whys, &why);
}

static gboolean
add_left(Book *book, GArray *whys, const QueueWhat *what, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT id, planned_day FROM reminder WHERE contact = :contact"
		" AND state = 'open' AND planned_day < :today ORDER BY planned_day, id");

	stmt_int(q, ":contact", what->item);
	stmt_day(q, ":today", book_today(book));
	while (stmt_step(q)) {
		Day day = stmt_get_day(q, 1);
		Why why = {
			.reason = { *what, QUEUE_LEFT, day },
			.day = day,
			.step = { .id = stmt_get_int(q, 0) },
		};

		whys_add(whys, &why);
	}
	return stmt_done(q, error);
}

static gboolean
read_person(Book *book, const QueueWhat *what, const CadenceRow *row, GArray *whys,
	GError **error)
{
	g_autoptr(GArray) steps = g_array_new(FALSE, FALSE, sizeof(Step));
	Day today = book_today(book);
	Regular regular;

	if (!steps_load(book, what->item, steps, &regular, error))
		return FALSE;
	for (guint i = 0; i < steps->len; i++) {
		const Step *step = &g_array_index(steps, Step, i);

		add_step(whys, what, step, queue_step(step, today));
	}
	add_regular(whys, what, row, regular.id, today);
	add_owed(whys, what, row, today);
	return add_left(book, whys, what, error) &&
	       review_whys_coming(book, what, whys, error);
}

static gboolean
hides(const CadenceRow *row, Day today)
{
	Standing standing = standing_of(row, today);

	return standing == STANDING_PAUSED || standing == STANDING_SNOOZED ||
	       standing == STANDING_ARCHIVED;
}

gboolean
review_is_hidden(Book *book, gint64 contact, gboolean *hidden, GError **error)
{
	CadenceRow row;
	gboolean found;

	if (!cadence_load(book, contact, &row, &found, error))
		return FALSE;
	*hidden = !found || hides(&row, book_today(book));
	return TRUE;
}

static gboolean
add_warnings(Book *book, const QueueWhat *what, GArray *whys, GError **error)
{
	g_autoptr(GPtrArray) warnings = warnings_of(book, what->item, error);

	for (guint i = 0; warnings && i < warnings->len; i++) {
		const Warning *warning = warnings->pdata[i];

		whys_add(whys, &(Why){
				       .reason = { *what, QUEUE_ADVICE, i },
				       .day = DAY_NONE,
				       .text = g_strdup(warning->text),
			       });
	}
	return warnings != NULL;
}

static gboolean
person(Book *book, const QueueWhat *what, GArray *whys, gboolean *there, GError **error)
{
	CadenceRow row;

	if (!cadence_load(book, what->item, &row, there, error))
		return FALSE;
	if (!*there || row.archived)
		return TRUE;
	if (!read_person(book, what, &row, whys, error))
		return FALSE;
	if (hides(&row, book_today(book)) || whys->len > 0)
		return TRUE;
	return add_warnings(book, what, whys, error);
}

/* --- applications --- */

static void
add_asking(const QueueWhat *what, const DueDay *on, GArray *whys)
{
	whys_add(whys, &(Why){
			       .reason = { *what, QUEUE_NO_NEWS, on->closes },
			       .day = on->closes,
			       .step = { .kind = REMINDER_ASK_NEWS,
				       .opens = on->opens,
				       .due = on->due,
				       .closes = on->closes,
				       .snoozed_until = DAY_NONE,
				       .since = DAY_NONE },
		       });
}

static gboolean
application(
	Book *book, const QueueWhat *what, GArray *whys, gboolean *there, GError **error)
{
	g_autoptr(GArray) asking = due_days_applications(book, error);
	gint64 found = 0;
	Stmt *q;

	for (guint i = 0; asking && i < asking->len; i++) {
		const DueDay *on = &g_array_index(asking, DueDay, i);

		if (on->item == what->item && on->opens <= book_today(book))
			add_asking(what, on, whys);
	}
	if (!asking)
		return FALSE;
	q = book_stmt(book, "SELECT id FROM application WHERE id = :id");
	stmt_int(q, ":id", what->item);
	if (!stmt_one_int(q, &found, error))
		return FALSE;
	*there = found != 0;
	return !*there || review_whys_coming(book, what, whys, error);
}

/* --- the plan --- */

static gboolean
item(Book *book, const QueueWhat *what, GArray *whys, gboolean *there, GError **error)
{
	gboolean open = FALSE;
	Day deadline = DAY_NONE;
	Stmt *q = book_stmt(
		book, "SELECT state = 'open', deadline FROM plan_item WHERE id = :id");

	stmt_int(q, ":id", what->item);
	*there = stmt_step(q);
	if (*there) {
		open = stmt_get_int(q, 0) != 0;
		deadline = stmt_get_day(q, 1);
	}
	if (open)
		whys_add(whys, &(Why){
				       .reason = { *what, QUEUE_PLAN, deadline },
				       .day = deadline,
			       });
	return stmt_done(q, error);
}

gboolean
review_whys(
	Book *book, const QueueWhat *what, GArray *whys, gboolean *there, GError **error)
{
	gboolean ok;

	if (what->source == QUEUE_CONTACT)
		ok = person(book, what, whys, there, error);
	else if (what->source == QUEUE_APPLICATION)
		ok = application(book, what, whys, there, error);
	else
		ok = item(book, what, whys, there, error);
	g_array_sort(whys, compare);
	return ok;
}
