/*
 * A plan of steps in memory, and as lines.
 */
#include "krug/steps.h"

#include "krug/i18n.h"

static void
step_free(void *data)
{
	PlannedStep *step = data;

	g_free(step->step);
	g_free(step->who);
	g_free(step->template);
	g_free(step->note);
	g_free(step->text);
	g_free(step);
}

StepPlan *
step_plan_new(void)
{
	StepPlan *plan = g_new0(StepPlan, 1);

	plan->steps = g_ptr_array_new_with_free_func(step_free);
	plan->interviews = g_ptr_array_new_with_free_func(g_free);
	plan->problem = g_strdup("");
	plan->days_off = g_strdup("");
	return plan;
}

void
step_plan_free(StepPlan *plan)
{
	if (!plan)
		return;
	g_ptr_array_unref(plan->steps);
	g_ptr_array_unref(plan->interviews);
	g_free(plan->problem);
	g_free(plan->days_off);
	g_free(plan);
}

/* "20 nov 17:30" here. */
static char *
moment(Book *book, gint64 at)
{
	int minute = 0;
	Day day = clock_day_of(book_clock(book), NULL, at, &minute);
	g_autofree char *date = i18n_day_weekday(day, book_today(book));

	return g_strdup_printf("%s %02d:%02d", date, minute / 60, minute % 60);
}

/* And where in it the step will stand, unless that is the day it opens. */
static char *
window(const PlannedStep *step, Day today)
{
	g_autofree char *range = i18n_range_short(step->opens, step->closes, today);
	g_autofree char *day = NULL;

	if (step->waits)
		return g_strdup_printf(_("%s, waits for a free day"), range);
	if (step->day == DAY_NONE || step->day == step->opens)
		return g_steal_pointer(&range);
	day = i18n_day_weekday(step->day, today);
	return g_strdup_printf(_("%s, on %s"), range, day);
}

static char *
when(const PlannedStep *step, Book *book)
{
	Day today = book_today(book);
	g_autofree char *day = NULL;

	if (step->fate == STEP_DROPPED)
		return g_strdup(C_("step", "dropped"));
	if (step->fate == STEP_MERGED)
		return g_strdup(_("goes into the other letter"));
	if (step->fate == STEP_CLOSES)
		return g_strdup(_("nobody known there: closed at once"));
	if (step->closes_at != AT_NONE) {
		day = moment(book, step->closes_at);
		return g_strdup_printf(_("by %s"), day);
	}
	if (step->opens != step->closes)
		return window(step, today);
	return i18n_day_weekday(step->due, today);
}

char *
step_line(const PlannedStep *step, Book *book)
{
	g_autofree char *date = when(step, book);
	g_autofree char *note =
		*step->note ? g_strdup_printf(" (%s)", step->note) : g_strdup("");
	g_autofree char *text =
		*step->text ? g_strdup_printf(": %s", step->text) : g_strdup("");
	const char *moved = step->fate == STEP_MOVED	 ? _(", moved")
			    : step->fate == STEP_REVIVED ? _(", again")
							 : "";

	return g_strdup_printf("%s%s · %s · %s%s%s",
		vocab_label(&vocab_reminder, (int)step->kind), text, step->who, date,
		moved, note);
}

guint
step_plan_count(const StepPlan *plan)
{
	guint n = 0;

	for (guint i = 0; i < plan->steps->len; i++)
		n += ((const PlannedStep *)plan->steps->pdata[i])->ticked != FALSE;
	return n;
}
