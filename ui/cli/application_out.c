/* One application as a row of a list, as a page of its own, and as JSON. */
#include "cli/application_out.h"

#include "krug/contact.h"
#include "krug/i18n.h"
#include "krug/interview.h"

#include "cli/interview_out.h"
#include "cli/moment.h"
#include "cli/plan_out.h"
#include "cli/rows.h"

static Day
since(const ApplicationRow *row)
{
	return row->stage >= STAGE_OUTCOME ? row->outcome_on : row->applied_on;
}

static char *
next_step(Book *book, const ApplicationRow *row)
{
	Day today = book_today(book);
	g_autofree char *date = NULL;
	const char *label;

	if (row->coming != 0) {
		date = moment_words(book, row->coming_on, row->coming_at);
		return g_strdup_printf(_("interview %s"), date);
	}
	if (row->step == 0)
		return g_strdup("");
	label = vocab_label(&vocab_reminder, (int)row->step_kind);
	if (row->step_due == DAY_NONE)
		return g_strdup_printf("%s · %s", label, row->step_who);
	date = i18n_day_short(row->step_due, today);
	return g_strdup_printf("%s · %s · %s", label, row->step_who, date);
}

void
application_line(Table *table, Book *book, const ApplicationRow *row)
{
	g_autofree char *id = row_id(row->id);
	g_autofree char *day = i18n_day_short(since(row), book_today(book));
	g_autofree char *next = next_step(book, row);
	const char *cells[APPLICATION_CELLS] = { id, row->organization_name,
		row->position, vocab_label(&vocab_stage, (int)row->stage), day, next };

	table_row(table, cells);
}

static void
step_json(JsonWriter *json, Book *book, const ApplicationRow *row)
{
	if (row->step == 0) {
		json_null(json, "next");
		return;
	}
	json_object_begin(json, "next");
	json_int(json, "id", row->step);
	json_text(json, "kind", vocab_id(&vocab_reminder, (int)row->step_kind));
	json_text(json, "who", row->step_who);
	moment_json(json, book, "due", row->step_due, row->step_due_at);
	moment_json(json, book, "closes", row->step_closes, row->step_closes_at);
	json_object_end(json);
}

void
application_row_json(JsonWriter *json, Book *book, const ApplicationRow *row)
{
	json_object_begin(json, NULL);
	json_int(json, "id", row->id);
	json_text(json, "organization", row->organization_name);
	json_told(json, "position", row->position);
	json_text(json, "stage", vocab_id(&vocab_stage, (int)row->stage));
	json_text(json, "decision", vocab_id(&vocab_decision, (int)row->decision));
	json_day(json, "applied_on", row->applied_on);
	json_day(json, "answer_by", row->answer_by);
	json_day(json, "outcome_on", row->outcome_on);
	json_day(json, "news_on", row->news_on);
	json_int(json, "interviews", row->interviews);
	moment_json(json, book, "coming", row->coming_on, row->coming_at);
	json_told(json, "people", row->people);
	step_json(json, book, row);
	json_object_end(json);
}

static void
day_line(Book *book, const char *name, Day day)
{
	g_autofree char *text = i18n_day_weekday(day, book_today(book));

	if (day != DAY_NONE)
		out_line("%s: %s", name, text);
}

static void
outcome_line(Book *book, const Application *application)
{
	g_autofree char *day = NULL;
	g_autofree char *who = NULL;

	if (application->outcome == STAGE_NONE)
		return;
	day = moment_words(book, application->outcome_on, application->outcome_at);
	who = application->outcome_by
		      ? contact_display_id(book, application->outcome_by, NULL)
		      : NULL;
	out_line("%s · %s%s%s%s%s", vocab_label(&vocab_stage, (int)application->outcome),
		day, who ? " · " : "", who ? who : "", application->decision ? " · " : "",
		vocab_label(&vocab_decision, (int)application->decision));
}

static gboolean
people_lines(Book *book, const Application *application, GError **error)
{
	for (guint i = 0; i < application->people->len; i++) {
		const ApplicationPerson *person =
			&g_array_index(application->people, ApplicationPerson, i);
		g_autofree char *id = row_id(person->contact);
		g_autofree char *name = contact_display_id(book, person->contact, error);

		if (!name)
			return FALSE;
		out_line("  %s %s · %s", id, name,
			vocab_label(&vocab_seat, (int)person->seat));
	}
	return TRUE;
}

static gboolean
interview_lines(Book *book, gint64 application, GError **error)
{
	g_autoptr(GPtrArray) list =
		interview_list(book, application, INTERVIEW_NONE, 0, error);
	g_autoptr(Table) table = table_new(INTERVIEW_CELLS);

	for (guint i = 0; list && i < list->len; i++)
		interview_line(table, book, list->pdata[i]);
	return list != NULL;
}

gboolean
application_page(Book *book, const Application *application, GError **error)
{
	g_autofree char *id = row_id(application->id);
	g_autofree char *title = application_title(application);

	out_line("%s %s · %s", id, title,
		vocab_label(&vocab_stage, (int)application->stage));
	outcome_line(book, application);
	day_line(book, _("Applied on"), application->applied_on);
	day_line(book, _("They answer by"), application->answer_by);
	if (*application->link)
		out_line("%s", application->link);
	if (*application->source)
		out_line(_("Found: %s"), application->source);
	out_block("", application->notes);
	return people_lines(book, application, error) &&
	       interview_lines(book, application->id, error);
}

static gboolean
people_json(JsonWriter *json, Book *book, const Application *application, GError **error)
{
	json_array_begin(json, "people");
	for (guint i = 0; i < application->people->len; i++) {
		const ApplicationPerson *person =
			&g_array_index(application->people, ApplicationPerson, i);
		g_autofree char *name = contact_display_id(book, person->contact, error);

		if (!name)
			return FALSE;
		json_object_begin(json, NULL);
		json_int(json, "id", person->contact);
		json_text(json, "name", name);
		json_text(json, "part", vocab_id(&vocab_seat, (int)person->seat));
		json_object_end(json);
	}
	json_array_end(json);
	return TRUE;
}

static gboolean
interviews_json(JsonWriter *json, Book *book, gint64 application, GError **error)
{
	g_autoptr(GPtrArray) list =
		interview_list(book, application, INTERVIEW_NONE, 0, error);

	json_array_begin(json, "interviews");
	for (guint i = 0; list && i < list->len; i++)
		interview_json(json, NULL, book, list->pdata[i], NULL);
	json_array_end(json);
	return list != NULL;
}

gboolean
application_print_json(JsonWriter *json, Book *book, const Application *application,
	const StepPlan *plan, GError **error)
{
	json_object_begin(json, NULL);
	json_id(json, "id", application->id);
	json_text(json, "organization", application->organization_name);
	json_told(json, "position", application->position);
	json_text(json, "stage",
		vocab_id(&vocab_stage, (int)application_stage(application)));
	json_told(json, "link", application->link);
	json_told(json, "source", application->source);
	json_day(json, "applied_on", application->applied_on);
	json_day(json, "answer_by", application->answer_by);
	moment_json(json, book, "outcome_at", application->outcome_on,
		application->outcome_at);
	json_id(json, "outcome_by", application->outcome_by);
	json_text(
		json, "decision", vocab_id(&vocab_decision, (int)application->decision));
	json_day(json, "decided_on", application->decided_on);
	json_told(json, "notes", application->notes);
	if (!people_json(json, book, application, error) ||
		!interviews_json(json, book, application->id, error))
		return FALSE;
	if (plan)
		plan_json(json, book, plan);
	json_object_end(json);
	return TRUE;
}
