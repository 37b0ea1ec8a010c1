/*
 * Making room on a day that became too full, since a promise or a date never moves: as
 * few as possible go, those first whose time lasts longest.
 */
#include "model/level_table_private.h"

/* One item more than the limit is too many. */
static gboolean
is_over(Levelling *levelling, Day day)
{
	static const LevelItem nobody = { .day = DAY_NONE };
	LevelLoad load = levelling_load(levelling, &nobody);
	guint limit = levelling->rule.limit;

	return limit > 0 && !levelling->error &&
	       load.people(load.data, day) + load.dates(load.data, day) > limit;
}

static gboolean
move_away(Levelling *levelling, LevelItem *item, gboolean anywhere)
{
	LevelPlace place = level_place(&levelling->rule, &item->span);
	LevelLoad load = levelling_load(levelling, item);
	Day day = level_find(&levelling->rule, &place, &load);

	if (day == DAY_NONE && !anywhere)
		return levelling->error == NULL;
	return levelling_put(levelling, item, day);
}

/* Those whose time lasts longest come last. anywhere: they may wait for a free day. */
static gboolean
empty_day(Levelling *levelling, Day day, GArray *items, gboolean anywhere)
{
	for (guint i = items->len; i > 0 && is_over(levelling, day); i--) {
		LevelItem *item = &g_array_index(items, LevelItem, i - 1);

		if (item->day != day || levelling_mode(levelling, item) == LEVEL_OWN)
			continue;
		if (!move_away(levelling, item, anywhere))
			return FALSE;
	}
	return TRUE;
}

gboolean
levelling_make_room(Levelling *levelling, Day day)
{
	g_autoptr(GArray) items = g_array_new(FALSE, FALSE, sizeof(LevelItem));

	if (!is_over(levelling, day))
		return levelling->error == NULL;
	if (!level_items_on(levelling->book, day, items, &levelling->error))
		return FALSE;
	g_array_sort(items, level_item_compare);
	/* Only who finds no other day waits for one. */
	return empty_day(levelling, day, items, FALSE) &&
	       empty_day(levelling, day, items, TRUE) && levelling->error == NULL;
}
