/* The end of an application: what follows is shown before it is saved. */
#include "cli/ending.h"

#include <string.h>

#include "krug/i18n.h"
#include "krug/who.h"

#include "cli/application_out.h"
#include "cli/moment.h"
#include "cli/plan_out.h"

gint64
ending_target(Call *call, Book *book, int n, GError **error)
{
	const char *operand = call_operand(call, n);
	const char *organization = call_text(call, "org");
	const char *position = call_text(call, "position");
	g_autofree char *number = NULL;

	if (!operand && !organization) {
		call_wrong(
			error, _("Tell which application: its number, or --org NAME."));
		return 0;
	}
	if (!operand)
		return application_resolve(book, organization, position, error);
	if (operand[strspn(operand, "0123456789")]) /* "#3", or a name */
		return application_resolve(book, operand, position, error);
	number = g_strconcat("#", operand, NULL);
	return application_resolve(book, number, NULL, error);
}

static gboolean
read_end(Call *call, Book *book, ApplicationEnd *end, GError **error)
{
	const char *by = call_text(call, "by");
	Moment at;

	if (!moment_read(call, "at", book_clock(book), WHEN_PAST, &at, error))
		return FALSE;
	end->day = at.day != DAY_NONE ? at.day : book_today(book);
	end->at = at.at;
	if (end->decision != DECISION_NONE) {
		end->decided_on = end->day;
		end->at = AT_NONE;
	}
	return !by || who_resolve(book, by, &end->by, error);
}

static gboolean
print(Call *call, Book *book, gint64 id, const StepPlan *plan, GError **error)
{
	g_autoptr(Application) application = application_load(book, id, error);
	g_autofree char *title = NULL;

	if (!application)
		return FALSE;
	if (call_flag(call, "json")) {
		g_autoptr(JsonWriter) json = out_json();
		gboolean ok =
			application_print_json(json, book, application, plan, error);

		json_end(json);
		return ok;
	}
	title = application_title(application);
	if (application->outcome != STAGE_NONE)
		out_say(_("Saved: %s · %s. krug undo takes it back."), title,
			vocab_label(&vocab_stage, (int)application->outcome));
	return TRUE;
}

gboolean
ending_run(Call *call, Book *book, gint64 application, Stage outcome,
	OfferDecision decision, GError **error)
{
	ApplicationEnd end = {
		.outcome = outcome,
		.decision = decision,
		.decided_on = DAY_NONE,
	};
	g_autoptr(StepPlan) plan = NULL;
	gboolean agreed;

	if (!read_end(call, book, &end, error))
		return FALSE;
	plan = application_end_plan(book, application, &end, error);
	if (!plan || !plan_pick(call, plan, error) ||
		!plan_agree(call, book, plan, &agreed, error))
		return FALSE;
	if (agreed && !application_end(book, application, &end, plan, error))
		return FALSE;
	return print(call, book, application, plan, error);
}
