/*
 * The window: a few screens of rows around the selection. Invariants: selected and top
 * are indices of the window (or both 0 when it is empty), the selected row is in sight,
 * and at_start / at_end are set only when the source said that nothing lies beyond.
 */
#include "widget/list.h"

#include "krug/text.h"
#include "widget/list_rows.h"

#define KEEP 8 /* screens of rows kept at most */

struct List {
	const ListSource *source;
	gpointer data;
	GPtrArray *rows;
	int selected, top; /* indices in rows */
	int height;	   /* lines on the screen */
	gboolean at_start, at_end;
	GError *error;
};

List *
list_new(const ListSource *source, gpointer data)
{
	List *list = g_new0(List, 1);

	list->source = source;
	list->data = data;
	list->rows = g_ptr_array_new_with_free_func(source->free_row);
	list->height = 24;
	return list;
}

void
list_free(List *list)
{
	if (!list)
		return;
	g_ptr_array_unref(list->rows);
	g_clear_error(&list->error);
	g_free(list);
}

static int
count(const List *list)
{
	return (int)list->rows->len;
}

static gpointer
row_at(const List *list, int i)
{
	return g_ptr_array_index(list->rows, i);
}

static int
index_of(const List *list, gint64 id)
{
	for (int i = 0; i < count(list); i++) {
		if (list->source->id(row_at(list, i)) == id)
			return i;
	}
	return -1;
}

static gboolean
read_rows(List *list, gconstpointer from, ListWay way, int n, GPtrArray *page)
{
	const ListSource *source = list->source;

	if (source->page)
		return source->page(list->data, from, way, n, page, &list->error);
	list_rows_page(source->rows(list->data), source->id, from, way, n, page);
	return TRUE;
}

/* Owned; NULL where it is gone, or the source cannot tell. */
static gpointer
find_row(const List *list, gint64 id)
{
	const ListSource *source = list->source;

	if (source->rows)
		return list_rows_find(source->rows(list->data), source->id, id);
	return source->find ? source->find(list->data, id) : NULL;
}

/* A page as a new array; NULL once an error has been kept. */
static GPtrArray *
read_page(List *list, gconstpointer from, ListWay way, int n)
{
	g_autoptr(GPtrArray) page =
		g_ptr_array_new_with_free_func(list->source->free_row);

	if (list->error || !read_rows(list, from, way, n, page))
		return NULL;
	return g_steal_pointer(&page);
}

static void
extend_after(List *list)
{
	int n = list->height;
	gconstpointer from = count(list) ? row_at(list, count(list) - 1) : NULL;
	g_autoptr(GPtrArray) page = read_page(list, from, LIST_AFTER, n);
	int got = page ? (int)page->len : 0;

	list->at_end = got < n;
	if (page)
		g_ptr_array_extend_and_steal(list->rows, g_steal_pointer(&page));
	if (count(list) > KEEP * list->height && list->top > list->height) {
		int drop = MIN(list->top, list->selected) - list->height;

		if (drop <= 0)
			return;
		g_ptr_array_remove_range(list->rows, 0, (guint)drop);
		list->top -= drop;
		list->selected -= drop;
		list->at_start = FALSE;
	}
}

static void
extend_before(List *list)
{
	int n = list->height, got;
	gconstpointer from = count(list) ? row_at(list, 0) : NULL;
	g_autoptr(GPtrArray) page = read_page(list, from, LIST_BEFORE, n);
	int keep = list->selected + 3 * list->height;

	got = page ? (int)page->len : 0;
	list->at_start = got < n;
	if (count(list) > KEEP * list->height && keep < count(list)) {
		g_ptr_array_set_size(list->rows, keep);
		list->at_end = FALSE;
	}
	for (int i = 0; i < got; i++)
		g_ptr_array_insert(list->rows, 0, page->pdata[i]);
	if (page)
		g_free(g_ptr_array_steal(page, NULL));
	list->selected += got;
	list->top += got;
}

static gboolean
begins_group(const List *list, int i, int top)
{
	if (!list->source->draw_group || !list->source->group)
		return FALSE;
	return i == top || list->source->group(row_at(list, i)) !=
				   list->source->group(row_at(list, i - 1));
}

