/* The values of a form: building, reading, comparing and checking them. */
#include <string.h>

#include "krug/i18n.h"
#include "widget/form_private.h"

int
field_columns(const Field *field)
{
	int n = 0;

	while (field->columns && field->columns[n].label)
		n++;
	return n;
}

/* The strings stay the vocabulary's. */
static FieldChoice *
make_choices(const Field *field)
{
	const Vocab *vocab = field->vocab;
	FieldChoice *made = g_new0(FieldChoice, (gsize)vocab->count + 1);
	int n = 0;

	if (field->none)
		made[n++] = (FieldChoice){ "", field->none };
	for (int i = 1; i < vocab->count; i++)
		made[n++] = (FieldChoice){ vocab->words[i].id, vocab->words[i].label };
	return made;
}

static void
cell_start(FormCell *cell, const Field *field)
{
	cell->field = field;
	cell->edit = lineedit_new(NULL);
	if (field->kind == FIELD_LINES)
		cell->area = textarea_new(NULL);
	if (field->vocab)
		cell->made = make_choices(field);
	cell->choices = cell->made ? cell->made : field->choices;
	if (field->kind == FIELD_CHOICE && cell->choices)
		lineedit_set(cell->edit, cell->choices[0].value);
}

static void
cell_end(FormCell *cell)
{
	lineedit_free(cell->edit);
	textarea_free(cell->area);
	g_free(cell->problem);
	g_free(cell->echo);
	g_free(cell->note);
	g_free(cell->made);
	g_free(cell->text);
}

char *
cell_value(const FormCell *cell)
{
	return cell->area ? textarea_text(cell->area)
			  : g_strdup(lineedit_text(cell->edit));
}

void
cell_set(FormCell *cell, const char *text)
{
	if (cell->area)
		textarea_set(cell->area, text);
	else
		lineedit_set(cell->edit, text);
}

void
part_free_row(FormPart *part, FormRow *row)
{
	for (int i = 0; i < field_columns(part->field); i++)
		cell_end(&row->cells[i]);
	g_free(row->cells);
	g_free(row);
}

void
part_add_row(FormPart *part, gint64 id, const char *const *values)
{
	int columns = field_columns(part->field);
	FormRow *row = g_new0(FormRow, 1);

	row->id = id;
	row->cells = g_new0(FormCell, (gsize)columns);
	for (int i = 0; i < columns; i++) {
		cell_start(&row->cells[i], &part->field->columns[i]);
		if (values && values[i])
			cell_set(&row->cells[i], values[i]);
	}
	g_ptr_array_add(part->rows, row);
}

/* A choice or a toggle alone says nothing: only typed columns count. */
gboolean
row_is_empty(const FormPart *part, const FormRow *row)
{
	for (int i = 0; i < field_columns(part->field); i++) {
		FieldKind kind = part->field->columns[i].kind;

		if ((kind == FIELD_TEXT || kind == FIELD_DATE) &&
			*lineedit_text(row->cells[i].edit))
			return FALSE;
	}
	return TRUE;
}

void
part_grow(FormPart *part)
{
	guint n = part->rows ? part->rows->len : 0;

	if (!part->rows)
		return;
	if (n == 0 || !row_is_empty(part, part->rows->pdata[n - 1]))
		part_add_row(part, 0, NULL);
}

void
form_build(Form *form)
{
	while (form->spec.fields[form->count].label)
		form->count++;
	form->parts = g_new0(FormPart, (gsize)form->count + 1);
	for (int i = 0; i < form->count; i++) {
		FormPart *part = &form->parts[i];

		part->field = &form->spec.fields[i];
		if (part->field->kind == FIELD_ROWS)
			part->rows = g_ptr_array_new();
		cell_start(&part->cell, part->field);
	}
}

void
form_clear(Form *form)
{
	for (int i = 0; i < form->count; i++) {
		FormPart *part = &form->parts[i];

		for (guint r = 0; part->rows && r < part->rows->len; r++)
			part_free_row(part, part->rows->pdata[r]);
		if (part->rows)
			g_ptr_array_free(part->rows, TRUE);
		cell_end(&part->cell);
		g_free(part->first);
	}
	g_free(form->parts);
}

/* A part as one text, for comparing. */
static char *
part_value(const FormPart *part)
{
	GString *text;

	if (!part->rows)
		return cell_value(&part->cell);
	text = g_string_new(NULL);
	for (guint r = 0; r < part->rows->len; r++) {
		const FormRow *row = part->rows->pdata[r];

		if (row_is_empty(part, row) && row->id == 0)
			continue;
		g_string_append_printf(text, "%" G_GINT64_FORMAT, row->id);
		for (int c = 0; c < field_columns(part->field); c++)
			g_string_append_printf(
				text, "\x1f%s", lineedit_text(row->cells[c].edit));
		g_string_append_c(text, '\n');
	}
	return g_string_free(text, FALSE);
}

