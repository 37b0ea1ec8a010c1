/*
 * krug feedback ask, questions: the request with its questions. It is written to standard
 * output; nothing is sent, and nothing saved until --sent.
 */
#include "cli/feedback_ask.h"

#include <stdlib.h>

#include "krug/error.h"
#include "krug/feedback.h"
#include "krug/i18n.h"
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
chosen(Call *call, Book *book, GError **error)
{
	const char *const *given = call_list(call, "question");
	g_auto(GStrv) all = feedback_questions(book, error);
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

/* What is wrong with the letter, in sentences. */
static gboolean
check_letter(const char *letter, GError **error)
{
	guint faults = asking_check(letter);

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
	g_auto(GStrv) questions = NULL;
	g_autofree char *letter = NULL;
	g_autoptr(FeedbackRequest) request = NULL;

	if (!application || !addressee(call, book, application, &who, error))
		return FALSE;
	questions = chosen(call, book, error);
	letter = questions ? feedback_letter(book, application, who,
				     (const char *const *)questions, error)
			   : NULL;
	if (!letter || !check_letter(letter, error))
		return FALSE;
	if (!call_flag(call, "sent")) {
		out_block("", g_strchomp(letter));
		return TRUE;
	}
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
	list = feedback_questions(book, error);
	return list && print_questions(call, list);
}
