/*
 * How full days are. A day is counted once and then kept up, so that a thousand people
 * placed in a row cost a thousand places and not a thousand countings.
 */
#include <string.h>

#include "krug/config.h"
#include "krug/setting.h"
#include "model/facts.h"
#include "model/ids.h"
#include "model/level_table_private.h"

void
levelling_start(Levelling *levelling, Book *book)
{
	g_autofree char *limit = setting_get(book, "limit.day");

	*levelling = (Levelling){
		.book = book,
		.rule = { .today = book_today(book),
			.start = level_start_day(book),
			.limit = (guint)config_int(limit),
			.calendar = book_workdays(book) },
		.people = g_hash_table_new(NULL, NULL),
		.dates = g_hash_table_new(NULL, NULL),
		.companies = ids_new(),
		.moved = ids_new(),
	};
}

void
levelling_clear(Levelling *levelling)
{
	g_clear_pointer(&levelling->people, g_hash_table_unref);
	g_clear_pointer(&levelling->dates, g_hash_table_unref);
	g_clear_pointer(&levelling->companies, g_array_unref);
	g_clear_pointer(&levelling->moved, g_array_unref);
	g_clear_error(&levelling->error);
}

typedef gboolean (*Counter)(Book *book, Day day, guint enough, guint *n, GError **error);

static guint
counted(Levelling *levelling, GHashTable *table, Counter count, guint enough, Day day)
{
	gpointer kept;
	guint n = 0;

	if (g_hash_table_lookup_extended(table, GINT_TO_POINTER(day), NULL, &kept))
		return GPOINTER_TO_UINT(kept);
	if (levelling->error ||
		!count(levelling->book, day, enough, &n, &levelling->error))
		return G_MAXINT;
	g_hash_table_insert(table, GINT_TO_POINTER(day), GUINT_TO_POINTER(n));
	return n;
}

static guint
people_on(void *data, Day day)
{
	Levelling *levelling = data;
	guint n = counted(
		levelling, levelling->people, level_count_people, LEVEL_ENOUGH, day);

	return levelling->item->day == day && n > 0 ? n - 1 : n;
}

static guint
dates_on(void *data, Day day)
{
	Levelling *levelling = data;

	return counted(levelling, levelling->dates, level_count_dates,
		levelling->rule.limit, day);
}

/* Asked for only where a day has room. */
static gboolean
has_company(Levelling *levelling)
{
	if (!levelling->companies_known)
		level_companies(levelling->book, levelling->item->contact,
			levelling->companies, &levelling->error);
	levelling->companies_known = TRUE;
	return levelling->companies->len > 0;
}

static gboolean
is_taken(void *data, Day day)
{
	Levelling *levelling = data;

	if (levelling->error || !has_company(levelling))
		return FALSE;
	if (levelling->week == day_monday(day))
		return levelling->taken;
	levelling->week = day_monday(day);
	return level_is_taken(levelling->book, levelling->companies,
		       levelling->item->contact, day, &levelling->taken,
		       &levelling->error) &&
	       levelling->taken;
}

LevelLoad
levelling_load(Levelling *levelling, const LevelItem *item)
{
	levelling->item = item;
	levelling->week = DAY_NONE;
	levelling->companies_known = FALSE;
	g_array_set_size(levelling->companies, 0);
	return (LevelLoad){ people_on, dates_on, is_taken, levelling };
}

guint
levelling_count(Levelling *levelling, Day day)
{
	return counted(
		levelling, levelling->people, level_count_people, LEVEL_ENOUGH, day);
}

/* A day that was chosen leaves behind where it stood before, once. */
static gboolean
write_day(Levelling *levelling, const LevelItem *item, Day day)
{
	gboolean chosen = item->moves && item->span.own != DAY_NONE;
	Stmt *q = book_stmt(levelling->book,
		"INSERT INTO level (reminder, day) VALUES (:reminder, :day)"
		" ON CONFLICT (reminder) DO UPDATE SET day = excluded.day,"
		" before = iif(:chosen, coalesce(before, day), NULL)");

	stmt_int(q, ":reminder", item->reminder);
	stmt_day(q, ":day", day);
	stmt_int(q, ":chosen", chosen);
	return stmt_done(q, &levelling->error);
}

static gboolean
remove_day(Levelling *levelling, gint64 reminder)
{
	Stmt *q = book_stmt(
		levelling->book, "DELETE FROM level WHERE reminder = :reminder");

	stmt_int(q, ":reminder", reminder);
	return stmt_done(q, &levelling->error);
}

/* Keeps up a count that was asked for already; one that was cut short is taken anew. */
static void
count_by(Levelling *levelling, Day day, int n)
{
	gpointer key = GINT_TO_POINTER(day), kept;

	if (day == DAY_NONE ||
		!g_hash_table_lookup_extended(levelling->people, key, NULL, &kept))
		return;
	if (GPOINTER_TO_INT(kept) >= LEVEL_ENOUGH)
		g_hash_table_remove(levelling->people, key);
	else
		g_hash_table_insert(levelling->people, key,
			GINT_TO_POINTER(MAX(GPOINTER_TO_INT(kept) + n, 0)));
}

gboolean
levelling_put(Levelling *levelling, LevelItem *item, Day day)
{
	if (day == item->day || levelling->error)
		return levelling->error == NULL;
	if (!(day == DAY_NONE ? remove_day(levelling, item->reminder)
			      : write_day(levelling, item, day)))
		return FALSE;
	count_by(levelling, item->day, -1);
	count_by(levelling, day, 1);
	item->day = day;
	g_array_append_val(levelling->moved, item->contact);
	return TRUE;
}

gboolean
levelling_place(Levelling *levelling, LevelItem *item)
{
	LevelPlace place = level_place(&levelling->rule, &item->span);
	LevelLoad load = levelling_load(levelling, item);

	if (item->before != DAY_NONE &&
		level_fits(&levelling->rule, &item->span, &place, item->before, &load))
		return levelling_put(levelling, item, item->before);
	if (level_fits(&levelling->rule, &item->span, &place, item->day, &load))
		return levelling->error == NULL;
	return levelling_put(
		levelling, item, level_find(&levelling->rule, &place, &load));
}

gboolean
levelling_done(Levelling *levelling, gboolean ok, GError **error)
{
	if (!levelling->error)
		return ok;
	g_propagate_error(error, g_steal_pointer(&levelling->error));
	return FALSE;
}
