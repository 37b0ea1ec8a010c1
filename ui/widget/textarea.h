/*
 * Several lines of text being edited: one LineEdit a line. Enter breaks a line, Backspace
 * at its start joins it to the one before, Up and Down move between lines.
 */
#ifndef UI_WIDGET_TEXTAREA_H
#define UI_WIDGET_TEXTAREA_H

#include "term/canvas.h"
#include "term/key.h"

typedef struct TextArea TextArea;

TextArea *textarea_new(const char *text);
void textarea_free(TextArea *area);
void textarea_set(TextArea *area, const char *text);
char *textarea_text(const TextArea *area); /* owned by the caller */
int textarea_lines(const TextArea *area);

/* TRUE where the key was used; Up on the first line and Down on the last are not. */
gboolean textarea_key(TextArea *area, Key key);
void textarea_paste(TextArea *area, const char *text);
void textarea_draw(
	const TextArea *area, Canvas canvas, gboolean active, const char *placeholder);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(TextArea, textarea_free)

#endif
