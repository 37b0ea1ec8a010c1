/*
 * The list as a window on data that changes underneath: rows are the numbers of an array,
 * by which they are also ordered.
 */
#include "krug/i18n.h"
#include "widget/list.h"

typedef struct {
	GArray *ids;   /* gint64, ascending */
	int pages;     /* asked for */
	guint largest; /* page asked for */
} Data;

static gint64
number(const Data *data, guint i)
{
	return g_array_index(data->ids, gint64, i);
}

/* The index of the first row at or after the id. */
static guint
place(const Data *data, gint64 id)
{
	guint i = 0;

	while (i < data->ids->len && number(data, i) < id)
		i++;
	return i;
}

static void
add(const Data *data, guint i, GPtrArray *out)
{
	gint64 *row = g_new(gint64, 1);

	*row = number(data, i);
	g_ptr_array_add(out, row);
}

static gboolean
page(gpointer data, gconstpointer from, ListWay way, int n, GPtrArray *out,
	GError **error G_GNUC_UNUSED)
{
	Data *self = data;
	guint at = from ? place(self, *(const gint64 *)from)
			: (way == LIST_BEFORE ? self->ids->len : 0);

	self->pages++;
	self->largest = MAX(self->largest, (guint)n);
	if (from && way == LIST_AFTER && at < self->ids->len &&
		number(self, at) == *(const gint64 *)from)
		at++;
	for (; way == LIST_BEFORE && n > 0 && at > 0; n--)
		add(self, --at, out);
	for (; way != LIST_BEFORE && n > 0 && at < self->ids->len; n--)
		add(self, at++, out);
	return TRUE;
}

static gint64
id(gconstpointer row)
{
	return *(const gint64 *)row;
}

static const ListSource source = { .page = page, .free_row = g_free, .id = id };

static List *
start(Data *data, int rows)
{
	List *list = list_new(&source, data);

	*data = (Data){ .ids = g_array_new(FALSE, FALSE, sizeof(gint64)) };
	for (gint64 i = 1; i <= rows; i++)
		g_array_append_val(data->ids, i);
	list_resize(list, 10);
	g_assert_true(list_reload(list, NULL));
	return list;
}

static void
end(List *list, Data *data)
{
	list_free(list);
	g_array_free(data->ids, TRUE);
}

static void
take_out(Data *data, gint64 value)
{
	g_array_remove_index(data->ids, place(data, value));
}

static void
test_moves(void)
{
	Data data;
	List *list = start(&data, 1000);

	g_assert_cmpint(list_selected_id(list), ==, 1);
	list_move(list, ACT_UP);
	g_assert_cmpint(list_selected_id(list), ==, 1);
	for (int i = 0; i < 500; i++)
		list_move(list, ACT_DOWN);
	g_assert_cmpint(list_selected_id(list), ==, 501);
	for (int i = 0; i < 400; i++)
		list_move(list, ACT_UP);
	g_assert_cmpint(list_selected_id(list), ==, 101);
	list_move(list, ACT_LAST);
	g_assert_cmpint(list_selected_id(list), ==, 1000);
	list_move(list, ACT_PAGE_UP);
	g_assert_cmpint(list_selected_id(list), ==, 992);
	list_move(list, ACT_FIRST);
	g_assert_cmpint(list_selected_id(list), ==, 1);
	g_assert_cmpuint(data.largest, <=, 40);
	end(list, &data);
}

static void
test_selection_stays(void)
{
	Data data;
	List *list = start(&data, 100);

	for (int i = 0; i < 49; i++)
		list_move(list, ACT_DOWN);
	take_out(&data, 10);
	take_out(&data, 45);
	g_assert_true(list_reload(list, NULL));
	g_assert_cmpint(list_selected_id(list), ==, 50);
	take_out(&data, 50);
	g_assert_true(list_reload(list, NULL));
	g_assert_cmpint(list_selected_id(list), ==, 51);
	while (data.ids->len > 0 && number(&data, data.ids->len - 1) >= 51)
		take_out(&data, number(&data, data.ids->len - 1));
	g_assert_true(list_reload(list, NULL));
	g_assert_cmpint(list_selected_id(list), ==, 49);
	end(list, &data);
}

static void
test_empty(void)
{
	Data data;
	List *list = start(&data, 0);
	gint64 first = 7;

	g_assert_null(list_selected(list));
	list_move(list, ACT_DOWN);
	list_move(list, ACT_LAST);
	g_assert_cmpint(list_selected_id(list), ==, 0);
	g_array_append_val(data.ids, first);
	g_assert_true(list_reload(list, NULL));
	g_assert_cmpint(list_selected_id(list), ==, 7);
	take_out(&data, 7);
	g_assert_true(list_reload(list, NULL));
	g_assert_null(list_selected(list));
	end(list, &data);
}

static void
test_all_replaced(void)
{
	Data data;
	List *list = start(&data, 50);

	list_move(list, ACT_LAST);
	g_array_set_size(data.ids, 0);
	for (gint64 i = 1; i <= 3; i++)
		g_array_append_val(data.ids, i);
	g_assert_true(list_reload(list, NULL));
	g_assert_cmpint(list_selected_id(list), !=, 0);
	list_move(list, ACT_FIRST);
	g_assert_cmpint(list_selected_id(list), ==, 1);
	end(list, &data);
}

int
main(int argc, char **argv)
{
	i18n_start("en");
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/list/moves page by page", test_moves);
	g_test_add_func("/list/the selection stays or goes to its neighbour",
		test_selection_stays);
	g_test_add_func("/list/empty", test_empty);
	g_test_add_func("/list/all replaced", test_all_replaced);
	return g_test_run();
}
