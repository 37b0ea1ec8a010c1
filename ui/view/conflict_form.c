/* Mine or theirs, field by field: a form with one choice a conflict. */
#include "view/conflict_form.h"

#include "krug/i18n.h"
#include "krug/person.h"
#include "widget/form.h"

#define NAME_SIZE 16
#define VALUE	  34 /* columns of the chosen value */

typedef struct {
	const GPtrArray *conflicts;
	GArray *fields;	    /* Field */
	GPtrArray *strings; /* owned names and labels */
	FieldChoice (*choices)[3];
	gboolean *theirs;
	void (*decided)(View *opener, const gboolean *theirs);
} ConflictForm;

static void
free_data(gpointer data)
{
	ConflictForm *self = data;

	g_array_unref(self->fields);
	g_ptr_array_unref(self->strings);
	g_free(self->choices);
	g_free(self->theirs);
	g_free(self);
}

static const char *
keep(ConflictForm *self, char *text)
{
	g_ptr_array_add(self->strings, text);
	return text;
}

static const char *
shown(const char *value)
{
	return *value ? value : _("nothing");
}

static void
make_field(ConflictForm *self, guint i)
{
	const PersonConflict *conflict = self->conflicts->pdata[i];
	FieldChoice *choices = self->choices[i];
	Field field = {
		.kind = FIELD_CHOICE,
		.name = keep(self, g_strdup_printf("%u", i)),
		.label = conflict->label,
		.choices = choices,
		.width = VALUE,
	};

	choices[0].value = "";
	choices[0].label =
		keep(self, g_strdup_printf(_("mine: %s"), shown(conflict->mine)));
	choices[1].value = "theirs";
	choices[1].label =
		keep(self, g_strdup_printf(_("theirs: %s"), shown(conflict->theirs)));
	g_array_append_val(self->fields, field);
}

/* The other two values stand beside the chosen one. */
static void
note_others(Form *form, ConflictForm *self)
{
	for (guint i = 0; i < self->conflicts->len; i++) {
		const PersonConflict *conflict = self->conflicts->pdata[i];
		char name[NAME_SIZE];
		g_autofree char *note = NULL;
		gboolean theirs;

		g_snprintf(name, sizeof(name), "%u", i);
		theirs = *form_text(form, name) != '\0';
		note = g_strdup_printf(theirs ? _("mine: %s · before: %s")
					      : _("theirs: %s · before: %s"),
			shown(theirs ? conflict->mine : conflict->theirs),
			shown(conflict->was));
		form_note(form, name, note);
	}
}

static void
fill(Form *form, gpointer data)
{
	note_others(form, data);
}

static void
changed(Form *form, const char *name G_GNUC_UNUSED, gpointer data)
{
	note_others(form, data);
}

static gboolean
save(Form *form, gpointer data, GError **error G_GNUC_UNUSED)
{
	ConflictForm *self = data;

	for (guint i = 0; i < self->conflicts->len; i++) {
		char name[NAME_SIZE];

		g_snprintf(name, sizeof(name), "%u", i);
		self->theirs[i] = *form_text(form, name) != '\0';
	}
	return TRUE;
}

static void
closed(View *opener, gpointer result)
{
	const ConflictForm *self = result ? form_data(result) : NULL;

	if (self)
		self->decided(opener, self->theirs);
}

View *
conflict_form_open(Shell *shell, const GPtrArray *conflicts,
	void (*decided)(View *opener, const gboolean *theirs))
{
	ConflictForm *self = g_new0(ConflictForm, 1);
	FormSpec spec = {
		.title = _("Changed meanwhile: which value stays?"),
		.fill = fill,
		.save = save,
		.changed = changed,
		.data = self,
		.free_data = free_data,
	};
	View *view;

	self->conflicts = conflicts;
	self->decided = decided;
	self->fields = g_array_new(TRUE, TRUE, sizeof(Field));
	self->strings = g_ptr_array_new_with_free_func(g_free);
	self->choices = (FieldChoice(*)[3])g_new0(FieldChoice, 3 * conflicts->len);
	self->theirs = g_new0(gboolean, conflicts->len);
	for (guint i = 0; i < conflicts->len; i++)
		make_field(self, i);
	spec.fields = (const Field *)(gpointer)self->fields->data;
	view = form_view(form_open(shell, &spec));
	view_then(view, closed);
	return view;
}
