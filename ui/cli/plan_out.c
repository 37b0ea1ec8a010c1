/* A plan as lines with boxes, as the screen shows it, and as JSON. */
#include "cli/plan_out.h"

#include <string.h>

#include "krug/i18n.h"
#include "krug/text.h"

#include "cli/confirm.h"
#include "cli/moment.h"

/* "thank-you" or "thank-you:Иван". */
static gboolean
split(const char *option, const char *text, int *kind, const char **name, GError **error)
{
	const char *colon = strchr(text, ':');
	g_autofree char *ids = NULL;

	*name = colon ? colon + 1 : NULL;
	*kind = vocab_match(&vocab_reminder, text, colon ? colon - text : -1);
	if (*kind != 0)
		return TRUE;
	ids = vocab_ids(&vocab_reminder);
	return call_wrong(
		error, _("--%s takes one of: %s; not “%s”."), option, ids, text);
}

static gboolean
is_named(const PlannedStep *step, const char *name)
{
	g_autofree char *have = text_fold(step->who);
	g_autofree char *want = text_fold(name ? name : "");

	return strstr(have, want) != NULL;
}

static gboolean
pick(Call *call, StepPlan *plan, const char *option, gboolean ticked, GError **error)
{
	for (const char *const *text = call_list(call, option); *text; text++) {
		gboolean found = FALSE;
		const char *name;
		int kind;

		if (!split(option, *text, &kind, &name, error))
			return FALSE;
		for (guint i = 0; i < plan->steps->len; i++) {
			PlannedStep *step = plan->steps->pdata[i];

			if ((int)step->kind != kind || !is_named(step, name))
				continue;
			step->ticked = ticked;
			found = TRUE;
		}
		if (!found)
			return call_wrong(error, _("--%s: there is no such step: “%s”."),
				option, *text);
	}
	return TRUE;
}

gboolean
plan_skip(Call *call, StepPlan *plan, GError **error)
{
	return pick(call, plan, "skip", FALSE, error);
}

gboolean
plan_pick(Call *call, StepPlan *plan, GError **error)
{
	return plan_skip(call, plan, error) && pick(call, plan, "also", TRUE, error);
}

void
plan_say(Book *book, const StepPlan *plan)
{
	if (*plan->problem)
		out_say("%s", plan->problem);
	if (*plan->days_off)
		out_say("%s", plan->days_off);
	for (guint i = 0; i < plan->interviews->len; i++)
		out_say(_("  cancels the interview: %s"),
			(const char *)plan->interviews->pdata[i]);
	for (guint i = 0; i < plan->steps->len; i++) {
		const PlannedStep *step = plan->steps->pdata[i];
		g_autofree char *line = step_line(step, book);

		out_say("  [%s] %s",
			step->ticked		    ? "x"
			: step->fate == STEP_NOBODY ? "-"
						    : " ",
			line);
	}
}

static void
step_json(JsonWriter *json, Book *book, const PlannedStep *step)
{
	static const char *const fates[] = { "new", "moved", "merged", "dropped",
		"nobody", "closes", "revived" };

	json_object_begin(json, NULL);
	json_told(json, "step", step->step);
	json_text(json, "kind", vocab_id(&vocab_reminder, (int)step->kind));
	json_text(json, "fate", fates[step->fate]);
	json_id(json, "who_id", step->contact);
	json_told(json, "who", step->who);
	json_day(json, "opens", step->opens);
	moment_json(json, book, "due", step->due, step->due_at);
	moment_json(json, book, "closes", step->closes, step->closes_at);
	json_day(json, "day", step->day);
	moment_json(json, book, "alarm", DAY_NONE, step->alarm_at);
	json_told(json, "template", step->template);
	json_told(json, "note", step->note);
	json_bool(json, "ticked", step->ticked);
	json_object_end(json);
}

void
plan_json(JsonWriter *json, Book *book, const StepPlan *plan)
{
	json_array_begin(json, "steps");
	for (guint i = 0; i < plan->steps->len; i++)
		step_json(json, book, plan->steps->pdata[i]);
	json_array_end(json);
}

gboolean
plan_agree(Call *call, Book *book, const StepPlan *plan, gboolean *agreed, GError **error)
{
	*agreed = FALSE;
	plan_say(book, plan);
	if (call_flag(call, "dry-run"))
		return TRUE;
	if (!confirm(call, _("Save? (y/n) "),
		    _("Say --yes to save, or --dry-run to look."), agreed, error))
		return FALSE;
	if (!*agreed)
		out_say("%s", _("Nothing was saved."));
	return TRUE;
}
