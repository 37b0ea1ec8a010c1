/*
 * The shelf view: what is worth sharing, then my news, then what is off the shelf; beside
 * it whom the selected one fits and who has had it. Where there is no room for both the
 * list stands alone.
 */
#include "view/shelf_view.h"

#include "krug/i18n.h"
#include "view/shelf_act.h"
#include "view/shelf_form.h"
#include "widget/list.h"

#define KIND_WIDTH 12
#define KIND_SHORT 8
#define ROOMY	   48 /* columns of the list from which the kind is told whole */
#define WIDE	   70 /* columns from which the page stands beside the list */

typedef enum { HERE_SHELF, HERE_NEWS, HERE_OFF, HERE_COUNT } Here;

typedef struct {
	Here here;
	gboolean news; /* else an item */
	gint64 id;
	char *kind, *text, *right;
} ShelfRow;

typedef struct {
	ShelfBase base;
	Book *book;
	GPtrArray *rows; /* ShelfRow in rc boxes */
	List *list;
} ShelfView;

static ShelfView *
shelf_of(View *view)
{
	return (ShelfView *)view;
}

static void
row_clear(gpointer data)
{
	ShelfRow *row = data;

	g_free(row->kind);
	g_free(row->text);
	g_free(row->right);
}

static void
row_free(gpointer row)
{
	g_rc_box_release_full(row, row_clear);
}

static gint64
row_id(gconstpointer data)
{
	const ShelfRow *row = data;

	return row->id * 2 + (row->news ? 1 : 0);
}

static int
row_group(gconstpointer data)
{
	return (int)((const ShelfRow *)data)->here;
}

static ShelfRow *
add(ShelfView *self, Here here, gint64 id, const char *text)
{
	ShelfRow *row = g_rc_box_new0(ShelfRow);

	row->here = here;
	row->id = id;
	row->text = g_strdup(text);
	g_ptr_array_add(self->rows, row);
	return row;
}

static void
add_items(ShelfView *self, const GPtrArray *items, gboolean off)
{
	for (guint i = 0; i < items->len; i++) {
		const ShelfItem *item = items->pdata[i];
		ShelfRow *row;

		if ((item->closed_on != DAY_NONE) != off)
			continue;
		row = add(self, off ? HERE_OFF : HERE_SHELF, item->id, item->line);
		row->kind = g_strdup(vocab_label(&vocab_shelf, (int)item->kind));
		if (item->given)
			row->right = g_strdup_printf(
				ngettext("%d had it", "%d had it", (gulong)item->given),
				item->given);
	}
}

static void
add_news(ShelfView *self, const GPtrArray *list, gboolean off)
{
	for (guint i = 0; i < list->len; i++) {
		const News *news = list->pdata[i];
		ShelfRow *row;

		if ((news->closed_on != DAY_NONE) != off)
			continue;
		row = add(self, off ? HERE_OFF : HERE_NEWS, news->id, news->text);
		row->news = TRUE;
		row->kind = i18n_day_short(news->day, book_today(self->book));
		if (news->concerned)
			row->right = g_strdup_printf(
				_("%d of %d"), news->heard, news->concerned);
	}
}

static gboolean
read_rows(ShelfView *self, GError **error)
{
	g_autoptr(GPtrArray) items = shelf_list(self->book, NULL, TRUE, error);
	g_autoptr(GPtrArray) news =
		items ? news_list(self->book, NULL, TRUE, error) : NULL;

	if (!news)
		return FALSE;
	g_ptr_array_set_size(self->rows, 0);
	add_items(self, items, FALSE);
	add_news(self, news, FALSE);
	add_items(self, items, TRUE);
	add_news(self, news, TRUE);
	return TRUE;
}

static const GPtrArray *
rows_of(gconstpointer data)
{
	return ((const ShelfView *)data)->rows;
}

static void
draw_group(gpointer data G_GNUC_UNUSED, gconstpointer row, Canvas line)
{
	static const char *const labels[HERE_COUNT] = {
		[HERE_SHELF] = N_("on the shelf"),
		[HERE_NEWS] = N_("my news"),
		[HERE_OFF] = N_("off the shelf, told"),
	};

	canvas_text(line, 1, 0, -1, ROLE_HEADING | STYLE_BOLD, _(labels[row_group(row)]));
}

static void
draw_row(gpointer data G_GNUC_UNUSED, gconstpointer data_row, Canvas line,
	gboolean selected)
{
	const ShelfRow *row = data_row;
	int kind = line.w < ROOMY ? KIND_SHORT : KIND_WIDTH;
	int end = line.w - 1;

	if (row->right)
		end = canvas_right(line, end, 0, line.w / 3, ROLE_DIM, row->right) - 1;
	canvas_text(line, 0, 0, kind - 1, ROLE_DIM, row->kind);
	canvas_text(
		line, kind, 0, end - kind, selected ? ROLE_STRONG : ROLE_TEXT, row->text);
}

static const ListSource source = {
	.rows = rows_of,
	.free_row = row_free,
	.id = row_id,
	.group = row_group,
	.draw_group = draw_group,
	.draw_row = draw_row,
};

