/*
 * Keeping a letter and having sent it. What sending brings along is one change: the entry
 * with its text, the step closed, what was given and heard; so one undo makes it what it
 * was before. A request for feedback goes the way of krug/feedback.h, which remembers
 * what was asked; where that may not be (a third try), the letter was written all the
 * same and is logged as what it is.
 */
#include <string.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "model/args.h"
#include "model/feedback_private.h"
#include "model/heard.h"
#include "model/input.h"
#include "model/interaction_private.h"
#include "model/letter_private.h"
#include "model/reminder_private.h"
#include "model/shelf_private.h"

/* --- saving --- */

static const char sent_already[] = N_("This letter was sent already.");

static char *
args_of(Book *book, const Letter *letter)
{
	return change_args_who(book, letter->contact, "name",
		*letter->subject ? letter->subject : letter->title);
}

static gboolean
check(Book *book, const Letter *letter, GError **error)
{
	if (letter->state == LETTER_SENT)
		return input_refuse(_(sent_already), error);
	if (strlen(letter->subject) + strlen(letter->body) > LETTER_MOST)
		return input_refuse(
			_("The letter is longer than 1 MiB: shorten it."), error);
	return contact_exists(book, letter->contact, error);
}

static void
begin(Book *book, Letter *letter)
{
	if (!*letter->uid) {
		g_free(letter->uid);
		letter->uid = book_new_uid(book);
	}
	if (letter->made_on == DAY_NONE)
		letter->made_on = book_today(book);
}

/* One that is gone, since its beginning was undone, is added anew; one that another krug
 * has sent meanwhile stays as it went. */
static gboolean
write_row(Book *book, Letter *letter, GError **error)
{
	g_autoptr(GError) failure = NULL;
	Letter *was =
		letter->id ? record_load(book, &letter_rows, letter->id, &failure) : NULL;
	gboolean ok;

	if (failure) {
		g_propagate_error(error, g_steal_pointer(&failure));
		return FALSE;
	}
	if (was && was->state == LETTER_SENT)
		ok = input_refuse(_(sent_already), error);
	else if (was)
		ok = record_update(book, &letter_rows, was, letter, error);
	else
		ok = record_insert(book, &letter_rows, letter, error);
	record_free(&letter_rows, was);
	return ok;
}

static gboolean
run_save(Book *book, void *data, GError **error)
{
	return write_row(book, data, error);
}

gboolean
letter_save(Book *book, Letter *letter, GError **error)
{
	g_autofree char *args = NULL;

	if (!check(book, letter, error))
		return FALSE;
	begin(book, letter);
	args = args_of(book, letter);
	return book_change(book,
		letter->state == LETTER_PILED ? "letter-pile" : "letter-draft", args,
		run_save, letter, error);
}

/* Another krug may have sent it since it was looked at. */
static gboolean
run_drop(Book *book, void *data, GError **error)
{
	g_autoptr(Letter) now = letter_load(book, ((const Letter *)data)->id, error);

	return now && check(book, now, error) &&
	       record_delete(book, &letter_rows, now->id, error);
}

gboolean
letter_drop(Book *book, gint64 id, GError **error)
{
	g_autoptr(Letter) letter = letter_load(book, id, error);
	g_autofree char *args = NULL;

	if (!letter || !check(book, letter, error))
		return FALSE;
	args = args_of(book, letter);
	return book_change(book, "letter-drop", args, run_drop, letter, error);
}

/* --- sending --- */

static gboolean
check_whole(const Letter *letter, GError **error)
{
	g_autofree char *said = input_lines(letter->body);

	return *g_strstrip(said) || input_refuse(_("The letter is empty."), error);
}

typedef struct {
	Letter *letter;
	const StepPlan *plan;
	const ShelfItem *item;	  /* NULL: none */
	const char *second;	  /* name of the second person; NULL: none */
	FeedbackRequest *request; /* NULL: it asks for none */
	Interaction *entry;
} Sending;

/* The subject is its first line. */
static char *
entry_text(const Letter *letter)
{
	if (!*letter->subject)
		return g_strdup(letter->body);
	return g_strconcat(letter->subject, "\n\n", letter->body, NULL);
}

static Interaction *
entry_of(Book *book, const Sending *sending)
{
	const Letter *letter = sending->letter;
	Interaction *entry = interaction_new(book_today(book), letter->channel);

	entry->direction = DIRECTION_OUT;
	entry->tone = letter->tone;
	entry->type = letter_type(letter);
	g_free(entry->text);
	entry->text = entry_text(letter);
	interaction_add_contact(entry, letter->contact);
	if (sending->item)
		interaction_add_value(entry, FALSE, shelf_value(sending->item->kind),
			sending->item->line);
	if (sending->second)
		interaction_add_value(entry, FALSE, VALUE_INTRODUCTION, sending->second);
	return entry;
}

