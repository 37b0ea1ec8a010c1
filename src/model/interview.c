/*
 * An interview in memory and read from the book: a row of its own, the entry it stands
 * for, and the people of that entry with what was said of each.
 */
#include "krug/interview.h"

#include <string.h>

#include "krug/cadence.h"
#include "krug/error.h"
#include "krug/hours.h"
#include "krug/i18n.h"
#include "krug/newcomer.h"
#include "krug/planned.h"
#include "model/contact_private.h"
#include "model/interview_private.h"
#include "model/step_words.h"

InterviewPerson *
interview_person_new(gint64 contact, const char *name, Kind kind)
{
	InterviewPerson *person = g_new0(InterviewPerson, 1);

	person->contact = contact;
	person->name = g_strdup(name ? name : "");
	person->kind = kind;
	person->detail = g_strdup("");
	person->interest = g_strdup("");
	return person;
}

void
interview_person_free(InterviewPerson *person)
{
	if (!person)
		return;
	g_free(person->name);
	g_free(person->detail);
	g_free(person->interest);
	g_free(person);
}

static GPtrArray *
people_new(void)
{
	return g_ptr_array_new_with_free_func((GDestroyNotify)interview_person_free);
}

Interview *
interview_new(Day day)
{
	Interview *interview = g_new0(Interview, 1);

	interview->organization = g_strdup("");
	interview->position = g_strdup("");
	interview->stage = g_strdup("");
	interview->place = g_strdup("");
	interview->text = g_strdup("");
	interview->questions = g_strdup("");
	interview->went_well = g_strdup("");
	interview->went_badly = g_strdup("");
	interview->state = INTERVIEW_PLANNED;
	interview->day = day;
	interview->at = AT_NONE;
	interview->format = CHANNEL_MEETING;
	interview->answer_by = DAY_NONE;
	interview->people = people_new();
	return interview;
}

static void *
copy_person(const void *from, void *data)
{
	InterviewPerson *person = g_memdup2(from, sizeof *person);

	(void)data;
	person->name = g_strdup(person->name);
	person->detail = g_strdup(person->detail);
	person->interest = g_strdup(person->interest);
	return person;
}

Interview *
interview_copy(const Interview *interview)
{
	Interview *copy = g_memdup2(interview, sizeof *interview);

	copy->organization = g_strdup(interview->organization);
	copy->position = g_strdup(interview->position);
	copy->stage = g_strdup(interview->stage);
	copy->place = g_strdup(interview->place);
	copy->text = g_strdup(interview->text);
	copy->questions = g_strdup(interview->questions);
	copy->went_well = g_strdup(interview->went_well);
	copy->went_badly = g_strdup(interview->went_badly);
	copy->people = g_ptr_array_copy(interview->people, copy_person, NULL);
	g_ptr_array_set_free_func(copy->people, (GDestroyNotify)interview_person_free);
	return copy;
}

void
interview_free(Interview *interview)
{
	if (!interview)
		return;
	g_free(interview->organization);
	g_free(interview->position);
	g_free(interview->stage);
	g_free(interview->place);
	g_free(interview->text);
	g_free(interview->questions);
	g_free(interview->went_well);
	g_free(interview->went_badly);
	g_ptr_array_unref(interview->people);
	g_free(interview);
}

static void
read_text(char **text, Stmt *q, int column)
{
	g_free(*text);
	*text = stmt_dup_text(q, column);
}

static InterviewState
state_of(gint64 planned)
{
	static const InterviewState states[] = { INTERVIEW_HELD, INTERVIEW_PLANNED,
		INTERVIEW_CANCELLED };

	return planned >= 0 && planned < 3 ? states[planned] : INTERVIEW_HELD;
}

static void
read_row(Stmt *q, Interview *interview)
{
	interview->application = stmt_get_int(q, 0);
	interview->interaction = stmt_get_int(q, 1);
	read_text(&interview->stage, q, 2);
	read_text(&interview->questions, q, 3);
	read_text(&interview->went_well, q, 4);
	read_text(&interview->went_badly, q, 5);
	interview->day = stmt_get_day(q, 6);
	interview->at = stmt_get_at(q, 7);
	interview->minutes = (int)stmt_get_int(q, 8);
	interview->format = vocab_from_id(&vocab_channel, stmt_get_text(q, 9));
	read_text(&interview->place, q, 10);
	read_text(&interview->text, q, 11);
	interview->state = state_of(stmt_get_int(q, 12));
	read_text(&interview->organization, q, 13);
	read_text(&interview->position, q, 14);
	interview->answer_by = stmt_get_day(q, 15);
}

