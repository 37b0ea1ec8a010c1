/*
 * The weekly review of a large book: review ROUNDS BOOK begins reviews anew (the book is
 * changed: give a copy) and prints the median microseconds of a queue that is built and
 * stored, and of the next card with its reasons.
 */
#include <stdio.h>
#include <stdlib.h>

#include "krug/i18n.h"
#include "krug/review.h"
#include "krug/timeline.h"
#include "measure.h"

#define NOW   "2026-11-21T12:00:00Z"
#define LINES 3 /* of the timeline on a card */

static double
begin(Book *book, Review *review)
{
	g_autoptr(GError) error = NULL;
	double from = measure_now();

	if (!review_start(book, TRUE, review, &error))
		measure_die("review: %s", error->message);
	return measure_now() - from;
}

static double
next_card(Book *book, gint64 review, int *place)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(ReviewSheet) sheet = NULL;
	g_autoptr(GPtrArray) lines = NULL;
	ReviewCard card;
	double from = measure_now();

	if (!review_next(book, review, *place, &card, &error))
		measure_die("card: %s", error->message);
	if (card.what.item == 0)
		measure_die("card: none is left");
	sheet = review_sheet(book, &card.what, &error);
	if (!sheet)
		measure_die("card: %s", error->message);
	if (card.what.source == QUEUE_CONTACT)
		lines = timeline_page(book, card.what.item, NULL, FALSE, LINES, &error);
	*place = card.place;
	return measure_now() - from;
}

int
main(int argc, char **argv)
{
	guint rounds = argc == 3 ? (guint)atoi(argv[1]) : 0;
	g_autoptr(GError) error = NULL;
	g_autofree double *queues = NULL, *cards = NULL;
	Clock *clock = clock_new_frozen(NOW, "UTC", &error);
	Review review;
	int place = -1;
	Book *book;

	if (rounds == 0)
		measure_die("review ROUNDS BOOK");
	i18n_start("en");
	queues = g_new(double, rounds);
	cards = g_new(double, rounds);
	book = book_open(argv[2], BOOK_OPEN, clock, NULL, &error);
	if (!book)
		measure_die("%s: %s", argv[2], error->message);
	for (guint i = 0; i < rounds; i++)
		queues[i] = begin(book, &review);
	for (guint i = 0; i < rounds; i++)
		cards[i] = next_card(book, review.id, &place);
	printf("queue %.0f\ncard %.0f\n", measure_median(queues, rounds),
		measure_median(cards, rounds));
	book_close(book);
	clock_free(clock);
	return 0;
}
