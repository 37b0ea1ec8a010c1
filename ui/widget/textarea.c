/* Invariant: there is always at least one line, and the current one exists. */
#include "widget/textarea.h"

#include <string.h>

#include "widget/lineedit.h"

struct TextArea {
	GPtrArray *lines; /* LineEdit */
	int current;
};

static void
free_line(gpointer line)
{
	lineedit_free(line);
}

TextArea *
textarea_new(const char *text)
{
	TextArea *area = g_new0(TextArea, 1);

	area->lines = g_ptr_array_new_with_free_func(free_line);
	textarea_set(area, text);
	return area;
}

void
textarea_free(TextArea *area)
{
	if (!area)
		return;
	g_ptr_array_unref(area->lines);
	g_free(area);
}

void
textarea_set(TextArea *area, const char *text)
{
	g_auto(GStrv) lines = g_strsplit(text ? text : "", "\n", -1);

	g_ptr_array_set_size(area->lines, 0);
	for (char **line = lines; *line; line++)
		g_ptr_array_add(area->lines, lineedit_new(*line));
	if (area->lines->len == 0)
		g_ptr_array_add(area->lines, lineedit_new(NULL));
	area->current = (int)area->lines->len - 1;
}

static LineEdit *
line_at(const TextArea *area, int i)
{
	return g_ptr_array_index(area->lines, i);
}

char *
textarea_text(const TextArea *area)
{
	GString *text = g_string_new(NULL);

	for (int i = 0; i < textarea_lines(area); i++)
		g_string_append_printf(
			text, "%s%s", i ? "\n" : "", lineedit_text(line_at(area, i)));
	return g_string_free(text, FALSE);
}

int
textarea_lines(const TextArea *area)
{
	return (int)area->lines->len;
}

static void
break_line(TextArea *area)
{
	LineEdit *line = line_at(area, area->current);
	gsize at = lineedit_cursor(line);
	LineEdit *rest = lineedit_new(lineedit_text(line) + at);
	g_autofree char *before = g_strndup(lineedit_text(line), at);

	lineedit_key(rest, K_HOME);
	lineedit_set(line, before);
	g_ptr_array_insert(area->lines, ++area->current, rest);
}

/* Appends the next line to line i; the cursor stands at the seam. */
static void
join_line(TextArea *area, int i)
{
	LineEdit *line = line_at(area, i);
	g_autofree char *before = g_strdup(lineedit_text(line));
	g_autofree char *after = g_strdup(lineedit_text(line_at(area, i + 1)));

	lineedit_set(line, after);
	lineedit_key(line, K_HOME);
	lineedit_paste(line, before);
	g_ptr_array_remove_index(area->lines, (guint)i + 1);
	area->current = i;
}

gboolean
textarea_key(TextArea *area, Key key)
{
	LineEdit *line = line_at(area, area->current);
	gsize length = strlen(lineedit_text(line));
	int last = textarea_lines(area) - 1;

	if (key == K_ENTER)
		break_line(area);
	else if (key == K_UP && area->current > 0)
		area->current--;
	else if (key == K_DOWN && area->current < last)
		area->current++;
	else if (key == K_BACKSPACE && lineedit_cursor(line) == 0 && area->current > 0)
		join_line(area, area->current - 1);
	else if (key == K_DELETE && lineedit_cursor(line) == length &&
		 area->current < last)
		join_line(area, area->current);
	else
		return lineedit_key(line, key);
	return TRUE;
}

void
textarea_paste(TextArea *area, const char *text)
{
	g_auto(GStrv) lines = g_strsplit(text, "\n", -1);

	for (char **line = lines; *line; line++) {
		if (line != lines)
			break_line(area);
		lineedit_paste(line_at(area, area->current), *line);
	}
}

void
textarea_draw(
	const TextArea *area, Canvas canvas, gboolean active, const char *placeholder)
{
	int top = MAX(area->current - canvas.h + 1, 0);
	gboolean empty = textarea_lines(area) == 1 && !*lineedit_text(line_at(area, 0));

	canvas_fill(canvas, ROLE_FIELD);
	for (int y = 0; y < canvas.h && top + y < textarea_lines(area); y++)
		lineedit_draw(line_at(area, top + y),
			canvas_sub(canvas, 0, y, canvas.w, 1),
			active && top + y == area->current, empty ? placeholder : NULL);
}
