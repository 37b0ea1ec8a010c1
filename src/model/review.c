/*
 * The weekly review as it is stored. The queue lies in the book from its beginning, so
 * that it survives a kill; only decisions are changes that can be undone, each together
 * with what it did. Whether somebody still waits is asked when the card's turn comes, and
 * not written: undo may bring the reason back.
 */
#include "krug/review.h"

#include "krug/error.h"
#include "krug/i18n.h"
#include "model/args.h"
#include "model/book_private.h"
#include "model/cadence_table.h"
#include "model/ids.h"
#include "model/level_table.h"
#include "model/people_range.h"

static const char *const outcome_ids[OUTCOME_COUNT];
static const char *const outcome_labels[OUTCOME_COUNT];

ReviewOutcome
review_outcome_of(const char *id)
{
	for (int i = 0; i < OUTCOME_COUNT; i++)
		if (g_str_equal(outcome_ids[i], id))
			return (ReviewOutcome)i;
	return OUTCOME_NONE;
}

const char *
review_label(ReviewOutcome outcome)
{
	return outcome == OUTCOME_NONE ? "" : _(outcome_labels[outcome]);
}

/* Owed or overdue, or ready within the week. */
static gboolean
waits(const CadenceRow *row, Day today)
{
	switch (standing_of(row, today)) {
	case STANDING_OWED:
	case STANDING_OVERDUE:
	case STANDING_READY:
		return TRUE;
	case STANDING_NEW:
	case STANDING_RESTING:
		return row->opens != DAY_NONE && row->opens <= today + REVIEW_DAYS;
	default:
		return FALSE;
	}
}

/* The queue of a new review: ids, in order, at most REVIEW_CARDS once the owed and the
 * overdue are in. */
typedef struct {
	Book *book;
	GArray *ids;
	guint urgent; /* the first of them: owed or overdue */
	guint left_out;
} Queue;

static gboolean
add_standing(Queue *queue, Standing standing, GError **error)
{
	const RangeSet set = people_ranges(ORDER_URGENCY, (int)standing);
	RangeMerge *merge = range_merge_new(queue->book, &set, NULL, FALSE);
	gboolean all = standing <= STANDING_OVERDUE;

	for (gint64 id; (id = range_merge_next(merge)) != 0;) {
		if (all || queue->ids->len < REVIEW_CARDS)
			g_array_append_val(queue->ids, id);
		else
			queue->left_out++;
	}
	return range_merge_free(merge, error);
}

/* Those whose window opens in the week; by date, so the first later one ends it. */
static gboolean
add_opening(Queue *queue, Standing standing, GError **error)
{
	const RangeSet set = people_ranges(ORDER_URGENCY, (int)standing);
	RangeMerge *merge = range_merge_new(queue->book, &set, NULL, FALSE);
	Day today = book_today(queue->book);
	gboolean found = TRUE, ok = TRUE;

	for (gint64 id; ok && (id = range_merge_next(merge)) != 0;) {
		CadenceRow row;

		ok = cadence_load(queue->book, id, &row, &found, error);
		if (!ok || !found || !waits(&row, today))
			break;
		if (queue->ids->len < REVIEW_CARDS)
			g_array_append_val(queue->ids, id);
		else
			queue->left_out++;
	}
	return range_merge_free(merge, ok ? error : NULL) && ok;
}

static gboolean
fill(Queue *queue, GError **error)
{
	if (!add_standing(queue, GROUP_HOURS, error) ||
		!add_standing(queue, STANDING_OWED, error) ||
		!add_standing(queue, STANDING_OVERDUE, error))
		return FALSE;
	queue->urgent = queue->ids->len;
	return add_standing(queue, STANDING_READY, error) &&
	       add_opening(queue, STANDING_NEW, error) &&
	       add_opening(queue, STANDING_RESTING, error);
}

/* Where the review has fewer than `most` cards; once a person. */
static gboolean
insert_card(Book *book, gint64 review, gint64 contact, guint most, GError **error)
{
	Stmt *q = book_stmt(book,
		"INSERT INTO review_card (review, source, item, place)"
		" SELECT :review, 'contact', :contact,"
		" (SELECT count(*) FROM review_card WHERE review = :review)"
		" WHERE NOT EXISTS (SELECT 1 FROM review_card WHERE review = :review"
		" AND source = 'contact' AND item = :contact)"
		" AND (SELECT count(*) FROM review_card WHERE review = :review) < :most");

	stmt_int(q, ":review", review);
	stmt_int(q, ":contact", contact);
	stmt_int(q, ":most", most);
	return stmt_done(q, error);
}

