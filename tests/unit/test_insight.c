/*
 * The measures on small books whose figures one can count by hand; every figure of large
 * ones is held against plain SQL by tests/oracle/stats.sh.
 */
#include "krug/insight_out.h"

#include "folder.h"
#include "krug/interaction.h"
#include "model/insight_private.h"
#include "people_fixture.h"

#define DAY(text) day_parse(text)

static Insight *
measure(People *p, const char *id, const char *text)
{
	g_autoptr(GError) error = NULL;
	Period period;
	Insight *insight;

	period_parse(text, book_today(p->book), &period, &error);
	g_assert_no_error(error);
	insight = insight_load(p->book, insight_measure(id), &period, &error);
	g_assert_no_error(error);
	return insight;
}

static void
assert_row(const Insight *insight, const char *id, int column, gint64 value)
{
	const InsightRow *row = insight_row(insight, id);

	if (!row)
		g_error("%s has no row %s", insight->measure->id, id);
	g_assert_cmpint(row->values[column], ==, value);
}

static gint64
entry(People *p, gint64 who, const char *day, Channel channel, Direction direction)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Interaction) new = interaction_new(DAY(day), channel);

	new->direction = direction;
	interaction_add_contact(new, who);
	interaction_add(p->book, new, &error);
	g_assert_no_error(error);
	return new->id;
}

/* With an hour, in UTC. */
static void
at(People *p, gint64 who, const char *day, int hour, Direction direction)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Interaction) new = interaction_new(DAY(day), CHANNEL_TELEGRAM);

	new->direction = direction;
	new->at = clock_instant(p->clock, NULL, DAY(day), 60 * hour);
	interaction_add_contact(new, who);
	interaction_add(p->book, new, &error);
	g_assert_no_error(error);
}

static guint
behind(People *p, const Insight *insight, const char *id, int column)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(GArray) people = insight_people(
		p->book, insight, insight_row(insight, id), column, &error);

	g_assert_no_error(error);
	return people->len;
}

/* No measure finds anything, and none fails. */
static void
assert_nothing(People *p, const char *period)
{
	for (const Measure *m = insight_measures; m->id; m++) {
		g_autoptr(Insight) insight = measure(p, m->id, period);
		g_autofree char *csv = insight_csv(insight);

		g_test_message("%s", m->id);
		g_assert_true(insight->empty);
		g_assert_cmpuint(insight->rows->len, ==, 0);
		g_assert_null(insight->all);
		g_assert_true(g_str_has_suffix(csv, "\r\n"));
		g_assert_cmpint(strchr(csv, '\n') - csv, ==, (gssize)strlen(csv) - 1);
	}
}

static void
test_empty_book(People *p, gconstpointer data)
{
	(void)data;
	assert_nothing(p, "12m");
	assert_nothing(p, "2026");
	assert_nothing(p, "9999");
	assert_nothing(p, "0001");
}

static void
test_period_to_come(People *p, gconstpointer data)
{
	gint64 anna = add(p, "Анна", "Петрова");

	(void)data;
	entry(p, anna, "2026-11-20", CHANNEL_MEETING, DIRECTION_BOTH);
	assert_nothing(p, "2027");
	assert_nothing(p, "2026-W48");
}

/* What lies ahead of a clock that was set back is not told, and hurts nobody. */
static void
test_clock_set_back(void)
{
	g_autofree char *folder = test_folder_new();
	g_autofree char *path = g_build_filename(folder, "book.krug", NULL);
	g_autoptr(UuidSource) uuids = uuid_source_new_seeded(1);
	static const char *const nows[] = { TODAY "T12:00:00Z", "2026-08-10T12:00:00Z" };

	for (gsize i = 0; i < G_N_ELEMENTS(nows); i++) {
		g_autoptr(GError) error = NULL;
		g_autoptr(Clock) clock = clock_new_frozen(nows[i], "UTC", &error);
		g_autoptr(Book) book = book_open(path, BOOK_CREATE, clock, uuids, &error);
		People p = { clock, uuids, book };
		Depth depth;

		g_assert_no_error(error);
		if (i == 0) {
			gint64 anna = add(&p, "Анна", "Петрова");

			entry(&p, anna, "2026-11-20", CHANNEL_MEETING, DIRECTION_BOTH);
			entry(&p, anna, "2026-11-19", CHANNEL_EMAIL, DIRECTION_OUT);
			entry(&p, anna, "2026-11-18", CHANNEL_EMAIL, DIRECTION_IN);
			continue;
		}
		assert_nothing(&p, "12m");
		assert_nothing(&p, "2026");
		insight_depth(book, 1, &depth, &error);
		g_assert_no_error(error);
		g_assert_false(depth.known);
	}
	test_folder_free(g_steal_pointer(&folder));
}

