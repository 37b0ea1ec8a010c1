/*
 * An interview as the values of its form, and back. The fields one types right after an
 * interview come first, so that Tab leads through them once; whether it was held or is a
 * plan follows from the day unless one says otherwise.
 */
#include "view/interview_fields.h"

#include <stdlib.h>

#include "krug/i18n.h"
#include "view/names.h"

#define WIDE	    24
#define STAGE_WIDTH 44
#define KIND_WIDTH  14
#define NAME_WIDTH  20

enum { COLUMN_NAME, COLUMN_KIND, COLUMN_DETAIL, COLUMN_INTEREST };

static char *
check_when(const char *text G_GNUC_UNUSED, gpointer data)
{
	const FormData *form = data;
	GError *error = NULL;
	When when;

	return fields_problem(
		interview_fields_when(form->form, form->book, &when, &error), &error);
}

static GPtrArray *
complete_stage(const char *text, gpointer data G_GNUC_UNUSED)
{
	return fields_complete_word(&vocab_round, text);
}

static const FieldChoice formats[] = {
	{ "meeting", N_("meeting") },
	{ "video", N_("video") },
	{ "call", N_("call") },
	{ 0 },
};

static const FieldChoice states[] = {
	{ "", N_("as the day tells") },
	{ "held", N_("held") },
	{ "planned", N_("planned") },
	{ "cancelled", N_("cancelled") },
	{ 0 },
};

static const Field people_columns[] = {
	[COLUMN_NAME] = {
		.label = N_("name"),
		.placeholder = N_("known or new"),
		.width = NAME_WIDTH,
		.complete = fields_complete_people,
	},
	[COLUMN_KIND] = {
		.kind = FIELD_CHOICE,
		.label = N_("of the kind"),
		.vocab = &vocab_kind,
		.none = N_("as known"),
		.width = KIND_WIDTH,
	},
	[COLUMN_DETAIL] = {
		.label = N_("a line about"),
		.placeholder = N_("what was told"),
	},
	[COLUMN_INTEREST] = {
		.label = N_("interests"),
		.placeholder = N_("interests"),
	},
	{ 0 },
};

const Field interview_fields[] = {
	{
		.name = "organization",
		.label = N_("Organization"),
		.required = TRUE,
		.complete = fields_complete_organization,
	},
	{ .name = "position", .label = N_("Position") },
	{
		.name = "stage",
		.label = N_("Stage"),
		.placeholder = N_("technical, with the manager; F4 lists"),
		.width = STAGE_WIDTH,
		.complete = complete_stage,
	},
	{
		.kind = FIELD_DATE,
		.name = "when",
		.label = N_("When"),
		.placeholder = N_("today 17:30"),
		.width = WIDE,
		.check = check_when,
	},
	{
		.name = "minutes",
		.label = N_("Minutes"),
		.placeholder = "60",
		.width = WIDE,
		.check = fields_check_minutes,
	},
	{
		.kind = FIELD_CHOICE,
		.name = "format",
		.label = N_("Format"),
		.choices = formats,
		.width = WIDE,
	},
	{
		.kind = FIELD_ROWS,
		.name = "people",
		.label = N_("People"),
		.columns = people_columns,
	},
	{ .kind = FIELD_LINES, .name = "went-well", .label = N_("Went well") },
	{ .kind = FIELD_LINES, .name = "went-badly", .label = N_("Went badly") },
	{ .kind = FIELD_LINES, .name = "questions", .label = N_("Questions") },
	{
		.kind = FIELD_DATE,
		.name = "answer-by",
		.label = N_("They answer by"),
		.width = WIDE,
		.check = fields_check_future,
		.echo = fields_echo_future,
	},
	{ .kind = FIELD_HEADING, .label = N_("More") },
	{ .kind = FIELD_LINES, .name = "text", .label = N_("Talked about") },
	{ .name = "place", .label = N_("Place or link") },
	{
		.kind = FIELD_CHOICE,
		.name = "state",
		.label = N_("State"),
		.choices = states,
		.width = WIDE,
	},
	{ 0 },
};

static void
fill_people(Form *form, Book *book, const GPtrArray *people)
{
	for (guint i = 0; i < people->len; i++) {
		const InterviewPerson *person = people->pdata[i];
		g_autofree char *name = person->contact ? names_of(book, person->contact)
							: g_strdup(person->name);
		const char *kind = vocab_id(&vocab_kind, (int)person->kind);
		const char *row[] = {
			[COLUMN_NAME] = name,
			[COLUMN_KIND] = kind && !person->contact ? kind : "",
			[COLUMN_DETAIL] = person->detail,
			[COLUMN_INTEREST] = person->interest,
		};

		form_add_row(form, "people", person->contact, row);
	}
}

static void
fill_when(Form *form, Book *book, const Interview *interview)
{
	g_autofree char *text = NULL;

	if (interview->day == DAY_NONE)
		return;
	text = fields_when_text(book, interview->day, interview->at);
	form_set(form, "when", text);
}

