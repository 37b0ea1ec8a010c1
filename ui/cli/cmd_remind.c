/*
 * krug remind add|done|plan|snooze|drop: one reminder. Without --id it is the one that
 * gives the person's standing, so "done" means what the list shows.
 */
#include <stdlib.h>
#include <string.h>

#include "krug/contact.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/reminder.h"
#include "krug/text.h"
#include "krug/when.h"
#include "krug/who.h"

#include "cli/call.h"
#include "cli/plan_out.h"
#include "cli/rows.h"

/* What a subcommand acts upon; `rest` is the first operand that is not the person. */
typedef struct {
	Call *call;
	Book *book;
	gint64 who;
	gint64 reminder;
	int rest;
} Target;

static gboolean
read_id(Target *target, const char *text, GError **error)
{
	g_autoptr(Reminder) reminder = NULL;

	target->reminder = text_number(text, NULL);
	if (!target->reminder)
		return call_wrong(
			error, _("--id takes the number of a reminder; not “%s”."), text);
	reminder = reminder_load(target->book, target->reminder, error);
	if (reminder)
		target->who = reminder->contact;
	return reminder != NULL;
}

static gboolean
find_reminder(Target *target, GError **error)
{
	const char *id = call_text(target->call, "id");
	const char *who = call_operand(target->call, 1);

	target->rest = id ? 1 : 2;
	if (id)
		return read_id(target, id, error);
	if (!who)
		return call_wrong(error, _("Tell whose reminder it is."));
	if (!who_resolve(target->book, who, &target->who, error))
		return FALSE;
	target->reminder = reminder_current(target->book, target->who, error);
	if (target->reminder == 0)
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND,
			_("“%s” has no open reminder."), who);
	return target->reminder > 0;
}

static gboolean
read_when(Target *target, Day *day, GError **error)
{
	const char *text = call_operand(target->call, target->rest);
	When when;

	if (!text)
		return call_wrong(
			error, _("Tell the day, as “in 2 weeks” or 2026-11-21."));
	if (!when_parse_all(text, book_clock(target->book), WHEN_FUTURE, &when, error))
		return FALSE;
	*day = when.day;
	target->rest++;
	return TRUE;
}

/* What `text` asks for; all other kinds come by themselves. */
static gboolean
read_kind(const char *text, ReminderKind *kind, GError **error)
{
	int asked = vocab_match(&vocab_reminder, text, -1);

	switch (asked) {
	case REMINDER_CONTACT:
	case REMINDER_PROMISE:
	case REMINDER_THEIR_PROMISE:
	case REMINDER_OWN:
		*kind = (ReminderKind)asked;
		return TRUE;
	default:
		return call_wrong(error, _("--%s takes one of: %s; not “%s”."), "kind",
			"contact, promise, their-promise, own", text);
	}
}

static gboolean
add(Target *target, GError **error)
{
	const char *who = call_operand(target->call, 1);
	const char *asked = call_text(target->call, "kind");
	ReminderKind kind = REMINDER_NONE;
	g_autofree char *text = NULL;
	Day day = DAY_NONE;

	if (asked && !read_kind(asked, &kind, error))
		return FALSE;
	if (call_text(target->call, "id"))
		return call_wrong(
			error, _("--id is for reminders that are there already."));
	if (!who)
		return call_wrong(error, _("Tell whom the reminder is about."));
	target->rest = 2;
	if (!who_resolve(target->book, who, &target->who, error) ||
		!read_when(target, &day, error))
		return FALSE;
	text = call_words(target->call, target->rest);
	if (!asked)
		kind = *text ? REMINDER_OWN : REMINDER_CONTACT;
	return reminder_add(target->book, target->who, kind, day, text, error) != 0;
}

/* Only the regular contact is logged; words for another would be lost. */
static gboolean
takes_text(Target *target, GError **error)
{
	g_autoptr(Reminder) reminder =
		reminder_load(target->book, target->reminder, error);

	if (!reminder || reminder->kind == REMINDER_REGULAR)
		return reminder != NULL;
	return call_wrong(error,
		_("A text goes with the regular contact alone; this is “%s”, so use "
		  "“krug log”."),
		vocab_label(&vocab_reminder, (int)reminder->kind));
}

static gboolean
done(Target *target, GError **error)
{
	g_autofree char *text = NULL;
	g_autofree char *record = NULL;
	g_autoptr(StepPlan) plan = NULL;

	if (!find_reminder(target, error))
		return FALSE;
	text = call_words(target->call, target->rest);
	if (*text && !takes_text(target, error))
		return FALSE;
	plan = reminder_done_plan(target->book, target->reminder, error);
	record = plan ? reminder_records(target->book, target->reminder, error) : NULL;
	if (!record || !reminder_done(target->book, target->reminder, *text ? text : NULL,
			       error))
		return FALSE;
	if (*record)
		out_say(_("Recorded: %s"), record);
	plan_say(target->book, plan);
	return TRUE;
}

