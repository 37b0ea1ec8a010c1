/* The form as a view: keys, saving, leaving. */
#include "widget/form.h"

#include <string.h>

#include "krug/i18n.h"
#include "krug/text.h"
#include "widget/dialog.h"
#include "widget/form_private.h"
#include "widget/offer.h"

static const ViewClass form_view_class;

/* The focused field's line, and the problem below it, stay in sight. */
static void
scroll(Form *form)
{
	int y = form_focus_y(form), room = MAX(form->view.height - 2, 1);
	int height = form->parts[form->focus.part].rows
			     ? 2
			     : part_height(&form->parts[form->focus.part]);
	int total = 0;

	for (int p = 0; p < form->count; p++)
		total += part_height(&form->parts[p]);
	form->scroll = MAX(form->scroll, y + height - room);
	form->scroll = MIN(form->scroll, form->focus.part == 0 ? 0 : y);
	form->scroll = CLAMP(form->scroll, 0, MAX(total - room, 0));
}

static void
value_changed(Form *form)
{
	FormPart *part = &form->parts[form->focus.part];
	FormCell *cell = form_cell(form);

	g_clear_pointer(&cell->problem, g_free);
	if (cell->field->echo) {
		g_autofree char *value = cell_value(cell);

		g_free(cell->echo);
		cell->echo = *value ? cell->field->echo(value, form->spec.data) : NULL;
	}
	part_grow(part);
	if (form->spec.changed)
		form->spec.changed(form, part->field->name, form->spec.data);
	scroll(form);
}

static int
choice_index(const FormCell *cell)
{
	const FieldChoice *choices = cell->choices;

	for (int i = 0; choices[i].label; i++) {
		if (g_str_equal(choices[i].value, lineedit_text(cell->edit)))
			return i;
	}
	return 0;
}

static void
choose(Form *form, int index)
{
	FormCell *cell = form_cell(form);
	int n = 0;

	while (cell->choices[n].label)
		n++;
	if (n == 0)
		return;
	lineedit_set(cell->edit, cell->choices[(index + n) % n].value);
	value_changed(form);
}

/* The next choice whose label begins with the letter, in either layout. */
static gboolean
choose_by_letter(Form *form, Key key)
{
	const FormCell *cell = form_cell(form);
	const FieldChoice *choices = cell->choices;
	int from = choice_index(cell), n = 0;

	while (choices[n].label)
		n++;
	for (int i = 1; i <= n; i++) {
		const char *label = _(choices[(from + i) % n].label);
		gunichar first = g_unichar_tolower(g_utf8_get_char(label));

		if (first == g_unichar_tolower(key) ||
			text_key_latin(first) == key_command(key)) {
			choose(form, from + i);
			return TRUE;
		}
	}
	return FALSE;
}

static gboolean
choice_key(Form *form, Key key)
{
	int at = choice_index(form_cell(form));

	if (key == K_LEFT)
		choose(form, at - 1);
	else if (key == K_RIGHT)
		choose(form, at + 1);
	else if (key == ' ')
		view_run(&form->view, ACT_CHOOSE);
	else
		return key_char(key) && (choose_by_letter(form, key) || TRUE);
	return TRUE;
}

static gboolean
toggle_key(Form *form, Key key)
{
	FormCell *cell = form_cell(form);

	if (key != ' ')
		return key_char(key) != 0;
	lineedit_set(cell->edit, *lineedit_text(cell->edit) ? "" : "1");
	value_changed(form);
	return TRUE;
}

static gboolean
text(View *view, Key key)
{
	Form *form = (Form *)view;
	FormCell *cell = form_cell(form);
	g_autofree char *before = cell_value(cell);
	g_autofree char *after = NULL;

	if (cell->field->kind == FIELD_CHOICE)
		return choice_key(form, key);
	if (cell->field->kind == FIELD_TOGGLE)
		return toggle_key(form, key);
	if (cell->area ? !textarea_key(cell->area, key) : !lineedit_key(cell->edit, key))
		return FALSE;
	after = cell_value(cell);
	if (!g_str_equal(before, after))
		value_changed(form);
	return TRUE;
}

