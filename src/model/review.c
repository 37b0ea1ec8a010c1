/*
 * The weekly review as it is stored: which one is open, how far it is, which came before.
 * A review is dealt outside the journal; its end and every decision are changes that can
 * be undone. Only the review begun last can be open: one that was left for a year and
 * begun anew stays unfinished for ever.
 */
#include "krug/review.h"

#include "krug/error.h"
#include "krug/i18n.h"
#include "model/record.h"
#include "model/review_private.h"

static const char *const outcome_ids[OUTCOME_COUNT];
static const char *const outcome_labels[OUTCOME_COUNT];

#define OUTCOME_CONTEXT "outcome" /* of the labels, for translators */

ReviewOutcome
review_outcome_of(const char *id)
{
	for (int i = 0; i < OUTCOME_COUNT; i++)
		if (g_str_equal(outcome_ids[i], id))
			return (ReviewOutcome)i;
	return OUTCOME_NONE;
}

const char *
review_outcome_id(ReviewOutcome outcome)
{
	return outcome_ids[outcome];
}

const char *
review_label(ReviewOutcome outcome)
{
	if (outcome == OUTCOME_NONE)
		return "";
	return g_dpgettext(NULL, outcome_labels[outcome], sizeof(OUTCOME_CONTEXT));
}

static gboolean
count_cards(Book *book, Review *review, GError **error)
{
	Stmt *q = book_stmt(book, "SELECT outcome, section, count(*) FROM review_card"
				  " WHERE review = :review GROUP BY outcome, section");

	stmt_int(q, ":review", review->id);
	while (stmt_step(q)) {
		ReviewOutcome outcome = review_outcome_of(stmt_get_text(q, 0));
		QueueSection section = queue_section_of(stmt_get_text(q, 1));
		guint n = (guint)stmt_get_int(q, 2);

		review->outcomes[outcome] += n;
		if (section != QUEUE_COUNT)
			review->sections[section] += n;
		review->cards += n;
		review->decided += outcome != OUTCOME_NONE ? n : 0;
	}
	return stmt_done(q, error);
}

/* With the clock set back, days that had come are still to come: cards that wait for
 * nothing now are not counted as left to decide. */
static gboolean
leave_out_idle(Book *book, Review *review, GError **error)
{
	g_autoptr(GArray) cards = review_cards_stored(book, review->id, error);
	gboolean ok = cards != NULL;

	for (guint i = 0; ok && i < cards->len; i++) {
		const ReviewCard *card = &g_array_index(cards, ReviewCard, i);
		gboolean still = TRUE;

		if (card->outcome == OUTCOME_NONE)
			ok = review_card_waits(book, card, &still, error);
		if (still)
			continue;
		review->cards--;
		review->outcomes[OUTCOME_NONE]--;
		if (card->section != QUEUE_COUNT)
			review->sections[card->section]--;
	}
	return ok;
}

static gboolean
count(Book *book, Review *review, GError **error)
{
	return count_cards(book, review, error) &&
	       (review->finished != 0 || book_now(book) >= review->started ||
		       leave_out_idle(book, review, error));
}

gboolean
review_load(Book *book, gint64 id, Review *review, GError **error)
{
	gboolean found;
	Stmt *q = book_stmt(book, "SELECT started, finished, left_out, place, more"
				  " FROM review WHERE id = :id");

	*review = (Review){ .id = id };
	stmt_int(q, ":id", id);
	found = stmt_step(q);
	if (found) {
		review->started = stmt_get_int(q, 0);
		review->finished = stmt_get_int(q, 1);
		review->left_out = (guint)stmt_get_int(q, 2);
		review->place = (int)stmt_get_int(q, 3);
		review->more = stmt_get_int(q, 4) != 0;
	}
	if (!stmt_done(q, error))
		return FALSE;
	if (found)
		return count(book, review, error);
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND,
		_("There is no review #%ld in the book."), (long)id);
	return FALSE;
}

