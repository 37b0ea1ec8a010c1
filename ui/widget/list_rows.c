/* Rows in memory are few: they are looked through from the first one. */
#include "widget/list_rows.h"

/* -1 where it is gone. */
static int
place_of(const GPtrArray *rows, gint64 (*id)(gconstpointer row), gint64 wanted)
{
	for (guint i = 0; rows && i < rows->len; i++)
		if (id(rows->pdata[i]) == wanted)
			return (int)i;
	return -1;
}

void
list_rows_page(const GPtrArray *rows, gint64 (*id)(gconstpointer row), gconstpointer from,
	ListWay way, int n, GPtrArray *out)
{
	int count = rows ? (int)rows->len : 0;
	int step = way == LIST_BEFORE ? -1 : 1;
	int i = from ? MAX(place_of(rows, id, id(from)), 0) : step > 0 ? 0 : count - 1;

	if (from && way != LIST_FROM)
		i += step;
	for (; n > 0 && i >= 0 && i < count; i += step, n--)
		g_ptr_array_add(out, g_rc_box_acquire(rows->pdata[i]));
}

gpointer
list_rows_find(const GPtrArray *rows, gint64 (*id)(gconstpointer row), gint64 wanted)
{
	int at = place_of(rows, id, wanted);

	return at < 0 ? NULL : g_rc_box_acquire(rows->pdata[at]);
}
