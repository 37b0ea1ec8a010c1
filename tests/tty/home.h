/*
 * A home of its own for krug, with a book in it; the time stands still at HOME_NOW unless
 * `ticking`. Whatever fails here is fatal.
 */
#ifndef TESTS_TTY_HOME_H
#define TESTS_TTY_HOME_H

#include "harness.h"

#define HOME_NOW "2026-11-21T18:00+03:00"

typedef struct {
	char *folder, *book;
	gboolean ticking;
} Home;

Home *home_new(void);	    /* with the sample book, in English */
Home *home_empty(void);	    /* without a book; a command makes it */
void home_free(Home *home); /* looks with `krug check` whether the book is sound */

/* The full screen after its first frame. env: as in TtySpec, may be NULL. */
Tty *home_start(const Home *home, int width, int height, const char *const *env);
/* `krug` with these words, blanks between; what it printed, owned. */
char *home_krug(const Home *home, const char *words);
/* `krug log` of one line. */
void home_log(const Home *home, const char *who, const char *text);

/* Fatal where the text is not to be seen, or is. */
void assert_shows(Tty *tty, const char *text);
void assert_hides(Tty *tty, const char *text);
/* Nothing on standard error, no raw controls; then tty_free(). */
void end_clean(Tty *tty);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Home, home_free)

#endif
