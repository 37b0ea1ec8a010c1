/*
 * When something of this machine was last done for a book, or how it ended: a small file
 * in $XDG_STATE_HOME/krug/runs (mode 0600), named by the book and what it was. One that
 * cannot be read counts as never.
 */
#ifndef KRUG_LAST_RUN_H
#define KRUG_LAST_RUN_H

#include <glib.h>

#define LAST_RUN_NEVER G_MININT64

/* book: absolute path; what: of letters, digits and dashes. UTC seconds. */
gint64 last_run(const char *book, const char *what);
gboolean last_run_save(const char *book, const char *what, gint64 at, GError **error);

/* The same with a text instead of an instant, of any file. NULL: never; owned. */
char *last_run_note(const char *file, const char *what);
gboolean last_run_save_note(
	const char *file, const char *what, const char *text, GError **error);

#endif
