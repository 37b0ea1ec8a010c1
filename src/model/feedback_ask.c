/*
 * Asking for feedback: at most twice, once more after a silence, and never somebody who
 * has answered. The entry of the timeline makes krug wait for the answer.
 */
#include "krug/error.h"
#include "krug/i18n.h"
#include "model/feedback_private.h"
#include "model/ids.h"
#include "model/input.h"
#include "model/interaction_private.h"
#include "model/preferred.h"
#include "model/steps_private.h"

gboolean
feedback_check_day(Book *book, const CaseFacts *facts, Day day, GError **error)
{
	g_autofree char *applied = NULL;

	if (day == DAY_NONE || day > book_today(book))
		return input_refuse(_("Feedback is of today or earlier."), error);
	if (day >= facts->applied_on)
		return TRUE;
	applied = i18n_day_long(facts->applied_on);
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT,
		_("You applied on %s: feedback cannot be older."), applied);
	return FALSE;
}

/* How often they were asked, and whether they have answered. */
static gboolean
read_tries(Book *book, const FeedbackRequest *request, gint64 *tries, gboolean *answered,
	GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT (SELECT count(*) FROM feedback_request"
		" WHERE application = :application AND contact IS :contact),"
		" EXISTS (SELECT 1 FROM feedback WHERE application = :application"
		"  AND contact IS :contact AND quality <> 'none')");

	*tries = 0;
	*answered = FALSE;
	stmt_int(q, ":application", request->application);
	stmt_id(q, ":contact", request->contact);
	if (stmt_step(q)) {
		*tries = stmt_get_int(q, 0);
		*answered = stmt_get_int(q, 1) != 0;
	}
	return stmt_done(q, error);
}

gboolean
feedback_may_ask(
	Book *book, const FeedbackRequest *request, gboolean *may, GError **error)
{
	g_auto(CaseFacts) facts = { 0 };
	gint64 tries;
	gboolean answered;

	if (!case_facts_read(book, request->application, &facts, error) ||
		!read_tries(book, request, &tries, &answered, error))
		return FALSE;
	*may = !answered && tries < FEEDBACK_TRIES && request->day >= facts.applied_on;
	return TRUE;
}

static gboolean
check_tries(Book *book, const FeedbackRequest *request, GError **error)
{
	gint64 tries;
	gboolean answered;

	if (!read_tries(book, request, &tries, &answered, error))
		return FALSE;
	if (answered)
		return input_refuse(
			_("They gave feedback already: ask what is unclear by an "
			  "ordinary message."),
			error);
	return tries < FEEDBACK_TRIES ||
	       input_refuse(
		       _("You asked twice: leave it at that, and record it as none."),
		       error);
}

