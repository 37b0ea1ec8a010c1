/*
 * The plan as rows: items with how far they are, lists by deadline. How far an item is
 * follows from its log of progress and is stored nowhere.
 */
#include "krug/plan.h"

#include "krug/i18n.h"
#include "model/ids.h"
#include "model/pick.h"
#include "model/plan_private.h"

PlanItem *
plan_item_new(const char *goal)
{
	PlanItem *item = record_new(&plan_item_rows);

	item->gap_name = g_strdup("");
	item->state = STATE_OPEN;
	item->moved_on = DAY_NONE;
	record_set_text(&item->goal, goal);
	return item;
}

PlanItem *
plan_item_copy(const PlanItem *item)
{
	PlanItem *copy = record_copy(&plan_item_rows, item);

	copy->gap_name = g_strdup(item->gap_name);
	return copy;
}

void
plan_item_free(PlanItem *item)
{
	if (!item)
		return;
	g_free(item->gap_name);
	record_free(&plan_item_rows, item);
}

static gboolean
read_last(Book *book, PlanItem *item, GError **error)
{
	Stmt *q = book_stmt(book, "SELECT day, percent FROM plan_progress"
				  " WHERE item = :item ORDER BY day DESC, id DESC"
				  " LIMIT 1");

	item->moved_on = DAY_NONE;
	stmt_int(q, ":item", item->id);
	if (stmt_step(q)) {
		item->moved_on = stmt_get_day(q, 0);
		item->percent = (int)stmt_get_int(q, 1);
	}
	if (item->state == STATE_DONE)
		item->percent = 100;
	return stmt_done(q, error);
}

static gboolean
read_gap(Book *book, PlanItem *item, GError **error)
{
	Stmt *q = book_stmt(book, "SELECT name FROM gap WHERE id = :id");
	g_autofree char *name = NULL;

	stmt_int(q, ":id", item->gap);
	if (!stmt_one_text(q, &name, error))
		return FALSE;
	record_set_text(&item->gap_name, name);
	return TRUE;
}

PlanItem *
plan_load(Book *book, gint64 id, GError **error)
{
	g_autoptr(PlanItem) item = record_need(book, &plan_item_rows, id,
		_("There is no plan item #%ld in the book."), error);

	return item && read_last(book, item, error) && read_gap(book, item, error)
		       ? g_steal_pointer(&item)
		       : NULL;
}

/* The items of a statement whose first column is their id. */
static GPtrArray *
load_all(Book *book, Stmt *q, GError **error)
{
	g_autoptr(GArray) ids = ids_new();
	g_autoptr(GPtrArray) list =
		g_ptr_array_new_with_free_func((GDestroyNotify)plan_item_free);

	if (!ids_read(ids, q, error))
		return NULL;
	for (guint i = 0; i < ids->len; i++) {
		PlanItem *item = plan_load(book, g_array_index(ids, gint64, i), error);

		if (!item)
			return NULL;
		g_ptr_array_add(list, item);
	}
	return g_steal_pointer(&list);
}

GPtrArray *
plan_list(Book *book, gboolean closed, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	Stmt *q = book_stmt(book,
		"SELECT id FROM plan_item WHERE state = 'open' OR :closed"
		" ORDER BY state <> 'open', closed_on DESC, deadline IS NULL, deadline,"
		" id /* scan */");

	stmt_int(q, ":closed", closed);
	return load_all(book, q, error);
}

GPtrArray *
plan_of_gap(Book *book, gint64 gap, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	Stmt *q = book_stmt(book,
		"SELECT id FROM plan_item WHERE gap = :gap ORDER BY state <> 'open',"
		" deadline IS NULL, deadline, id");

	stmt_int(q, ":gap", gap);
	return load_all(book, q, error);
}

GPtrArray *
plan_due(Book *book, int within, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	Stmt *q = book_stmt(book,
		"SELECT id FROM plan_item WHERE state = 'open' AND deadline <= :until"
		" ORDER BY deadline, id");

	stmt_day(q, ":until", book_today(book) + within + PLAN_AHEAD);
	return load_all(book, q, error);
}

gboolean
plan_resolve(Book *book, const char *text, gint64 *id, GError **error)
{
	g_autoptr(Pick) pick = pick_new(text);
	Stmt *q = book_stmt(
		book, "SELECT id, goal, state FROM plan_item ORDER BY id /* scan */");

	while (stmt_step(q)) {
		int state = vocab_from_id(&vocab_state, stmt_get_text(q, 2));

		pick_offer(pick, stmt_get_int(q, 0), stmt_get_text(q, 1),
			state == STATE_OPEN ? NULL : vocab_label(&vocab_state, state),
			state == STATE_OPEN ? 0 : 1);
	}
	return stmt_done(q, error) &&
	       pick_end(pick,
		       _("There is no plan item “%s”; “krug plan list” lists them."), id,
		       error);
}

