/* A community by fields; its members are added by name from the events view. */
#include "krug/community.h"
#include "krug/i18n.h"
#include "view/event_form.h"
#include "view/fields.h"
#include "view/say.h"

typedef struct {
	FormData base;
	Community *was; /* NULL: a new one */
} CommunityForm;

static const Field fields[] = {
	{ .name = "name", .label = N_("Its name"), .required = TRUE },
	{ .name = "link", .label = N_("Link") },
	{ .kind = FIELD_LINES, .name = "notes", .label = N_("Notes") },
	{ 0 },
};

static void
free_data(gpointer data)
{
	CommunityForm *self = data;

	community_free(self->was);
	g_free(self);
}

static void
fill(Form *form, gpointer data)
{
	const CommunityForm *self = data;

	if (!self->was)
		return;
	form_set(form, "name", self->was->name);
	form_set(form, "link", self->was->link);
	form_set(form, "notes", self->was->notes);
}

static gboolean
save(Form *form, gpointer data, GError **error)
{
	CommunityForm *self = data;
	g_autoptr(Community) now =
		self->was ? community_copy(self->was) : community_new("");

	fields_take(form, "name", &now->name);
	fields_take(form, "link", &now->link);
	fields_take(form, "notes", &now->notes);
	if (!(self->was ? community_save(self->base.book, self->was, now, error)
			: community_add(self->base.book, now, error)))
		return FALSE;
	say_done(self->base.shell, _("%s: saved"), now->name);
	return TRUE;
}

View *
community_form_open(Shell *shell, gint64 community)
{
	GError *error = NULL;
	Community *was =
		community ? community_load(shell_book(shell), community, &error) : NULL;
	CommunityForm *self;
	FormSpec spec = {
		.title = was ? was->name : _("A new community"),
		.fields = fields,
		.fill = fill,
		.save = save,
		.free_data = free_data,
	};

	if (community && !was) {
		shell_fail(shell, error);
		return NULL;
	}
	self = g_new0(CommunityForm, 1);
	self->base = (FormData){ .shell = shell, .book = shell_book(shell) };
	self->was = was;
	spec.data = self;
	return form_view(form_open(shell, &spec));
}
