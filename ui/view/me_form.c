/* The form about me; its texts are the rows of me_fields. */
#include "view/me_form.h"

#include "krug/contact.h"
#include "krug/i18n.h"
#include "krug/me.h"
#include "view/fields.h"
#include "view/say.h"

#define WIDE 24

typedef struct {
	FormData base; /* first, for the checks of fields.h */
	GArray *fields;
} MeForm;

static void
free_data(gpointer data)
{
	MeForm *self = data;

	g_array_unref(self->fields);
	g_free(self);
}

static char **
text_of(Me *me, const MeField *field)
{
	return (char **)(gpointer)((char *)me + field->offset);
}

/* The gender follows the name; the rest of the texts comes below the channels. */
static void
make_fields(MeForm *self)
{
	static const Field gender = {
		.kind = FIELD_CHOICE,
		.name = "gender",
		.label = N_("Gender"),
		.vocab = &contact_genders,
		.none = N_("as guessed"),
		.width = WIDE,
	};
	static const Field channels = {
		.kind = FIELD_ROWS,
		.name = "channels",
		.label = N_("Channels"),
		.columns = fields_channels,
	};

	self->fields = g_array_new(TRUE, TRUE, sizeof(Field));
	for (const MeField *row = me_fields; row->column; row++) {
		Field field = { .name = row->column, .label = row->label };

		if (g_str_equal(row->column, "signature")) {
			g_array_append_val(self->fields, gender);
			g_array_append_val(self->fields, channels);
		}
		field.kind = row->lines ? FIELD_LINES : FIELD_TEXT;
		g_array_append_val(self->fields, field);
	}
}

/* What is typed, in a new Me. */
static Me *
read_me(const Form *form)
{
	Me *me = me_new();

	for (const MeField *field = me_fields; field->column; field++) {
		g_free(*text_of(me, field));
		*text_of(me, field) = g_strdup(form_text(form, field->column));
	}
	me->gender = vocab_from_id(&contact_genders, form_text(form, "gender"));
	g_ptr_array_unref(me->channels);
	me->channels = fields_read_channels(form, "channels");
	return me;
}

static void
note_gender(Form *form)
{
	g_autoptr(Me) me = read_me(form);
	const char *label = vocab_label(&contact_genders, me_gender(me));
	g_autofree char *note = NULL;

	if (!me->gender && *label)
		note = g_strdup_printf(_("guessed: %s"), label);
	form_note(form, "gender", note);
}

static void
changed(Form *form, const char *name G_GNUC_UNUSED, gpointer data G_GNUC_UNUSED)
{
	note_gender(form);
}

static void
fill(Form *form, gpointer data)
{
	MeForm *self = data;
	g_autoptr(Me) me = me_load(self->base.book, NULL);
	const char *gender = me ? vocab_id(&contact_genders, me->gender) : NULL;

	for (const MeField *field = me_fields; me && field->column; field++)
		form_set(form, field->column, *text_of(me, field));
	form_set(form, "gender", gender ? gender : "");
	if (me)
		fields_fill_channels(form, "channels", me->channels);
	note_gender(form);
}

static gboolean
save(Form *form, gpointer data, GError **error)
{
	MeForm *self = data;
	g_autoptr(Me) me = read_me(form);

	if (!me_save(self->base.book, me, error))
		return FALSE;
	say_done(self->base.shell, _("Saved"));
	return TRUE;
}

View *
me_form_open(Shell *shell)
{
	MeForm *self = g_new0(MeForm, 1);
	FormSpec spec = {
		.title = _("About me"),
		.draft = "me",
		.fill = fill,
		.save = save,
		.changed = changed,
		.data = self,
		.free_data = free_data,
	};

	self->base = (FormData){ .shell = shell, .book = shell_book(shell) };
	make_fields(self);
	spec.fields = (const Field *)(gpointer)self->fields->data;
	return form_view(form_open(shell, &spec));
}

void
me_form_show(View *view)
{
	me_form_open(view->shell);
}
