/*
 * Reading the list of people. A folded group keeps one row, its first, which stands for
 * the group; paging over it skips the others.
 */
#include "view/roll_private.h"

gboolean
roll_is_folded(const Roll *roll, const PeopleRow *row)
{
	return roll->order == ORDER_URGENCY && !*roll->filter &&
	       (roll->folded & (1u << row->group));
}

/* Whether `row` is hidden in a folded group that `before`, its neighbour in the order of
 * the list, belongs to as well. */
static gboolean
is_hidden(const Roll *roll, const PeopleRow *before, const PeopleRow *row)
{
	return before && before->group == row->group && roll_is_folded(roll, row);
}

/* The first row of the group that `row` belongs to. */
static PeopleRow *
group_head(Roll *roll, const PeopleRow *row, GError **error)
{
	g_autoptr(PeopleRow) head = people_row_copy(row);

	for (;;) {
		g_autoptr(GPtrArray) before =
			people_page(roll->people, head, TRUE, 1, error);

		if (!before)
			return NULL;
		PeopleRow *one = before->len ? before->pdata[0] : NULL;

		if (!one || one->group != row->group)
			return g_steal_pointer(&head);
		people_row_free(head);
		head = people_row_copy(one);
	}
}

/* Adds the rows of one page that are to be seen; `last` is the row paged from. */
static gboolean
take(Roll *roll, GPtrArray *rows, gboolean backwards, guint n, const PeopleRow *last,
	GPtrArray *out, GError **error)
{
	for (guint i = 0; i < rows->len && out->len < n; i++) {
		PeopleRow *row = rows->pdata[i];

		if (is_hidden(roll, i ? rows->pdata[i - 1] : last, row))
			continue;
		if (!backwards || !roll_is_folded(roll, row)) {
			g_ptr_array_add(out, people_row_copy(row));
			continue;
		}
		PeopleRow *head = group_head(roll, row, error);

		if (!head)
			return FALSE;
		g_ptr_array_add(out, head);
	}
	return TRUE;
}

/* Rows beside `from`, the nearest first: the model gives them in the list's order. */
static GPtrArray *
nearest(Roll *roll, const PeopleRow *from, gboolean backwards, guint n, GError **error)
{
	GPtrArray *rows = people_page(roll->people, from, backwards, n, error);

	for (guint i = 0; rows && backwards && i < rows->len / 2; i++) {
		gpointer row = rows->pdata[i];

		rows->pdata[i] = rows->pdata[rows->len - 1 - i];
		rows->pdata[rows->len - 1 - i] = row;
	}
	return rows;
}

/* Pages on until n rows are there or the list ends. */
static gboolean
fill(Roll *roll, const PeopleRow *from, gboolean backwards, guint n, GPtrArray *out,
	GError **error)
{
	g_autoptr(PeopleRow) last = from ? people_row_copy(from) : NULL;

	while (out->len < n) {
		g_autoptr(GPtrArray) rows =
			nearest(roll, last, backwards, n - out->len + 1, error);

		if (!rows)
			return FALSE;
		if (!rows->len)
			break;
		if (!take(roll, rows, backwards, n, last, out, error))
			return FALSE;
		people_row_free(last);
		last = people_row_copy(rows->pdata[rows->len - 1]);
	}
	return TRUE;
}

gboolean
roll_page(gpointer data, gconstpointer from, ListWay way, int limit, GPtrArray *out,
	GError **error)
{
	Roll *roll = data;
	guint n = (guint)MAX(limit, 0);

	if (!roll->people)
		return TRUE;
	if (way != LIST_FROM || !from)
		return fill(roll, from, way == LIST_BEFORE, n, out, error);
	g_autoptr(GPtrArray) before = people_page(roll->people, from, TRUE, 1, error);

	if (!before)
		return FALSE;
	return fill(roll, before->len ? before->pdata[0] : NULL, FALSE, n, out, error);
}

/* Somebody who went into a folded group leaves the cursor to the neighbour. */
gpointer
roll_find(gpointer data, gint64 id)
{
	Roll *roll = data;
	g_autoptr(PeopleRow) row =
		roll->people ? people_row(roll->people, id, NULL) : NULL;

	if (!row)
		return NULL;
	if (!roll_is_folded(roll, row))
		return g_steal_pointer(&row);
	return roll->on_group ? group_head(roll, row, NULL) : NULL;
}
