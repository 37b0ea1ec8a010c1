/*
 * krug event: where one meets people. `met` takes all names in one go and shows who is
 * new and what follows before it saves.
 */
#include <string.h>

#include "krug/community.h"
#include "krug/i18n.h"
#include "krug/text.h"

#include "cli/event_out.h"
#include "cli/moment.h"
#include "cli/plan_out.h"

static gboolean
tell(Call *call, Book *book, gint64 id, GError **error)
{
	g_autoptr(Event) event = event_load(book, id, error);

	if (!event)
		return FALSE;
	if (!verb_print_json(call, book, &event_rows_out, event))
		event_say(book, event);
	return TRUE;
}

/* Those whose day has passed unanswered. */
static gboolean
say_unlogged(Book *book, GError **error)
{
	g_autoptr(GPtrArray) events = event_unlogged(book, error);

	for (guint i = 0; events && i < events->len; i++) {
		const Event *event = events->pdata[i];

		out_say(_("“%s” has passed: krug event attend, met or miss #%ld."),
			event->name, (long)event->id);
	}
	return events != NULL;
}

static gboolean
list(Call *call, Book *book, GError **error)
{
	g_autofree char *words = call_words(call, 1);
	g_autoptr(GPtrArray) rows =
		say_unlogged(book, error) ? event_list(book, words, error) : NULL;

	for (guint i = 0; rows && i < rows->len; i++) {
		Event *event = event_load(book, ((Event *)rows->pdata[i])->id, error);

		if (!event)
			return FALSE;
		event_free(rows->pdata[i]);
		rows->pdata[i] = event;
	}
	return verb_print(call, book, &event_rows_out, g_steal_pointer(&rows));
}

static gboolean
apply_when(Call *call, Book *book, Event *event, GError **error)
{
	Moment at;

	if (!moment_read(call, "at", book_clock(book), WHEN_FUTURE, &at, error) ||
		!verb_day(call, "until", WHEN_FUTURE, &event->last_day, error) ||
		!moment_length(call, "length", &event->minutes, error))
		return FALSE;
	if (at.day != DAY_NONE) {
		event->day = at.day;
		event->at = at.at;
	}
	return TRUE;
}

static gboolean
apply(Call *call, Book *book, Event *event, GError **error)
{
	const char *community = call_text(call, "community");
	int kind = call_word(call, "kind");

	verb_text(call, "name", &event->name);
	verb_text(call, "place", &event->place);
	verb_text(call, "note", &event->notes);
	if (kind)
		event->kind = (EventKind)kind;
	if (!apply_when(call, book, event, error))
		return FALSE;
	if (community && !*community)
		event->community = 0;
	return !community || !*community ||
	       community_resolve(book, community, &event->community, error);
}

static gboolean
add(Call *call, Book *book, GError **error)
{
	g_autofree char *name = verb_words(call, _("Tell the name of the event."), error);
	g_autoptr(Event) event = name ? event_new(name, DAY_NONE) : NULL;

	if (!event)
		return FALSE;
	if (!call_text(call, "at"))
		return call_wrong(error, _("Tell the day of the event by --at."));
	return apply(call, book, event, error) && event_add(book, event, error) &&
	       tell(call, book, event->id, error);
}

static gboolean
find(Call *call, Book *book, gint64 *id, GError **error)
{
	const char *text = call_operand(call, 1);

	if (!text)
		return call_wrong(error, _("Tell which event."));
	return event_resolve(book, text, id, error);
}

static gboolean
edit(Call *call, Book *book, GError **error)
{
	gint64 id = 0;
	g_autoptr(Event) was = NULL;
	g_autoptr(Event) now = NULL;

	if (!find(call, book, &id, error))
		return FALSE;
	was = event_load(book, id, error);
	if (!was)
		return FALSE;
	now = event_copy(was);
	return apply(call, book, now, error) && event_save(book, was, now, error) &&
	       tell(call, book, id, error);
}

static gboolean
show(Call *call, Book *book, GError **error)
{
	gint64 id = 0;
	g_autoptr(Event) event = NULL;

	if (!find(call, book, &id, error))
		return FALSE;
	event = event_load(book, id, error);
	if (!event)
		return FALSE;
	if (!verb_print_json(call, book, &event_rows_out, event))
		event_page(book, event);
	return TRUE;
}

static gboolean
set_state(Call *call, Book *book, EventState state, GError **error)
{
	gint64 id = 0;

	return find(call, book, &id, error) && event_set_state(book, id, state, error) &&
	       tell(call, book, id, error);
}

static gboolean
attend(Call *call, Book *book, GError **error)
{
	return set_state(call, book, EVENT_ATTENDED, error);
}

static gboolean
miss(Call *call, Book *book, GError **error)
{
	return set_state(call, book, EVENT_MISSED, error);
}

static gboolean
cancel(Call *call, Book *book, GError **error)
{
	return set_state(call, book, EVENT_CANCELLED, error);
}

static gboolean
plan(Call *call, Book *book, GError **error)
{
	return set_state(call, book, EVENT_PLANNED, error);
}

