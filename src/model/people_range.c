/*
 * Merging ranges. Each stands at its next row; the first of these heads is the next of
 * the section. Behind a key each range begins where the key would stand in it: by the
 * same text, or, where lateness is weighed by the window, at the first closing day that
 * is no more urgent than the key.
 */
#include "model/people_range.h"

#include <string.h>

#include "model/cadence_table.h"

#define LATE_DAYS 40000		      /* nobody is later than a century */
#define AFTER_ALL SORT_LAST SORT_LAST /* sorts behind every day and name */

typedef struct {
	Stmt *q;
	int far;
	gboolean live;
	RangeRow row;
	const char *name; /* borrowed from q */
} Stream;

struct RangeMerge {
	Book *book;
	const RangeSet *set;
	gboolean backwards;
	Day today;
	const RangeKey *key;
	GArray *streams;
	GError *error;
};

static void
advance(Stream *stream)
{
	stream->live = stmt_step(stream->q);
	if (!stream->live)
		return;
	stream->row = (RangeRow){
		.contact = stmt_get_int(stream->q, 0),
		.reminder = stmt_get_int(stream->q, 3),
		.date = stmt_get_day(stream->q, 1),
	};
	stream->name = stmt_get_text(stream->q, 2);
}

/* Forwards the first closing day in a range of `far` that does not stand before the key,
 * backwards the last one that does not stand behind it. */
static Day
boundary(const RangeMerge *merge, int far)
{
	const RangeKey *key = merge->key;
	Day low = merge->today - LATE_DAYS, high = merge->today;

	while (low < high) {
		Day middle = low + (high - low) / 2;
		int order =
			overdue_compare(far, middle, key->far, key->date, merge->today);

		if (order < 0 || (merge->backwards && order == 0))
			low = middle + 1;
		else
			high = middle;
	}
	return merge->backwards ? low - 1 : low;
}

static void
bind_overdue(const RangeMerge *merge, Stmt *q, int far)
{
	const RangeKey *key = merge->key;
	Day day = boundary(merge, far);

	if (overdue_compare(far, day, key->far, key->date, merge->today) == 0) {
		stmt_day(q, ":from", day);
		stmt_text(q, ":name", key->name);
		stmt_int(q, ":id", key->id);
		return;
	}
	stmt_day(q, ":from", merge->backwards ? day + 1 : day);
	stmt_text(q, ":name", "");
	stmt_int(q, ":id", 0);
}

static Day
bound(const RangeMerge *merge, RangeBound which, gint64 span)
{
	switch (which) {
	case BOUND_TODAY:
		return merge->today;
	case BOUND_TOMORROW:
		return merge->today + 1;
	case BOUND_UNTIL:
		return merge->today + SPAN_DAYS(span) + 1;
	default:
		return DAY_NONE;
	}
}

/* From the very beginning or end. */
static void
bind_open(const RangeMerge *merge, Stmt *q, const Range *range, gint64 span)
{
	gboolean down = merge->backwards != merge->set->downwards;
	Day day = bound(merge, down ? range->high : range->low, span);
	gboolean bounded = day != DAY_NONE;

	if (range->flags & RANGE_AT)
		stmt_int(q, ":from", merge->backwards ? G_MAXINT64 : G_MININT64);
	else if (bounded)
		stmt_day(q, ":from", day);
	else if (!(range->flags & RANGE_NO_FROM))
		stmt_text(q, ":from", down ? AFTER_ALL : "");
	if (range->flags & RANGE_NO_NAME)
		return;
	stmt_text(q, ":name", merge->backwards && !bounded ? AFTER_ALL : "");
	stmt_int(q, ":id", 0);
}

static void
bind_key(const RangeMerge *merge, Stmt *q, guint flags, int far)
{
	if (merge->set->late) {
		bind_overdue(merge, q, far);
		return;
	}
	if (flags & RANGE_AT)
		stmt_int(q, ":from", merge->key->at);
	else if (!(flags & RANGE_NO_FROM))
		stmt_text(q, ":from", merge->key->from);
	if (flags & RANGE_NO_NAME)
		return;
	stmt_text(q, ":name", merge->key->name);
	stmt_int(q, ":id", merge->key->id);
}

