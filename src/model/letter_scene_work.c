/*
 * The values of a letter that come from the search for work: interview, application,
 * feedback asked for and given, help. How an application ended is told only where the
 * letter is about that: to who helped, or in thanks after an offer.
 */
#include <string.h>

#include "krug/application.h"
#include "krug/feedback.h"
#include "krug/i18n.h"
#include "krug/interview.h"
#include "model/letter_private.h"

#define QUESTIONS_MOST 3  /* asked in one letter */
#define HELP_DAYS      14 /* in which help is thanked for of itself */

static gboolean
is_kind(const LetterSheet *sheet, const char *kind)
{
	return strcmp(sheet->kind, kind) == 0;
}

/* --- the interview --- */

static gboolean
gather_topics(Book *book, LetterSheet *sheet, gint64 interaction, GError **error)
{
	g_autofree char *topics = NULL;
	Stmt *q = book_stmt(book, "SELECT group_concat(name, ', ') FROM topic"
				  " WHERE interaction = :interaction");

	stmt_int(q, ":interaction", interaction);
	if (!stmt_one_text(q, &topics, error))
		return FALSE;
	letter_value_told(sheet, "interview.topics", topics);
	return TRUE;
}

static gboolean
gather_interview(Book *book, LetterSheet *sheet, GError **error)
{
	g_autoptr(Interview) interview = NULL;

	if (!sheet->about.interview)
		return TRUE;
	interview = interview_load(book, sheet->about.interview, error);
	if (!interview)
		return FALSE;
	letter_value_organization(
		sheet, "interview.organization", interview->organization);
	letter_value_told(sheet, "interview.position", interview->position);
	letter_value_day(sheet, "interview.day", interview->day);
	return gather_topics(book, sheet, interview->interaction, error);
}

/* --- the application --- */

static const char *
outcome_words(const Application *application)
{
	switch (application->outcome) {
	case STAGE_OFFER:
		if (application->decision == DECISION_ACCEPTED)
			return _("an offer, which I accepted");
		if (application->decision == DECISION_DECLINED)
			return _("an offer, which I declined");
		return _("an offer");
	case STAGE_REJECTION:
		return _("a refusal");
	case STAGE_SILENCE:
		return _("no answer came");
	case STAGE_WITHDRAWN:
		return _("I withdrew");
	default:
		return NULL;
	}
}

static gboolean
gather_application(Book *book, LetterSheet *sheet, GError **error)
{
	g_autoptr(Application) application = NULL;

	if (!sheet->about.application)
		return TRUE;
	application = application_load(book, sheet->about.application, error);
	if (!application)
		return FALSE;
	letter_value_organization(
		sheet, "application.organization", application->organization_name);
	letter_value_told(sheet, "application.position", application->position);
	letter_value_day(sheet, "application.day", application->applied_on);
	if (is_kind(sheet, "recommendation-outcome") ||
		sheet->by == REMINDER_OFFER_THANKS)
		letter_value(sheet, "outcome", outcome_words(application));
	return TRUE;
}

/* --- feedback --- */

/* "– What …?" a line. */
static void
add_questions(LetterSheet *sheet, const char *const *questions)
{
	g_autoptr(GString) out = g_string_new(NULL);

	for (guint i = 0; questions[i] && i < QUESTIONS_MOST; i++)
		if (*questions[i])
			g_string_append_printf(
				out, "%s– %s", out->len ? "\n" : "", questions[i]);
	letter_value_told(sheet, "feedback.questions", out->str);
}

/* Those asked already, else the first of the list: a request that was sent without any
 * question leaves none to ask again. */
