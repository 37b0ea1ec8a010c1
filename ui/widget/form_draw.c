/*
 * How a form looks: labels in a column of their own, fields right of it, the problem of a
 * field below it. Lines above the scroll position are drawn nowhere.
 */
#include "krug/i18n.h"
#include "widget/form_private.h"

#define FIELD_MAX 64

static const char *
choice_label(const FormCell *cell, const char *value)
{
	for (const FieldChoice *choice = cell->choices; choice && choice->label;
		choice++) {
		if (g_str_equal(choice->value, value))
			return _(choice->label);
	}
	return value;
}

static void
draw_choice(const FormCell *cell, Canvas at, gboolean focused)
{
	Style style = focused ? ROLE_FIELD_ON : ROLE_FIELD;

	canvas_fill(at, style);
	canvas_text(
		at, 0, 0, at.w - 2, style, choice_label(cell, lineedit_text(cell->edit)));
	if (focused) {
		canvas_glyph(at, at.w - 1, 0, style, GLYPH_OPEN);
		canvas_cursor(at, 0, 0);
	}
}

static void
draw_toggle(const FormCell *cell, Canvas at, gboolean focused)
{
	gboolean on = *lineedit_text(cell->edit) != '\0';
	Style style = focused ? ROLE_FIELD_ON : ROLE_FIELD;

	canvas_text(at, 0, 0, -1, style, "[ ]");
	if (on)
		canvas_glyph(at, 1, 0, style, GLYPH_CHECK);
	if (cell->field->placeholder)
		canvas_text(at, 4, 0, -1, on || focused ? ROLE_TEXT : ROLE_DIM,
			_(cell->field->placeholder));
	if (focused)
		canvas_cursor(at, 1, 0);
}

static void
draw_cell(const FormCell *cell, Canvas at, gboolean focused)
{
	const char *hint = cell->field->placeholder;

	hint = hint ? _(hint) : NULL;
	if (cell->field->kind == FIELD_CHOICE)
		draw_choice(cell, at, focused);
	else if (cell->field->kind == FIELD_TOGGLE)
		draw_toggle(cell, at, focused);
	else if (cell->area)
		textarea_draw(cell->area, at, focused, hint);
	else
		lineedit_draw(cell->edit, at, focused, hint);
}

static void
draw_problem(const FormCell *cell, Canvas fields, int y)
{
	if (cell->problem && y >= 0)
		canvas_text(fields, 0, y, fields.w, ROLE_ERROR, cell->problem);
}

static void
draw_beside(const FormCell *cell, Canvas fields, int x, int y)
{
	if (cell->echo)
		x += canvas_text(fields, x, y, -1, ROLE_CHIP, cell->echo) + 2;
	if (cell->note)
		canvas_text(fields, x, y, -1, ROLE_DIM, cell->note);
}

static int
draw_row(const Form *form, const FormPart *part, int r, Canvas fields, int y)
{
	const FormRow *row = part->rows->pdata[r];
	gboolean mine = &form->parts[form->focus.part] == part && form->focus.row == r;
	int height = 1, x, w;

	for (int c = 0; c < field_columns(part->field); c++) {
		row_columns(part->field, fields.w, c, &x, &w);
		if (y >= 0)
			draw_cell(&row->cells[c], canvas_sub(fields, x, y, w, 1),
				mine && form->focus.column == c);
		draw_problem(&row->cells[c], fields, y + 1);
		height = row->cells[c].problem ? 2 : height;
	}
	return y + height;
}

static void
draw_single(const Form *form, const FormPart *part, Canvas fields, int y)
{
	gboolean focused = &form->parts[form->focus.part] == part;
	int height = part->cell.area ? LINES_SHOWN : 1;
	int width = part->field->width ? part->field->width : FIELD_MAX;
	Canvas at = canvas_sub(fields, 0, y, MIN(width, fields.w), height);

	if (y >= 0 || part->cell.area)
		draw_cell(&part->cell, at, focused);
	if (y >= 0)
		draw_beside(&part->cell, fields, at.w + 2, y);
	draw_problem(&part->cell, fields, y + height);
}

static void
draw_part(const Form *form, const FormPart *part, Canvas canvas, int label, int y)
{
	Canvas fields = canvas_sub(
		canvas, label + 3, 0, form_fields_width(canvas.w, label), canvas.h);
	gboolean focused = &form->parts[form->focus.part] == part;

	if (part->field->kind == FIELD_HEADING) {
		canvas_text(canvas, 1, y + 1, canvas.w - 2, ROLE_HEADING,
			_(part->field->label));
		return;
	}
	canvas_text(canvas, 1, y, label, focused ? ROLE_ACCENT : ROLE_LABEL,
		_(part->field->label));
	if (!part->rows)
		draw_single(form, part, fields, y);
	for (guint r = 0; part->rows && r < part->rows->len; r++)
		y = draw_row(form, part, (int)r, fields, y);
}

void
form_draw(const View *view, Canvas canvas)
{
	const Form *form = (const Form *)view;
	int label = form_label_width(form, canvas.w), y = -form->scroll;
	Canvas body = canvas_sub(canvas, 0, 2, canvas.w, canvas.h - 2);

	canvas_text(canvas, 1, 0, canvas.w - 2, ROLE_HEADING, view->title);
	canvas_hline(canvas, 0, 1, canvas.w, ROLE_BORDER);
	for (int p = 0; p < form->count && y < body.h; p++) {
		const FormPart *part = &form->parts[p];
		int height = part_height(part);

		if (y + height > 0)
			draw_part(form, part, body, label, y);
		y += height;
	}
	if (form->scroll > 0)
		canvas_glyph(body, body.w - 1, 0, ROLE_DIM, GLYPH_MORE_UP);
	if (y > body.h)
		canvas_glyph(body, body.w - 1, body.h - 1, ROLE_DIM, GLYPH_MORE_DOWN);
}
