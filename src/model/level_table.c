/* Renewing the table `level`: for a change, and for a new day. */
#include "model/level_table.h"

#include "model/basis.h"
#include "model/calendar_item.h"
#include "model/facts.h"
#include "model/ids.h"
#include "model/level_table_private.h"

#define RENEWED "level.day"

gboolean
levelling_renew_calendar(Levelling *levelling, const Touched *touched, GError **error)
{
	Book *book = levelling->book;
	GArray *moved = levelling->moved;

	ids_sort(moved);
	if (moved->len > 0 && !basis_note_zone(book, error))
		return FALSE;
	for (guint i = 0; i < moved->len; i++) {
		gint64 contact = g_array_index(moved, gint64, i);

		if (touched && ids_have(touched->contacts, contact))
			continue;
		if (!calendar_refresh(book, contact, error))
			return FALSE;
	}
	return TRUE;
}

static gboolean
drop_passed(Book *book, GError **error)
{
	Stmt *q = book_stmt(book, "DELETE FROM level WHERE day < :today");

	stmt_day(q, ":today", book_today(book));
	return stmt_done(q, error);
}

LevelMode
levelling_mode(const Levelling *levelling, const LevelItem *item)
{
	return level_place(&levelling->rule, &item->span).mode;
}

/* Who is late by now takes part in the filling, where urgency decides. */
static gboolean
move_on(Levelling *levelling, GError **error)
{
	g_autoptr(GArray) items = g_array_new(FALSE, FALSE, sizeof(LevelItem));

	if (!level_items_before(levelling->book, levelling->rule.today, items, error))
		return FALSE;
	g_array_sort(items, level_item_compare);
	for (guint i = 0; i < items->len; i++) {
		LevelItem *item = &g_array_index(items, LevelItem, i);
		gboolean late = levelling_mode(levelling, item) == LEVEL_LATE;

		if (!(late ? levelling_put(levelling, item, DAY_NONE)
			   : levelling_place(levelling, item)))
			return FALSE;
	}
	return drop_passed(levelling->book, error) && level_fill(levelling, error);
}

gboolean
level_set_renewed(Book *book, GError **error)
{
	char today[DAY_TEXT];

	return basis_store(book, RENEWED, day_format(book_today(book), today), error);
}

Day
level_renewed(Book *book)
{
	g_autofree char *day = NULL;
	Stmt *q = book_stmt(book, "SELECT value FROM derived WHERE name = :name");

	stmt_text(q, ":name", RENEWED);
	day = stmt_done_text(q, NULL);
	return day_parse(day);
}

/* Once a day. Under a clock that was set back, the days of a later one are not those of
 * today. */
static gboolean
renew(Levelling *levelling, GError **error)
{
	char today[DAY_TEXT];
	gboolean same;

	day_format(levelling->rule.today, today);
	if (!basis_is(levelling->book, RENEWED, today, &same, error))
		return FALSE;
	if (!same && level_renewed(levelling->book) > levelling->rule.today)
		return levelling_place_all(levelling, error);
	return same ||
	       (move_on(levelling, error) && level_set_renewed(levelling->book, error));
}

gboolean
level_renew(Book *book, GError **error)
{
	g_auto(Levelling) levelling = { 0 };

	levelling_start(&levelling, book);
	return levelling_done(&levelling, renew(&levelling, error), error) &&
	       levelling_renew_calendar(&levelling, NULL, error);
}

/* Rows of reminders that are closed or gone. */
static gboolean
drop_closed(Book *book, const GArray *reminders, GError **error)
{
	for (guint i = 0; i < reminders->len; i++) {
		Stmt *q = book_stmt(book,
			"DELETE FROM level WHERE reminder = :id AND NOT EXISTS (SELECT 1"
			" FROM reminder WHERE id = :id AND state = 'open')");

		stmt_int(q, ":id", g_array_index(reminders, gint64, i));
		if (!stmt_done(q, error))
			return FALSE;
	}
	return TRUE;
}

/* Those with a day of their own come first, the others go by what these leave. */
static gboolean
place_items(Levelling *levelling, GArray *items, GArray *days)
{
	for (guint i = 0; i < items->len; i++) {
		LevelItem *item = &g_array_index(items, LevelItem, i);
		LevelPlace place = level_place(&levelling->rule, &item->span);

		if (place.mode != LEVEL_NOWHERE && place.mode != LEVEL_OWN)
			continue;
		if (place.mode == LEVEL_OWN && item->day != place.from)
			g_array_append_val(days, place.from);
		if (!levelling_put(levelling, item, place.from))
			return FALSE;
	}
	for (guint i = 0; i < items->len; i++) {
		LevelItem *item = &g_array_index(items, LevelItem, i);
		LevelMode mode = levelling_mode(levelling, item);

		if (mode != LEVEL_NOWHERE && mode != LEVEL_OWN &&
			!levelling_place(levelling, item))
			return FALSE;
	}
	return TRUE;
}

/* The days on which the dates of a person fall next. */
static gboolean
list_dates(Book *book, gint64 contact, GArray *days, GError **error)
{
	Stmt *q = book_stmt(
		book, "SELECT month, day FROM occasion WHERE contact = :contact");

	stmt_int(q, ":contact", contact);
	while (stmt_step(q)) {
		Day day = day_next_yearly(book_today(book), (int)stmt_get_int(q, 0),
			(int)stmt_get_int(q, 1));

		g_array_append_val(days, day);
	}
	return stmt_done(q, error);
}

/* Many people have their dates on one day. */
static gboolean
make_room_on(Levelling *levelling, const GArray *days)
{
	g_autoptr(GHashTable) seen = g_hash_table_new(NULL, NULL);

	for (guint i = 0; i < days->len; i++) {
		Day day = g_array_index(days, Day, i);

		if (g_hash_table_add(seen, GINT_TO_POINTER(day)) &&
			!levelling_make_room(levelling, day))
			return FALSE;
	}
	return TRUE;
}

static gboolean
place_touched(Levelling *levelling, const Touched *touched, GError **error)
{
	g_autoptr(GArray) items = g_array_new(FALSE, FALSE, sizeof(LevelItem));
	g_autoptr(GArray) days = g_array_new(FALSE, FALSE, sizeof(Day));
	Book *book = levelling->book;

	for (guint i = 0; i < touched->contacts->len; i++) {
		gint64 contact = g_array_index(touched->contacts, gint64, i);

		if (!level_items_of(book, contact, items, error))
			return FALSE;
		if ((touched->changed & CHANGED_OCCASION) &&
			!list_dates(book, contact, days, error))
			return FALSE;
	}
	return place_items(levelling, items, days) && make_room_on(levelling, days);
}

static gboolean
refresh(Book *book, const Touched *touched, GError **error)
{
	g_auto(Levelling) levelling = { 0 };
	gboolean ok;

	levelling_start(&levelling, book);
	ok = place_touched(&levelling, touched, error) && renew(&levelling, error);
	return levelling_done(&levelling, ok, error) &&
	       levelling_renew_calendar(&levelling, touched, error);
}

gboolean
level_table_refresh(Book *book, const Touched *touched, GError **error)
{
	if (touched->unsettled && !basis_is_resettling(book))
		return level_refresh_all(book, FALSE, error);
	return drop_closed(book, touched->reminders, error) &&
	       refresh(book, touched, error);
}
