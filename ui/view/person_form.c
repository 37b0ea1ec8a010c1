/*
 * The person form: what is typed in one field helps to fill another, never over what the
 * user gave. Saving writes only what was changed.
 */
#include "view/person_form.h"

#include <string.h>

#include "krug/cadence.h"
#include "krug/error.h"
#include "krug/grammar.h"
#include "krug/i18n.h"
#include "krug/who.h"
#include "view/conflict_form.h"
#include "view/namesakes.h"
#include "view/person_fields.h"
#include "view/person_layout.h"
#include "view/say.h"
#include "view/steps_view.h"

typedef struct {
	FormData base; /* first, for the checks of fields.h */
	Field *fields;
	Person *was;	      /* NULL: a new person */
	gint64 saved;	      /* the contact, once it is */
	WorkRole role;	      /* as guessed last from the position */
	GPtrArray *guessed;   /* char *: of the channels' kinds, by row */
	GPtrArray *conflicts; /* of PersonConflict, while they are being decided */
	StepPlan *plan;	      /* what another job opens, as it was shown; NULL: unasked */
} PersonForm;

static void
free_data(gpointer data)
{
	PersonForm *self = data;

	g_free(self->fields);
	person_free(self->was);
	g_ptr_array_unref(self->guessed);
	g_clear_pointer(&self->conflicts, g_ptr_array_unref);
	step_plan_free(self->plan);
	g_free(self);
}

static void
note_guess(Form *form, const char *field, const char *label)
{
	g_autofree char *note = NULL;

	if (!*form_text(form, field) && *label)
		note = g_strdup_printf(_("guessed: %s"), label);
	form_note(form, field, note);
}

/* What krug takes where nothing was chosen. */
static void
note_guesses(PersonForm *self, Form *form)
{
	g_autoptr(Person) now =
		person_fields_read(form, self->base.book, self->was, TRUE, NULL);
	Contact *contact = now->contact;
	g_autofree char *window = NULL;

	if (!*form_text(form, "own_window"))
		window = window_label(contact_window(self->base.book, contact));
	form_note(form, "own_window", window);
	note_guess(
		form, "gender", vocab_label(&contact_genders, contact_gender(contact)));
	note_guess(form, "address",
		vocab_label(&vocab_address, person_address(self->base.book, now)));
	note_guess(
		form, "seniority", vocab_label(&vocab_seniority, person_seniority(now)));
}

/* Who of this name is in the book already, so that nobody is added twice unawares. */
static void
note_same_name(const PersonForm *self, Form *form)
{
	g_auto(NameParts) name = person_fields_name(form);
	g_autoptr(GPtrArray) people =
		self->was ? NULL : who_same_name(self->base.book, &name, NULL);
	const Who *first = people && people->len > 0 ? people->pdata[0] : NULL;
	g_autofree char *shown = NULL, *note = NULL;

	if (first) {
		shown = g_strdup_printf("#%" G_GINT64_FORMAT "%s%s%s", first->id,
			*first->organization ? ", " : "", first->organization,
			people->len > 1 ? ", …" : "");
		note = g_strdup_printf(_("already there: %s"), shown);
	}
	form_note(form, "name", note);
}

static void
name_typed(Form *form)
{
	g_auto(NameParts) name = { 0 };

	name_parse(form_text(form, "name"), &name);
	person_fields_set_name(form, &name);
}

static void
part_typed(Form *form)
{
	g_auto(NameParts) name = person_fields_name(form);
	g_autofree char *full = name_full(&name);

	form_set(form, "name", full);
}

/* The role of a new person follows from the position, until the user chooses one. */
static void
position_typed(PersonForm *self, Form *form)
{
	const char *now = form_text(form, "role");
	WorkRole guess;

	if (self->was || form_rows(form, "positions") == 0)
		return;
	if (self->role != (WorkRole)vocab_from_id(&vocab_role, now))
		return;
	guess = role_guess(form_row_text(form, "positions", 0, 1));
	self->role = guess;
	form_set(form, "role", guess ? vocab_id(&vocab_role, guess) : "");
	if (kind_of_role(guess) && !form_changed(form, "kind"))
		form_set(form, "kind", vocab_id(&vocab_kind, kind_of_role(guess)));
}

static void
role_chosen(PersonForm *self, Form *form)
{
	WorkRole role = vocab_from_id(&vocab_role, form_text(form, "role"));

	if (!self->was && kind_of_role(role) && !form_changed(form, "kind"))
		form_set(form, "kind", vocab_id(&vocab_kind, kind_of_role(role)));
	if (role_is_close(role))
		form_set(form, "close", "1");
}

/* The kind of a new channel follows the value, until the user chooses one. */
static void
channel_typed(PersonForm *self, Form *form)
{
	for (guint row = 0; row < form_rows(form, "channels"); row++) {
		const char *kind = form_row_text(form, "channels", row, 1);
		const char *value = form_row_text(form, "channels", row, 0);
		const char *guess = vocab_id(&vocab_reach, channel_guess(value));

		if (row >= self->guessed->len)
			g_ptr_array_set_size(self->guessed, (int)row + 1);
		if (form_row_id(form, "channels", row) ||
			(*kind && g_strcmp0(kind, self->guessed->pdata[row]) != 0))
			continue;
		g_free(self->guessed->pdata[row]);
		self->guessed->pdata[row] = g_strdup(guess);
		form_set_row(form, "channels", row, 1, guess);
	}
}

