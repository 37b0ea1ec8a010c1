/*
 * Applications in pages. The book lists those of one stage, the latest first; the board
 * strings the stages together. Pages upwards are read anew from the top of their stage,
 * as there are never so many.
 */
#include "view/board.h"

#include "krug/i18n.h"
#include "shell/shell.h"
#include "view/words.h"
#include "widget/list.h"

#define POSITION_LEAST 8 /* columns: less of it says nothing */

struct Board {
	Book *book; /* borrowed */
	guint counts[STAGE_COUNT];
	List *list;
};

static void
row_free(gpointer row)
{
	application_row_free(row);
}

static gint64
row_id(gconstpointer row)
{
	return ((const ApplicationRow *)row)->id;
}

static int
row_group(gconstpointer row)
{
	return (int)((const ApplicationRow *)row)->stage;
}

/* Adds up to n rows of `stage` behind `after`; FALSE and error. */
static gboolean
add_stage(Board *board, Stage stage, const ApplicationRow *after, int n, GPtrArray *out,
	GError **error)
{
	g_autoptr(GPtrArray) rows =
		application_list(board->book, stage, after, (guint)n, error);

	if (!rows)
		return FALSE;
	for (guint i = 0; i < rows->len; i++)
		g_ptr_array_add(out, g_steal_pointer(&rows->pdata[i]));
	return TRUE;
}

static gboolean
page_down(Board *board, const ApplicationRow *from, ListWay way, int n, GPtrArray *out,
	GError **error)
{
	guint wanted = out->len + (guint)n;
	Stage first = from ? from->stage : STAGE_APPLIED;
	ApplicationRow at;

	if (from && way == LIST_FROM) { /* just before it: the latest stand first */
		at = *from;
		at.id++;
		from = &at;
	}
	for (Stage stage = first; stage < STAGE_COUNT && out->len < wanted; stage++)
		if (!add_stage(board, stage, stage == first ? from : NULL,
			    (int)(wanted - out->len), out, error))
			return FALSE;
	return TRUE;
}

/* Those of one stage before the row `id` (0: all), the nearest first. */
static gboolean
add_before(Board *board, Stage stage, gint64 id, int n, GPtrArray *out, GError **error)
{
	g_autoptr(GPtrArray) rows =
		application_list(board->book, stage, NULL, G_MAXUINT, error);
	guint end = 0;

	if (!rows)
		return FALSE;
	while (end < rows->len && row_id(rows->pdata[end]) != id)
		end++;
	for (; n > 0 && end > 0; n--)
		g_ptr_array_add(out, g_steal_pointer(&rows->pdata[--end]));
	return TRUE;
}

static gboolean
page_up(Board *board, const ApplicationRow *from, int n, GPtrArray *out, GError **error)
{
	guint wanted = out->len + (guint)n;
	Stage first = from ? from->stage : STAGE_COUNT - 1;

	for (Stage stage = first; stage > STAGE_NONE && out->len < wanted; stage--)
		if (!add_before(board, stage, stage == first && from ? from->id : 0,
			    (int)(wanted - out->len), out, error))
			return FALSE;
	return TRUE;
}

static gboolean
page(gpointer data, gconstpointer from, ListWay way, int n, GPtrArray *out,
	GError **error)
{
	Board *board = data;

	if (!board->book) /* a key came before the first load */
		return TRUE;
	return way == LIST_BEFORE ? page_up(board, from, n, out, error)
				  : page_down(board, from, way, n, out, error);
}

static gpointer
find(gpointer data, gint64 id)
{
	const Board *board = data;

	return application_row(board->book, id, NULL);
}

static void
draw_group(gpointer data, gconstpointer row, Canvas line)
{
	const Board *board = data;
	Stage stage = ((const ApplicationRow *)row)->stage;
	g_autofree char *count = g_strdup_printf("%u", board->counts[stage]);

	canvas_text(line, 1, 0, -1, ROLE_HEADING | STYLE_BOLD,
		vocab_label(&vocab_stage, (int)stage));
	canvas_right(line, line.w - 1, 0, 10, ROLE_DIM, count);
}

