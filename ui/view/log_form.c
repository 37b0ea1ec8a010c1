/*
 * The log form. Beside the day stands what was understood and what saving would bring, as
 * in the quick line.
 */
#include "view/log_form.h"

#include <string.h>

#include "krug/i18n.h"
#include "krug/inbox.h"
#include "view/log_fields.h"
#include "view/names.h"
#include "view/namesakes.h"
#include "view/say.h"

typedef struct {
	FormData base;	    /* first, for the checks of fields.h */
	PersonView *person; /* the opener, NULL where it is none */
	GArray *given;	    /* gint64: who take part at first */
	gint64 inbox;	    /* the row it is logged from; 0 */
	LogDraft *told;	    /* what that row says */
	Interaction *was;   /* NULL: a new entry */
} LogForm;

static void
free_data(gpointer data)
{
	LogForm *self = data;

	g_array_unref(self->given);
	interaction_free(self->was);
	log_draft_free(self->told);
	g_free(self);
}

/* The draft of a new entry; NULL and error. */
static LogDraft *
read_draft(LogForm *self, Form *form, GError **error)
{
	Book *book = self->base.book;
	g_autoptr(Interaction) entry = log_fields_read(form, book, NULL, error);
	g_autoptr(LogDraft) draft = NULL;

	if (!entry)
		return NULL;
	draft = log_draft_new(entry->day);
	interaction_free(draft->entry);
	draft->entry = g_steal_pointer(&entry);
	if (!log_fields_read_promises(form, book, draft, error))
		return NULL;
	return g_steal_pointer(&draft);
}

/* "next: 14 jan–14 feb" for the first of the people; NULL where nothing can be said. */
static char *
consequence(LogForm *self, Form *form)
{
	g_autoptr(LogDraft) draft = self->was ? NULL : read_draft(self, form, NULL);
	CadenceRow row;

	if (!draft || draft->entry->contacts->len == 0)
		return NULL;
	return log_preview(self->base.book, draft,
		g_array_index(draft->entry->contacts, gint64, 0), &row, NULL);
}

static void
note_when(LogForm *self, Form *form)
{
	g_autofree char *next = consequence(self, form);
	g_autofree char *day = NULL;
	g_autofree char *note = NULL;
	When when;

	if (!log_fields_when(form, self->base.book, &when, NULL)) {
		form_note(form, "when", NULL);
		return;
	}
	day = fields_show_when(self->base.book, &when);
	note = g_strjoin(next ? " · " : "", day, next, NULL);
	form_note(form, "when", note);
}

/* A day ahead is a plan; the tick follows and can be taken away. */
static void
tick_planned(LogForm *self, Form *form)
{
	When when;

	if (log_fields_when(form, self->base.book, &when, NULL) &&
		when.day > book_today(self->base.book))
		form_set(form, "planned", "1");
}

static void
changed(Form *form, const char *name, gpointer data)
{
	LogForm *self = data;

	if (g_str_equal(name, "when"))
		tick_planned(self, form);
	note_when(self, form);
}

static void
fill(Form *form, gpointer data)
{
	LogForm *self = data;
	g_autoptr(Interaction) fresh = NULL;

	self->base.form = form;
	if (!self->was && !self->told) {
		fresh = interaction_new(book_today(self->base.book), CHANNEL_NONE);
		fresh->direction = DIRECTION_NONE;
		for (guint i = 0; i < self->given->len; i++)
			interaction_add_contact(
				fresh, g_array_index(self->given, gint64, i));
	}
	log_fields_fill(form, self->base.book,
		self->was    ? self->was
		: self->told ? self->told->entry
			     : fresh);
	if (fresh)
		form_set(form, "when", "");
	note_when(self, form);
}

static gboolean
act_log(Book *book, void *data, GError **error)
{
	return log_save(book, data, error);
}

static gboolean
concerns_selected(const LogForm *self, const Interaction *entry)
{
	for (guint i = 0; self->person && i < entry->contacts->len; i++) {
		if (g_array_index(entry->contacts, gint64, i) == self->person->contact)
			return TRUE;
	}
	return FALSE;
}

static void
say_logged(LogForm *self, const LogDraft *draft, const char *next)
{
	g_autofree char *names = names_join(self->base.book, draft->entry->contacts);

	if (next)
		say_done(self->base.shell, _("%s: logged, %s"), names, next);
	else
		say_done(self->base.shell, _("%s: logged"), names);
}

static gboolean
save_new(LogForm *self, Form *form, GError **error)
{
	g_autoptr(LogDraft) draft = read_draft(self, form, error);
	g_autofree char *next = consequence(self, form);
	Book *book = self->base.book;
	gboolean decides;

	if (!draft)
		return FALSE;
	if (self->inbox) {
		if (!inbox_log(book, self->inbox, draft, error))
			return FALSE;
		say_logged(self, draft, next);
		return TRUE;
	}
	decides = self->person && self->person->commit && !draft->entry->planned &&
		  concerns_selected(self, draft->entry);
	if (!(decides ? self->person->commit(
				self->person, OUTCOME_LOGGED, act_log, draft, error)
		      : log_save(book, draft, error)))
		return FALSE;
	say_logged(self, draft, next);
	return TRUE;
}

static gboolean
save(Form *form, gpointer data, GError **error)
{
	LogForm *self = data;
	g_autoptr(Interaction) now = NULL;

	if (!self->was)
		return save_new(self, form, error);
	now = log_fields_read(form, self->base.book, self->was, error);
	if (!now || !interaction_save(self->base.book, self->was, now, error))
		return FALSE;
	say_done(self->base.shell, _("The entry is saved"));
	return TRUE;
}

static View *
open_form(LogForm *self, const char *title, const Field *fields, const char *place)
{
	const FormSpec spec = {
		.title = title,
		.draft = place,
		.fields = fields,
		.fill = fill,
		.ask = namesakes_ask,
		.save = save,
		.changed = changed,
		.data = self,
		.free_data = free_data,
	};

	return form_view(form_open(self->base.shell, &spec));
}

static LogForm *
make_data(Shell *shell)
{
	LogForm *self = g_new0(LogForm, 1);

	self->base = (FormData){ .shell = shell, .book = shell_book(shell) };
	self->given = g_array_new(FALSE, FALSE, sizeof(gint64));
	return self;
}

View *
log_form_open(Shell *shell, PersonView *person)
{
	LogForm *self = make_data(shell);
	g_autofree char *place = NULL;

	self->person = person;
	person_people(person, self->given);
	place = names_place("entry-new", self->given);
	return open_form(self, _("Log a contact"), log_fields_new, place);
}

View *
log_form_edit(Shell *shell, gint64 entry)
{
	GError *error = NULL;
	Interaction *was = interaction_load(shell_book(shell), entry, &error);
	g_autofree char *place = g_strdup_printf("entry-%" G_GINT64_FORMAT, entry);
	LogForm *self;

	if (!was) {
		shell_fail(shell, error);
		return NULL;
	}
	self = make_data(shell);
	self->was = was;
	return open_form(self, _("An entry of the timeline"), log_fields_edit, place);
}

View *
log_form_inbox(Shell *shell, gint64 row)
{
	GError *error = NULL;
	g_autoptr(InboxItem) item = inbox_load(shell_book(shell), row, &error);
	g_autofree char *place = g_strdup_printf("inbox-%" G_GINT64_FORMAT, row);
	LogForm *self;

	if (!item) {
		shell_fail(shell, error);
		return NULL;
	}
	self = make_data(shell);
	self->inbox = row;
	self->told = inbox_draft(item);
	return open_form(self, _("Log a meeting of the calendar"), log_fields_new, place);
}
