/* An item of the shelf by fields. */
#include "view/shelf_form.h"

#include "krug/i18n.h"
#include "krug/shelf.h"
#include "view/fields.h"
#include "view/names.h"
#include "view/say.h"

#define WIDE 26

typedef struct {
	FormData base;	/* first, for the checks of fields.h */
	ShelfItem *was; /* NULL: a new one */
} ShelfForm;

static const Field fields[] = {
	{ .name = "line", .label = N_("In a line"), .required = TRUE },
	{
		.kind = FIELD_CHOICE,
		.name = "kind",
		.label = N_("Kind"),
		.vocab = &vocab_shelf,
		.width = WIDE,
	},
	{ .name = "link", .label = N_("Link") },
	{
		.name = "who",
		.label = N_("Person"),
		.placeholder = N_("of whom it tells: a candidate"),
		.check = fields_check_people,
		.complete = fields_complete_people,
	},
	{
		.name = "topics",
		.label = N_("Topics"),
		.placeholder = N_("between commas: whom it fits follows from them"),
	},
	{ .kind = FIELD_LINES, .name = "notes", .label = N_("Notes") },
	{ 0 },
};

static void
free_data(gpointer data)
{
	ShelfForm *self = data;

	shelf_free(self->was);
	g_free(self);
}

static void
fill(Form *form, gpointer data)
{
	ShelfForm *self = data;
	const ShelfItem *was = self->was;
	g_autofree char *who = NULL;

	self->base.form = form;
	if (!was) {
		form_set(form, "kind", vocab_id(&vocab_shelf, SHELF_ARTICLE));
		return;
	}
	who = was->contact ? names_of(self->base.book, was->contact) : g_strdup("");
	form_set(form, "line", was->line);
	form_set(form, "kind", vocab_id(&vocab_shelf, (int)was->kind));
	form_set(form, "link", was->link);
	form_set(form, "who", who);
	form_set(form, "topics", was->topics);
	form_set(form, "notes", was->notes);
}

static ShelfItem *
read_form(ShelfForm *self, const Form *form, GError **error)
{
	g_autoptr(ShelfItem) now =
		self->was ? shelf_copy(self->was) : shelf_new(SHELF_NONE, "");
	g_autoptr(GArray) who =
		names_read(self->base.book, form_text(form, "who"), error);

	if (!who)
		return NULL;
	now->contact = who->len ? g_array_index(who, gint64, 0) : 0;
	now->kind = (ShelfKind)vocab_from_id(&vocab_shelf, form_text(form, "kind"));
	fields_take(form, "line", &now->line);
	fields_take(form, "link", &now->link);
	fields_take(form, "topics", &now->topics);
	fields_take(form, "notes", &now->notes);
	return g_steal_pointer(&now);
}

static gboolean
save(Form *form, gpointer data, GError **error)
{
	ShelfForm *self = data;
	g_autoptr(ShelfItem) now = read_form(self, form, error);

	if (!now || !(self->was ? shelf_save(self->base.book, self->was, now, error)
				: shelf_add(self->base.book, now, error)))
		return FALSE;
	say_done(self->base.shell, _("%s: saved"), now->line);
	return TRUE;
}

View *
shelf_form_open(Shell *shell, gint64 item)
{
	GError *error = NULL;
	ShelfItem *was = item ? shelf_load(shell_book(shell), item, &error) : NULL;
	ShelfForm *self;
	FormSpec spec = {
		.title = was ? was->line : _("On the shelf"),
		.fields = fields,
		.fill = fill,
		.save = save,
		.free_data = free_data,
	};

	if (item && !was) {
		shell_fail(shell, error);
		return NULL;
	}
	self = g_new0(ShelfForm, 1);
	self->base = (FormData){ .shell = shell, .book = shell_book(shell) };
	self->was = was;
	spec.data = self;
	return form_view(form_open(shell, &spec));
}
