/*
 * The pane of months. A day takes CELL columns: a mark before its number, a dot behind it
 * on a day off, then the count; so nothing hangs on colour.
 */
#include "view/agenda_month.h"

#include "krug/agenda.h"
#include "krug/i18n.h"
#include "krug/working_days.h"

#define MONTHS	   3 /* beside each other at most */
#define WEEK	   7
#define CELL_MOST  7
#define CELL_LEAST 5
#define GAP	   2
#define DAYS	   (MONTHS * 31)

struct AgendaMonth {
	Day today, chosen;
	Day first; /* of the first month */
	guint counts[DAYS];
	gboolean off[DAYS];
	int months, cell; /* as laid out */
};

AgendaMonth *
agenda_month_new(void)
{
	AgendaMonth *month = g_new0(AgendaMonth, 1);

	month->months = 1;
	month->cell = CELL_LEAST;
	return month;
}

void
agenda_month_free(AgendaMonth *month)
{
	g_free(month);
}

static Day
month_begin(Day day)
{
	return day - day_parts(day).day + 1;
}

gboolean
agenda_month_choose(AgendaMonth *month, Day day)
{
	if (month_begin(day) != month->first)
		return FALSE;
	month->chosen = day;
	return TRUE;
}

gboolean
agenda_month_load(AgendaMonth *month, Book *book, Day day, GError **error)
{
	int days;

	month->today = book_today(book);
	month->chosen = day;
	month->first = month_begin(day);
	days = day_add_months(month->first, MONTHS) - month->first;
	for (int i = 0; i < MIN(days, DAYS); i++)
		month->off[i] = !workday_is(book_workdays(book), month->first + i);
	return agenda_counts(book, month->first, MIN(days, DAYS), month->counts, error);
}

void
agenda_month_layout(AgendaMonth *month, int width)
{
	month->months = CLAMP((width + GAP) / (CELL_MOST * WEEK + GAP), 1, MONTHS);
	month->cell = CLAMP(width / month->months / WEEK, 1, CELL_MOST);
}

static int
month_width(const AgendaMonth *month)
{
	return month->cell * WEEK + GAP;
}

/* --- drawing --- */

static void
draw_day(const AgendaMonth *month, Canvas cell, Day day, gboolean active)
{
	guint n = month->counts[day - month->first];
	gboolean off = month->off[day - month->first];
	Style style = day == month->today ? ROLE_ACCENT | STYLE_BOLD
		      : off		  ? ROLE_DIM
					  : ROLE_TEXT;

	if (day == month->today)
		style |= STYLE_UNDER;
	canvas_printf(cell, 1, 0, 2, style, "%2d", day_parts(day).day);
	if (off)
		canvas_glyph(cell, 3, 0, ROLE_DIM, GLYPH_DOT);
	if (n > 99)
		canvas_text(cell, 4, 0, 2, ROLE_READY, "**");
	else if (n > 0)
		canvas_printf(cell, 4, 0, 2, ROLE_READY, "%u", n);
	if (day != month->chosen)
		return;
	canvas_glyph(cell, 0, 0, ROLE_ACCENT, GLYPH_CURSOR);
	canvas_mark(canvas_sub(cell, 0, 0, MIN(cell.w, CELL_LEAST + 1), 1),
		active ? STYLE_SELECTED : STYLE_SELECTED | STYLE_OFF);
}

static void
draw_weekdays(const AgendaMonth *month, Canvas line)
{
	for (int i = 0; i < WEEK; i++)
		canvas_text(line, i * month->cell + 1, 0, month->cell - 1, ROLE_DIM,
			i18n_weekday_short(i + 1));
}

static void
draw_month(const AgendaMonth *month, Canvas canvas, Day first, gboolean active)
{
	DayParts parts = day_parts(first);
	int length = day_month_length(parts.year, parts.month);

	canvas_printf(canvas, 1, 0, -1, ROLE_HEADING, "%s %d", i18n_month(parts.month),
		parts.year);
	draw_weekdays(month, canvas_sub(canvas, 0, 1, canvas.w, 1));
	for (Day day = first; day < first + length; day++) {
		int x = (day_weekday(day) - 1) * month->cell;
		int y = (day - day_monday(first)) / WEEK + 2;

		draw_day(month, canvas_sub(canvas, x, y, month->cell, 1), day, active);
	}
}

void
agenda_month_draw(const AgendaMonth *month, Canvas canvas, gboolean active)
{
	for (int i = 0; i < month->months; i++) {
		int x = i * month_width(month);

		draw_month(month, canvas_sub(canvas, x, 0, month->cell * WEEK, canvas.h),
			day_add_months(month->first, i), active);
	}
}

Day
agenda_month_at(const AgendaMonth *month, int x, int y)
{
	int which = x / month_width(month), column = x % month_width(month) / month->cell;
	Day first = day_add_months(month->first, which);
	Day day = day_monday(first) + (y - 2) * WEEK + column;

	if (which >= month->months || column >= WEEK || y < 2 ||
		month_begin(day) != first)
		return DAY_NONE;
	return day;
}
