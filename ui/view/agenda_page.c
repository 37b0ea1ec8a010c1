/*
 * The pane about one item. What it says is put together once by load, so that layout and
 * draw need neither the book nor the item.
 */
#include "view/agenda_page.h"

#include "krug/channel.h"
#include "krug/i18n.h"
#include "krug/person.h"
#include "krug/reminder.h"
#include "krug/timeline.h"
#include "view/agenda_rows.h"
#include "view/words.h"
#include "widget/lines.h"

#define LAST_WORDS 3
#define PAGE	   8 /* entries read: planned ones stand before the last words */

/* One line of the pane. */
typedef struct {
	gboolean heading, whole; /* whole: one line, with a right side */
	Style style;
	char *text, *right;
} Part;

struct AgendaPage {
	gint64 item;
	AgendaKind kind;
	GArray *parts; /* Part */
	Lines *lines;
};

static void
part_clear(gpointer data)
{
	Part *part = data;

	g_free(part->text);
	g_free(part->right);
}

AgendaPage *
agenda_page_new(void)
{
	AgendaPage *page = g_new0(AgendaPage, 1);

	page->parts = g_array_new(FALSE, TRUE, sizeof(Part));
	g_array_set_clear_func(page->parts, part_clear);
	page->lines = lines_new();
	return page;
}

void
agenda_page_free(AgendaPage *page)
{
	if (!page)
		return;
	g_array_unref(page->parts);
	lines_free(page->lines);
	g_free(page);
}

/* Takes the text. */
static Part *
add(AgendaPage *page, Style style, char *text)
{
	Part part = { .style = style, .text = text };

	g_array_append_val(page->parts, part);
	return &g_array_index(page->parts, Part, page->parts->len - 1);
}

/* "wed 25 nov 15:00–16:00 · 19:00 there" */
static char *
when(Book *book, const AgendaItem *item)
{
	g_autofree char *day = i18n_day_weekday(item->day, book_today(book));
	g_autofree char *there = agenda_hour_there(book, item, item->at);
	GString *text = g_string_new(day);

	if (item->at != AT_NONE) {
		g_autofree char *hour = agenda_hour(book, NULL, item->at);

		g_string_append_printf(text, " %s", hour);
	}
	if (item->minutes > 0 && item->at != AT_NONE) {
		g_autofree char *end =
			agenda_hour(book, NULL, item->at + (gint64)item->minutes * 60);

		g_string_append_printf(text, "–%s", end);
	}
	if (there) {
		g_string_append(text, " · ");
		g_string_append_printf(text, _("%s there"), there);
	}
	return g_string_free(text, FALSE);
}

/* What time it is with them, where that is another one. */
static char *
now_there(Book *book, const AgendaItem *item)
{
	g_autofree char *hour = agenda_hour_there(book, item, book_now(book));

	return hour ? g_strdup_printf(_("now %s there"), hour) : NULL;
}

static void
add_window(AgendaPage *page, const AgendaItem *item, Day today)
{
	g_autofree char *range = NULL;

	if (item->kind == AGENDA_EVENT || item->hours || item->opens == DAY_NONE ||
		item->closes == DAY_NONE)
		return;
	range = i18n_range_short(item->opens, item->closes, today);
	add(page, ROLE_DIM, g_strdup_printf(_("window %s"), range));
}

static gboolean
add_why_day(AgendaPage *page, Book *book, const AgendaItem *item, GError **error)
{
	g_autoptr(Reminder) reminder = NULL;
	g_autofree char *words = NULL;

	if (item->kind != AGENDA_REMINDER)
		return TRUE;
	reminder = reminder_load(book, item->item, error);
	if (!reminder || !reminder_why_day(book, reminder, &words, error))
		return FALSE;
	if (item->planned)
		add(page, ROLE_DIM, g_strdup(_("planned for this day")));
	else if (words)
		add(page, ROLE_DIM, g_steal_pointer(&words));
	return TRUE;
}

