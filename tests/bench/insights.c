/*
 * Every measure, or one, on a book: insights ROUNDS BOOK [MEASURE] prints a line each,
 * its id and the median of microseconds for the last twelve months, or for a quarter that
 * is over where that is dearer, since then nothing is known without looking at the
 * entries.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "krug/i18n.h"
#include "krug/insight.h"
#include "measure.h"

#define NOW "2026-11-21T12:00:00Z"

static const char *const periods[] = { INSIGHT_PERIOD, "2026-Q2" };

static double
load_once(Book *book, const Measure *measure, const char *text)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Insight) insight = NULL;
	double begun = measure_now();
	Period period;

	period_parse(text, book_today(book), &period, &error);
	insight = insight_load(book, measure, &period, &error);
	if (!insight)
		measure_die("%s", error->message);
	return measure_now() - begun;
}

static double
median(Book *book, const Measure *measure, const char *period, guint rounds)
{
	g_autofree double *times = g_new(double, rounds);

	for (guint i = 0; i < rounds; i++)
		times[i] = load_once(book, measure, period);
	return measure_median(times, rounds);
}

int
main(int argc, char **argv)
{
	guint rounds = argc == 3 || argc == 4 ? (guint)atoi(argv[1]) : 0;
	g_autoptr(GError) error = NULL;
	g_autoptr(Clock) clock = clock_new_frozen(NOW, NULL, NULL);
	g_autoptr(Book) book = NULL;

	if (rounds == 0)
		measure_die("usage: insights ROUNDS BOOK [MEASURE]");
	i18n_start("en");
	book = book_open(argv[2], BOOK_OPEN, clock, NULL, &error);
	if (!book)
		measure_die("%s", error->message);
	for (const Measure *m = insight_measures; m->id; m++) {
		double most = 0;

		if (argc == 4 && strcmp(argv[3], m->id) != 0)
			continue;
		for (gsize i = 0; i < G_N_ELEMENTS(periods); i++) {
			double found = median(book, m, periods[i], rounds);

			most = MAX(most, found);
		}
		printf("%s %.0f\n", m->id, most);
	}
	return 0;
}