void
plan_progress_free(PlanProgress *progress)
{
	if (!progress)
		return;
	g_free(progress->note);
	g_free(progress);
}

GPtrArray *
plan_progress(Book *book, gint64 item, GError **error)
{
	g_autoptr(GPtrArray) list =
		g_ptr_array_new_with_free_func((GDestroyNotify)plan_progress_free);
	Stmt *q = book_stmt(book, "SELECT id, day, percent, note FROM plan_progress"
				  " WHERE item = :item ORDER BY day, id");

	stmt_int(q, ":item", item);
	while (stmt_step(q)) {
		PlanProgress *progress = g_new0(PlanProgress, 1);

		progress->id = stmt_get_int(q, 0);
		progress->day = stmt_get_day(q, 1);
		progress->percent = (int)stmt_get_int(q, 2);
		progress->note = stmt_dup_text(q, 3);
		g_ptr_array_add(list, progress);
	}
	return stmt_done(q, error) ? g_steal_pointer(&list) : NULL;
}

/* One item at the end of a week: whether it was there, done, and how far. */
static void
count_item(PlanWeek *week, int *sum, Stmt *q)
{
	gboolean done = stmt_get_int(q, 0) != 0;

	week->items++;
	week->done += done;
	*sum += done ? 100 : (int)stmt_get_int(q, 1);
}

static gboolean
count_week(Book *book, PlanWeek *week, GError **error)
{
	int sum = 0;
	Stmt *q = book_stmt(book,
		"SELECT p.state = 'done' AND p.closed_on <= :day,"
		" coalesce((SELECT percent FROM plan_progress"
		"  WHERE item = p.id AND day <= :day ORDER BY day DESC, id DESC LIMIT 1),"
		"  0) FROM plan_item p WHERE p.made_on <= :day"
		" AND NOT (p.state = 'dropped' AND p.closed_on <= :day) /* scan */");

	stmt_day(q, ":day", week->day);
	while (stmt_step(q))
		count_item(week, &sum, q);
	if (week->items)
		week->percent = (sum + week->items / 2) / week->items;
	return stmt_done(q, error);
}

GArray *
plan_weeks(Book *book, Day until, int n, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	g_autoptr(GArray) weeks = g_array_new(FALSE, FALSE, sizeof(PlanWeek));
	Day sunday = day_monday(until) + 6;

	for (int back = n - 1; back >= 0; back--) {
		PlanWeek week = { .day = sunday - 7 * back };

		if (!count_week(book, &week, error))
			return NULL;
		g_array_append_val(weeks, week);
	}
	return g_steal_pointer(&weeks);
}

static const RecordField item_fields[] = {
	{ "uid", NULL, RECORD_LINE, G_STRUCT_OFFSET(PlanItem, uid), NULL },
	{ "gap", N_("gap"), RECORD_ID, G_STRUCT_OFFSET(PlanItem, gap), NULL },
	{ "goal", N_("goal"), RECORD_LINE, G_STRUCT_OFFSET(PlanItem, goal), NULL },
	{ "made_on", NULL, RECORD_DAY, G_STRUCT_OFFSET(PlanItem, made_on), NULL },
	{ "deadline", N_("deadline"), RECORD_DAY, G_STRUCT_OFFSET(PlanItem, deadline),
		NULL },
	{ "state", N_("state"), RECORD_WORD, G_STRUCT_OFFSET(PlanItem, state),
		&vocab_state },
	{ "closed_on", N_("closed"), RECORD_DAY, G_STRUCT_OFFSET(PlanItem, closed_on),
		NULL },
	{ 0 },
};

const Record plan_item_rows = { "plan_item", "plan", sizeof(PlanItem), item_fields };

static const RecordField progress_fields[] = {
	{ "item", NULL, RECORD_ID, G_STRUCT_OFFSET(ProgressRow, item), NULL },
	{ "day", NULL, RECORD_DAY, G_STRUCT_OFFSET(ProgressRow, progress.day), NULL },
	{ "percent", NULL, RECORD_INT, G_STRUCT_OFFSET(ProgressRow, progress.percent),
		NULL },
	{ "note", NULL, RECORD_LINE, G_STRUCT_OFFSET(ProgressRow, progress.note), NULL },
	{ 0 },
};

const Record plan_progress_rows = { "plan_progress", "plan_progress", sizeof(ProgressRow),
	progress_fields };
