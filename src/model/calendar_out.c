/*
 * What the calendar shows, in one walk: the row of an item with what it is built from.
 * The rows of people, reminders and channels lie in the order of the items, so each page
 * of them is read once. A meeting, of which there are few, is built by itself.
 */
#include <string.h>

#include "krug/i18n.h"
#include "model/calendar_item.h"
#include "model/preferred.h"

#define TALKS 30 /* events that tell what to bring up: each costs some statements */

/* Where the columns of the walk begin. */
enum {
	FROM_CALL = CALENDAR_NAME_COUNT,
	FROM_DATE = FROM_CALL + CALENDAR_CALL_COUNT,
	FROM_ITEM = FROM_DATE + CALENDAR_DATE_COUNT
};

/* The row of an item; texts live until the next step. */
typedef struct {
	const char *uid, *start;
	CalendarSource source;
	gint64 item;
	int sequence;
	gint64 modified;
	gboolean cancelled;
	gint64 contact;
	const char *kind; /* of an open reminder */
} Row;

/* One pass over all items, in the order of people. */
struct CalendarWalk {
	Book *book;
	CalendarLook look;
	CalendarSieve *sieve;
	guint talks;  /* left */
	gint64 after; /* who is done */
};

static void
read_row(Stmt *q, Row *row)
{
	*row = (Row){
		.uid = stmt_get_text(q, FROM_ITEM),
		.source = calendar_source(stmt_get_text(q, FROM_ITEM + 1)),
		.item = stmt_get_int(q, FROM_ITEM + 2),
		.start = stmt_get_text(q, FROM_ITEM + 3),
		.sequence = (int)stmt_get_int(q, FROM_ITEM + 4),
		.modified = stmt_get_int(q, FROM_ITEM + 5),
		.cancelled = stmt_get_int(q, FROM_ITEM + 6) != 0,
		.contact = stmt_get_int(q, FROM_ITEM + 7),
		.kind = stmt_is_null(q, FROM_CALL + 3) ? NULL
						       : stmt_get_text(q, FROM_CALL + 3),
	};
}

static gboolean
is_task(CalendarSource source)
{
	return source == SOURCE_REMINDER || source == SOURCE_PLAN ||
	       source == SOURCE_REVIEW;
}

/* A calendar crosses it out in any case; a list of things to do wants to know. */
static gboolean
was_done(Book *book, const Row *row, gboolean *done, GError **error)
{
	gint64 found = 0;
	Stmt *q;

	if (row->source != SOURCE_REMINDER)
		return TRUE;
	q = book_stmt(book, "SELECT 1 FROM reminder WHERE id = :id AND state = 'done'");
	stmt_int(q, ":id", row->item);
	if (!stmt_one_int(q, &found, error))
		return FALSE;
	*done = found != 0;
	return TRUE;
}

static CalendarItem
cancelled_item(const Row *row, gboolean done)
{
	Day day = day_parse(row->start);

	return (CalendarItem){
		.uid = row->uid,
		.start = day == DAY_NONE ? g_ascii_strtoll(row->start, NULL, 10) : 0,
		.minutes = 15,
		.day = day,
		.last_day = DAY_NONE,
		.cancelled = TRUE,
		.done = done,
		.task = is_task(row->source),
		.summary = _("krug: cancelled"),
		.description = "",
		.location = "",
		.alarm = CALENDAR_NO_ALARM,
		.sequence = row->sequence,
		.modified = row->modified,
	};
}

static CalendarItem
live_item(const CalendarLook *look, const Row *row, const CalendarBuilt *built)
{
	return (CalendarItem){
		.uid = row->uid,
		.start = built->start,
		.minutes = built->minutes,
		.day = built->day,
		.last_day = built->last_day,
		.yearly = built->yearly,
		.busy = built->busy,
		.task = is_task(row->source),
		.summary = built->summary,
		.description = built->description,
		.location = built->location,
		.alarm = calendar_alarm(&look->alarms, built),
		.sequence = row->sequence,
		.modified = row->modified,
	};
}

/* The joins found it: the first columns of each are never NULL in the tables. */
static gboolean
is_there(Stmt *q, int column)
{
	return !stmt_is_null(q, column) && !stmt_is_null(q, 0);
}

