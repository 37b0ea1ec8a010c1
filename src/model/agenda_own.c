/*
 * What is of nobody: deadlines of the plan, the next reviews, and the question after an
 * application in which nobody is known. There is little of it.
 */
#include "krug/i18n.h"
#include "krug/plan.h"
#include "model/agenda_private.h"
#include "model/due_days.h"
#include "model/noted_review.h"

static gboolean
add_plan(AgendaRun *run, GError **error)
{
	int within = MAX(run->until - run->today, 0);
	g_autoptr(GPtrArray) plan = plan_due(run->book, within, error);

	for (guint i = 0; plan && i < plan->len; i++) {
		const PlanItem *of = plan->pdata[i];
		AgendaItem *item = agenda_item_new(AGENDA_PLAN, of->id, of->deadline);

		item->words = g_strdup(of->goal);
		item->why = g_strdup(of->gap_name);
		item->passed = of->deadline < run->today;
		agenda_put(run, item);
	}
	return plan != NULL;
}

static gboolean
add_reviews(AgendaRun *run, GError **error)
{
	g_autoptr(GPtrArray) dates = review_dates_open(run->book, error);

	for (guint i = 0; dates && i < dates->len; i++) {
		const ReviewDate *date = dates->pdata[i];
		AgendaItem *item = agenda_item_new(AGENDA_REVIEW, date->id, date->day);

		item->words = g_strdup(review_date_title(date));
		item->passed = date->day < run->today;
		agenda_put(run, item);
	}
	return dates != NULL;
}

static gboolean
add_applications(AgendaRun *run, GError **error)
{
	g_autoptr(GArray) all = due_days_applications(run->book, error);

	for (guint i = 0; all && i < all->len; i++) {
		const DueDay *of = &g_array_index(all, DueDay, i);
		AgendaItem *item = agenda_item_new(AGENDA_ASK, of->item, of->due);

		item->application = of->item;
		item->words = g_strdup_printf("%s: %s",
			vocab_label(&vocab_reminder, REMINDER_ASK_NEWS), of->text);
		item->opens = of->opens;
		item->closes = of->closes;
		item->passed = of->due < run->today;
		agenda_put(run, item);
	}
	return all != NULL;
}

gboolean
agenda_add_own(AgendaRun *run, GError **error)
{
	return add_reviews(run, error) && add_plan(run, error) &&
	       add_applications(run, error);
}
