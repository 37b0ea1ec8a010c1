/*
 * What is due without a reminder stands among reminders: important dates and the plan.
 */
#include "krug/due.h"

#include "krug/news.h"
#include "krug/plan.h"
#include "krug/upkeep.h"
#include "life_fixture.h"

static void
add_date(Life *life, gint64 who, const char *date)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Person) was = person_load(life->book, who, &error);
	g_autoptr(Person) now = person_load(life->book, who, &error);
	OccasionDate on;

	g_assert_no_error(error);
	g_assert_true(occasion_parse(date, &on));
	g_ptr_array_add(now->dates, date_new(OCCASION_BIRTHDAY, on));
	person_save(life->book, was, now, PERSON_SAVE, NULL, &error);
	g_assert_no_error(error);
}

static void
add_plan(Life *life, const char *goal, const char *deadline)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(PlanItem) item = plan_item_new(goal);

	item->deadline = day_parse(deadline);
	plan_add(life->book, item, &error);
	g_assert_no_error(error);
}

static gboolean
note(const DueRow *row, void *data, GError **error G_GNUC_UNUSED)
{
	GString *text = data;
	char opens[DAY_TEXT], closes[DAY_TEXT];

	g_assert_cmpint(row->due, ==, row->closes);
	g_string_append_printf(text, "%s%s %s %s %s..%s", text->len > 0 ? "; " : "",
		vocab_id(&vocab_reminder, (int)row->kind), row->name,
		vocab_id(&vocab_standing, (int)row->standing),
		day_format(row->opens, opens), day_format(row->closes, closes));
	return TRUE;
}

/* All that is due but the regular contacts. */
static gboolean
note_others(const DueRow *row, void *data, GError **error)
{
	return row->kind == REMINDER_REGULAR || note(row, data, error);
}

static gboolean
collect(const DueRow *row, void *data, GError **error G_GNUC_UNUSED)
{
	if (row->who != 0)
		g_hash_table_add(data, g_memdup2(&row->who, sizeof row->who));
	return TRUE;
}

/* The count is made without the rows. */
static void
assert_counted(Life *life, int within, const Query *query)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(GHashTable) people =
		g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);

	due_each(life->book, within, query, 0, collect, people, &error);
	g_assert_no_error(error);
	g_assert_cmpint(due_count(life->book, within, query, &error), ==,
		g_hash_table_size(people));
}

static void
assert_due(Life *life, int within, const char *query, const char *expected)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Query) asked =
		query ? query_parse(query, QUERY_STRICT, NULL, &error) : NULL;
	g_autoptr(GString) text = g_string_new(NULL);

	g_assert_no_error(error);
	due_each(life->book, within, asked, 0, note_others, text, &error);
	g_assert_no_error(error);
	g_assert_cmpstr(text->str, ==, expected);
	assert_counted(life, within, asked);
}

/* Today is Saturday, 21 November 2026. */
static void
dates_come_three_working_days_before(Life *life, gconstpointer data G_GNUC_UNUSED)
{
	gint64 anna = life_add(life, "Anna", "recruiter");
	gint64 boris = life_add(life, "Boris", "recruiter");

	add_date(life, anna, "1984-11-26");
	add_date(life, boris, "--11-25");
	assert_due(life, 0, NULL, "occasion Boris ready 2026-11-20..2026-11-25");
	assert_due(life, 7, NULL,
		"occasion Boris ready 2026-11-20..2026-11-25; "
		"occasion Anna resting 2026-11-23..2026-11-26");
	assert_due(life, 7, "Anna", "occasion Anna resting 2026-11-23..2026-11-26");
	life_day(life, "2026-11-25");
	assert_due(life, 0, NULL,
		"occasion Boris ready 2026-11-20..2026-11-25; "
		"occasion Anna ready 2026-11-23..2026-11-26");
	life_day(life, "2026-11-26");
	assert_due(life, 0, NULL, "occasion Anna ready 2026-11-23..2026-11-26");
	life_day(life, "2026-11-27");
	assert_due(life, 0, NULL, "");
}

static void
who_was_congratulated_is_through(Life *life, gconstpointer data G_GNUC_UNUSED)
{
	gint64 anna = life_add(life, "Anna", "recruiter");
	g_autoptr(Interaction) entry =
		interaction_new(day_parse("2026-11-21"), CHANNEL_EMAIL);
	g_autoptr(GError) error = NULL;

	add_date(life, anna, "1984-11-24");
	assert_due(life, 0, NULL, "occasion Anna ready 2026-11-19..2026-11-24");
	entry->direction = DIRECTION_OUT;
	entry->type = TYPE_CONGRATULATION;
	interaction_add_contact(entry, anna);
	interaction_add(life->book, entry, &error);
	g_assert_no_error(error);
	assert_due(life, 0, NULL, "");
	life_day(life, "2027-11-23");
	assert_due(life, 0, NULL, "occasion Anna ready 2027-11-19..2027-11-24");
}

static void
dates_of_leap_days_and_new_years(Life *life, gconstpointer data G_GNUC_UNUSED)
{
	gint64 anna = life_add(life, "Anna", "recruiter");
	gint64 boris = life_add(life, "Boris", "recruiter");

	add_date(life, anna, "1988-02-29");
	add_date(life, boris, "--01-01");
	life_day(life, "2026-12-29");
	assert_due(life, 0, NULL, "occasion Boris ready 2026-12-28..2027-01-01");
	life_day(life, "2027-02-26");
	assert_due(life, 0, NULL, "occasion Anna ready 2027-02-24..2027-02-28");
	life_day(life, "2028-02-28");
	assert_due(life, 0, NULL, "occasion Anna ready 2028-02-24..2028-02-29");
}