static void
test_touch_and_contact(People *p, gconstpointer data)
{
	gint64 anna = add(p, "Анна", "Петрова"), ivan = add(p, "Иван", "Ли");
	g_autoptr(Insight) channels = NULL;
	g_autoptr(Insight) weeks = NULL;
	g_autoptr(Insight) kinds = NULL;
	g_autoptr(Interaction) both = interaction_new(DAY("2026-11-16"), CHANNEL_EMAIL);

	(void)data;
	entry(p, anna, "2026-11-16", CHANNEL_EMAIL, DIRECTION_IN);
	entry(p, anna, "2026-11-16", CHANNEL_CALL, DIRECTION_OUT);
	entry(p, anna, "2026-11-15", CHANNEL_EMAIL, DIRECTION_OUT);
	interaction_add_contact(both, anna);
	interaction_add_contact(both, ivan);
	interaction_add(p->book, both, NULL);

	channels = measure(p, "channels", "2026-11");
	assert_row(channels, "email", 0, 2);
	assert_row(channels, "email", 1, 1);
	assert_row(channels, "call", 0, 0);
	assert_row(channels, "call", 1, 1);
	g_assert_null(insight_row(channels, "telegram"));
	weeks = measure(p, "weeks", "2026-11");
	assert_row(weeks, "2026-W47", 0, 1);
	assert_row(weeks, "2026-W46", 0, 1);
	assert_row(weeks, "2026-W45", 0, 0);
	assert_row(weeks, "all", 0, 2);
	kinds = measure(p, "kinds", "2026-11");
	assert_row(kinds, "professional", 0, 3); /* one letter went to two */
	g_assert_cmpuint(behind(p, channels, "email", 0), ==, 2);
	g_assert_cmpuint(behind(p, channels, "email", 1), ==, 1);
	g_assert_cmpuint(behind(p, weeks, "2026-W46", -1), ==, 1);
	g_assert_cmpuint(behind(p, weeks, "2026-W45", -1), ==, 0);
	g_assert_cmpuint(behind(p, kinds, "all", 0), ==, 2);
}

static void
test_answers(People *p, gconstpointer data)
{
	gint64 anna = add(p, "Анна", "Петрова"), ivan = add(p, "Иван", "Ли");
	g_autoptr(Insight) told = NULL;

	(void)data;
	entry(p, anna, "2026-10-01", CHANNEL_EMAIL, DIRECTION_OUT);
	entry(p, anna, "2026-10-05", CHANNEL_EMAIL, DIRECTION_OUT);
	entry(p, ivan, "2026-10-06", CHANNEL_EMAIL, DIRECTION_IN); /* another person */
	entry(p, anna, "2026-10-07", CHANNEL_CALL, DIRECTION_BOTH);
	entry(p, anna, "2026-10-09", CHANNEL_TELEGRAM, DIRECTION_OUT);
	told = measure(p, "answers", "2026-10");
	assert_row(told, "all", 0, 3);
	assert_row(told, "all", 1, 2);
	assert_row(told, "all", 2, 67);
	assert_row(told, "all", 3, 2); /* of 2 and 6 */
	assert_row(told, "telegram", 1, 0);
	assert_row(told, "telegram", 2, 0);
	assert_row(told, "telegram", 3, INSIGHT_NONE);
	g_assert_null(insight_row(told, "expected"));
	g_assert_cmpuint(behind(p, told, "all", 1), ==, 1);
}

