/* krug plan: what I do about gaps, by when, how far it is. */
#include <stdlib.h>

#include "krug/gap.h"
#include "krug/i18n.h"
#include "krug/plan.h"

#include "cli/rows.h"
#include "cli/verb.h"

static void
fields(JsonWriter *json, Book *book G_GNUC_UNUSED, gconstpointer row)
{
	const PlanItem *item = row;

	json_int(json, "id", item->id);
	json_text(json, "goal", item->goal);
	json_told(json, "gap", item->gap_name);
	json_text(json, "state", vocab_id(&vocab_state, (int)item->state));
	json_day(json, "made_on", item->made_on);
	json_day(json, "deadline", item->deadline);
	json_int(json, "percent", item->percent);
	json_day(json, "moved_on", item->moved_on);
	json_day(json, "closed_on", item->closed_on);
}

/* "by 1 dec", "3 d late", "done"; owned. */
static char *
state_of(Book *book, const PlanItem *item)
{
	Day today = book_today(book);
	g_autofree char *day = NULL;

	if (item->state != STATE_OPEN)
		return g_strdup(item->state == STATE_DONE ? C_("plan item", "done")
							  : C_("plan item", "dropped"));
	if (item->deadline == DAY_NONE)
		return g_strdup("");
	if (item->deadline < today)
		return g_strdup_printf(ngettext("%d d late", "%d d late",
					       (gulong)(today - item->deadline)),
			today - item->deadline);
	day = i18n_day_short(item->deadline, today);
	return g_strdup_printf(_("by %s"), day);
}

static void
print_row(Table *table, Book *book, gconstpointer row)
{
	const PlanItem *item = row;
	g_autofree char *id = row_id(item->id);
	g_autofree char *percent = g_strdup_printf("%d%%", item->percent);
	g_autofree char *state = state_of(book, item);
	const char *cells[] = { id, item->goal, percent, state, item->gap_name };

	table_row(table, cells);
}

static const VerbRows rows = { 5, fields, print_row };

/* What a change left, in one line or one object. */
static gboolean
tell(Call *call, Book *book, gint64 id, GError **error)
{
	g_autoptr(PlanItem) item = plan_load(book, id, error);
	g_autofree char *state = item ? state_of(book, item) : NULL;

	if (!item)
		return FALSE;
	if (!verb_print_json(call, book, &rows, item))
		out_say("#%" G_GINT64_FORMAT " %s · %d%%%s%s", item->id, item->goal,
			item->percent, *state ? " · " : "", state);
	return TRUE;
}

static gboolean
list(Call *call, Book *book, GError **error)
{
	return verb_print(
		call, book, &rows, plan_list(book, call_flag(call, "all"), error));
}

/* Options into an item. */
static gboolean
apply(Call *call, Book *book, PlanItem *item, GError **error)
{
	const char *gap = call_text(call, "gap");

	verb_text(call, "goal", &item->goal);
	if (!verb_day(call, "by", WHEN_FUTURE, &item->deadline, error))
		return FALSE;
	if (gap && !*gap)
		item->gap = 0;
	return !gap || !*gap || gap_resolve(book, gap, &item->gap, error);
}

static gboolean
add(Call *call, Book *book, GError **error)
{
	g_autofree char *goal = verb_words(call, _("Tell the goal."), error);
	g_autoptr(PlanItem) item = goal ? plan_item_new(goal) : NULL;

	return item && apply(call, book, item, error) && plan_add(book, item, error) &&
	       tell(call, book, item->id, error);
}

/* The item that the operands from `from` up to `to` name. */
static gboolean
find(Call *call, Book *book, gint64 *id, GError **error)
{
	const char *text = call_operand(call, 1);

	if (!text)
		return call_wrong(error, _("Tell which plan item."));
	return plan_resolve(book, text, id, error);
}

static gboolean
edit(Call *call, Book *book, GError **error)
{
	gint64 id = 0;
	g_autoptr(PlanItem) was = NULL;
	g_autoptr(PlanItem) now = NULL;

	if (!find(call, book, &id, error))
		return FALSE;
	was = plan_load(book, id, error);
	if (!was)
		return FALSE;
	now = plan_item_copy(was);
	return apply(call, book, now, error) && plan_save(book, was, now, error) &&
	       tell(call, book, id, error);
}

/* "40" or "40%"; PLAN_PERCENT_SAME for other words. */
static int
read_percent(const char *text)
{
	char *end = NULL;
	long n = text ? strtol(text, &end, 10) : 0;

	if (!text || end == text)
		return PLAN_PERCENT_SAME;
	if (*end == '%')
		end++;
	return *end ? PLAN_PERCENT_SAME : (int)CLAMP(n, -1000, 1000);
}