/* The columns of the name come first: contact_display_row(). */
static gboolean
load_people(Book *book, Interview *interview, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT c.family, c.given, c.patronymic, c.nickname, c.alt, c.id, c.kind,"
		" coalesce(w.detail, ''), coalesce(w.interest, ''), v.lead = c.id,"
		" EXISTS (SELECT 1 FROM channel h WHERE h.contact = c.id)"
		" FROM interview v JOIN participant p ON p.interaction = v.interaction"
		" JOIN contact c ON c.id = p.contact"
		" LEFT JOIN interview_contact w ON w.interview = v.id"
		"  AND w.contact = c.id WHERE v.id = :id ORDER BY c.id");

	stmt_int(q, ":id", interview->id);
	while (stmt_step(q)) {
		g_autofree char *name = contact_display_row(q);
		InterviewPerson *person = interview_person_new(stmt_get_int(q, 5), name,
			vocab_from_id(&vocab_kind, stmt_get_text(q, 6)));

		read_text(&person->detail, q, 7);
		read_text(&person->interest, q, 8);
		person->lead = stmt_get_int(q, 9) != 0;
		person->reachable = stmt_get_int(q, 10) != 0;
		g_ptr_array_add(interview->people, person);
	}
	return stmt_done(q, error);
}

Interview *
interview_load(Book *book, gint64 id, GError **error)
{
	g_autoptr(Interview) interview = interview_new(DAY_NONE);
	Stmt *q = book_stmt(book,
		"SELECT v.application, v.interaction, v.stage, v.questions, v.went_well,"
		" v.went_badly, i.day, i.at, i.minutes, i.channel, i.place, i.text,"
		" i.planned, o.name, a.position, a.answer_by FROM interview v"
		" JOIN interaction i ON i.id = v.interaction"
		" JOIN application a ON a.id = v.application"
		" JOIN organization o ON o.id = a.organization WHERE v.id = :id");

	stmt_int(q, ":id", id);
	if (stmt_step(q)) {
		interview->id = id;
		read_row(q, interview);
	}
	if (!stmt_done(q, error))
		return NULL;
	if (interview->id == 0) {
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND,
			_("There is no interview #%ld in the book."), (long)id);
		return NULL;
	}
	return load_people(book, interview, error) ? g_steal_pointer(&interview) : NULL;
}

gint64
interview_of(Book *book, gint64 interaction, GError **error)
{
	Stmt *q = book_stmt(
		book, "SELECT id FROM interview WHERE interaction = :interaction");
	gint64 id;

	stmt_int(q, ":interaction", interaction);
	return stmt_one_int(q, &id, error) ? id : -1;
}

static gboolean
is_there(const Interview *interview, const Newcomer *newcomer)
{
	for (guint i = 0; i < interview->people->len; i++) {
		const InterviewPerson *person = interview->people->pdata[i];

		if (person->contact == newcomer->contact &&
			(person->contact != 0 ||
				strcmp(person->name, newcomer->name) == 0))
			return TRUE;
	}
	return FALSE;
}

gboolean
interview_add_people(Book *book, Interview *interview, const char *text, GError **error)
{
	g_autoptr(GPtrArray) people = newcomer_read(book, text, error);

	for (guint i = 0; people && i < people->len; i++) {
		const Newcomer *newcomer = people->pdata[i];
		InterviewPerson *person;

		if (is_there(interview, newcomer))
			continue;
		person = interview_person_new(
			newcomer->contact, newcomer->name, newcomer->kind);
		person->role = newcomer->role;
		g_ptr_array_add(interview->people, person);
	}
	return people != NULL;
}

const char *
interview_stage_label(const char *stage)
{
	int round = vocab_from_id(&vocab_round, stage);

	return round ? vocab_label(&vocab_round, round) : stage;
}

char *
interview_title(const Interview *interview)
{
	const char *stage = interview_stage_label(interview->stage);
	g_autofree char *about = g_strconcat(interview->position,
		*interview->position && *stage ? ", " : "", stage, NULL);
	const char *end =
		interview->state == INTERVIEW_CANCELLED ? _(" (cancelled)") : "";

	return g_strconcat(vocab_label(&vocab_type, TYPE_INTERVIEW), *about ? " · " : "",
		about, end, NULL);
}

gint64
interview_end(Book *book, const Interview *interview)
{
	int minutes = interview->minutes > 0 ? interview->minutes : PLANNED_MINUTES;

	if (interview->at == AT_NONE)
		return clock_instant(book_clock(book), NULL, interview->day + 1, 0);
	return interview->at + (gint64)minutes * 60;
}
