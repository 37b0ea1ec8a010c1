/*
 * Asking for feedback: at most twice, once more after a silence, and never somebody who
 * has answered. The entry of the timeline makes krug wait for the answer.
 */
#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/reminder.h"
#include "model/feedback_private.h"
#include "model/ids.h"
#include "model/interaction_private.h"
#include "model/preferred.h"

static gboolean
refuse(const char *message, GError **error)
{
	g_set_error_literal(error, KRUG_ERROR, KRUG_ERROR_INPUT, message);
	return FALSE;
}

gboolean
feedback_check_day(Book *book, const CaseFacts *facts, Day day, GError **error)
{
	g_autofree char *applied = NULL;

	if (day == DAY_NONE || day > book_today(book))
		return refuse(_("Feedback is of today or earlier."), error);
	if (day >= facts->applied_on)
		return TRUE;
	applied = i18n_day_long(facts->applied_on);
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT,
		_("You applied on %s: feedback cannot be older."), applied);
	return FALSE;
}

static gboolean
check_tries(Book *book, const FeedbackRequest *request, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT (SELECT count(*) FROM feedback_request"
		" WHERE application = :application AND contact IS :contact),"
		" EXISTS (SELECT 1 FROM feedback WHERE application = :application"
		"  AND contact IS :contact AND quality <> 'none')");
	gint64 tries = 0;
	gboolean answered = FALSE;

	stmt_int(q, ":application", request->application);
	stmt_id(q, ":contact", request->contact);
	if (stmt_step(q)) {
		tries = stmt_get_int(q, 0);
		answered = stmt_get_int(q, 1) != 0;
	}
	if (!stmt_done(q, error))
		return FALSE;
	if (answered)
		return refuse(_("They gave feedback already: ask what is unclear by an "
				"ordinary message."),
			error);
	return tries < FEEDBACK_TRIES ||
	       refuse(_("You asked twice: leave it at that, and record it as none."),
		       error);
}

gboolean
feedback_steps(
	Book *book, gint64 application, gint64 contact, GArray *ids, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT id FROM reminder WHERE application = :application"
		" AND state = 'open' AND kind IN ('feedback-request', 'feedback-retry')"
		" AND (:contact IS NULL OR contact = :contact)");

	stmt_int(q, ":application", application);
	stmt_id(q, ":contact", contact);
	return ids_read(ids, q, error);
}

static gboolean
close_asking(Book *book, const FeedbackRequest *request, GError **error)
{
	g_autoptr(GArray) ids = ids_new();

	if (!feedback_steps(book, request->application, request->contact, ids, error))
		return FALSE;
	for (guint i = 0; i < ids->len; i++)
		if (!reminder_done(book, g_array_index(ids, gint64, i), NULL, error))
			return FALSE;
	return TRUE;
}

static Interaction *
request_entry(Book *book, const FeedbackRequest *request)
{
	Interaction *entry = interaction_new(request->day, request->channel);

	if (entry->channel == CHANNEL_NONE)
		entry->channel = preferred_channel(book, request->contact);
	if (!channel_is_live(entry->channel))
		entry->direction = DIRECTION_OUT;
	entry->type = TYPE_FEEDBACK_REQUEST;
	record_set_text(&entry->text, request->questions);
	interaction_add_contact(entry, request->contact);
	return entry;
}

static gboolean
run_ask(Book *book, void *data, GError **error)
{
	FeedbackRequest *request = data;
	g_autoptr(Interaction) entry = NULL;

	if (request->contact) {
		entry = request_entry(book, request);
		if (!interaction_add(book, entry, error))
			return FALSE;
		request->interaction = entry->id;
		request->channel = entry->channel;
	}
	return record_insert(book, &feedback_request_rows, request, error) &&
	       close_asking(book, request, error);
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
