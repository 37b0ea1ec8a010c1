/*
 * Saving an interview: people, application, entry, the interview itself and the steps of
 * its chain, as one change. It works on a copy, so that a form whose saving failed is as
 * it was.
 */
#include <string.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/interaction.h"
#include "krug/newcomer.h"
#include "model/application_private.h"
#include "model/interaction_private.h"
#include "model/interaction_rows.h"
#include "model/interview_private.h"

typedef struct {
	const Interview *was; /* NULL: a new one */
	Interview *now;
	const StepPlan *plan;
} Save;

static gboolean
add_people(Book *book, const Interview *interview, GError **error)
{
	g_autoptr(GPtrArray) list =
		g_ptr_array_new_with_free_func((GDestroyNotify)newcomer_free);
	g_autofree char *met =
		g_strdup_printf(_("interview at %s"), interview->organization);
	NewcomerDefaults defaults = {
		.kind = KIND_INTERVIEWER,
		.organization = interview->organization,
		.met = met,
	};

	for (guint i = 0; i < interview->people->len; i++) {
		const InterviewPerson *person = interview->people->pdata[i];
		Newcomer *newcomer = g_new0(Newcomer, 1);

		newcomer->contact = person->contact;
		newcomer->name = g_strdup(person->name);
		newcomer->kind = person->kind;
		newcomer->role = person->role;
		newcomer->organization = g_strdup("");
		g_ptr_array_add(list, newcomer);
	}
	if (!newcomer_need(book, list, &defaults, error))
		return FALSE;
	for (guint i = 0; i < interview->people->len; i++)
		((InterviewPerson *)interview->people->pdata[i])->contact =
			((const Newcomer *)list->pdata[i])->contact;
	return TRUE;
}

static Stage
stage_of(const Interview *interview)
{
	return strcmp(interview->stage, vocab_id(&vocab_round, ROUND_SCREENING)) == 0
		       ? STAGE_SCREENING
		       : STAGE_INTERVIEWS;
}

static gboolean
add_application(Book *book, Interview *interview, GError **error)
{
	Day today = book_today(book);
	g_autoptr(Application) application = application_new(MIN(interview->day, today));

	g_free(application->organization_name);
	g_free(application->position);
	application->organization_name = g_strdup(interview->organization);
	application->position = g_strdup(interview->position);
	application->stage = stage_of(interview);
	application->answer_by = interview->answer_by;
	if (!application_check(book, application, error) ||
		!application_insert(book, application, error))
		return FALSE;
	interview->application = application->id;
	return TRUE;
}

/* An interview takes the application as far as it is; what they say of their answer is
 * kept with it. */
static gboolean
renew_application(Book *book, const Save *save, GError **error)
{
	const Interview *now = save->now;
	Stage stage = now->state == INTERVIEW_CANCELLED ? STAGE_APPLIED : stage_of(now);
	gboolean told = save->was ? save->was->answer_by != now->answer_by
				  : now->answer_by != DAY_NONE;
	g_autoptr(Application) was = application_load(book, now->application, error);
	g_autoptr(Application) application = NULL;

	if (!was)
		return FALSE;
	application = application_copy(was);
	application->stage = MAX(was->stage, stage);
	if (told)
		application->answer_by = now->answer_by;
	application->applied_on = MIN(was->applied_on, now->day);
	if (application->stage == was->stage &&
		application->answer_by == was->answer_by &&
		application->applied_on == was->applied_on)
		return TRUE;
	return application_update(book, was, application, error);
}

static void
set_text(char **text, const char *value)
{
	g_free(*text);
	*text = g_strdup(value);
}

static Interaction *
entry_of(const Interview *interview)
{
	Interaction *entry = interaction_new(interview->day, interview->format);

	entry->id = interview->interaction;
	entry->at = interview->at;
	entry->minutes = interview->minutes;
	entry->direction = DIRECTION_BOTH;
	entry->type = TYPE_INTERVIEW;
	entry->planned = interview->state == INTERVIEW_PLANNED;
	entry->cancelled = interview->state == INTERVIEW_CANCELLED;
	set_text(&entry->place, interview->place);
	set_text(&entry->text, interview->text);
	for (guint i = 0; i < interview->people->len; i++)
		interaction_add_contact(entry,
			((const InterviewPerson *)interview->people->pdata[i])->contact);
	return entry;
}

