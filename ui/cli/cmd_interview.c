/*
 * krug interview add|list|show|hold|move|cancel|edit|delete. What changes one shows what
 * follows from it first; --yes saves.
 */
#include <string.h>

#include "krug/application.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/interview.h"
#include "krug/planned.h"
#include "krug/text.h"

#include "cli/call.h"
#include "cli/interview_out.h"
#include "cli/moment.h"
#include "cli/plan_out.h"
#include "cli/verb.h"

/* The one of the people whose name has `name` in it. */
static InterviewPerson *
person_named(const Interview *interview, const char *name, gssize len, GError **error)
{
	g_autofree char *part = len < 0 ? g_strdup(name) : g_strndup(name, (gsize)len);
	g_autofree char *want = text_fold(part);

	for (guint i = 0; i < interview->people->len; i++) {
		InterviewPerson *person = interview->people->pdata[i];
		g_autofree char *have = text_fold(person->name);

		if (strstr(have, want))
			return person;
	}
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND,
		_("Nobody at the interview is called “%s”."), part);
	return NULL;
}

/* "Анна: leads the platform team" */
static gboolean
set_lines(Call *call, Interview *interview, const char *option, gboolean interest,
	GError **error)
{
	for (const char *const *text = call_list(call, option); *text; text++) {
		const char *colon = strchr(*text, ':');
		InterviewPerson *person;
		char **line;

		if (!colon)
			return call_wrong(error,
				_("--%s takes a name and what was said, as “Анна: …”; "
				  "not “%s”."),
				option, *text);
		person = person_named(interview, *text, colon - *text, error);
		if (!person)
			return FALSE;
		line = interest ? &person->interest : &person->detail;
		g_free(*line);
		*line = g_strstrip(g_strdup(colon + 1));
	}
	return TRUE;
}

static gboolean
set_people(Call *call, Book *book, Interview *interview, GError **error)
{
	const char *lead = call_text(call, "lead");
	InterviewPerson *led;

	for (const char *const *text = call_list(call, "with"); *text; text++)
		if (!interview_add_people(book, interview, *text, error))
			return FALSE;
	if (lead) {
		led = person_named(interview, lead, -1, error);
		if (!led)
			return FALSE;
		for (guint i = 0; i < interview->people->len; i++)
			((InterviewPerson *)interview->people->pdata[i])->lead =
				interview->people->pdata[i] == led;
	}
	return set_lines(call, interview, "detail", FALSE, error) &&
	       set_lines(call, interview, "interest", TRUE, error);
}

static gboolean
set_time(Call *call, Book *book, Interview *interview, GError **error)
{
	gboolean held = interview->state == INTERVIEW_HELD;
	WhenDirection direction = held ? WHEN_PAST : WHEN_FUTURE;
	Moment at, answer;

	if (!moment_read(call, "at", book_clock(book), direction, &at, error) ||
		!moment_read(call, "answer-by", book_clock(book), WHEN_FUTURE, &answer,
			error) ||
		!moment_length(call, "length", &interview->minutes, error))
		return FALSE;
	if (at.day != DAY_NONE) {
		interview->day = at.day;
		interview->at = at.at;
	}
	if (answer.day != DAY_NONE)
		interview->answer_by = answer.day;
	return TRUE;
}

/* What options say of it. */
static gboolean
apply(Call *call, Book *book, Interview *interview, GError **error)
{
	verb_text(call, "stage", &interview->stage);
	verb_text(call, "place", &interview->place);
	verb_text(call, "note", &interview->text);
	verb_text(call, "questions", &interview->questions);
	verb_text(call, "went-well", &interview->went_well);
	verb_text(call, "went-badly", &interview->went_badly);
	if (call_word(call, "format"))
		interview->format = (Channel)call_word(call, "format");
	return set_time(call, book, interview, error) &&
	       set_people(call, book, interview, error);
}

static void
say_saved(Book *book, const Interview *interview)
{
	g_autofree char *title = interview_title(interview);
	g_autofree char *when = moment_words(book, interview->day, interview->at);

	out_say(_("Saved: %s · %s · %s. krug undo takes it back."),
		interview->organization, title, when);
}

static gboolean
print(Call *call, Book *book, const Interview *interview, const StepPlan *plan)
{
	g_autoptr(JsonWriter) json = call_flag(call, "json") ? out_json() : NULL;

	if (!json)
		return TRUE;
	interview_json(json, NULL, book, interview, plan);
	json_end(json);
	return TRUE;
}