/* Lines that the rows from `top` to `last` take, headings included. */
static int
lines_between(const List *list, int top, int last)
{
	int lines = 0;

	for (int i = top; i <= last; i++)
		lines += 1 + begins_group(list, i, top);
	return lines;
}

static void
keep_in_sight(List *list)
{
	int last = count(list) - 1;

	if (last < 0) {
		list->selected = list->top = 0;
		return;
	}
	list->selected = CLAMP(list->selected, 0, last);
	list->top = CLAMP(list->top, 0, list->selected);
	while (list->top < list->selected &&
		lines_between(list, list->top, list->selected) > list->height)
		list->top++;
	while (list->top > 0 && lines_between(list, list->top - 1, last) <= list->height)
		list->top--;
}

/* Reads what is missing around the selection and scrolls to it. */
static void
settle(List *list)
{
	while (!list->at_start && !list->error && list->selected < list->height)
		extend_before(list);
	while (!list->at_end && !list->error &&
		count(list) - list->selected < list->height)
		extend_after(list);
	keep_in_sight(list);
}

static gboolean
report(List *list, GError **error)
{
	if (!list->error)
		return TRUE;
	g_propagate_error(error, g_steal_pointer(&list->error));
	return FALSE;
}

void
list_clear(List *list)
{
	g_ptr_array_set_size(list->rows, 0);
	list->selected = list->top = 0;
	list->at_start = list->at_end = FALSE;
}

gboolean
list_restart(List *list, GError **error)
{
	list_clear(list);
	list->at_start = TRUE;
	settle(list);
	return report(list, error);
}

static void
go_last(List *list)
{
	list_clear(list);
	list->at_end = TRUE;
	extend_before(list);
	list->selected = count(list) - 1;
	settle(list);
}

/* Builds the window around a row that stands somewhere else; takes the row. */
static void
centre_on(List *list, gpointer row)
{
	list_clear(list);
	g_ptr_array_add(list->rows, row);
	settle(list);
	list->top = MAX(list->selected - list->height / 2, 0);
	keep_in_sight(list);
}

/* Where the selection goes when its row is gone: to the next row that is left, else to
 * the one before. */
static int
neighbour(const List *list, const GPtrArray *old, int selected)
{
	int to;

	for (int i = selected + 1; i < (int)old->len; i++) {
		to = index_of(list, list->source->id(old->pdata[i]));
		if (to >= 0)
			return to;
	}
	for (int i = selected - 1; i >= 0; i--) {
		to = index_of(list, list->source->id(old->pdata[i]));
		if (to >= 0)
			return to;
	}
	return 0;
}

/* A list that stood at its beginning stays there, where the selection can be seen. */
static void
stay_first(List *list)
{
	if (list->at_start && count(list) &&
		lines_between(list, 0, list->selected) <= list->height)
		list->top = 0;
}

gboolean
list_reload(List *list, GError **error)
{
	int selected = list->selected, top = list->top, n = 4 * list->height;
	gboolean first = list->at_start && top == 0;
	int from = MAX(top - list->height, 0), at;
	g_autoptr(GPtrArray) old = NULL;
	g_autoptr(GPtrArray) page = NULL;
	gint64 id;
	gpointer moved = NULL;

	if (count(list) == 0)
		return list_restart(list, error);
	page = read_page(list, row_at(list, from), LIST_FROM, n);
	if (!page)
		return report(list, error);
	old = g_steal_pointer(&list->rows);
	list->rows = g_steal_pointer(&page);
	list->at_end = count(list) < n;
	list->at_start = FALSE;
	id = list->source->id(old->pdata[selected]);
	at = index_of(list, id);
	if (at < 0)
		moved = find_row(list, id);
	list->top = index_of(list, list->source->id(old->pdata[top]));
	list->selected = at >= 0 ? at : neighbour(list, old, selected);
	if (list->top < 0)
		list->top = MAX(list->selected - (selected - top), 0);
	if (moved)
		centre_on(list, moved);
	else
		settle(list);
	if (first)
		stay_first(list);
	return report(list, error);
}

