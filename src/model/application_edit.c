/*
 * Adding and changing an application. The fields of its end are written by
 * application_end.c alone, with all that follows from them.
 */
#include <string.h>

#include "krug/contact.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/organization.h"
#include "model/application_private.h"
#include "model/args.h"
#include "model/input.h"
#include "model/steps_private.h"

char *
application_args(const char *organization, const char *position, const char *name,
	const char *value)
{
	return change_args("organization", organization, "position",
		*position ? position : NULL, name, value, NULL);
}

static gboolean
check_people(Book *book, const Application *application, GError **error)
{
	for (guint i = 0; i < application->people->len; i++) {
		gint64 contact =
			g_array_index(application->people, ApplicationPerson, i).contact;

		if (!contact_exists(book, contact, error))
			return FALSE;
	}
	return TRUE;
}

static gboolean
check_days(Book *book, const Application *application, GError **error)
{
	if (application->applied_on == DAY_NONE)
		return input_refuse(
			_("The application has no day: say when you applied."), error);
	if (application->applied_on > book_today(book))
		return input_refuse(
			_("That day lies ahead: an application is kept once it was "
			  "sent."),
			error);
	if (application->answer_by != DAY_NONE &&
		application->answer_by < application->applied_on)
		return input_refuse(
			_("They cannot answer before the application: correct one "
			  "of the two days."),
			error);
	return TRUE;
}

gboolean
application_check(Book *book, Application *application, GError **error)
{
	input_tidy(&application->organization_name);
	input_tidy(&application->position);
	input_tidy(&application->link);
	input_tidy(&application->source);
	if (!*application->organization_name)
		return input_refuse(
			_("An application needs an organization: say where."), error);
	if (application->stage < STAGE_APPLIED || application->stage >= STAGE_OUTCOME)
		application->stage = STAGE_APPLIED;
	return check_days(book, application, error) &&
	       check_people(book, application, error);
}

static void
bind_fields(Stmt *q, const Application *application)
{
	stmt_int(q, ":organization", application->organization);
	stmt_text(q, ":position", application->position);
	stmt_text(q, ":link", application->link);
	stmt_text(q, ":source", application->source);
	stmt_text(q, ":stage", vocab_id(&vocab_stage, (int)application->stage));
	stmt_day(q, ":applied_on", application->applied_on);
	stmt_day(q, ":answer_by", application->answer_by);
	stmt_text(q, ":notes", application->notes);
}

static gboolean
write_people(Book *book, const Application *application, GError **error)
{
	Stmt *q = book_stmt(
		book, "DELETE FROM application_contact WHERE application = :application");

	stmt_int(q, ":application", application->id);
	if (!stmt_done(q, error))
		return FALSE;
	for (guint i = 0; i < application->people->len; i++) {
		const ApplicationPerson *person =
			&g_array_index(application->people, ApplicationPerson, i);

		q = book_stmt(book,
			"INSERT INTO application_contact (application, contact, part)"
			" VALUES (:application, :contact, :part)");
		stmt_int(q, ":application", application->id);
		stmt_int(q, ":contact", person->contact);
		stmt_text(q, ":part", vocab_id(&vocab_seat, (int)person->seat));
		if (!stmt_done(q, error))
			return FALSE;
	}
	return TRUE;
}

gboolean
application_insert(Book *book, Application *application, GError **error)
{
	Stmt *q;

	application->organization =
		organization_need(book, application->organization_name, error);
	if (application->organization == 0)
		return FALSE;
	if (!*application->uid) {
		g_free(application->uid);
		application->uid = book_new_uid(book);
	}
	q = book_stmt(book,
		"INSERT INTO application (uid, organization, position, link, source,"
		" stage, applied_on, answer_by, notes) VALUES (:uid, :organization,"
		" :position, :link, :source, :stage, :applied_on, :answer_by, :notes)");
	stmt_text(q, ":uid", application->uid);
	bind_fields(q, application);
	if (!stmt_done(q, error))
		return FALSE;
	application->id = book_last_id(book);
	return write_people(book, application, error);
}

static gboolean
people_same(const GArray *a, const GArray *b)
{
	if (a->len != b->len)
		return FALSE;
	for (guint i = 0; i < a->len; i++) {
		const ApplicationPerson *x = &g_array_index(a, ApplicationPerson, i);
		const ApplicationPerson *y = &g_array_index(b, ApplicationPerson, i);

		if (x->contact != y->contact || x->seat != y->seat)
			return FALSE;
	}
	return TRUE;
}

gboolean
application_update(
	Book *book, const Application *was, const Application *now, GError **error)
{
	gint64 organization = organization_need(book, now->organization_name, error);
	Stmt *q;

	if (organization == 0)
		return FALSE;
	q = book_stmt(book,
		"UPDATE application SET organization = :organization,"
		" position = :position, link = :link, source = :source, stage = :stage,"
		" applied_on = :applied_on, answer_by = :answer_by, notes = :notes"
		" WHERE id = :id");
	bind_fields(q, now);
	stmt_int(q, ":organization", organization);
	stmt_int(q, ":id", now->id);
	return stmt_done(q, error) &&
	       (people_same(was->people, now->people) || write_people(book, now, error));
}

/* The question after news, which is all that an application opens by itself. */
static gboolean
renew_steps(Book *book, const Application *application, GError **error)
{
	g_auto(Cause) cause = { 0 };

	return application->outcome != STAGE_NONE ||
	       (cause_of_application(book, application->id, &cause, error) &&
		       steps_write(book, &cause, NULL, error));
}

