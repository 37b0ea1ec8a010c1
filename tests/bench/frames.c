/*
 * Writes down what a program shows, so that plain_list can paint the very same screens:
 *
 *	frames FILE COUNT WIDTHxHEIGHT KEY COMMAND …
 *
 * A frame is a line "frame X Y"; each run of cells of one look is a line of row, column,
 * attributes, foreground, background (-1: the terminal's own) and text.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <vterm.h>

#include "harness.h"

#define BOLD	1
#define UNDER	2
#define REVERSE 4

typedef struct {
	int attributes, fg, bg;
} Look;

/* The number of a colour in the palette of 256 that libvterm gave these values for. */
static int
palette_number(guint32 rgb)
{
	static const int levels[] = { 0, 0x5f, 0x87, 0xaf, 0xd7, 0xff };
	int r = (int)(rgb >> 16 & 0xff), g = (int)(rgb >> 8 & 0xff),
	    b = (int)(rgb & 0xff);
	int cube = 0;

	if (rgb == TTY_DEFAULT)
		return -1;
	if (r == g && g == b && (r - 8) % 10 == 0)
		return 232 + (r - 8) / 10;
	for (int i = 0; i < 6; i++)
		cube += (levels[i] == r ? 36 * i : 0) + (levels[i] == g ? 6 * i : 0) +
			(levels[i] == b ? i : 0);
	return 16 + cube;
}

static Look
look_of(const TtyCell *cell)
{
	return (Look){
		.attributes = (cell->bold ? BOLD : 0) | (cell->under ? UNDER : 0) |
			      (cell->reverse ? REVERSE : 0),
		.fg = palette_number(cell->fg),
		.bg = palette_number(cell->bg),
	};
}

static gboolean
same(Look a, Look b)
{
	return a.attributes == b.attributes && a.fg == b.fg && a.bg == b.bg;
}

static void
write_row(FILE *out, Tty *tty, int y, int width)
{
	for (int x = 0, next; x < width; x = next) {
		g_autoptr(GString) text = g_string_new(NULL);
		TtyCell cell = tty_cell(tty, x, y);
		Look look = look_of(&cell);

		for (next = x; next < width; next++) {
			cell = tty_cell(tty, next, y);
			if (!same(look, look_of(&cell)))
				break;
			g_string_append(text, *cell.text ? cell.text : " ");
		}
		fprintf(out, "%d %d %d %d %d\t%s\n", y, x, look.attributes, look.fg,
			look.bg, text->str);
	}
}

static void
write_frame(FILE *out, Tty *tty, int width, int height)
{
	g_autofree char *settled = tty_screen(tty);

	fprintf(out, "frame\n");
	for (int y = 0; y < height; y++)
		write_row(out, tty, y, width);
}

int
main(int argc, char **argv)
{
	FILE *out = argc > 5 ? fopen(argv[1], "w") : NULL;
	const char *cross = argc > 5 ? strchr(argv[3], 'x') : NULL;
	TtySpec spec = { 0 };
	Tty *tty;

	if (!out || !cross) {
		fprintf(stderr, "usage: frames FILE COUNT WIDTHxHEIGHT KEY COMMAND …\n");
		return 2;
	}
	spec.argv = (const char *const *)argv + 5;
	spec.width = atoi(argv[3]);
	spec.height = atoi(cross + 1);
	tty = tty_start(&spec);
	tty_wait(tty);
	write_frame(out, tty, spec.width, spec.height);
	for (int i = atoi(argv[2]); i > 0; i--) {
		tty_keys(tty, argv[4]);
		write_frame(out, tty, spec.width, spec.height);
	}
	tty_free(tty);
	return fclose(out) == 0 ? 0 : 1;
}
