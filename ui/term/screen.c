/*
 * Curses, held at arm's length. Input never goes through curses (term/input.h reads the
 * bytes); output is the grid, of which only cells that changed since the last frame are
 * handed over. Whatever way the screen is left, the terminal is given back sane.
 */
#include "term/screen.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <term.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "term/ink.h"
#include "term/osc52.h"

#define PASTE_ON  "\033[?2004h"
#define PASTE_OFF "\033[?2004l"
#define MOUSE_ON  "\033[?1000h\033[?1006h"
#define MOUSE_OFF "\033[?1006l\033[?1000l"
#define GROUND_Q  "\033]11;?\a" /* xterm: what colour is the background? */

typedef enum { GROUND_UNKNOWN, GROUND_DARK, GROUND_LIGHT } Ground;

struct Screen {
	SCREEN *curses;
	Theme *theme;
	Grid *grid;
	Cell *sent; /* the cells as the terminal shows them */
	InputParser *input;
	Inks *inks;
	ColourDepth depth;
	char *name; /* of the theme; NULL: one that fits the terminal */
	gboolean ascii, plain_charts;
	Ground ground;	 /* the terminal's own */
	gboolean asked;	 /* for it */
	gboolean whole;	 /* nothing in `sent` may be trusted */
	gboolean modes;	 /* the terminal knows mouse reports and bracketed paste */
	gboolean mouse;	 /* they are wanted */
	int stderr_copy; /* -1: descriptor 2 was no terminal and was left alone */
};

typedef struct {
	const char *capability;
	Key key;
} TerminfoKey;

static const TerminfoKey terminfo_keys[];

static void
write_all(const char *text, gsize n)
{
	while (n > 0) {
		gssize written = write(STDOUT_FILENO, text, n);

		if (written < 0 && errno != EINTR)
			return;
		if (written > 0) {
			text += written;
			n -= (gsize)written;
		}
	}
}

static void
set_modes(const Screen *screen, gboolean on)
{
	const char *paste = on ? PASTE_ON : PASTE_OFF;
	const char *mouse = on ? MOUSE_ON : MOUSE_OFF;

	if (screen->modes && screen->mouse)
		write_all(mouse, strlen(mouse));
	if (screen->modes)
		write_all(paste, strlen(paste));
}

static gboolean
has_string(const char *capability)
{
	const char *text = tigetstr(capability);

	return text && text != (char *)-1 && *text;
}

/* Messages of libraries must not run across the screen; a file or a pipe may have them.
 */
static void
hide_stderr(Screen *screen)
{
	int null;

	if (screen->stderr_copy >= 0 || !isatty(STDERR_FILENO))
		return;
	null = open("/dev/null", O_WRONLY | O_CLOEXEC);
	if (null < 0)
		return;
	screen->stderr_copy = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
	dup2(null, STDERR_FILENO);
	close(null);
}

static void
show_stderr(Screen *screen)
{
	if (screen->stderr_copy < 0)
		return;
	dup2(screen->stderr_copy, STDERR_FILENO);
	close(screen->stderr_copy);
	screen->stderr_copy = -1;
}

/* The direct-colour sibling of TERM, where the terminal says it has 16 million colours
 * and the description is installed: "xterm-256color" → "xterm-direct". */
static SCREEN *
open_direct(const char *term)
{
	const char *colours = g_getenv("COLORTERM");
	const char *dash = term ? strchr(term, '-') : NULL;
	g_autofree char *direct = NULL;

	if (!dash || strcmp(dash, "-256color") != 0 || !colours ||
		(strcmp(colours, "truecolor") != 0 && strcmp(colours, "24bit") != 0))
		return NULL;
	direct = g_strdup_printf("%.*s-direct", (int)(dash - term), term);
	return newterm(direct, stdout, stdin);
}

static gboolean
open_curses(Screen *screen, GError **error)
{
	const char *term = g_getenv("TERM");

	if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) {
		g_set_error_literal(error, KRUG_ERROR, KRUG_ERROR_FAILED,
			_("The full screen needs a terminal. See krug --help for the "
			  "commands."));
		return FALSE;
	}
	screen->curses = open_direct(term);
	if (!screen->curses && term && *term)
		screen->curses = newterm(term, stdout, stdin);
	if (!screen->curses) {
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_FAILED,
			_("The terminal type “%s” is unknown. Set TERM, for example "
			  "TERM=xterm-256color."),
			term ? term : "");
		return FALSE;
	}
	if (has_string("cup"))
		return TRUE;
	endwin();
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_FAILED,
		_("A terminal of the type “%s” cannot show a full screen. Set TERM, for "
		  "example TERM=xterm-256color."),
		term);
	return FALSE;
}

