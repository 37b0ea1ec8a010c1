/*
 * The sample book: in both languages, on any day, somebody stands in every way there is.
 */
#include "krug/sample.h"

#include "krug/inbox.h"
#include "krug/people.h"
#include "people_fixture.h"

static const char *const langs[] = { "ru", "en" };

typedef struct {
	Clock *clock;
	UuidSource *uuids;
	Book *book;
} Demo;

static void
demo_start(Demo *demo, Day day, const char *lang)
{
	g_autoptr(GError) error = NULL;
	char text[DAY_TEXT];

	demo->clock = clock_new_frozen(day_format(day, text), "UTC", &error);
	demo->uuids = uuid_source_new_seeded(7);
	demo->book = book_open(
		NULL, BOOK_MEMORY | BOOK_CREATE, demo->clock, demo->uuids, &error);
	g_assert_no_error(error);
	sample_fill(demo->book, lang, &error);
	g_assert_no_error(error);
}

static void
demo_end(Demo *demo)
{
	book_close(demo->book);
	uuid_source_free(demo->uuids);
	clock_free(demo->clock);
}

static void
assert_every_standing(const char *lang, Day day)
{
	guint counts[STANDING_COUNT] = { 0 };
	Demo demo;
	g_autoptr(GError) error = NULL;

	demo_start(&demo, day, lang);
	people_count_all(demo.book, counts, &error);
	g_assert_no_error(error);
	for (int s = STANDING_OWED; s < STANDING_COUNT; s++)
		if (counts[s] == 0)
			g_error("%s, day %d of the week: nobody is %s", lang,
				day_weekday(day), vocab_id(&vocab_standing, s));
	demo_end(&demo);
}

static void
every_standing_on_any_day(void)
{
	Day first = day_parse("2026-11-16");

	for (gsize i = 0; i < G_N_ELEMENTS(langs); i++)
		for (Day day = first; day < first + 7; day++)
			assert_every_standing(langs[i], day);
}

static void
about_forty_people_of_two_years(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(langs); i++) {
		Demo demo;
		g_autoptr(GPtrArray) problems = NULL;
		g_autoptr(GError) error = NULL;
		gint64 people, entries, early;

		demo_start(&demo, day_parse("2028-02-29"), langs[i]);
		people = stmt_done_int(
			book_stmt(demo.book, "SELECT count(*) FROM contact /* scan */"),
			0, NULL);
		entries = stmt_done_int(
			book_stmt(
				demo.book, "SELECT count(*) FROM interaction /* scan */"),
			0, NULL);
		early = stmt_done_int(
			book_stmt(demo.book, "SELECT count(*) FROM interaction"
					     " WHERE day < '2026-06-01' /* scan */"),
			0, NULL);
		g_assert_cmpint(people, ==, 40);
		g_assert_cmpint(entries, >, 100);
		g_assert_cmpint(early, >, 0);
		problems = book_check(demo.book, &error);
		g_assert_no_error(error);
		g_assert_cmpuint(problems->len, ==, 0);
		demo_end(&demo);
	}
}

static gint64
rows(Demo *demo, const char *sql)
{
	return stmt_done_int(book_stmt(demo->book, sql), -1, NULL);
}

/* Of the search for work there is something of everything. */
static void
a_search_for_work(void)
{
	static const struct {
		const char *sql;
		gint64 least;
	} wanted[] = {
		{ "SELECT count(*) FROM application WHERE outcome = '' /* scan */", 1 },
		{ "SELECT count(*) FROM application WHERE outcome = 'rejection'"
		  " /* scan */",
			3 },
		{ "SELECT count(*) FROM interview /* scan */", 6 },
		{ "SELECT count(*) FROM interaction WHERE planned = 1 /* scan */", 2 },
		{ "SELECT count(*) FROM reminder WHERE state = 'open'"
		  " AND kind = 'feedback-request' /* scan */",
			1 },
		{ "SELECT count(*) FROM feedback /* scan */", 2 },
		{ "SELECT count(*) FROM gap WHERE closed_on IS NOT NULL /* scan */", 1 },
		{ "SELECT count(*) FROM plan_progress /* scan */", 5 },
		{ "SELECT count(*) FROM plan_item WHERE state = 'done' /* scan */", 1 },
		{ "SELECT count(*) FROM event WHERE state = 'planned' /* scan */", 1 },
		{ "SELECT count(*) FROM event_contact WHERE contact IS NULL /* scan */",
			1 },
		{ "SELECT count(*) FROM community_contact /* scan */", 4 },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(langs); i++) {
		Demo demo;

		demo_start(&demo, day_parse("2026-11-22"), langs[i]); /* a Sunday */
		for (gsize j = 0; j < G_N_ELEMENTS(wanted); j++) {
			g_test_message("%s: %s", langs[i], wanted[j].sql);
			g_assert_cmpint(rows(&demo, wanted[j].sql), >=, wanted[j].least);
		}
		demo_end(&demo);
	}
}

