/*
 * The one statement that says the precedence of standings in SQL, since a hundred
 * thousand rows are too many to be carried up; a test holds it against krug/standing.h.
 * The result is kept until the book or the day changes.
 */
#include "model/people_count.h"

#include <string.h>

#include "store/db.h"

#define COUNTS_KEY "people.counts"

typedef struct {
	gint64 version, changes;
	Day today;
	guint counts[STANDING_COUNT];
} Kept;

/* The numbers are those of Standing. */
G_STATIC_ASSERT(STANDING_OWED == 1 && STANDING_OVERDUE == 2 && STANDING_READY == 3 &&
		STANDING_NEW == 4 && STANDING_WAITING == 5 && STANDING_RESTING == 6 &&
		STANDING_SNOOZED == 7 && STANDING_PAUSED == 8 && STANDING_ARCHIVED == 9);

static gboolean
count(Book *book, const PeopleFilter *filter, guint counts[STANDING_COUNT],
	GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT contact, CASE WHEN archived THEN 9 WHEN owed_since <= :today "
		"THEN 1"
		" WHEN step_closes < :today THEN 2 WHEN step_opens <= :today THEN 3"
		" WHEN paused_until > :today THEN 8 WHEN snoozed_until > :today THEN 7"
		" WHEN waiting_until > :today THEN 5 WHEN closes < :today THEN 2"
		" WHEN opens <= :today THEN 3 WHEN last_day <> '-' THEN 6 ELSE 4 END"
		" FROM cadence /* scan */");

	memset(counts, 0, STANDING_COUNT * sizeof *counts);
	stmt_day(q, ":today", book_today(book));
	while (stmt_step(q)) {
		if (filter && !people_filter_passes(filter, stmt_get_int(q, 0)))
			continue;
		counts[stmt_get_int(q, 1)]++;
	}
	return stmt_done(q, error);
}

gboolean
people_count_filtered(Book *book, const PeopleFilter *filter,
	guint counts[STANDING_COUNT], GError **error)
{
	return count(book, filter, counts, error);
}

gboolean
people_count_all(Book *book, guint counts[STANDING_COUNT], GError **error)
{
	Kept now = { db_data_version(book_db(book)), db_total_changes(book_db(book)),
		book_today(book), { 0 } };
	Kept *kept = book_kept(book, COUNTS_KEY);

	if (!kept) {
		kept = g_new0(Kept, 1);
		kept->today = DAY_NONE;
		book_keep(book, COUNTS_KEY, kept, g_free);
	}
	if (kept->version != now.version || kept->changes != now.changes ||
		kept->today != now.today) {
		if (!count(book, NULL, now.counts, error))
			return FALSE;
		*kept = now;
	}
	memcpy(counts, kept->counts, sizeof kept->counts);
	return TRUE;
}