static gboolean
progress(Call *call, Book *book, GError **error)
{
	int percent = read_percent(call_operand(call, 2));
	g_autofree char *note = call_words(call, percent == PLAN_PERCENT_SAME ? 2 : 3);
	Day day = book_today(book);
	gint64 id = 0;

	return find(call, book, &id, error) &&
	       verb_day(call, "at", WHEN_PAST, &day, error) &&
	       plan_log(book, id, day, percent, note, error) &&
	       tell(call, book, id, error);
}

static gboolean
finish(Call *call, Book *book, ReminderState state, GError **error)
{
	gint64 id = 0;

	return find(call, book, &id, error) && plan_finish(book, id, state, error) &&
	       tell(call, book, id, error);
}

static gboolean
done(Call *call, Book *book, GError **error)
{
	return finish(call, book, STATE_DONE, error);
}

static gboolean
drop(Call *call, Book *book, GError **error)
{
	return finish(call, book, STATE_DROPPED, error);
}

static gboolean
reopen(Call *call, Book *book, GError **error)
{
	return finish(call, book, STATE_OPEN, error);
}

static gboolean
remove_item(Call *call, Book *book, GError **error)
{
	gint64 id = 0;

	return find(call, book, &id, error) && plan_delete(book, id, error);
}

static void
show_json(Book *book, const PlanItem *item, const GPtrArray *log)
{
	g_autoptr(JsonWriter) json = out_json();

	json_object_begin(json, NULL);
	json_object_begin(json, "item");
	fields(json, book, item);
	json_object_end(json);
	json_array_begin(json, "progress");
	for (guint i = 0; i < log->len; i++) {
		const PlanProgress *step = log->pdata[i];

		json_object_begin(json, NULL);
		json_day(json, "day", step->day);
		json_int(json, "percent", step->percent);
		json_text(json, "note", step->note);
		json_object_end(json);
	}
	json_array_end(json);
	json_object_end(json);
	json_end(json);
}

static gboolean
show(Call *call, Book *book, GError **error)
{
	gint64 id = 0;
	g_autoptr(PlanItem) item = NULL;
	g_autoptr(GPtrArray) log = NULL;
	g_autofree char *state = NULL;

	if (!find(call, book, &id, error))
		return FALSE;
	item = plan_load(book, id, error);
	log = item ? plan_progress(book, id, error) : NULL;
	if (!log)
		return FALSE;
	if (call_flag(call, "json")) {
		show_json(book, item, log);
		return TRUE;
	}
	state = state_of(book, item);
	out_line("%s", item->goal);
	out_line("%d%%%s%s", item->percent, *state ? " · " : "", state);
	if (*item->gap_name)
		out_line(_("gap: %s"), item->gap_name);
	for (guint i = 0; i < log->len; i++) {
		const PlanProgress *step = log->pdata[i];
		g_autofree char *day = i18n_day_short(step->day, book_today(book));

		out_line("%s  %d%%  %s", day, step->percent, step->note);
	}
	return TRUE;
}

static const Verb verbs[] = {
	{ "list", list },
	{ "add", add },
	{ "progress", progress },
	{ "done", done },
	{ "drop", drop },
	{ "reopen", reopen },
	{ "edit", edit },
	{ "show", show },
	{ "delete", remove_item },
	{ 0 },
};

static const CommandOption options[] = {
	{ "gap", 'g', OPTION_TEXT, "GAP", N_("the gap it closes"), NULL },
	{ "by", 'b', OPTION_TEXT, "WHEN", N_("the deadline; empty: none"), NULL },
	{ "goal", 0, OPTION_TEXT, "TEXT", N_("for edit: another goal"), NULL },
	{ "at", 0, OPTION_TEXT, "WHEN", N_("the day of the progress; today without it"),
		NULL },
	{ "all", 'a', OPTION_FLAG, NULL, N_("list what is done or dropped too"), NULL },
	{ "json", 0, OPTION_FLAG, NULL, N_("print JSON"), NULL },
	{ 0 },
};

const Command cmd_plan = {
	.name = "plan",
	.synopsis = "[list [--all]] | add GOAL … [--gap GAP] [--by WHEN] | "
		    "progress ITEM [N%] [TEXT …] | done|drop|reopen|show|delete ITEM | "
		    "edit ITEM [--goal TEXT] [--gap GAP] [--by WHEN]",
	.help = N_("What to do about gaps: goals, deadlines, progress"),
	.notes = N_(
		"ITEM is #number, the goal or a part of it. An open item is due from a "
		"week before its deadline on: krug due lists it."),
	.examples = "krug plan add \"Read DDIA\" --gap \"system design\" --by \"in 4 "
		    "weeks\"\n"
		    "krug plan progress DDIA 40% \"part one\"\n"
		    "krug plan done DDIA\n"
		    "krug plan list --all --json",
	.options = options,
	.most = -1,
	.verbs = verbs,
};