/* As the agenda says it, where a key does it. */
static gboolean
say_planned(const Target *target, Day day, GError **error)
{
	Day today = book_today(target->book);
	g_autoptr(Reminder) reminder =
		reminder_load(target->book, target->reminder, error);
	g_autofree char *name = contact_display_id(target->book, target->who, error);
	g_autofree char *when = i18n_day_weekday(day, today);
	g_autofree char *closes = NULL;

	if (!reminder || !name)
		return FALSE;
	if (reminder->closes == DAY_NONE || reminder->closes < today ||
		day <= reminder->closes) {
		out_say(_("%s: planned for %s"), name, when);
		return TRUE;
	}
	closes = i18n_day_short(reminder->closes, today);
	out_say(_("%s: planned for %s, past the window's end on %s"), name, when, closes);
	return TRUE;
}

static gboolean
plan(Target *target, GError **error)
{
	const char *text;
	Day day = DAY_NONE;

	if (!find_reminder(target, error))
		return FALSE;
	text = call_operand(target->call, target->rest);
	if (g_strcmp0(text, "none") == 0)
		return reminder_plan(target->book, target->reminder, DAY_NONE, error);
	return read_when(target, &day, error) &&
	       reminder_plan(target->book, target->reminder, day, error) &&
	       say_planned(target, day, error);
}

static gboolean
snooze(Target *target, GError **error)
{
	Day day = DAY_NONE;

	return find_reminder(target, error) && read_when(target, &day, error) &&
	       reminder_snooze(target->book, target->reminder, day, error);
}

static gboolean
drop(Target *target, GError **error)
{
	g_autoptr(StepPlan) plan = NULL;

	if (!find_reminder(target, error))
		return FALSE;
	plan = reminder_drop_plan(target->book, target->reminder, error);
	if (!plan || !reminder_drop(target->book, target->reminder, error))
		return FALSE;
	plan_say(target->book, plan);
	return TRUE;
}

/* Says how the person stands after it. */
static gboolean
act(Call *call, Book *book, gboolean (*what)(Target *, GError **), GError **error)
{
	Target target = { .call = call, .book = book };

	if (!what(&target, error))
		return FALSE;
	row_say(book, target.who);
	return TRUE;
}

static gboolean
run_add(Call *call, Book *book, GError **error)
{
	return act(call, book, add, error);
}

static gboolean
run_done(Call *call, Book *book, GError **error)
{
	return act(call, book, done, error);
}

static gboolean
run_plan(Call *call, Book *book, GError **error)
{
	return act(call, book, plan, error);
}

static gboolean
run_snooze(Call *call, Book *book, GError **error)
{
	return act(call, book, snooze, error);
}

static gboolean
run_drop(Call *call, Book *book, GError **error)
{
	return act(call, book, drop, error);
}

static const Verb verbs[] = {
	{ "add", run_add },
	{ "done", run_done },
	{ "plan", run_plan },
	{ "snooze", run_snooze },
	{ "drop", run_drop },
	{ 0 },
};

static const CommandOption options[] = {
	{ "kind", 'k', OPTION_TEXT, "contact|promise|their-promise|own",
		N_("what add makes"), NULL },
	{ "id", 0, OPTION_TEXT, "N", N_("a reminder by its number in “krug due --json”"),
		NULL },
	{ 0 },
};

const Command cmd_remind = {
	.name = "remind",
	.synopsis = "add WHO WHEN [TEXT] | done WHO [TEXT] | plan WHO WHEN|none | "
		    "snooze WHO WHEN | drop WHO",
	.help = N_("Add a reminder; mark one as done, plan it for a day, put it off, or "
		   "drop it"),
	.notes = N_("Without --id it is the reminder that gives the person's standing. "
		    "Done on the regular one logs that you were in touch today; drop "
		    "skips one round; plan moves it to a day of the agenda, snooze hides "
		    "it until that day, and neither moves a window. Done on a step that "
		    "asks to record something (no feedback came, silence, that you "
		    "withdrew) records it."),
	.examples = "krug remind add Петрова \"in 2 weeks\" ask about the new team\n"
		    "krug remind add --kind promise Петрова fri send the CV\n"
		    "krug remind done Петрова\n"
		    "krug remind plan Петрова fri\n"
		    "krug remind snooze Петрова 2026-12-01",
	.options = options,
	.least = 1,
	.most = -1,
	.verbs = verbs,
};
