/*
 * The history view: the journal as sentences, read page by page. The journal is read from
 * the newest entry on, so pages upwards are read anew from the top; it is short there.
 */
#include "view/history_view.h"

#include "krug/clock.h"
#include "krug/history.h"
#include "krug/i18n.h"
#include "krug/journal.h"
#include "shell/shell.h"
#include "widget/list_view.h"

#define PAGE	   100
#define TIME_WIDTH 19
#define MARK_WIDTH 2

typedef struct {
	ListView base;
	gint64 next_undo; /* the entry that undo takes back; 0: none */
} HistoryView;

typedef struct {
	gint64 id;
	JournalState state;
	gboolean undoable;
	char *when, *what;
} HistoryRow;

static HistoryView *
history_of(View *view)
{
	return (HistoryView *)view;
}

static gint64
row_id(gconstpointer row)
{
	return ((const HistoryRow *)row)->id;
}

static void
row_free(gpointer data)
{
	HistoryRow *row = data;

	g_free(row->when);
	g_free(row->what);
	g_free(row);
}

static HistoryRow *
row_new(Book *book, const JournalEntry *entry)
{
	HistoryRow *row = g_new0(HistoryRow, 1);
	int minute = 0;
	Day day = clock_day_of(book_clock(book), NULL, entry->at, &minute);
	g_autofree char *date = i18n_day_short(day, book_today(book));

	row->id = entry->id;
	row->state = entry->state;
	row->undoable = entry->undoable;
	row->when = g_strdup_printf("%s %02d:%02d", date, minute / 60, minute % 60);
	row->what = history_sentence(entry->action, entry->args);
	return row;
}

static gboolean
page_down(Book *book, gint64 before, int n, GPtrArray *out, GError **error)
{
	g_autoptr(GPtrArray) entries = book_history(book, before, (guint)n, error);

	if (!entries)
		return FALSE;
	for (guint i = 0; i < entries->len; i++)
		g_ptr_array_add(out, row_new(book, entries->pdata[i]));
	return TRUE;
}

/* Up to n entries newer than `id` (0: than all), the nearest first. */
static gboolean
page_up(Book *book, gint64 id, int n, GPtrArray *out, GError **error)
{
	g_autoptr(GPtrArray) rows = g_ptr_array_new_with_free_func(row_free);
	gint64 before = 0;
	guint last;

	do {
		last = rows->len;
		if (!page_down(book, before, PAGE, rows, error))
			return FALSE;
		before = rows->len ? row_id(rows->pdata[rows->len - 1]) : 0;
	} while (rows->len == last + PAGE && before > id);
	while (rows->len && row_id(rows->pdata[rows->len - 1]) <= id)
		g_ptr_array_set_size(rows, (int)rows->len - 1);
	for (; n > 0 && rows->len; n--)
		g_ptr_array_add(out, g_ptr_array_steal_index(rows, rows->len - 1));
	return TRUE;
}

static gboolean
page(gpointer data, gconstpointer from, ListWay way, int n, GPtrArray *out,
	GError **error)
{
	Book *book = shell_book(((const View *)data)->shell);
	gint64 id = from ? row_id(from) : 0;

	if (way == LIST_BEFORE)
		return page_up(book, id, n, out, error);
	if (way == LIST_FROM && from)
		id++;
	return page_down(book, id, n, out, error);
}

static const char *
mark_of(const HistoryView *self, const HistoryRow *row)
{
	if (row->state == JOURNAL_UNDONE)
		return _("undone");
	if (row->state != JOURNAL_DONE)
		return _("unfinished");
	if (row->id == self->next_undo)
		return _("u takes it back");
	return row->undoable ? "" : _("kept");
}

static void
draw_row(gpointer data, gconstpointer data_row, Canvas line,
	gboolean selected G_GNUC_UNUSED)
{
	const HistoryRow *row = data_row;
	const char *mark = mark_of(data, row);
	gboolean off = row->state == JOURNAL_UNDONE;
	Glyph glyph = off ? GLYPH_CROSS : row->undoable ? GLYPH_CHECK : GLYPH_DOT;
	int end = line.w;

	if (*mark)
		end = canvas_right(line, line.w - 1, 0, line.w / 3, ROLE_DIM, mark) - 1;
	canvas_text(line, 0, 0, TIME_WIDTH - 1, ROLE_DIM, row->when);
	canvas_glyph(line, TIME_WIDTH, 0, off ? ROLE_DIM : ROLE_GOOD, glyph);
	canvas_text(line, TIME_WIDTH + MARK_WIDTH, 0, end - TIME_WIDTH - MARK_WIDTH,
		off ? ROLE_DIM : ROLE_TEXT, row->what);
}

static const ListSource source = {
	.page = page,
	.free_row = row_free,
	.id = row_id,
	.draw_row = draw_row,
};

static void
open(View *view, gconstpointer args G_GNUC_UNUSED)
{
	list_view_open(view, &source, 1, 0);
}

/* The newest entry that is done; what was undone stands above it. */
static gboolean
find_next_undo(HistoryView *self, Book *book, GError **error)
{
	gint64 before = 0;

	self->next_undo = 0;
	for (;;) {
		g_autoptr(GPtrArray) entries = book_history(book, before, PAGE, error);

		if (!entries)
			return FALSE;
		for (guint i = 0; i < entries->len; i++) {
			const JournalEntry *entry = entries->pdata[i];

			before = entry->id;
			if (entry->state != JOURNAL_DONE)
				continue;
			self->next_undo = entry->undoable ? entry->id : 0;
			return TRUE;
		}
		if (entries->len < PAGE)
			return TRUE;
	}
}

static void
load(View *view)
{
	HistoryView *self = history_of(view);
	GError *error = NULL;

	if (!find_next_undo(self, shell_book(view->shell), &error) ||
		!list_reload(self->base.list, &error))
		shell_fail(view->shell, error);
}

static void
draw(const View *view, Canvas canvas)
{
	canvas_text(canvas, 1, 0, -1, ROLE_HEADING, _("History, newest first"));
	list_view_draw(view, canvas, _("Nothing was changed yet."));
}

const ViewClass history_view = {
	.name = "history",
	.title = N_("History"),
	.parent = &moving_parent,
	.size = sizeof(HistoryView),
	.watches = CHANGED_ALL,
	.open = open,
	.load = load,
	.layout = list_view_layout,
	.draw = draw,
	.done = list_view_done,
	.mouse = list_view_mouse,
};
