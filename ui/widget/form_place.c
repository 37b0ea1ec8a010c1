/*
 * Where the parts of a form stand on the lines of the whole form, however much of it is
 * shown: labels in a column of their own, a line more for each problem.
 */
#include "krug/i18n.h"
#include "widget/form_private.h"

#define LABEL_MAX  24
#define ROWS_MAX   100
#define COLUMN_GAP 1

int
form_label_width(const Form *form, int width)
{
	int label = 0;

	for (int p = 0; p < form->count; p++) {
		const Field *field = form->parts[p].field;

		if (field->kind != FIELD_HEADING)
			label = MAX(label, canvas_width(_(field->label)));
	}
	return MIN(MIN(label, LABEL_MAX), width / 3);
}

int
form_fields_width(int width, int label)
{
	return CLAMP(width - label - 4, 0, ROWS_MAX);
}

/* Columns of width 0 share what the others leave. */
void
row_columns(const Field *field, int width, int column, int *x, int *w)
{
	int columns = field_columns(field), fixed = 0, open = 0, share;

	for (int c = 0; c < columns; c++) {
		fixed += field->columns[c].width;
		open += field->columns[c].width == 0;
	}
	share = open ? (width - fixed - (columns - 1) * COLUMN_GAP) / open : 0;
	*x = 0;
	for (int c = 0; c <= column; c++) {
		*w = field->columns[c].width ? field->columns[c].width : MAX(share, 4);
		if (c < column)
			*x += *w + COLUMN_GAP;
	}
}

static int
row_height(const FormRow *row, int columns)
{
	for (int i = 0; i < columns; i++) {
		if (row->cells[i].problem)
			return 2;
	}
	return 1;
}

int
part_height(const FormPart *part)
{
	int height = 0;

	if (part->field->kind == FIELD_HEADING)
		return 2;
	if (part->field->kind == FIELD_LINES)
		return LINES_SHOWN + (part->cell.problem ? 1 : 0);
	if (!part->rows)
		return part->cell.problem ? 2 : 1;
	for (guint r = 0; r < part->rows->len; r++)
		height += row_height(part->rows->pdata[r], field_columns(part->field));
	return height;
}

int
row_y(const FormPart *part, int row)
{
	int y = 0;

	for (int r = 0; part->rows && r < row; r++)
		y += row_height(part->rows->pdata[r], field_columns(part->field));
	return y;
}

int
form_focus_y(const Form *form)
{
	int y = 0;

	for (int p = 0; p < form->focus.part; p++)
		y += part_height(&form->parts[p]);
	return y + row_y(&form->parts[form->focus.part], form->focus.row);
}
