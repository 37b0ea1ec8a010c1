/*
 * The sections of a card. Each entry is one row of day, mark and text; a text that is too
 * long for its line is continued below as long as all sections still fit, else it ends in
 * an ellipsis, so that the short things at the end are never pushed off the screen.
 */
#include "view/sheet.h"

#include "krug/date.h"
#include "krug/i18n.h"
#include "krug/reminder.h"
#include "krug/text.h"
#include "krug/timeline.h"
#include "krug/working_days.h"
#include "view/words.h"

#define LAST_WORDS  3
#define PAGE	    12 /* entries read: the planned ones stand before the last words */
#define COMING_DAYS 30
#define DATE_WIDTH  12
#define TEXT_X	    (DATE_WIDTH + 3)
#define WRAP_MOST   4 /* lines of one entry */

typedef struct {
	const char *heading; /* translated; NULL: an entry */
	char *day, *text;
	Style style;
	Glyph glyph;
	char **lines; /* the text as broken by layout */
} Row;

struct Sheet {
	Day today;
	GPtrArray *rows; /* Row */
	int height;	 /* lines of all rows */
};

static void
row_free(gpointer data)
{
	Row *row = data;

	g_free(row->day);
	g_free(row->text);
	g_strfreev(row->lines);
	g_free(row);
}

Sheet *
sheet_new(void)
{
	Sheet *sheet = g_new0(Sheet, 1);

	sheet->rows = g_ptr_array_new_with_free_func(row_free);
	return sheet;
}

void
sheet_free(Sheet *sheet)
{
	if (!sheet)
		return;
	g_ptr_array_unref(sheet->rows);
	g_free(sheet);
}

/* Takes day and text. */
static Row *
add(Sheet *sheet, char *day, Glyph glyph, char *text)
{
	Row *row = g_new0(Row, 1);

	row->day = day;
	row->text = text;
	row->style = ROLE_TEXT;
	row->glyph = glyph;
	g_ptr_array_add(sheet->rows, row);
	return row;
}

static void
add_heading(Sheet *sheet, const char *heading)
{
	add(sheet, NULL, GLYPH_COUNT, NULL)->heading = heading;
}

static char *
short_day(const Sheet *sheet, Day day)
{
	return day == DAY_NONE ? g_strdup("") : i18n_day_short(day, sheet->today);
}

static void
add_entry(Sheet *sheet, const TimelineItem *item)
{
	const Interaction *entry = item->entry;
	g_autofree char *what =
		item->interview ? g_strdup(item->interview) : words_what(entry);
	g_autofree char *values = words_values(entry);
	GString *text = g_string_new(what);

	if (*entry->text)
		g_string_append_printf(text, "  %s", entry->text);
	if (*values)
		g_string_append_printf(text, "  ★ %s", values);
	add(sheet, short_day(sheet, entry->day),
		entry->planned ? GLYPH_CLOCK : words_direction(entry->direction),
		g_string_free(text, FALSE));
}

/* `planned`: what lies ahead, else the last words. */
static guint
add_entries(Sheet *sheet, const GPtrArray *items, gboolean planned)
{
	guint n = 0;

	for (guint i = 0; i < items->len; i++) {
		const TimelineItem *item = items->pdata[i];

		if (item->entry->planned != planned || (!planned && n == LAST_WORDS))
			continue;
		add_entry(sheet, item);
		n++;
	}
	return n;
}

static void
add_last_words(Sheet *sheet, const GPtrArray *items)
{
	add_heading(sheet, _("Last words"));
	if (add_entries(sheet, items, FALSE) == 0)
		add(sheet, NULL, GLYPH_COUNT, g_strdup(_("nothing logged yet")))->style =
			ROLE_DIM;
}

static void
add_open(Sheet *sheet, const GPtrArray *reminders)
{
	gboolean headed = FALSE;

	for (guint i = 0; i < reminders->len; i++) {
		const Reminder *reminder = reminders->pdata[i];
		const char *kind = vocab_label(&vocab_reminder, reminder->kind);

		/* The answer I owe is why the card is here. */
		if (reminder->kind == REMINDER_REGULAR ||
			reminder->kind == REMINDER_ANSWER)
			continue;
		if (!headed)
			add_heading(sheet, _("Open"));
		headed = TRUE;
		Row *row =
			add(sheet, short_day(sheet, reminder_day(reminder)), GLYPH_BULLET,
				g_strdup_printf("%s%s%s", kind,
					*reminder->reason ? ": " : "", reminder->reason));

		if (reminder->closes != DAY_NONE && reminder->closes < sheet->today)
			row->style = ROLE_OVERDUE;
	}
}