gboolean
feedback_addressee(Book *book, gint64 application, gint64 *contact, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT coalesce((SELECT contact FROM reminder"
		"  WHERE application = :id AND state = 'open'"
		"  AND kind IN ('feedback-request', 'feedback-retry')"
		"  ORDER BY closes, id LIMIT 1),"
		" (SELECT contact FROM feedback_request WHERE application = :id"
		"  AND contact IS NOT NULL ORDER BY day DESC, id DESC LIMIT 1),"
		" (SELECT outcome_by FROM application WHERE id = :id),"
		" (SELECT contact FROM application_contact WHERE application = :id"
		"  ORDER BY part <> 'recruiter', contact LIMIT 1))");

	stmt_int(q, ":id", application);
	return stmt_one_int(q, contact, error);
}

/* How often that person was asked already. */
static guint
tries_of(const GPtrArray *requests, gint64 contact)
{
	guint n = 0;

	for (guint i = 0; i < requests->len; i++)
		n += ((const FeedbackRequest *)requests->pdata[i])->contact == contact;
	return n;
}

/* The open steps that asked for it are done, those of that person. */
static gboolean
close_asking(Book *book, const FeedbackRequest *request, GError **error)
{
	Stmt *q = book_stmt(book,
		"UPDATE reminder SET state = 'done', closed_on = :today"
		" WHERE application = :application"
		" AND state = 'open' AND kind IN ('feedback-request', 'feedback-retry')"
		" AND (:contact IS NULL OR contact = :contact)");

	stmt_day(q, ":today", book_today(book));
	stmt_int(q, ":application", request->application);
	stmt_id(q, ":contact", request->contact);
	return stmt_done(q, error);
}

/* What comes next, whether a step had asked for the request or not: a week later the one
 * second try. */
static gboolean
cause_of_next(Book *book, const FeedbackRequest *request, guint tries, Cause *cause,
	GError **error)
{
	cause_init(cause, CHAIN_STEP, request->day, AT_NONE);
	cause->facts.application = request->application;
	cause->facts.step =
		tries < FEEDBACK_TRIES ? "feedback-request" : "feedback-retry";
	return !request->contact ||
	       cause_add_person(book, cause, request->contact, CHAIN_WHOM, error);
}

static gboolean
open_next(
	Book *book, const FeedbackRequest *request, const StepPlan *plan, GError **error)
{
	g_auto(Cause) cause = { 0 };
	g_autoptr(GPtrArray) requests =
		feedback_requests(book, request->application, error);

	return requests &&
	       cause_of_next(book, request, tries_of(requests, request->contact), &cause,
		       error) &&
	       steps_write(book, &cause, plan, error);
}

static Channel
channel_of_request(Book *book, const FeedbackRequest *request)
{
	return request->channel != CHANNEL_NONE
		       ? request->channel
		       : preferred_channel(book, request->contact);
}

StepPlan *
feedback_ask_plan(Book *book, const FeedbackRequest *request, GError **error)
{
	g_auto(Cause) cause = { 0 };
	g_autoptr(GPtrArray) requests =
		feedback_requests(book, request->application, error);

	if (!requests || !cause_of_next(book, request,
				 tries_of(requests, request->contact) + 1, &cause, error))
		return NULL;
	cause.channel = channel_of_request(book, request);
	return steps_plan(book, &cause, error);
}

static Interaction *
request_entry(Book *book, const FeedbackRequest *request)
{
	Interaction *entry =
		interaction_new(request->day, channel_of_request(book, request));

	if (!channel_is_live(entry->channel))
		entry->direction = DIRECTION_OUT;
	entry->type = TYPE_FEEDBACK_REQUEST;
	record_set_text(&entry->text, request->questions);
	interaction_add_contact(entry, request->contact);
	return entry;
}

/* The request stands before its entry does: so the entry opens no second try of its own
 * beside that of the chain (settle.c). */
static gboolean
log_request(Book *book, FeedbackRequest *request, Interaction *entry, GError **error)
{
	g_autoptr(FeedbackRequest) was = record_copy(&feedback_request_rows, request);

	if (!interaction_add(book, entry, error))
		return FALSE;
	request->interaction = entry->id;
	request->channel = entry->channel;
	return record_update(book, &feedback_request_rows, was, request, error);
}

gboolean
feedback_ask_by(Book *book, FeedbackRequest *request, Interaction *entry,
	const StepPlan *plan, GError **error)
{
	return record_insert(book, &feedback_request_rows, request, error) &&
	       (!entry || log_request(book, request, entry, error)) &&
	       close_asking(book, request, error) &&
	       open_next(book, request, plan, error);
}

static gboolean
run_ask(Book *book, void *data, GError **error)
{
	FeedbackRequest *request = data;
	g_autoptr(Interaction) entry =
		request->contact ? request_entry(book, request) : NULL;

	return feedback_ask_by(book, request, entry, NULL, error);
}

gboolean
feedback_ask(Book *book, FeedbackRequest *request, GError **error)
{
	g_auto(CaseFacts) facts = { 0 };
	g_autofree char *args = NULL;

	if (!case_facts_read(book, request->application, &facts, error) ||
		!feedback_check_day(book, &facts, request->day, error) ||
		!check_tries(book, request, error))
		return FALSE;
	args = feedback_args(book, request->contact, &facts);
	return book_change(book, "feedback-ask", args, run_ask, request, error);
}
