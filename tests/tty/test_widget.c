/* Line editing, canvas and themes without a terminal. */
#include <string.h>

#include "krug/i18n.h"
#include "term/canvas.h"
#include "widget/lineedit.h"
#include "widget/qrcode.h"
#include "widget/textarea.h"

#include "contrast.h"

static void
press(LineEdit *edit, const char *names)
{
	g_auto(GStrv) list = g_strsplit(names, " ", -1);

	for (char **name = list; *name; name++)
		g_assert_true(lineedit_key(edit, key_parse(*name)));
}

typedef struct {
	const char *what, *text, *keys, *result;
} EditCase;

static const EditCase edit_cases[] = {
	{ "typing", "", "a ж 王", "aж王" },
	{ "a mark goes with its base", "e\xcc\x81", "Backspace", "" },
	{ "left goes over a cluster", "e\xcc\x81x", "Left Left b", "be\xcc\x81x" },
	{ "delete a word", "кофе вчера", "C-w", "кофе " },
	{ "words backwards", "one two", "M-b M-b x", "xone two" },
	{ "words forwards", "one two", "Home M-f -", "one- two" },
	{ "to the start", "one two", "M-b C-u", "two" },
	{ "to the end", "one two", "M-b C-k", "one " },
	{ "delete forwards", "жук", "Home Del", "ук" },
};

static void
test_lineedit(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(edit_cases); i++) {
		g_autoptr(LineEdit) edit = lineedit_new(edit_cases[i].text);

		g_test_message("%s", edit_cases[i].what);
		press(edit, edit_cases[i].keys);
		g_assert_cmpstr(lineedit_text(edit), ==, edit_cases[i].result);
	}
}

static void
test_paste(void)
{
	g_autoptr(LineEdit) edit = lineedit_new("[]");

	press(edit, "Left");
	lineedit_paste(edit, "a\nb\tc\x01\xff");
	g_assert_cmpstr(lineedit_text(edit), ==, "[a b c\xef\xbf\xbd]");
}

static void
test_textarea(void)
{
	g_autoptr(TextArea) area = textarea_new("one\ntwo");
	g_autofree char *text = NULL;

	textarea_key(area, K_HOME);
	textarea_key(area, K_BACKSPACE);
	textarea_key(area, '-');
	textarea_key(area, K_ENTER);
	textarea_paste(area, "x\ny");
	text = textarea_text(area);
	g_assert_cmpstr(text, ==, "one-\nx\nytwo");
}

/* The row as text; right halves left out. */
static char *
row_text(const Grid *grid, int y)
{
	GString *out = g_string_new(NULL);
	const Cell *row = grid_row(grid, y);

	for (int x = 0; x < grid_width(grid); x++) {
		for (int i = 0; i < CELL_CHARS && row[x].chars[i]; i++)
			g_string_append_unichar(out, (gunichar)row[x].chars[i]);
	}
	return g_string_free(out, FALSE);
}

static void
assert_row(const Grid *grid, int y, const char *want)
{
	g_autofree char *text = row_text(grid, y);

	g_assert_cmpstr(text, ==, want);
}

static void
test_canvas(void)
{
	g_autoptr(Theme) theme = theme_new("dark", FALSE, DEPTH_256, FALSE, NULL);
	g_autoptr(Grid) grid = grid_new(10, 6, theme);
	Canvas canvas = canvas_begin(grid);

	g_assert_cmpint(canvas_text(canvas, 0, 0, -1, 0, "Константинополь"), ==, 10);
	assert_row(grid, 0, "Константи…");
	g_assert_cmpint(canvas_text(canvas, 0, 1, 4, 0, "王小明"), ==, 3);
	assert_row(grid, 1, "王…       ");
	canvas_right(canvas, 10, 2, -1, 0, "right");
	assert_row(grid, 2, "     right");
	canvas_slice(canvas, 0, 3, 4, 1, 0, "王小明");
	assert_row(grid, 3, " 小       ");
	canvas_text(canvas_sub(canvas, -3, 4, 6, 9), 0, 0, -1, 0, "clipped");
	assert_row(grid, 4, "cl…       ");
	canvas_text(canvas, 0, 5, -1, 0, "王王");
	canvas_text(canvas, 1, 5, 1, 0, "x");
	assert_row(grid, 5, " x王      ");
}

static void
test_outside(void)
{
	g_autoptr(Theme) theme = theme_new("mono", FALSE, DEPTH_MONO, TRUE, NULL);
	g_autoptr(Grid) grid = grid_new(1, 1, theme);
	Canvas canvas = canvas_begin(grid);

	canvas_text(canvas, 5, 5, 3, 0, "far");
	canvas_text(canvas, 0, 0, -1, 0, "long");
	canvas_box(canvas_sub(canvas, 3, 3, 9, 9), "title");
	canvas_cursor(canvas, 4, 0);
	canvas_text(canvas_sub(canvas, 0, 0, 0, 0), 0, 0, -1, 0, "none");
	assert_row(grid, 0, "~");
}