typedef struct {
	gint64 review; /* 0: a new one */
	Queue queue;
} Start;

static gboolean
insert_review(Book *book, Start *start, GError **error)
{
	Stmt *q = book_stmt(book, "INSERT INTO review (kind, started, left_out)"
				  " VALUES ('weekly', :started, :left_out)");

	stmt_int(q, ":started", book_now(book));
	stmt_int(q, ":left_out", start->queue.left_out);
	if (!stmt_done(q, error))
		return FALSE;
	start->review = book_last_id(book);
	return TRUE;
}

static gboolean
run_start(Book *book, void *data, GError **error)
{
	Start *start = data;

	if (!level_renew(book, error) || !fill(&start->queue, error))
		return FALSE;
	if (start->review == 0 && !insert_review(book, start, error))
		return FALSE;
	for (guint i = 0; i < start->queue.ids->len; i++)
		if (!insert_card(book, start->review,
			    g_array_index(start->queue.ids, gint64, i),
			    i < start->queue.urgent ? G_MAXINT : REVIEW_CARDS, error))
			return FALSE;
	return TRUE;
}

static gboolean
count_outcomes(Book *book, Review *review, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT outcome, count(*) FROM review_card WHERE review = :review"
		" GROUP BY outcome");

	stmt_int(q, ":review", review->id);
	while (stmt_step(q)) {
		ReviewOutcome outcome = review_outcome_of(stmt_get_text(q, 0));
		guint n = (guint)stmt_get_int(q, 1);

		review->outcomes[outcome] += n;
		review->cards += n;
		review->decided += outcome != OUTCOME_NONE ? n : 0;
	}
	return stmt_done(q, error);
}

gboolean
review_load(Book *book, gint64 id, Review *review, GError **error)
{
	gboolean found;
	Stmt *q = book_stmt(
		book, "SELECT started, finished, left_out FROM review WHERE id = :id");

	*review = (Review){ .id = id };
	stmt_int(q, ":id", id);
	found = stmt_step(q);
	if (found) {
		review->started = stmt_get_int(q, 0);
		review->finished = stmt_get_int(q, 1);
		review->left_out = (guint)stmt_get_int(q, 2);
	}
	if (!stmt_done(q, error))
		return FALSE;
	if (found)
		return count_outcomes(book, review, error);
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND,
		_("There is no review #%ld in the book."), (long)id);
	return FALSE;
}

static gboolean
find_open(Book *book, gint64 *id, GError **error)
{
	Stmt *q =
		book_stmt(book, "SELECT id FROM review WHERE finished IS NULL /* scan */"
				" ORDER BY id DESC LIMIT 1");

	return stmt_one_int(q, id, error);
}

gboolean
review_resume(Book *book, Review *review, gboolean *found, GError **error)
{
	gint64 id;

	*review = (Review){ 0 };
	if (!find_open(book, &id, error))
		return FALSE;
	*found = id != 0;
	return id == 0 || review_load(book, id, review, error);
}

gboolean
review_start(Book *book, Review *review, GError **error)
{
	g_autoptr(GArray) ids = ids_new();
	Start start = { .queue = { .book = book, .ids = ids } };

	if (!find_open(book, &start.review, error) ||
		!book_derive(book, run_start, &start, error))
		return FALSE;
	return review_load(book, start.review, review, error);
}

gboolean
review_preview(Book *book, Review *review, GError **error)
{
	g_autoptr(GArray) ids = ids_new();
	Queue queue = { .book = book, .ids = ids };

	*review = (Review){ 0 };
	if (!fill(&queue, error))
		return FALSE;
	review->cards = ids->len;
	review->left_out = queue.left_out;
	return TRUE;
}

gboolean
review_last(Book *book, Review *review, gboolean *found, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT id FROM review WHERE finished IS NOT NULL /* scan */"
		" ORDER BY id DESC LIMIT 1");
	gint64 id;

	*review = (Review){ 0 };
	if (!stmt_one_int(q, &id, error))
		return FALSE;
	*found = id != 0;
	return id == 0 || review_load(book, id, review, error);
}

static gboolean
still_waits(Book *book, gint64 contact, gboolean *still, GError **error)
{
	CadenceRow row;
	gboolean found;

	if (!cadence_load(book, contact, &row, &found, error))
		return FALSE;
	*still = found && waits(&row, book_today(book));
	return TRUE;
}

