/*
 * Lines to read. The first line shown is always such that the pane is full where there
 * are lines enough.
 */
#include "widget/lines.h"

#include "krug/text.h"

#define LEAST_WIDTH 20 /* to which text is broken, however narrow the pane */

struct Lines {
	GPtrArray *lines; /* Line */
	int width, height, top;
};

static void
line_free(gpointer data)
{
	Line *line = data;

	g_free(line->left);
	g_free(line->right);
	g_free(line);
}

Lines *
lines_new(void)
{
	Lines *lines = g_new0(Lines, 1);

	lines->lines = g_ptr_array_new_with_free_func(line_free);
	return lines;
}

void
lines_free(Lines *lines)
{
	if (!lines)
		return;
	g_ptr_array_unref(lines->lines);
	g_free(lines);
}

void
lines_begin(Lines *lines, int width, int height)
{
	g_ptr_array_set_size(lines->lines, 0);
	lines->width = width;
	lines->height = MAX(height, 1);
}

void
lines_end(Lines *lines)
{
	lines_move(lines, ACT_NONE);
}

void
lines_rewind(Lines *lines)
{
	lines->top = 0;
}

Line *
lines_add_pair(Lines *lines, Style style, char *left, Style right_style, char *right)
{
	Line *line = g_new0(Line, 1);

	*line = (Line){
		.left = left,
		.style = style,
		.right = right,
		.right_style = right_style,
		.glyph = GLYPH_COUNT,
	};
	g_ptr_array_add(lines->lines, line);
	return line;
}

Line *
lines_add(Lines *lines, Style style, char *left)
{
	return lines_add_pair(lines, style, left, ROLE_DIM, NULL);
}

int
lines_width(const Lines *lines)
{
	return MAX(lines->width - 2, LEAST_WIDTH);
}

void
lines_add_text(Lines *lines, Style style, const char *text)
{
	if (!text || !*text)
		return;
	g_auto(GStrv) broken = text_wrap(text, lines_width(lines));

	for (char **line = broken; *line; line++)
		lines_add(lines, style, g_strdup(*line));
}

void
lines_add_field(Lines *lines, const char *label, const char *text)
{
	g_autofree char *all = NULL;

	if (!text || !*text)
		return;
	all = g_strdup_printf("%s: %s", label, text);
	lines_add_text(lines, ROLE_TEXT, all);
}

void
lines_add_heading(Lines *lines, const char *text)
{
	if (lines->lines->len)
		lines_add(lines, ROLE_TEXT, g_strdup(""));
	lines_add(lines, ROLE_HEADING, g_strdup(text));
}

int
lines_count(const Lines *lines)
{
	return (int)lines->lines->len;
}

gboolean
lines_move(gpointer data, Action action)
{
	Lines *lines = data;
	int count = lines_count(lines);
	const int step[] = {
		[ACT_UP] = -1,
		[ACT_DOWN] = 1,
		[ACT_PAGE_UP] = -lines->height,
		[ACT_PAGE_DOWN] = lines->height,
		[ACT_HALF_UP] = -lines->height / 2,
		[ACT_HALF_DOWN] = lines->height / 2,
		[ACT_FIRST] = -count,
		[ACT_LAST] = count,
	};
	gboolean known = (gsize)action < G_N_ELEMENTS(step) && step[action];

	if (known)
		lines->top += step[action];
	lines->top = CLAMP(lines->top, 0, MAX(0, count - lines->height));
	return known;
}

static void
draw_line(const Line *line, Canvas canvas, int y)
{
	int x = 1;
	int end = canvas.w - 1;

	if (line->right && *line->right)
		end = canvas_right(canvas, end, y, canvas.w * 2 / 3, line->right_style,
			      line->right) -
		      1;
	if (line->glyph != GLYPH_COUNT)
		x += 1 + canvas_glyph(canvas, x, y, ROLE_ACCENT, line->glyph);
	canvas_text(canvas, x, y, MAX(end - x, 0), line->style, line->left);
}

void
lines_draw(const Lines *lines, Canvas canvas, gboolean active)
{
	int count = lines_count(lines);

	for (int y = 0; y < canvas.h && lines->top + y < count; y++)
		draw_line(lines->lines->pdata[lines->top + y], canvas, y);
	if (active && lines->top > 0)
		canvas_glyph(canvas, canvas.w - 1, 0, ROLE_ACCENT, GLYPH_MORE_UP);
	if (lines->top + canvas.h < count)
		canvas_glyph(canvas, canvas.w - 1, canvas.h - 1,
			active ? ROLE_ACCENT : ROLE_DIM, GLYPH_MORE_DOWN);
}

void
lines_draw_pane(const Lines *lines, Canvas canvas, gboolean active)
{
	lines_draw(lines, canvas, active);
	if (active)
		canvas_mark(canvas_sub(canvas, 0, 0, canvas.w, 1), STYLE_SELECTED);
}
