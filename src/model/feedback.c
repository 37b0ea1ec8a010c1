/*
 * Feedback as rows: loading, lists, and what an organization gave so far.
 */
#include "krug/feedback.h"

#include "krug/error.h"
#include "krug/i18n.h"
#include "model/args.h"
#include "model/contact_private.h"
#include "model/feedback_private.h"
#include "model/ids.h"

Feedback *
feedback_new(gint64 application, Day day)
{
	Feedback *feedback = record_new(&feedback_rows);

	feedback->application = application;
	feedback->day = day;
	feedback->organization = g_strdup("");
	feedback->position = g_strdup("");
	feedback->who = g_strdup("");
	return feedback;
}

Feedback *
feedback_copy(const Feedback *feedback)
{
	Feedback *copy = record_copy(&feedback_rows, feedback);

	copy->organization = g_strdup(feedback->organization);
	copy->position = g_strdup(feedback->position);
	copy->who = g_strdup(feedback->who);
	return copy;
}

void
feedback_free(Feedback *feedback)
{
	if (!feedback)
		return;
	g_free(feedback->organization);
	g_free(feedback->position);
	g_free(feedback->who);
	record_free(&feedback_rows, feedback);
}

FeedbackRequest *
feedback_request_new(gint64 application, gint64 contact, Day day)
{
	FeedbackRequest *request = record_new(&feedback_request_rows);

	request->application = application;
	request->contact = contact;
	request->day = day;
	return request;
}

void
feedback_request_free(FeedbackRequest *request)
{
	record_free(&feedback_request_rows, request);
}

const char *
feedback_gist(const Feedback *feedback)
{
	if (*feedback->reason)
		return feedback->reason;
	return *feedback->weaknesses ? feedback->weaknesses : feedback->advice;
}

AskingAnswer
feedback_answer(const Feedback *feedback)
{
	return (AskingAnswer){
		.strengths = feedback->strengths,
		.weaknesses = feedback->weaknesses,
		.examples = feedback->examples,
		.reason = feedback->reason,
		.advice = feedback->advice,
	};
}

void
case_facts_clear(CaseFacts *facts)
{
	g_free(facts->organization);
	g_free(facts->position);
}

gboolean
case_facts_read(Book *book, gint64 application, CaseFacts *facts, GError **error)
{
	gboolean found;
	Stmt *q = book_stmt(book,
		"SELECT a.applied_on, a.outcome_on, a.outcome, o.name, a.position"
		" FROM application a JOIN organization o ON o.id = a.organization"
		" WHERE a.id = :id");

	stmt_int(q, ":id", application);
	found = stmt_step(q);
	if (found) {
		facts->applied_on = stmt_get_day(q, 0);
		facts->outcome_on = stmt_get_day(q, 1);
		facts->outcome = vocab_from_id(&vocab_stage, stmt_get_text(q, 2));
		facts->organization = stmt_dup_text(q, 3);
		facts->position = stmt_dup_text(q, 4);
	}
	if (!stmt_done(q, error))
		return FALSE;
	if (!found)
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND,
			_("There is no application #%ld in the book."),
			(long)application);
	return found;
}

char *
feedback_args(Book *book, gint64 contact, const CaseFacts *facts)
{
	if (contact)
		return change_args_who(
			book, contact, "organization", facts->organization);
	return change_args("organization", facts->organization, NULL);
}

static gboolean
read_names(Book *book, Feedback *feedback, GError **error)
{
	g_auto(CaseFacts) facts = { 0 };

	if (!case_facts_read(book, feedback->application, &facts, error))
		return FALSE;
	feedback->organization = g_steal_pointer(&facts.organization);
	feedback->position = g_steal_pointer(&facts.position);
	feedback->who =
		feedback->contact ? contact_who(book, feedback->contact) : g_strdup("");
	return TRUE;
}

Feedback *
feedback_load(Book *book, gint64 id, GError **error)
{
	g_autoptr(Feedback) feedback = record_need(book, &feedback_rows, id,
		_("There is no feedback #%ld in the book."), error);

	return feedback && read_names(book, feedback, error) ? g_steal_pointer(&feedback)
							     : NULL;
}

