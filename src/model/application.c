/*
 * An application in memory and read from the book. Its people are sorted by contact, each
 * once; so two snapshots that say the same compare as the same.
 */
#include "krug/application.h"

#include "krug/error.h"
#include "krug/i18n.h"
#include "model/application_private.h"
#include "model/step_words.h"

Application *
application_new(Day applied_on)
{
	Application *application = g_new0(Application, 1);

	application->uid = g_strdup("");
	application->organization_name = g_strdup("");
	application->position = g_strdup("");
	application->link = g_strdup("");
	application->source = g_strdup("");
	application->notes = g_strdup("");
	application->stage = STAGE_APPLIED;
	application->applied_on = applied_on;
	application->answer_by = application->outcome_on = DAY_NONE;
	application->decided_on = DAY_NONE;
	application->outcome_at = AT_NONE;
	application->people = g_array_new(FALSE, FALSE, sizeof(ApplicationPerson));
	return application;
}

Application *
application_copy(const Application *application)
{
	Application *copy = g_memdup2(application, sizeof *application);

	copy->uid = g_strdup(application->uid);
	copy->organization_name = g_strdup(application->organization_name);
	copy->position = g_strdup(application->position);
	copy->link = g_strdup(application->link);
	copy->source = g_strdup(application->source);
	copy->notes = g_strdup(application->notes);
	copy->people = g_array_copy(application->people);
	return copy;
}

void
application_free(Application *application)
{
	if (!application)
		return;
	g_free(application->uid);
	g_free(application->organization_name);
	g_free(application->position);
	g_free(application->link);
	g_free(application->source);
	g_free(application->notes);
	g_array_unref(application->people);
	g_free(application);
}

Stage
application_stage(const Application *application)
{
	return application->outcome != STAGE_NONE ? application->outcome
						  : application->stage;
}

char *
application_title(const Application *application)
{
	return step_title(application->organization_name, application->position);
}

void
application_set_person(Application *application, gint64 contact, Seat seat)
{
	ApplicationPerson person = { contact, seat };
	GArray *people = application->people;
	guint at = 0;

	while (at < people->len &&
		g_array_index(people, ApplicationPerson, at).contact < contact)
		at++;
	if (at < people->len &&
		g_array_index(people, ApplicationPerson, at).contact == contact)
		g_array_remove_index(people, at);
	if (seat != SEAT_NONE)
		g_array_insert_val(people, at, person);
}

static void
read_text(char **text, Stmt *q, int column)
{
	g_free(*text);
	*text = stmt_dup_text(q, column);
}

static void
read_row(Stmt *q, Application *application)
{
	read_text(&application->uid, q, 0);
	application->organization = stmt_get_int(q, 1);
	read_text(&application->organization_name, q, 2);
	read_text(&application->position, q, 3);
	read_text(&application->link, q, 4);
	read_text(&application->source, q, 5);
	application->stage = vocab_from_id(&vocab_stage, stmt_get_text(q, 6));
	application->applied_on = stmt_get_day(q, 7);
	application->answer_by = stmt_get_day(q, 8);
	application->outcome = vocab_from_id(&vocab_stage, stmt_get_text(q, 9));
	application->outcome_on = stmt_get_day(q, 10);
	application->outcome_at = stmt_get_at(q, 11);
	application->outcome_by = stmt_get_int(q, 12);
	application->decision = vocab_from_id(&vocab_decision, stmt_get_text(q, 13));
	application->decided_on = stmt_get_day(q, 14);
	read_text(&application->notes, q, 15);
}

static gboolean
load_people(Book *book, Application *application, GError **error)
{
	Stmt *q = book_stmt(book, "SELECT contact, part FROM application_contact"
				  " WHERE application = :application ORDER BY contact");

	stmt_int(q, ":application", application->id);
	while (stmt_step(q)) {
		int seat = vocab_from_id(&vocab_seat, stmt_get_text(q, 1));

		application_set_person(
			application, stmt_get_int(q, 0), seat ? (Seat)seat : SEAT_OTHER);
	}
	return stmt_done(q, error);
}

void
application_fail_absent(gint64 id, GError **error)
{
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND,
		_("There is no application #%ld in the book."), (long)id);
}

Application *
application_load(Book *book, gint64 id, GError **error)
{
	g_autoptr(Application) application = application_new(DAY_NONE);
	Stmt *q = book_stmt(book,
		"SELECT a.uid, a.organization, o.name, a.position, a.link, a.source,"
		" a.stage, a.applied_on, a.answer_by, a.outcome, a.outcome_on,"
		" a.outcome_at, a.outcome_by, a.decision, a.decided_on, a.notes"
		" FROM application a JOIN organization o ON o.id = a.organization"
		" WHERE a.id = :id");

	stmt_int(q, ":id", id);
	if (stmt_step(q)) {
		application->id = id;
		read_row(q, application);
	}
	if (!stmt_done(q, error))
		return NULL;
	if (application->id == 0) {
		application_fail_absent(id, error);
		return NULL;
	}
	return load_people(book, application, error) ? g_steal_pointer(&application)
						     : NULL;
}
