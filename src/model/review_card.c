/*
 * Cards one after the other, and what is decided of them. Whether something is to be
 * decided still is asked when the card's turn comes, and not written: undo may bring the
 * reason back.
 */
#include "krug/contact.h"
#include "krug/i18n.h"
#include "krug/reminder.h"
#include "model/args.h"
#include "model/review_private.h"

#define COLUMNS "source, item, place, section, outcome, day"

static const ReviewCard no_card = { .place = -1, .day = DAY_NONE };

static ReviewCard
read_card(Stmt *q)
{
	return (ReviewCard){
		.what = { queue_source_of(stmt_get_text(q, 0)), stmt_get_int(q, 1) },
		.place = (int)stmt_get_int(q, 2),
		.section = queue_section_of(stmt_get_text(q, 3)),
		.outcome = review_outcome_of(stmt_get_text(q, 4)),
		.day = stmt_get_day(q, 5),
	};
}

/* The row of a statement, or no_card. */
static gboolean
one_card(Stmt *q, ReviewCard *card, GError **error)
{
	*card = stmt_step(q) ? read_card(q) : no_card;
	return stmt_done(q, error);
}

GArray *
review_cards_stored(Book *book, gint64 review, GError **error)
{
	g_autoptr(GArray) cards = g_array_new(FALSE, FALSE, sizeof(ReviewCard));
	Stmt *q = book_stmt(book, "SELECT " COLUMNS " FROM review_card"
				  " WHERE review = :review AND CASE source"
				  " WHEN 'contact' THEN EXISTS"
				  "  (SELECT 1 FROM contact WHERE id = item)"
				  " WHEN 'application' THEN EXISTS"
				  "  (SELECT 1 FROM application WHERE id = item)"
				  " ELSE EXISTS (SELECT 1 FROM plan_item WHERE id = item)"
				  " END ORDER BY place");

	stmt_int(q, ":review", review);
	while (stmt_step(q)) {
		const ReviewCard card = read_card(q);

		g_array_append_val(cards, card);
	}
	return stmt_done(q, error) ? g_steal_pointer(&cards) : NULL;
}

static gboolean
undecided(Book *book, gint64 review, int after, ReviewCard *card, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT " COLUMNS " FROM review_card WHERE review = :review"
		" AND outcome = '' AND place > :place ORDER BY place LIMIT 1");

	stmt_int(q, ":review", review);
	stmt_int(q, ":place", after);
	return one_card(q, card, error);
}

gboolean
review_card_waits(Book *book, const ReviewCard *card, gboolean *still, GError **error)
{
	g_autoptr(GArray) whys = whys_new();
	gboolean there = FALSE;

	if (!review_whys(book, &card->what, whys, &there, error))
		return FALSE;
	*still = there && whys->len > 0;
	return TRUE;
}

static gboolean
next_waiting(Book *book, gint64 review, int after, ReviewCard *card, GError **error)
{
	gboolean still = FALSE;

	for (;;) {
		if (!undecided(book, review, after, card, error))
			return FALSE;
		if (card->what.item == 0)
			return TRUE;
		if (!review_card_waits(book, card, &still, error))
			return FALSE;
		if (still)
			return TRUE;
		after = card->place;
	}
}

static gboolean
run_deal(Book *book, void *data, GError **error)
{
	return review_deal(book, *(gint64 *)data, error);
}

/* Deals only where nothing is left before `after` either. */
static gboolean
deal_more(Book *book, gint64 review, int after, gboolean *dealt, GError **error)
{
	gint64 more;
	ReviewCard first;
	Stmt *q = book_stmt(book, "SELECT more FROM review WHERE id = :id");

	*dealt = FALSE;
	stmt_int(q, ":id", review);
	if (!stmt_one_int(q, &more, error))
		return FALSE;
	if (!more)
		return TRUE;
	if (after >= 0 && !next_waiting(book, review, -1, &first, error))
		return FALSE;
	if (after >= 0 && first.what.item != 0)
		return TRUE;
	*dealt = TRUE;
	return book_derive(book, run_deal, &review, error);
}

gboolean
review_next(Book *book, gint64 review, int after, ReviewCard *card, GError **error)
{
	gboolean dealt = FALSE;

	if (!next_waiting(book, review, after, card, error))
		return FALSE;
	if (card->what.item != 0 || book_is_read_only(book))
		return TRUE;
	if (!deal_more(book, review, after, &dealt, error))
		return FALSE;
	return !dealt || next_waiting(book, review, after, card, error);
}

