/*
 * The search for work on a large book: search ROUNDS BOOK APPLICATIONS adds so many
 * applications where there are none (the book is changed: give a copy) and prints the
 * median microseconds of saving an interview with five people and its chains, and of what
 * the board of applications reads.
 */
#include <stdio.h>
#include <stdlib.h>

#include "krug/application.h"
#include "krug/i18n.h"
#include "krug/interview.h"
#include "krug/journal.h"
#include "krug/uuid.h"
#include "measure.h"

#define NOW	 "2026-11-21T12:00:00Z"
#define PEOPLE	 5
#define ON_BOARD 20 /* lines of a stage that are shown */
#define ASIDE	 10000

typedef struct {
	Book *book;
	guint applications;
} Bench;

static void
set(char **text, char *value)
{
	g_free(*text);
	*text = value;
}

static gboolean
add_applications(Book *book, void *data, GError **error)
{
	const Bench *bench = data;

	for (guint i = 0; i < bench->applications; i++) {
		g_autoptr(Application) application =
			application_new(book_today(book) - (Day)(i % 300));

		set(&application->organization_name,
			g_strdup_printf("Bench %u", i % 700));
		set(&application->position, g_strdup_printf("Engineer %u", i));
		application->stage = (Stage)(STAGE_APPLIED + i % 3);
		application_set_person(application, 1 + i * 7 % ASIDE, SEAT_RECRUITER);
		if (!application_add(book, application, error))
			return FALSE;
	}
	return TRUE;
}

static double
save_interview(Book *book, guint round)
{
	g_autoptr(Interview) interview = interview_new(book_today(book));
	g_autoptr(GError) error = NULL;
	double from;

	interview->application = 1 + round;
	interview->state = INTERVIEW_HELD;
	interview->at = book_now(book) - 7200;
	interview->minutes = 60;
	for (guint i = 0; i < PEOPLE; i++)
		g_ptr_array_add(
			interview->people, interview_person_new(ASIDE + round * 11 + i,
						   "", KIND_INTERVIEWER));
	from = measure_now();
	if (!interview_save(book, NULL, interview, NULL, &error))
		measure_die("interview: %s", error->message);
	return measure_now() - from;
}

static double
read_board(Book *book)
{
	g_autoptr(GError) error = NULL;
	guint counts[STAGE_COUNT];
	double from = measure_now();

	if (!application_counts(book, counts, &error))
		measure_die("board: %s", error->message);
	for (int stage = STAGE_APPLIED; stage < STAGE_COUNT; stage++) {
		g_autoptr(GPtrArray) rows =
			application_list(book, (Stage)stage, NULL, ON_BOARD, &error);

		if (!rows)
			measure_die("board: %s", error->message);
	}
	return measure_now() - from;
}

static void
measure(Bench *bench, guint rounds)
{
	g_autofree double *save = g_new(double, rounds);
	g_autofree double *board = g_new(double, rounds);

	for (guint i = 0; i < rounds; i++) {
		save[i] = save_interview(bench->book, i);
		board[i] = read_board(bench->book);
	}
	printf("interview %.0f\n", measure_median(save, rounds));
	printf("board %.0f\n", measure_median(board, rounds));
}

int
main(int argc, char **argv)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Clock) clock = clock_new_frozen(NOW, NULL, NULL);
	g_autoptr(UuidSource) uuids = uuid_source_new_seeded(1);
	Bench bench = { 0 };
	guint rounds;

	if (argc != 4)
		measure_die("usage: search ROUNDS BOOK APPLICATIONS");
	i18n_start("en");
	rounds = (guint)atoi(argv[1]);
	bench.applications = (guint)atoi(argv[3]);
	bench.book = book_open(argv[2], BOOK_OPEN, clock, uuids, &error);
	if (!bench.book || !book_change(bench.book, "sample", NULL, add_applications,
				   &bench, &error))
		measure_die("%s", error->message);
	measure(&bench, rounds);
	book_close(bench.book);
	return 0;
}
