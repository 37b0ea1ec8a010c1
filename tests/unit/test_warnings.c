/*
 * Warnings of people in a book: what logged lines lead to, muting and its way back, and
 * whom a review is told to look at.
 */
#include "krug/warnings.h"

#include <string.h>

#include "krug/config.h"
#include "krug/organization.h"
#include "krug/setting.h"
#include "krug/upkeep.h"
#include "life_fixture.h"
#include "model/book_private.h"
#include "model/ids.h"

static char *
told(Life *life, gint64 contact)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(GPtrArray) list = warnings_of(life->book, contact, &error);
	GString *text = g_string_new(NULL);

	g_assert_no_error(error);
	for (guint i = 0; i < list->len; i++)
		g_string_append_printf(
			text, "%s%s", i ? "\n" : "", ((Warning *)list->pdata[i])->text);
	return g_string_free(text, FALSE);
}

#define assert_told(life, contact, expected)                      \
	do {                                                      \
		g_autofree char *text_told = told(life, contact); \
		g_assert_cmpstr(text_told, ==, expected);         \
	} while (0)

static void
test_messages(Life *life, gconstpointer data)
{
	gint64 anna = life_add(life, "Петрова", "recruiter");

	(void)data;
	life_log(life, anna, "email 01.11: one");
	life_log(life, anna, "email 05.11: two");
	assert_told(life, anna, "");
	life_log(life, anna, "email 10.11: three");
	assert_told(life, anna, "3 messages of mine in the last 30 days");
	life_log(life, anna, "email 12.11: four");
	assert_told(life, anna,
		"4 messages of mine in the last 30 days\n"
		"4 of the last 4 messages went out without anything for them");
	life_log(life, anna, "email 13.11: five +article");
	assert_told(life, anna, "5 messages of mine in the last 30 days");
}

static void
test_answers_do_not_count(Life *life, gconstpointer data)
{
	gint64 anna = life_add(life, "Петрова", "recruiter");

	(void)data;
	life_log(life, anna, "email 01.11: one");
	life_log(life, anna, "email 05.11: two");
	life_log(life, anna, "from email 09.11: a question");
	assert_told(life, anna,
		"Their message of 9 nov has waited 9 working days for an answer");
	life_log(life, anna, "email 10.11: three");
	assert_told(life, anna, "");
	life_log(life, anna, "email 11.11: four +article");
	assert_told(life, anna, "3 messages of mine in the last 30 days");
}

static void
test_steps_do_not_count(Life *life, gconstpointer data)
{
	gint64 anna = life_add(life, "Петрова", "recruiter");
	g_autoptr(GError) error = NULL;

	(void)data;
	life_log(life, anna, "email 01.11: one *");
	life_log(life, anna, "email 05.11: two *");
	life_day(life, "2026-12-09");
	life_log(life, anna, "email 20.11: three");
	assert_told(life, anna, "");
	g_assert_cmpint(reminder_current(life->book, anna, &error), >, 0);
	g_assert_no_error(error);
}

static void
test_a_date(Life *life, gconstpointer data)
{
	gint64 anna = life_add(life, "Петрова", "recruiter");
	g_autoptr(GError) error = NULL;
	g_autoptr(Person) was = person_load(life->book, anna, &error);
	g_autoptr(Person) now = person_copy(was);
	OccasionDate on = { 0, 11, 26 };

	(void)data;
	g_ptr_array_add(now->dates, date_new(OCCASION_BIRTHDAY, on));
	person_save(life->book, was, now, PERSON_SAVE, NULL, &error);
	g_assert_no_error(error);
	assert_told(life, anna, "Nothing is planned: birthday on 26 nov, in 5 days");
	reminder_add(life->book, anna, REMINDER_OWN, day_parse("2026-11-25"), "a book",
		&error);
	g_assert_no_error(error);
	assert_told(life, anna, "");
	life_undo(life);
	life_log(life, anna, "tg: happy birthday");
	assert_told(life, anna, "Nothing is planned: birthday on 26 nov, in 5 days");
	life_day(life, "2026-11-26");
	life_log(life, anna, "tg: happy birthday");
	assert_told(life, anna, "");
}