void
form_remember(Form *form)
{
	for (int i = 0; i < form->count; i++) {
		part_grow(&form->parts[i]);
		form->parts[i].first = part_value(&form->parts[i]);
	}
}

gboolean
part_is_changed(const FormPart *part)
{
	g_autofree char *value = part_value(part);

	return g_strcmp0(value, part->first) != 0;
}

gboolean
form_is_changed(const Form *form)
{
	for (int i = 0; i < form->count; i++) {
		if (part_is_changed(&form->parts[i]))
			return TRUE;
	}
	return FALSE;
}

FormPart *
form_part(const Form *form, const char *name)
{
	for (int i = 0; i < form->count; i++) {
		if (g_strcmp0(form->parts[i].field->name, name) == 0)
			return &form->parts[i];
	}
	g_error("the form has no field %s", name);
}

const char *
form_text(const Form *form, const char *name)
{
	FormCell *cell = &form_part(form, name)->cell;

	if (!cell->area)
		return lineedit_text(cell->edit);
	g_free(cell->text);
	return cell->text = textarea_text(cell->area);
}

void
form_set(Form *form, const char *name, const char *text)
{
	cell_set(&form_part(form, name)->cell, text);
}

void
form_note(Form *form, const char *name, const char *text)
{
	FormCell *cell = &form_part(form, name)->cell;

	g_free(cell->note);
	cell->note = g_strdup(text);
}

gboolean
form_changed(const Form *form, const char *name)
{
	return part_is_changed(form_part(form, name));
}

/* The n-th row that counts, NULL beyond the last. */
static const FormRow *
filled_row(const FormPart *part, guint n)
{
	for (guint r = 0; r < part->rows->len; r++) {
		const FormRow *row = part->rows->pdata[r];

		if (!row_is_empty(part, row) && n-- == 0)
			return row;
	}
	return NULL;
}

guint
form_rows(const Form *form, const char *name)
{
	guint n = 0;

	while (filled_row(form_part(form, name), n))
		n++;
	return n;
}

gint64
form_row_id(const Form *form, const char *name, guint row)
{
	return filled_row(form_part(form, name), row)->id;
}

const char *
form_row_text(const Form *form, const char *name, guint row, int column)
{
	return lineedit_text(filled_row(form_part(form, name), row)->cells[column].edit);
}

void
form_set_row(Form *form, const char *name, guint row, int column, const char *text)
{
	cell_set(&filled_row(form_part(form, name), row)->cells[column], text);
}

void
form_add_row(Form *form, const char *name, gint64 id, const char *const *values)
{
	part_add_row(form_part(form, name), id, values);
}

gboolean
cell_check(Form *form, FormCell *cell)
{
	g_autofree char *value = cell_value(cell);

	g_clear_pointer(&cell->problem, g_free);
	if (cell->field->required && !*value)
		cell->problem = g_strdup(_("This is needed."));
	else if (cell->field->check)
		cell->problem = cell->field->check(value, form->spec.data);
	g_clear_pointer(&cell->echo, g_free);
	if (cell->field->echo && *value)
		cell->echo = cell->field->echo(value, form->spec.data);
	return cell->problem == NULL;
}

static gboolean
check_rows(Form *form, int p, FormFocus *wrong)
{
	FormPart *part = &form->parts[p];
	gboolean fine = TRUE;

	for (int r = (int)part->rows->len - 1; r >= 0; r--) {
		FormRow *row = part->rows->pdata[r];

		for (int c = field_columns(part->field) - 1; c >= 0; c--) {
			if (row_is_empty(part, row) || cell_check(form, &row->cells[c]))
				continue;
			*wrong = (FormFocus){ p, r, c };
			fine = FALSE;
		}
	}
	return fine;
}

gboolean
form_check(Form *form)
{
	FormFocus wrong = form->focus;
	gboolean fine = TRUE;

	for (int p = form->count - 1; p >= 0; p--) {
		FormPart *part = &form->parts[p];

		if (part->rows) {
			fine &= check_rows(form, p, &wrong);
		} else if (!cell_check(form, &part->cell)) {
			wrong = (FormFocus){ p, 0, 0 };
			fine = FALSE;
		}
	}
	form->focus = wrong;
	return fine;
}
