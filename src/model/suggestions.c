/*
 * Gathering what to bring up: one function a kind, each a few rows by an index, the best
 * first. What was given, heard or kept already is left out where it is read.
 */
#include "krug/suggestions.h"

#include <string.h>

#include "krug/date.h"
#include "krug/i18n.h"
#include "krug/news.h"
#include "krug/shelf.h"
#include "krug/text.h"
#include "krug/working_days.h"
#include "model/suggestions_private.h"

#define TALKS_LOOKED 30 /* entries looked back for topics */

Suggestion *
gather_add(Gather *gather, SuggestKind kind, char *text, char *source)
{
	Suggestion *suggestion = suggestion_new(kind, text, source);

	g_ptr_array_add(gather->list, suggestion);
	return suggestion;
}

char *
gather_day(const Gather *gather, Day day)
{
	return i18n_day_short(day, gather->today);
}

/* --- promises --- */

static void
add_promise(Gather *gather, Stmt *q)
{
	gboolean theirs = strcmp(stmt_get_text(q, 1), "their-promise") == 0;
	Day due = stmt_get_day(q, 3);
	Day made = stmt_get_day(q, 4);
	g_autofree char *until = due == DAY_NONE ? NULL : gather_day(gather, due);
	g_autofree char *since = made == DAY_NONE ? NULL : gather_day(gather, made);
	const char *what = stmt_get_text(q, 2);

	if (!*what)
		what = vocab_label(&vocab_reminder,
			theirs ? REMINDER_THEIR_PROMISE : REMINDER_PROMISE);
	gather_add(gather, theirs ? SUGGEST_THEIR_PROMISE : SUGGEST_PROMISE,
		until ? g_strdup_printf(_("%s, by %s"), what, until) : g_strdup(what),
		since ? g_strdup_printf(_("promised on %s"), since)
		      : g_strdup(_("from the reminders")))
		->item = stmt_get_int(q, 0);
}

static gboolean
gather_promises(Gather *gather, GError **error)
{
	Stmt *q = book_stmt(gather->book,
		"SELECT r.id, r.kind, r.reason, r.day, i.day FROM reminder r"
		" LEFT JOIN interaction i ON i.id = r.interaction"
		" WHERE r.contact = :contact AND r.state = 'open'"
		" AND r.kind IN ('promise', 'their-promise')"
		" ORDER BY r.day IS NULL, r.day, r.id");

	stmt_int(q, ":contact", gather->contact);
	while (stmt_step(q))
		add_promise(gather, q);
	return stmt_done(q, error);
}

/* --- dates --- */

static void
add_date(Gather *gather, const ContactDate *date)
{
	OccasionNext next =
		occasion_next(date->on, gather->today, book_workdays(gather->book));
	g_autofree char *label = date_label(date);
	g_autofree char *day = NULL;

	if (next.day == DAY_NONE || next.day > gather->today + SUGGEST_DATES)
		return;
	day = gather_day(gather, next.day);
	gather_add(gather, SUGGEST_DATE, g_strdup_printf("%s, %s", label, day),
		g_strdup(_("from their dates")))
		->item = date->id;
}

static void
gather_dates(Gather *gather)
{
	for (guint i = 0; i < gather->person->dates->len; i++)
		add_date(gather, gather->person->dates->pdata[i]);
}

/* --- my news, and the shelf --- */

static gboolean
gather_news(Gather *gather, GError **error)
{
	g_autoptr(GPtrArray) list = news_for(gather->book, gather->contact, error);

	for (guint i = 0; list && i < list->len; i++) {
		const News *news = list->pdata[i];
		g_autofree char *day = gather_day(gather, news->day);

		gather_add(gather, SUGGEST_NEWS, g_strdup(news->text),
			g_strdup_printf(_("my news of %s"), day))
			->item = news->id;
	}
	return list != NULL;
}

static gboolean
gather_shelf(Gather *gather, GError **error)
{
	g_autoptr(GPtrArray) list =
		shelf_for(gather->book, gather->contact, SUGGEST_EACH, error);

	for (guint i = 0; list && i < list->len; i++) {
		const ShelfFor *one = list->pdata[i];

		gather_add(gather, SUGGEST_SHELF,
			g_strdup_printf("%s · %s",
				vocab_label(&vocab_shelf, (int)one->kind), one->line),
			g_strdup_printf(_("from the shelf: fits “%s”"), one->why))
			->item = one->item;
	}
	return list != NULL;
}

