/* Lines are wrapped when the width or the text changes, never while drawing. */
#include "widget/textbox.h"

#include <string.h>

#include "krug/text.h"

struct TextBox {
	char *text;
	char **lines; /* wrapped at width */
	int count;
	int width, height;
	int top;
};

TextBox *
textbox_new(void)
{
	TextBox *box = g_new0(TextBox, 1);

	box->text = g_strdup("");
	return box;
}

void
textbox_free(TextBox *box)
{
	if (!box)
		return;
	g_free(box->text);
	g_strfreev(box->lines);
	g_free(box);
}

static void
clamp_top(TextBox *box)
{
	box->top = CLAMP(box->top, 0, MAX(box->count - box->height, 0));
}

static void
wrap(TextBox *box)
{
	g_strfreev(box->lines);
	box->lines = text_wrap(box->text, MAX(box->width, 1));
	box->count = (int)g_strv_length(box->lines);
	clamp_top(box);
}

void
textbox_set(TextBox *box, const char *text)
{
	g_free(box->text);
	box->text = g_strdup(text);
	wrap(box);
}

void
textbox_resize(TextBox *box, int width, int height)
{
	gboolean narrower = width != box->width;

	box->width = width;
	box->height = height;
	if (narrower)
		wrap(box);
	clamp_top(box);
}

int
textbox_lines(const TextBox *box)
{
	return box->count;
}

gboolean
textbox_move(gpointer data, Action action)
{
	TextBox *box = data;
	int page = MAX(box->height - 1, 1), half = MAX(box->height / 2, 1);

	switch (action) {
	case ACT_UP:
		box->top--;
		break;
	case ACT_DOWN:
		box->top++;
		break;
	case ACT_PAGE_UP:
		box->top -= page;
		break;
	case ACT_PAGE_DOWN:
		box->top += page;
		break;
	case ACT_HALF_UP:
		box->top -= half;
		break;
	case ACT_HALF_DOWN:
		box->top += half;
		break;
	case ACT_FIRST:
		box->top = 0;
		break;
	case ACT_LAST:
		box->top = box->count;
		break;
	default:
		return FALSE;
	}
	clamp_top(box);
	return TRUE;
}

void
textbox_draw(const TextBox *box, Canvas canvas)
{
	for (int y = 0; y < canvas.h && box->top + y < box->count; y++) {
		const char *line = box->lines[box->top + y];
		gboolean heading = g_str_has_prefix(line, "# ");

		canvas_text(canvas, 0, y, canvas.w, heading ? ROLE_HEADING : ROLE_TEXT,
			heading ? line + 2 : line);
	}
	if (box->top > 0)
		canvas_glyph(canvas, canvas.w - 1, 0, ROLE_DIM, GLYPH_MORE_UP);
	if (box->top + box->height < box->count)
		canvas_glyph(
			canvas, canvas.w - 1, canvas.h - 1, ROLE_DIM, GLYPH_MORE_DOWN);
}