/* found FALSE: it is not in the book any more, or has no day. */
static gboolean
build(Book *book, const CalendarLook *look, Stmt *q, const Row *row, CalendarBuilt *built,
	gboolean *found, GError **error)
{
	*built = (CalendarBuilt){ .day = DAY_NONE, .last_day = DAY_NONE };
	switch (row->source) {
	case SOURCE_REMINDER:
		*found = is_there(q, FROM_CALL) &&
			 calendar_read_call(book, look, q, FROM_CALL, built);
		return TRUE;
	case SOURCE_OCCASION:
		*found = is_there(q, FROM_DATE);
		if (*found)
			calendar_read_date(look, q, FROM_DATE, built);
		return TRUE;
	default:
		return calendar_build(
			book, look, row->source, row->item, built, found, error);
	}
}

static gboolean
hand_live(CalendarWalk *walk, Stmt *q, const Row *row, CalendarEach fn, void *data,
	GError **error)
{
	g_auto(CalendarBuilt) built = { 0 };
	CalendarItem item;
	gboolean found;

	if (!build(walk->book, &walk->look, q, row, &built, &found, error))
		return FALSE;
	if (!found)
		return TRUE;
	item = live_item(&walk->look, row, &built);
	return fn(&item, data, error);
}

static gboolean
hand_out(CalendarWalk *walk, Stmt *q, const Row *row, CalendarEach fn, void *data,
	GError **error)
{
	const CalendarFacts facts = { row->source, row->item, row->contact, row->kind,
		row->start, row->cancelled };
	gboolean takes, done = FALSE;
	CalendarItem item;

	if (!calendar_sieve_takes(walk->book, walk->sieve, &facts, &takes, error))
		return FALSE;
	if (!takes)
		return TRUE;
	if (!row->cancelled)
		return hand_live(walk, q, row, fn, data, error);
	if (!was_done(walk->book, row, &done, error))
		return FALSE;
	item = cancelled_item(row, done);
	return fn(&item, data, error);
}

CalendarWalk *
calendar_walk_new(Book *book, const CalendarChoice *choice, GError **error)
{
	g_autoptr(CalendarWalk) walk = g_new0(CalendarWalk, 1);

	walk->book = book;
	walk->sieve = calendar_sieve_new(book, choice, error);
	if (!walk->sieve)
		return NULL;
	walk->look = calendar_look_chosen(book, choice);
	walk->talks = TALKS;
	walk->look.left = &walk->talks;
	walk->after = -1; /* nobody is 0 */
	return g_steal_pointer(&walk);
}

void
calendar_walk_free(CalendarWalk *walk)
{
	if (!walk)
		return;
	calendar_sieve_free(walk->sieve);
	g_free(walk);
}

/* What was cancelled long ago is not shown, though its SEQUENCE may still be kept. Person
 * by person, so that what is read for one lies near what is read for the next. A
 * CASE without an ELSE gives NULL, by which nothing is looked for. */
static Stmt *
walk_statement(const CalendarWalk *walk)
{
	Stmt *q = book_stmt(walk->book,
		"SELECT " CALENDAR_NAME ", " CALENDAR_CALL ", " CALENDAR_DATE
		", i.uid, i.source, i.item, i.start, i.sequence, i.modified,"
		" i.cancelled_on IS NOT NULL, i.contact"
		" FROM calendar_item i INDEXED BY calendar_item_contact"
		" LEFT JOIN reminder r ON r.id = CASE WHEN i.source = 'reminder'"
		"  AND i.cancelled_on IS NULL THEN i.item END AND r.state = 'open'"
		" LEFT JOIN occasion o ON o.id = CASE WHEN i.source = 'occasion'"
		"  AND i.cancelled_on IS NULL THEN i.item END"
		" LEFT JOIN cadence d ON d.contact = r.contact"
		" LEFT JOIN contact c ON c.id = coalesce(d.contact, o.contact)"
		"  AND (o.id IS NULL OR c.archived = 0)"
		" LEFT JOIN level l ON l.reminder = r.id"
		" LEFT JOIN channel h ON h.id = " PREFERRED(
			"id", "d.contact") " WHERE i.contact > :after"
					   " AND (i.cancelled_on IS NULL OR "
					   "i.cancelled_on >= :since)"
					   " ORDER BY i.contact, i.uid");

	stmt_int(q, ":after", walk->after);
	stmt_day(q, ":since", book_today(walk->book) - CALENDAR_KEEP_DAYS);
	return q;
}

