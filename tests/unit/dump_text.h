/*
 * The dump of a book at once, for tests of what it holds.
 */
#ifndef KRUG_TESTS_DUMP_TEXT_H
#define KRUG_TESTS_DUMP_TEXT_H

#include "krug/dump.h"

/* Step by step into json, as an export does. */
static inline gboolean
dump_whole(Book *book, JsonWriter *json, GError **error)
{
	g_autoptr(Dump) dump = dump_new(book, json);
	gboolean more = TRUE;

	while (more)
		if (!dump_step(dump, &more, error))
			return FALSE;
	return TRUE;
}

/* Owned. */
static inline char *
dump_text(Book *book)
{
	GString *out = g_string_new(NULL);
	g_autoptr(JsonWriter) json = json_new(out);
	g_autoptr(GError) error = NULL;

	dump_whole(book, json, &error);
	g_assert_no_error(error);
	g_assert_true(json_end(json));
	return g_string_free(out, FALSE);
}

#endif