static void
the_archive_has_no_dates(Life *life, gconstpointer data G_GNUC_UNUSED)
{
	gint64 anna = life_add(life, "Anna", "recruiter");
	g_autoptr(GError) error = NULL;

	add_date(life, anna, "1984-11-24");
	contact_archive(life->book, anna, &error);
	g_assert_no_error(error);
	assert_due(life, 0, NULL, "");
}

static void
the_plan_is_of_nobody(Life *life, gconstpointer data G_GNUC_UNUSED)
{
	gint64 anna = life_add(life, "Anna", "recruiter");
	g_autoptr(GError) error = NULL;

	add_date(life, anna, "1984-11-24");
	add_plan(life, "learn C", "2026-11-28");
	add_plan(life, "read a book", "2026-11-23");
	add_plan(life, "give a talk", "2026-12-31");
	assert_due(life, 0, NULL,
		"plan  ready 2026-11-16..2026-11-23; "
		"occasion Anna ready 2026-11-19..2026-11-24; "
		"plan  ready 2026-11-21..2026-11-28");
	assert_due(life, 0, "Anna", "occasion Anna ready 2026-11-19..2026-11-24");
	g_assert_cmpint(due_count(life->book, 0, NULL, &error), ==, 1);
	life_day(life, "2026-11-25");
	assert_due(life, 30, NULL,
		"plan  overdue 2026-11-16..2026-11-23; "
		"plan  ready 2026-11-21..2026-11-28; "
		"plan  resting 2026-12-24..2026-12-31");
}

static void
a_step_to_come_is_not_late_with_the_contact(Life *life, gconstpointer data G_GNUC_UNUSED)
{
	gint64 anna = life_add(life, "Anna", "recruiter");
	g_autoptr(GError) error = NULL;

	life_log(life, anna, "call 2026-03-02: first talk");
	reminder_add(life->book, anna, REMINDER_OWN, day_parse("2026-11-27"), "call her",
		&error);
	g_assert_no_error(error);
	assert_due(life, 7, NULL, "own Anna resting 2026-11-27..2026-11-27");
}

/* They are no step of their own, and a pause of the contact does not hide them. */
static void
news_are_due_though_the_contact_is_paused(Life *life, gconstpointer data G_GNUC_UNUSED)
{
	gint64 anna = life_add(life, "Anna", "recruiter");
	g_autoptr(GError) error = NULL;
	g_autoptr(News) news = news_new("A new job", day_parse("2026-11-21"));
	g_autoptr(GArray) people = g_array_new(FALSE, FALSE, sizeof(gint64));
	g_auto(Reckoning) was = { 0 };
	char opens[DAY_TEXT];

	g_array_append_val(people, anna);
	life_log(life, anna, "call 2026-10-05: the team");
	news_add(life->book, news, people, NULL, &error);
	g_assert_no_error(error);
	reckon(life->book, anna, &was, &error);
	g_assert_no_error(error);
	g_assert_cmpint(was.row.step_opens, ==, DAY_NONE);
	life_day(life, day_format(was.row.opens, opens));
	contact_pause(life->book, anna, was.row.opens + 100, &error);
	g_assert_no_error(error);
	assert_counted(life, 0, NULL);
	g_assert_cmpint(due_count(life->book, 0, NULL, &error), ==, 1);
	contact_archive(life->book, anna, &error);
	g_assert_no_error(error);
	g_assert_cmpint(due_count(life->book, 0, NULL, &error), ==, 0);
}

typedef struct {
	Life *life;
	gint64 last; /* the reminder that comes last */
	int seen;
} Slow;

/* Before the second row another krug is done with the last one. */
static gboolean
do_last(const DueRow *row, void *data, GError **error)
{
	Slow *slow = data;
	Life *life = slow->life;
	g_autoptr(Book) other = NULL;

	g_assert_cmpint(row->id, !=, slow->last);
	if (slow->seen++ != 0)
		return TRUE;
	other = book_open(life->path, BOOK_OPEN, life->clock, life->uuids, error);
	return other && reminder_done(other, slow->last, NULL, error);
}

/* More people than are read at a time. */
static void
a_slow_reader_locks_nobody_out(Life *life, gconstpointer data G_GNUC_UNUSED)
{
	g_autoptr(GError) error = NULL;
	Slow slow = { .life = life };

	for (int i = 0; i < 120; i++) {
		g_autofree char *name = g_strdup_printf("Anna%03d", i);

		slow.last = reminder_add(life->book, life_add(life, name, "recruiter"),
			REMINDER_OWN, day_parse("2026-11-21"), "ring", &error);
		g_assert_no_error(error);
	}
	due_each(life->book, 0, NULL, 0, do_last, &slow, &error);
	g_assert_no_error(error);
	g_assert_cmpint(slow.seen, ==, 119);
}

int
main(int argc, char **argv)
{
	static const struct {
		const char *path;
		void (*test)(Life *, gconstpointer);
	} tests[] = {
		{ "/due/dates", dates_come_three_working_days_before },
		{ "/due/congratulated", who_was_congratulated_is_through },
		{ "/due/leap days", dates_of_leap_days_and_new_years },
		{ "/due/archive", the_archive_has_no_dates },
		{ "/due/to come", a_step_to_come_is_not_late_with_the_contact },
		{ "/due/news", news_are_due_though_the_contact_is_paused },
		{ "/due/plan", the_plan_is_of_nobody },
		{ "/due/slow", a_slow_reader_locks_nobody_out },
	};

	g_test_init(&argc, &argv, NULL);
	for (gsize i = 0; i < G_N_ELEMENTS(tests); i++)
		g_test_add(tests[i].path, Life, NULL, life_set_up, tests[i].test,
			life_tear_down);
	return g_test_run();
}