static GPtrArray *
load_all(Book *book, Stmt *q, GError **error)
{
	g_autoptr(GArray) ids = ids_new();
	g_autoptr(GPtrArray) list =
		g_ptr_array_new_with_free_func((GDestroyNotify)feedback_free);

	if (!ids_read(ids, q, error))
		return NULL;
	for (guint i = 0; i < ids->len; i++) {
		Feedback *feedback =
			feedback_load(book, g_array_index(ids, gint64, i), error);

		if (!feedback)
			return NULL;
		g_ptr_array_add(list, feedback);
	}
	return g_steal_pointer(&list);
}

GPtrArray *
feedback_list(Book *book, guint limit, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	Stmt *q = book_stmt(book, "SELECT id FROM feedback ORDER BY day DESC, id DESC "
				  "LIMIT :limit /* scan */");

	stmt_int(q, ":limit", limit);
	return load_all(book, q, error);
}

GPtrArray *
feedback_of_application(Book *book, gint64 application, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	Stmt *q = book_stmt(book, "SELECT id FROM feedback WHERE application = :id"
				  " ORDER BY day DESC, id DESC");

	stmt_int(q, ":id", application);
	return load_all(book, q, error);
}

GPtrArray *
feedback_of_organization(Book *book, gint64 organization, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	Stmt *q = book_stmt(book,
		"SELECT f.id FROM application a JOIN feedback f ON f.application = a.id"
		" WHERE a.organization = :id ORDER BY f.day DESC, f.id DESC");

	stmt_int(q, ":id", organization);
	return load_all(book, q, error);
}

GPtrArray *
feedback_requests(Book *book, gint64 application, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	g_autoptr(GArray) ids = ids_new();
	g_autoptr(GPtrArray) list =
		g_ptr_array_new_with_free_func((GDestroyNotify)feedback_request_free);
	Stmt *q = book_stmt(book, "SELECT id FROM feedback_request"
				  " WHERE application = :id ORDER BY day DESC, id DESC");

	stmt_int(q, ":id", application);
	if (!ids_read(ids, q, error))
		return NULL;
	for (guint i = 0; i < ids->len; i++) {
		gint64 id = g_array_index(ids, gint64, i);
		gpointer row = record_load(book, &feedback_request_rows, id, error);

		if (!row)
			return NULL;
		g_ptr_array_add(list, row);
	}
	return g_steal_pointer(&list);
}

GArray *
feedback_silent(Book *book, GError **error)
{
	g_autoptr(GArray) ids = ids_new();
	Stmt *q = book_stmt(book,
		"SELECT r.application FROM feedback_request r WHERE NOT EXISTS"
		" (SELECT 1 FROM feedback WHERE application = r.application)"
		" GROUP BY r.application HAVING count(*) >= :tries"
		" AND max(r.day) <= :until /* scan */");

	stmt_int(q, ":tries", FEEDBACK_TRIES);
	stmt_day(q, ":until", book_today(book) - FEEDBACK_SILENCE);
	return ids_read(ids, q, error) ? g_steal_pointer(&ids) : NULL;
}

static int
compare_days(gconstpointer a, gconstpointer b)
{
	return *(const int *)a - *(const int *)b;
}

static void
count_case(FeedbackRecord *record, GArray *waits, Stmt *q)
{
	Day asked = stmt_get_day(q, 0), ended = stmt_get_day(q, 1);
	Day given = stmt_get_day(q, 2);
	Day from = asked != DAY_NONE ? asked : ended;

	record->cases++;
	if (given == DAY_NONE)
		return;
	record->given++;
	if (from != DAY_NONE && given >= from) {
		int days = given - from;

		g_array_append_val(waits, days);
	}
}

