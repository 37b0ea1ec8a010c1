/*
 * The cursor is always at a cluster boundary as text_next() sees them, so what is drawn,
 * moved over and deleted is the same thing.
 */
#include "widget/lineedit.h"

#include <string.h>

#include "krug/text.h"

#define LINE_MAX_BYTES 65536

struct LineEdit {
	GString *text;
	gsize cursor;
};

typedef struct {
	Key key;
	void (*run)(LineEdit *edit);
} EditKey;

static const EditKey edit_keys[];

LineEdit *
lineedit_new(const char *text)
{
	LineEdit *edit = g_new0(LineEdit, 1);

	edit->text = g_string_new(NULL);
	lineedit_set(edit, text);
	return edit;
}

void
lineedit_free(LineEdit *edit)
{
	if (!edit)
		return;
	g_string_free(edit->text, TRUE);
	g_free(edit);
}

const char *
lineedit_text(const LineEdit *edit)
{
	return edit->text->str;
}

gsize
lineedit_cursor(const LineEdit *edit)
{
	return edit->cursor;
}

void
lineedit_set(LineEdit *edit, const char *text)
{
	g_string_truncate(edit->text, 0);
	edit->cursor = 0;
	lineedit_paste(edit, text ? text : "");
}

/* Control characters have no place in a line; breaks and tabs become spaces. */
LineUse
lineedit_use(LineEdit *edit, Key key)
{
	g_autofree char *before = g_strdup(lineedit_text(edit));

	if (key == K_BACKSPACE && !*before)
		return LINE_LEFT;
	if (!lineedit_key(edit, key))
		return LINE_UNUSED;
	return g_str_equal(before, lineedit_text(edit)) ? LINE_MOVED : LINE_CHANGED;
}

void
lineedit_paste(LineEdit *edit, const char *text)
{
	g_autofree char *valid = g_utf8_make_valid(text, -1);

	for (const char *p = valid; *p; p = g_utf8_next_char(p)) {
		gunichar c = g_utf8_get_char(p);
		char bytes[6];
		int n;

		if (c == '\n' || c == '\t' || c == '\r')
			c = ' ';
		if (c < 0x20 || (c >= 0x7f && c < 0xa0) ||
			edit->text->len > LINE_MAX_BYTES)
			continue;
		n = g_unichar_to_utf8(c, bytes);
		g_string_insert_len(edit->text, (gssize)edit->cursor, bytes, n);
		edit->cursor += (gsize)n;
	}
}

/* The cluster boundary after `at`. */
static gsize
next_at(const LineEdit *edit, gsize at)
{
	TextCluster cluster;
	const char *next = text_next(edit->text->str + at, &cluster);

	return next ? (gsize)(next - edit->text->str) : edit->text->len;
}

static gsize
previous_at(const LineEdit *edit, gsize at)
{
	gsize before = 0;

	for (gsize p = 0; p < at; p = next_at(edit, p))
		before = p;
	return before;
}

static gboolean
is_word_at(const LineEdit *edit, gsize at)
{
	gunichar c = g_utf8_get_char(edit->text->str + at);

	return g_unichar_isalnum(c) || g_unichar_ismark(c) || c == '_';
}

static gsize
word_end(const LineEdit *edit)
{
	gsize at = edit->cursor;

	while (at < edit->text->len && !is_word_at(edit, at))
		at = next_at(edit, at);
	while (at < edit->text->len && is_word_at(edit, at))
		at = next_at(edit, at);
	return at;
}

static gsize
word_start(const LineEdit *edit)
{
	gsize at = edit->cursor;

	while (at > 0 && !is_word_at(edit, previous_at(edit, at)))
		at = previous_at(edit, at);
	while (at > 0 && is_word_at(edit, previous_at(edit, at)))
		at = previous_at(edit, at);
	return at;
}

static void
erase(LineEdit *edit, gsize from, gsize to)
{
	g_string_erase(edit->text, (gssize)from, (gssize)(to - from));
	edit->cursor = from;
}

