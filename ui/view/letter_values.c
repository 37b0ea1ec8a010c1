/*
 * The form of missing values. The question of a template stands above its field, since it
 * is a sentence; what concerns me stands last and goes into the profile, the gender of
 * the addressee into the person: both are known from then on.
 */
#include "view/letter_values.h"

#include <string.h>

#include "krug/contact.h"
#include "krug/draft.h"
#include "krug/i18n.h"
#include "krug/template.h"
#include "view/fields.h"

#define WIDE  26
#define OF_ME "me."

typedef struct {
	char *name, *label, *text;
	gboolean optional;
} Wanted;

typedef struct {
	FormData base; /* first, for the checks of fields.h */
	LetterDesk *desk;
	GPtrArray *wanted; /* Wanted */
	GArray *fields;	   /* Field */
} ValuesForm;

static void
wanted_free(gpointer data)
{
	Wanted *wanted = data;

	g_free(wanted->name);
	g_free(wanted->label);
	g_free(wanted->text);
	g_free(wanted);
}

static void
free_data(gpointer data)
{
	ValuesForm *self = data;

	g_ptr_array_unref(self->wanted);
	if (self->fields)
		g_array_unref(self->fields);
	g_free(self);
}

static void
want(ValuesForm *self, const char *name, const char *label, gboolean optional,
	const char *text)
{
	Wanted *wanted = g_new0(Wanted, 1);

	*wanted = (Wanted){
		.name = g_strdup(name),
		.label = g_strdup(*label ? label : name),
		.text = g_strdup(text),
		.optional = optional,
	};
	g_ptr_array_add(self->wanted, wanted);
}

static gboolean
is_about_me(const char *name)
{
	return g_str_has_prefix(name, OF_ME);
}

/* Answered, it is known to the book from then on. */
static gboolean
is_kept(const char *name)
{
	return is_about_me(name) || strcmp(name, TEMPLATE_THEIR_GENDER) == 0;
}

/* Whether the letter waits for something about me: that comes first, once, and with it
 * what else of me it could tell. */
static gboolean
needs_me(const LetterDesk *desk)
{
	for (guint i = 0; i < desk->missing->len; i++) {
		const TemplateMissing *missing = desk->missing->pdata[i];

		if (!missing->optional && is_about_me(missing->name))
			return TRUE;
	}
	return FALSE;
}

/* What is missing, then what was answered: it may be said otherwise. What the book could
 * know and the letter does without is not asked for. */
static void
gather(ValuesForm *self)
{
	const LetterDesk *desk = self->desk;

	for (guint i = 0; i < desk->missing->len; i++) {
		const TemplateMissing *missing = desk->missing->pdata[i];

		if (missing->optional && template_name(missing->name) &&
			!(is_about_me(missing->name) && needs_me(desk)))
			continue;
		want(self, missing->name, missing->label, missing->optional, "");
	}
	for (guint i = 0; i < desk->answers->len; i++) {
		const LetterAnswer *answer = desk->answers->pdata[i];

		if (*answer->text && !is_kept(answer->name))
			want(self, answer->name, answer->label, answer->optional,
				answer->text);
	}
}

static Field
field_of(const Wanted *wanted)
{
	const TemplateName *known = template_name(wanted->name);
	Field field = {
		.name = wanted->name,
		.required = !wanted->optional,
		.label = wanted->optional ? N_("if you like") : N_("needed"),
	};

	if (known && known->type == TEMPLATE_LINES)
		field.kind = FIELD_LINES;
	if (known && known->type == TEMPLATE_GENDER) {
		field.kind = FIELD_CHOICE;
		field.vocab = &contact_genders;
		field.none = N_("not set");
		field.width = WIDE;
	}
	return field;
}

/* Those of the template, or those about me under a heading of their own. */
static void
add_fields(ValuesForm *self, gboolean of_me)
{
	for (guint i = 0; i < self->wanted->len; i++) {
		const Wanted *wanted = self->wanted->pdata[i];
		const Field heading = {
			.kind = FIELD_HEADING,
			.label = wanted->label,
		};
		Field field = field_of(wanted);

		if (is_about_me(wanted->name) != of_me)
			continue;
		g_array_append_val(self->fields, heading);
		g_array_append_val(self->fields, field);
	}
}

