/*
 * The shelf view: what is worth sharing, then my news, then what is off the shelf; beside
 * it whom the selected one fits and who has had it.
 */
#include "view/shelf_view.h"

#include "krug/i18n.h"
#include "view/shelf_act.h"
#include "view/shelf_form.h"
#include "widget/browse.h"

#define KIND_WIDTH 12

typedef enum { HERE_SHELF, HERE_NEWS, HERE_OFF, HERE_COUNT } Here;

typedef struct {
	Here here;
	gboolean news; /* else an item */
	gint64 id;
	char *kind, *text, *right;
} ShelfRow;

typedef struct {
	ShelfBase base;
	Browse browse; /* ShelfRow */
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
add(GPtrArray *rows, Here here, gint64 id, const char *text)
{
	ShelfRow *row = g_rc_box_new0(ShelfRow);

	row->here = here;
	row->id = id;
	row->text = g_strdup(text);
	g_ptr_array_add(rows, row);
	return row;
}

static void
add_items(GPtrArray *rows, const GPtrArray *items, gboolean off)
{
	for (guint i = 0; i < items->len; i++) {
		const ShelfItem *item = items->pdata[i];
		ShelfRow *row;

		if ((item->closed_on != DAY_NONE) != off)
			continue;
		row = add(rows, off ? HERE_OFF : HERE_SHELF, item->id, item->line);
		row->kind = g_strdup(vocab_label(&vocab_shelf, (int)item->kind));
		if (item->given)
			row->right = g_strdup_printf(
				ngettext("%d had it", "%d had it", (gulong)item->given),
				item->given);
	}
}

static void
add_news(GPtrArray *rows, const GPtrArray *list, Day today, gboolean off)
{
	for (guint i = 0; i < list->len; i++) {
		const News *news = list->pdata[i];
		ShelfRow *row;

		if ((news->closed_on != DAY_NONE) != off)
			continue;
		row = add(rows, off ? HERE_OFF : HERE_NEWS, news->id, news->text);
		row->news = TRUE;
		row->kind = i18n_day_short(news->day, today);
		if (news->concerned)
			row->right = g_strdup_printf(
				_("%d of %d"), news->heard, news->concerned);
	}
}

static gboolean
read(View *view, GPtrArray *rows, GError **error)
{
	Book *book = shell_book(view->shell);
	Day today = book_today(book);
	g_autoptr(GPtrArray) items = shelf_list(book, NULL, TRUE, error);
	g_autoptr(GPtrArray) news = items ? news_list(book, NULL, TRUE, error) : NULL;

	if (!news)
		return FALSE;
	add_items(rows, items, FALSE);
	add_news(rows, news, today, FALSE);
	add_items(rows, items, TRUE);
	add_news(rows, news, today, TRUE);
	return TRUE;
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
	int end = line.w - 1;

	if (row->right)
		end = canvas_right(line, end, 0, line.w / 3, ROLE_DIM, row->right) - 1;
	canvas_text(line, 0, 0, KIND_WIDTH - 1, ROLE_DIM, row->kind);
	canvas_text(line, KIND_WIDTH, 0, end - KIND_WIDTH,
		selected ? ROLE_STRONG : ROLE_TEXT, row->text);
}

static gboolean
follow(View *view, gconstpointer data, GError **error)
{
	const ShelfRow *row = data;

	return shelf_page_load(shelf_of(view)->base.page, shell_book(view->shell),
		row && !row->news ? row->id : 0, row && row->news ? row->id : 0, error);
}

static void
fill(View *view, gconstpointer row G_GNUC_UNUSED, Lines *lines)
{
	shelf_page_fill(shelf_of(view)->base.page, lines);
}

static const BrowseKind kind = {
	.heading = N_("The shelf and my news"),
	.empty = N_("Nothing here yet.\na puts on the shelf what is worth sharing, n "
		  "records news of mine; krug says whom it fits."),
	.source = {
		.free_row = row_free,
		.id = row_id,
		.group = row_group,
		.draw_group = draw_group,
		.draw_row = draw_row,
	},
	.percent = 55,
	.read = read,
	.follow = follow,
	.fill = fill,
};

static void
open(View *view, gconstpointer args G_GNUC_UNUSED)
{
	shelf_of(view)->base.page = shelf_page_new();
	browse_open(&shelf_of(view)->browse, view, &kind);
}

static void
done(View *view)
{
	ShelfView *self = shelf_of(view);

	browse_done(view);
	shelf_page_free(self->base.page);
	g_clear_pointer(&self->base.people, g_array_unref);
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

static const Action no_hints[] = { ACT_SHELF_ADD, ACT_NEWS_ADD, ACT_UNDO, ACT_NONE };
static const Action item_hints[] = { ACT_WRITE, ACT_GIVE, ACT_SHELF_ADD, ACT_NEWS_ADD,
	ACT_OPEN, ACT_TAKE_OFF, ACT_DELETE, ACT_UNDO, ACT_NONE };
static const Action news_hints[] = { ACT_WRITE, ACT_PILE, ACT_GIVE, ACT_HEARD,
	ACT_CONCERN, ACT_NEWS_ADD, ACT_OPEN, ACT_TAKE_OFF, ACT_DELETE, ACT_UNDO,
	ACT_NONE };

static const Action *
hinting(const View *view)
{
	const ShelfRow *row = browse_selected(&((const ShelfView *)view)->browse);

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
	{ ACT_PANE_NEXT, browse_turn },
	{ ACT_PANE_PREV, browse_turn },
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
	.load = browse_load,
	.layout = browse_layout,
	.draw = browse_draw,
	.done = done,
	.mouse = browse_mouse,
};
