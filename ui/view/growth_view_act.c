/*
 * What the keys of the growth view do to the chosen row, whatever it is: `d` closes a gap
 * as it ends an item of the plan, and opens both again.
 */
#include "view/growth_view_act.h"

#include "krug/gap.h"
#include "krug/i18n.h"
#include "krug/plan.h"
#include "shell/shell.h"
#include "view/plan_form.h"
#include "view/say.h"
#include "widget/dialog.h"

/* NULL, having said so, where nothing is chosen. */
static const GrowthRow *
chosen(View *view)
{
	const GrowthRow *row = growth_view_row(view);

	if (!row)
		shell_warn(view->shell, _("Nothing is selected."));
	return row;
}

/* Says what was done, or what went wrong; the row may be gone by then. */
static void
tell(View *view, gboolean ok, GError *error, const char *what, const char *name)
{
	if (ok)
		say_done(view->shell, "%s: %s", what, name);
	else
		shell_fail(view->shell, error);
}

void
growth_act_add(View *view)
{
	const GrowthRow *row = growth_view_row(view);

	plan_form_open(view->shell, row && row->group == GROWTH_GAP ? row->gap : 0);
}

static gboolean
add_gap_named(View *opener, const char *text)
{
	Book *book = shell_book(opener->shell);
	gboolean strong = *text == '+';
	GError *error = NULL;
	gint64 id = gap_add(
		book, strong ? SIDE_STRENGTH : SIDE_GAP, text + strong, NULL, &error);

	tell(opener, id != 0, error, strong ? _("Strength") : _("Gap"), text + strong);
	return id != 0;
}

void
growth_act_add_gap(View *view)
{
	const Prompt prompt = {
		.label = _("Gap, or + strength"),
		.placeholder = _("system design"),
		.accept = add_gap_named,
	};

	prompt_open(view->shell, &prompt);
}

static gboolean
rename_to(View *opener, const char *text)
{
	const GrowthRow *row = growth_view_row(opener);
	GError *error = NULL;
	gboolean ok =
		row && gap_rename(shell_book(opener->shell), row->gap, text, &error);

	if (row)
		tell(opener, ok, error, _("Renamed"), text);
	return ok;
}

void
growth_act_edit(View *view)
{
	const GrowthRow *row = chosen(view);
	const Prompt prompt = {
		.label = _("Another name; of one there is, they join"),
		.text = row ? row->text : NULL,
		.accept = rename_to,
	};

	if (row && row->plan)
		plan_form_edit(view->shell, row->plan);
	else if (row)
		prompt_open(view->shell, &prompt);
}

static void
end_gap(View *view, const GrowthRow *row)
{
	Book *book = shell_book(view->shell);
	gboolean reopen = row->group == GROWTH_BEHIND;
	g_autofree char *name = g_strdup(row->text);
	GError *error = NULL;
	gboolean ok = reopen ? gap_reopen(book, row->gap, &error)
			     : gap_close(book, row->gap, book_today(book), &error);

	tell(view, ok, error, reopen ? _("Gap open again") : _("Gap closed"), name);
}

static void
end_item(View *view, const GrowthRow *row, ReminderState state)
{
	gboolean reopen = row->group == GROWTH_BEHIND;
	const char *what =
		state == STATE_DONE ? _("Plan item done") : _("Plan item dropped");
	g_autofree char *name = g_strdup(row->text);
	GError *error = NULL;
	gboolean ok = plan_finish(
		shell_book(view->shell), row->plan, reopen ? STATE_OPEN : state, &error);

	tell(view, ok, error, reopen ? _("Plan item open again") : what, name);
}

void
growth_act_end(View *view)
{
	const GrowthRow *row = chosen(view);

	if (row && row->gap)
		end_gap(view, row);
	else if (row)
		end_item(view, row, STATE_DONE);
}

void
growth_act_drop(View *view)
{
	const GrowthRow *row = chosen(view);

	if (row && row->plan)
		end_item(view, row, STATE_DROPPED);
	else if (row)
		shell_warn(
			view->shell, _("Only an item of the plan is dropped; D deletes "
				       "a gap."));
}

static gboolean
log_progress(View *opener, const char *text)
{
	const GrowthRow *row = growth_view_row(opener);
	Book *book = shell_book(opener->shell);
	const char *note;
	int percent = plan_form_percent(text, &note);
	GError *error = NULL;
	gboolean ok = row && row->plan &&
		      plan_log(book, row->plan, book_today(book), percent, note, &error);

	if (row)
		tell(opener, ok, error, _("Progress"), text);
	return ok;
}

void
growth_act_log(View *view)
{
	const GrowthRow *row = chosen(view);
	const Prompt prompt = {
		.label = _("How far, and what was done"),
		.placeholder = _("40 part one"),
		.accept = log_progress,
	};

	if (row && row->group == GROWTH_PLAN)
		prompt_open(view->shell, &prompt);
	else if (row)
		shell_warn(view->shell, _("Progress is logged on an open item of the "
					  "plan."));
}

void
growth_act_delete(View *view)
{
	const GrowthRow *row = chosen(view);
	Book *book = shell_book(view->shell);
	GError *error = NULL;
	g_autofree char *name = NULL;
	gboolean ok;

	if (!row)
		return;
	name = g_strdup(row->text);
	ok = row->gap ? gap_delete(book, row->gap, &error)
		      : plan_delete(book, row->plan, &error);
	tell(view, ok, error, _("Deleted"), name);
}
