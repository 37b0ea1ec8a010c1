/*
 * A program on a pseudo-terminal, and the screen a user would see (libvterm). Nothing
 * sleeps: the program writes a byte to KRUG_WAKE_FD after each frame that shows all it
 * was sent, and the harness waits for that byte. Failures of the harness itself are
 * fatal.
 */
#ifndef TESTS_TTY_HARNESS_H
#define TESTS_TTY_HARNESS_H

#include <glib.h>

typedef struct Tty Tty;

typedef struct {
	const char *const *argv;
	/* "NAME=VALUE", NULL at the end, over a small clean environment (TERM
	 * xterm-256color, LC_ALL C.UTF-8, TZ UTC, folders of its own); "NAME" removes. */
	const char *const *env;
	int width, height;
	const char *folder; /* home and XDG folders of the program; NULL: a fresh one */
} TtySpec;

typedef struct {
	char text[32]; /* "" for a blank or the right half of a wide cell */
	int width;
	gboolean bold, under, reverse, italic;
	guint32 fg, bg; /* 0x00rrggbb, TTY_DEFAULT for the terminal's own */
} TtyCell;

#define TTY_DEFAULT 0xff000000u

/* Starts the program; does not wait for its first frame. */
Tty *tty_start(const TtySpec *spec);
/* Kills what still runs. */
void tty_free(Tty *tty);

/* Waits for a frame; FALSE where the program ended first. Ten seconds are fatal. */
gboolean tty_wait(Tty *tty);
/* Bytes as they are, without waiting. */
void tty_send(Tty *tty, const char *bytes, gsize n);
/* Names of keys with spaces between: "j Down C-s Esc Ж"; waits after each. FALSE where
 * the program ended. */
gboolean tty_keys(Tty *tty, const char *names);
gboolean tty_type(Tty *tty, const char *text);
gboolean tty_paste(Tty *tty, const char *text); /* as a bracketed paste */
gboolean tty_click(Tty *tty, int x, int y);
gboolean tty_resize(Tty *tty, int width, int height);
void tty_signal(Tty *tty, int number);
void tty_hang_up(Tty *tty); /* closes the terminal */

/* Waits for the end, reading on. TRUE and the wait status within `ms`. */
gboolean tty_ended(Tty *tty, int ms, int *status);
/* Presses a key again and again and reads nothing, until the program hangs in a write. */
gboolean tty_stall(Tty *tty, const char *key);
/* tty_ended() without reading. */
gboolean tty_ended_unread(Tty *tty, int ms);
/* TRUE once the program is stopped by a signal, within `ms`. */
gboolean tty_stopped(Tty *tty, int ms);

char *tty_screen(Tty *tty); /* lines without trailing blanks, owned */
char *tty_attributes(
	Tty *tty); /* b bold, u underline, r reverse, B both, blank none; owned */
TtyCell tty_cell(Tty *tty, int x, int y);
gsize tty_bytes(const Tty *tty);	/* all the program sent so far */
const char *tty_errors(Tty *tty);	/* what it wrote to standard error */
const char *tty_output(const Tty *tty); /* the last bytes sent, raw */
const char *tty_folder(const Tty *tty);

#endif