void
interview_fields_fill(Form *form, Book *book, const Interview *interview)
{
	g_autofree char *minutes =
		interview->minutes ? g_strdup_printf("%d", interview->minutes) : NULL;
	const char *format = vocab_id(&vocab_channel, (int)interview->format);

	form_set(form, "organization", interview->organization);
	form_set(form, "position", interview->position);
	form_set(form, "stage", interview_stage_label(interview->stage));
	fill_when(form, book, interview);
	form_set(form, "minutes", minutes ? minutes : "");
	form_set(form, "format", format ? format : "meeting");
	fill_people(form, book, interview->people);
	form_set(form, "went-well", interview->went_well);
	form_set(form, "went-badly", interview->went_badly);
	form_set(form, "questions", interview->questions);
	fields_set_day(form, "answer-by", interview->answer_by);
	form_set(form, "text", interview->text);
	form_set(form, "place", interview->place);
	if (interview->id)
		form_set(
			form, "state", vocab_id(&vocab_interview, (int)interview->state));
}

gboolean
interview_fields_when(const Form *form, Book *book, When *when, GError **error)
{
	const char *text = form_text(form, "when");
	gboolean planned = g_str_equal(form_text(form, "state"), "planned");

	*when = (When){ book_today(book), -1 };
	return !*text || when_parse_all(text, book_clock(book),
				 planned ? WHEN_FUTURE : WHEN_PAST, when, error);
}

/* What the row says of somebody, on top of what was known of the same person before. */
static gboolean
read_person(const Form *form, Book *book, guint row, Interview *now, GError **error)
{
	const char *name = form_row_text(form, "people", row, COLUMN_NAME);
	const char *kind = form_row_text(form, "people", row, COLUMN_KIND);
	guint before = now->people->len;

	if (!interview_add_people(book, now, name, error))
		return FALSE;
	for (guint i = before; i < now->people->len; i++) {
		InterviewPerson *person = now->people->pdata[i];

		if (*kind)
			person->kind = (Kind)vocab_from_id(&vocab_kind, kind);
		g_free(person->detail);
		g_free(person->interest);
		person->detail =
			g_strdup(form_row_text(form, "people", row, COLUMN_DETAIL));
		person->interest =
			g_strdup(form_row_text(form, "people", row, COLUMN_INTEREST));
	}
	return TRUE;
}

static void
keep_lead(const Interview *was, Interview *now)
{
	for (guint i = 0; was && i < was->people->len; i++) {
		const InterviewPerson *led = was->people->pdata[i];

		for (guint j = 0; led->lead && j < now->people->len; j++) {
			InterviewPerson *person = now->people->pdata[j];

			person->lead = person->contact == led->contact;
		}
	}
}

static gboolean
read_people(const Form *form, Book *book, const Interview *was, Interview *now,
	GError **error)
{
	g_ptr_array_set_size(now->people, 0);
	for (guint row = 0; row < form_rows(form, "people"); row++)
		if (!read_person(form, book, row, now, error))
			return FALSE;
	keep_lead(was, now);
	return TRUE;
}

/* As chosen, else as the day and hour tell. */
static InterviewState
read_state(const Form *form, Book *book, const Interview *now)
{
	int state = vocab_from_id(&vocab_interview, form_text(form, "state"));

	if (state)
		return (InterviewState)state;
	return interview_end(book, now) > book_now(book) &&
			       (now->at != AT_NONE || now->day > book_today(book))
		       ? INTERVIEW_PLANNED
		       : INTERVIEW_HELD;
}

static void
read_texts(const Form *form, Interview *now)
{
	int stage = vocab_match(&vocab_round, form_text(form, "stage"), -1);

	fields_take(form, "organization", &now->organization);
	fields_take(form, "position", &now->position);
	fields_take(form, "stage", &now->stage);
	if (stage) {
		g_free(now->stage);
		now->stage = g_strdup(vocab_id(&vocab_round, stage));
	}
	fields_take(form, "went-well", &now->went_well);
	fields_take(form, "went-badly", &now->went_badly);
	fields_take(form, "questions", &now->questions);
	fields_take(form, "text", &now->text);
	fields_take(form, "place", &now->place);
}

Interview *
interview_fields_read(const Form *form, Book *book, const Interview *was, GError **error)
{
	g_autoptr(Interview) now =
		was ? interview_copy(was) : interview_new(book_today(book));
	When when;

	if (!interview_fields_when(form, book, &when, error) ||
		!fields_take_day(
			form, book, "answer-by", WHEN_FUTURE, &now->answer_by, error) ||
		!read_people(form, book, was, now, error))
		return NULL;
	read_texts(form, now);
	now->day = when.day;
	now->at = when.minute < 0 ? AT_NONE : when_instant(&when, book_clock(book));
	now->minutes = atoi(form_text(form, "minutes"));
	now->format = (Channel)vocab_from_id(&vocab_channel, form_text(form, "format"));
	now->state = read_state(form, book, now);
	return g_steal_pointer(&now);
}