/* An answer after the period counts; within a day the hour decides. */
static void
test_answers_in_order(People *p, gconstpointer data)
{
	gint64 anna = add(p, "Анна", "Петрова"), ivan = add(p, "Иван", "Ли");
	gint64 olga = add(p, "Ольга", "Ким");
	g_autoptr(Insight) told = NULL;

	(void)data;
	at(p, anna, "2026-10-30", 15, DIRECTION_IN);
	at(p, anna, "2026-10-30", 9, DIRECTION_OUT); /* before it, though noted later */
	at(p, ivan, "2026-10-30", 9, DIRECTION_IN);
	at(p, ivan, "2026-10-30", 15, DIRECTION_OUT); /* nothing came after it */
	at(p, olga, "2026-10-31", 9, DIRECTION_OUT);
	at(p, olga, "2026-11-02", 9, DIRECTION_BOTH);
	told = measure(p, "answers", "2026-10");
	assert_row(told, "all", 0, 3);
	assert_row(told, "all", 1, 2);
	assert_row(told, "all", 3, 0); /* of 0 and 2 */
}

static void
test_active_then_and_now(People *p, gconstpointer data)
{
	gint64 anna = add(p, "Анна", "Петрова");
	g_autoptr(Insight) now = NULL;
	g_autoptr(Insight) then = NULL;

	(void)data;
	add(p, "Иван", "Ли");
	entry(p, anna, "2026-11-20", CHANNEL_MEETING, DIRECTION_BOTH);
	now = measure(p, "active", "12m");
	assert_row(now, "all", 0, 2);
	assert_row(now, "all", 1, 1);
	assert_row(now, "professional", 2, 50);
	g_assert_cmpuint(behind(p, now, "all", 1), ==, 1);
	g_assert_cmpuint(behind(p, now, "all", 0), ==, 2);
	then = measure(p, "active", "2026-10"); /* they were not in the book */
	g_assert_true(then->empty);
}

/* A figure follows undo and redo as all else. */
static void
test_undo(People *p, gconstpointer data)
{
	gint64 anna = add(p, "Анна", "Петрова");
	g_autoptr(Insight) without = NULL;
	g_autoptr(Insight) again = NULL;

	(void)data;
	entry(p, anna, "2026-11-20", CHANNEL_EMAIL, DIRECTION_OUT);
	undo(p);
	without = measure(p, "weeks", "2026-11");
	g_assert_true(without->empty);
	redo(p);
	again = measure(p, "weeks", "2026-11");
	assert_row(again, "all", 0, 1);
}

static void
test_figures(People *p, gconstpointer data)
{
	static const struct {
		InsightUnit unit;
		gint64 value;
		const char *text;
	} figures[] = {
		{ UNIT_COUNT, 0, "0" },
		{ UNIT_COUNT, 1200, "1200" },
		{ UNIT_COUNT, INSIGHT_NONE, "–" },
		{ UNIT_BALANCE, 3, "+3" },
		{ UNIT_BALANCE, -3, "−3" },
		{ UNIT_BALANCE, 0, "0" },
		{ UNIT_PERCENT, 67, "67%" },
		{ UNIT_PERCENT, INSIGHT_NONE, "–" },
		{ UNIT_DAYS, 4, "4 d" },
		{ UNIT_WEEKS, 1, "1 wk" },
		{ UNIT_WEEKS, 2, "2 wk" },
	};

	(void)p;
	(void)data;
	for (gsize i = 0; i < G_N_ELEMENTS(figures); i++) {
		g_autofree char *text = insight_figure(figures[i].unit, figures[i].value);

		g_assert_cmpstr(text, ==, figures[i].text);
	}
}