/* Until curses was left once it sends what it has at each move of the cursor, 50 pieces a
 * frame. Coming back it clears the screen, which need not be done again; with colours it
 * would reset the palette as well. */
static void
leave_and_come_back(void)
{
	endwin();
	doupdate();
	clearok(stdscr, FALSE);
}

static void
set_up_curses(Screen *screen)
{
	leave_and_come_back();
	raw();
	noecho();
	nonl();
	leaveok(stdscr, FALSE);
	scrollok(stdscr, FALSE);
	idlok(stdscr, TRUE);
	if (has_colors() && start_color() == OK && use_default_colors() == OK) {
		screen->depth = tigetflag("RGB") > 0 ? DEPTH_TRUE
				: COLORS >= 256	     ? DEPTH_256
						     : DEPTH_8;
	}
	screen->modes = has_string("kmous");
	for (const TerminfoKey *row = terminfo_keys; row->capability; row++) {
		const char *sequence = tigetstr(row->capability);

		if (has_string(row->capability) && sequence[0] == '\033')
			input_parser_learn(screen->input, sequence, row->key);
	}
}

static void
forget_frame(Screen *screen)
{
	gsize cells = (gsize)grid_width(screen->grid) * (gsize)grid_height(screen->grid);

	screen->sent = g_renew(Cell, screen->sent, cells);
	screen->whole = TRUE;
}

/* Chosen by name it lies on a ground of its own, else on the terminal's. */
static Theme *
make_theme(const Screen *screen, const char *name, GError **error)
{
	const char *fitting = screen->ground == GROUND_LIGHT  ? "light"
			      : screen->ground == GROUND_DARK ? "dark"
							      : NULL;
	Theme *theme = theme_new(
		name ? name : fitting, name != NULL, screen->depth, screen->ascii, error);

	if (theme)
		theme_set_plain_charts(theme, screen->plain_charts);
	return theme;
}

static gboolean
wants_plain_charts(const char *wanted, gboolean ascii)
{
	if (wanted)
		return strcmp(wanted, "ascii") == 0;
	return ascii || theme_wants_plain_charts();
}

static gboolean
no_colour(void)
{
	const char *wanted = g_getenv("NO_COLOR");

	return wanted && *wanted;
}

/* Asks once, and waits for nothing: a terminal that does not know stays silent. Two kinds
 * might print the question. */
static void
ask_ground(Screen *screen)
{
	const char *term = g_getenv("TERM"), *known = g_getenv("COLORFGBG");

	if (screen->name || screen->asked || !screen->modes || (known && *known) ||
		screen->depth < DEPTH_256 || g_str_has_prefix(term, "screen") ||
		g_str_has_prefix(term, "linux") || no_colour())
		return;
	screen->asked = TRUE;
	write_all(GROUND_Q, strlen(GROUND_Q));
}

Screen *
screen_new(const ScreenOptions *options, GError **error)
{
	g_autoptr(Screen) screen = g_new0(Screen, 1);

	screen->stderr_copy = -1;
	screen->mouse = !options->no_mouse;
	if (!open_curses(screen, error))
		return NULL;
	screen->input = input_parser_new();
	set_up_curses(screen);
	screen->name = g_strdup(options->theme);
	screen->ascii = options->ascii || theme_wants_ascii();
	screen->plain_charts = wants_plain_charts(options->charts, screen->ascii);
	screen->theme = make_theme(screen, screen->name, error);
	if (!screen->theme)
		return NULL;
	screen->inks = inks_new(screen->theme, screen->depth);
	screen->grid = grid_new(COLS, LINES, screen->theme);
	forget_frame(screen);
	hide_stderr(screen);
	set_modes(screen, TRUE);
	ask_ground(screen);
	return g_steal_pointer(&screen);
}

void
screen_free(Screen *screen)
{
	if (!screen)
		return;
	if (screen->curses) {
		if (screen->grid)
			set_modes(screen, FALSE);
		if (screen->asked && screen->ground == GROUND_UNKNOWN)
			tcflush(STDIN_FILENO, TCIFLUSH); /* an answer still to come */
		endwin();
		delscreen(screen->curses);
	}
	show_stderr(screen);
	input_parser_free(screen->input);
	grid_free(screen->grid);
	theme_free(screen->theme);
	g_free(screen->sent);
	g_free(screen->name);
	inks_free(screen->inks);
	g_free(screen);
}

int
screen_fd(const Screen *screen G_GNUC_UNUSED)
{
	return STDIN_FILENO;
}

