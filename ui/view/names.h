/*
 * People as text that can be read back: in the field of a form and in the quick log line.
 * A name stands for its person; where several share it, #id does. Strings and lists
 * returned are owned by the caller.
 */
#ifndef UI_VIEW_NAMES_H
#define UI_VIEW_NAMES_H

#include "krug/book.h"

/* A text by which who_resolve() finds this person again. */
char *names_of(Book *book, gint64 contact);
/* "Анна Петрова, Пётр Ли" of gint64. */
char *names_join(Book *book, const GArray *contacts);
/* Adds who is not in it yet. */
void names_add(GArray *contacts, gint64 contact);
/* And back, each person once; NULL and error for a name that is nobody's. */
GArray *names_read(Book *book, const char *text, GError **error);

/* Texts by which the last of the names, as far as it is typed, could go on; of char *. */
GPtrArray *names_complete(Book *book, const char *typed);
/* The same as whole texts, the names before it included, for a form. */
GPtrArray *names_complete_all(Book *book, const char *text);

/* "log-12-15": a place of drafts (krug/draft.h) that belongs to these people; owned. */
char *names_place(const char *place, const GArray *contacts);

#endif
