/*
 * The inside of a form. A part is a field of the spec; a cell is what can be edited: one
 * a part, or one a column in each row of a FIELD_ROWS. Invariants: a FIELD_ROWS always
 * ends in an empty row to type into, and the focus is always on a cell that exists.
 */
#ifndef UI_WIDGET_FORM_PRIVATE_H
#define UI_WIDGET_FORM_PRIVATE_H

#include "widget/form.h"
#include "widget/lineedit.h"
#include "widget/textarea.h"

#define LINES_SHOWN 4 /* of a FIELD_LINES */

typedef struct {
	const Field *field;
	LineEdit *edit; /* of choices and toggles: the value */
	TextArea *area; /* of FIELD_LINES, else NULL */
	const FieldChoice *choices;
	FieldChoice *made; /* the choices, where they come from a vocabulary */
	char *problem;	   /* what is wrong, NULL for nothing */
	char *echo;
	char *note; /* of form_note() */
	char *text; /* of an area: what form_text() gave last */
} FormCell;

typedef struct {
	gint64 id;
	FormCell *cells; /* one a column */
} FormRow;

typedef struct {
	const Field *field;
	FormCell cell;	 /* unused by FIELD_ROWS */
	GPtrArray *rows; /* FormRow; NULL for other kinds */
	char *first;	 /* the value at the start, rows as one text */
} FormPart;

typedef struct {
	int part, row, column;
} FormFocus;

struct Form {
	View view;
	FormSpec spec;
	FormPart *parts;
	int count;
	FormFocus focus;
	int scroll;		/* first line shown */
	GPtrArray *completions; /* offered by the open menu, or NULL */
};

/* form_value.c */
void form_build(Form *form);
void form_clear(Form *form);
void form_remember(Form *form);
int field_columns(const Field *field);
FormPart *form_part(const Form *form, const char *name);
char *cell_value(const FormCell *cell);
void cell_set(FormCell *cell, const char *text);
gboolean row_is_empty(const FormPart *part, const FormRow *row);
void part_add_row(FormPart *part, gint64 id, const char *const *values);
/* Frees a row that is about to leave the array. */
void part_free_row(FormPart *part, FormRow *row);
/* Keeps one empty row at the end. */
void part_grow(FormPart *part);
gboolean part_is_changed(const FormPart *part);
gboolean form_is_changed(const Form *form);
/* Checks one cell; TRUE where nothing is wrong. */
gboolean cell_check(Form *form, FormCell *cell);
/* Checks all; the focus goes to the first that is wrong. */
gboolean form_check(Form *form);

/* form_focus.c */
FormCell *form_cell(const Form *form);
void form_focus_first(Form *form);
/* by: 1 to the next cell, -1 to the one before; goes round. */
void form_focus_step(Form *form, int by);
/* One line up or down, staying in the column where there are rows. */
void form_focus_line(Form *form, int by);
/* The same by `lines` lines, but not round. */
void form_focus_page(Form *form, int by, int lines);
/* Focuses the cell at a point of the whole form; FALSE where there is none. */
gboolean form_focus_at(Form *form, int x, int y, int width);

/* form_place.c */
int part_height(const FormPart *part);
/* The line within the part on which a row begins. */
int row_y(const FormPart *part, int row);
/* The line of the whole form on which the focus stands. */
int form_focus_y(const Form *form);
int form_label_width(const Form *form, int width);
/* What is left for the fields. */
int form_fields_width(int width, int label);
/* Where the columns of a row begin and how wide they are. */
void row_columns(const Field *field, int width, int column, int *x, int *w);

/* form_draft.c: of what was changed. */
gboolean form_keep(const View *view, GKeyFile *text);
void form_take_up(View *view, GKeyFile *text);

/* form_draw.c */
void form_draw(const View *view, Canvas canvas);

#endif