/* What is shown, CSV and JSON are the same rows. */
static void
test_the_same_rows(People *p, gconstpointer data)
{
	gint64 anna = add(p, "Анна", "Петрова");
	g_autoptr(Insight) told = NULL;
	g_autoptr(GString) json = g_string_new(NULL);
	g_autofree char *csv = NULL;

	(void)data;
	entry(p, anna, "2026-11-09", CHANNEL_EMAIL, DIRECTION_OUT);
	told = measure(p, "answers", "2026-11");
	csv = insight_csv(told);
	g_assert_cmpstr(csv, ==,
		"id,label,touches,answered,share,days\r\n"
		"email,e-mail,1,0,0,\r\n"
		"all,all,1,0,0,\r\n");
	{
		g_autoptr(JsonWriter) writer = json_new(json);

		insight_write_json(writer, NULL, told);
		json_end(writer);
	}
	g_assert_cmpstr(json->str, ==,
		"[\n{\"id\":\"email\",\"label\":\"e-mail\",\"touches\":1,\"answered\":0,"
		"\"share\":0,\"days\":null},\n"
		"{\"id\":\"all\",\"label\":\"all\",\"touches\":1,\"answered\":0,"
		"\"share\":0,\"days\":null}\n]\n");
}

static gboolean
run_sql(Book *book, void *data, GError **error)
{
	return db_exec(book_db(book), data, error);
}

/* Days that are none, numbers beyond all, words nobody knows. */
static void
test_hostile_rows(People *p, gconstpointer data)
{
	static const char sql[] =
		"INSERT INTO interaction (id, uid, day, channel, direction, type, "
		"planned)"
		" VALUES (9223372036854775807, 'a', '2026-11-99', 'email', 'out', '', 0),"
		" (-5, 'b', '2026-11-10x', 'email', 'in', '', 0),"
		" (9223372036854775000, 'c', '2026-11-10', 'email', 'out', '', 0),"
		" (7, 'd', '2026-11-11', 'pigeon', 'sideways', 'coo', 0),"
		" (8, 'e', CAST(x'3230323600' AS TEXT), 'email', 'out', '', 0),"
		" (9, 'f', '2026', 'email', CAST(x'6f757400' AS TEXT), '', 0);"
		"INSERT INTO participant (contact, day, interaction)"
		" SELECT 1, day, id FROM interaction;"
		"INSERT INTO given (interaction, side, kind) VALUES (7, 'got', 'gold');"
		"INSERT INTO review (kind, started, finished, left_out) VALUES"
		" ('weekly', 0, 9223372036854775807, 0),"
		" ('weekly', 0, -9223372036854775807, 0), ('weekly', 0, 1794000000, 0);";
	g_autoptr(GError) error = NULL;
	g_autoptr(Insight) weeks = NULL;

	(void)data;
	add(p, "Анна", "Петрова");
	book_derive(p->book, run_sql, (void *)(guintptr)sql, &error);
	g_assert_no_error(error);
	for (const Measure *m = insight_measures; m->id; m++) {
		g_autoptr(Insight) insight = measure(p, m->id, "12m");

		for (guint i = 0; i < insight->rows->len; i++)
			behind(p, insight, ((InsightRow *)insight->rows->pdata[i])->id,
				-1);
	}
	weeks = measure(p, "weeks", "2026-11");
	assert_row(weeks, "all", 0, 1);
	assert_row(weeks, "all", 1, 0);
}

/* Entries of a few days at all hours, some of them years ago, planned or with others. */
static void
make_entries(People *p, GRand *rand, const gint64 *who, gsize n)
{
	for (int i = 0; i < 400; i++) {
		g_autoptr(GError) error = NULL;
		Day day = DAY(TODAY) - (i % 7 ? g_rand_int_range(rand, 0, 12)
					      : g_rand_int_range(rand, 600, 1300));
		g_autoptr(Interaction) new = interaction_new(
			day, (Channel)g_rand_int_range(rand, 1, CHANNEL_COUNT));

		new->direction = (Direction)g_rand_int_range(rand, 1, DIRECTION_COUNT);
		new->tone = (Tone)g_rand_int_range(rand, 0, TONE_COUNT);
		new->planned = g_rand_int_range(rand, 0, 9) == 0;
		if (g_rand_boolean(rand))
			new->at = clock_instant(
				p->clock, NULL, day, 60 * g_rand_int_range(rand, 0, 24));
		interaction_add_contact(new, who[(gsize)i % n]);
		interaction_add_contact(new, who[g_rand_int_range(rand, 0, (gint32)n)]);
		interaction_add(p->book, new, &error);
		g_assert_no_error(error);
	}
}

