/* An event by fields; whom one wants to meet and whom one met are lines of their own. */
#include "view/event_form.h"

#include "krug/cadence.h"
#include "krug/community.h"
#include "krug/event.h"
#include "krug/i18n.h"
#include "view/fields.h"
#include "view/say.h"

#define WIDE 26

typedef struct {
	FormData base; /* first, for the checks of fields.h */
	Event *was;    /* NULL: a new one */
} EventForm;

static GPtrArray *
complete_community(const char *text, gpointer data)
{
	const FormData *form = data;
	GPtrArray *names = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GPtrArray) found =
		community_list(form->book, *text ? text : NULL, NULL);

	for (guint i = 0; found && i < found->len; i++)
		g_ptr_array_add(
			names, g_strdup(((const Community *)found->pdata[i])->name));
	return names;
}

static const Field fields[] = {
	{ .name = "name", .label = N_("Its name"), .required = TRUE },
	{
		.kind = FIELD_CHOICE,
		.name = "kind",
		.label = N_("Kind"),
		.vocab = &vocab_event,
		.width = WIDE,
	},
	{
		.kind = FIELD_DATE,
		.name = "when",
		.label = N_("When"),
		.placeholder = N_("fri 19:00"),
		.width = WIDE,
		.required = TRUE,
		.check = fields_check_future,
		.echo = fields_echo_future,
	},
	{
		.kind = FIELD_DATE,
		.name = "until",
		.label = N_("Last day"),
		.placeholder = N_("of several days"),
		.width = WIDE,
		.check = fields_check_future,
		.echo = fields_echo_future,
	},
	{ .name = "place", .label = N_("Place or link") },
	{
		.name = "community",
		.label = N_("Community"),
		.complete = complete_community,
	},
	{ .kind = FIELD_LINES, .name = "notes", .label = N_("Notes") },
	{ 0 },
};

static void
free_data(gpointer data)
{
	EventForm *self = data;

	event_free(self->was);
	g_free(self);
}

static void
fill(Form *form, gpointer data)
{
	EventForm *self = data;
	const Event *was = self->was;
	g_autofree char *when = NULL;

	self->base.form = form;
	if (!was) {
		form_set(form, "kind", vocab_id(&vocab_event, EVENT_CONFERENCE));
		return;
	}
	when = fields_when_text(self->base.book, was->day, was->at);
	form_set(form, "name", was->name);
	form_set(form, "kind", vocab_id(&vocab_event, (int)was->kind));
	form_set(form, "when", when);
	fields_set_day(form, "until", was->last_day);
	form_set(form, "place", was->place);
	form_set(form, "community", was->community_name ? was->community_name : "");
	form_set(form, "notes", was->notes);
}

static gboolean
read_community(const Form *form, Book *book, Event *now, GError **error)
{
	const char *text = form_text(form, "community");

	now->community = 0;
	return !*text || community_resolve(book, text, &now->community, error);
}

static Event *
read_form(EventForm *self, Form *form, GError **error)
{
	Book *book = self->base.book;
	g_autoptr(Event) now =
		self->was ? event_copy(self->was) : event_new("", book_today(book));
	When when;

	if (!when_parse_all(form_text(form, "when"), book_clock(book), WHEN_FUTURE, &when,
		    error) ||
		!fields_take_day(
			form, book, "until", WHEN_FUTURE, &now->last_day, error) ||
		!read_community(form, book, now, error))
		return NULL;
	now->day = when.day;
	now->at = when.minute < 0 ? AT_NONE : when_instant(&when, book_clock(book));
	now->kind = (EventKind)vocab_from_id(&vocab_event, form_text(form, "kind"));
	fields_take(form, "name", &now->name);
	fields_take(form, "place", &now->place);
	fields_take(form, "notes", &now->notes);
	return g_steal_pointer(&now);
}

static gboolean
save(Form *form, gpointer data, GError **error)
{
	EventForm *self = data;
	g_autoptr(Event) now = read_form(self, form, error);

	if (!now || !(self->was ? event_save(self->base.book, self->was, now, error)
				: event_add(self->base.book, now, error)))
		return FALSE;
	say_done(self->base.shell, _("%s: saved"), now->name);
	return TRUE;
}

View *
event_form_open(Shell *shell, gint64 event)
{
	GError *error = NULL;
	Event *was = event ? event_load(shell_book(shell), event, &error) : NULL;
	EventForm *self;
	FormSpec spec = {
		.title = was ? was->name : _("A new event"),
		.fields = fields,
		.fill = fill,
		.save = save,
		.free_data = free_data,
	};

	if (event && !was) {
		shell_fail(shell, error);
		return NULL;
	}
	self = g_new0(EventForm, 1);
	self->base = (FormData){ .shell = shell, .book = shell_book(shell) };
	self->was = was;
	spec.data = self;
	return form_view(form_open(shell, &spec));
}