gboolean
list_reload_past(List *list, GError **error)
{
	int by = list->selected + 1 < count(list) ? 1 : -1, at;
	gint64 id = list_selected_id(list);

	if (count(list) < 2)
		return list_reload(list, error);
	list->selected += by;
	if (!list_reload(list, error))
		return FALSE;
	at = index_of(list, id);
	if (at >= 0 && at + by == list->selected)
		list->selected = at;
	settle(list);
	return report(list, error);
}

void
list_resize(List *list, int rows)
{
	list->height = MAX(rows, 1);
	if (count(list))
		settle(list);
}

gconstpointer
list_selected(const List *list)
{
	return count(list) ? row_at(list, list->selected) : NULL;
}

gint64
list_selected_id(const List *list)
{
	return count(list) ? list->source->id(row_at(list, list->selected)) : 0;
}

gboolean
list_select(List *list, gint64 id)
{
	int at = index_of(list, id);
	gpointer row = NULL;

	if (at < 0)
		row = find_row(list, id);
	if (row)
		centre_on(list, row);
	else if (at >= 0)
		list->selected = at;
	else
		return FALSE;
	settle(list);
	return TRUE;
}

/* Moves by a number of rows, reading on as far as that takes. */
static void
step(List *list, int by)
{
	while (by > 0 && !list->at_end && !list->error &&
		list->selected + by >= count(list))
		extend_after(list);
	while (by < 0 && !list->at_start && !list->error && list->selected + by < 0)
		extend_before(list);
	list->selected += by;
	list->selected = CLAMP(list->selected, 0, MAX(count(list) - 1, 0));
	settle(list);
}

gboolean
list_move(gpointer data, Action action)
{
	List *list = data;
	int page = MAX(list->height - 2, 1), half = MAX(list->height / 2, 1);

	switch (action) {
	case ACT_UP:
		step(list, -1);
		break;
	case ACT_DOWN:
		step(list, 1);
		break;
	case ACT_PAGE_UP:
		step(list, -page);
		break;
	case ACT_PAGE_DOWN:
		step(list, page);
		break;
	case ACT_HALF_UP:
		step(list, -half);
		break;
	case ACT_HALF_DOWN:
		step(list, half);
		break;
	case ACT_FIRST:
		list_restart(list, &list->error);
		break;
	case ACT_LAST:
		go_last(list);
		break;
	default:
		return FALSE;
	}
	return TRUE;
}

gboolean
list_click(List *list, int y)
{
	int line = 0;

	for (int i = list->top; i < count(list) && line <= y; i++) {
		line += begins_group(list, i, list->top);
		if (line == y) {
			list->selected = i;
			settle(list);
			return TRUE;
		}
		line++;
	}
	return FALSE;
}

gboolean
list_press(List *list, const Mouse *event, int top)
{
	return event->kind == MOUSE_PRESS && list_click(list, event->y - top);
}

static void
draw_row(const List *list, Canvas line, int i, gboolean active)
{
	gboolean selected = i == list->selected;
	int width = line.w - LIST_INDENT;

	list->source->draw_row(list->data, row_at(list, i),
		canvas_sub(line, LIST_INDENT, 0, width, 1), selected);
	if (!selected)
		return;
	canvas_glyph(line, 1, 0, active ? ROLE_ACCENT : ROLE_DIM, GLYPH_CURSOR);
	if (list->source->marked)
		line.w = 3 + list->source->marked(list->data, width);
	canvas_mark(line, active ? STYLE_SELECTED : STYLE_SELECTED | STYLE_OFF);
}

static void
draw_empty(Canvas canvas, const char *empty)
{
	g_auto(GStrv) lines = text_wrap(empty, MAX(canvas.w - 4, 16));

	for (int i = 0; lines[i]; i++)
		canvas_text(canvas, 3, 1 + i, canvas.w - 4, ROLE_DIM, lines[i]);
}

void
list_draw(const List *list, Canvas canvas, gboolean active, const char *empty)
{
	int y = 0;

	if (count(list) == 0 && empty)
		draw_empty(canvas, empty);
	for (int i = list->top; i < count(list) && y < canvas.h; i++) {
		if (begins_group(list, i, list->top))
			list->source->draw_group(list->data, row_at(list, i),
				canvas_sub(canvas, 0, y++, canvas.w, 1));
		if (y < canvas.h)
			draw_row(
				list, canvas_sub(canvas, 0, y++, canvas.w, 1), i, active);
	}
}
