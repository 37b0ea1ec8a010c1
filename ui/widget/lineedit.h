/*
 * One line of text being edited, by graphemes, valid UTF-8 without control characters.
 * The cursor is a byte offset at a grapheme boundary. Wider text scrolls sideways.
 */
#ifndef UI_WIDGET_LINEEDIT_H
#define UI_WIDGET_LINEEDIT_H

#include "term/canvas.h"
#include "term/key.h"

typedef struct LineEdit LineEdit;

LineEdit *lineedit_new(const char *text);
void lineedit_free(LineEdit *edit);

const char *lineedit_text(const LineEdit *edit); /* borrowed until the next change */
gsize lineedit_cursor(const LineEdit *edit);
/* The cursor goes to the end. */
void lineedit_set(LineEdit *edit, const char *text);

/* TRUE where the key was used: a character, Left, Right, Home, End, C-a, C-e, Backspace,
 * Delete, C-d, C-w, C-u, C-k, M-b, M-f, C-Left, C-Right. Enter, Tab, Up, Down never. */
gboolean lineedit_key(LineEdit *edit, Key key);
/* The same, and what came of it: in a line at the foot Backspace leaves where there is
 * nothing to delete. */
typedef enum {
	LINE_UNUSED,
	LINE_MOVED,
	LINE_CHANGED,
	LINE_LEFT,
} LineUse;
LineUse lineedit_use(LineEdit *edit, Key key);
/* Inserts text; line breaks become spaces. */
void lineedit_paste(LineEdit *edit, const char *text);

/* active: shows the terminal's cursor. */
void lineedit_draw(
	const LineEdit *edit, Canvas line, gboolean active, const char *placeholder);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(LineEdit, lineedit_free)

#endif