/* --- the last talks --- */

static char *
talk_source(const Gather *gather, Day day, Channel channel, Direction direction)
{
	g_autofree char *when = gather_day(gather, day);

	if (channel_is_live(channel) || direction == DIRECTION_BOTH)
		return g_strdup_printf(_("from the talk of %s"), when);
	if (direction == DIRECTION_IN)
		return g_strdup_printf(_("from their message of %s"), when);
	return g_strdup_printf(_("from my message of %s"), when);
}

/* What was talked about: topics, else the line itself where it was a talk or theirs. */
static gboolean
add_talk(Gather *gather, Stmt *q)
{
	Channel channel = vocab_from_id(&vocab_channel, stmt_get_text(q, 2));
	Direction direction = vocab_from_id(&vocab_direction, stmt_get_text(q, 3));
	const char *text = stmt_get_text(q, 4);
	const char *topics = stmt_is_null(q, 5) ? "" : stmt_get_text(q, 5);

	if (!*topics &&
		(!*text || (direction == DIRECTION_OUT && !channel_is_live(channel))))
		return FALSE;
	gather_add(gather, SUGGEST_TOPIC, text_clean(*text ? text : topics),
		talk_source(gather, stmt_get_day(q, 1), channel, direction))
		->item = stmt_get_int(q, 0);
	return TRUE;
}

static gboolean
gather_topics(Gather *gather, GError **error)
{
	guint n = 0;
	Stmt *q = book_stmt(gather->book,
		"SELECT i.id, p.day, i.channel, i.direction, i.text,"
		" (SELECT group_concat(name, ', ') FROM topic t"
		"  WHERE t.interaction = i.id)"
		" FROM participant p JOIN interaction i ON i.id = p.interaction"
		" WHERE p.contact = :contact AND p.day <= :today AND i.planned = 0"
		" ORDER BY p.day DESC, p.interaction DESC LIMIT :most");

	stmt_int(q, ":contact", gather->contact);
	stmt_day(q, ":today", gather->today);
	stmt_int(q, ":most", TALKS_LOOKED);
	while (n < SUGGEST_EACH && stmt_step(q))
		n += add_talk(gather, q) ? 1 : 0;
	return stmt_done(q, error);
}

/* --- in common --- */

static void
gather_common(Gather *gather)
{
	const Contact *who = gather->person->contact;
	g_autofree char *mine =
		g_strconcat(gather->me->interests, ",", gather->me->skills, NULL);
	g_autoptr(GPtrArray) shared = suggest_shared(who->interests, mine);
	g_autofree char *both = NULL;

	if (*who->common)
		gather_add(gather, SUGGEST_COMMON, text_clean(who->common),
			g_strdup(_("noted as in common")));
	g_ptr_array_add(shared, NULL);
	both = g_strjoinv(", ", (char **)shared->pdata);
	if (*both)
		gather_add(gather, SUGGEST_COMMON, g_steal_pointer(&both),
			g_strdup(_("from their interests and mine")));
	else if (*who->interests)
		gather_add(gather, SUGGEST_COMMON, text_clean(who->interests),
			g_strdup(_("from their interests")));
}

/* --- all of it --- */

static gboolean
gather_all(Gather *gather, GError **error)
{
	if (!gather_promises(gather, error) || !gather_news(gather, error) ||
		!gather_shelf(gather, error) || !gather_topics(gather, error))
		return FALSE;
	gather_dates(gather);
	gather_common(gather);
	return gather_people(gather, error);
}

GPtrArray *
suggestions_of(Book *book, gint64 contact, guint most, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	g_autoptr(Person) person = person_load(book, contact, error);
	g_autoptr(Me) me = person ? me_load(book, error) : NULL;
	g_autoptr(GPtrArray) list =
		g_ptr_array_new_with_free_func((GDestroyNotify)suggestion_free);
	Gather gather = { book, contact, book_today(book), person, me, list };

	if (!me || !gather_all(&gather, error))
		return NULL;
	suggest_choose(list, most);
	return g_steal_pointer(&list);
}