static gboolean
add_entry(Book *book, Interview *interview, GError **error)
{
	g_autoptr(Interaction) entry = entry_of(interview);

	if (!interaction_check_open(book, entry, error) ||
		!interaction_insert(book, entry, error))
		return FALSE;
	interview->interaction = entry->id;
	return TRUE;
}

static gboolean
change_entry(Book *book, const Save *save, GError **error)
{
	g_autoptr(Interaction) was = entry_of(save->was);
	g_autoptr(Interaction) now = entry_of(save->now);
	g_autoptr(Interaction) stored = interaction_load(book, now->id, error);
	g_autoptr(Interaction) merged = NULL;

	if (!stored)
		return FALSE;
	merged = interaction_copy(stored);
	return interaction_merge(book, was, now, merged, error) &&
	       interaction_check_open(book, merged, error) &&
	       interaction_update(book, stored, merged, error);
}

static gint64
lead_of(const Interview *interview)
{
	for (guint i = 0; i < interview->people->len; i++) {
		const InterviewPerson *person = interview->people->pdata[i];

		if (person->lead)
			return person->contact;
	}
	return 0;
}

static gboolean
write_row(Book *book, Interview *interview, GError **error)
{
	Stmt *q = interview->id == 0
			  ? book_stmt(book,
				    "INSERT INTO interview (application, interaction,"
				    " stage, lead, questions, went_well, went_badly)"
				    " VALUES (:application, :interaction, :stage, :lead,"
				    " :questions, :went_well, :went_badly)")
			  : book_stmt(book,
				    "UPDATE interview SET application = :application,"
				    " interaction = :interaction, stage = :stage,"
				    " lead = :lead, questions = :questions,"
				    " went_well = :went_well, went_badly = :went_badly"
				    " WHERE id = :id");

	stmt_int(q, ":application", interview->application);
	stmt_int(q, ":interaction", interview->interaction);
	stmt_text(q, ":stage", interview->stage);
	stmt_id(q, ":lead", lead_of(interview));
	stmt_text(q, ":questions", interview->questions);
	stmt_text(q, ":went_well", interview->went_well);
	stmt_text(q, ":went_badly", interview->went_badly);
	if (interview->id != 0)
		stmt_int(q, ":id", interview->id);
	if (!stmt_done(q, error))
		return FALSE;
	if (interview->id == 0)
		interview->id = book_last_id(book);
	return TRUE;
}

/* What was liked goes to the person as well, once. */
static gboolean
keep_interest(Book *book, const InterviewPerson *person, GError **error)
{
	Stmt *q = book_stmt(book,
		"UPDATE contact SET interests = iif(interests = '', :interest,"
		" interests || ', ' || :interest) WHERE id = :id"
		" AND instr(interests, :interest) = 0");

	stmt_text(q, ":interest", person->interest);
	stmt_int(q, ":id", person->contact);
	return stmt_done(q, error);
}

static gboolean
write_person(Book *book, gint64 interview, const InterviewPerson *person, GError **error)
{
	Stmt *q;

	if (!*person->detail && !*person->interest)
		return TRUE;
	q = book_stmt(book, "INSERT INTO interview_contact (interview, contact, detail,"
			    " interest) VALUES (:interview, :contact, :detail, "
			    ":interest)");
	stmt_int(q, ":interview", interview);
	stmt_int(q, ":contact", person->contact);
	stmt_text(q, ":detail", person->detail);
	stmt_text(q, ":interest", person->interest);
	return stmt_done(q, error) &&
	       (!*person->interest || keep_interest(book, person, error));
}

static gboolean
write_people(Book *book, const Interview *interview, GError **error)
{
	Stmt *q = book_stmt(
		book, "DELETE FROM interview_contact WHERE interview = :interview");

	stmt_int(q, ":interview", interview->id);
	if (!stmt_done(q, error))
		return FALSE;
	for (guint i = 0; i < interview->people->len; i++)
		if (!write_person(
			    book, interview->id, interview->people->pdata[i], error))
			return FALSE;
	return TRUE;
}