static void
test_a_company(Life *life, gconstpointer data)
{
	gint64 people[4];

	(void)data;
	for (int i = 0; i < 4; i++) {
		g_autofree char *name = g_strdup_printf("Петров%d", i);

		people[i] = life_add(life, name, "recruiter");
		life_works(life, people[i], i % 2 ? "ООО «Лира»" : "Лира", "2026-01-01");
	}
	life_log(life, people[0], "email: a vacancy *");
	life_log(life, people[1], "email: a vacancy *");
	assert_told(life, people[3], "");
	life_log(life, people[2], "email: a vacancy *");
	assert_told(life, people[3], "3 people at Лира have not answered yet");
	life_log(life, people[2], "from email: yes");
	assert_told(life, people[3], "");
}

static void
test_formality(Life *life, gconstpointer data)
{
	gint64 anna = life_add(life, "Петрова", "recruiter");
	g_autoptr(GError) error = NULL;
	g_autoptr(Interaction) entry =
		interaction_new(day_parse("2026-11-20"), CHANNEL_TELEGRAM);

	(void)data;
	life_works(life, anna, "Лира", "2026-01-01");
	entry->tone = TONE_INFORMAL;
	interaction_add_contact(entry, anna);
	interaction_add(life->book, entry, &error);
	g_assert_no_error(error);
	assert_told(life, anna, "");
	organization_set_address(life->book, organization_find(life->book, "Лира", NULL),
		ADDRESS_FORMAL, &error);
	g_assert_no_error(error);
	assert_told(life, anna, "Informal on 20 nov, but at Лира people are on «вы»");
}

static void
mute(Life *life, WarningRule rule, gint64 contact, gboolean on)
{
	g_autoptr(GError) error = NULL;

	warnings_mute(life->book, rule, contact, on, &error);
	g_assert_no_error(error);
}

static guint
muted(Life *life, gint64 contact)
{
	g_autoptr(GError) error = NULL;
	guint rules;

	warnings_muted(life->book, contact, &rules, &error);
	g_assert_no_error(error);
	return rules;
}

static void
test_mute(Life *life, gconstpointer data)
{
	const char *stale = "The data were last checked 7 months ago, on 21 nov 2026";
	gint64 anna = life_add(life, "Петрова", "recruiter");
	gint64 ivan = life_add(life, "Ли", "recruiter");

	(void)data;
	life_day(life, "2027-06-30");
	assert_told(life, anna, stale);
	mute(life, WARNING_STALE, anna, TRUE);
	assert_told(life, anna, "");
	assert_told(life, ivan, stale);
	life_undo(life);
	assert_told(life, anna, stale);
	mute(life, WARNING_STALE, 0, TRUE);
	assert_told(life, anna, "");
	assert_told(life, ivan, "");
	mute(life, WARNING_STALE, 0, FALSE);
	assert_told(life, ivan, stale);
	mute(life, WARNING_COUNT, ivan, TRUE);
	g_assert_cmphex(muted(life, ivan), ==, (1u << WARNING_COUNT) - 1);
	mute(life, WARNING_DATE, ivan, FALSE);
	g_assert_cmphex(muted(life, ivan), ==,
		((1u << WARNING_COUNT) - 1) & ~(1u << WARNING_DATE));
	mute(life, WARNING_COUNT, ivan, FALSE);
	g_assert_cmphex(muted(life, ivan), ==, 0);
	life_sound(life);
}