static gboolean
add_person(AgendaPage *page, Book *book, gint64 contact, GError **error)
{
	g_autoptr(Person) person = person_load(book, contact, error);
	const Position *now;

	if (!person)
		return FALSE;
	now = position_current(person->positions);
	if (now)
		add(page, ROLE_TEXT, position_display(now));
	for (guint i = 0; i < person->channels->len; i++) {
		const ContactChannel *channel = person->channels->pdata[i];

		add(page, ROLE_TEXT,
			g_strdup_printf("%s %s", vocab_glyph(&vocab_reach, channel->kind),
				channel->value));
	}
	return TRUE;
}

static void
add_entry(AgendaPage *page, const TimelineItem *item, Day today)
{
	const Interaction *entry = item->entry;
	g_autofree char *day = i18n_day_short(entry->day, today);
	g_autofree char *what =
		item->interview ? g_strdup(item->interview) : words_what(entry);

	add(page, ROLE_TEXT,
		g_strdup_printf(
			"%s · %s%s%s", day, what, *entry->text ? ": " : "", entry->text));
}

static gboolean
add_last_words(AgendaPage *page, Book *book, gint64 contact, GError **error)
{
	g_autoptr(GPtrArray) items =
		timeline_page(book, contact, NULL, FALSE, PAGE, error);
	guint n = 0;

	for (guint i = 0; items && i < items->len && n < LAST_WORDS; i++) {
		const TimelineItem *item = items->pdata[i];

		if (item->entry->planned)
			continue;
		if (n++ == 0)
			add(page, ROLE_HEADING, g_strdup(_("Last words")))->heading =
				TRUE;
		add_entry(page, item, book_today(book));
	}
	return items != NULL;
}

static gboolean
fill(AgendaPage *page, Book *book, const AgendaItem *item, GError **error)
{
	const char *title = *item->who ? item->who : item->words;
	g_autofree char *why = NULL;
	Part *head = add(page, ROLE_STRONG | STYLE_BOLD, g_strdup(title));

	head->whole = TRUE;
	head->right = now_there(book, item);
	if (*item->who)
		add(page, ROLE_TEXT, g_strdup(item->words));
	add(page, ROLE_TEXT, when(book, item));
	if (*item->place)
		add(page, ROLE_TEXT, g_strdup(item->place));
	if (!agenda_why(book, item, &why, error))
		return FALSE;
	if (*why)
		add(page, words_role(item->standing), g_strdup(why));
	if (item->passed &&
		(item->kind == AGENDA_MEETING || item->kind == AGENDA_INTERVIEW))
		add(page, ROLE_OVERDUE, g_strdup(_("It has passed: d says how it was.")));
	add_window(page, item, book_today(book));
	if (!add_why_day(page, book, item, error))
		return FALSE;
	return item->contact == 0 ||
	       (add_person(page, book, item->contact, error) &&
		       add_last_words(page, book, item->contact, error));
}

gboolean
agenda_page_load(AgendaPage *page, Book *book, const AgendaItem *item, GError **error)
{
	g_array_set_size(page->parts, 0);
	if (!item || item->item != page->item || item->kind != page->kind)
		lines_rewind(page->lines);
	page->item = item ? item->item : 0;
	page->kind = item ? item->kind : AGENDA_NONE;
	if (item)
		return fill(page, book, item, error);
	add(page, ROLE_DIM, g_strdup(_("Nothing stands on this day.")));
	add(page, ROLE_DIM,
		g_strdup(_("Whoever it is time to be in touch with comes to a day by "
			   "themselves: a adds somebody, r a reminder to somebody, i an "
			   "interview, V an event.")));
	return TRUE;
}

void
agenda_page_layout(AgendaPage *page, int width, int height)
{
	lines_begin(page->lines, width, height);
	for (guint i = 0; i < page->parts->len; i++) {
		const Part *part = &g_array_index(page->parts, Part, i);

		if (part->heading)
			lines_add_heading(page->lines, part->text);
		else if (part->whole)
			lines_add_pair(page->lines, part->style, g_strdup(part->text),
				ROLE_DIM, g_strdup(part->right));
		else
			lines_add_text(page->lines, part->style, part->text);
	}
	lines_end(page->lines);
}

gboolean
agenda_page_move(gpointer data, Action action)
{
	AgendaPage *page = data;

	return lines_move(page->lines, action);
}

void
agenda_page_draw(const AgendaPage *page, Canvas canvas, gboolean active)
{
	lines_draw_pane(page->lines, canvas, active);
}
