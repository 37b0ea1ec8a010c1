/* One interview as a row of a list, as a page of its own, and as JSON. */
#include "cli/interview_out.h"

#include "krug/i18n.h"

#include "cli/moment.h"
#include "cli/plan_out.h"
#include "cli/rows.h"

static char *
people_words(const Interview *interview)
{
	g_autoptr(GString) text = g_string_new(NULL);

	for (guint i = 0; i < interview->people->len; i++)
		g_string_append_printf(text, "%s%s", i ? ", " : "",
			((const InterviewPerson *)interview->people->pdata[i])->name);
	return g_strdup(text->str);
}

void
interview_line(Table *table, Book *book, const Interview *interview)
{
	g_autofree char *id = row_id(interview->id);
	g_autofree char *when = moment_words(book, interview->day, interview->at);
	g_autofree char *title = interview_title(interview);
	g_autofree char *people = people_words(interview);
	const char *cells[INTERVIEW_CELLS] = { id, when, interview->organization, title,
		people, vocab_label(&vocab_interview, (int)interview->state) };

	table_row(table, cells);
}

static void
named_block(const char *name, const char *text)
{
	if (!*text)
		return;
	out_line("%s:", name);
	out_block("  ", text);
}

static void
person_line(const InterviewPerson *person)
{
	g_autofree char *id = row_id(person->contact);

	out_line("  %s %s%s%s%s%s%s%s", id, person->name,
		person->lead ? _(" (led it)") : "",
		person->reachable ? "" : _(" (no address)"), *person->detail ? ": " : "",
		person->detail, *person->interest ? " · " : "", person->interest);
}

void
interview_page(Book *book, const Interview *interview)
{
	g_autofree char *id = row_id(interview->id);
	g_autofree char *when = moment_words(book, interview->day, interview->at);
	g_autofree char *title = interview_title(interview);

	out_line("%s %s · %s", id, interview->organization, title);
	out_line("%s · %s · %s", when,
		vocab_label(&vocab_channel, (int)interview->format),
		vocab_label(&vocab_interview, (int)interview->state));
	if (*interview->place)
		out_line("%s", interview->place);
	if (interview->answer_by != DAY_NONE) {
		g_autofree char *day =
			i18n_day_weekday(interview->answer_by, book_today(book));

		out_line(_("They answer by %s"), day);
	}
	for (guint i = 0; i < interview->people->len; i++)
		person_line(interview->people->pdata[i]);
	out_block("", interview->text);
	named_block(_("Questions"), interview->questions);
	named_block(_("Went well"), interview->went_well);
	named_block(_("Went badly"), interview->went_badly);
}

static void
people_json(JsonWriter *json, const Interview *interview)
{
	json_array_begin(json, "people");
	for (guint i = 0; i < interview->people->len; i++) {
		const InterviewPerson *person = interview->people->pdata[i];

		json_object_begin(json, NULL);
		json_id(json, "id", person->contact);
		json_text(json, "name", person->name);
		json_text(json, "kind", vocab_id(&vocab_kind, (int)person->kind));
		json_bool(json, "lead", person->lead);
		json_told(json, "detail", person->detail);
		json_told(json, "interest", person->interest);
		json_object_end(json);
	}
	json_array_end(json);
}

void
interview_json(JsonWriter *json, const char *key, Book *book, const Interview *interview,
	const StepPlan *plan)
{
	json_object_begin(json, key);
	json_id(json, "id", interview->id);
	json_id(json, "application_id", interview->application);
	json_id(json, "interaction_id", interview->interaction);
	json_text(json, "organization", interview->organization);
	json_told(json, "position", interview->position);
	json_told(json, "stage", interview->stage);
	json_text(json, "state", vocab_id(&vocab_interview, (int)interview->state));
	moment_json(json, book, "at", interview->day, interview->at);
	json_id(json, "minutes", interview->minutes);
	json_text(json, "format", vocab_id(&vocab_channel, (int)interview->format));
	json_told(json, "place", interview->place);
	json_day(json, "answer_by", interview->answer_by);
	json_told(json, "text", interview->text);
	json_told(json, "questions", interview->questions);
	json_told(json, "went_well", interview->went_well);
	json_told(json, "went_badly", interview->went_badly);
	people_json(json, interview);
	if (plan)
		plan_json(json, book, plan);
	json_object_end(json);
}
