/*
 * The sections of a card. Each entry is one row of day, mark and text; a text that is too
 * long for its line is continued below as long as all sections still fit, else it ends in
 * an ellipsis, then sections close up, and only then does the sheet scroll: the short
 * things at the end are not pushed off the screen.
 */
#include "view/sheet.h"

#include <string.h>

#include "krug/i18n.h"
#include "krug/reminder.h"
#include "krug/suggestions.h"
#include "krug/text.h"
#include "krug/timeline.h"
#include "krug/warnings.h"
#include "view/words.h"

#define LAST_WORDS 3
#define PAGE	   12 /* entries read: the planned ones stand before the last words */
#define BRING_UP   4  /* suggestions */
#define DATE_WIDTH 13
#define TEXT_X	   (DATE_WIDTH + 3)
#define WRAP_MOST  4 /* lines of one entry */

typedef struct {
	SheetColumn column;
	const char *heading; /* translated; NULL: an entry */
	char *day, *text;
	Style style;
	Glyph glyph;
	char **lines; /* the text as broken by layout */
} Row;

typedef struct {
	int height;	/* lines of all its rows */
	int room, top;	/* lines there are, and the first one shown */
	gboolean close; /* no blank lines between sections */
} Column;

struct Sheet {
	Day today;
	GPtrArray *rows;    /* Row */
	SheetColumn adding; /* rows that come */
	gboolean split;
	Column columns[SHEET_COLUMNS];
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

	row->column = sheet->adding;
	row->day = day;
	row->text = text;
	row->style = ROLE_TEXT;
	row->glyph = glyph;
	g_ptr_array_add(sheet->rows, row);
	return row;
}