static gboolean
run_add(Book *book, void *data, GError **error)
{
	return application_insert(book, data, error) && renew_steps(book, data, error);
}

gboolean
application_add(Book *book, Application *application, GError **error)
{
	g_autofree char *args = NULL;

	if (!application_check(book, application, error))
		return FALSE;
	args = application_args(
		application->organization_name, application->position, NULL, NULL);
	return book_change(book, "application-add", args, run_add, application, error);
}

typedef struct {
	const Application *was, *now;
} Edit;

typedef struct {
	const char *label;
	size_t offset;
	enum { FIELD_TEXT, FIELD_DAY, FIELD_STAGE } type;
} Field;

static const Field fields[];

static char *
show(const Application *application, const Field *field)
{
	const void *at = (const char *)application + field->offset;
	char day[DAY_TEXT];

	if (field->type == FIELD_TEXT)
		return g_strdup(*(char *const *)at);
	if (field->type == FIELD_DAY)
		return g_strdup(day_format(*(const Day *)at, day));
	return g_strdup(vocab_label(&vocab_stage, *(const int *)at));
}

static void
take(Application *to, const Application *from, const Field *field)
{
	void *at = (char *)to + field->offset;
	const void *source = (const char *)from + field->offset;

	if (field->type != FIELD_TEXT) {
		*(int *)at = *(const int *)source;
		return;
	}
	g_free(*(char **)at);
	*(char **)at = g_strdup(*(char *const *)source);
}

static gboolean
merge_field(const Edit *edit, Application *stored, const Field *field, GError **error)
{
	g_autofree char *was = show(edit->was, field);
	g_autofree char *mine = show(edit->now, field);
	g_autofree char *theirs = show(stored, field);

	if (strcmp(was, mine) == 0)
		return TRUE;
	if (strcmp(theirs, was) != 0 && strcmp(theirs, mine) != 0) {
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_CONFLICT,
			_("“%s” was changed meanwhile: the book now says “%s”, you typed "
			  "“%s”."),
			_(field->label), theirs, mine);
		return FALSE;
	}
	take(stored, edit->now, field);
	return TRUE;
}

static gboolean
merge(const Edit *edit, Application *stored, GError **error)
{
	for (const Field *field = fields; field->label; field++)
		if (!merge_field(edit, stored, field, error))
			return FALSE;
	if (!people_same(edit->was->people, edit->now->people)) {
		g_array_unref(stored->people);
		stored->people = g_array_copy(edit->now->people);
	}
	return TRUE;
}

/* What followed the application stays behind it; the first of it and the end. */
static gboolean
check_follows(Book *book, const Application *now, GError **error)
{
	Day first = DAY_NONE;
	Stmt *q = book_stmt(book, "SELECT min(i.day) FROM interview v"
				  " JOIN interaction i ON i.id = v.interaction"
				  " WHERE v.application = :id AND i.planned <> 2");

	stmt_int(q, ":id", now->id);
	if (stmt_step(q))
		first = stmt_get_day(q, 0);
	if (!stmt_done(q, error))
		return FALSE;
	if (first != DAY_NONE && first < now->applied_on)
		return input_refuse_before(book, first, now->applied_on, error);
	if (now->outcome_on != DAY_NONE && now->outcome_on < now->applied_on)
		return input_refuse(
			_("It cannot end before the application: correct one of "
			  "the two days."),
			error);
	return TRUE;
}

static gboolean
run_edit(Book *book, void *data, GError **error)
{
	const Edit *edit = data;
	g_autoptr(Application) stored = application_load(book, edit->was->id, error);
	g_autoptr(Application) merged = NULL;

	if (!stored)
		return FALSE;
	merged = application_copy(stored);
	return merge(edit, merged, error) && application_check(book, merged, error) &&
	       (merged->applied_on <= stored->applied_on ||
		       check_follows(book, merged, error)) &&
	       application_update(book, stored, merged, error) &&
	       renew_steps(book, merged, error);
}

gboolean
application_save(
	Book *book, const Application *was, const Application *now, GError **error)
{
	Edit edit = { was, now };
	g_autofree char *args = application_args(now->organization_name, now->position,
		"stage", vocab_id(&vocab_stage, (int)application_stage(now)));
	gboolean moved = was->stage != now->stage;

	return book_change(book, moved ? "application-stage" : "application-edit", args,
		run_edit, &edit, error);
}

static const Field fields[] = {
	{ N_("organization"), G_STRUCT_OFFSET(Application, organization_name),
		FIELD_TEXT },
	{ N_("position"), G_STRUCT_OFFSET(Application, position), FIELD_TEXT },
	{ N_("link"), G_STRUCT_OFFSET(Application, link), FIELD_TEXT },
	{ N_("source"), G_STRUCT_OFFSET(Application, source), FIELD_TEXT },
	{ N_("notes"), G_STRUCT_OFFSET(Application, notes), FIELD_TEXT },
	{ N_("stage"), G_STRUCT_OFFSET(Application, stage), FIELD_STAGE },
	{ N_("applied on"), G_STRUCT_OFFSET(Application, applied_on), FIELD_DAY },
	{ N_("answer by"), G_STRUCT_OFFSET(Application, answer_by), FIELD_DAY },
	{ 0 },
};