gboolean
review_next(
	Book *book, gint64 review, int after, gint64 *contact, int *place, GError **error)
{
	*place = after;
	for (;;) {
		gboolean still = FALSE;
		Stmt *q = book_stmt(book,
			"SELECT item, place FROM review_card WHERE review = :review"
			" AND source = 'contact' AND outcome = '' AND place > :place "
			"ORDER BY place LIMIT 1");

		*contact = 0;
		stmt_int(q, ":review", review);
		stmt_int(q, ":place", *place);
		if (stmt_step(q)) {
			*contact = stmt_get_int(q, 0);
			*place = (int)stmt_get_int(q, 1);
		}
		if (!stmt_done(q, error))
			return FALSE;
		if (*contact == 0)
			return TRUE;
		if (!still_waits(book, *contact, &still, error))
			return FALSE;
		if (still)
			return TRUE;
	}
}

gboolean
review_back(Book *book, gint64 review, int place, gint64 *contact, int *before,
	GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT rc.item, rc.place FROM review_card rc"
		" JOIN contact c ON c.id = rc.item WHERE rc.review = :review"
		" AND rc.source = 'contact'"
		" AND rc.place < :place ORDER BY rc.place DESC LIMIT 1");

	*contact = 0;
	*before = place;
	stmt_int(q, ":review", review);
	stmt_int(q, ":place", place);
	if (stmt_step(q)) {
		*contact = stmt_get_int(q, 0);
		*before = (int)stmt_get_int(q, 1);
	}
	return stmt_done(q, error);
}

typedef struct {
	gint64 review, contact;
	ReviewOutcome outcome;
	BookAction act;
	void *data;
} Decision;

static gboolean
run_decide(Book *book, void *data, GError **error)
{
	const Decision *decision = data;
	Stmt *q;

	if (decision->act && !decision->act(book, decision->data, error))
		return FALSE;
	q = book_stmt(book, "UPDATE review_card SET outcome = :outcome"
			    " WHERE review = :review AND source = 'contact'"
			    " AND item = :contact");
	stmt_text(q, ":outcome", outcome_ids[decision->outcome]);
	stmt_int(q, ":review", decision->review);
	stmt_int(q, ":contact", decision->contact);
	return stmt_done(q, error);
}

gboolean
review_decide(Book *book, gint64 review, gint64 contact, ReviewOutcome outcome,
	BookAction act, void *data, GError **error)
{
	Decision decision = { review, contact, outcome, act, data };
	g_autofree char *args = NULL;

	args = change_args_who(book, contact, "outcome", outcome_ids[outcome]);
	return book_change(book, "review-decide", args, run_decide, &decision, error);
}

gboolean
review_outcome(
	Book *book, gint64 review, gint64 contact, ReviewOutcome *outcome, GError **error)
{
	Stmt *q = book_stmt(book, "SELECT outcome FROM review_card WHERE review = :review"
				  " AND source = 'contact' AND item = :contact");

	*outcome = OUTCOME_NONE;
	stmt_int(q, ":review", review);
	stmt_int(q, ":contact", contact);
	if (stmt_step(q))
		*outcome = review_outcome_of(stmt_get_text(q, 0));
	return stmt_done(q, error);
}

static gboolean
run_finish(Book *book, void *data, GError **error)
{
	Stmt *q = book_stmt(book, "UPDATE review SET finished = :now WHERE id = :id");

	stmt_int(q, ":now", book_now(book));
	stmt_int(q, ":id", *(gint64 *)data);
	return stmt_done(q, error);
}

gboolean
review_finish(Book *book, gint64 review, GError **error)
{
	return book_derive(book, run_finish, &review, error);
}

static const char *const outcome_ids[OUTCOME_COUNT] = {
	[OUTCOME_NONE] = "",
	[OUTCOME_LOGGED] = "logged",
	[OUTCOME_DONE] = "done",
	[OUTCOME_SNOOZED] = "snoozed",
	[OUTCOME_DROPPED] = "dropped",
	[OUTCOME_PAUSED] = "paused",
	[OUTCOME_PASSED] = "passed",
};

static const char *const outcome_labels[OUTCOME_COUNT] = {
	[OUTCOME_LOGGED] = N_("logged"),
	[OUTCOME_DONE] = N_("done"),
	[OUTCOME_SNOOZED] = N_("snoozed"),
	[OUTCOME_DROPPED] = N_("dropped"),
	[OUTCOME_PAUSED] = N_("paused"),
	[OUTCOME_PASSED] = N_("left as it is"),
};
