/* Any bytes as a query: typing never fails, an error points into the line, terms stand in
 * order and are valid text.
 */
#include <stdlib.h>
#include <string.h>

#include "fuzz.h"
#include "krug/query.h"

static void
check(gboolean right)
{
	if (!right)
		abort();
}

static void
check_terms(const Query *query, gsize length)
{
	gsize behind = 0;

	for (guint i = 0; i < query->terms->len; i++) {
		const QueryTerm *term = &g_array_index(query->terms, QueryTerm, i);

		check(term->start >= behind && term->end > term->start);
		check((term->text != NULL) != (term->values != 0));
		check(term->text == NULL || g_utf8_validate(term->text, -1, NULL));
		behind = term->end;
	}
	check(behind <= length);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	g_autofree char *line = g_strndup((const char *)data, size);
	g_autoptr(GError) error = NULL;
	gsize where = 0;
	g_autoptr(Query) typing = query_parse(line, QUERY_TYPING, NULL, NULL);
	g_autoptr(Query) strict = query_parse(line, QUERY_STRICT, &where, &error);

	check(typing != NULL);
	check_terms(typing, strlen(line));
	check((strict == NULL) == (error != NULL));
	if (strict != NULL)
		check_terms(strict, strlen(line));
	else
		check(where <= strlen(line));
	return 0;
}