/* A step ends between two people. */
gboolean
calendar_walk_step(CalendarWalk *walk, guint most, CalendarEach fn, void *data,
	gboolean *more, GError **error)
{
	Stmt *q = walk_statement(walk);
	gboolean ok = TRUE;
	guint n = 0;

	*more = FALSE;
	while (ok && stmt_step(q)) {
		Row row;

		read_row(q, &row);
		*more = n++ >= most && row.contact != walk->after;
		if (*more)
			break;
		walk->after = row.contact;
		ok = hand_out(walk, q, &row, fn, data, error);
	}
	return stmt_done(q, ok ? error : NULL) && ok;
}

gboolean
calendar_each(Book *book, const CalendarChoice *choice, CalendarEach fn, void *data,
	GError **error)
{
	g_autoptr(CalendarWalk) walk = calendar_walk_new(book, choice, error);
	gboolean more;

	return walk && calendar_walk_step(walk, G_MAXUINT, fn, data, &more, error);
}

/* --- how many --- */

static gboolean
count_chosen(Book *book, const CalendarSieve *sieve, guint *items, guint *tasks,
	GError **error)
{
	gboolean ok = TRUE;
	Stmt *q = book_stmt(book,
		"SELECT i.source, i.item, i.contact, r.kind, i.start,"
		" i.cancelled_on IS NOT NULL FROM calendar_item i /* scan */"
		" LEFT JOIN reminder r"
		" ON r.id = CASE WHEN i.source = 'reminder' THEN i.item END"
		" WHERE i.cancelled_on IS NULL OR i.cancelled_on >= :since");

	stmt_day(q, ":since", book_today(book) - CALENDAR_KEEP_DAYS);
	while (ok && stmt_step(q)) {
		const CalendarFacts facts = {
			.source = calendar_source(stmt_get_text(q, 0)),
			.item = stmt_get_int(q, 1),
			.contact = stmt_get_int(q, 2),
			.kind = stmt_is_null(q, 3) ? NULL : stmt_get_text(q, 3),
			.start = stmt_get_text(q, 4),
			.cancelled = stmt_get_int(q, 5) != 0,
		};
		gboolean takes = FALSE;

		ok = calendar_sieve_takes(book, sieve, &facts, &takes, error);
		*items += takes ? 1 : 0;
		*tasks += takes && is_task(facts.source) ? 1 : 0;
	}
	return stmt_done(q, ok ? error : NULL) && ok;
}

gboolean
calendar_count(Book *book, const CalendarChoice *choice, guint *items, guint *tasks,
	GError **error)
{
	g_autoptr(CalendarSieve) sieve = calendar_sieve_new(book, choice, error);
	guint all = 0, to_do = 0;

	if (!sieve || !count_chosen(book, sieve, &all, &to_do, error))
		return FALSE;
	if (items)
		*items = all;
	if (tasks)
		*tasks = to_do;
	return TRUE;
}

char *
calendar_state(Book *book, GError **error)
{
	char *state = NULL;
	Stmt *q = book_stmt(book,
		"SELECT count(*) || ' ' || coalesce(sum(sequence), 0) || ' '"
		" || coalesce(max(modified), 0) FROM calendar_item /* scan */");

	return stmt_one_text(q, &state, error) ? state : NULL;
}

/* --- one by its UID --- */

static gboolean
hand_one(Book *book, const Row *row, CalendarEach fn, void *data, GError **error)
{
	CalendarLook look = calendar_look_chosen(book, NULL);
	g_auto(CalendarBuilt) built = { 0 };
	gboolean found, done = FALSE;
	CalendarItem item;
	guint talks = 1;

	look.left = &talks;
	if (row->cancelled) {
		if (!was_done(book, row, &done, error))
			return FALSE;
		item = cancelled_item(row, done);
		return fn(&item, data, error);
	}
	if (!calendar_build(book, &look, row->source, row->item, &built, &found, error))
		return FALSE;
	item = live_item(&look, row, &built);
	return !found || fn(&item, data, error);
}

