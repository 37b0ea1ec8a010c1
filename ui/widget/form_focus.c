/* Where the keys go. */
#include "widget/form_private.h"

static gboolean
is_open(const FormPart *part)
{
	return part->field->kind != FIELD_HEADING;
}

FormCell *
form_cell(const Form *form)
{
	FormPart *part = &form->parts[form->focus.part];
	FormRow *row;

	if (!part->rows)
		return &part->cell;
	row = part->rows->pdata[form->focus.row];
	return &row->cells[form->focus.column];
}

void
form_focus_first(Form *form)
{
	form->focus = (FormFocus){ 0 };
	if (!is_open(&form->parts[0]))
		form_focus_step(form, 1);
}

/* The next part that takes keys, going round. */
static int
next_part(const Form *form, int part, int by)
{
	do {
		part = (part + by + form->count) % form->count;
	} while (!is_open(&form->parts[part]));
	return part;
}

/* Enters a part from above (by > 0) or from below. */
static void
enter_part(Form *form, int part, int by)
{
	const FormPart *to = &form->parts[part];

	form->focus = (FormFocus){ .part = part };
	if (!to->rows || by > 0)
		return;
	form->focus.row = (int)to->rows->len - 1;
	form->focus.column = field_columns(to->field) - 1;
}

/* In the empty row below filled ones, at a field that could have begun it: Tab need not
 * go through the rest. */
static gboolean
on_spare_row(const Form *form)
{
	const FormPart *part = &form->parts[form->focus.part];
	FieldKind kind = form_cell(form)->field->kind;
	int row = form->focus.row;

	return part->rows && row > 0 && row == (int)part->rows->len - 1 &&
	       (kind == FIELD_TEXT || kind == FIELD_DATE) &&
	       row_is_empty(part, part->rows->pdata[row]);
}

void
form_focus_step(Form *form, int by)
{
	FormFocus *at = &form->focus;
	const FormPart *part = &form->parts[at->part];
	int columns = part->rows ? field_columns(part->field) : 1;
	int rows = part->rows ? (int)part->rows->len : 1;
	int place = at->row * columns + at->column + by;

	if (place < 0 || place >= rows * columns || (by > 0 && on_spare_row(form))) {
		enter_part(form, next_part(form, at->part, by), by);
		return;
	}
	at->row = place / columns;
	at->column = place % columns;
}

void
form_focus_line(Form *form, int by)
{
	FormFocus *at = &form->focus;
	const FormPart *part = &form->parts[at->part];
	int rows = part->rows ? (int)part->rows->len : 1;

	if (at->row + by >= 0 && at->row + by < rows) {
		at->row += by;
		return;
	}
	enter_part(form, next_part(form, at->part, by), by);
	at->column = 0;
}

static void
focus_row_at(Form *form, const FormPart *part, int x, int y, int width)
{
	int columns = field_columns(part->field), left, wide;

	while (form->focus.row + 1 < (int)part->rows->len &&
		row_y(part, form->focus.row + 1) <= y)
		form->focus.row++;
	for (int c = 0; c < columns; c++) {
		row_columns(part->field, width, c, &left, &wide);
		if (x >= left)
			form->focus.column = c;
	}
}

gboolean
form_focus_at(Form *form, int x, int y, int width)
{
	for (int p = 0; p < form->count; p++) {
		const FormPart *part = &form->parts[p];
		int height = part_height(part);

		if (y >= height) {
			y -= height;
			continue;
		}
		if (!is_open(part))
			return FALSE;
		form->focus = (FormFocus){ .part = p };
		if (part->rows)
			focus_row_at(form, part, x, y, width);
		return TRUE;
	}
	return FALSE;
}

void
form_focus_page(Form *form, int by, int lines)
{
	int start = form_focus_y(form), y = start;

	while (by * (y - start) < lines) {
		FormFocus before = form->focus;

		form_focus_line(form, by);
		if (by * (form_focus_y(form) - y) <= 0) {
			form->focus = before;
			return;
		}
		y = form_focus_y(form);
	}
}