static void
test_mute_is_told(Life *life, gconstpointer data)
{
	gint64 anna = life_add(life, "Петрова", "recruiter");
	g_autoptr(GError) error = NULL;

	(void)data;
	mute(life, WARNING_STALE, 0, TRUE);
	g_assert_false(warnings_mute(life->book, WARNING_STALE, anna, FALSE, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	g_clear_error(&error);
	g_assert_false(warnings_mute(life->book, WARNING_DATE, 99, TRUE, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND);
	g_clear_error(&error);
	g_assert_null(warnings_of(life->book, 99, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND);
}

static void
test_the_archive(Life *life, gconstpointer data)
{
	gint64 anna = life_add(life, "Петрова", "recruiter");

	(void)data;
	life_day(life, "2027-06-30");
	g_assert_true(contact_archive(life->book, anna, NULL));
	assert_told(life, anna, "");
}

static char *
people_told(Life *life, const GArray *except, guint most)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(GArray) list = warnings_people(life->book, except, most, &error);
	GString *text = g_string_new(NULL);

	g_assert_no_error(error);
	for (guint i = 0; i < list->len; i++)
		g_string_append_printf(text, "%s%" G_GINT64_FORMAT, i ? " " : "",
			g_array_index(list, gint64, i));
	return g_string_free(text, FALSE);
}

#define assert_people(life, except, most, expected)                        \
	do {                                                               \
		g_autofree char *people = people_told(life, except, most); \
		g_assert_cmpstr(people, ==, expected);                     \
	} while (0)

static void
test_whom_to_look_at(Life *life, gconstpointer data)
{
	g_autoptr(GArray) except = ids_new();
	gint64 first = life_add(life, "Аров", "recruiter");

	(void)data;
	for (int i = 0; i < 4; i++)
		life_add(life, "Боров", "recruiter");
	assert_people(life, NULL, 5, "");
	life_log(life, 4, "email 01.11: one");
	life_log(life, 4, "email 05.11: two");
	life_log(life, 4, "email 10.11: three");
	life_log(life, 2, "call 10.11: talk");
	assert_people(life, NULL, 5, "4");
	life_day(life, "2027-06-30");
	g_assert_true(contact_verify(life->book, 3, NULL));
	/* The one with the latest entries first, then by age of the data. */
	assert_people(life, NULL, 5, "2 4 1 5");
	assert_people(life, NULL, 2, "2 4");
	g_array_append_val(except, first);
	assert_people(life, except, 5, "2 4 5");
	mute(life, WARNING_STALE, 2, TRUE);
	assert_people(life, except, 5, "4 5");
	mute(life, WARNING_STALE, 0, TRUE);
	assert_people(life, NULL, 5, "");
}

/* In a year that has no 29 February their day is the 28th. */
static gboolean
run_sql(Book *book, void *data, GError **error)
{
	return db_exec(book_db(book), data, error);
}

/* Somebody one writes to every day: what was given long ago is told all the same. */
static void
test_many_entries(Life *life, gconstpointer data)
{
	static const char sql[] =
		"WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n"
		" WHERE n < 600) INSERT INTO interaction (id, uid, day, channel,"
		" direction) SELECT 1000 + n, 'u' || n, date('2026-11-21', '-' || n ||"
		" ' days'), 'email', 'both' FROM n;"
		"INSERT INTO participant (contact, day, interaction) SELECT (SELECT"
		" max(id) FROM contact), day, id FROM interaction;"
		"INSERT INTO given (interaction, side, kind) VALUES (1003, 'got',"
		" 'advice'), (1500, 'got', 'advice'), (1510, 'got', 'advice'), (1520,"
		" 'got', 'advice'), (1530, 'got', 'advice'), (1540, 'gave', 'help')";
	g_autoptr(GError) error = NULL;
	gint64 anna = life_add(life, "Петрова", "recruiter");

	(void)data;
	book_derive(life->book, run_sql, (void *)(guintptr)sql, &error);
	g_assert_no_error(error);
	assert_told(life, anna,
		"Got 5, gave 1 in 24 months\n"
		"600 talks, and no interest of theirs is known");
}

static void
test_leap_day(Life *life, gconstpointer data)
{
	gint64 anna = life_add(life, "Петрова", "recruiter");
	g_autoptr(GError) error = NULL;
	g_autoptr(Person) was = person_load(life->book, anna, &error);
	g_autoptr(Person) now = person_copy(was);
	OccasionDate on = { 0, 2, 29 };

	(void)data;
	g_ptr_array_add(now->dates, date_new(OCCASION_BIRTHDAY, on));
	person_save(life->book, was, now, PERSON_SAVE, NULL, &error);
	g_assert_no_error(error);
	life_day(life, "2027-02-20");
	assert_people(life, NULL, 5, "");
	life_day(life, "2027-02-21");
	assert_people(life, NULL, 5, "1");
}

/* The defaults stand in two tables, which must agree. */
static void
test_figures(Life *life, gconstpointer data)
{
	gint64 anna = life_add(life, "Петрова", "recruiter");
	g_autoptr(GError) error = NULL;

	(void)data;
	for (int rule = 0; rule < WARNING_COUNT; rule++) {
		const WarningRow *row = &warning_rules[rule];
		g_autofree char *name = g_strconcat("warning.", row->id, NULL);
		const ConfigRow *config = config_find(name);

		g_assert_cmpint(config != NULL, ==, row->figure > 0);
		if (config)
			g_assert_cmpint(config_int(config->fallback), ==, row->figure);
	}
	life_log(life, anna, "email 01.11: one");
	life_log(life, anna, "email 05.11: two");
	assert_told(life, anna, "");
	setting_set(life->book, "warning.frequent", "2", &error);
	g_assert_no_error(error);
	assert_told(life, anna, "2 messages of mine in the last 30 days");
	g_assert_false(setting_set(life->book, "warning.frequent", "0", &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	life_undo(life);
	assert_told(life, anna, "");
	life_sound(life);
}

static void
test_rules_by_name(void)
{
	static const struct {
		const char *text;
		int rule; /* -1: refused */
	} names[] = {
		{ "stale", WARNING_STALE },
		{ "STALE data", WARNING_STALE },
		{ "sta", WARNING_STALE },
		{ "no-value", WARNING_NO_VALUE },
		{ "one", WARNING_ONE_SIDED },
		{ "all", WARNING_COUNT },
		{ "", WARNING_COUNT },
		{ "o", -1 }, /* one-sided, only formal */
		{ "nonsense", -1 },
		{ "\xff", -1 },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(names); i++) {
		g_autoptr(GError) error = NULL;
		WarningRule rule;
		gboolean fine = warnings_rule(names[i].text, &rule, &error);

		g_test_message("%s", names[i].text);
		g_assert_cmpint(fine, ==, names[i].rule >= 0);
		if (fine)
			g_assert_cmpint(rule, ==, names[i].rule);
		else
			g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	}
}

int
main(int argc, char **argv)
{
	i18n_start("en");
	g_test_init(&argc, &argv, NULL);
	life_test("/warnings/messages", test_messages);
	life_test("/warnings/answers do not count", test_answers_do_not_count);
	life_test("/warnings/steps do not count", test_steps_do_not_count);
	life_test("/warnings/a date", test_a_date);
	life_test("/warnings/a company", test_a_company);
	life_test("/warnings/formality", test_formality);
	life_test("/warnings/mute", test_mute);
	life_test("/warnings/mute is told", test_mute_is_told);
	life_test("/warnings/the archive", test_the_archive);
	life_test("/warnings/figures", test_figures);
	life_test("/warnings/whom to look at", test_whom_to_look_at);
	life_test("/warnings/a 29 February", test_leap_day);
	life_test("/warnings/many entries", test_many_entries);
	g_test_add_func("/warnings/rules by name", test_rules_by_name);
	return g_test_run();
}
