/* The list beside its lines. */
#include "widget/browse.h"

#include "krug/i18n.h"
#include "shell/shell.h"

#define WIDE 70 /* columns from which the lines stand beside the list */

static Browse *
browse_of(const View *view)
{
	return view->mover;
}

static int
list_width(const Browse *browse, int width)
{
	int share = width * browse->kind->percent / 100;

	if (width < WIDE)
		return width;
	return browse->kind->most ? MIN(share, browse->kind->most) : share;
}

static const GPtrArray *
rows_of(gconstpointer data)
{
	return ((const Browse *)data)->rows;
}

gconstpointer
browse_selected(const Browse *browse)
{
	return list_selected(browse->list);
}

static void
lay(Browse *browse)
{
	const View *view = browse->view;
	gint64 id = list_selected_id(browse->list);
	int list = list_width(browse, view->width);
	int width = list == view->width ? view->width : view->width - list - 1;

	if (browse->shown != id)
		lines_rewind(browse->lines);
	browse->shown = id;
	lines_begin(browse->lines, width, view->height);
	if (browse_selected(browse))
		browse->kind->fill(browse->view, browse_selected(browse), browse->lines);
	lines_end(browse->lines);
}

static void
follow(Browse *browse)
{
	GError *error = NULL;

	if (browse->kind->follow &&
		!browse->kind->follow(browse->view, browse_selected(browse), &error))
		shell_fail(browse->view->shell, error);
	lay(browse);
}

static gboolean
move(gpointer data, Action action)
{
	Browse *browse = data;

	if (browse->reads)
		return lines_move(browse->lines, action);
	if (!list_move(browse->list, action))
		return FALSE;
	follow(browse);
	return TRUE;
}

void
browse_open(Browse *browse, View *view, const BrowseKind *kind)
{
	browse->view = view;
	browse->kind = kind;
	browse->source = kind->source;
	browse->source.rows = rows_of;
	browse->rows = g_ptr_array_new_with_free_func(kind->source.free_row);
	browse->list = list_new(&browse->source, browse);
	browse->lines = lines_new();
	view->move = move;
	view->mover = browse;
}

void
browse_done(View *view)
{
	Browse *browse = browse_of(view);

	list_free(browse->list);
	lines_free(browse->lines);
	g_ptr_array_unref(browse->rows);
}

/* The rows that were there stay where the new ones cannot be read. */
static gboolean
read_rows(Browse *browse, GError **error)
{
	g_autoptr(GPtrArray) rows =
		g_ptr_array_new_with_free_func(browse->kind->source.free_row);

	if (!browse->kind->read(browse->view, rows, error))
		return FALSE;
	g_ptr_array_unref(browse->rows);
	browse->rows = g_steal_pointer(&rows);
	return list_reload(browse->list, error);
}

void
browse_load(View *view)
{
	Browse *browse = browse_of(view);
	g_auto(BookReading) reading = book_reading(shell_book(view->shell));
	GError *error = NULL;

	if (!read_rows(browse, &error))
		shell_fail(view->shell, error);
	if (browse->rows->len == 0)
		browse->reads = FALSE;
	follow(browse);
}

void
browse_layout(View *view)
{
	Browse *browse = browse_of(view);

	list_resize(browse->list, MAX(1, view->height - 1));
	lay(browse);
}

void
browse_draw_under(const View *view, Canvas canvas, const char *heading, const char *empty)
{
	const Browse *browse = browse_of(view);
	int width = list_width(browse, canvas.w);
	gboolean single = width == canvas.w;
	int x = single ? 0 : width + 1;

	if (!single || !browse->reads) {
		canvas_text(canvas, 1, 0, width - 1, ROLE_HEADING, heading);
		list_draw(browse->list, canvas_sub(canvas, 0, 1, width, canvas.h - 1),
			!browse->reads, empty);
	}
	if (!single)
		canvas_vline(canvas, width, 0, canvas.h, ROLE_BORDER);
	if (!single || browse->reads)
		lines_draw_pane(browse->lines,
			canvas_sub(canvas, x, 0, canvas.w - x, canvas.h), browse->reads);
}

void
browse_draw(const View *view, Canvas canvas)
{
	const BrowseKind *kind = browse_of(view)->kind;

	browse_draw_under(view, canvas, view->title ? view->title : _(kind->heading),
		_(kind->empty));
}

gboolean
browse_mouse(View *view, const Mouse *event)
{
	Browse *browse = browse_of(view);
	int width = list_width(browse, view->width);

	if (event->kind != MOUSE_PRESS)
		return FALSE;
	if (width < view->width)
		browse->reads = event->x > width && browse->rows->len > 0;
	if (browse->reads || !list_click(browse->list, event->y - 1))
		return browse->reads;
	follow(browse);
	return TRUE;
}

void
browse_turn(View *view)
{
	Browse *browse = browse_of(view);

	browse->reads = !browse->reads && browse->rows->len > 0;
}