static int
list_width(int width)
{
	return width >= WIDE ? width / 2 : width;
}

static gboolean
load_page(ShelfView *self, GError **error)
{
	const ShelfRow *row = list_selected(self->list);

	return shelf_page_load(self->base.page, self->book,
		row && !row->news ? row->id : 0, row && row->news ? row->id : 0, error);
}

static void
lay(ShelfView *self)
{
	const View *view = &self->base.view;

	shelf_page_layout(
		self->base.page, view->width - list_width(view->width) - 1, view->height);
}

static gboolean
move(gpointer data, Action action)
{
	ShelfView *self = data;
	GError *error = NULL;

	if (!list_move(self->list, action))
		return FALSE;
	if (!load_page(self, &error))
		shell_fail(self->base.view.shell, error);
	lay(self);
	return TRUE;
}

static void
open(View *view, gconstpointer args G_GNUC_UNUSED)
{
	ShelfView *self = shelf_of(view);

	self->book = shell_book(view->shell);
	self->rows = g_ptr_array_new_with_free_func(row_free);
	self->list = list_new(&source, self);
	self->base.page = shelf_page_new();
	view->move = move;
	view->mover = self;
}

static void
load(View *view)
{
	ShelfView *self = shelf_of(view);
	g_auto(BookReading) reading = book_reading(self->book);
	GError *error = NULL;

	if (!read_rows(self, &error) || !list_reload(self->list, &error) ||
		!load_page(self, &error))
		shell_fail(view->shell, error);
	lay(self);
}

static void
layout(View *view)
{
	ShelfView *self = shelf_of(view);

	list_resize(self->list, MAX(1, view->height - 1));
	lay(self);
}

static void
draw(const View *view, Canvas canvas)
{
	const ShelfView *self = (const ShelfView *)view;
	int width = list_width(canvas.w);

	canvas_text(canvas, 1, 0, -1, ROLE_HEADING, _("The shelf and my news"));
	list_draw(self->list, canvas_sub(canvas, 0, 1, width, canvas.h - 1), TRUE,
		_("Nothing here yet.\na puts on the shelf what is worth sharing, n "
		  "records news of mine; krug says whom it fits."));
	if (width == canvas.w)
		return;
	canvas_vline(canvas, width, 0, canvas.h, ROLE_BORDER);
	shelf_page_draw(self->base.page,
		canvas_sub(canvas, width + 1, 0, canvas.w - width - 1, canvas.h));
}

static void
done(View *view)
{
	ShelfView *self = shelf_of(view);

	list_free(self->list);
	shelf_page_free(self->base.page);
	g_clear_pointer(&self->base.people, g_array_unref);
	g_ptr_array_unref(self->rows);
}

static void
add_item(View *view)
{
	shelf_form_open(view->shell, 0);
}

static void
add_one_news(View *view)
{
	news_form_open(view->shell, 0);
}

static gboolean
mouse(View *view, const Mouse *event)
{
	ShelfView *self = shelf_of(view);

	if (event->kind != MOUSE_PRESS || event->x >= list_width(view->width) ||
		!list_click(self->list, event->y - 1))
		return FALSE;
	load_page(self, NULL);
	lay(self);
	return TRUE;
}

static const Action no_hints[] = { ACT_SHELF_ADD, ACT_NEWS_ADD, ACT_UNDO, ACT_NONE };
static const Action item_hints[] = { ACT_WRITE, ACT_GIVE, ACT_SHELF_ADD, ACT_NEWS_ADD,
	ACT_OPEN, ACT_TAKE_OFF, ACT_DELETE, ACT_UNDO, ACT_NONE };
static const Action news_hints[] = { ACT_WRITE, ACT_PILE, ACT_GIVE, ACT_HEARD,
	ACT_CONCERN, ACT_NEWS_ADD, ACT_OPEN, ACT_TAKE_OFF, ACT_DELETE, ACT_UNDO,
	ACT_NONE };

static const Action *
hinting(const View *view)
{
	const ShelfRow *row = list_selected(((const ShelfView *)view)->list);

	return !row ? no_hints : row->news ? news_hints : item_hints;
}

static const Handler handlers[] = {
	{ ACT_SHELF_ADD, add_item },
	{ ACT_NEWS_ADD, add_one_news },
	{ ACT_WRITE, shelf_act_write },
	{ ACT_PILE, shelf_act_pile },
	{ ACT_GIVE, shelf_act_give },
	{ ACT_HEARD, shelf_act_heard },
	{ ACT_CONCERN, shelf_act_concern },
	{ ACT_OPEN, shelf_act_edit },
	{ ACT_EDIT, shelf_act_edit },
	{ ACT_TAKE_OFF, shelf_act_off },
	{ ACT_DELETE, shelf_act_delete },
	{ 0 },
};

const ViewClass shelf_view = {
	.name = "shelf",
	.title = N_("The shelf and my news"),
	.parent = &moving_parent,
	.size = sizeof(ShelfView),
	.watches = CHANGED_ALL,
	.handlers = handlers,
	.hinting = hinting,
	.open = open,
	.load = load,
	.layout = layout,
	.draw = draw,
	.done = done,
	.mouse = mouse,
};