/* Two meetings to log, one of them with somebody to be added, and one to come. */
static void
an_inbox_on_any_day(void)
{
	Day first = day_parse("2026-11-16");

	for (gsize i = 0; i < G_N_ELEMENTS(langs); i++) {
		for (Day day = first; day < first + 7; day++) {
			Demo demo;
			g_autoptr(GPtrArray) passed = NULL;
			g_autoptr(GPtrArray) coming = NULL;

			demo_start(&demo, day, langs[i]);
			passed = inbox_passed(demo.book, 0, NULL);
			coming = inbox_coming(demo.book, day + INBOX_AHEAD, 0, NULL);
			g_assert_cmpuint(passed->len, ==, 2);
			g_assert_cmpuint(coming->len, ==, 1);
			g_assert_cmpint(rows(&demo, "SELECT count(*) FROM inbox"
						    " WHERE others <> '' /* scan */"),
				==, 1);
			demo_end(&demo);
		}
	}
}

/* As a user has it who tries an import on the sample. */
static void
a_calendar_of_that_name_leaves_the_inbox_alone(void)
{
	const InboxSource source = { "/calendars/work.ics", TRUE, 0 };
	g_autoptr(GPtrArray) offers = g_ptr_array_new();
	g_autoptr(InboxReport) report = NULL;
	Demo demo;

	demo_start(&demo, day_parse(TODAY), "en");
	report = inbox_take(demo.book, &source, offers, FALSE, NULL);
	g_assert_nonnull(report);
	g_assert_false(inbox_report_changes(report));
	demo_end(&demo);
}

static void
every_mark_is_understood(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(langs); i++) {
		Demo demo;
		Stmt *q;

		demo_start(&demo, day_parse(TODAY), langs[i]);
		q = book_stmt(demo.book, "SELECT text FROM interaction"
					 " WHERE text GLOB '* [+#!*-]*' /* scan */");
		while (stmt_step(q))
			g_error("left over in “%s”", stmt_get_text(q, 0));
		g_assert_true(stmt_done(q, NULL));
		demo_end(&demo);
	}
}

static void
one_entry_that_can_be_undone(void)
{
	Demo demo;
	g_autoptr(JournalEntry) entry = NULL;
	g_autoptr(GError) error = NULL;

	demo_start(&demo, day_parse(TODAY), "ru");
	g_assert_false(sample_fill(demo.book, "en", &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	g_clear_error(&error);
	entry = book_undo(demo.book, NULL, NULL, &error);
	g_assert_no_error(error);
	g_assert_cmpint(stmt_done_int(book_stmt(demo.book,
					      "SELECT count(*) FROM contact /* scan */"),
				-1, NULL),
		==, 0);
	g_assert_null(book_undo(demo.book, NULL, NULL, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND);
	demo_end(&demo);
}

int
main(int argc, char **argv)
{
	start(&argc, &argv);
	g_test_add_func("/sample/standings", every_standing_on_any_day);
	g_test_add_func("/sample/people", about_forty_people_of_two_years);
	g_test_add_func("/sample/work", a_search_for_work);
	g_test_add_func("/sample/inbox", an_inbox_on_any_day);
	g_test_add_func(
		"/sample/calendar", a_calendar_of_that_name_leaves_the_inbox_alone);
	g_test_add_func("/sample/marks", every_mark_is_understood);
	g_test_add_func("/sample/undo", one_entry_that_can_be_undone);
	return g_test_run();
}
