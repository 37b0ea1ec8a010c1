/*
 * The reviews before today in the sample book, so that the next one compares, and finds
 * what was planned and is left over. They are rows of days gone by, which no function of
 * the program writes any more; the day of the next review goes the common way.
 */
#include "krug/reminder.h"
#include "krug/review.h"
#include "model/noted_review.h"
#include "model/sample_private.h"

#define HOUR	(18 * 60) /* of the day, in minutes */
#define MINUTES 12	  /* one took */

static gboolean
insert_review(Sample *sample, Day day, GError **error)
{
	gint64 at = clock_instant(book_clock(sample->book), NULL, day, HOUR);
	Stmt *q = book_stmt(sample->book,
		"INSERT INTO review (kind, started, finished, left_out)"
		" VALUES ('weekly', :started, :finished, 0)");

	stmt_int(q, ":started", at);
	stmt_int(q, ":finished", at + MINUTES * 60);
	if (!stmt_done(q, error))
		return FALSE;
	sample->review = book_last_id(sample->book);
	sample->reviewed_on = day;
	return TRUE;
}

/* The next one is due a week after it. */
gboolean
sample_reviewed(Sample *sample, const char *rest, GError **error)
{
	Day day;

	return sample_day(sample, &rest, &day, error) &&
	       insert_review(sample, day, error) &&
	       review_date_put(
		       sample->book, REVIEW_DATE_WEEKLY, day + REVIEW_DAYS, error);
}

static gboolean
insert_card(
	Sample *sample, gint64 contact, ReviewOutcome outcome, Day day, GError **error)
{
	Stmt *q = book_stmt(sample->book,
		"INSERT INTO review_card (review, source, item, place, section, outcome,"
		" day) SELECT :review, 'contact', :contact, count(*), :section, :outcome,"
		" :day FROM review_card WHERE review = :review");

	stmt_int(q, ":review", sample->review);
	stmt_int(q, ":contact", contact);
	stmt_text(q, ":section", queue_id(QUEUE_WINDOW));
	stmt_text(q, ":outcome", review_outcome_id(outcome));
	stmt_day(q, ":day", day);
	return stmt_done(q, error);
}

/* The regular contact, as it was done on the day of the review. */
static gboolean
plan(Sample *sample, gint64 contact, Day day, GError **error)
{
	gint64 reminder = reminder_regular(sample->book, contact, error);
	Stmt *q;

	if (reminder <= 0)
		return reminder == 0;
	q = book_stmt(sample->book,
		"UPDATE reminder SET planned_day = :day, planned_on = :on,"
		" planned_after = (SELECT max(id) FROM interaction) WHERE id = :id");
	stmt_day(q, ":day", day);
	stmt_day(q, ":on", sample->reviewed_on);
	stmt_int(q, ":id", reminder);
	return stmt_done(q, error);
}

static gboolean
decide(Sample *sample, const char *name, ReviewOutcome outcome, Day day, GError **error)
{
	const gint64 *id = g_hash_table_lookup(sample->ids, name);

	if (!id)
		return sample_refuse(name, error);
	return insert_card(sample, *id, outcome, day, error) &&
	       (day == DAY_NONE || plan(sample, *id, day, error));
}

gboolean
sample_decided(Sample *sample, const char *rest, GError **error)
{
	g_auto(GStrv) parts = sample_parts(rest, 2);
	g_auto(GStrv) head = g_strsplit(parts[0], " ", 2);
	g_auto(GStrv) names = g_strsplit(parts[1], ",", -1);
	const char *when = head[0] ? head[1] : NULL;
	ReviewOutcome outcome = review_outcome_of(head[0] ? head[0] : "");
	Day day = DAY_NONE;

	if (outcome == OUTCOME_NONE)
		return sample_refuse(rest, error);
	if (when && !sample_day(sample, &when, &day, error))
		return FALSE;
	for (guint i = 0; names[i]; i++)
		if (!decide(sample, g_strstrip(names[i]), outcome, day, error))
			return FALSE;
	return TRUE;
}