static void
changed(Form *form, const char *name, gpointer data)
{
	PersonForm *self = data;

	if (g_str_equal(name, "name"))
		name_typed(form);
	else if (g_str_equal(name, "positions"))
		position_typed(self, form);
	else if (g_str_equal(name, "channels"))
		channel_typed(self, form);
	else if (g_str_equal(name, "role"))
		role_chosen(self, form);
	else if (g_str_equal(name, "family") || g_str_equal(name, "given") ||
		 g_str_equal(name, "patronymic"))
		part_typed(form);
	note_same_name(self, form);
	note_guesses(self, form);
}

static void
fill(Form *form, gpointer data)
{
	PersonForm *self = data;
	g_autoptr(Person) fresh = self->was ? NULL : person_new();

	person_fields_fill(form, self->base.book, self->was ? self->was : fresh);
	note_guesses(self, form);
}

static void
say_saved(const PersonForm *self, const Person *now)
{
	g_autofree char *name = contact_display(now->contact);

	say_done(self->base.shell, self->was ? _("%s: saved") : _("%s is in the book"),
		name);
}

/* What they wrote is read again: it may have changed once more since. */
static gboolean
save_decided(PersonForm *self, Form *form, const gboolean *theirs, GError **error)
{
	Book *book = self->base.book;
	g_autoptr(Person) was = person_copy(self->was);
	g_autoptr(Person) now = person_fields_read(form, book, was, FALSE, error);
	g_autoptr(Person) other = person_load(book, was->contact->id, error);

	if (!now || !other)
		return FALSE;
	for (guint i = 0; i < self->conflicts->len; i++) {
		if (theirs[i])
			person_yield(was, now, other, self->conflicts->pdata[i]);
	}
	if (!person_save_steps(book, was, now, PERSON_FORCE, self->plan, NULL, error))
		return FALSE;
	self->saved = now->contact->id;
	say_saved(self, now);
	return TRUE;
}

static void
decided(View *opener, const gboolean *theirs)
{
	Form *form = (Form *)opener;
	GError *error = NULL;

	if (save_decided(form_data(form), form, theirs, &error))
		view_close(opener, form);
	else
		shell_fail(opener->shell, error);
}

static gboolean
write(PersonForm *self, Form *form, GError **error)
{
	Book *book = self->base.book;
	g_autoptr(Person) now = person_fields_read(form, book, self->was, FALSE, error);

	if (!now)
		return FALSE;
	g_clear_pointer(&self->conflicts, g_ptr_array_unref);
	if (person_save_steps(book, self->was, now, PERSON_SAVE, self->plan,
		    &self->conflicts, error)) {
		self->saved = now->contact->id;
		say_saved(self, now);
		return TRUE;
	}
	if (self->conflicts)
		conflict_form_open(self->base.shell, self->conflicts, decided);
	return FALSE;
}

static void
accepted(View *opener)
{
	Form *form = (Form *)opener;
	PersonForm *self = form_data(form);
	GError *error = NULL;

	if (write(self, form, &error))
		view_close(opener, form);
	else if (self->conflicts)
		g_clear_error(&error); /* they are asked about */
	else
		shell_fail(opener->shell, error);
}

/* Whether a line tells of another job or corrects one is seen by what would open. */
static gboolean
show_steps(PersonForm *self, Form *form, GError **error)
{
	Book *book = self->base.book;
	g_autoptr(Person) now = person_fields_read(form, book, self->was, FALSE, error);
	g_autofree char *name = NULL;

	g_clear_pointer(&self->plan, step_plan_free);
	if (!now || !(self->plan = person_plan(book, self->was, now, error)))
		return FALSE;
	if (self->plan->steps->len == 0)
		return write(self, form, error);
	name = contact_display(now->contact);
	steps_view_open(self->base.shell, name, self->plan, accepted);
	return FALSE;
}

static gboolean
save(Form *form, gpointer data, GError **error)
{
	PersonForm *self = data;

	return self->was ? show_steps(self, form, error) : write(self, form, error);
}

View *
person_form_open(Shell *shell, gint64 contact)
{
	Book *book = shell_book(shell);
	GError *error = NULL;
	Person *was = contact ? person_load(book, contact, &error) : NULL;
	g_autofree char *name = was ? contact_display(was->contact) : NULL;
	g_autofree char *place = g_strdup_printf("person-%" G_GINT64_FORMAT, contact);
	PersonForm *self;
	FormSpec spec = {
		.title = name ? name : _("A new person"),
		.draft = place,
		.fill = fill,
		.ask = namesakes_ask,
		.save = save,
		.changed = changed,
		.free_data = free_data,
	};

	if (contact && !was) {
		shell_fail(shell, error);
		return NULL;
	}
	self = g_new0(PersonForm, 1);
	self->base = (FormData){ .shell = shell, .book = book };
	self->was = was;
	self->guessed = g_ptr_array_new_with_free_func(g_free);
	spec.fields = self->fields = person_layout_new();
	spec.data = self;
	return form_view(form_open(shell, &spec));
}

gint64
person_form_contact(gpointer result)
{
	const PersonForm *self = form_data(result);

	return self->saved;
}
