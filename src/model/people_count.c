/*
 * The one statement that says the precedence of standings in SQL, since a hundred
 * thousand rows are too many to be carried up; a test holds it against krug/standing.h.
 * The result is kept until the book or the day changes.
 */
#include "model/people_count.h"

#include <string.h>

#include "store/db.h"

#define COUNTS_KEY "people.counts"

/* Each group and standing of whoever was counted. */
typedef struct {
	guint groups[STANDING_COUNT], standings[STANDING_COUNT];
} Counts;

typedef struct {
	gint64 version, changes;
	Day today;
	gint64 until; /* a deadline in hours closes then; 0: none is to */
	Counts counts;
} Kept;

/* The numbers are those of Standing. */
G_STATIC_ASSERT(STANDING_OWED == 1 && STANDING_OVERDUE == 2 && STANDING_READY == 3 &&
		STANDING_NEW == 4 && STANDING_WAITING == 5 && STANDING_RESTING == 6 &&
		STANDING_SNOOZED == 7 && STANDING_PAUSED == 8 && STANDING_ARCHIVED == 9);

static gboolean
passes(const PeopleFilter *filter, gint64 contact, gint64 standing)
{
	return !filter || ((filter->standings & 1u << standing) != 0 &&
				  people_filter_passes(filter, contact));
}

static gboolean
count(Book *book, const PeopleFilter *filter, Counts *counts, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT contact, CASE WHEN archived THEN 9 WHEN owed_since <= :today "
		"THEN 1"
		" WHEN step_closes < :today OR hour_opens <= :today"
		"  AND hour_closes <= :now THEN 2 WHEN step_opens <= :today THEN 3"
		" WHEN paused_until > :today THEN 8 WHEN snoozed_until > :today THEN 7"
		" WHEN waiting_until > :today THEN 5 WHEN closes < :today THEN 2"
		" WHEN opens <= :today THEN 3 WHEN last_day <> '-' THEN 6 ELSE 4 END,"
		" archived = 0 AND ifnull(hour_opens <= :today, 0)"
		" FROM cadence /* scan */");

	memset(counts, 0, sizeof *counts);
	stmt_day(q, ":today", book_today(book));
	stmt_int(q, ":now", book_now(book));
	while (stmt_step(q)) {
		gint64 standing = stmt_get_int(q, 1);

		if (!passes(filter, stmt_get_int(q, 0), standing))
			continue;
		counts->standings[standing]++;
		counts->groups[stmt_get_int(q, 2) ? GROUP_HOURS : standing]++;
	}
	return stmt_done(q, error);
}

/* The first deadline in hours that is still to close. */
static gboolean
next_closing(Book *book, gint64 *at, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT coalesce(min(hour_closes), 0) FROM cadence INDEXED BY"
		" cadence_hours WHERE archived = 0 AND hour_closes IS NOT NULL"
		" AND hour_closes > :now");

	stmt_int(q, ":now", book_now(book));
	return stmt_one_int(q, at, error);
}

/* What counts would be made for now. */
static Kept
moment(Book *book)
{
	return (Kept){ db_data_version(book_db(book)), db_total_changes(book_db(book)),
		book_today(book), 0, { { 0 }, { 0 } } };
}

static gboolean
is_of(Book *book, const Kept *kept, const Kept *now)
{
	return kept && kept->version == now->version && kept->changes == now->changes &&
	       kept->today == now->today &&
	       (kept->until == 0 || kept->until > book_now(book));
}

/* Of the whole book; NULL and error. */
static const Counts *
count_all(Book *book, GError **error)
{
	Kept now = moment(book);
	Kept *kept = book_kept(book, COUNTS_KEY);

	if (is_of(book, kept, &now))
		return &kept->counts;
	if (!count(book, NULL, &now.counts, error) ||
		!next_closing(book, &now.until, error))
		return NULL;
	if (!kept) {
		kept = g_new0(Kept, 1);
		book_keep(book, COUNTS_KEY, kept, g_free);
	}
	*kept = now;
	return &kept->counts;
}

gboolean
people_counted(Book *book)
{
	const Kept now = moment(book);

	return is_of(book, book_kept(book, COUNTS_KEY), &now);
}

gboolean
people_count_groups(Book *book, const PeopleFilter *filter, guint counts[STANDING_COUNT],
	GError **error)
{
	gboolean everybody = !filter->only && !filter->never && !filter->narrowed;
	const Counts *all = everybody ? count_all(book, error) : NULL;
	Counts some = { { 0 }, { 0 } };

	if (everybody && !all)
		return FALSE;
	if (!all && !count(book, filter, &some, error))
		return FALSE;
	memcpy(counts, all ? all->groups : some.groups, sizeof some.groups);
	return TRUE;
}

gboolean
people_count_all(Book *book, guint counts[STANDING_COUNT], GError **error)
{
	const Counts *all = count_all(book, error);

	if (all)
		memcpy(counts, all->standings, sizeof all->standings);
	return all != NULL;
}
