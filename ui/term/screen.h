/*
 * The terminal, and the only owner of curses. Opening it never ends the process; closing
 * or suspending it leaves the terminal as it was found. While it is open, file
 * descriptor 2 is kept off the screen. Only differences to the last frame are sent.
 */
#ifndef UI_TERM_SCREEN_H
#define UI_TERM_SCREEN_H

#include "term/canvas.h"
#include "term/input.h"

typedef struct Screen Screen;

typedef struct {
	const char *theme;  /* NULL: as terminal and environment suggest */
	gboolean ascii;	    /* plain glyphs even where UTF-8 is spoken */
	const char *charts; /* "unicode", "ascii"; NULL: what the terminal can show */
	gboolean no_mouse;  /* leave the mouse to the terminal */
} ScreenOptions;

/* NULL and error where standard input or output is no terminal, or TERM is unknown. */
Screen *screen_new(const ScreenOptions *options, GError **error);
void screen_free(Screen *screen);

int screen_fd(const Screen *screen);
InputParser *screen_input(Screen *screen);
const Theme *screen_theme(const Screen *screen);
gboolean screen_set_theme(Screen *screen, const char *name, GError **error);
/* The terminal told its own background (INPUT_GROUND): a theme that was not chosen by
 * name follows. */
void screen_set_ground(Screen *screen, gboolean light);

/* Reads what is there into the parser, without waiting. FALSE: the terminal is gone. */
gboolean screen_read(Screen *screen);

Canvas screen_begin(Screen *screen); /* an empty frame */
void screen_flush(Screen *screen);   /* sends what differs from the last one */
void screen_resized(Screen *screen); /* takes the size of the terminal anew */
void screen_repaint(Screen *screen); /* the next frame is sent as a whole */

/* Hands a text to the clipboard (xterm: OSC 52); terminals that know none ignore it. */
void screen_copy(const char *text);

/* Gives the terminal to another program and takes it back. */
void screen_suspend(Screen *screen);
void screen_resume(Screen *screen);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Screen, screen_free)

#endif