static gboolean
save(Call *call, Book *book, const Interview *was, Interview *now, GError **error)
{
	g_autoptr(StepPlan) plan = interview_plan(book, was, now, error);
	g_autoptr(Interview) saved = NULL;
	gboolean agreed;

	if (!plan || !plan_pick(call, plan, error) ||
		!plan_agree(call, book, plan, &agreed, error))
		return FALSE;
	if (!agreed)
		return print(call, book, now, plan);
	if (!interview_save(book, was, now, plan, error))
		return FALSE;
	saved = interview_load(book, now->id, error);
	if (!saved)
		return FALSE;
	say_saved(book, saved);
	return print(call, book, saved, plan);
}

static gboolean
add(Call *call, Book *book, GError **error)
{
	g_autoptr(Interview) interview = interview_new(DAY_NONE);

	if (!call_text(call, "org"))
		return call_wrong(error, _("Tell where it is: --org NAME."));
	if (!call_text(call, "at"))
		return call_wrong(error, _("Tell when it is: --at WHEN."));
	verb_text(call, "org", &interview->organization);
	verb_text(call, "position", &interview->position);
	if (call_flag(call, "held"))
		interview->state = INTERVIEW_HELD;
	return apply(call, book, interview, error) &&
	       save(call, book, NULL, interview, error);
}

static Interview *
by_number(Book *book, const char *text, GError **error)
{
	gint64 id = text_number(text, NULL);

	if (id)
		return interview_load(book, id, error);
	call_wrong(error,
		_("An interview goes by its number in “krug interview list”; not “%s”."),
		text);
	return NULL;
}

/* The next one that is planned there, else the last one. */
static Interview *
of_application(Book *book, gint64 application, GError **error)
{
	g_autoptr(GPtrArray) list =
		interview_list(book, application, INTERVIEW_NONE, 0, error);

	if (!list)
		return NULL;
	for (guint i = 0; i < list->len; i++)
		if (((const Interview *)list->pdata[i])->state == INTERVIEW_PLANNED)
			return interview_copy(list->pdata[i]);
	if (list->len > 0)
		return interview_copy(list->pdata[list->len - 1]);
	g_set_error_literal(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND,
		_("That application has no interviews."));
	return NULL;
}

/* Which one is meant: a number, or the one at --org. */
static Interview *
target(Call *call, Book *book, GError **error)
{
	const char *number = call_operand(call, 1);
	const char *organization = call_text(call, "org");
	gint64 application;

	if (number)
		return by_number(book, number, error);
	if (!organization) {
		call_wrong(error, _("Tell which interview: its number, or --org NAME."));
		return NULL;
	}
	application = application_resolve(
		book, organization, call_text(call, "position"), error);
	return application ? of_application(book, application, error) : NULL;
}

static gboolean
change(Call *call, Book *book, InterviewState state, GError **error)
{
	g_autoptr(Interview) was = target(call, book, error);
	g_autoptr(Interview) now = was ? interview_copy(was) : NULL;

	if (!now)
		return FALSE;
	if (state != INTERVIEW_NONE)
		now->state = state;
	return apply(call, book, now, error) && save(call, book, was, now, error);
}

static gboolean
hold(Call *call, Book *book, GError **error)
{
	return change(call, book, INTERVIEW_HELD, error);
}

static gboolean
cancel(Call *call, Book *book, GError **error)
{
	return change(call, book, INTERVIEW_CANCELLED, error);
}

static gboolean
move(Call *call, Book *book, GError **error)
{
	if (!call_text(call, "at"))
		return call_wrong(error, _("Tell when it is: --at WHEN."));
	return change(call, book, INTERVIEW_NONE, error);
}

static gboolean
edit(Call *call, Book *book, GError **error)
{
	if (call_operand(call, 1) &&
		(call_text(call, "org") || call_text(call, "position")))
		return call_wrong(error, _("An interview stays with its application: "
					   "“krug application edit” "
					   "changes that."));
	return change(call, book, call_flag(call, "held") ? INTERVIEW_HELD : 0, error);
}

static gboolean delete (Call *call, Book *book, GError **error)
{
	g_autoptr(Interview) interview = target(call, book, error);

	return interview && interview_delete(book, interview->id, error);
}

static gboolean
show(Call *call, Book *book, GError **error)
{
	g_autoptr(Interview) interview = target(call, book, error);

	if (!interview)
		return FALSE;
	if (call_flag(call, "json")) {
		g_autoptr(JsonWriter) json = out_json();

		interview_json(json, NULL, book, interview, NULL);
		json_end(json);
	} else {
		interview_page(book, interview);
	}
	return TRUE;
}

static void
print_list(Call *call, Book *book, const GPtrArray *interviews)
{
	g_autoptr(JsonWriter) json = call_flag(call, "json") ? out_json() : NULL;
	g_autoptr(Table) table = json ? NULL : table_new(INTERVIEW_CELLS);

	if (json)
		json_array_begin(json, NULL);
	for (guint i = 0; i < interviews->len; i++) {
		if (json)
			interview_json(json, NULL, book, interviews->pdata[i], NULL);
		else
			interview_line(table, book, interviews->pdata[i]);
	}
	if (!json)
		return;
	json_array_end(json);
	json_end(json);
}

