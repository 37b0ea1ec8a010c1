/*
 * Answers to the inbox. A row is logged in the same change as the entry it becomes, so
 * that one undo takes back both.
 */
#include <string.h>

#include "krug/i18n.h"
#include "krug/person.h"
#include "model/args.h"
#include "model/contact_private.h"
#include "model/inbox_private.h"
#include "model/input.h"
#include "model/interaction_private.h"
#include "model/log_private.h"

typedef struct {
	InboxItem *was, *now;
	LogDraft *draft;
	Interview *interview;
	const StepPlan *plan;
} Answer;

LogDraft *
inbox_draft(const InboxItem *item)
{
	LogDraft *draft = log_draft_new(item->day);
	Interaction *entry = draft->entry;

	entry->channel = inbox_channel(item);
	entry->at = item->at;
	entry->minutes = item->at != AT_NONE ? item->minutes : 0;
	entry->type = TYPE_CONVERSATION;
	entry->planned = !item->passed;
	g_free(entry->text);
	entry->text = g_strdup(item->title);
	g_free(entry->place);
	entry->place = g_strdup(item->place);
	for (guint i = 0; i < item->contacts->len; i++)
		interaction_add_contact(entry, g_array_index(item->contacts, gint64, i));
	return draft;
}

static gboolean
check_open(const InboxItem *item, GError **error)
{
	return item->state == INBOX_OPEN ||
	       input_refuse(_("This has been answered already."), error);
}

static gboolean
load_open(Book *book, gint64 id, InboxState to, Answer *answer, GError **error)
{
	answer->was = inbox_load(book, id, error);
	if (!answer->was)
		return FALSE;
	if (!check_open(answer->was, error))
		return FALSE;
	answer->now = record_copy(&inbox_rows, answer->was);
	/* Copied were the columns; the rest is shared so far. */
	answer->now->contacts = g_array_copy(answer->was->contacts);
	answer->now->who = g_strdup(answer->was->who);
	answer->now->state = to;
	return TRUE;
}

static void
answer_clear(Answer *answer)
{
	inbox_item_free(answer->was);
	inbox_item_free(answer->now);
}

/* Within the change: another krug may have answered since the row was read. */
static gboolean
write_answer(Book *book, const Answer *answer, GError **error)
{
	g_autoptr(InboxItem) item = inbox_load(book, answer->was->id, error);

	return item && check_open(item, error) &&
	       inbox_rewrite(book, answer->was, answer->now, error);
}

gboolean
inbox_answer(Book *book, gint64 id, InboxState state, gint64 contact, GError **error)
{
	Answer answer = { 0 };
	gboolean ok = load_open(book, id, state, &answer, error);

	if (ok && contact > 0) {
		g_array_set_size(answer.now->contacts, 0);
		g_array_append_val(answer.now->contacts, contact);
	}
	ok = ok && inbox_rewrite(book, answer.was, answer.now, error);
	answer_clear(&answer);
	return ok;
}

static gboolean
run_log(Book *book, void *data, GError **error)
{
	Answer *answer = data;

	if (!log_write(book, answer->draft, error))
		return FALSE;
	answer->now->interaction = answer->draft->entry->id;
	return write_answer(book, answer, error);
}

static gboolean
check_meeting(const InboxItem *item, GError **error)
{
	return item->kind == INBOX_MEETING ||
	       input_refuse(_("This is no meeting: there is nothing to log."), error);
}

gboolean
inbox_log(Book *book, gint64 id, LogDraft *draft, GError **error)
{
	Answer answer = { .draft = draft };
	g_autofree char *args = NULL;
	gboolean ok = load_open(book, id, INBOX_LOGGED, &answer, error) &&
		      check_meeting(answer.was, error) &&
		      interaction_check(book, draft->entry, error);

	if (ok) {
		args = interaction_args(book, draft->entry);
		ok = book_change(book, "inbox-log", args, run_log, &answer, error);
	}
	answer_clear(&answer);
	return ok;
}

