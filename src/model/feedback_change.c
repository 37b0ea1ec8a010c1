/*
 * Changes of feedback: it was asked for, it came, it never came. Each is one change with
 * its entry of the timeline, its steps and what is drawn from it.
 */
#include "krug/i18n.h"
#include "model/contact_private.h"
#include "model/feedback_private.h"
#include "model/gap_private.h"
#include "model/input.h"
#include "model/interaction_private.h"
#include "model/preferred.h"
#include "model/steps_private.h"

/* Everything they said, in the order of the form. */
static char *
entry_text(const Feedback *feedback)
{
	const char *parts[] = { feedback->strengths, feedback->weaknesses,
		feedback->examples, feedback->reason, feedback->advice };
	GString *text = g_string_new(NULL);

	for (gsize i = 0; i < G_N_ELEMENTS(parts); i++)
		if (*parts[i])
			g_string_append_printf(
				text, "%s%s", text->len ? "\n" : "", parts[i]);
	return g_string_free(text, FALSE);
}

static void
fill_entry(Book *book, const Feedback *feedback, Interaction *entry)
{
	g_free(entry->text);
	entry->text = entry_text(feedback);
	entry->day = feedback->day;
	entry->channel = feedback->channel;
	if (entry->channel == CHANNEL_NONE)
		entry->channel = preferred_channel(book, feedback->contact);
	entry->direction =
		channel_is_live(entry->channel) ? DIRECTION_BOTH : DIRECTION_IN;
}

static gboolean
has_entry(const Feedback *feedback)
{
	return feedback->contact && feedback->quality != QUALITY_MISSING;
}

static gboolean
add_entry(Book *book, Feedback *feedback, GError **error)
{
	g_autoptr(Interaction) entry = NULL;

	if (!has_entry(feedback))
		return TRUE;
	entry = interaction_new(feedback->day, CHANNEL_NONE);
	fill_entry(book, feedback, entry);
	entry->type = TYPE_FEEDBACK;
	interaction_add_contact(entry, feedback->contact);
	interaction_add_value(entry, TRUE, VALUE_FEEDBACK, NULL);
	if (!interaction_add(book, entry, error))
		return FALSE;
	feedback->interaction = entry->id;
	feedback->channel = entry->channel;
	return TRUE;
}

/* Only what says something of me is a gap or a strength. */
static gboolean
draw(Book *book, const Feedback *feedback, GError **error)
{
	gboolean of_me = feedback->quality == QUALITY_CONSTRUCTIVE;

	return gap_draw(book, feedback->id, feedback->day, SIDE_STRENGTH,
		       of_me ? feedback->strengths : "", error) &&
	       gap_draw(book, feedback->id, feedback->day, SIDE_GAP,
		       of_me ? feedback->weaknesses : "", error);
}

/* Those who gave it are thanked; whoever is known there reminds me to go through it, also
 * where it is nobody's. Who gave none has a part in nothing but in not being asked on. */
static gboolean
add_people(Book *book, const Feedback *feedback, Cause *cause, GError **error)
{
	gboolean came = feedback->quality != QUALITY_MISSING;

	if (feedback->contact)
		return cause_add_person(
			book, cause, feedback->contact, came ? CHAIN_WHOM : 0, error);
	return !came || cause_add_application(book, cause, TRUE, error);
}

/* What asked for it falls, also where it is recorded that none came. The entry tells
 * these steps from those that the feedback of others opened. */
static gboolean
cause_of(Book *book, const Feedback *feedback, Cause *cause, GError **error)
{
	cause_init(cause, CHAIN_FEEDBACK, feedback->day, AT_NONE);
	cause->facts.application = feedback->application;
	cause->facts.interaction = feedback->interaction;
	return add_people(book, feedback, cause, error);
}

typedef struct {
	Feedback *feedback;
	const StepPlan *ticks;
} Addition;

static gboolean
run_add(Book *book, void *data, GError **error)
{
	Addition *addition = data;
	Feedback *feedback = addition->feedback;
	g_auto(Cause) cause = { 0 };

	return add_entry(book, feedback, error) &&
	       record_insert(book, &feedback_rows, feedback, error) &&
	       cause_of(book, feedback, &cause, error) &&
	       steps_write(book, &cause, addition->ticks, error) &&
	       draw(book, feedback, error);
}