static gboolean
list(Call *call, Book *book, GError **error)
{
	const char *organization = call_text(call, "org");
	const char *word = call_operand(call, 1);
	int state = word ? vocab_match(&vocab_interview, word, -1) : INTERVIEW_NONE;
	g_autoptr(GPtrArray) interviews = NULL;
	gint64 application = 0;

	if (word && state == INTERVIEW_NONE)
		return call_wrong(error,
			_("“krug interview list” takes planned, held or cancelled; not "
			  "“%s”."),
			word);
	if (organization) {
		application = application_resolve(
			book, organization, call_text(call, "position"), error);
		if (application == 0)
			return FALSE;
	}
	interviews = interview_list(book, application, (InterviewState)state, 0, error);
	if (interviews)
		print_list(call, book, interviews);
	return interviews != NULL;
}

static const Verb verbs[] = {
	{ "add", add },
	{ "list", list },
	{ "show", show },
	{ "hold", hold },
	{ "move", move },
	{ "cancel", cancel },
	{ "edit", edit },
	{ "delete", delete },
	{ 0 },
};

static const CommandOption options[] = {
	{ "org", 'o', OPTION_TEXT, "NAME", N_("the organization"), NULL },
	{ "position", 'p', OPTION_TEXT, "NAME", N_("the position, as the vacancy has it"),
		NULL },
	{ "stage", 0, OPTION_TEXT, "STAGE",
		N_("screening, technical, manager, final … or words of yours"), NULL },
	{ "at", 0, OPTION_TEXT, "WHEN", N_("day and hour it begins"), NULL },
	{ "length", 0, OPTION_TEXT, "LENGTH", N_("how long it takes: 60m, 1h30m"), NULL },
	{ "with", 0, OPTION_LIST, "NAME[:KIND]",
		N_("who is met; somebody unknown becomes a contact"), NULL },
	{ "lead", 0, OPTION_TEXT, "NAME", N_("who of them leads it"), NULL },
	{ "detail", 0, OPTION_LIST, "NAME: TEXT", N_("what one of them told"), NULL },
	{ "interest", 0, OPTION_LIST, "NAME: TEXT", N_("what one of them likes"), NULL },
	{ "format", 'f', OPTION_TEXT, "CHANNEL", N_("how it is held"), &vocab_channel },
	{ "place", 0, OPTION_TEXT, "PLACE", N_("a place or a link"), NULL },
	{ "held", 0, OPTION_FLAG, NULL, N_("it took place already"), NULL },
	{ "answer-by", 0, OPTION_TEXT, "DAY", N_("when they want to answer"), NULL },
	{ "note", 0, OPTION_TEXT, "TEXT", N_("what was talked about"), NULL },
	{ "questions", 0, OPTION_TEXT, "TEXT", N_("what was asked"), NULL },
	{ "went-well", 0, OPTION_TEXT, "TEXT", N_("my own view: what went well"), NULL },
	{ "went-badly", 0, OPTION_TEXT, "TEXT", N_("and what did not"), NULL },
	PLAN_OPTIONS,
	{ "json", 0, OPTION_FLAG, NULL, N_("print JSON"), NULL },
	{ 0 },
};

const Command cmd_interview = {
	.name = "interview",
	.synopsis = "add|list|show|hold|move|cancel|edit|delete [N] [OPTION …]",
	.help = N_("Interviews: plan one, say how it was, move or cancel it"),
	.notes = N_(
		"N is the number of an interview; without it --org and --position name "
		"the one that is planned there. What opens or falls by a change is "
		"shown first, with its dates; --skip leaves a step out, --yes saves. A "
		"new interview makes the application and the people it needs; a plus "
		"before a name makes a new person of one that is known, and without "
		"--with nobody was named. One krug undo takes everything back."),
	.examples = "krug interview add --org Яндекс --position \"Backend engineer\" "
		    "--stage technical --at 2026-11-20T17:30 --length 60m --with \"Анна "
		    "Петрова:recruiter\" --with \"Иван Ли:interviewer\" --held --yes\n"
		    "krug interview move 6 --at \"tomorrow 15:00\" --yes\n"
		    "krug interview hold 6 --at \"today 10:00\" --went-well \"the design "
		    "talk\" "
		    "--skip connect --yes\n"
		    "krug interview list planned --json",
	.options = options,
	.least = 1,
	.most = 2,
	.flags = COMMAND_CREATES,
	.verbs = verbs,
};
