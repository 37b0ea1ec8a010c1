/*
 * The application form. Saving writes only what was changed; somebody with whom one talks
 * about the vacancy must be in the book already.
 */
#include "view/application_form.h"

#include "krug/application.h"
#include "krug/i18n.h"
#include "view/fields.h"
#include "view/names.h"
#include "view/namesakes.h"
#include "view/say.h"

#define WIDE 24

typedef struct {
	FormData base;	  /* first, for the checks of fields.h */
	Application *was; /* NULL: a new one */
	gint64 saved;
} ApplicationForm;

static const Field people_columns[] = {
	{
		.label = N_("name"),
		.placeholder = N_("who is in the book"),
		.check = fields_check_people,
		.complete = fields_complete_people,
	},
	{
		.kind = FIELD_CHOICE,
		.label = N_("who it is"),
		.vocab = &vocab_seat,
		.width = WIDE,
	},
	{ 0 },
};

static const FieldChoice stages[] = {
	{ "applied", N_("applied") },
	{ "screening", N_("screening") },
	{ "interviews", N_("interviews") },
	{ 0 },
};

static const Field fields[] = {
	{
		.name = "organization",
		.label = N_("Organization"),
		.required = TRUE,
		.complete = fields_complete_organization,
	},
	{
		.name = "position",
		.label = N_("Position"),
		.placeholder = N_("as the vacancy calls it"),
	},
	{
		.kind = FIELD_CHOICE,
		.name = "stage",
		.label = N_("Stage"),
		.choices = stages,
		.width = WIDE,
	},
	{
		.kind = FIELD_DATE,
		.name = "applied",
		.label = N_("Applied"),
		.placeholder = N_("today"),
		.width = WIDE,
		.check = fields_check_past,
		.echo = fields_echo_past,
	},
	{
		.kind = FIELD_DATE,
		.name = "answer-by",
		.label = N_("They answer by"),
		.width = WIDE,
		.check = fields_check_future,
		.echo = fields_echo_future,
	},
	{
		.kind = FIELD_ROWS,
		.name = "people",
		.label = N_("People"),
		.columns = people_columns,
	},
	{ .name = "link", .label = N_("Link") },
	{
		.name = "source",
		.label = N_("Found through"),
		.placeholder = N_("hh.ru, a friend"),
	},
	{ .kind = FIELD_LINES, .name = "notes", .label = N_("Notes") },
	{ 0 },
};

static void
free_data(gpointer data)
{
	ApplicationForm *self = data;

	application_free(self->was);
	g_free(self);
}

static void
fill_people(Form *form, Book *book, const Application *was)
{
	for (guint i = 0; i < was->people->len; i++) {
		const ApplicationPerson *person =
			&g_array_index(was->people, ApplicationPerson, i);
		g_autofree char *name = names_of(book, person->contact);
		const char *row[] = {
			name,
			vocab_id(&vocab_seat, (int)person->seat),
		};

		form_add_row(form, "people", person->contact, row);
	}
}

static void
fill(Form *form, gpointer data)
{
	ApplicationForm *self = data;
	const Application *was = self->was;

	if (!was) {
		form_set(form, "stage", "applied");
		return;
	}
	form_set(form, "organization", was->organization_name);
	form_set(form, "position", was->position);
	form_set(form, "stage", vocab_id(&vocab_stage, (int)was->stage));
	fields_set_day(form, "applied", was->applied_on);
	fields_set_day(form, "answer-by", was->answer_by);
	fill_people(form, self->base.book, was);
	form_set(form, "link", was->link);
	form_set(form, "source", was->source);
	form_set(form, "notes", was->notes);
}

static gboolean
read_people(Form *form, Book *book, Application *now, GError **error)
{
	g_array_set_size(now->people, 0);
	for (guint row = 0; row < form_rows(form, "people"); row++) {
		const char *name = form_row_text(form, "people", row, 0);
		Seat seat = (Seat)vocab_from_id(
			&vocab_seat, form_row_text(form, "people", row, 1));
		g_autoptr(GArray) people = names_read(book, name, error);

		if (!people)
			return FALSE;
		for (guint i = 0; i < people->len; i++)
			application_set_person(now, g_array_index(people, gint64, i),
				seat ? seat : SEAT_OTHER);
	}
	return TRUE;
}

/* What is typed now; NULL and error. */
static Application *
read_form(ApplicationForm *self, Form *form, GError **error)
{
	Book *book = self->base.book;
	g_autoptr(Application) now = self->was ? application_copy(self->was)
					       : application_new(book_today(book));

	if (!g_str_equal(now->organization_name, form_text(form, "organization")))
		now->organization = 0; /* found, or added, by its name */
	fields_take(form, "organization", &now->organization_name);
	fields_take(form, "position", &now->position);
	fields_take(form, "link", &now->link);
	fields_take(form, "source", &now->source);
	fields_take(form, "notes", &now->notes);
	now->stage = (Stage)vocab_from_id(&vocab_stage, form_text(form, "stage"));
	if (!fields_take_day(form, book, "applied", WHEN_PAST, &now->applied_on, error) ||
		!fields_take_day(
			form, book, "answer-by", WHEN_FUTURE, &now->answer_by, error) ||
		!read_people(form, book, now, error))
		return NULL;
	if (now->applied_on == DAY_NONE)
		now->applied_on = book_today(book);
	return g_steal_pointer(&now);
}

static gboolean
save(Form *form, gpointer data, GError **error)
{
	ApplicationForm *self = data;
	g_autoptr(Application) now = read_form(self, form, error);
	g_autofree char *title = NULL;

	if (!now || !(self->was ? application_save(self->base.book, self->was, now, error)
				: application_add(self->base.book, now, error)))
		return FALSE;
	self->saved = now->id;
	title = application_title(now);
	say_done(self->base.shell, _("%s: saved"), title);
	return TRUE;
}

View *
application_form_open(Shell *shell, gint64 application)
{
	Book *book = shell_book(shell);
	GError *error = NULL;
	Application *was =
		application ? application_load(book, application, &error) : NULL;
	g_autofree char *title = was ? application_title(was) : NULL;
	g_autofree char *place =
		g_strdup_printf("application-%" G_GINT64_FORMAT, application);
	ApplicationForm *self;
	FormSpec spec = {
		.title = title ? title : _("A new application"),
		.draft = place,
		.fields = fields,
		.fill = fill,
		.ask = namesakes_ask,
		.save = save,
		.free_data = free_data,
	};

	if (application && !was) {
		shell_fail(shell, error);
		return NULL;
	}
	self = g_new0(ApplicationForm, 1);
	self->base = (FormData){ .shell = shell, .book = book };
	self->was = was;
	spec.data = self;
	return form_view(form_open(shell, &spec));
}

gint64
application_form_saved(gpointer result)
{
	const ApplicationForm *self = form_data(result);

	return self->saved;
}