static void
add_about_me(ValuesForm *self)
{
	static const Field heading = {
		.kind = FIELD_HEADING,
		.label = N_("About me: asked once, kept for all letters"),
	};
	guint before = self->fields->len;

	add_fields(self, TRUE);
	if (self->fields->len > before)
		g_array_insert_val(self->fields, before, heading);
}

static void
make_fields(ValuesForm *self)
{
	gboolean first = needs_me(self->desk);

	self->fields = g_array_new(TRUE, TRUE, sizeof(Field));
	if (first)
		add_about_me(self);
	add_fields(self, FALSE);
	if (!first)
		add_about_me(self);
}

/* Answers of a letter that is in the book; those of one that is not whole are as if typed
 * just now (take_up_answers()). */
static void
fill(Form *form, gpointer data)
{
	ValuesForm *self = data;

	for (guint i = 0; i < self->wanted->len && self->desk->whole; i++) {
		const Wanted *wanted = self->wanted->pdata[i];

		form_set(form, wanted->name, wanted->text);
	}
}

static gboolean
save(Form *form, gpointer data, GError **error G_GNUC_UNUSED)
{
	ValuesForm *self = data;

	for (guint i = 0; i < self->wanted->len; i++) {
		const Wanted *wanted = self->wanted->pdata[i];
		const char *text = form_text(form, wanted->name);

		if (*text || *wanted->text)
			letter_desk_answer(self->desk, wanted->name, wanted->label, text,
				wanted->optional);
	}
	return TRUE;
}

static char *
title_of(const LetterDesk *desk)
{
	g_autofree char *name = contact_display_id(desk->book, desk->about.contact, NULL);

	return g_strdup_printf(_("For the letter to %s: %s"), name ? name : "",
		desk->sheet ? letter_sheet_title(desk->sheet) : "");
}

static char *
place_of(const LetterDesk *desk)
{
	return g_strdup_printf("letter-%" G_GINT64_FORMAT, desk->about.contact);
}

static void
write_answers(const LetterDesk *desk, GKeyFile *text)
{
	for (guint i = 0; i < desk->answers->len; i++) {
		const LetterAnswer *answer = desk->answers->pdata[i];

		g_key_file_set_string(text, DRAFT_TEXT, answer->name, answer->text);
	}
}

/* Not saved yet, they are a draft for as long as the form is open. */
static void
take_up_answers(View *view, const LetterDesk *desk)
{
	g_autoptr(GKeyFile) text = g_key_file_new();

	write_answers(desk, text);
	view->class->take_up(view, text);
}

void
letter_values_keep(const LetterDesk *desk)
{
	const char *book = book_path(desk->book);
	g_autofree char *title = title_of(desk);
	g_autofree char *place = place_of(desk);
	g_autoptr(Draft) draft = draft_new(title, book_now(desk->book));

	write_answers(desk, draft->text);
	if (book && desk->answers->len)
		draft_save(book, place, draft, NULL);
}

View *
letter_values_open(Shell *shell, LetterDesk *desk)
{
	ValuesForm *self = g_new0(ValuesForm, 1);
	g_autofree char *place = place_of(desk);
	g_autofree char *title = title_of(desk);
	FormSpec spec = {
		.fill = fill,
		.save = save,
		.draft = place,
		.data = self,
		.free_data = free_data,
	};
	View *form;

	self->base = (FormData){ .shell = shell, .book = desk->book };
	self->desk = desk;
	self->wanted = g_ptr_array_new_with_free_func(wanted_free);
	gather(self);
	if (self->wanted->len == 0) {
		free_data(self);
		shell_say(shell, _("The letter asks for nothing more."));
		return NULL;
	}
	make_fields(self);
	spec.title = title;
	spec.fields = (const Field *)(gpointer)self->fields->data;
	form = form_view(form_open(shell, &spec));
	if (!desk->whole)
		take_up_answers(form, desk);
	return form;
}
