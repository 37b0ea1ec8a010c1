/*
 * The way back of krug/dump.h: everything a dump says becomes rows of an empty book, with
 * the ids and UIDs it had, in one change ("import") that undo takes back. What is derived
 * is reckoned anew.
 */
#ifndef KRUG_LOAD_H
#define KRUG_LOAD_H

#include "krug/book.h"

typedef struct {
	gint64 people, entries, reminders;
} LoadCounts;

/* text: the dump, valid JSON or not; file: its name, for messages and the history.
 * counts may be NULL. KRUG_ERROR_INPUT where the text is no dump, or of another format,
 * or the book is not empty; then nothing is written. */
gboolean load_check(Book *book, const char *text, const char *file, LoadCounts *counts,
	GError **error);
gboolean load_json(Book *book, const char *text, const char *file, LoadCounts *counts,
	GError **error);

#endif
