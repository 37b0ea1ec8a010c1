/* Arrays of ids: read from a statement; sorted they are sets, looked up by halving. */
#include "model/ids.h"

GArray *
ids_new(void)
{
	return g_array_new(FALSE, FALSE, sizeof(gint64));
}

gboolean
ids_read(GArray *ids, Stmt *q, GError **error)
{
	while (stmt_step(q)) {
		gint64 id = stmt_get_int(q, 0);

		g_array_append_val(ids, id);
	}
	return stmt_done(q, error);
}

char *
ids_json(const GArray *ids)
{
	GString *list = g_string_sized_new(8 * ids->len + 16);

	g_string_append_c(list, '[');
	for (guint i = 0; i < ids->len; i++) {
		char digits[24];

		g_snprintf(digits, sizeof(digits), "%s%" G_GINT64_FORMAT, i ? "," : "",
			g_array_index(ids, gint64, i));
		g_string_append(list, digits);
	}
	g_string_append_c(list, ']');
	return g_string_free(list, FALSE);
}

static int
compare(gconstpointer a, gconstpointer b)
{
	gint64 x = *(const gint64 *)a, y = *(const gint64 *)b;

	return (x > y) - (x < y);
}

void
ids_sort(GArray *ids)
{
	guint kept = 0;

	g_array_sort(ids, compare);
	for (guint i = 0; i < ids->len; i++) {
		gint64 id = g_array_index(ids, gint64, i);

		if (kept == 0 || g_array_index(ids, gint64, kept - 1) != id)
			g_array_index(ids, gint64, kept++) = id;
	}
	g_array_set_size(ids, kept);
}

gboolean
ids_have(const GArray *ids, gint64 id)
{
	return g_array_binary_search((GArray *)(void *)ids, &id, compare, NULL);
}
