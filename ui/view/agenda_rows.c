/*
 * The pane of days. The range is read as a whole and bounded a day, so the list widget
 * pages over rows in memory. A line that is no item says how many more there are, or that
 * nothing stands on the day.
 */
#include "view/agenda_rows.h"

#include "krug/i18n.h"
#include "krug/text.h"
#include "view/words.h"
#include "widget/list.h"

#define A_DAY	   12 /* items of one day that are shown */
#define HOUR_WIDTH 6
#define ROOMY	   44 /* columns from which what has no hour is indented likewise */
#define WIDE	   60 /* columns from which the reason has a place of its own */
#define PASSED	   (-1)

typedef enum { LINE_ITEM, LINE_MORE, LINE_NOTHING } LineKind;

typedef struct {
	LineKind kind;
	const AgendaItem *item; /* of `agenda`, as long as it is the one that is shown */
	gint64 id;
	Day day;    /* it belongs to: of what has passed today */
	int group;  /* the day, or PASSED */
	char *more; /* of LINE_MORE, owned */
	gboolean off;
	guint n;       /* items of the day */
	gboolean many; /* and more that were not counted */
} Row;

struct AgendaRows {
	Book *book; /* borrowed */
	Agenda *agenda;
	GPtrArray *rows; /* Row in rc boxes */
	List *list;
};

static void
row_clear(gpointer data)
{
	Row *row = data;

	g_free(row->more);
}

static void
row_free(gpointer row)
{
	g_rc_box_release_full(row, row_clear);
}

/* An event of several days has a line on each. */
static gint64
item_id(const AgendaItem *item)
{
	gint64 day = item->kind == AGENDA_EVENT ? item->day & 0xffff : 0;

	return item->item << 24 | day << 8 | (gint64)item->kind << 2 | LINE_ITEM;
}

static gint64
row_id(gconstpointer row)
{
	return ((const Row *)row)->id;
}

static int
row_group(gconstpointer row)
{
	return ((const Row *)row)->group;
}

static Row *
add(AgendaRows *rows, const AgendaDay *of, LineKind kind)
{
	Row *row = g_rc_box_new0(Row);
	gboolean passed = of->day == DAY_NONE;

	row->kind = kind;
	row->day = passed ? rows->agenda->today : of->day;
	row->group = passed ? PASSED : of->day;
	row->id = (gint64)(row->group + 2) << 2 | kind;
	row->off = of->off;
	row->n = of->items->len + of->more;
	row->many = of->many;
	g_ptr_array_add(rows->rows, row);
	return row;
}

static void
add_day(AgendaRows *rows, const AgendaDay *day, gboolean always)
{
	for (guint i = 0; i < day->items->len; i++) {
		Row *row = add(rows, day, LINE_ITEM);

		row->item = day->items->pdata[i];
		row->id = item_id(row->item);
	}
	if (day->more > 0)
		add(rows, day, LINE_MORE)->more = agenda_more_words(day);
	if (always && day->items->len + day->more == 0)
		add(rows, day, LINE_NOTHING);
}

static void
fill(AgendaRows *rows, Day chosen)
{
	const Agenda *agenda = rows->agenda;

	g_ptr_array_set_size(rows->rows, 0);
	for (guint i = 0; i < agenda->days->len; i++) {
		const AgendaDay *day = agenda->days->pdata[i];

		if (day->day == agenda->today)
			add_day(rows, agenda->passed, FALSE);
		add_day(rows, day, day->day == agenda->today || day->day == chosen);
	}
}

static const GPtrArray *
all_rows(gconstpointer data)
{
	return ((const AgendaRows *)data)->rows;
}

/* --- drawing --- */

char *
agenda_hour(Book *book, const char *zone, gint64 at)
{
	int minute = 0;

	clock_day_of(book_clock(book), zone, at, &minute);
	return g_strdup_printf("%02d:%02d", minute / 60, minute % 60);
}

char *
agenda_hour_there(Book *book, const AgendaItem *item, gint64 at)
{
	const Clock *clock = book_clock(book);

	if (at == AT_NONE || !*item->zone || !clock_zone_valid(item->zone) ||
		clock_offset(clock, item->zone, at) == clock_offset(clock, NULL, at))
		return NULL;
	return agenda_hour(book, item->zone, at);
}