static void
open_stream(RangeMerge *merge, const Range *range, gint64 span)
{
	Stream stream = { 0 };

	if ((range->flags & RANGE_KEY) && !merge->key)
		return;
	stream.far = range->flags & RANGE_SPAN ? SPAN_FAR(span) : range->far;
	stream.q = book_stmt(
		merge->book, merge->backwards ? range->backward : range->forward);
	if (range->flags & RANGE_TODAY)
		stmt_day(stream.q, ":today", merge->today);
	if (range->flags & RANGE_SPAN)
		stmt_int(stream.q, ":span", span);
	if (range->flags & RANGE_UNTIL)
		stmt_day(stream.q, ":until", merge->today + SPAN_DAYS(span));
	if (range->flags & RANGE_LIVING)
		stmt_int(stream.q, ":archived", merge->set->archived);
	if (range->flags & RANGE_AHEAD)
		stmt_day(stream.q, ":ahead", merge->today + merge->set->within);
	if (merge->key)
		bind_key(merge, stream.q, range->flags, stream.far);
	else
		bind_open(merge, stream.q, range, span);
	advance(&stream);
	g_array_append_val(merge->streams, stream);
}

/* Windows are few; each is found by one step of the index. */
static void
open_spans(RangeMerge *merge, const Range *range)
{
	gint64 span = 0;

	for (;;) {
		Stmt *q = book_stmt(merge->book,
			"SELECT span FROM cadence INDEXED BY cadence_span"
			" WHERE archived = 0 AND span > :span ORDER BY span LIMIT 1");

		stmt_int(q, ":span", span);
		span = stmt_done_int(q, 0, merge->error ? NULL : &merge->error);
		if (span == 0)
			return;
		open_stream(merge, range, span);
	}
}

RangeMerge *
range_merge_new(Book *book, const RangeSet *set, const RangeKey *key, gboolean backwards)
{
	RangeMerge *merge = g_new0(RangeMerge, 1);

	merge->book = book;
	merge->set = set;
	merge->backwards = backwards;
	merge->today = book_today(book);
	merge->key = key;
	merge->streams = g_array_new(FALSE, FALSE, sizeof(Stream));
	for (guint i = 0; i < set->n; i++) {
		if (set->ranges[i].flags & RANGE_SPAN)
			open_spans(merge, &set->ranges[i]);
		else
			open_stream(merge, &set->ranges[i], 0);
	}
	return merge;
}

static int
compare_dates(const RangeMerge *merge, const Stream *a, const Stream *b)
{
	Day x = a->row.date, y = b->row.date;

	if (merge->set->late)
		return overdue_compare(a->far, x, b->far, y, merge->today);
	if (x == y)
		return 0;
	return (x < y) != merge->set->downwards ? -1 : 1;
}

static int
compare(const RangeMerge *merge, const Stream *a, const Stream *b)
{
	int order = compare_dates(merge, a, b);

	if (order == 0)
		order = strcmp(a->name, b->name);
	if (order == 0)
		order = a->row.contact < b->row.contact ? -1 : 1;
	return merge->backwards ? -order : order;
}

gboolean
range_merge_step(RangeMerge *merge, RangeRow *row)
{
	Stream *first = NULL;

	for (guint i = 0; i < merge->streams->len; i++) {
		Stream *stream = &g_array_index(merge->streams, Stream, i);

		if (stream->live && (!first || compare(merge, stream, first) < 0))
			first = stream;
	}
	if (!first)
		return FALSE;
	*row = first->row;
	advance(first);
	return TRUE;
}

gint64
range_merge_next(RangeMerge *merge)
{
	RangeRow row;

	return range_merge_step(merge, &row) ? row.contact : 0;
}

gboolean
range_merge_free(RangeMerge *merge, GError **error)
{
	gboolean ok = TRUE;

	for (guint i = 0; i < merge->streams->len; i++) {
		Stream *stream = &g_array_index(merge->streams, Stream, i);

		ok &= stmt_done(stream->q, ok ? error : NULL);
	}
	if (merge->error && ok)
		g_propagate_error(error, g_steal_pointer(&merge->error));
	ok &= merge->error == NULL;
	g_clear_error(&merge->error);
	g_array_unref(merge->streams);
	g_free(merge);
	return ok;
}