static void
go_left(LineEdit *edit)
{
	edit->cursor = previous_at(edit, edit->cursor);
}

static void
go_right(LineEdit *edit)
{
	edit->cursor = next_at(edit, edit->cursor);
}

static void
go_start(LineEdit *edit)
{
	edit->cursor = 0;
}

static void
go_end(LineEdit *edit)
{
	edit->cursor = edit->text->len;
}

static void
go_word_left(LineEdit *edit)
{
	edit->cursor = word_start(edit);
}

static void
go_word_right(LineEdit *edit)
{
	edit->cursor = word_end(edit);
}

static void
erase_before(LineEdit *edit)
{
	erase(edit, previous_at(edit, edit->cursor), edit->cursor);
}

static void
erase_after(LineEdit *edit)
{
	erase(edit, edit->cursor, next_at(edit, edit->cursor));
}

static void
erase_word(LineEdit *edit)
{
	erase(edit, word_start(edit), edit->cursor);
}

static void
erase_word_after(LineEdit *edit)
{
	erase(edit, edit->cursor, word_end(edit));
}

static void
erase_to_start(LineEdit *edit)
{
	erase(edit, 0, edit->cursor);
}

static void
erase_to_end(LineEdit *edit)
{
	erase(edit, edit->cursor, edit->text->len);
}

gboolean
lineedit_key(LineEdit *edit, Key key)
{
	gunichar c = key_char(key);
	char bytes[7];

	if (c) {
		bytes[g_unichar_to_utf8(c, bytes)] = '\0';
		lineedit_paste(edit, bytes);
		return TRUE;
	}
	for (const EditKey *row = edit_keys; row->run; row++) {
		if (row->key == key || row->key == key_command(key)) {
			row->run(edit);
			return TRUE;
		}
	}
	return FALSE;
}

/* The column of the cursor in the whole text. */
static int
cursor_column(const LineEdit *edit)
{
	g_autofree char *before = g_strndup(edit->text->str, edit->cursor);

	return canvas_width(before);
}

void
lineedit_draw(const LineEdit *edit, Canvas line, gboolean active, const char *placeholder)
{
	Style style = active ? ROLE_FIELD_ON : ROLE_FIELD;
	int column = cursor_column(edit), skip = 0;

	canvas_fill(line, style);
	if (active && column >= line.w)
		skip = column - line.w + 1;
	if (edit->text->len == 0 && placeholder)
		canvas_text(line, 0, 0, line.w,
			active ? ROLE_PLACEHOLDER_ON : ROLE_PLACEHOLDER, placeholder);
	else if (skip > 0)
		canvas_slice(line, 0, 0, line.w, skip, style, edit->text->str);
	else
		canvas_text(line, 0, 0, line.w, style, edit->text->str);
	if (skip > 0)
		canvas_glyph(line, 0, 0, ROLE_DIM, GLYPH_ELLIPSIS);
	if (active)
		canvas_cursor(line, column - skip, 0);
}

static const EditKey edit_keys[] = {
	{ K_LEFT, go_left },
	{ 'b' | K_CTRL, go_left },
	{ K_RIGHT, go_right },
	{ 'f' | K_CTRL, go_right },
	{ K_HOME, go_start },
	{ 'a' | K_CTRL, go_start },
	{ K_END, go_end },
	{ 'e' | K_CTRL, go_end },
	{ K_LEFT | K_CTRL, go_word_left },
	{ 'b' | K_ALT, go_word_left },
	{ K_RIGHT | K_CTRL, go_word_right },
	{ 'f' | K_ALT, go_word_right },
	{ K_BACKSPACE, erase_before },
	{ 'h' | K_CTRL, erase_before },
	{ K_DELETE, erase_after },
	{ 'd' | K_CTRL, erase_after },
	{ 'w' | K_CTRL, erase_word },
	{ K_BACKSPACE | K_ALT, erase_word },
	{ 'd' | K_ALT, erase_word_after },
	{ 'u' | K_CTRL, erase_to_start },
	{ 'k' | K_CTRL, erase_to_end },
	{ 0 },
};
