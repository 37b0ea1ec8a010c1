/*
 * Changes of the plan: an item is added, edited, moves on, is done or dropped, comes
 * back.
 */
#include "krug/i18n.h"
#include "model/args.h"
#include "model/input.h"
#include "model/plan_private.h"

gboolean
plan_change(Book *book, const char *action, const PlanItem *item, BookAction run,
	void *data, GError **error)
{
	g_autofree char *args = change_args("name", item->goal, NULL);

	return book_change(book, action, args, run, data, error);
}

static gboolean
has_goal(const PlanItem *item, GError **error)
{
	g_autofree char *goal = input_line(item->goal);

	return *goal ||
	       input_refuse(_("A plan item needs a goal: what, by when."), error);
}

static gboolean
check_deadline(Book *book, Day deadline, GError **error)
{
	return deadline == DAY_NONE || deadline >= book_today(book) ||
	       input_refuse(_("That deadline has passed: choose a day that is to come."),
		       error);
}

static gboolean
run_add(Book *book, void *data, GError **error)
{
	return record_insert(book, &plan_item_rows, data, error);
}

gboolean
plan_add(Book *book, PlanItem *item, GError **error)
{
	if (!has_goal(item, error) || !check_deadline(book, item->deadline, error))
		return FALSE;
	if (!*item->uid) {
		g_free(item->uid);
		item->uid = book_new_uid(book);
	}
	if (item->made_on == DAY_NONE)
		item->made_on = book_today(book);
	return plan_change(book, "plan-add", item, run_add, item, error);
}

typedef struct {
	const PlanItem *was, *now;
} Edit;

static gboolean
run_edit(Book *book, void *data, GError **error)
{
	const Edit *edit = data;

	return record_update(book, &plan_item_rows, edit->was, edit->now, error);
}

gboolean
plan_save(Book *book, const PlanItem *was, const PlanItem *now, GError **error)
{
	Edit edit = { was, now };

	if (!has_goal(now, error))
		return FALSE;
	if (now->deadline != was->deadline && !check_deadline(book, now->deadline, error))
		return FALSE;
	return plan_change(book, "plan-edit", now, run_edit, &edit, error);
}

static gboolean
run_log(Book *book, void *data, GError **error)
{
	return record_insert(book, &plan_progress_rows, data, error);
}

/* How far the item was on that day, before it. */
static gboolean
percent_on(Book *book, gint64 item, Day day, int *percent, GError **error)
{
	Stmt *q = book_stmt(book, "SELECT percent FROM plan_progress"
				  " WHERE item = :item AND day <= :day"
				  " ORDER BY day DESC, id DESC LIMIT 1");
	gint64 value;

	stmt_int(q, ":item", item);
	stmt_day(q, ":day", day);
	if (!stmt_one_int(q, &value, error))
		return FALSE;
	*percent = (int)value;
	return TRUE;
}

static gboolean
check_progress(Book *book, const PlanItem *item, const ProgressRow *row, GError **error)
{
	const PlanProgress *progress = &row->progress;

	if (progress->day == DAY_NONE || progress->day > book_today(book))
		return input_refuse(_("Progress is of today or earlier."), error);
	if (progress->percent < 0 || progress->percent > 100)
		return input_refuse(_("Progress goes from 0 to 100 per cent."), error);
	return item->state == STATE_OPEN ||
	       input_refuse(_("This item is closed: open it again first."), error);
}

gboolean
plan_log(Book *book, gint64 id, Day day, int percent, const char *note, GError **error)
{
	g_autoptr(PlanItem) item = plan_load(book, id, error);
	g_autofree char *line = input_line(note);
	ProgressRow row = { { 0, day, percent, line }, id };

	if (!item)
		return FALSE;
	if (percent == PLAN_PERCENT_SAME && !*line)
		return input_refuse(
			_("Tell how far it is, in per cent, or what was done."), error);
	if (percent == PLAN_PERCENT_SAME &&
		!percent_on(book, id, day, &row.progress.percent, error))
		return FALSE;
	return check_progress(book, item, &row, error) &&
	       plan_change(book, "plan-progress", item, run_log, &row, error);
}

gboolean
plan_finish(Book *book, gint64 id, ReminderState state, GError **error)
{
	static const char *const actions[STATE_COUNT] = { [STATE_OPEN] = "plan-reopen",
		[STATE_DONE] = "plan-done",
		[STATE_DROPPED] = "plan-drop" };
	g_autoptr(PlanItem) was = plan_load(book, id, error);
	g_autoptr(PlanItem) now = NULL;
	Edit edit;

	if (!was)
		return FALSE;
	now = plan_item_copy(was);
	now->state = state;
	now->closed_on = state == STATE_OPEN ? DAY_NONE : book_today(book);
	if (was->state == state)
		now->closed_on = was->closed_on;
	edit = (Edit){ was, now };
	return plan_change(book, actions[state], was, run_edit, &edit, error);
}

static gboolean
run_delete(Book *book, void *data, GError **error)
{
	const PlanItem *item = data;
	Stmt *q = book_stmt(book, "DELETE FROM plan_progress WHERE item = :item");

	stmt_int(q, ":item", item->id);
	return stmt_done(q, error) &&
	       record_delete(book, &plan_item_rows, item->id, error);
}

gboolean
plan_delete(Book *book, gint64 id, GError **error)
{
	g_autoptr(PlanItem) item = plan_load(book, id, error);

	return item && plan_change(book, "plan-delete", item, run_delete, item, error);
}