static gboolean
check_interview(Book *book, const Feedback *feedback, GError **error)
{
	gint64 application;
	Stmt *q;

	if (feedback->interview == 0)
		return TRUE;
	q = book_stmt(book, "SELECT application FROM interview WHERE id = :id");
	stmt_int(q, ":id", feedback->interview);
	if (!stmt_one_int(q, &application, error))
		return FALSE;
	return application == feedback->application ||
	       input_refuse(_("That interview belongs to another application."), error);
}

static gboolean
check(Book *book, Feedback *feedback, GError **error)
{
	g_auto(CaseFacts) facts = { 0 };
	AskingAnswer answer;

	record_clean(&feedback_rows, feedback);
	answer = feedback_answer(feedback);
	if (!case_facts_read(book, feedback->application, &facts, error) ||
		!feedback_check_day(book, &facts, feedback->day, error) ||
		!check_interview(book, feedback, error) ||
		(feedback->contact && !contact_exists(book, feedback->contact, error)))
		return FALSE;
	if (feedback->quality == QUALITY_NONE)
		feedback->quality = quality_propose(&answer);
	if (feedback->quality == QUALITY_MISSING &&
		quality_propose(&answer) != QUALITY_MISSING)
		return input_refuse(
			_("Something came, so it is not “none”: call it general or "
			  "constructive."),
			error);
	return TRUE;
}

static gboolean
change(Book *book, const char *action, Feedback *feedback, BookAction run, void *data,
	GError **error)
{
	g_auto(CaseFacts) facts = { 0 };
	g_autofree char *args = NULL;

	if (!case_facts_read(book, feedback->application, &facts, error))
		return FALSE;
	args = feedback_args(book, feedback->contact, &facts);
	return book_change(book, action, args, run, data, error);
}

gboolean
feedback_add(Book *book, Feedback *feedback, const StepPlan *ticks, GError **error)
{
	Addition addition = { feedback, ticks };

	return check(book, feedback, error) &&
	       change(book, "feedback-add", feedback, run_add, &addition, error);
}

StepPlan *
feedback_plan(Book *book, const Feedback *feedback, GError **error)
{
	g_autoptr(Feedback) copy = feedback_copy(feedback);
	g_auto(Cause) cause = { 0 };

	if (!check(book, copy, error))
		return NULL;
	if (has_entry(copy))
		copy->interaction = CAUSE_NEW;
	return cause_of(book, copy, &cause, error) ? steps_plan(book, &cause, error)
						   : NULL;
}

typedef struct {
	const Feedback *was;
	Feedback *now;
} Edit;

/* The entry says what the feedback says, and stands with who gave it; what is nobody's
 * any more has none. */
static gboolean
renew_entry(Book *book, Feedback *feedback, GError **error)
{
	g_autoptr(Interaction) was = NULL;
	g_autoptr(Interaction) now = NULL;
	gint64 entry = feedback->interaction;

	if (!entry)
		return add_entry(book, feedback, error);
	if (!has_entry(feedback)) {
		feedback->interaction = 0;
		return interaction_delete(book, entry, error);
	}
	was = interaction_load(book, entry, error);
	if (!was)
		return FALSE;
	now = interaction_copy(was);
	g_array_set_size(now->contacts, 0);
	interaction_add_contact(now, feedback->contact);
	fill_entry(book, feedback, now);
	return interaction_save(book, was, now, error);
}

static gboolean
run_save(Book *book, void *data, GError **error)
{
	Edit *edit = data;
	g_autoptr(Feedback) stored = NULL;
	g_auto(Cause) cause = { 0 };

	if (!renew_entry(book, edit->now, error) ||
		!record_update(book, &feedback_rows, edit->was, edit->now, error))
		return FALSE;
	stored = feedback_load(book, edit->was->id, error);
	return stored && draw(book, stored, error) &&
	       cause_of(book, stored, &cause, error) &&
	       steps_write(book, &cause, NULL, error);
}