const char *
agenda_mark(const AgendaItem *item)
{
	if (item->kind == AGENDA_REMINDER)
		return vocab_glyph(&vocab_reminder, (int)item->by);
	return vocab_glyph(&vocab_agenda, (int)item->kind);
}

Style
agenda_style(const AgendaItem *item)
{
	if (item->passed)
		return ROLE_OVERDUE;
	if (item->kind == AGENDA_HELD)
		return ROLE_DIM;
	if (item->hours)
		return ROLE_OWED;
	if (item->kind == AGENDA_REMINDER && item->standing != STANDING_RESTING)
		return words_role(item->standing);
	return ROLE_TEXT;
}

/* "today, sat 21 nov", "mon 23 nov · week 48", "sun 22 nov · day off"; owned. */
static char *
heading(const AgendaRows *rows, const Row *row)
{
	g_autofree char *day = i18n_day_weekday(row->day, rows->agenda->today);
	GString *text = g_string_new(NULL);

	if (row->group == PASSED)
		return g_string_free(
			g_string_append(text, _("passed, and open still")), FALSE);
	if (row->day == rows->agenda->today)
		g_string_append_printf(text, _("today, %s"), day);
	else
		g_string_append(text, day);
	if (day_weekday(row->day) == 1)
		g_string_append_printf(text, _(" · week %d"), day_week(row->day, NULL));
	if (row->off)
		g_string_append_printf(text, " · %s", _("day off"));
	return g_string_free(text, FALSE);
}

static void
draw_group(gpointer data, gconstpointer data_row, Canvas line)
{
	const AgendaRows *rows = data;
	const Row *row = data_row;
	gboolean today = row->group == rows->agenda->today;
	g_autofree char *title = heading(rows, row);

	canvas_text(line, 1, 0, line.w - 6,
		today ? ROLE_ACCENT | STYLE_BOLD : ROLE_HEADING, title);
	if (row->n > 0) {
		g_autofree char *count =
			g_strdup_printf("%u%s", row->n, row->many ? "+" : "");

		canvas_right(line, line.w - 1, 0, 5, ROLE_DIM, count);
	}
}

/* "15:00", or the day of what has passed; owned. */
static char *
when(const AgendaRows *rows, const Row *row)
{
	const AgendaItem *item = row->item;

	if (row->group == PASSED)
		return i18n_day_short(item->day, rows->agenda->today);
	if (item->at == AT_NONE)
		return g_strdup("");
	return agenda_hour(rows->book, NULL, item->at);
}

/* Of regular contacts what there is to do is known: why now is said instead. */
static const char *
second(const AgendaItem *item, gboolean brief_follows)
{
	gboolean open =
		item->standing != STANDING_RESTING && item->standing != STANDING_NEW;

	if (item->kind != AGENDA_REMINDER || item->by != REMINDER_REGULAR || !open)
		return item->words;
	return brief_follows ? "" : item->brief;
}

/* The reason, or what hour it is with them then; owned. */
static char *
right_side(const AgendaRows *rows, const AgendaItem *item)
{
	g_autofree char *hour = agenda_hour_there(rows->book, item, item->at);

	if (*item->brief || item->at == AT_NONE || !hour)
		return g_strdup(item->brief);
	return g_strdup_printf(_("%s there"), hour);
}

static void
draw_item(const AgendaRows *rows, const Row *row, Canvas line)
{
	const AgendaItem *item = row->item;
	g_autofree char *hour = when(rows, row);
	g_autofree char *brief = right_side(rows, item);
	gboolean wide = line.w >= WIDE;
	const char *words = second(item, wide);
	Style style = agenda_style(item);
	int x = *hour || line.w >= ROOMY ? HOUR_WIDTH + 1 : 0, right = line.w - 1, who;

	canvas_text(line, 0, 0, HOUR_WIDTH, ROLE_DIM, hour);
	canvas_text(line, x, 0, 2, style, agenda_mark(item));
	x += 2;
	if (wide && *brief)
		right = canvas_right(line, right, 0, line.w / 3, style, brief) - 2;
	who = *words ? MIN(text_width(item->who), (right - x) * 3 / 5) : right - x;
	if (*item->who)
		x += canvas_text(line, x, 0, who, ROLE_STRONG, item->who) + 2;
	canvas_text(line, x, 0, right - x, wide ? ROLE_TEXT : style, words);
}