static gboolean
write_steps(Book *book, const Save *save, GError **error)
{
	g_auto(Cause) cause = { 0 };

	if (!interview_opens(save->was, save->now))
		return TRUE;
	return interview_cause(book, save->now, &cause, error) &&
	       steps_write(book, &cause, save->plan, error);
}

/* Held as it seemed, it was cancelled. */
static gboolean
is_gone(const Interview *was, const Interview *now)
{
	return was && was->state == INTERVIEW_HELD && now->state == INTERVIEW_CANCELLED;
}

static gboolean
run_save(Book *book, void *data, GError **error)
{
	Save *save = data;
	Interview *now = save->now;
	gboolean ok = add_people(book, now, error) &&
		      (!is_gone(save->was, now) ||
			      steps_go_back(book, now->interaction, save->plan, error));

	if (ok && now->application == 0)
		ok = add_application(book, now, error);
	else if (ok)
		ok = renew_application(book, save, error);
	if (ok)
		ok = save->was ? change_entry(book, save, error)
			       : add_entry(book, now, error);
	return ok && write_row(book, now, error) && write_people(book, now, error) &&
	       write_steps(book, save, error);
}

static const char *
action_of(const Interview *was, const Interview *now)
{
	if (!was)
		return "interview-add";
	if (was->state != now->state && now->state == INTERVIEW_HELD)
		return "interview-hold";
	if (was->state != now->state && now->state == INTERVIEW_CANCELLED)
		return "interview-cancel";
	if (was->day != now->day || was->at != now->at)
		return "interview-move";
	return "interview-edit";
}

static void
give_ids(Interview *to, const Interview *from)
{
	to->id = from->id;
	to->application = from->application;
	to->interaction = from->interaction;
	for (guint i = 0; i < to->people->len; i++)
		((InterviewPerson *)to->people->pdata[i])->contact =
			((const InterviewPerson *)from->people->pdata[i])->contact;
}

gboolean
interview_save(Book *book, const Interview *was, Interview *now, const StepPlan *plan,
	GError **error)
{
	g_autoptr(Interview) copy = interview_copy(now);
	g_autofree char *args = NULL;
	Save save = { was, copy, plan };

	if (!interview_check(book, was, copy, error))
		return FALSE;
	args = application_args(copy->organization, copy->position, NULL, NULL);
	if (!book_change(book, action_of(was, copy), args, run_save, &save, error))
		return FALSE;
	give_ids(now, copy);
	return TRUE;
}

StepPlan *
interview_plan(Book *book, const Interview *was, const Interview *now, GError **error)
{
	g_autoptr(Interview) copy = interview_copy(now);
	g_autoptr(StepPlan) plan = NULL;
	g_auto(Cause) cause = { 0 };

	if (!interview_check(book, was, copy, error))
		return NULL;
	if (!interview_opens(was, copy))
		return step_plan_new();
	if (!interview_cause(book, copy, &cause, error))
		return NULL;
	plan = steps_plan(book, &cause, error);
	if (!plan || (is_gone(was, copy) &&
			     !steps_go_back_plan(book, copy->interaction, plan, error)))
		return NULL;
	return g_steal_pointer(&plan);
}

static gboolean
run_delete(Book *book, void *data, GError **error)
{
	const Interview *interview = data;
	g_autoptr(Interaction) entry =
		interaction_load(book, interview->interaction, error);

	return entry && steps_go_back(book, entry->id, NULL, error) &&
	       interaction_remove(book, entry, error);
}

gboolean
interview_delete(Book *book, gint64 id, GError **error)
{
	g_autoptr(Interview) interview = interview_load(book, id, error);
	g_autofree char *args = NULL;

	if (!interview)
		return FALSE;
	args = application_args(interview->organization, interview->position, NULL, NULL);
	return book_change(book, "interview-delete", args, run_delete, interview, error);
}
