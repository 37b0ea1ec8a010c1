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

static char *
append_number(char *out, gint64 n)
{
	char digits[20];
	int count = 0;

	if (n < 0)
		*out++ = '-';
	do
		digits[count++] = (char)('0' + ABS(n % 10));
	while ((n /= 10) != 0);
	while (count > 0)
		*out++ = digits[--count];
	return out;
}

/* A number takes 20 bytes at most. */
char *
ids_json(const GArray *ids)
{
	char *list = g_malloc(ids->len * 21 + 3), *end = list;

	*end++ = '[';
	for (guint i = 0; i < ids->len; i++) {
		if (i > 0)
			*end++ = ',';
		end = append_number(end, g_array_index(ids, gint64, i));
	}
	*end++ = ']';
	*end = '\0';
	return list;
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
