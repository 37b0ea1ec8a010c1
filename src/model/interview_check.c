/*
 * Whether an interview can be what was typed, and what it means to the chains. Nothing is
 * written here.
 */
#include <string.h>

#include "krug/i18n.h"
#include "model/application_private.h"
#include "model/input.h"
#include "model/interview_private.h"

/* Words of either language become the id of a round; others stay as typed. */
static void
normal_stage(Interview *interview)
{
	int round = vocab_match(&vocab_round, interview->stage, -1);

	if (round == ROUND_NONE)
		return;
	g_free(interview->stage);
	interview->stage = g_strdup(vocab_id(&vocab_round, round));
}

static gboolean
check_time(Book *book, const Interview *was, const Interview *now, GError **error)
{
	gint64 starts = now->at != AT_NONE
				? now->at
				: clock_instant(book_clock(book), NULL, now->day, 0);

	if (now->day == DAY_NONE)
		return input_refuse(
			_("The interview has no day: say when it is."), error);
	if (now->state == INTERVIEW_HELD && starts > book_now(book))
		return input_refuse(
			_("That interview lies ahead: it can be planned, not held."),
			error);
	if (!was && now->state == INTERVIEW_PLANNED &&
		interview_end(book, now) <= book_now(book))
		return input_refuse(
			_("That hour has passed: say that the interview was held, "
			  "or give another one."),
			error);
	if (was && was->state == INTERVIEW_HELD && now->state == INTERVIEW_PLANNED)
		return input_refuse(
			_("The interview was held already; undo takes that back."),
			error);
	if (now->answer_by != DAY_NONE && now->answer_by < now->day)
		return input_refuse(
			_("They cannot answer before the interview: correct one of "
			  "the two days."),
			error);
	return TRUE;
}

/* One that was noted with the interview moves along with it. */
static gboolean
check_application(Book *book, const Interview *was, Interview *now, GError **error)
{
	g_autoptr(Application) application =
		application_load(book, now->application, error);

	if (!application)
		return FALSE;
	if (now->day < application->applied_on &&
		(!was || was->day != application->applied_on))
		return input_refuse_before(
			book, now->day, application->applied_on, error);
	if (application->outcome != STAGE_NONE && now->state == INTERVIEW_PLANNED)
		return input_refuse(
			_("That application has ended: reopen it, or name another "
			  "position."),
			error);
	g_free(now->organization);
	g_free(now->position);
	now->organization = g_strdup(application->organization_name);
	now->position = g_strdup(application->position);
	return TRUE;
}

static gboolean
find_application(Book *book, const Interview *was, Interview *now, GError **error)
{
	gint64 found;

	if (now->application != 0)
		return check_application(book, was, now, error);
	if (!*now->organization)
		return input_refuse(
			_("An interview needs an organization: say where."), error);
	if (!application_running(
		    book, now->organization, now->position, now->day, &found, error))
		return FALSE;
	now->application = found;
	return found == 0 || check_application(book, was, now, error);
}

/* A company may name nobody; whoever is named gets in order. */
static void
normal_people(const Interview *now)
{
	for (guint i = 0; i < now->people->len; i++) {
		InterviewPerson *person = now->people->pdata[i];

		input_tidy(&person->detail);
		input_tidy(&person->interest);
	}
}

gboolean
interview_check(Book *book, const Interview *was, Interview *now, GError **error)
{
	input_tidy(&now->organization);
	input_tidy(&now->position);
	input_tidy(&now->stage);
	input_tidy(&now->place);
	normal_stage(now);
	if (now->state == INTERVIEW_NONE)
		now->state = INTERVIEW_PLANNED;
	if (now->format == CHANNEL_NONE)
		now->format = CHANNEL_MEETING;
	normal_people(now);
	return check_time(book, was, now, error) &&
	       find_application(book, was, now, error);
}

static gboolean
people_same(const Interview *a, const Interview *b)
{
	if (a->people->len != b->people->len)
		return FALSE;
	for (guint i = 0; i < a->people->len; i++) {
		const InterviewPerson *x = a->people->pdata[i];
		const InterviewPerson *y = b->people->pdata[i];

		if (x->contact != y->contact || x->lead != y->lead)
			return FALSE;
	}
	return TRUE;
}

gboolean
interview_opens(const Interview *was, const Interview *now)
{
	return !was || was->state != now->state || was->day != now->day ||
	       was->at != now->at || was->minutes != now->minutes ||
	       was->answer_by != now->answer_by || was->application != now->application ||
	       !people_same(was, now);
}

static ChainTrigger
trigger_of(InterviewState state)
{
	static const ChainTrigger triggers[INTERVIEW_COUNT] = {
		[INTERVIEW_PLANNED] = CHAIN_INTERVIEW_PLANNED,
		[INTERVIEW_HELD] = CHAIN_INTERVIEW_HELD,
		[INTERVIEW_CANCELLED] = CHAIN_INTERVIEW_CANCELLED,
	};

	return triggers[state];
}

static gboolean
add_person(Book *book, const Interview *interview, guint i, Cause *cause, GError **error)
{
	const InterviewPerson *person = interview->people->pdata[i];
	guint parts = CHAIN_MET;
	gboolean met = FALSE;

	if (person->lead || interview->people->len == 1)
		parts |= CHAIN_LED;
	if (person->kind == KIND_RECRUITER)
		parts |= CHAIN_RECRUITER;
	if (person->contact == 0) {
		cause_add_newcomer(cause, i, person->name, parts | CHAIN_NEW);
		return TRUE;
	}
	if (!cause_was_met(book, person->contact, interview->interaction, &met, error))
		return FALSE;
	return cause_add_person(
		book, cause, person->contact, parts | (met ? 0 : CHAIN_NEW), error);
}

static gboolean
load_answer_by(Book *book, const Interview *interview, Day *day, GError **error)
{
	g_autofree char *text = NULL;
	Stmt *q = book_stmt(
		book, "SELECT answer_by FROM application WHERE id = :application");

	*day = interview->answer_by;
	stmt_int(q, ":application", interview->application);
	if (!stmt_one_text(q, &text, error))
		return FALSE;
	if (*day == DAY_NONE && text)
		*day = day_parse(text);
	return TRUE;
}

gboolean
interview_cause(Book *book, const Interview *interview, Cause *cause, GError **error)
{
	gboolean timed = interview->at != AT_NONE;

	cause_init(cause, trigger_of(interview->state), interview->day,
		timed ? interview_end(book, interview) : AT_NONE);
	cause->facts.application =
		interview->application ? interview->application : CAUSE_NEW;
	cause->facts.interview = interview->id ? interview->id : CAUSE_NEW;
	if (!load_answer_by(book, interview, &cause->facts.date, error))
		return FALSE;
	for (guint i = 0; i < interview->people->len; i++)
		if (!add_person(book, interview, i, cause, error))
			return FALSE;
	return cause_add_application(book, cause, FALSE, error);
}
