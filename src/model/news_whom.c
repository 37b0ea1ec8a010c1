/* Whom a text means: names and queries between commas. */
#include <string.h>

#include "krug/i18n.h"
#include "krug/news.h"
#include "krug/people.h"
#include "krug/who.h"
#include "model/ids.h"
#include "model/input.h"

/* A word with a colon in it: kind:recruiter. */
static gboolean
is_query(const char *text)
{
	const char *colon = strchr(text, ':');

	return colon && colon > text && colon[1] != '\0' && colon[1] != ' ';
}

static gboolean
add_query(Book *book, const char *text, GArray *people, GError **error)
{
	g_autoptr(Query) query = query_parse(text, QUERY_STRICT, NULL, error);
	g_autoptr(PeopleList) list =
		query ? people_new(book, ORDER_NAME, query, error) : NULL;
	g_autoptr(GArray) ids = list ? people_ids(list, error) : NULL;

	if (ids && ids->len)
		g_array_append_vals(people, ids->data, ids->len);
	return ids != NULL;
}

static gboolean
add_part(Book *book, const char *text, GArray *people, GError **error)
{
	gint64 who;

	if (!*text)
		return TRUE;
	if (is_query(text))
		return add_query(book, text, people, error);
	if (!who_resolve(book, text, &who, error))
		return FALSE;
	g_array_append_val(people, who);
	return TRUE;
}

GArray *
news_whom(Book *book, const char *text, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	g_autofree char *line = input_line(text);
	g_auto(GStrv) parts = g_strsplit(line, ",", -1);
	g_autoptr(GArray) people = ids_new();

	for (guint i = 0; parts[i]; i++)
		if (!add_part(book, g_strstrip(parts[i]), people, error))
			return NULL;
	ids_sort(people);
	return g_steal_pointer(&people);
}