gboolean
feedback_save(Book *book, const Feedback *was, const Feedback *now, GError **error)
{
	g_autoptr(Feedback) copy = feedback_copy(now);
	Edit edit = { was, copy };

	return check(book, copy, error) &&
	       change(book, "feedback-edit", copy, run_save, &edit, error);
}

static gboolean
run_delete(Book *book, void *data, GError **error)
{
	Feedback *feedback = data;

	feedback->quality = QUALITY_MISSING; /* nothing is drawn from it any more */
	if (!draw(book, feedback, error) ||
		!record_delete(book, &feedback_rows, feedback->id, error))
		return FALSE;
	return !feedback->interaction ||
	       interaction_delete(book, feedback->interaction, error);
}

gboolean
feedback_delete(Book *book, gint64 id, GError **error)
{
	g_autoptr(Feedback) feedback = feedback_load(book, id, error);

	return feedback &&
	       change(book, "feedback-delete", feedback, run_delete, feedback, error);
}

/* The request that came last tells whose silence it is; with it all asking ends. */
static gboolean
run_close(Book *book, void *data, GError **error)
{
	Addition *addition = data;
	g_autoptr(Feedback) of_all = feedback_copy(addition->feedback);
	g_auto(Cause) cause = { 0 };

	of_all->contact = 0;
	return run_add(book, data, error) && cause_of(book, of_all, &cause, error) &&
	       steps_write(book, &cause, NULL, error);
}

static Feedback *
none_of(Book *book, gint64 application, gint64 contact)
{
	Feedback *none = feedback_new(application, book_today(book));

	none->contact = contact;
	none->quality = QUALITY_MISSING;
	none->excuse = EXCUSE_UNKNOWN;
	return none;
}

gboolean
feedback_close(Book *book, gint64 application, GError **error)
{
	g_autoptr(GPtrArray) requests = feedback_requests(book, application, error);
	g_autoptr(Feedback) none = NULL;
	Addition addition = { 0 };

	if (!requests)
		return FALSE;
	none = none_of(book, application,
		requests->len > 0 ? ((const FeedbackRequest *)requests->pdata[0])->contact
				  : 0);
	addition.feedback = none;
	return check(book, none, error) &&
	       change(book, "feedback-none", none, run_close, &addition, error);
}

gboolean
feedback_close_of(Book *book, gint64 application, gint64 contact, GError **error)
{
	g_autoptr(Feedback) none = none_of(book, application, contact);
	Addition addition = { none, NULL };

	return check(book, none, error) &&
	       change(book, "feedback-none", none, run_add, &addition, error);
}

static gboolean
add_twice(Book *book, const Feedback *feedback, GPtrArray *doubts, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT day FROM feedback WHERE application = :application"
		" AND id <> :id AND contact IS :contact ORDER BY day DESC LIMIT 1");
	Day day = DAY_NONE;

	stmt_int(q, ":application", feedback->application);
	stmt_int(q, ":id", feedback->id);
	stmt_id(q, ":contact", feedback->contact);
	if (stmt_step(q))
		day = stmt_get_day(q, 0);
	if (day != DAY_NONE) {
		g_autofree char *text = i18n_day_long(day);

		g_ptr_array_add(doubts,
			g_strdup_printf(
				_("There is feedback of %s on this application from the "
				  "same source already. Is this more of it?"),
				text));
	}
	return stmt_done(q, error);
}

GPtrArray *
feedback_doubts(Book *book, const Feedback *feedback, GError **error)
{
	g_autoptr(GPtrArray) doubts = g_ptr_array_new_with_free_func(g_free);
	g_auto(CaseFacts) facts = { 0 };

	if (!case_facts_read(book, feedback->application, &facts, error) ||
		!add_twice(book, feedback, doubts, error))
		return NULL;
	if (facts.outcome == STAGE_WITHDRAWN) {
		g_autofree char *day = facts.outcome_on != DAY_NONE
					       ? i18n_day_long(facts.outcome_on)
					       : g_strdup("?");

		g_ptr_array_add(doubts,
			g_strdup_printf(_("You withdrew from %s on %s. Is there feedback "
					  "all the same?"),
				facts.organization, day));
	}
	return g_steal_pointer(&doubts);
}