gboolean
feedback_record(Book *book, gint64 organization, FeedbackRecord *record, GError **error)
{
	g_autoptr(GArray) waits = g_array_new(FALSE, FALSE, sizeof(int));
	Stmt *q = book_stmt(book,
		"SELECT r.asked, a.outcome_on, (SELECT min(day) FROM feedback"
		"  WHERE application = a.id AND quality <> 'none')"
		" FROM application a LEFT JOIN (SELECT application, min(day) AS asked"
		"  FROM feedback_request GROUP BY application) r ON r.application = a.id"
		" WHERE a.organization = :id AND (r.asked IS NOT NULL OR EXISTS"
		"  (SELECT 1 FROM feedback WHERE application = a.id)) /* scan */");

	*record = (FeedbackRecord){ .days = -1 };
	stmt_int(q, ":id", organization);
	while (stmt_step(q))
		count_case(record, waits, q);
	g_array_sort(waits, compare_days);
	if (waits->len > 0)
		record->days = g_array_index(waits, int, waits->len / 2);
	return stmt_done(q, error);
}

char *
feedback_record_words(const FeedbackRecord *record)
{
	g_autofree char *given = NULL;

	if (record->cases == 0)
		return g_strdup("");
	given = g_strdup_printf(
		_("gave feedback %d of %d"), record->given, record->cases);
	if (record->given == 0 || record->days < 0)
		return g_steal_pointer(&given);
	if (record->days == 0)
		return g_strdup_printf(_("%s, the same day"), given);
	return g_strdup_printf(
		ngettext("%s, after %d day", "%s, after %d days", (gulong)record->days),
		given, record->days);
}

static const RecordField request_fields[] = {
	{ "application", NULL, RECORD_ID, G_STRUCT_OFFSET(FeedbackRequest, application),
		NULL },
	{ "contact", NULL, RECORD_ID, G_STRUCT_OFFSET(FeedbackRequest, contact), NULL },
	{ "day", N_("day"), RECORD_DAY, G_STRUCT_OFFSET(FeedbackRequest, day), NULL },
	{ "channel", N_("channel"), RECORD_WORD,
		G_STRUCT_OFFSET(FeedbackRequest, channel), &vocab_channel },
	{ "questions", N_("questions"), RECORD_LINES,
		G_STRUCT_OFFSET(FeedbackRequest, questions), NULL },
	{ "interaction", NULL, RECORD_ID, G_STRUCT_OFFSET(FeedbackRequest, interaction),
		NULL },
	{ 0 },
};

const Record feedback_request_rows = { "feedback_request", "feedback_requests",
	sizeof(FeedbackRequest), request_fields };

#define OF(member) G_STRUCT_OFFSET(Feedback, member)

static const RecordField fields[] = {
	{ "application", NULL, RECORD_ID, OF(application), NULL },
	{ "interview", N_("interview"), RECORD_ID, OF(interview), NULL },
	{ "contact", N_("from whom"), RECORD_ID, OF(contact), NULL },
	{ "day", N_("day"), RECORD_DAY, OF(day), NULL },
	{ "channel", N_("channel"), RECORD_WORD, OF(channel), &vocab_channel },
	{ "quality", N_("quality"), RECORD_WORD, OF(quality), &vocab_quality },
	{ "strengths", N_("strengths"), RECORD_LINES, OF(strengths), NULL },
	{ "weaknesses", N_("weaknesses"), RECORD_LINES, OF(weaknesses), NULL },
	{ "examples", N_("examples"), RECORD_LINES, OF(examples), NULL },
	{ "reason", N_("reason of the refusal"), RECORD_LINES, OF(reason), NULL },
	{ "advice", N_("advice"), RECORD_LINES, OF(advice), NULL },
	{ "excuse", N_("why not more"), RECORD_WORD, OF(excuse), &vocab_excuse },
	{ "again_from", N_("apply again from"), RECORD_DAY, OF(again_from), NULL },
	{ "reaction", N_("how I reacted"), RECORD_WORDS, OF(reaction), &vocab_reaction },
	{ "interaction", NULL, RECORD_ID, OF(interaction), NULL },
	{ 0 },
};

const Record feedback_rows = { "feedback", "feedback", sizeof(Feedback), fields };