static void
paste(View *view, const char *pasted)
{
	Form *form = (Form *)view;
	FormCell *cell = form_cell(form);

	if (cell->field->kind == FIELD_CHOICE || cell->field->kind == FIELD_TOGGLE)
		return;
	if (cell->area)
		textarea_paste(cell->area, pasted);
	else
		lineedit_paste(cell->edit, pasted);
	value_changed(form);
}

/* Checks the field that is left, then moves; an empty field is not nagged about yet. */
static void
leave_field(Form *form)
{
	FormCell *cell = form_cell(form);
	g_autofree char *value = cell_value(cell);

	if (*value)
		cell_check(form, cell);
}

static void
move(View *view)
{
	Form *form = (Form *)view;

	leave_field(form);
	if (view->action == ACT_FIELD_NEXT || view->action == ACT_FIELD_PREV)
		form_focus_step(form, view->action == ACT_FIELD_NEXT ? 1 : -1);
	else
		form_focus_line(form, view->action == ACT_DOWN ? 1 : -1);
	scroll(form);
}

static void
page(View *view)
{
	Form *form = (Form *)view;

	leave_field(form);
	form_focus_page(form, view->action == ACT_PAGE_DOWN ? 1 : -1, view->height - 4);
	scroll(form);
}

static gboolean
wheel(gpointer data, Action action)
{
	Form *form = data;

	form->view.action = action;
	move(&form->view);
	return TRUE;
}

static gboolean
mouse(View *view, const Mouse *event)
{
	Form *form = (Form *)view;
	int label = form_label_width(form, view->width);

	if (event->kind != MOUSE_PRESS)
		return FALSE;
	leave_field(form);
	form_focus_at(form, event->x - label - 3, event->y - 2 + form->scroll,
		form_fields_width(view->width, label));
	scroll(form);
	return TRUE;
}

static void
chosen(View *opener, gint64 value)
{
	choose((Form *)opener, (int)value);
}

static void
choose_value(Form *form)
{
	const FormCell *cell = form_cell(form);
	g_autoptr(GArray) items = g_array_new(TRUE, TRUE, sizeof(MenuItem));

	for (int i = 0; cell->choices[i].label; i++) {
		MenuItem item = { .label = _(cell->choices[i].label), .value = i };

		g_array_append_val(items, item);
	}
	menu_open(form->view.shell, _(cell->field->label),
		(const MenuItem *)(gpointer)items->data, choice_index(cell), chosen);
}

static void
completed(View *opener, gint64 value)
{
	Form *form = (Form *)opener;

	cell_set(form_cell(form), g_ptr_array_index(form->completions, value));
	value_changed(form);
}

static void
choose_completion(Form *form)
{
	const FormCell *cell = form_cell(form);
	g_autoptr(GArray) items = g_array_new(TRUE, TRUE, sizeof(MenuItem));

	g_clear_pointer(&form->completions, g_ptr_array_unref);
	form->completions =
		cell->field->complete(lineedit_text(cell->edit), form->spec.data);
	for (guint i = 0; form->completions && i < form->completions->len; i++) {
		MenuItem item = { .label = form->completions->pdata[i], .value = i };

		g_array_append_val(items, item);
	}
	if (items->len == 0)
		shell_say(form->view.shell, _("Nothing known begins like this."));
	else
		menu_open(form->view.shell, _(cell->field->label),
			(const MenuItem *)(gpointer)items->data, 0, completed);
}

static void
open_choices(View *view)
{
	Form *form = (Form *)view;
	const Field *field = form_cell(form)->field;

	if (field->kind == FIELD_CHOICE)
		choose_value(form);
	else if (field->complete)
		choose_completion(form);
}

static void
save(View *view)
{
	Form *form = (Form *)view;
	GError *error = NULL;

	if (form->spec.ask && form->spec.ask(form, form->spec.data))
		return;
	if (!form_check(form)) {
		shell_warn(view->shell, "%s", form_cell(form)->problem);
		scroll(form);
		return;
	}
	if (form->spec.save(form, form->spec.data, &error))
		view_close(view, form);
	else
		shell_fail(view->shell, error);
}