/* A request that feedback.h takes; NULL in *request where it is none. */
static gboolean
find_request(Book *book, const Letter *letter, FeedbackRequest **request, GError **error)
{
	g_autoptr(FeedbackRequest) made = NULL;
	gboolean may;

	*request = NULL;
	if (!letter->application || letter_type(letter) != TYPE_FEEDBACK_REQUEST)
		return TRUE;
	made = feedback_request_new(
		letter->application, letter->contact, book_today(book));
	made->channel = letter->channel;
	g_free(made->questions);
	made->questions = asking_found(letter->body);
	if (!feedback_may_ask(book, made, &may, error))
		return FALSE;
	if (may)
		*request = g_steal_pointer(&made);
	return TRUE;
}

static gboolean
note_given(Book *book, const Sending *sending, GError **error)
{
	ShelfGivenRow row = {
		.item = sending->letter->item,
		.contact = sending->letter->contact,
		.day = sending->entry->day,
		.interaction = sending->entry->id,
	};

	return !sending->item || record_insert(book, &shelf_given_rows, &row, error);
}

/* News that a letter tells as such were heard; others are found in its words. */
static gboolean
note_heard(Book *book, const Sending *sending, GError **error)
{
	const Letter *letter = sending->letter;

	return !letter->news || sending->entry->type != TYPE_UPDATE ||
	       heard_one(book, letter->news, letter->contact, sending->entry->day, error);
}

/* The step it was written for, where it is still open; an answer is paid by the entry. */
static gboolean
close_step(Book *book, const Sending *sending, GError **error)
{
	g_autoptr(GError) failure = NULL;
	g_autoptr(Reminder) reminder = NULL;

	if (!sending->letter->reminder)
		return TRUE;
	reminder = reminder_load(book, sending->letter->reminder, &failure);
	if (!reminder) {
		if (g_error_matches(failure, KRUG_ERROR, KRUG_ERROR_NOT_FOUND))
			return TRUE;
		g_propagate_error(error, g_steal_pointer(&failure));
		return FALSE;
	}
	if (reminder->state != STATE_OPEN || reminder->kind == REMINDER_REGULAR)
		return TRUE;
	return reminder_do(book, reminder, sending->plan, error);
}

static gboolean
log_entry(Book *book, const Sending *sending, GError **error)
{
	return sending->request ? feedback_ask_by(book, sending->request, sending->entry,
					  sending->plan, error)
				: interaction_add(book, sending->entry, error);
}

static gboolean
run_send(Book *book, void *data, GError **error)
{
	Sending *sending = data;
	Letter *letter = sending->letter;

	if (!log_entry(book, sending, error) || !note_given(book, sending, error) ||
		!note_heard(book, sending, error) || !close_step(book, sending, error))
		return FALSE;
	letter->interaction = sending->entry->id;
	letter->channel = sending->entry->channel;
	letter->state = LETTER_SENT;
	letter->sent_on = sending->entry->day;
	return write_row(book, letter, error);
}

static gboolean
send(Book *book, Sending *sending, GError **error)
{
	g_autofree char *args = args_of(book, sending->letter);
	g_autoptr(Interaction) entry = sending->entry = entry_of(book, sending);

	return interaction_check(book, entry, error) &&
	       book_change(book, "letter-sent", args, run_send, sending, error);
}

static void
take_sent(Letter *letter, const Letter *sent)
{
	letter->id = sent->id;
	record_set_text(&letter->uid, sent->uid);
	letter->state = sent->state;
	letter->channel = sent->channel;
	letter->made_on = sent->made_on;
	letter->sent_on = sent->sent_on;
	letter->interaction = sent->interaction;
}

gboolean
letter_sent(Book *book, Letter *letter, const StepPlan *plan, GError **error)
{
	g_autoptr(Letter) copy = letter_copy(letter);
	g_autoptr(FeedbackRequest) request = NULL;
	g_autoptr(ShelfItem) item = NULL;
	g_autofree char *second = NULL;
	Sending sending = { .letter = copy, .plan = plan };

	if (!check(book, letter, error) || !check_whole(letter, error) ||
		!find_request(book, letter, &request, error))
		return FALSE;
	if (letter->item && !(item = shelf_load(book, letter->item, error)))
		return FALSE;
	if (letter->person && !(second = contact_display_id(book, letter->person, error)))
		return FALSE;
	begin(book, copy);
	sending.item = item;
	sending.second = second;
	sending.request = request;
	if (!send(book, &sending, error))
		return FALSE;
	take_sent(letter, copy);
	return TRUE;
}

/* --- what comes next --- */

static gboolean
is_open_step(Book *book, gint64 reminder, gboolean *open, GError **error)
{
	gint64 n = 0;
	gboolean ok;
	Stmt *q = book_stmt(book, "SELECT count(*) FROM reminder WHERE id = :id"
				  " AND state = 'open' AND kind <> 'regular'");

	stmt_int(q, ":id", reminder);
	ok = stmt_one_int(q, &n, error);
	*open = n > 0;
	return ok;
}

StepPlan *
letter_sent_plan(Book *book, const Letter *letter, GError **error)
{
	g_autoptr(FeedbackRequest) request = NULL;
	gboolean open;

	if (!find_request(book, letter, &request, error))
		return NULL;
	if (request)
		return feedback_ask_plan(book, request, error);
	if (!is_open_step(book, letter->reminder, &open, error))
		return NULL;
	return open ? reminder_done_plan(book, letter->reminder, error) : step_plan_new();
}
