/*
 * The draft of a form: fields that were changed, by name, and of a table all its rows as
 * "NAME.N", the values of the columns and then the id of the row. Rows taken away are not
 * remembered: the book may have got others meanwhile.
 */
#include <stdlib.h>
#include <string.h>

#include "krug/draft.h"
#include "widget/form_private.h"

static void
keep_row(const FormPart *part, guint r, GKeyFile *text)
{
	const FormRow *row = part->rows->pdata[r];
	g_autofree char *key = g_strdup_printf("%s.%u", part->field->name, r);
	g_autofree char *id = g_strdup_printf("%" G_GINT64_FORMAT, row->id);
	g_autoptr(GPtrArray) values = g_ptr_array_new();

	if (row_is_empty(part, row))
		return;
	for (int c = 0; c < field_columns(part->field); c++)
		g_ptr_array_add(values, (gpointer)lineedit_text(row->cells[c].edit));
	g_ptr_array_add(values, id);
	g_key_file_set_string_list(
		text, DRAFT_TEXT, key, (const char *const *)values->pdata, values->len);
}

static void
keep_part(const FormPart *part, GKeyFile *text)
{
	g_autofree char *value = NULL;

	for (guint r = 0; part->rows && r < part->rows->len; r++)
		keep_row(part, r, text);
	if (part->rows)
		return;
	value = cell_value(&part->cell);
	g_key_file_set_string(text, DRAFT_TEXT, part->field->name, value);
}

gboolean
form_keep(const View *view, GKeyFile *text)
{
	const Form *form = (const Form *)view;
	gboolean any = FALSE;

	for (int p = 0; p < form->count; p++) {
		const FormPart *part = &form->parts[p];

		if (!part->field->name || !part_is_changed(part))
			continue;
		keep_part(part, text);
		any = TRUE;
	}
	return any;
}

/* The row of this id, NULL where it is gone or was new. */
static FormRow *
row_of(const FormPart *part, gint64 id)
{
	for (guint r = 0; id && r < part->rows->len; r++) {
		FormRow *row = part->rows->pdata[r];

		if (row->id == id)
			return row;
	}
	return NULL;
}

/* New rows go before the empty one at the end. */
static void
take_up_row(FormPart *part, const char *const *values, gsize n)
{
	gsize columns = (gsize)field_columns(part->field);
	guint last = part->rows->len - 1;
	FormRow *row;

	if (n != columns + 1)
		return;
	row = row_of(part, g_ascii_strtoll(values[columns], NULL, 10));
	if (!row) {
		row = part->rows->pdata[last];
		part_add_row(part, 0, NULL);
	}
	for (gsize c = 0; c < columns; c++)
		cell_set(&row->cells[c], values[c]);
}

static void
take_up_rows(FormPart *part, GKeyFile *text)
{
	g_auto(GStrv) keys = g_key_file_get_keys(text, DRAFT_TEXT, NULL, NULL);
	gsize length = strlen(part->field->name);

	for (char **key = keys; key && *key; key++) {
		gsize n = 0;
		g_auto(GStrv) values = NULL;

		if (!g_str_has_prefix(*key, part->field->name) || (*key)[length] != '.')
			continue;
		values = g_key_file_get_string_list(text, DRAFT_TEXT, *key, &n, NULL);
		if (values)
			take_up_row(part, (const char *const *)values, n);
	}
}

void
form_take_up(View *view, GKeyFile *text)
{
	Form *form = (Form *)view;

	for (int p = 0; p < form->count; p++) {
		FormPart *part = &form->parts[p];
		const char *name = part->field->name;
		g_autofree char *value = NULL;

		if (name && part->rows)
			take_up_rows(part, text);
		else if (name)
			value = g_key_file_get_string(text, DRAFT_TEXT, name, NULL);
		if (value)
			cell_set(&part->cell, value);
	}
	if (form->spec.changed)
		form->spec.changed(form, "", form->spec.data);
}
