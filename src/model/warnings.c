/*
 * Warnings about people of the book. Whom to look at is found by the latest entries, the
 * coming dates and the oldest data, a bounded number each: a review shows a handful, and
 * the next one looks again.
 */
#include "krug/warnings.h"

#include <string.h>

#include "krug/config.h"
#include "model/book_private.h"
#include "model/ids.h"
#include "model/warnings_private.h"

#define PREFIX	       "warning."
#define LATEST_ENTRIES 100 /* looked at for people */
#define OLDEST_DATA    100
#define DATES_MOST     50
#define LOOKED_AT      4 /* people for each one that is wanted */

/* A value that does not fit (an older krug wrote it) counts as not set. */
static void
read_figure(int figures[WARNING_COUNT], const char *name, const char *value)
{
	WarningRule rule = warning_rule_of(name + strlen(PREFIX));
	const ConfigRow *row = config_find(name);
	g_autofree char *normal = row ? config_check(row, value, NULL) : NULL;

	if (rule < WARNING_COUNT && normal)
		figures[rule] = config_int(normal);
}

gboolean
warnings_figures(Book *book, int figures[WARNING_COUNT], GError **error)
{
	Stmt *q = book_stmt(book, "SELECT name, value FROM setting"
				  " WHERE name >= 'warning.' AND name < 'warning/'");

	for (int rule = 0; rule < WARNING_COUNT; rule++)
		figures[rule] = warning_rules[rule].figure;
	while (stmt_step(q))
		read_figure(figures, stmt_get_text(q, 0), stmt_get_text(q, 1));
	return stmt_done(q, error);
}

static GPtrArray *
check_one(Book *book, gint64 contact, const int *figures, GError **error)
{
	g_auto(WarningSource) source = { 0 };
	guint muted = 0;

	if (!warnings_muted(book, contact, &muted, error) ||
		!warning_source_load(
			book, contact, figures[WARNING_DATE], &source, error))
		return NULL;
	if (source.archived)
		muted = ~0u;
	return warning_check(&source.facts, figures, muted);
}

GPtrArray *
warnings_of(Book *book, gint64 contact, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	int figures[WARNING_COUNT];

	return warnings_figures(book, figures, error)
		       ? check_one(book, contact, figures, error)
		       : NULL;
}

/* --- whom to look at --- */

/* By numbers, which the plus says: an index of what is held has nearly all of them. */
static GArray *
latest_people(Book *book, GError **error)
{
	g_autoptr(GArray) ids = ids_new();
	Stmt *q = book_stmt(book,
		"SELECT p.contact FROM interaction i"
		" CROSS JOIN participant p ON p.interaction = i.id"
		" WHERE i.id > (SELECT max(id) FROM interaction) - :most"
		" AND +i.planned = 0 GROUP BY p.contact ORDER BY max(i.id) DESC");

	stmt_int(q, ":most", LATEST_ENTRIES);
	return ids_read(ids, q, error) ? g_steal_pointer(&ids) : NULL;
}

/* On the last day of February also those of a 29th that this year does not have. */
static gboolean
read_dated(Book *book, Day on, GArray *ids, GError **error)
{
	DayParts day = day_parts(on);
	gboolean last = day.month == 2 && day.day == day_month_length(day.year, 2);
	Stmt *q = book_stmt(book,
		"SELECT contact FROM occasion WHERE month = :month"
		" AND day BETWEEN :day AND :last ORDER BY day, contact LIMIT :most");

	stmt_int(q, ":month", day.month);
	stmt_int(q, ":day", day.day);
	stmt_int(q, ":last", last ? 29 : day.day);
	stmt_int(q, ":most", DATES_MOST);
	return ids_read(ids, q, error);
}

/* People who have a date in the next days. */
static GArray *
dated_people(Book *book, int ahead, GError **error)
{
	g_autoptr(GArray) ids = ids_new();

	for (int i = 0; i <= ahead && ids->len < DATES_MOST; i++)
		if (!read_dated(book, book_today(book) + i, ids, error))
			return NULL;
	return g_steal_pointer(&ids);
}

/* People who have a window, so are to be met again. */
static GArray *
oldest_people(Book *book, Day before, GError **error)
{
	g_autoptr(GArray) ids = ids_new();
	Stmt *q = book_stmt(book,
		"SELECT c.id FROM (SELECT id FROM contact"
		" WHERE archived = 0 AND ifnull(verified_on, created_on) <= :before"
		" ORDER BY ifnull(verified_on, created_on), id LIMIT :most) c"
		" CROSS JOIN cadence d ON d.contact = c.id /* scan */ WHERE d.far > 0");

	stmt_day(q, ":before", before);
	stmt_int(q, ":most", OLDEST_DATA);
	return ids_read(ids, q, error) ? g_steal_pointer(&ids) : NULL;
}

typedef struct {
	Book *book;
	const GArray *except;
	const int *figures;
	GHashTable *seen;
	GArray *found;
	guint most;
} Hunt;

static gboolean
is_new(Hunt *hunt, gint64 *contact)
{
	return !(hunt->except && ids_have(hunt->except, *contact)) &&
	       g_hash_table_add(hunt->seen, contact);
}

/* Looks at a few people of the list for each one that is wanted. */
static gboolean
look(Hunt *hunt, const GArray *people, GError **error)
{
	guint looked = 0;

	for (guint i = 0; i < people->len && hunt->found->len < hunt->most &&
			  looked < LOOKED_AT * hunt->most;
		i++) {
		gint64 *contact = &g_array_index(people, gint64, i);
		g_autoptr(GPtrArray) warnings = NULL;

		if (!is_new(hunt, contact))
			continue;
		looked++;
		warnings = check_one(hunt->book, *contact, hunt->figures, error);
		if (!warnings)
			return FALSE;
		if (warnings->len > 0)
			g_array_append_val(hunt->found, *contact);
	}
	return TRUE;
}

GArray *
warnings_people(Book *book, const GArray *except, guint most, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	g_autoptr(GArray) found = ids_new();
	g_autoptr(GHashTable) seen = g_hash_table_new(g_int64_hash, g_int64_equal);
	int figures[WARNING_COUNT];
	Hunt hunt = { book, except, figures, seen, found, most };

	if (!warnings_figures(book, figures, error))
		return NULL;

	Day before = day_add_months(book_today(book), -figures[WARNING_STALE]);
	g_autoptr(GArray) latest = latest_people(book, error);
	g_autoptr(GArray) dated =
		latest ? dated_people(book, figures[WARNING_DATE], error) : NULL;
	g_autoptr(GArray) oldest = dated ? oldest_people(book, before, error) : NULL;

	if (!oldest || !look(&hunt, latest, error) || !look(&hunt, dated, error) ||
		!look(&hunt, oldest, error))
		return NULL;
	return g_steal_pointer(&found);
}
