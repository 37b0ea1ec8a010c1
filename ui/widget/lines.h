/*
 * A pane of lines to read, broken anew for each width from what its owner knows. A line
 * has a text and may have another at its right edge; longer than the pane it scrolls.
 */
#ifndef UI_WIDGET_LINES_H
#define UI_WIDGET_LINES_H

#include "shell/view.h"

typedef struct {
	char *left, *right; /* right may be NULL */
	Style style, right_style;
	Glyph glyph; /* before the text; GLYPH_COUNT: none */
} Line;

typedef struct Lines Lines;

Lines *lines_new(void);
void lines_free(Lines *lines);

/* Begins anew for a pane of this size; where it was scrolled to is kept. Between it and
 * lines_end() lines are added. */
void lines_begin(Lines *lines, int width, int height);
void lines_end(Lines *lines);
/* To the first line: somebody else is shown. */
void lines_rewind(Lines *lines);

/* Takes the text. The line may be given a right side or a glyph until the next one. */
Line *lines_add(Lines *lines, Style style, char *left);
/* Takes both texts. */
Line *lines_add_pair(
	Lines *lines, Style style, char *left, Style right_style, char *right);
/* Broken to as many lines as it needs; nothing for "" and NULL. */
void lines_add_text(Lines *lines, Style style, const char *text);
/* "label: text", broken likewise. */
void lines_add_field(Lines *lines, const char *label, const char *text);
/* A heading, after an empty line where it is not the first. */
void lines_add_heading(Lines *lines, const char *text);

int lines_width(const Lines *lines); /* to which text is broken */
int lines_count(const Lines *lines);
gboolean lines_move(gpointer data, Action action); /* fits view->move */
void lines_draw(const Lines *lines, Canvas canvas, gboolean active);
/* The same beside other panes: the first line is marked while the keys move these. */
void lines_draw_pane(const Lines *lines, Canvas canvas, gboolean active);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Lines, lines_free)

#endif
