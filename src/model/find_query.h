/*
 * From what somebody typed to a MATCH expression of FTS5, and to documents.
 */
#ifndef KRUG_MODEL_FIND_QUERY_H
#define KRUG_MODEL_FIND_QUERY_H

#include "model/book_private.h"

typedef enum {
	FIND_NAME,  /* names of people only, beginnings of words */
	FIND_ABOUT, /* also organizations, channels, tags */
	FIND_ALL,   /* also prose, there by stem too */
} FindScope;

/* Every word must be met. Owned; NULL where the text has no word. */
char *find_expression(const char *text, FindScope scope);
/* The text as typed, as the same keys give in the other layout, where that has a word,
 * and in another Latin spelling, where there is one: up to three, ended by NULL; free
 * with g_strfreev(). */
char **find_readings(const char *text);
/* Ids of documents, the newest first; at most `limit`; owned, of gint64. */
GArray *find_documents(
	Book *book, const char *text, FindScope scope, guint limit, GError **error);
/* People in whose documents all these words stand, whatever their ending, in tags and
 * prose; at most `limit`, the first noted down first; owned, of gint64. */
GArray *find_people_saying(Book *book, const char *words, guint limit, GError **error);

#endif
