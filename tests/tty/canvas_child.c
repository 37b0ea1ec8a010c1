/*
 * Draws random pieces of hostile text on a canvas, shows it, and tells the cells it means
 * to the file named by KRUG_CELLS; a new frame for each key. The test compares them with
 * what the terminal made of it.
 */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "krug/i18n.h"
#include "term/screen.h"

static const char *const pieces[] = {
	"plain text",
	"Анна Сергеевна Петрова",
	"王小明 と 한국어",
	"e\xcc\x81\xcc\x82\xcc\x83\xcc\x84\xcc\x85\xcc\x86 marks",
	"\xcc\x81 mark first",
	"👨‍👩‍👧 family 👍🏽 thumb ❤️ heart 🇷🇺 flag",
	"esc \033[31m red \033]0;title\a",
	"bidi \xe2\x80\xae turned \xe2\x81\xa6 isolate",
	"zero\xe2\x80\x8bwidth\xe2\x80\x8djoin\xef\xbb\xbf",
	"tab\tand\nline\rbreak",
	"half \xd0",
	"\xff\xfe broken \xed\xa0\x80",
	"ไทย ภาษา",
	"עברית العربية",
	"▸ … │ ─ ├ ✈ ✉ ☎ ⇄ → ★ ♥ ✓ ░ █",
	"c1 \xc2\x9b\x31m \xc2\x85",
	"ｆｕｌｌ ﾊﾝｶｸ",
	"",
};

static void
draw(Canvas canvas, GRand *random)
{
	for (int i = 0; i < 60; i++) {
		int x = g_rand_int_range(random, -5, canvas.w + 5);
		int y = g_rand_int_range(random, -2, canvas.h + 2);
		int room = g_rand_int_range(random, -1, 30);
		const char *text =
			pieces[g_rand_int_range(random, 0, (int)G_N_ELEMENTS(pieces))];
		Style style = (Style)g_rand_int_range(random, 0, ROLE_COUNT);
		Canvas part = canvas_sub(canvas, x, y, 40, 4);

		if (i % 3 == 0)
			canvas_text(canvas, x, y, room, style, text);
		else if (i % 3 == 1)
			canvas_slice(part, 0, 0, room, i % 7, style, text);
		else
			canvas_right(part, part.w, i % 4, room, style, text);
		if (i % 20 == 0)
			canvas_box(part, text);
	}
}

static void
tell(Canvas canvas, const char *path)
{
	g_autoptr(GString) out = g_string_new(NULL);

	for (int y = 0; y < canvas.h; y++) {
		const Cell *row = grid_row(canvas.grid, y);

		for (int x = 0; x < canvas.w; x++) {
			for (int i = 0; i < CELL_CHARS && row[x].chars[i]; i++)
				g_string_append_unichar(out, (gunichar)row[x].chars[i]);
			g_string_append_c(out, '\x1f');
		}
		g_string_append_c(out, '\n');
	}
	g_file_set_contents(path, out->str, (gssize)out->len, NULL);
}

int
main(void)
{
	ScreenOptions options = { 0 };
	g_autoptr(GRand) random = g_rand_new_with_seed(7);
	g_autoptr(Screen) screen = NULL;
	int wake = atoi(g_getenv("KRUG_WAKE_FD"));

	i18n_start(NULL);
	screen = screen_new(&options, NULL);
	if (!screen)
		return 1;
	do {
		Canvas canvas = screen_begin(screen);

		draw(canvas, random);
		tell(canvas, g_getenv("KRUG_CELLS"));
		screen_flush(screen);
		if (write(wake, "w", 1) != 1 || !screen_read(screen))
			return 1;
	} while (input_parser_next(screen_input(screen)).key != 'q');
	return 0;
}
