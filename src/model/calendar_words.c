/*
 * What the event of a reminder says: why now, how late it is, the window, the last words,
 * what to bring up, and how to reach the person, as a link the phone can tap. What to
 * bring up follows from today and is asked for near events alone; all else follows from
 * what calendar_build.c puts into the hash.
 */
#include <string.h>

#include "base/append.h"
#include "krug/link.h"
#include "krug/suggestions.h"
#include "model/calendar_item.h"

#define LINE_MOST   160 /* characters of a line of somebody's words */
#define TOPICS_TOLD 2

/* "By 21 November 2026, 18:30." */
static char *
hours_line(Book *book, const CalendarLook *look, const Reminder *reminder)
{
	int minute = 0;
	Day day = clock_day_of(book_clock(book), NULL, reminder->closes_at, &minute);
	g_autofree char *date = i18n_day_by(&look->days, day);

	return g_strdup_printf(look->window_hours, date, minute / 60, minute % 60);
}

static char *
window_line(Book *book, const CalendarLook *look, const CalendarCall *call)
{
	const Reminder *reminder = &call->reminder;
	g_autofree char *opens = i18n_day_by(&look->days, reminder->opens);
	g_autofree char *closes = i18n_day_by(&look->days, reminder->closes);
	g_autofree char *last = NULL;

	if (reminder->closes_at != AT_NONE)
		return hours_line(book, look, reminder);
	if (reminder->opens == reminder->closes)
		return g_strdup_printf(look->window_day, closes);
	if (reminder->kind != REMINDER_REGULAR || call->row.last_day == DAY_NONE)
		return g_strdup_printf(look->window, opens, closes);
	last = i18n_day_by(&look->days, call->row.last_day);
	return g_strdup_printf(look->window_again, last, opens, closes);
}

/* The first line that says something; owned. Whoever writes it to a file cleans it. It is
 * cut by characters: the hash must not follow from how wide a machine takes them to be.
 */
static char *
first_line(const char *text)
{
	const char *from = text + strspn(text, " \t\r\n");
	g_autofree char *line = g_strchomp(g_strndup(from, strcspn(from, "\r\n")));

	if (strlen(line) <= LINE_MOST || g_utf8_strlen(line, -1) <= LINE_MOST)
		return g_steal_pointer(&line);
	*g_utf8_offset_to_pointer(line, LINE_MOST - 1) = '\0';
	return g_strconcat(line, "…", NULL);
}

char *
calendar_last_words(Book *book, gint64 contact, Day *day)
{
	char *words = NULL;
	Stmt *q = book_stmt(book,
		"SELECT p.day, i.text FROM participant p JOIN interaction i"
		" ON i.id = p.interaction WHERE p.contact = :contact"
		" AND i.planned = 0 ORDER BY p.day DESC, p.interaction DESC LIMIT 1");

	stmt_int(q, ":contact", contact);
	if (stmt_step(q)) {
		if (day)
			*day = stmt_get_day(q, 0);
		words = first_line(stmt_get_text(q, 1));
	}
	stmt_done(q, NULL);
	return words ? words : g_strdup("");
}

static void
begin_line(GString *text)
{
	if (text->len > 0)
		append_char(text, '\n');
}

static void
add_line(GString *text, const char *line)
{
	if (!*line)
		return;
	begin_line(text);
	append_text(text, line);
}

/* A window that closed before the day on which it is shown. */
static void
add_overdue(const CalendarLook *look, const CalendarCall *call, GString *text)
{
	const Reminder *reminder = &call->reminder;
	g_autofree char *closed = NULL;
	g_autofree char *line = NULL;

	if (reminder->closes == DAY_NONE || reminder->closes >= call->day)
		return;
	closed = i18n_day_by(&look->days, reminder->closes);
	line = g_strdup_printf(look->overdue, closed);
	add_line(text, line);
}

/* What the event is about is not to be brought up besides. */
static gboolean
is_own(const CalendarCall *call, const Suggestion *topic)
{
	return topic->item == call->reminder.id &&
	       (topic->kind == SUGGEST_PROMISE || topic->kind == SUGGEST_THEIR_PROMISE);
}

/* words: the last ones, which are not told twice. */
static void
add_topics(Book *book, const CalendarLook *look, const CalendarCall *call,
	const char *words, GString *text)
{
	g_autoptr(GPtrArray) topics = NULL;
	guint told = 0;

	if (!look->left || *look->left == 0 || call->day > look->until)
		return;
	(*look->left)--;
	topics = suggestions_of(book, call->reminder.contact, SUGGESTIONS_MOST, NULL);
	for (guint i = 0; topics && i < topics->len && told < TOPICS_TOLD; i++) {
		const Suggestion *topic = topics->pdata[i];
		g_autofree char *first = first_line(topic->text);
		g_autofree char *line = g_strdup_printf(look->bring_up, first);

		if (!*first || strcmp(first, words) == 0 || is_own(call, topic))
			continue;
		add_line(text, line);
		told++;
	}
}

static void
add_words(Book *book, const CalendarLook *look, const CalendarCall *call, GString *text)
{
	Day day = DAY_NONE;
	g_autofree char *words = calendar_last_words(book, call->reminder.contact, &day);
	g_autofree char *date = NULL;
	g_autofree char *line = NULL;

	if (*words) {
		date = i18n_day_by(&look->days, day);
		line = g_strdup_printf(look->words, date, words);
		add_line(text, line);
	}
	add_topics(book, look, call, words, text);
}

/* What a phone opens when it is tapped; NULL where there is no such link, or the address
 * is one. */
static char *
link_of(int reach, const char *address)
{
	switch (reach) {
	case REACH_EMAIL:
		return link_mailto(address, NULL, NULL, NULL);
	case REACH_PHONE:
		return link_phone(address, NULL);
	case REACH_TELEGRAM:
		return link_telegram(address, NULL, NULL);
	default:
		return NULL;
	}
}

/* A line begins with a capital, as the others do. */
static void
add_reach(const CalendarLook *look, const CalendarCall *call, GString *text)
{
	g_autofree char *link = NULL;
	const char *word;

	if (!call->address)
		return;
	word = look->reaches[call->reach];
	begin_line(text);
	g_string_append_unichar(text, g_unichar_toupper(g_utf8_get_char(word)));
	append_text(text, g_utf8_next_char(word));
	append_text(text, ": ");
	append_text(text, call->address);
	link = link_of(call->reach, call->address);
	if (!link)
		return;
	append_char(text, ' ');
	append_text(text, link);
}

char *
calendar_describe(Book *book, const CalendarLook *look, const CalendarCall *call)
{
	g_autoptr(GString) text = g_string_new(NULL);
	g_autofree char *window = window_line(book, look, call);

	add_line(text, call->about ? call->about : call->reminder.reason);
	add_overdue(look, call, text);
	add_line(text, window);
	add_words(book, look, call, text);
	add_reach(look, call, text);
	return g_string_free(g_steal_pointer(&text), FALSE);
}
