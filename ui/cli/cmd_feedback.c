/*
 * krug feedback: what came back after an application ended, and what never came. The
 * request stands in feedback_ask.c.
 */
#include "krug/error.h"
#include "krug/feedback.h"
#include "krug/i18n.h"
#include "krug/organization.h"
#include "krug/text.h"
#include "krug/who.h"

#include "cli/confirm.h"
#include "cli/ending.h"
#include "cli/feedback_ask.h"
#include "cli/feedback_out.h"
#include "cli/plan_out.h"

#define MOST 1000000

/* Lines of a list option, joined. */
static void
take_lines(Call *call, const char *option, char **text)
{
	const char *const *given = call_list(call, option);

	if (!*given)
		return;
	g_free(*text);
	*text = g_strjoinv("\n", (char **)(void *)given);
}

static gboolean
take_reaction(Call *call, guint *reaction, GError **error)
{
	const char *const *given = call_list(call, "reaction");
	guint mask = 0;

	for (; *given; given++) {
		int value = vocab_match(&vocab_reaction, *given, -1);
		g_autofree char *ids = value ? NULL : vocab_ids(&vocab_reaction);

		if (!value)
			return call_wrong(error, _("--%s takes one of: %s; not “%s”."),
				"reaction", ids, *given);
		mask |= 1u << value;
	}
	if (mask)
		*reaction = mask;
	return TRUE;
}

static gboolean
take_numbers(Call *call, Book *book, Feedback *feedback, GError **error)
{
	const char *who = call_text(call, "who");
	guint interview = 0;

	if (!call_number(call, "interview", &interview, error) ||
		!verb_day(call, "at", WHEN_PAST, &feedback->day, error) ||
		!verb_day(
			call, "again-from", WHEN_FUTURE, &feedback->again_from, error) ||
		!take_reaction(call, &feedback->reaction, error))
		return FALSE;
	if (interview)
		feedback->interview = interview;
	return !who || who_resolve(book, who, &feedback->contact, error);
}

static gboolean
apply(Call *call, Book *book, Feedback *feedback, GError **error)
{
	int channel = call_word(call, "channel"), quality = call_word(call, "quality");
	int excuse = call_word(call, "excuse");

	take_lines(call, "strength", &feedback->strengths);
	take_lines(call, "weakness", &feedback->weaknesses);
	verb_text(call, "examples", &feedback->examples);
	verb_text(call, "reason", &feedback->reason);
	verb_text(call, "advice", &feedback->advice);
	if (channel)
		feedback->channel = (Channel)channel;
	if (quality)
		feedback->quality = (Quality)quality;
	if (excuse)
		feedback->excuse = (Excuse)excuse;
	return take_numbers(call, book, feedback, error);
}

static gboolean
tell(Call *call, Book *book, gint64 id, GError **error)
{
	g_autoptr(Feedback) feedback = feedback_load(book, id, error);

	if (!feedback)
		return FALSE;
	if (!verb_print_json(call, book, &feedback_rows_out, feedback))
		feedback_say(book, feedback);
	return TRUE;
}

/* Doubts are told and asked about. */
static gboolean
is_meant(Call *call, Book *book, const Feedback *feedback, gboolean *yes, GError **error)
{
	g_autoptr(GPtrArray) doubts = feedback_doubts(book, feedback, error);

	*yes = TRUE;
	if (!doubts)
		return FALSE;
	for (guint i = 0; i < doubts->len; i++)
		out_say("%s", (const char *)doubts->pdata[i]);
	if (doubts->len == 0)
		return TRUE;
	if (!confirm(call, _("Save? (y/n) "), _("Say --yes to save it all the same."),
		    yes, error))
		return FALSE;
	if (!*yes)
		out_say("%s", _("Nothing was saved."));
	return TRUE;
}

static gboolean
add(Call *call, Book *book, GError **error)
{
	gint64 application = ending_target(call, book, 1, error);
	g_autoptr(Feedback) feedback = NULL;
	g_autoptr(StepPlan) plan = NULL;
	gboolean yes;

	if (!application)
		return FALSE;
	feedback = feedback_new(application, book_today(book));
	if (!apply(call, book, feedback, error) ||
		!is_meant(call, book, feedback, &yes, error))
		return FALSE;
	if (!yes)
		return TRUE;
	plan = feedback_plan(book, feedback, error);
	if (!plan || !plan_skip(call, plan, error) ||
		!feedback_add(book, feedback, plan, error) ||
		!tell(call, book, feedback->id, error))
		return FALSE;
	plan_say(book, plan);
	if (feedback->quality != QUALITY_MISSING && !feedback->reaction)
		feedback_say_hints();
	return TRUE;
}

/* The operand as the number of a feedback. */
static gboolean
find(Call *call, gint64 *id, GError **error)
{
	const char *text = call_operand(call, 1);

	if (!text)
		return call_wrong(error, _("Tell the number of the feedback."));
	*id = text_number(text, NULL);
	if (!*id)
		return call_wrong(error,
			_("“%s” is no number; “krug feedback list” shows them."), text);
	return TRUE;
}

static gboolean
edit(Call *call, Book *book, GError **error)
{
	gint64 id = 0;
	g_autoptr(Feedback) was = NULL;
	g_autoptr(Feedback) now = NULL;

	if (!find(call, &id, error))
		return FALSE;
	was = feedback_load(book, id, error);
	if (!was)
		return FALSE;
	now = feedback_copy(was);
	return apply(call, book, now, error) && feedback_save(book, was, now, error) &&
	       tell(call, book, id, error);
}

static gboolean
show(Call *call, Book *book, GError **error)
{
	gint64 id = 0;
	g_autoptr(Feedback) feedback = NULL;

	if (!find(call, &id, error))
		return FALSE;
	feedback = feedback_load(book, id, error);
	if (!feedback)
		return FALSE;
	if (!verb_print_json(call, book, &feedback_rows_out, feedback))
		feedback_page(book, feedback);
	return TRUE;
}