static void
test_themes(void)
{
	static const ColourDepth depths[] = { DEPTH_MONO, DEPTH_8, DEPTH_256,
		DEPTH_TRUE };
	static const char *const names[] = { "dark", "light", "mono", NULL };

	for (const char *const *name = names; *name; name++) {
		for (gsize i = 0; i < G_N_ELEMENTS(depths); i++) {
			g_autoptr(GError) error = NULL;
			g_autoptr(Theme) theme =
				theme_new(*name, FALSE, depths[i], FALSE, &error);

			g_assert_no_error(error);
			g_assert_nonnull(theme);
		}
	}
	g_assert_null(theme_new("nonsense", FALSE, DEPTH_8, FALSE, NULL));
}

/* A theme chosen by name leaves no colour to the terminal, and its words can be read: a
 * border is none, and a code is never selected. */
static void
test_solid(void)
{
	static const char *const names[] = { "dark", "light" };

	for (gsize i = 0; i < G_N_ELEMENTS(names); i++) {
		g_autoptr(Theme) theme =
			theme_new(names[i], TRUE, DEPTH_TRUE, FALSE, NULL);

		for (Style role = ROLE_TEXT; role < ROLE_COUNT; role++) {
			Look look = theme_look(theme, role);
			Look over = theme_look(theme, role | STYLE_SELECTED);

			g_assert_cmpint(look.bg, >=, 0);
			if (role == ROLE_BORDER || role == ROLE_SELECTED)
				continue;
			g_test_message("%s: role %u is %06x on %06x, selected on %06x",
				names[i], role, look.fg, look.bg, over.bg);
			g_assert_cmpfloat(contrast((guint32)look.fg, (guint32)look.bg),
				>=, CONTRAST_DIM);
			if (role == ROLE_CODE)
				continue;
			g_assert_cmpfloat(contrast((guint32)over.fg, (guint32)over.bg),
				>=, CONTRAST_DIM);
		}
	}
}

/* Without colour the selected line and what is overdue still differ from plain text. */
static void
test_mono_means_something(void)
{
	g_autoptr(Theme) theme = theme_new("mono", FALSE, DEPTH_MONO, FALSE, NULL);
	Look text = theme_look(theme, ROLE_TEXT);
	Look selected = theme_look(theme, ROLE_TEXT | STYLE_SELECTED);
	Look owed = theme_look(theme, ROLE_OWED);

	g_assert_true(selected.reverse && !text.reverse);
	g_assert_true(owed.bold && !text.bold);
	g_assert_cmpint(owed.fg, ==, -1);
}

/* What a camera sees: the upper or lower half of a cell of this code's ground. */
static gboolean
is_black(const Grid *grid, int x, int y)
{
	const Cell *cell = &grid_row(grid, y / 2)[x];

	g_assert_cmpint(cell->style & STYLE_ROLE, ==, ROLE_CODE);
	return cell->chars[0] == L'█' || cell->chars[0] == (y % 2 ? L'▄' : L'▀');
}

/* All modules with their quiet zone, black on white in every theme, or nothing at all. */
static void
test_qr(void)
{
	guint8 modules[] = { 1, 0, 1, 0, 1, 1, 0, 0, 1 };
	QrCode code = { .size = 3, .level = 'L', .module = modules };
	g_autoptr(Theme) theme = theme_new("dark", FALSE, DEPTH_TRUE, FALSE, NULL);
	g_autoptr(Theme) light = theme_new("light", FALSE, DEPTH_TRUE, FALSE, NULL);
	g_autoptr(Theme) mono = theme_new("mono", FALSE, DEPTH_MONO, FALSE, NULL);
	g_autoptr(Grid) grid = grid_new(11, 6, theme);

	g_assert_true(qr_draw(canvas_begin(grid), &code));
	for (int y = 0; y < 11; y++)
		for (int x = 0; x < 11; x++)
			g_assert_cmpint(is_black(grid, x, y), ==,
				qr_is_dark(&code, x - QR_QUIET, y - QR_QUIET));
	g_assert_cmphex((guint)theme_look(theme, ROLE_CODE).fg, ==, 0x000000);
	g_assert_cmphex((guint)theme_look(theme, ROLE_CODE).bg, ==, 0xffffff);
	g_assert_cmphex((guint)theme_look(light, ROLE_CODE).fg, ==, 0x000000);
	g_assert_cmphex((guint)theme_look(light, ROLE_CODE).bg, ==, 0xffffff);
	g_assert_true(theme_look(mono, ROLE_CODE).reverse);
	grid_resize(grid, 30, 5);
	g_assert_false(qr_draw(canvas_begin(grid), &code));
	for (int x = 0; x < 30; x++)
		g_assert_cmpint(grid_row(grid, 0)[x].style & STYLE_ROLE, !=, ROLE_CODE);
	grid_resize(grid, 10, 20);
	g_assert_false(qr_draw(canvas_begin(grid), &code));
}

int
main(int argc, char **argv)
{
	i18n_start("en");
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/lineedit/keys", test_lineedit);
	g_test_add_func("/lineedit/paste", test_paste);
	g_test_add_func("/textarea/lines", test_textarea);
	g_test_add_func("/canvas/clips and cuts", test_canvas);
	g_test_add_func("/canvas/outside", test_outside);
	g_test_add_func("/theme/all depths", test_themes);
	g_test_add_func("/theme/solid", test_solid);
	g_test_add_func("/theme/mono", test_mono_means_something);
	g_test_add_func("/qrcode", test_qr);
	return g_test_run();
}
