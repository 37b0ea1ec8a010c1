/*
 * krug feedback ask, questions: the request with its questions. It is written to standard
 * output; nothing is sent, and nothing saved until --sent.
 */
#include "cli/feedback_ask.h"

#include <stdlib.h>

#include "krug/error.h"
#include "krug/feedback.h"
#include "krug/i18n.h"
#include "krug/letter.h"
#include "krug/who.h"

#include "cli/ending.h"
#include "cli/verb.h"

/* The question of that number, or the text itself; owned. */
static char *
question_of(char *const *all, const char *text)
{
	char *end = NULL;
	long n = strtol(text, &end, 10);

	if (*end == '\0' && n > 0 && n <= (long)g_strv_length((char **)(void *)all))
		return g_strdup(all[n - 1]);
	return g_strdup(text);
}

/* Those chosen by --question, else all of the list. Owned. */
static char **
chosen(Call *call, Book *book, const char *lang, GError **error)
{
	const char *const *given = call_list(call, "question");
	g_auto(GStrv) all = feedback_questions(book, lang, error);
	GPtrArray *list;

	if (!all || !*given)
		return g_steal_pointer(&all);
	list = g_ptr_array_new();
	for (; *given; given++)
		g_ptr_array_add(list, question_of(all, *given));
	g_ptr_array_add(list, NULL);
	return (char **)g_ptr_array_free(list, FALSE);
}

static gboolean
addressee(Call *call, Book *book, gint64 application, gint64 *contact, GError **error)
{
	const char *who = call_text(call, "who");

	if (who)
		return who_resolve(book, who, contact, error);
	return feedback_addressee(book, application, contact, error);
}

/* Whether the questions are fit to be asked; why not is told in sentences. */
static gboolean
check_questions(char **questions, GError **error)
{
	g_autofree char *text = g_strjoinv("\n", questions);
	guint faults = asking_check(text) & ~(guint)ASKING_NO_THANKS;

	for (int i = 0; i < ASKING_FAULTS; i++)
		if (faults & (1u << i))
			out_say("%s", asking_advice((AskingFault)(1u << i)));
	if (!faults)
		return TRUE;
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT, "%s",
		_("The request is not fit to be sent: change its questions."));
	return FALSE;
}

static gboolean
was_asked(Book *book, gint64 application, gint64 who, gboolean *asked, GError **error)
{
	g_autoptr(GPtrArray) requests = feedback_requests(book, application, error);

	*asked = FALSE;
	for (guint i = 0; requests && i < requests->len; i++)
		*asked |= ((const FeedbackRequest *)requests->pdata[i])->contact == who;
	return requests != NULL;
}

/* The letter of the template with these questions; the second one closes by itself and
 * asks none. */
static Letter *
fill_letter(Book *book, gint64 application, gint64 who, char **questions, GError **error)
{
	g_autofree char *list = g_strjoinv("\n– ", questions);
	g_autofree char *text = g_strconcat("– ", list, NULL);
	LetterAbout about = { .contact = who, .application = application };
	g_autoptr(LetterSheet) sheet = NULL;
	gboolean asked;

	if (!was_asked(book, application, who, &asked, error))
		return NULL;
	about.template = asked ? "second-try" : "feedback-request";
	sheet = letter_begin(book, &about, error);
	if (!sheet)
		return NULL;
	if (!asked && !letter_put(sheet, "feedback.questions", text, error))
		return NULL;
	return letter_fill(book, sheet, error);
}

static gboolean
print_letter(Book *book, gint64 application, gint64 who, char **questions, GError **error)
{
	g_autoptr(Letter) letter = NULL;
	g_autofree char *text = NULL;

	if (!who) {
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT, "%s",
			_("Nobody is known who could be asked: name them by --who."));
		return FALSE;
	}
	letter = fill_letter(book, application, who, questions, error);
	if (!letter)
		return FALSE;
	text = letter_text(letter);
	out_block("", g_strchomp(text));
	return TRUE;
}

static gboolean
record_request(Call *call, Book *book, FeedbackRequest *request, char **questions,
	GError **error)
{
	request->channel = (Channel)call_word(call, "channel");
	if (!verb_day(call, "at", WHEN_PAST, &request->day, error))
		return FALSE;
	g_free(request->questions);
	request->questions = g_strjoinv("\n", questions);
	if (!feedback_ask(book, request, error))
		return FALSE;
	out_say("%s", _("Noted that it was sent. krug undo takes it back."));
	return TRUE;
}

gboolean
feedback_ask_run(Call *call, Book *book, GError **error)
{
	gint64 application = ending_target(call, book, 1, error), who = 0;
	g_autofree char *lang = NULL;
	g_auto(GStrv) questions = NULL;
	g_autoptr(FeedbackRequest) request = NULL;

	if (!application || !addressee(call, book, application, &who, error))
		return FALSE;
	lang = letter_lang(book, &(LetterAbout){
					 .contact = who,
					 .application = application,
					 .template = "feedback-request",
				 });
	questions = chosen(call, book, lang, error);
	if (!questions || !check_questions(questions, error))
		return FALSE;
	if (!call_flag(call, "sent"))
		return print_letter(book, application, who, questions, error);
	request = feedback_request_new(application, who, book_today(book));
	return record_request(call, book, request, questions, error);
}

static gboolean
print_questions(Call *call, char **questions)
{
	g_autoptr(JsonWriter) json = call_flag(call, "json") ? out_json() : NULL;

	if (json)
		json_array_begin(json, NULL);
	for (guint i = 0; questions[i]; i++) {
		if (json)
			json_text(json, NULL, questions[i]);
		else
			out_line("%u  %s", i + 1, questions[i]);
	}
	if (json) {
		json_array_end(json);
		json_end(json);
	}
	return TRUE;
}

gboolean
feedback_questions_run(Call *call, Book *book, GError **error)
{
	const char *const *given = call_list(call, "question");
	g_auto(GStrv) list = NULL;

	if (*given && !feedback_set_questions(book, given, error))
		return FALSE;
	list = feedback_questions(book, NULL, error);
	return list && print_questions(call, list);
}