static gboolean
remove_feedback(Call *call, Book *book, GError **error)
{
	gint64 id = 0;

	return find(call, &id, error) && feedback_delete(book, id, error);
}

static gboolean
none(Call *call, Book *book, GError **error)
{
	gint64 application = ending_target(call, book, 1, error);

	if (!application || !feedback_close(book, application, error))
		return FALSE;
	out_say("%s", _("Recorded as none; nothing is sent."));
	return TRUE;
}

static gboolean
list_of_company(Call *call, Book *book, const char *name, GError **error)
{
	gint64 organization = organization_find(book, name, error);
	g_autofree char *words = NULL;
	FeedbackRecord record;

	if (organization < 0)
		return FALSE;
	if (organization == 0) {
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND,
			_("There is no organization “%s”; “krug org” lists them."), name);
		return FALSE;
	}
	if (!feedback_record(book, organization, &record, error))
		return FALSE;
	words = feedback_record_words(&record);
	if (*words)
		out_say("%s: %s", name, words);
	return verb_print(call, book, &feedback_rows_out,
		feedback_of_organization(book, organization, error));
}

/* Asked twice, and a week of silence: time to leave it at that. */
static gboolean
say_silent(Book *book, GError **error)
{
	g_autoptr(GArray) silent = feedback_silent(book, error);

	for (guint i = 0; silent && i < silent->len; i++) {
		gint64 id = g_array_index(silent, gint64, i);
		g_autoptr(Application) application = application_load(book, id, error);
		g_autofree char *title =
			application ? application_title(application) : NULL;

		if (!title)
			return FALSE;
		out_say(_("%s: asked twice, no answer for a week: krug feedback none "
			  "%ld."),
			title, (long)id);
	}
	return silent != NULL;
}

static gboolean
list(Call *call, Book *book, GError **error)
{
	const char *organization = call_text(call, "org");

	if (!say_silent(book, error))
		return FALSE;
	if (organization)
		return list_of_company(call, book, organization, error);
	return verb_print(
		call, book, &feedback_rows_out, feedback_list(book, MOST, error));
}

static const Verb verbs[] = {
	{ "list", list },
	{ "ask", feedback_ask_run },
	{ "add", add },
	{ "none", none },
	{ "show", show },
	{ "edit", edit },
	{ "delete", remove_feedback },
	{ "questions", feedback_questions_run },
	{ 0 },
};

static const CommandOption options[] = {
	{ "org", 'o', OPTION_TEXT, "NAME", N_("the organization"), NULL },
	{ "position", 'p', OPTION_TEXT, "NAME", N_("the position, where it has several"),
		NULL },
	{ "who", 'w', OPTION_TEXT, "WHO", N_("whom to ask; from whom it came"), NULL },
	{ "at", 0, OPTION_TEXT, "WHEN", N_("the day; today without it"), NULL },
	{ "channel", 'c', OPTION_TEXT, "CHANNEL", N_("by what it went"), &vocab_channel },
	{ "question", 'q', OPTION_LIST, "N|TEXT",
		N_("a question, by its number in the list or in words"), NULL },
	{ "sent", 0, OPTION_FLAG, NULL, N_("for ask: it was sent, note it"), NULL },
	{ "quality", 0, OPTION_TEXT, "WORD", N_("what came; else by what is told"),
		&vocab_quality },
	{ "strength", 0, OPTION_LIST, "TEXT", N_("a strength: SKILL, or SKILL: words"),
		NULL },
	{ "weakness", 0, OPTION_LIST, "TEXT", N_("a weakness, likewise"), NULL },
	{ "examples", 0, OPTION_TEXT, "TEXT", N_("examples they gave"), NULL },
	{ "reason", 0, OPTION_TEXT, "TEXT", N_("the reason of the refusal"), NULL },
	{ "advice", 0, OPTION_TEXT, "TEXT", N_("their advice"), NULL },
	{ "excuse", 0, OPTION_TEXT, "WORD", N_("why it is general or missing"),
		&vocab_excuse },
	{ "again-from", 0, OPTION_TEXT, "WHEN", N_("when to apply again"), NULL },
	{ "reaction", 0, OPTION_LIST, "WORD", N_("how I reacted"), NULL },
	{ "interview", 0, OPTION_TEXT, "N", N_("the interview it is about"), NULL },
	PLAN_SKIP,
	{ "yes", 'y', OPTION_FLAG, NULL, N_("save without asking"), NULL },
	{ "json", 0, OPTION_FLAG, NULL, N_("print JSON"), NULL },
	{ 0 },
};

const Command cmd_feedback = {
	.name = "feedback",
	.synopsis = "[list [--org NAME]] | ask|add|none [N | --org NAME] [OPTION …] | "
		    "show|edit|delete ID [OPTION …] | questions [--question TEXT …]",
	.help = N_("Ask for feedback after a refusal; record what came"),
	.notes =
		N_("N is the number of an application, ID that of a feedback. ask writes "
		   "the letter: thanks, questions, closing; the second one closes by "
		   "itself, and a third is refused. --sent notes that it went out. What "
		   "comes becomes gaps and strengths (krug gap)."),
	.examples = "krug feedback ask --org Orbita --question 1 --question 2\n"
		    "krug feedback ask --org Orbita --channel telegram --sent\n"
		    "krug feedback add --org Orbita --who Morozov --strength SQL "
		    "--weakness \"system design: slow\" --reaction thanked\n"
		    "krug feedback none 3\n"
		    "krug feedback list --org Orbita --json",
	.options = options,
	.most = 2,
	.verbs = verbs,
};