static gboolean
wish(Call *call, Book *book, GError **error)
{
	EventPart part = call_flag(call, "invite") ? PART_INVITE : PART_MEET;
	g_autofree char *names = call_words(call, 2);
	gint64 id = 0;

	return find(call, book, &id, error) && event_wish(book, id, part, names, error) &&
	       tell(call, book, id, error);
}

/* Off the list of those to meet or to invite. */
static gboolean
unwish(Call *call, Book *book, GError **error)
{
	g_autofree char *name = call_words(call, 2);
	g_autofree char *key = text_fold(name);
	g_autoptr(Event) event = NULL;
	gint64 id = 0, person = 0;

	if (!find(call, book, &id, error))
		return FALSE;
	event = event_load(book, id, error);
	for (guint i = 0; event && i < event->people->len; i++) {
		const EventPerson *one = event->people->pdata[i];
		g_autofree char *other = text_fold(one->name);

		if (one->part != PART_MET && strcmp(key, other) == 0)
			person = one->id;
	}
	if (event && !person)
		return call_wrong(
			error, _("“%s” is not on the list of this event."), name);
	return person && event_unwish(book, person, error) && tell(call, book, id, error);
}

/* Who of them is new, before anything is saved. */
static void
say_people(const GPtrArray *people)
{
	for (guint i = 0; i < people->len; i++) {
		const Newcomer *one = people->pdata[i];

		if (one->contact)
			out_say("  #%" G_GINT64_FORMAT " %s", one->contact, one->name);
		else
			out_say(_("  new: %s"), one->name);
	}
}

static gboolean
met(Call *call, Book *book, GError **error)
{
	g_autofree char *names = call_words(call, 2);
	g_autoptr(GPtrArray) people = NULL;
	g_autoptr(StepPlan) steps = NULL;
	gboolean agreed;
	gint64 id = 0;
	EventMet what;

	if (!find(call, book, &id, error))
		return FALSE;
	people = newcomer_read(book, names, error);
	steps = people ? event_met_plan(book, id, people, error) : NULL;
	if (!steps || !plan_pick(call, steps, error))
		return FALSE;
	say_people(people);
	if (!plan_agree(call, book, steps, &agreed, error))
		return FALSE;
	what = (EventMet){ people, call_text(call, "text"), steps };
	return !agreed ||
	       (event_met(book, id, &what, error) && tell(call, book, id, error));
}

static gboolean
remove_event(Call *call, Book *book, GError **error)
{
	gint64 id = 0;

	return find(call, book, &id, error) && event_delete(book, id, error);
}

static const Verb verbs[] = {
	{ "list", list },
	{ "show", show },
	{ "add", add },
	{ "edit", edit },
	{ "met", met },
	{ "wish", wish },
	{ "unwish", unwish },
	{ "attend", attend },
	{ "miss", miss },
	{ "cancel", cancel },
	{ "plan", plan },
	{ "delete", remove_event },
	{ 0 },
};

static const CommandOption options[] = {
	{ "at", 0, OPTION_TEXT, "WHEN", N_("its day, perhaps with the hour"), NULL },
	{ "until", 0, OPTION_TEXT, "WHEN", N_("its last day, of several"), NULL },
	{ "length", 0, OPTION_TEXT, "LENGTH", N_("how long it takes, such as 90m"),
		NULL },
	{ "kind", 'k', OPTION_TEXT, "KIND", N_("what it is"), &vocab_event },
	{ "place", 'p', OPTION_TEXT, "PLACE", N_("place or link"), NULL },
	{ "community", 'c', OPTION_TEXT, "COMMUNITY", N_("the community it hangs from"),
		NULL },
	{ "name", 0, OPTION_TEXT, "NAME", N_("for edit: another name"), NULL },
	{ "note", 0, OPTION_TEXT, "TEXT", N_("notes"), NULL },
	{ "text", 't', OPTION_TEXT, "TEXT",
		N_("for met: what was talked about; else the name of the event"), NULL },
	{ "invite", 'i', OPTION_FLAG, NULL, N_("for wish: to invite, not to meet"),
		NULL },
	PLAN_OPTIONS,
	{ "json", 0, OPTION_FLAG, NULL, N_("print JSON"), NULL },
	{ 0 },
};

const Command cmd_event = {
	.name = "event",
	.synopsis = "[list [TEXT]] | add NAME --at WHEN [OPTION …] | "
		    "show|edit|attend|miss|cancel|plan|delete EVENT [OPTION …] | "
		    "wish EVENT NAME, … | unwish EVENT NAME | met EVENT NAME, …",
	.help = N_("Events: whom I want to meet there, and whom I met"),
	.notes = N_(
		"EVENT is #number, a name or a part of it, the nearest one first. Names "
		"are typed in one go, between commas, each perhaps with :kind and "
		"@organization. Who was met and is not in the book becomes a contact; "
		"what follows is shown first: a line to each new person within two "
		"days, a first follow-up after two to four weeks; --yes saves."),
	.examples = "krug event add Highload --at 2026-12-01 --until 2026-12-02 --kind "
		    "conference\n"
		    "krug event wish Highload \"Анна Петрова, Иван Ли @Яндекс\"\n"
		    "krug event met \"Data Days\" \"Анна Петрова, Иван Ли:interviewer\" "
		    "--yes\n"
		    "krug event list --json",
	.options = options,
	.most = -1,
	.verbs = verbs,
};