static gboolean
gather_request(Book *book, LetterSheet *sheet, GError **error)
{
	g_autoptr(GPtrArray) requests =
		feedback_requests(book, sheet->about.application, error);
	g_auto(GStrv) questions = NULL;

	if (!requests)
		return FALSE;
	for (guint i = 0; i < requests->len && !questions; i++) {
		const FeedbackRequest *request = requests->pdata[i];

		if (request->contact && request->contact != sheet->about.contact)
			continue;
		letter_value_day(sheet, "request.day", request->day);
		questions = g_strsplit(request->questions, "\n", -1);
	}
	if (!questions || !questions[0] || !*questions[0]) {
		g_strfreev(questions);
		questions = feedback_questions(book, NULL, error);
	}
	if (questions)
		add_questions(sheet, (const char *const *)questions);
	return questions != NULL;
}

static gboolean
gather_feedback(Book *book, LetterSheet *sheet, GError **error)
{
	g_autoptr(GPtrArray) list = NULL;

	if (!sheet->about.application)
		return TRUE;
	list = feedback_of_application(book, sheet->about.application, error);
	if (!list)
		return FALSE;
	if (list->len > 0) {
		const Feedback *latest = list->pdata[0];
		g_autofree char *advice =
			g_strndup(latest->advice, strcspn(latest->advice, "\n"));

		letter_value_told(sheet, "feedback.advice", advice);
		letter_value_told(sheet, "feedback.from", latest->who);
	}
	return gather_request(book, sheet, error);
}

/* --- help --- */

/* What they gave in an entry, as one says thanks for it. */
static const char *
help_words(Value kind)
{
	static const char *const words[VALUE_COUNT] = {
		[VALUE_ARTICLE] = NC_("thanks for", "article"),
		[VALUE_RESOURCE] = NC_("thanks for", "link"),
		[VALUE_VACANCY] = NC_("thanks for", "vacancy"),
		[VALUE_CANDIDATE] = NC_("thanks for", "candidate"),
		[VALUE_INTRODUCTION] = NC_("thanks for", "introduction"),
		[VALUE_ADVICE] = NC_("thanks for", "advice"),
		[VALUE_HELP] = NC_("thanks for", "help"),
		[VALUE_SUPPORT] = NC_("thanks for", "support"),
		[VALUE_FEEDBACK] = NC_("thanks for", "feedback"),
		[VALUE_RECOMMENDATION] = NC_("thanks for", "recommendation"),
		[VALUE_INFORMATION] = NC_("thanks for", "information"),
	};

	return words[kind] ? g_dpgettext(NULL, words[kind], strlen("thanks for") + 1)
			   : NULL;
}

/* In the entry of the step, or lately; to who hears how it ended, whenever it was. */
static gboolean
gather_help(Book *book, LetterSheet *sheet, GError **error)
{
	gboolean told = is_kind(sheet, "recommendation-outcome");
	Stmt *q;

	if (sheet->about.interview && !told && sheet->by != REMINDER_GRATITUDE)
		return TRUE;
	q = book_stmt(book,
		"SELECT g.kind, p.day FROM participant p"
		" JOIN given g ON g.interaction = p.interaction AND g.side = 'got'"
		" WHERE p.contact = :contact AND p.day <= :today AND (p.day >= :since"
		"  OR p.interaction = :entry)"
		" ORDER BY p.interaction = :entry DESC, p.day DESC, g.id DESC LIMIT 1");
	stmt_int(q, ":contact", sheet->about.contact);
	stmt_int(q, ":entry", sheet->interaction);
	stmt_day(q, ":today", sheet->today);
	stmt_day(q, ":since",
		told ? day_add_months(sheet->today, -24) : sheet->today - HELP_DAYS);
	if (stmt_step(q)) {
		int kind = vocab_from_id(&vocab_value, stmt_get_text(q, 0));

		letter_value(sheet, "help", help_words((Value)kind));
		letter_value_day(sheet, "helped.day", stmt_get_day(q, 1));
	}
	return stmt_done(q, error);
}

gboolean
letter_gather_work(Book *book, LetterSheet *sheet, GError **error)
{
	return gather_interview(book, sheet, error) &&
	       gather_application(book, sheet, error) &&
	       gather_feedback(book, sheet, error) && gather_help(book, sheet, error);
}
