/* What a dump says of an application or an interview is what its tables hold. */
#include "model/dump_search.h"

#include "krug/application.h"
#include "krug/interview.h"
#include "model/ids.h"

static void
people_json(JsonWriter *json, const Application *application)
{
	json_array_begin(json, "people");
	for (guint i = 0; i < application->people->len; i++) {
		const ApplicationPerson *person =
			&g_array_index(application->people, ApplicationPerson, i);

		json_object_begin(json, NULL);
		json_int(json, "contact", person->contact);
		json_text(json, "part", vocab_id(&vocab_seat, (int)person->seat));
		json_object_end(json);
	}
	json_array_end(json);
}

static gboolean
write_application(Book *book, gint64 id, JsonWriter *json, GError **error)
{
	g_autoptr(Application) a = application_load(book, id, error);

	if (!a)
		return FALSE;
	json_object_begin(json, NULL);
	json_int(json, "id", a->id);
	json_text(json, "uid", a->uid);
	json_int(json, "organization", a->organization);
	json_told(json, "position", a->position);
	json_told(json, "link", a->link);
	json_told(json, "source", a->source);
	json_text(json, "stage", vocab_id(&vocab_stage, (int)a->stage));
	json_day(json, "applied_on", a->applied_on);
	json_day(json, "answer_by", a->answer_by);
	json_text(json, "outcome", vocab_id(&vocab_stage, (int)a->outcome));
	json_day(json, "outcome_on", a->outcome_on);
	if (a->outcome_at == AT_NONE)
		json_null(json, "outcome_at");
	else
		json_int(json, "outcome_at", a->outcome_at);
	json_id(json, "outcome_by", a->outcome_by);
	json_text(json, "decision", vocab_id(&vocab_decision, (int)a->decision));
	json_day(json, "decided_on", a->decided_on);
	json_told(json, "notes", a->notes);
	people_json(json, a);
	json_object_end(json);
	return TRUE;
}

static gboolean
write_interview(Book *book, gint64 id, JsonWriter *json, GError **error)
{
	g_autoptr(Interview) v = interview_load(book, id, error);
	gint64 lead = 0;

	if (!v)
		return FALSE;
	json_object_begin(json, NULL);
	json_int(json, "id", v->id);
	json_int(json, "application", v->application);
	json_int(json, "interaction", v->interaction);
	json_told(json, "stage", v->stage);
	json_told(json, "questions", v->questions);
	json_told(json, "went_well", v->went_well);
	json_told(json, "went_badly", v->went_badly);
	json_array_begin(json, "people");
	for (guint i = 0; i < v->people->len; i++) {
		const InterviewPerson *person = v->people->pdata[i];

		lead = person->lead ? person->contact : lead;
		if (!*person->detail && !*person->interest)
			continue;
		json_object_begin(json, NULL);
		json_int(json, "contact", person->contact);
		json_told(json, "detail", person->detail);
		json_told(json, "interest", person->interest);
		json_object_end(json);
	}
	json_array_end(json);
	json_id(json, "lead", lead);
	json_object_end(json);
	return TRUE;
}

typedef gboolean (*WriteOne)(Book *book, gint64 id, JsonWriter *json, GError **error);

static gboolean
write_page(Book *book, const char *sql, WriteOne write, JsonWriter *json, int limit,
	gint64 *after, int *n, GError **error)
{
	g_autoptr(GArray) ids = ids_new();
	gboolean ok;
	Stmt *q = book_stmt(book, sql);

	stmt_int(q, ":after", *after);
	stmt_int(q, ":limit", limit);
	ok = ids_read(ids, q, error);
	*n = (int)ids->len;
	for (guint i = 0; ok && i < ids->len; i++) {
		*after = g_array_index(ids, gint64, i);
		ok = write(book, *after, json, error);
	}
	return ok;
}

gboolean
dump_applications(
	Book *book, JsonWriter *json, int limit, gint64 *after, int *n, GError **error)
{
	return write_page(book,
		"SELECT id FROM application WHERE id > :after ORDER BY id LIMIT :limit",
		write_application, json, limit, after, n, error);
}

gboolean
dump_interviews(
	Book *book, JsonWriter *json, int limit, gint64 *after, int *n, GError **error)
{
	return write_page(book,
		"SELECT id FROM interview WHERE id > :after ORDER BY id LIMIT :limit",
		write_interview, json, limit, after, n, error);
}