/* --- an interview --- */

static gboolean
add_person(Book *book, Interview *interview, gint64 contact, GError **error)
{
	g_autoptr(Person) person = person_load(book, contact, error);
	const Position *now = person ? position_current(person->positions) : NULL;
	g_autofree char *name = contact_who(book, contact);

	if (!person)
		return FALSE;
	g_ptr_array_add(
		interview->people, interview_person_new(contact, name, KIND_NONE));
	if (now && !*interview->organization)
		record_set_text(&interview->organization, now->name);
	return TRUE;
}

Interview *
inbox_interview(Book *book, const InboxItem *item, GError **error)
{
	g_autoptr(Interview) interview = interview_new(item->day);

	interview->at = item->at;
	interview->minutes = item->at != AT_NONE ? item->minutes : 0;
	interview->format = inbox_channel(item);
	interview->state = item->passed ? INTERVIEW_HELD : INTERVIEW_PLANNED;
	record_set_text(&interview->place, item->place);
	for (guint i = 0; i < item->contacts->len; i++)
		if (!add_person(book, interview, g_array_index(item->contacts, gint64, i),
			    error))
			return NULL;
	return g_steal_pointer(&interview);
}

static gboolean
run_log_interview(Book *book, void *data, GError **error)
{
	Answer *answer = data;

	if (!interview_save(book, NULL, answer->interview, answer->plan, error))
		return FALSE;
	answer->now->interaction = answer->interview->interaction;
	return write_answer(book, answer, error);
}

gboolean
inbox_log_interview(
	Book *book, gint64 id, Interview *interview, const StepPlan *plan, GError **error)
{
	Answer answer = { .interview = interview, .plan = plan };
	g_autofree char *args = NULL;
	gboolean ok = load_open(book, id, INBOX_LOGGED, &answer, error) &&
		      check_meeting(answer.was, error);

	if (ok) {
		args = change_args("organization", interview->organization, "position",
			interview->position, NULL);
		ok = book_change(
			book, "inbox-interview", args, run_log_interview, &answer, error);
	}
	answer_clear(&answer);
	return ok;
}

static gboolean
run_dismiss(Book *book, void *data, GError **error)
{
	return write_answer(book, data, error);
}

static gboolean
check_no_conflict(const InboxItem *item, GError **error)
{
	return item->kind != INBOX_CONFLICT ||
	       input_refuse(_("This is a conflict: choose mine, theirs or both."), error);
}

gboolean
inbox_dismiss(Book *book, gint64 id, GError **error)
{
	Answer answer = { 0 };
	g_autofree char *args = NULL;
	gboolean ok = load_open(book, id, INBOX_DISMISSED, &answer, error) &&
		      check_no_conflict(answer.was, error);

	if (ok) {
		args = change_args(
			"who", answer.was->who, "name", answer.was->title, NULL);
		ok = book_change(
			book, "inbox-dismiss", args, run_dismiss, &answer, error);
	}
	answer_clear(&answer);
	return ok;
}

/* --- many at once --- */

static gboolean
run_dismiss_all(Book *book, void *data, GError **error)
{
	const GArray *ids = data;
	gboolean ok = TRUE;

	for (guint i = 0; ok && i < ids->len; i++) {
		Answer answer = { 0 };

		ok = load_open(book, g_array_index(ids, gint64, i), INBOX_DISMISSED,
			     &answer, error) &&
		     inbox_rewrite(book, answer.was, answer.now, error);
		answer_clear(&answer);
	}
	return ok;
}

gboolean
inbox_dismiss_all(Book *book, const GArray *ids, GError **error)
{
	g_autofree char *count = g_strdup_printf("%u", ids->len);
	g_autofree char *args = change_args("count", count, NULL);

	return book_change(book, "inbox-dismiss-all", args, run_dismiss_all,
		(gpointer)(guintptr)ids, error);
}