static gboolean
is_there(Book *book, const QueueWhat *what, gboolean *there, GError **error)
{
	static const char *const queries[QUEUE_SOURCES] = {
		[QUEUE_CONTACT] = "SELECT id FROM contact WHERE id = :id",
		[QUEUE_APPLICATION] = "SELECT id FROM application WHERE id = :id",
		[QUEUE_ITEM] = "SELECT id FROM plan_item WHERE id = :id",
	};
	gint64 id = 0;
	Stmt *q;

	*there = FALSE;
	if (what->source == QUEUE_SOURCES)
		return TRUE;
	q = book_stmt(book, queries[what->source]);
	stmt_int(q, ":id", what->item);
	if (!stmt_one_int(q, &id, error))
		return FALSE;
	*there = id != 0;
	return TRUE;
}

gboolean
review_back(Book *book, gint64 review, int place, ReviewCard *card, GError **error)
{
	gboolean there = FALSE;

	while (!there) {
		Stmt *q = book_stmt(book,
			"SELECT " COLUMNS " FROM review_card WHERE review = :review"
			" AND place < :place ORDER BY place DESC LIMIT 1");

		stmt_int(q, ":review", review);
		stmt_int(q, ":place", place);
		if (!one_card(q, card, error))
			return FALSE;
		if (card->what.item == 0)
			return TRUE;
		if (!is_there(book, &card->what, &there, error))
			return FALSE;
		place = card->place;
	}
	return TRUE;
}

gboolean
review_card(Book *book, gint64 review, const QueueWhat *what, ReviewCard *card,
	GError **error)
{
	gboolean there = FALSE;
	Stmt *q = book_stmt(book, "SELECT " COLUMNS " FROM review_card"
				  " WHERE review = :review AND source = :source"
				  " AND item = :item");

	stmt_int(q, ":review", review);
	stmt_text(q, ":source", queue_source_id(what->source));
	stmt_int(q, ":item", what->item);
	if (!one_card(q, card, error) || !is_there(book, what, &there, error))
		return FALSE;
	if (!there)
		*card = no_card;
	return TRUE;
}

/* --- where one stands --- */

typedef struct {
	gint64 review;
	int place;
} Stand;

static gboolean
run_stand(Book *book, void *data, GError **error)
{
	const Stand *stand = data;
	Stmt *q = book_stmt(book, "UPDATE review SET place = :place WHERE id = :id");

	stmt_int(q, ":place", stand->place);
	stmt_int(q, ":id", stand->review);
	return stmt_done(q, error);
}

gboolean
review_stand(Book *book, gint64 review, int place, GError **error)
{
	Stand stand = { review, place };

	return book_derive(book, run_stand, &stand, error);
}

/* --- decisions --- */

typedef struct {
	gint64 review;
	QueueWhat what;
	ReviewOutcome outcome;
	Day day;
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
	q = book_stmt(book, "UPDATE review_card SET outcome = :outcome, day = :day"
			    " WHERE review = :review AND source = :source"
			    " AND item = :item");
	stmt_text(q, ":outcome", review_outcome_id(decision->outcome));
	stmt_day(q, ":day", decision->day);
	stmt_int(q, ":review", decision->review);
	stmt_text(q, ":source", queue_source_id(decision->what.source));
	stmt_int(q, ":item", decision->what.item);
	return stmt_done(q, error);
}

/* Whose card it is: a person by number as well, so that forgetting finds it. */
static char *
args_of(Book *book, const Decision *decision)
{
	const char *outcome = review_outcome_id(decision->outcome);
	g_autofree char *name = NULL;

	if (decision->what.source == QUEUE_CONTACT)
		return change_args_who(book, decision->what.item, "outcome", outcome);
	name = review_what_name(book, &decision->what, NULL);
	return change_args("who", name, "outcome", outcome, NULL);
}

gboolean
review_decide(Book *book, gint64 review, const QueueWhat *what, ReviewOutcome outcome,
	Day day, BookAction act, void *data, GError **error)
{
	Decision decision = { review, *what, outcome, day, act, data };
	g_autofree char *args = args_of(book, &decision);

	return book_change(book, "review-decide", args, run_decide, &decision, error);
}
