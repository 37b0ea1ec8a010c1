/*
 * The whole book at once: under a new limit or new days off, or in a book that was never
 * levelled. Days that are still right stay, so a setting moves no more than it must.
 */
#include "model/ids.h"
#include "model/level_table_private.h"

static gboolean
take_out(Book *book, GArray *items, GError **error)
{
	if (!level_items_all(book, items, error))
		return FALSE;
	g_array_sort(items, level_item_compare);
	for (guint i = 0; i < items->len; i++) {
		LevelItem *item = &g_array_index(items, LevelItem, i);

		item->was = item->day;
		item->day = DAY_NONE;
	}
	return stmt_done(book_stmt(book, "DELETE FROM level /* scan */"), error);
}

/* The day it gets in a round; DAY_NONE: none. */
typedef Day (*Give)(Levelling *levelling, const LevelItem *item);

static Day
give_own(Levelling *levelling, const LevelItem *item)
{
	LevelPlace place = level_place(&levelling->rule, &item->span);

	return place.mode == LEVEL_OWN ? place.from : DAY_NONE;
}

static Day
give_back(Levelling *levelling, const LevelItem *item)
{
	LevelPlace place = level_place(&levelling->rule, &item->span);
	LevelLoad load = levelling_load(levelling, item);

	return level_fits(&levelling->rule, &item->span, &place, item->was, &load)
		       ? item->was
		       : DAY_NONE;
}

/* The late are given theirs by urgency: level_fill(). */
static Day
give_new(Levelling *levelling, const LevelItem *item)
{
	LevelPlace place = level_place(&levelling->rule, &item->span);
	LevelLoad load = levelling_load(levelling, item);

	return place.mode == LEVEL_WINDOW ? level_find(&levelling->rule, &place, &load)
					  : DAY_NONE;
}

static gboolean
go_round(Levelling *levelling, GArray *items, Give give)
{
	for (guint i = 0; i < items->len; i++) {
		LevelItem *item = &g_array_index(items, LevelItem, i);

		if (item->day != DAY_NONE || item->span.opens == DAY_NONE)
			continue;
		if (!levelling_put(levelling, item, give(levelling, item)))
			return FALSE;
	}
	return TRUE;
}

/* Only those who do not stand where they stood. */
static void
list_moved(Levelling *levelling, const GArray *items)
{
	g_array_set_size(levelling->moved, 0);
	for (guint i = 0; i < items->len; i++) {
		const LevelItem *item = &g_array_index(items, LevelItem, i);

		if (item->day != item->was)
			g_array_append_val(levelling->moved, item->contact);
	}
}

gboolean
levelling_place_all(Levelling *levelling, GError **error)
{
	g_autoptr(GArray) items = g_array_new(FALSE, FALSE, sizeof(LevelItem));

	if (!take_out(levelling->book, items, error) ||
		!go_round(levelling, items, give_own) ||
		!go_round(levelling, items, give_back) ||
		!go_round(levelling, items, give_new))
		return FALSE;
	list_moved(levelling, items);
	return level_fill(levelling, error) && level_set_renewed(levelling->book, error);
}

gboolean
level_refresh_all(Book *book, gboolean calendar, GError **error)
{
	g_auto(Levelling) levelling = { 0 };

	levelling_start(&levelling, book);
	if (!levelling_done(&levelling, levelling_place_all(&levelling, error), error))
		return FALSE;
	return !calendar || levelling_renew_calendar(&levelling, NULL, error);
}