static gint64
depth_behind(const GArray *people, gint64 contact)
{
	for (guint i = 0; i < people->len; i++) {
		const InsightPerson *person = &g_array_index(people, InsightPerson, i);

		if (person->contact == contact)
			return person->value;
	}
	return -1;
}

/* The depth of everybody is that of each alone, also where numbers are far apart. */
static void
test_depth_of_all(People *p, gconstpointer data)
{
	static const char sql[] =
		"INSERT INTO given (interaction, side, kind) SELECT id,"
		" iif(id % 3, 'gave', 'got'), 'advice' FROM interaction WHERE id % 4 = 0;"
		"INSERT INTO given (interaction, side, kind) SELECT interaction, side,"
		" kind FROM given WHERE interaction % 5 = 0;"
		"INSERT INTO interaction (id, uid, day, at, channel, direction, tone, "
		"planned) SELECT id + 9000000000000000000, 'far' || id, day, at,"
		" channel, direction, tone, planned FROM interaction WHERE id % 9 = 0;"
		"INSERT INTO participant (contact, day, interaction) SELECT contact, day,"
		" interaction + 9000000000000000000 FROM participant"
		" WHERE interaction % 9 = 0;"
		"INSERT INTO given (interaction, side, kind) SELECT id, 'gave', 'advice'"
		" FROM interaction WHERE id > 9000000000000000000";
	g_autoptr(GRand) rand = g_rand_new_with_seed(7);
	g_autoptr(GError) error = NULL;
	g_autoptr(Insight) all = NULL;
	g_autoptr(GArray) people = NULL;
	gint64 who[60];

	(void)data;
	for (gsize i = 0; i < G_N_ELEMENTS(who); i++)
		who[i] = add(p, "Анна", "Петрова");
	make_entries(p, rand, who, G_N_ELEMENTS(who));
	book_derive(p->book, run_sql, (void *)(guintptr)sql, &error);
	g_assert_no_error(error);
	all = measure(p, "depth", "12m");
	people = insight_people(p->book, all, all->all, 0, &error);
	g_assert_no_error(error);
	for (gsize i = 0; i < G_N_ELEMENTS(who); i++) {
		Depth depth;

		g_assert_true(insight_depth(p->book, who[i], &depth, &error));
		g_assert_cmpint(
			depth_behind(people, who[i]), ==, depth.known ? depth.total : -1);
	}
	g_assert_cmpuint(people->len, >, 40);
}

/* Who was deleted meanwhile has no name, and spoils nothing. */
static void
test_deleted_meanwhile(People *p, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(GArray) people = g_array_new(FALSE, FALSE, sizeof(InsightPerson));
	g_autoptr(GPtrArray) names = NULL;

	(void)data;
	insight_behind(people, add(p, "Анна", "Петрова"), 2, DAY_NONE);
	insight_behind(people, 777, 1, DAY_NONE);
	insight_behind(people, 778, 0, DAY_NONE); /* nothing is behind nothing */
	g_assert_cmpuint(people->len, ==, 2);
	names = insight_names(p->book, people, 0, 50, &error);
	g_assert_no_error(error);
	g_assert_cmpstr(names->pdata[0], ==, "Анна Петрова");
	g_assert_cmpstr(names->pdata[1], ==, "");
}

int
main(int argc, char **argv)
{
	start(&argc, &argv);
	people_test("/insight/empty book", test_empty_book);
	people_test("/insight/period to come", test_period_to_come);
	people_test("/insight/depth of all", test_depth_of_all);
	g_test_add_func("/insight/clock set back", test_clock_set_back);
	people_test("/insight/touch and contact", test_touch_and_contact);
	people_test("/insight/answers", test_answers);
	people_test("/insight/answers in order", test_answers_in_order);
	people_test("/insight/active", test_active_then_and_now);
	people_test("/insight/undo", test_undo);
	people_test("/insight/hostile rows", test_hostile_rows);
	people_test("/insight/deleted meanwhile", test_deleted_meanwhile);
	people_test("/insight/figures", test_figures);
	people_test("/insight/same rows", test_the_same_rows);
	return g_test_run();
}