void
form_submit(Form *form)
{
	save(form_view(form));
}

const Field *
form_fields(const Form *form)
{
	return form->spec.fields;
}

static void
discard(View *opener, gboolean yes)
{
	if (yes)
		view_close(opener, NULL);
}

static gboolean
may_close(View *view)
{
	if (!form_is_changed((Form *)view))
		return TRUE;
	confirm_open(view->shell, _("Leave without saving what you changed?"), _("leave"),
		_("go on editing"), discard);
	return FALSE;
}

static void
remove_row(View *view)
{
	Form *form = (Form *)view;
	FormPart *part = &form->parts[form->focus.part];
	FormRow *row;

	if (!part->rows)
		return;
	row = g_ptr_array_index(part->rows, form->focus.row);
	g_ptr_array_remove_index(part->rows, (guint)form->focus.row);
	part_free_row(part, row);
	part_grow(part);
	form->focus.row = MIN(form->focus.row, (int)part->rows->len - 1);
	value_changed(form);
}

static void
layout(View *view)
{
	scroll((Form *)view);
}

static void
done(View *view)
{
	Form *form = (Form *)view;

	form_clear(form);
	g_clear_pointer(&form->completions, g_ptr_array_unref);
	if (form->spec.free_data)
		form->spec.free_data(form->spec.data);
}

Form *
form_open(Shell *shell, const FormSpec *spec)
{
	View *view = shell_open(shell, &form_view_class, NULL);
	Form *form = (Form *)view;

	form->spec = *spec;
	view->title = g_strdup(spec->title);
	form->spec.title = NULL;
	view->move = wheel;
	view->mover = form;
	form_build(form);
	if (spec->fill)
		spec->fill(form, spec->data);
	form_remember(form);
	form_focus_first(form);
	if (spec->draft)
		draft_offer(view, spec->draft);
	form->spec.draft = NULL;
	return form;
}

View *
form_view(Form *form)
{
	return &form->view;
}

void
form_finish(View *form, gboolean (*write)(gpointer data, GError **error))
{
	GError *error = NULL;

	if (write(form_data((Form *)form), &error))
		view_close(form, form);
	else
		shell_fail(form->shell, error);
}

gpointer
form_data(const Form *form)
{
	return form->spec.data;
}

/* Of the keys those that do something in the field. */
static const Action *
hinting(const View *view)
{
	static const Action hints[][5] = {
		{ ACT_SAVE, ACT_FIELD_NEXT },
		{ ACT_SAVE, ACT_FIELD_NEXT, ACT_CHOOSE },
		{ ACT_SAVE, ACT_FIELD_NEXT, ACT_ROW_REMOVE },
		{ ACT_SAVE, ACT_FIELD_NEXT, ACT_CHOOSE, ACT_ROW_REMOVE },
	};
	const Form *form = (const Form *)view;
	const Field *field = form_cell(form)->field;
	gboolean chooses = field->kind == FIELD_CHOICE || field->complete;
	gboolean rows = form->parts[form->focus.part].rows != NULL;

	return hints[(rows ? 2 : 0) + (chooses ? 1 : 0)];
}

static const Handler handlers[] = {
	{ ACT_SAVE, save },
	{ ACT_FIELD_NEXT, move },
	{ ACT_FIELD_PREV, move },
	{ ACT_CHOOSE, open_choices },
	{ ACT_ROW_REMOVE, remove_row },
	{ ACT_DOWN, move },
	{ ACT_UP, move },
	{ ACT_PAGE_DOWN, page },
	{ ACT_PAGE_UP, page },
	{ 0 },
};

static const ViewClass form_view_class = {
	.name = "form",
	.title = N_("Form"),
	.size = sizeof(Form),
	.modal = TRUE,
	.handlers = handlers,
	.hinting = hinting,
	.layout = layout,
	.draw = form_draw,
	.done = done,
	.text = text,
	.paste = paste,
	.mouse = mouse,
	.may_close = may_close,
	.keep = form_keep,
	.take_up = form_take_up,
};