gboolean
review_find_open(Book *book, gint64 *id, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT CASE WHEN finished IS NULL THEN id ELSE 0 END FROM review"
		" ORDER BY id DESC LIMIT 1");

	return stmt_one_int(q, id, error);
}

/* Loads the one whose id the statement gives. */
static gboolean
load_found(Book *book, Stmt *q, Review *review, gboolean *found, GError **error)
{
	gint64 id;

	*review = (Review){ 0 };
	if (!stmt_one_int(q, &id, error))
		return FALSE;
	*found = id != 0;
	return id == 0 || review_load(book, id, review, error);
}

gboolean
review_resume(Book *book, Review *review, gboolean *found, GError **error)
{
	gint64 id;

	*review = (Review){ 0 };
	if (!review_find_open(book, &id, error))
		return FALSE;
	*found = id != 0;
	return id == 0 || review_load(book, id, review, error);
}

gboolean
review_is_stale(Book *book, const Review *review)
{
	Day begun = clock_day_of(book_clock(book), NULL, review->started, NULL);

	return book_today(book) > begun + REVIEW_DAYS;
}

gboolean
review_last(Book *book, Review *review, gboolean *found, GError **error)
{
	return review_before(book, G_MAXINT64, review, found, error);
}

gboolean
review_before(Book *book, gint64 id, Review *review, gboolean *found, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT id FROM review WHERE id < :id AND finished IS NOT NULL"
		" ORDER BY id DESC LIMIT 1");

	stmt_int(q, ":id", id);
	return load_found(book, q, review, found, error);
}

static const char *const outcome_ids[OUTCOME_COUNT] = {
	[OUTCOME_NONE] = "",
	[OUTCOME_LOGGED] = "logged",
	[OUTCOME_DONE] = "done",
	[OUTCOME_MOVED] = "moved",
	[OUTCOME_PILED] = "piled",
	[OUTCOME_PLANNED] = "planned",
	[OUTCOME_SNOOZED] = "snoozed",
	[OUTCOME_VERIFIED] = "verified",
	[OUTCOME_DROPPED] = "dropped",
	[OUTCOME_PAUSED] = "paused",
	[OUTCOME_WINDOW] = "window",
	[OUTCOME_STUCK] = "stuck",
	[OUTCOME_PASSED] = "passed",
};

static const char *const outcome_labels[OUTCOME_COUNT] = {
	[OUTCOME_LOGGED] = NC_("outcome", "logged"),
	[OUTCOME_DONE] = NC_("outcome", "done"),
	[OUTCOME_MOVED] = NC_("outcome", "came further"),
	[OUTCOME_PILED] = NC_("outcome", "letter piled"),
	[OUTCOME_PLANNED] = NC_("outcome", "planned for a day"),
	[OUTCOME_SNOOZED] = NC_("outcome", "snoozed"),
	[OUTCOME_VERIFIED] = NC_("outcome", "data still true"),
	[OUTCOME_DROPPED] = NC_("outcome", "dropped"),
	[OUTCOME_PAUSED] = NC_("outcome", "paused"),
	[OUTCOME_WINDOW] = NC_("outcome", "window changed"),
	[OUTCOME_STUCK] = NC_("outcome", "stuck"),
	[OUTCOME_PASSED] = NC_("outcome", "left as it is"),
};

/* One row of the table; its cards are dumped beside it. */
typedef struct {
	gint64 id;
	char *kind;
	gint64 started, finished;
	int left_out, place, more;
} ReviewRow;

#define OF(member) G_STRUCT_OFFSET(ReviewRow, member)

static const RecordField fields[] = {
	{ "kind", NULL, RECORD_LINE, OF(kind), NULL },
	{ "started", NULL, RECORD_AT, OF(started), NULL },
	{ "finished", NULL, RECORD_AT, OF(finished), NULL },
	{ "left_out", NULL, RECORD_INT, OF(left_out), NULL },
	{ "place", NULL, RECORD_INT, OF(place), NULL },
	{ "more", NULL, RECORD_INT, OF(more), NULL },
	{ 0 },
};

const Record review_rows = { "review", "reviews", sizeof(ReviewRow), fields };
