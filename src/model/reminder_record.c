/*
 * Steps that only ask whether to write something down: that no feedback came, that an
 * application ended. To do one is the answer, so it is written in the same change. What
 * was written meanwhile in another way is left as it is.
 */
#include "krug/application.h"
#include "krug/chains.h"
#include "krug/feedback.h"
#include "krug/i18n.h"
#include "model/reminder_private.h"

/* How an application ends by it; STAGE_NONE: it does not. */
static Stage
outcome_of(ChainRecords records)
{
	switch (records) {
	case CHAIN_RECORDS_SILENCE:
		return STAGE_SILENCE;
	case CHAIN_RECORDS_WITHDRAWAL:
		return STAGE_WITHDRAWN;
	default:
		return STAGE_NONE;
	}
}

/* What is to be written, as far as it is not yet. */
static gboolean
find_records(Book *book, const Reminder *reminder, ChainRecords *records, char **title,
	GError **error)
{
	const ChainStep *step = chain_step(book_chains(book), reminder->step);
	g_autoptr(Application) application = NULL;

	*records = step && reminder->application ? step->records : CHAIN_RECORDS_NOTHING;
	if (*records == CHAIN_RECORDS_NOTHING)
		return TRUE;
	application = application_load(book, reminder->application, error);
	if (!application)
		return FALSE;
	if (outcome_of(*records) != STAGE_NONE && application->outcome != STAGE_NONE)
		*records = CHAIN_RECORDS_NOTHING;
	*title = application_title(application);
	return TRUE;
}

static ApplicationEnd
end_today(Book *book, ChainRecords records)
{
	return (ApplicationEnd){
		.outcome = outcome_of(records),
		.day = book_today(book),
		.at = AT_NONE,
		.decided_on = DAY_NONE,
	};
}

gboolean
reminder_record(Book *book, const Reminder *reminder, GError **error)
{
	g_autofree char *title = NULL;
	ChainRecords records;
	ApplicationEnd end;

	if (!find_records(book, reminder, &records, &title, error))
		return FALSE;
	if (records == CHAIN_RECORDS_NOTHING)
		return TRUE;
	if (records == CHAIN_RECORDS_NO_FEEDBACK)
		return feedback_close_of(
			book, reminder->application, reminder->contact, error);
	end = end_today(book, records);
	return application_end(book, reminder->application, &end, NULL, error);
}

/* The step itself is done then, and does not fall. */
static void
leave_out(StepPlan *plan, gint64 reminder)
{
	for (guint i = plan->steps->len; i > 0; i--) {
		const PlannedStep *step = plan->steps->pdata[i - 1];

		if (step->reminder == reminder)
			g_ptr_array_remove_index(plan->steps, i - 1);
	}
}

gboolean
reminder_record_plan(
	Book *book, const Reminder *reminder, StepPlan **plan, GError **error)
{
	g_autofree char *title = NULL;
	ChainRecords records;
	ApplicationEnd end;

	*plan = NULL;
	if (!find_records(book, reminder, &records, &title, error))
		return FALSE;
	end = end_today(book, records);
	if (end.outcome == STAGE_NONE)
		return TRUE;
	*plan = application_end_plan(book, reminder->application, &end, error);
	if (*plan)
		leave_out(*plan, reminder->id);
	return *plan != NULL;
}

char *
reminder_records(Book *book, gint64 id, GError **error)
{
	g_autoptr(Reminder) reminder = reminder_load(book, id, error);
	g_autofree char *title = NULL;
	ChainRecords records;

	if (!reminder || !find_records(book, reminder, &records, &title, error))
		return NULL;
	if (records == CHAIN_RECORDS_NOTHING)
		return g_strdup("");
	return g_strdup_printf("%s: %s", title,
		records == CHAIN_RECORDS_NO_FEEDBACK
			? _("no feedback came")
			: vocab_label(&vocab_stage, (int)outcome_of(records)));
}