static gboolean
has_planned(const GPtrArray *items)
{
	for (guint i = 0; i < items->len; i++)
		if (((const TimelineItem *)items->pdata[i])->entry->planned)
			return TRUE;
	return FALSE;
}

/* Planned meetings, and the dates of the next weeks. */
static void
add_coming(Sheet *sheet, Book *book, const GPtrArray *items, const GPtrArray *dates)
{
	const Workdays *calendar = book_workdays(book);
	gboolean headed = has_planned(items);

	if (headed)
		add_heading(sheet, _("Coming"));
	add_entries(sheet, items, TRUE);
	for (guint i = 0; i < dates->len; i++) {
		const ContactDate *date = dates->pdata[i];
		OccasionNext next = occasion_next(date->on, sheet->today, calendar);
		char *label;

		if (next.day == DAY_NONE || next.day > sheet->today + COMING_DAYS)
			continue;
		if (!headed)
			add_heading(sheet, _("Coming"));
		headed = TRUE;
		label = date_label(date);
		add(sheet, short_day(sheet, next.day), GLYPH_STAR, label);
	}
}

gboolean
sheet_load(Sheet *sheet, Book *book, gint64 contact, GError **error)
{
	g_autoptr(GPtrArray) items = NULL;
	g_autoptr(GPtrArray) reminders = NULL;
	g_autoptr(GPtrArray) dates = NULL;

	g_ptr_array_set_size(sheet->rows, 0);
	sheet->height = 0;
	if (contact == 0)
		return TRUE;
	sheet->today = book_today(book);
	items = timeline_page(book, contact, NULL, FALSE, PAGE, error);
	reminders = items ? reminder_list(book, contact, error) : NULL;
	dates = reminders ? date_list(book, contact, error) : NULL;
	if (!dates)
		return FALSE;
	add_last_words(sheet, items);
	add_open(sheet, reminders);
	add_coming(sheet, book, items, dates);
	return TRUE;
}

/* Breaks every text to at most `most` lines; returns the lines of all rows. */
static int
break_lines(Sheet *sheet, int width, int most)
{
	int height = 0;

	for (guint i = 0; i < sheet->rows->len; i++) {
		Row *row = sheet->rows->pdata[i];
		int n;

		g_clear_pointer(&row->lines, g_strfreev);
		if (row->heading) {
			height += i > 0 ? 2 : 1;
			continue;
		}
		row->lines = text_wrap(row->text, MAX(width - TEXT_X - 1, 16));
		n = (int)g_strv_length(row->lines);
		if (n > most) {
			/* The canvas cuts the whole text with an ellipsis. */
			g_strfreev(row->lines);
			row->lines = g_new0(char *, 2);
			row->lines[0] = g_strdup(row->text);
			n = 1;
		}
		height += n;
	}
	return height;
}

void
sheet_layout(Sheet *sheet, int width, int height)
{
	int most = WRAP_MOST;

	do
		sheet->height = break_lines(sheet, width, most);
	while (sheet->height > height && --most > 0);
}

int
sheet_lines(const Sheet *sheet)
{
	return sheet->height;
}

static int
draw_row(const Row *row, Canvas canvas, int y)
{
	if (row->day)
		canvas_text(canvas, 1, y, DATE_WIDTH - 1, ROLE_DIM, row->day);
	if (row->glyph != GLYPH_COUNT)
		canvas_glyph(canvas, DATE_WIDTH, y, ROLE_ACCENT, row->glyph);
	for (char **line = row->lines; line && *line; line++)
		canvas_text(
			canvas, row->day ? TEXT_X - 1 : 1, y++, -1, row->style, *line);
	return y;
}

void
sheet_draw(const Sheet *sheet, Canvas canvas)
{
	int y = 0;

	for (guint i = 0; i < sheet->rows->len && y < canvas.h; i++) {
		const Row *row = sheet->rows->pdata[i];

		if (!row->heading) {
			y = draw_row(row, canvas, y);
			continue;
		}
		y += i > 0;
		canvas_text(canvas, 1, y++, -1, ROLE_HEADING, row->heading);
	}
}
