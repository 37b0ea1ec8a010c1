/*
 * A form: fields one below the other, each validated when it is left and all when it is
 * saved, the message below the field. Nothing typed is lost: Esc asks once something was
 * changed, and a failed save leaves the form as it was, with the error in the status
 * line. Values are text in every kind of field; a toggle is "" or "1".
 */
#ifndef UI_WIDGET_FORM_H
#define UI_WIDGET_FORM_H

#include "krug/vocab.h"
#include "shell/shell.h"

typedef enum {
	FIELD_TEXT,
	FIELD_LINES, /* several lines */
	FIELD_CHOICE,
	FIELD_DATE, /* text, understood by `check` */
	FIELD_TOGGLE,
	FIELD_ROWS,    /* a table: one column a Field of `columns` */
	FIELD_HEADING, /* a line of text between fields */
} FieldKind;

typedef struct {
	const char *value;
	const char *label; /* N_() */
} FieldChoice;

typedef struct Field Field;
struct Field {
	FieldKind kind;
	const char *name;	    /* how save() asks for it */
	const char *label;	    /* N_() */
	const char *placeholder;    /* N_() or NULL */
	const FieldChoice *choices; /* ends with { 0 } */
	const Vocab
		*vocab;	  /* or its words are the choices, led by "" if `none` is given */
	const char *none; /* N_() */
	const Field *columns; /* of FIELD_ROWS: TEXT, DATE, CHOICE, TOGGLE; ends { 0 } */
	int width;	      /* columns on the screen, in a row; 0: what is left */
	gboolean required;
	/* NULL: fine. Else what is wrong, translated, owned by the form. */
	char *(*check)(const char *value, gpointer data);
	/* Optional: what was understood, shown after the field ("mon 14 jan 2027"). */
	char *(*echo)(const char *value, gpointer data);
	/* Optional, of FIELD_TEXT: whole values that would fit, chosen from by F4; owned,
	 * of char *. */
	GPtrArray *(*complete)(const char *value, gpointer data);
};

typedef struct Form Form;

typedef struct {
	const char *title;   /* translated */
	const Field *fields; /* ends with { 0 }; lives as long as the form */
	/* Fills the values at the start, with form_set(), form_add_row(). */
	void (*fill)(Form *form, gpointer data);
	/* Optional, before anything is checked: TRUE where something is asked first; what
	 * it is answered by goes on with form_submit(). */
	gboolean (*ask)(Form *form, gpointer data);
	/* FALSE and error: the form stays. */
	gboolean (*save)(Form *form, gpointer data, GError **error);
	/* Optional: called after each change, e.g. to guess a field from another; with
	 * the name "" after many at once. */
	void (*changed)(Form *form, const char *name, gpointer data);
	const char *draft; /* under which text is kept (krug/draft.h); NULL: it is not */
	gpointer data;
	GDestroyNotify free_data;
} FormSpec;

/* The view; its result is non-NULL once it was saved. */
Form *form_open(Shell *shell, const FormSpec *spec);
View *form_view(Form *form);
/* For a view that asked before the form is saved: writes, with the form's data, and
 * closes the form; or says why it stays. */
void form_finish(View *form, gboolean (*write)(gpointer data, GError **error));
void form_submit(Form *form); /* as the key that saves does */
const Field *form_fields(const Form *form);

gpointer form_data(const Form *form);			   /* what the spec gave */
const char *form_text(const Form *form, const char *name); /* borrowed, never NULL */
void form_set(Form *form, const char *name, const char *text);
/* A word beside the field, NULL for none: a guess, what was understood with other fields.
 */
void form_note(Form *form, const char *name, const char *text);
/* Whether the value differs from what fill() gave. */
gboolean form_changed(const Form *form, const char *name);

/* Rows of a FIELD_ROWS: values by column. id: what fill() gave, 0 for a new row. Rows
 * whose text columns are all empty do not count and are not listed. */
guint form_rows(const Form *form, const char *name);
gint64 form_row_id(const Form *form, const char *name, guint row);
const char *form_row_text(const Form *form, const char *name, guint row, int column);
void form_set_row(Form *form, const char *name, guint row, int column, const char *text);
void form_add_row(Form *form, const char *name, gint64 id, const char *const *values);

#endif