gboolean
calendar_one(Book *book, const char *uid, CalendarEach fn, void *data, GError **error)
{
	g_autofree char *start = NULL;
	Row row = { .uid = uid };
	gboolean found;
	Stmt *q = book_stmt(book,
		"SELECT source, item, start, sequence, modified, cancelled_on IS NOT NULL"
		" FROM calendar_item WHERE uid = :uid"
		" AND (cancelled_on IS NULL OR cancelled_on >= :since)");

	stmt_text(q, ":uid", uid);
	stmt_day(q, ":since", book_today(book) - CALENDAR_KEEP_DAYS);
	found = stmt_step(q);
	if (found) {
		row.source = calendar_source(stmt_get_text(q, 0));
		row.item = stmt_get_int(q, 1);
		start = stmt_dup_text(q, 2);
		row.start = start;
		row.sequence = (int)stmt_get_int(q, 3);
		row.modified = stmt_get_int(q, 4);
		row.cancelled = stmt_get_int(q, 5) != 0;
	}
	if (!stmt_done(q, error))
		return FALSE;
	return !found || hand_one(book, &row, fn, data, error);
}

/* --- the next one of a person --- */

static gboolean
is_before(Book *book, const CalendarBuilt *a, const CalendarBuilt *b)
{
	const Clock *clock = book_clock(book);
	gint64 at_a =
		a->day == DAY_NONE ? a->start : clock_instant(clock, NULL, a->day, 0);
	gint64 at_b =
		b->day == DAY_NONE ? b->start : clock_instant(clock, NULL, b->day, 0);

	return at_a < at_b;
}

static gboolean
is_ahead(Book *book, const CalendarBuilt *built)
{
	if (built->yearly)
		return FALSE;
	if (built->day != DAY_NONE)
		return MAX(built->day, built->last_day) >= book_today(book);
	return built->start + built->minutes * 60 >= book_now(book);
}

/* The row of one person's item, which comes without what it is built from. */
static void
read_item(Stmt *q, Row *row)
{
	*row = (Row){
		.uid = stmt_get_text(q, 0),
		.source = calendar_source(stmt_get_text(q, 1)),
		.item = stmt_get_int(q, 2),
		.sequence = (int)stmt_get_int(q, 3),
		.modified = stmt_get_int(q, 4),
	};
}

/* best: the earliest so far, with its row, whose texts are those of built. */
typedef struct {
	CalendarBuilt built;
	Row row;
	gboolean found;
} Next;

static gboolean
consider(Book *book, const CalendarLook *look, const Row *row, Next *best, GError **error)
{
	g_auto(CalendarBuilt) built = { 0 };
	CalendarBuilt better;
	gboolean found;

	if (!calendar_build(book, look, row->source, row->item, &built, &found, error))
		return FALSE;
	if (!found || !is_ahead(book, &built) ||
		(best->found && !is_before(book, &built, &best->built)))
		return TRUE;
	better = built;
	built = best->built;
	best->built = better;
	best->row = *row;
	best->row.uid = best->built.uid;
	best->found = TRUE;
	return TRUE;
}

gboolean
calendar_next(Book *book, gint64 contact, CalendarEach fn, void *data, GError **error)
{
	const CalendarLook look = calendar_look(book, CALENDAR_TO_SHOW);
	Next best = { 0 };
	gboolean ok = TRUE;
	Stmt *q = book_stmt(book,
		"SELECT uid, source, item, sequence, modified FROM calendar_item"
		" WHERE contact = :contact AND cancelled_on IS NULL ORDER BY uid");

	stmt_int(q, ":contact", contact);
	while (ok && stmt_step(q)) {
		Row row;

		read_item(q, &row);
		ok = consider(book, &look, &row, &best, error);
	}
	ok = stmt_done(q, ok ? error : NULL) && ok;
	if (ok && best.found) {
		CalendarItem item = live_item(&look, &best.row, &best.built);

		ok = fn(&item, data, error);
	}
	calendar_built_clear(&best.built);
	return ok;
}