static void
draw_row(gpointer data, gconstpointer data_row, Canvas line,
	gboolean selected G_GNUC_UNUSED)
{
	const Row *row = data_row;

	if (row->kind == LINE_ITEM)
		draw_item(data, row, line);
	else if (row->kind == LINE_MORE)
		canvas_text(line, HOUR_WIDTH + 3, 0, -1, ROLE_DIM, row->more);
	else
		canvas_text(
			line, HOUR_WIDTH + 3, 0, -1, ROLE_DIM, _("nothing stands here"));
}

static const ListSource source = {
	.rows = all_rows,
	.free_row = row_free,
	.id = row_id,
	.group = row_group,
	.draw_group = draw_group,
	.draw_row = draw_row,
};

/* --- the pane --- */

AgendaRows *
agenda_rows_new(void)
{
	AgendaRows *rows = g_new0(AgendaRows, 1);

	rows->rows = g_ptr_array_new_with_free_func(row_free);
	rows->list = list_new(&source, rows);
	return rows;
}

void
agenda_rows_free(AgendaRows *rows)
{
	if (!rows)
		return;
	list_free(rows->list);
	g_ptr_array_unref(rows->rows);
	g_clear_pointer(&rows->agenda, agenda_free);
	g_free(rows);
}

gboolean
agenda_rows_load(AgendaRows *rows, Book *book, Day from, Day day, GError **error)
{
	Agenda *agenda = agenda_load(book, from, AGENDA_WEEKS * 7, A_DAY, error);

	if (!agenda)
		return FALSE;
	g_clear_pointer(&rows->agenda, agenda_free);
	rows->agenda = agenda;
	rows->book = book;
	fill(rows, day);
	return list_reload(rows->list, error);
}

void
agenda_rows_layout(AgendaRows *rows, int height)
{
	list_resize(rows->list, MAX(height, 1));
}

const AgendaItem *
agenda_rows_item(const AgendaRows *rows)
{
	const Row *row = list_selected(rows->list);

	return row ? row->item : NULL;
}

gint64
agenda_rows_line(const AgendaRows *rows)
{
	return list_selected_id(rows->list);
}

Day
agenda_rows_day(const AgendaRows *rows)
{
	const Row *row = list_selected(rows->list);

	return row ? row->day : DAY_NONE;
}

/* The place of the line with this id; -1 where it is gone. */
static int
place_of(const AgendaRows *rows, gint64 id)
{
	for (guint i = 0; i < rows->rows->len; i++)
		if (row_id(rows->rows->pdata[i]) == id)
			return (int)i;
	return -1;
}

void
agenda_rows_to_person(AgendaRows *rows, gint64 contact)
{
	const AgendaItem *item = agenda_rows_item(rows);
	int at = place_of(rows, agenda_rows_line(rows)), best = -1;

	if (item && item->contact == contact)
		return;
	for (int i = 0; i < (int)rows->rows->len; i++) {
		item = ((const Row *)rows->rows->pdata[i])->item;
		if (item && item->contact == contact && item->kind == AGENDA_REMINDER &&
			(best < 0 || ABS(i - at) < ABS(best - at)))
			best = i;
	}
	if (best >= 0)
		list_select(rows->list, row_id(rows->rows->pdata[best]));
}

void
agenda_rows_to_day(AgendaRows *rows, Day day)
{
	for (guint i = 0; i < rows->rows->len; i++) {
		const Row *row = rows->rows->pdata[i];

		if (row->group >= day) {
			list_select(rows->list, row->id);
			return;
		}
	}
}

Day
agenda_rows_next(const AgendaRows *rows, Day day, int by)
{
	Day found = DAY_NONE;

	for (guint i = 0; i < rows->rows->len; i++) {
		const Row *row = rows->rows->pdata[i];

		if (row->group == PASSED || (row->group - day) * by <= 0)
			continue;
		if (found == DAY_NONE || by < 0)
			found = row->group;
		if (by > 0)
			break;
	}
	return found;
}

gboolean
agenda_rows_move(gpointer data, Action action)
{
	AgendaRows *rows = data;

	return list_move(rows->list, action);
}

gboolean
agenda_rows_click(AgendaRows *rows, int y)
{
	return list_click(rows->list, y);
}

void
agenda_rows_draw(const AgendaRows *rows, Canvas canvas, gboolean active)
{
	list_draw(rows->list, canvas, active, _("Nothing stands on these days."));
}
