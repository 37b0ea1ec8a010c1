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
	/* Home, temporary and working folder of the program; NULL: a fresh one. */
	const char *folder;
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
/* Kills what still runs; a folder that tty_start() made is gone then. */
void tty_free(Tty *tty);
/* A fresh folder, and its end with all that lies in it. */
char *tty_make_folder(void);
void tty_remove_folder(const char *path);

/* Waits for a frame; FALSE where the program ended first. A minute is fatal. */
gboolean tty_wait(Tty *tty);
/* Waits for frames until one shows the text; FALSE where none did within `ms`. */
gboolean tty_shows(Tty *tty, const char *text, int ms);
/* Bytes as they are, without waiting. */
void tty_send(Tty *tty, const char *bytes, gsize n);
/* Names of keys with spaces between: "j Down C-s Esc Ж"; waits after each. Esc goes as a
 * code point, ESC is the lone byte that the program has to wait for. FALSE where the
 * program ended. */
gboolean tty_keys(Tty *tty, const char *names);
gboolean tty_type(Tty *tty, const char *text);
gboolean tty_paste(Tty *tty, const char *text); /* as a bracketed paste */
gboolean tty_click(Tty *tty, int x, int y);
gboolean tty_resize(Tty *tty, int width, int height);
void tty_signal(Tty *tty, int number);
void tty_hang_up(Tty *tty); /* closes the terminal */
/* From now on no file of the program may grow beyond this (as on a full disk); a
 * negative size lifts the limit. */
void tty_limit_files(Tty *tty, gint64 size);

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
gsize tty_bytes(const Tty *tty); /* all the program sent so far */
/* How many characters came that a terminal obeys, or that reorder or hide what follows,
 * other than the sequences of a screen: C0 and C1 controls, titles and other commands,
 * bidi and zero-width characters. */
guint tty_harm(const Tty *tty);
const char *tty_errors(Tty *tty);	/* what it wrote to standard error */
const char *tty_output(const Tty *tty); /* the last bytes sent, raw */
/* The terminal is as it was before the program took it. */
gboolean tty_is_back(const Tty *tty);
const char *tty_folder(const Tty *tty);

#endif