static char *
next_step(const ApplicationRow *row, Day today, gint64 now, Style *style)
{
	const char *label = vocab_label(&vocab_reminder, (int)row->step_kind);
	gboolean hours = row->step_closes_at != AT_NONE;
	gboolean late = hours ? row->step_closes_at < now
			      : row->step_closes != DAY_NONE && row->step_closes < today;
	g_autofree char *day = NULL;

	*style = late ? ROLE_OVERDUE : hours ? ROLE_OWED : ROLE_READY;
	if (row->step_due == DAY_NONE)
		return g_strdup(label);
	day = row->step_due == today ? g_strdup(_("today"))
				     : i18n_day_short(row->step_due, today);
	return g_strdup_printf("%s %s", label, day);
}

/* Where nobody is known there is no reminder to be late. */
static char *
ask_of_nobody(const ApplicationRow *row, Day today, Style *style)
{
	const char *label = vocab_label(&vocab_reminder, REMINDER_ASK_NEWS);
	g_autofree char *day = i18n_day_short(row->ask_on, today);

	*style = row->ask_until < today ? ROLE_OVERDUE
		 : row->ask_on <= today ? ROLE_READY
					: ROLE_WAITING;
	return g_strdup_printf("%s %s", label, day);
}

char *
board_next(Book *book, const ApplicationRow *row, Style *style)
{
	Day today = book_today(book);
	g_autofree char *day = NULL;

	*style = ROLE_DIM;
	if (row->outcome_on != DAY_NONE)
		return row->decision ? g_strdup(vocab_label(
					       &vocab_decision, (int)row->decision))
				     : i18n_day_short(row->outcome_on, today);
	if (row->coming) {
		*style = ROLE_ACCENT;
		day = words_time_short(book, row->coming_on, row->coming_at);
		return g_strdup_printf(_("interview %s"), day);
	}
	if (row->step)
		return next_step(row, today, book_now(book), style);
	if (row->ask_on != DAY_NONE)
		return ask_of_nobody(row, today, style);
	if (row->answer_by != DAY_NONE) {
		*style = ROLE_WAITING;
		day = i18n_day_short(row->answer_by, today);
		return g_strdup_printf(_("answer by %s"), day);
	}
	return g_strdup_printf(ngettext("%d day silent", "%d days silent",
				       (gulong)(today - row->news_on)),
		today - row->news_on);
}

/* The same, but of an interview only the day where there is no room. */
static char *
next_in(Book *book, const ApplicationRow *row, int room, Style *style)
{
	g_autofree char *next = board_next(book, row, style);

	if (row->coming && canvas_width(next) > room)
		return words_time_short(book, row->coming_on, row->coming_at);
	return g_steal_pointer(&next);
}

static void
draw_row(gpointer data, gconstpointer data_row, Canvas line, gboolean selected)
{
	const Board *board = data;
	const ApplicationRow *row = data_row;
	int room = MAX(line.w / 2, line.w - 2 - canvas_width(row->organization_name));
	Style style;
	g_autofree char *next = next_in(board->book, row, line.w / 2, &style);
	int end = canvas_right(line, line.w - 1, 0, room, style, next) - 1;
	int x = canvas_text(line, 0, 0, end, selected ? ROLE_STRONG : ROLE_TEXT,
		row->organization_name);

	if (*row->position &&
		end - x > MIN(POSITION_LEAST, canvas_width(row->position) + 2))
		canvas_printf(line, x, 0, end - x, ROLE_DIM, " · %s", row->position);
}

static const ListSource source = {
	.page = page,
	.free_row = row_free,
	.id = row_id,
	.group = row_group,
	.draw_group = draw_group,
	.draw_row = draw_row,
	.find = find,
};

Board *
board_new(void)
{
	Board *board = g_new0(Board, 1);

	board->list = list_new(&source, board);
	return board;
}

void
board_free(Board *board)
{
	if (!board)
		return;
	list_free(board->list);
	g_free(board);
}

gboolean
board_load(Board *board, Book *book, GError **error)
{
	board->book = book;
	return application_counts(book, board->counts, error) &&
	       list_reload(board->list, error);
}

void
board_layout(Board *board, int height)
{
	list_resize(board->list, height);
}

const ApplicationRow *
board_selected(const Board *board)
{
	return list_selected(board->list);
}

gboolean
board_select(Board *board, gint64 application)
{
	return list_select(board->list, application);
}

gboolean
board_move(gpointer data, Action action)
{
	Board *board = data;

	return list_move(board->list, action);
}

gboolean
board_click(Board *board, int y)
{
	return list_click(board->list, y);
}

void
board_draw(const Board *board, Canvas canvas, gboolean active)
{
	list_draw(board->list, canvas, active,
		_("No application yet: a adds one, i says how an interview was."));
}