InputParser *
screen_input(Screen *screen)
{
	return screen->input;
}

const Theme *
screen_theme(const Screen *screen)
{
	return screen->theme;
}

gboolean
screen_set_theme(Screen *screen, const char *name, GError **error)
{
	Theme *theme = make_theme(screen, name, error);

	if (!theme)
		return FALSE;
	theme_free(screen->theme);
	screen->theme = theme;
	if (name != screen->name) {
		g_free(screen->name);
		screen->name = g_strdup(name);
	}
	grid_set_theme(screen->grid, theme);
	inks_set_theme(screen->inks, theme);
	screen_repaint(screen);
	ask_ground(screen);
	return TRUE;
}

void
screen_set_ground(Screen *screen, gboolean light)
{
	Ground was = screen->ground;

	screen->ground = light ? GROUND_LIGHT : GROUND_DARK;
	if (!screen->name && screen->ground != was)
		screen_set_theme(screen, NULL, NULL);
}

gboolean
screen_read(Screen *screen)
{
	char bytes[4096];
	gssize n = read(STDIN_FILENO, bytes, sizeof(bytes));

	if (n > 0) {
		input_parser_feed(screen->input, bytes, (gsize)n);
		return TRUE;
	}
	return n < 0 && (errno == EINTR || errno == EAGAIN);
}

Canvas
screen_begin(Screen *screen)
{
	return canvas_begin(screen->grid);
}

/* Stands there once all is erased: curses need not be told. */
static gboolean
is_erased(const Screen *screen, const Cell *cell)
{
	Look look = theme_look(screen->theme, cell->style);

	return cell->chars[0] == L' ' && cell->chars[1] == 0 && look.bg < 0 &&
	       !look.reverse && !look.under;
}

static gboolean
is_sent(const Screen *screen, const Cell *cell, const Cell *sent)
{
	return screen->whole ? is_erased(screen, cell)
			     : memcmp(cell, sent, sizeof(*cell)) == 0;
}

/* Hands over the cells of a row from the first to the last that differ. */
static void
send_row(Screen *screen, int y)
{
	int width = grid_width(screen->grid), from = 0, to = width;
	const Cell *row = grid_row(screen->grid, y);
	Cell *sent = screen->sent + (gsize)y * (gsize)width;

	while (from < to && is_sent(screen, &row[from], &sent[from]))
		from++;
	while (to > from && is_sent(screen, &row[to - 1], &sent[to - 1]))
		to--;
	while (from > 0 && from < to && row[from].width == 0)
		from--;
	if (from < to)
		inks_write(screen->inks, screen->grid, y, from, to);
	memcpy(sent, row, (gsize)width * sizeof(Cell));
}

void
screen_flush(Screen *screen)
{
	int x, y;

	if (screen->whole)
		erase();
	for (int row = 0; row < grid_height(screen->grid); row++)
		send_row(screen, row);
	screen->whole = FALSE;
	if (grid_cursor(screen->grid, &x, &y)) {
		move(y, x);
		curs_set(1);
	} else {
		move(grid_height(screen->grid) - 1, 0);
		curs_set(0);
	}
	refresh();
}

void
screen_resized(Screen *screen)
{
	struct winsize size = { 0 };

	if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0)
		return;
	if (size.ws_row == 0 || size.ws_col == 0)
		return;
	resizeterm(size.ws_row, size.ws_col);
	grid_resize(screen->grid, size.ws_col, size.ws_row);
	forget_frame(screen);
}

void
screen_repaint(Screen *screen)
{
	clearok(curscr, TRUE);
	screen->whole = TRUE;
}

void
screen_suspend(Screen *screen)
{
	set_modes(screen, FALSE);
	endwin();
	show_stderr(screen);
}

void
screen_resume(Screen *screen)
{
	hide_stderr(screen);
	reset_prog_mode();
	set_modes(screen, TRUE);
	screen_resized(screen);
	screen_repaint(screen);
}

static const TerminfoKey terminfo_keys[] = {
	{ "kcuu1", K_UP },
	{ "kcud1", K_DOWN },
	{ "kcub1", K_LEFT },
	{ "kcuf1", K_RIGHT },
	{ "khome", K_HOME },
	{ "kend", K_END },
	{ "kpp", K_PAGE_UP },
	{ "knp", K_PAGE_DOWN },
	{ "kich1", K_INSERT },
	{ "kdch1", K_DELETE },
	{ "kcbt", K_TAB | K_SHIFT },
	{ 0 },
};

void
screen_copy(const char *text)
{
	g_autofree char *sequence = osc52_sequence(text);

	write_all(sequence, strlen(sequence));
}