static void
add_heading(Sheet *sheet, SheetColumn column, const char *heading)
{
	sheet->adding = column;
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

static void
add_last_words(Sheet *sheet, const GPtrArray *items)
{
	guint n = 0;

	add_heading(sheet, SHEET_SAID, _("Last words"));
	for (guint i = 0; i < items->len && n < LAST_WORDS; i++) {
		const TimelineItem *item = items->pdata[i];

		if (item->entry->planned)
			continue;
		add_entry(sheet, item);
		n++;
	}
	if (n == 0)
		add(sheet, NULL, GLYPH_COUNT, g_strdup(_("nothing logged yet")))->style =
			ROLE_DIM;
}

static void
add_reminder(Sheet *sheet, const Reminder *reminder, Glyph glyph)
{
	const char *kind = vocab_label(&vocab_reminder, reminder->kind);
	Row *row = add(sheet, short_day(sheet, reminder_day(reminder)), glyph,
		g_strdup_printf(
			"%s%s%s", kind, *reminder->reason ? ": " : "", reminder->reason));

	if (reminder->closes != DAY_NONE && reminder->closes < sheet->today)
		row->style = ROLE_OVERDUE;
}

static void
add_promises(Sheet *sheet, const GPtrArray *promises)
{
	if (promises->len)
		add_heading(sheet, SHEET_AHEAD, _("Promises"));
	for (guint i = 0; i < promises->len; i++) {
		const Promise *promise = promises->pdata[i];
		const char *whose = promise->theirs ? _("theirs") : _("mine");
		Row *row = add(sheet, short_day(sheet, promise->day),
			promise->theirs ? GLYPH_IN : GLYPH_OUT,
			g_strdup_printf("%s: %s", whose, promise->text));

		if (promise->day != DAY_NONE && promise->day < sheet->today)
			row->style = ROLE_OVERDUE;
	}
}

/* Whether the card tells of it elsewhere. */
static gboolean
is_told(const ReviewSheet *card, const Reminder *reminder)
{
	if (reminder->kind == REMINDER_REGULAR || reminder->kind == REMINDER_ANSWER ||
		reminder->kind == REMINDER_PROMISE ||
		reminder->kind == REMINDER_THEIR_PROMISE)
		return TRUE;
	for (guint i = 0; i < card->reasons->len; i++)
		if (((const ReviewReason *)card->reasons->pdata[i])->reminder ==
			reminder->id)
			return TRUE;
	return FALSE;
}

static void
add_open(Sheet *sheet, const ReviewSheet *card, const GPtrArray *reminders)
{
	gboolean headed = FALSE;

	for (guint i = 0; i < reminders->len; i++) {
		if (is_told(card, reminders->pdata[i]))
			continue;
		if (!headed)
			add_heading(sheet, SHEET_AHEAD, _("Open"));
		headed = TRUE;
		add_reminder(sheet, reminders->pdata[i], GLYPH_BULLET);
	}
}

/* The one that brought the card here stands on top of it. */
static gboolean
is_on_top(const ReviewSheet *card, const Warning *warning)
{
	const ReviewReason *top = card->reasons->len ? card->reasons->pdata[0] : NULL;

	return top && top->section == QUEUE_ADVICE &&
	       strcmp(top->why, warning->text) == 0;
}

static void
add_warnings(Sheet *sheet, const ReviewSheet *card, const GPtrArray *warnings)
{
	gboolean headed = FALSE;

	for (guint i = 0; i < warnings->len; i++) {
		const Warning *warning = warnings->pdata[i];

		if (is_on_top(card, warning))
			continue;
		if (!headed)
			add_heading(sheet, SHEET_SAID, _("Look out"));
		headed = TRUE;
		add(sheet, NULL, GLYPH_BULLET, g_strdup(warning->text))->style =
			ROLE_WARNING;
	}
}

/* What has a section of its own is left out. */
static gboolean
is_elsewhere(SuggestKind kind)
{
	return kind == SUGGEST_PROMISE || kind == SUGGEST_THEIR_PROMISE ||
	       kind == SUGGEST_DATE;
}

static void
add_suggestions(Sheet *sheet, const GPtrArray *suggestions, const SuggestedWay *way)
{
	guint n = 0;

	if (way->channel != CHANNEL_NONE || suggestions->len)
		add_heading(sheet, SHEET_SAID, _("Bring up"));
	for (guint i = 0; i < suggestions->len && n < BRING_UP; i++) {
		const Suggestion *one = suggestions->pdata[i];

		if (is_elsewhere(one->kind))
			continue;
		n++;
		add(sheet, g_strdup(suggest_label(one->kind)), GLYPH_BULLET,
			*one->source ? g_strdup_printf("%s · %s", one->text, one->source)
				     : g_strdup(one->text));
	}
	if (way->channel != CHANNEL_NONE)
		add(sheet, g_strdup(_("how")), GLYPH_OUT, suggested_way_words(way));
	if (way->channel != CHANNEL_NONE && *way->when)
		add(sheet, g_strdup(_("when")), GLYPH_CLOCK, g_strdup(way->when));
}

static gboolean
add_advice(Sheet *sheet, Book *book, const ReviewSheet *card, GError **error)
{
	gint64 contact = card->what.item;
	g_autoptr(GPtrArray) warnings = warnings_of(book, contact, error);
	g_autoptr(GPtrArray) suggestions =
		warnings ? suggestions_of(book, contact, SUGGESTIONS_MOST, error) : NULL;
	g_auto(SuggestedWay) way = { 0 };

	if (!suggestions || !suggestions_way(book, contact, REMINDER_NONE, &way, error))
		return FALSE;
	add_warnings(sheet, card, warnings);
	add_suggestions(sheet, suggestions, &way);
	return TRUE;
}

static void
add_coming(Sheet *sheet, const GPtrArray *coming)
{
	if (coming->len)
		add_heading(sheet, SHEET_AHEAD, _("Coming"));
	for (guint i = 0; i < coming->len; i++) {
		const ReviewComing *one = coming->pdata[i];

		add(sheet, short_day(sheet, one->day),
			one->entry ? GLYPH_CLOCK : GLYPH_STAR, g_strdup(one->what));
	}
}

gboolean
sheet_load(Sheet *sheet, Book *book, const ReviewSheet *card, GError **error)
{
	g_autoptr(GPtrArray) items = NULL;
	g_autoptr(GPtrArray) reminders = NULL;

	g_ptr_array_set_size(sheet->rows, 0);
	memset(sheet->columns, 0, sizeof(sheet->columns));
	if (!card)
		return TRUE;
	sheet->today = book_today(book);
	items = timeline_page(book, card->what.item, NULL, FALSE, PAGE, error);
	reminders = items ? reminder_list(book, card->what.item, error) : NULL;
	if (!reminders)
		return FALSE;
	add_last_words(sheet, items);
	add_promises(sheet, card->promises);
	if (!add_advice(sheet, book, card, error))
		return FALSE;
	add_open(sheet, card, reminders);
	add_coming(sheet, card->coming);
	return TRUE;
}

static gboolean
stands_in(const Sheet *sheet, const Row *row, SheetColumn column)
{
	return sheet->split ? row->column == column : column == SHEET_SAID;
}

static int
text_x(const Row *row)
{
	return row->day ? TEXT_X - 1 : row->glyph != GLYPH_COUNT ? 3 : 1;
}

/* Breaks the text to at most `most` lines; returns how many it has. */
static int
break_row(Row *row, int width, int most)
{
	int n;

	g_clear_pointer(&row->lines, g_strfreev);
	row->lines = text_wrap(row->text, MAX(width - text_x(row) - 1, 16));
	n = (int)g_strv_length(row->lines);
	if (n <= most)
		return n;
	/* The canvas cuts the whole text with an ellipsis. */
	g_strfreev(row->lines);
	row->lines = g_new0(char *, 2);
	row->lines[0] = g_strdup(row->text);
	return 1;
}

/* Returns the lines of all rows of the column. */
static int
break_lines(Sheet *sheet, SheetColumn column, int width, int most)
{
	gboolean close = sheet->columns[column].close;
	int height = 0;

	for (guint i = 0; i < sheet->rows->len; i++) {
		Row *row = sheet->rows->pdata[i];

		if (!stands_in(sheet, row, column))
			continue;
		if (row->heading)
			height += height > 0 && !close ? 2 : 1;
		else
			height += break_row(row, width, most);
	}
	return height;
}

void
sheet_layout(Sheet *sheet, SheetColumn column, int width, int height)
{
	Column *lines = &sheet->columns[column];
	int most = WRAP_MOST;

	if (column == SHEET_AHEAD)
		sheet->split = width > 0;
	lines->close = FALSE;
	do
		lines->height = break_lines(sheet, column, width, most);
	while (lines->height > height && --most > 0);
	lines->close = lines->height > height;
	if (lines->close)
		lines->height = break_lines(sheet, column, width, 1);
	lines->room = height;
	lines->top = CLAMP(lines->top, 0, MAX(lines->height - height, 0));
}

int
sheet_lines(const Sheet *sheet, SheetColumn column)
{
	return sheet->columns[column].height;
}

gboolean
sheet_overflows(const Sheet *sheet)
{
	const Column *said = &sheet->columns[SHEET_SAID];

	return said->height > said->room;
}

gboolean
sheet_move(gpointer data, Action action)
{
	Column *said = &((Sheet *)data)->columns[SHEET_SAID];
	int last = MAX(said->height - said->room, 0), page = MAX(said->room - 1, 1);
	const int by[] = {
		[ACT_UP] = -1,
		[ACT_DOWN] = 1,
		[ACT_HALF_UP] = -page / 2,
		[ACT_HALF_DOWN] = page / 2,
		[ACT_PAGE_UP] = -page,
		[ACT_PAGE_DOWN] = page,
		[ACT_FIRST] = -said->height,
		[ACT_LAST] = said->height,
	};
	gboolean known = (gsize)action < G_N_ELEMENTS(by) && by[action];

	if (known)
		said->top = CLAMP(said->top + by[action], 0, last);
	return known;
}

/* Returns the line below; what lies above the canvas is not drawn. */
static int
draw_row(const Row *row, Canvas canvas, int y)
{
	if (row->day)
		canvas_text(canvas, 1, y, DATE_WIDTH - 2, ROLE_DIM, row->day);
	if (row->glyph != GLYPH_COUNT)
		canvas_glyph(
			canvas, row->day ? DATE_WIDTH : 1, y, ROLE_ACCENT, row->glyph);
	for (char **line = row->lines; line && *line; line++)
		canvas_text(canvas, text_x(row), y++, -1, row->style, *line);
	return y;
}

void
sheet_draw(const Sheet *sheet, SheetColumn column, Canvas canvas)
{
	const Column *lines = &sheet->columns[column];
	int first = -lines->top, y = first;

	for (guint i = 0; i < sheet->rows->len && y < canvas.h; i++) {
		const Row *row = sheet->rows->pdata[i];

		if (!stands_in(sheet, row, column))
			continue;
		if (!row->heading) {
			y = draw_row(row, canvas, y);
			continue;
		}
		y += y > first && !lines->close;
		canvas_text(canvas, 1, y++, -1, ROLE_HEADING, row->heading);
	}
	if (lines->top + canvas.h < lines->height && canvas.h > 0)
		canvas_glyph(
			canvas, canvas.w - 1, canvas.h - 1, ROLE_DIM, GLYPH_MORE_DOWN);
	if (lines->top > 0)
		canvas_glyph(canvas, canvas.w - 1, 0, ROLE_DIM, GLYPH_MORE_UP);
}
