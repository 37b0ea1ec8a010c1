/* The screen as text, attributes and cells. */
#include <vterm.h>

#include "harness_private.h"

static guint32
colour_of(const Tty *tty, VTermColor colour)
{
	if (VTERM_COLOR_IS_DEFAULT_FG(&colour) || VTERM_COLOR_IS_DEFAULT_BG(&colour))
		return TTY_DEFAULT;
	vterm_screen_convert_color_to_rgb(tty->screen, &colour);
	return (guint32)colour.rgb.red << 16 | (guint32)colour.rgb.green << 8 |
	       colour.rgb.blue;
}

TtyCell
tty_cell(Tty *tty, int x, int y)
{
	VTermScreenCell cell = { 0 };
	TtyCell out = { 0 };
	gsize n = 0;

	vterm_screen_get_cell(tty->screen, (VTermPos){ .row = y, .col = x }, &cell);
	for (int i = 0; i < VTERM_MAX_CHARS_PER_CELL && cell.chars[i]; i++) {
		if (cell.chars[i] == (uint32_t)-1)
			break;
		if (n + 7 < sizeof(out.text))
			n += (gsize)g_unichar_to_utf8(cell.chars[i], out.text + n);
	}
	out.text[n] = '\0';
	out.width = cell.chars[0] == (uint32_t)-1 ? 0 : cell.width;
	out.bold = cell.attrs.bold;
	out.under = cell.attrs.underline != 0;
	out.reverse = cell.attrs.reverse;
	out.italic = cell.attrs.italic;
	out.fg = colour_of(tty, cell.fg);
	out.bg = colour_of(tty, cell.bg);
	return out;
}

static void
strip_blanks(GString *text)
{
	while (text->len > 0 && text->str[text->len - 1] == ' ')
		g_string_truncate(text, text->len - 1);
}

char *
tty_screen(Tty *tty)
{
	GString *text = g_string_new(NULL);

	tty_drain(tty, 1);
	for (int y = 0; y < tty->height; y++) {
		for (int x = 0; x < tty->width; x++) {
			TtyCell cell = tty_cell(tty, x, y);

			if (cell.width > 0)
				g_string_append(text, *cell.text ? cell.text : " ");
		}
		strip_blanks(text);
		g_string_append_c(text, '\n');
	}
	return g_string_free(text, FALSE);
}

static char
attribute_letter(const TtyCell *cell)
{
	if (cell->reverse)
		return 'r';
	if (cell->bold)
		return cell->under ? 'B' : 'b';
	return cell->under ? 'u' : ' ';
}

char *
tty_attributes(Tty *tty)
{
	GString *text = g_string_new(NULL);

	tty_drain(tty, 1);
	for (int y = 0; y < tty->height; y++) {
		for (int x = 0; x < tty->width; x++) {
			TtyCell cell = tty_cell(tty, x, y);

			g_string_append_c(text, attribute_letter(&cell));
		}
		strip_blanks(text);
		g_string_append_c(text, '\n');
	}
	return g_string_free(text, FALSE);
}

/* By what was sent last of each pair: krug leaves the screen and comes back once at its
 * start, so that it left once says nothing. */
gboolean
tty_is_back(const Tty *tty)
{
	static const char *const pairs[][2] = {
		{ "\033[?1049h", "\033[?1049l" }, /* the other screen */
		{ "\033[?1000h", "\033[?1000l" }, /* the mouse */
		{ "\033[?1006h", "\033[?1006l" },
		{ "\033[?2004h", "\033[?2004l" }, /* marks around a paste */
		{ "\033[?25l", "\033[?25h" },	  /* no cursor */
	};

	for (gsize i = 0; i < G_N_ELEMENTS(pairs); i++) {
		const char *taken = g_strrstr(tty->output->str, pairs[i][0]);
		const char *left = g_strrstr(tty->output->str, pairs[i][1]);

		if (taken ? left < taken : i == 0 && !left)
			return FALSE;
	}
	return TRUE;
}
