/*
 * Beginning a review and dealing its cards. What is on the table keeps its place; what
 * came up since goes behind it.
 */
#include "krug/i18n.h"
#include "model/ids.h"
#include "model/level_table.h"
#include "model/review_private.h"

static void
gathering_clear(Gathering *gathering)
{
	g_clear_pointer(&gathering->reasons, g_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Gathering, gathering_clear)

/* The cards on the table, as a set of QueueWhat. */
static GHashTable *
read_dealt(Book *book, gint64 review, QueueStart *start, GError **error)
{
	g_autoptr(GHashTable) dealt =
		g_hash_table_new_full(queue_what_hash, queue_what_equal, g_free, NULL);
	Stmt *q = book_stmt(book, "SELECT source, item, section FROM review_card"
				  " WHERE review = :review");

	*start = (QueueStart){ 0 };
	stmt_int(q, ":review", review);
	while (stmt_step(q)) {
		const QueueWhat what = { queue_source_of(stmt_get_text(q, 0)),
			stmt_get_int(q, 1) };

		g_hash_table_add(dealt, g_memdup2(&what, sizeof what));
		start->dealt++;
		start->advice += queue_section_of(stmt_get_text(q, 2)) == QUEUE_ADVICE;
	}
	return stmt_done(q, error) ? g_steal_pointer(&dealt) : NULL;
}

/* What would be dealt; owned, of QueueCard. */
static GArray *
draw(Book *book, GHashTable *dealt, const QueueStart *start, guint *left_out,
	gboolean *more, GError **error)
{
	g_auto(Gathering)
		gathering = { .reasons = g_array_new(FALSE, FALSE, sizeof(QueueReason)) };
	GArray *cards;

	if (!review_gather(book, dealt, &gathering, error))
		return NULL;
	cards = queue_order(gathering.reasons, start, left_out);
	*left_out = MIN(*left_out, REVIEW_LEFT);
	*more = gathering.more || cards->len > REVIEW_DEAL;
	g_array_set_size(cards, MIN(cards->len, REVIEW_DEAL));
	return cards;
}

static gboolean
insert_card(Book *book, gint64 review, const QueueCard *card, guint place, GError **error)
{
	Stmt *q = book_stmt(book,
		"INSERT INTO review_card (review, source, item, place, section)"
		" VALUES (:review, :source, :item, :place, :section)");

	stmt_int(q, ":review", review);
	stmt_text(q, ":source", queue_source_id(card->what.source));
	stmt_int(q, ":item", card->what.item);
	stmt_int(q, ":place", place);
	stmt_text(q, ":section", queue_id(card->section));
	return stmt_done(q, error);
}

static gboolean
note(Book *book, gint64 review, guint left_out, gboolean more, GError **error)
{
	Stmt *q = book_stmt(book, "UPDATE review SET left_out = :left_out, more = :more"
				  " WHERE id = :id");

	stmt_int(q, ":left_out", left_out);
	stmt_int(q, ":more", more);
	stmt_int(q, ":id", review);
	return stmt_done(q, error);
}

static gboolean
next_place(Book *book, gint64 review, gint64 *place, GError **error)
{
	Stmt *q = book_stmt(
		book, "SELECT max(place) + 1 FROM review_card WHERE review = :review");

	stmt_int(q, ":review", review);
	return stmt_one_int(q, place, error);
}

gboolean
review_deal(Book *book, gint64 review, GError **error)
{
	QueueStart start;
	g_autoptr(GHashTable) dealt = read_dealt(book, review, &start, error);
	g_autoptr(GArray) cards = NULL;
	guint left_out = 0;
	gboolean more = FALSE;
	gint64 place;

	if (!dealt || !next_place(book, review, &place, error))
		return FALSE;
	cards = draw(book, dealt, &start, &left_out, &more, error);
	for (guint i = 0; cards && i < cards->len; i++)
		if (!insert_card(book, review, &g_array_index(cards, QueueCard, i),
			    (guint)place + i, error))
			return FALSE;
	return cards && note(book, review, left_out, more, error);
}

static gboolean
insert_review(Book *book, gint64 *review, GError **error)
{
	Stmt *q = book_stmt(book, "INSERT INTO review (kind, started, left_out)"
				  " VALUES ('weekly', :started, 0)");

	stmt_int(q, ":started", book_now(book));
	if (!stmt_done(q, error))
		return FALSE;
	*review = book_last_id(book);
	return TRUE;
}

static gboolean
run_start(Book *book, void *data, GError **error)
{
	gint64 *review = data; /* 0: a new one */

	if (!level_renew(book, error) ||
		(*review == 0 && !insert_review(book, review, error)))
		return FALSE;
	return review_deal(book, *review, error);
}

gboolean
review_start(Book *book, gboolean anew, Review *review, GError **error)
{
	gint64 id = 0;

	if ((!anew && !review_find_open(book, &id, error)) ||
		!book_derive(book, run_start, &id, error))
		return FALSE;
	return review_load(book, id, review, error);
}

/* The cards as those of a review. */
static GArray *
as_cards(const GArray *drawn)
{
	GArray *cards = g_array_new(FALSE, FALSE, sizeof(ReviewCard));

	for (guint i = 0; i < drawn->len; i++) {
		const QueueCard *card = &g_array_index(drawn, QueueCard, i);

		g_array_append_val(
			cards, ((ReviewCard){ card->what, (int)i, card->section,
				       OUTCOME_NONE, DAY_NONE }));
	}
	return cards;
}

gboolean
review_preview(Book *book, Review *review, GArray **cards, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	const QueueStart start = { 0 };
	g_autoptr(GArray) drawn = NULL;

	*review = (Review){ 0 };
	drawn = draw(book, NULL, &start, &review->left_out, &review->more, error);
	if (!drawn)
		return FALSE;
	for (guint i = 0; i < drawn->len; i++)
		review->sections[g_array_index(drawn, QueueCard, i).section]++;
	review->cards = drawn->len;
	if (cards)
		*cards = as_cards(drawn);
	return TRUE;
}

GArray *
review_cards(Book *book, gint64 review, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);

	return review_cards_stored(book, review, error);
}

GArray *
review_new_people(Book *book, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	g_autoptr(GArray) ids = ids_new();
	Day since = DAY_NONE;
	gboolean found = FALSE;
	Review last;
	Stmt *q;

	if (!review_last(book, &last, &found, error))
		return NULL;
	if (found)
		since = clock_day_of(book_clock(book), NULL, last.finished, NULL);
	q = book_stmt(book,
		"SELECT d.contact FROM contact c JOIN cadence d ON d.contact = c.id"
		" WHERE d.archived = 0 AND d.last_day = '-'"
		" AND c.id > coalesce((SELECT max(id) FROM contact"
		"  WHERE created_on < :since /* scan */), 0)"
		" ORDER BY c.id DESC LIMIT :most");
	stmt_day(q, ":since", since);
	stmt_int(q, ":most", REVIEW_NEW);
	return ids_read(ids, q, error) ? g_steal_pointer(&ids) : NULL;
}
