/*
 * The list against a naive one: a generated book of two thousand people is read whole,
 * judged and sorted by krug/standing.h alone, and every page, count and filter must
 * agree.
 */
#include "krug/people.h"

#include <string.h>

#include "crowd.h"
#include "krug/due.h"
#include "model/due_sql.h"
#include "model/people_range.h"
#include "model/people_row.h"

/* --- the naive list --- */

typedef struct {
	PeopleOrder order;
	Day today;
} Sorting;

static int
compare(const void *a, const void *b, void *data)
{
	const Sorting *sorting = data;

	return people_key_compare(*(PeopleKey *const *)a, *(PeopleKey *const *)b,
		sorting->order, sorting->today);
}

static GPtrArray *
naive(Crowd *crowd, PeopleOrder order, guint32 standings)
{
	Sorting sorting = { order, book_today(crowd->life->book) };
	GPtrArray *keys = g_ptr_array_new_with_free_func((GDestroyNotify)people_key_free);

	for (guint i = 0; i < crowd->n; i++) {
		g_autoptr(GError) error = NULL;
		PeopleKey *key =
			people_key_load(crowd->life->book, crowd->ids[i], &error);

		g_assert_no_error(error);
		g_assert_nonnull(key);
		if (standings & 1u << standing_of(&key->row, sorting.today))
			g_ptr_array_add(keys, key);
		else
			people_key_free(key);
	}
	g_ptr_array_sort_with_data(keys, compare, &sorting);
	return keys;
}

#define ALL    ((1u << STANDING_COUNT) - 2)
#define LIVING (ALL & ~(1u << STANDING_ARCHIVED))

/* Walks the whole list by pages of `limit`; the ids as they came, backwards turned round.
 */
static GArray *
walk(PeopleList *list, guint limit, gboolean backwards)
{
	GArray *ids = g_array_new(FALSE, FALSE, sizeof(gint64));
	g_autoptr(GPtrArray) page = NULL;

	for (;;) {
		g_autoptr(GError) error = NULL;
		const PeopleRow *from = NULL;
		GPtrArray *next;

		if (page)
			from = page->pdata[backwards ? 0 : page->len - 1];
		next = people_page(list, from, backwards, limit, &error);
		g_assert_no_error(error);
		g_assert_cmpuint(next->len, <=, limit);
		g_clear_pointer(&page, g_ptr_array_unref);
		page = next;
		for (guint i = 0; i < page->len; i++) {
			guint at = backwards ? page->len - 1 - i : i;
			gint64 id = ((PeopleRow *)page->pdata[at])->id;

			g_array_append_val(ids, id);
		}
		if (page->len == 0)
			break;
	}
	for (guint i = 0; backwards && i < ids->len / 2; i++) {
		gint64 *a = &g_array_index(ids, gint64, i);
		gint64 *b = &g_array_index(ids, gint64, ids->len - 1 - i);
		gint64 id = *a;

		*a = *b;
		*b = id;
	}
	return ids;
}

static void
assert_same(const char *name, const GPtrArray *keys, const GArray *ids)
{
	for (guint i = 0; i < MIN(keys->len, ids->len); i++) {
		const PeopleKey *key = keys->pdata[i];

		if (key->id != g_array_index(ids, gint64, i))
			g_error("%s: row %u is #%" G_GINT64_FORMAT
				", not #%" G_GINT64_FORMAT,
				name, i, g_array_index(ids, gint64, i), key->id);
	}
	if (keys->len != ids->len)
		g_error("%s: %u rows instead of %u", name, ids->len, keys->len);
}

typedef struct {
	const char *name;
	PeopleOrder order;
	const char *query;
	guint32 standings;
} ListCase;

static const ListCase lists[] = {
	{ "by urgency", ORDER_URGENCY, "", ALL },
	{ "by name", ORDER_NAME, "", LIVING },
	{ "by last contact", ORDER_LAST, "", LIVING },
	{ "by organisation", ORDER_ORGANIZATION, "", LIVING },
	{ "the overdue", ORDER_URGENCY, "standing:overdue", 1u << STANDING_OVERDUE },
	{ "the overdue and ready by name", ORDER_NAME, "standing:overdue,ready",
		1u << STANDING_OVERDUE | 1u << STANDING_READY },
	{ "all but the archive", ORDER_URGENCY, "-standing:archived", LIVING },
};

static void
test_pages(Life *life, gconstpointer data)
{
	Crowd crowd = crowd_of(life);

	(void)data;
	for (gsize i = 0; i < G_N_ELEMENTS(lists); i++) {
		g_autoptr(GError) error = NULL;
		g_autoptr(Query) query =
			query_parse(lists[i].query, QUERY_STRICT, NULL, &error);
		g_autoptr(PeopleList) list =
			people_new(life->book, lists[i].order, query, &error);
		g_autoptr(GPtrArray) keys =
			naive(&crowd, lists[i].order, lists[i].standings);
		g_autoptr(GArray) forth = NULL, back = NULL;

		g_assert_no_error(error);
		g_assert_cmpuint(keys->len, >, 50);
		forth = walk(list, 37, FALSE);
		assert_same(lists[i].name, keys, forth);
		back = walk(list, 41, TRUE);
		assert_same(lists[i].name, keys, back);
	}
}

/* A page from each single row on, forwards and backwards. */
static void
test_every_key(Life *life, gconstpointer data)
{
	Crowd crowd = crowd_of(life);
	g_autoptr(GPtrArray) keys = naive(&crowd, ORDER_URGENCY, ALL);
	g_autoptr(GError) error = NULL;
	g_autoptr(PeopleList) list = people_new(life->book, ORDER_URGENCY, NULL, &error);

	(void)data;
	g_assert_no_error(error);
	for (guint i = 0; i < keys->len; i += 3) {
		const PeopleKey *key = keys->pdata[i];
		g_autoptr(PeopleRow) row = people_row(list, key->id, &error);
		g_autoptr(GPtrArray) after = people_page(list, row, FALSE, 1, &error);
		g_autoptr(GPtrArray) before = people_page(list, row, TRUE, 1, &error);

		g_assert_no_error(error);
		g_assert_cmpuint(after->len, ==, i + 1 < keys->len);
		g_assert_cmpuint(before->len, ==, i > 0);
		if (after->len)
			g_assert_cmpint(((PeopleRow *)after->pdata[0])->id, ==,
				((PeopleKey *)keys->pdata[i + 1])->id);
		if (before->len)
			g_assert_cmpint(((PeopleRow *)before->pdata[0])->id, ==,
				((PeopleKey *)keys->pdata[i - 1])->id);
	}
}

/* The numbers beside the groups, of those of some standings. */
static void
check_groups(Life *life, const GPtrArray *keys, const char *text, guint32 standings)
{
	Day today = book_today(life->book);
	guint expected[STANDING_COUNT] = { 0 }, got[STANDING_COUNT];
	g_autoptr(GError) error = NULL;
	g_autoptr(Query) query = query_parse(text, QUERY_STRICT, NULL, &error);
	g_autoptr(PeopleList) list = people_new(life->book, ORDER_URGENCY, query, &error);

	for (guint i = 0; i < keys->len; i++) {
		const CadenceRow *row = &((const PeopleKey *)keys->pdata[i])->row;

		if (standings & 1u << standing_of(row, today))
			expected[standing_group(row, today)]++;
	}
	people_counts(list, got, &error);
	g_assert_no_error(error);
	for (int s = 0; s < STANDING_COUNT; s++)
		g_assert_cmpuint(got[s], ==, expected[s]);
	g_assert_cmpuint(got[GROUP_HOURS], >, 0);
}

static void
test_counts(Life *life, gconstpointer data)
{
	Crowd crowd = crowd_of(life);
	guint expected[STANDING_COUNT] = { 0 }, got[STANDING_COUNT];
	g_autoptr(GPtrArray) keys = naive(&crowd, ORDER_URGENCY, ALL);
	g_autoptr(GError) error = NULL;

	(void)data;
	for (guint i = 0; i < keys->len; i++) {
		const PeopleKey *key = keys->pdata[i];

		expected[standing_of(&key->row, book_today(life->book))]++;
	}
	check_groups(life, keys, "", ALL);
	check_groups(life, keys, "standing:overdue", 1u << STANDING_OVERDUE);
	people_count_all(life->book, got, &error);
	g_assert_no_error(error);
	for (int s = 1; s < STANDING_COUNT; s++) {
		g_assert_cmpuint(got[s], ==, expected[s]);
		g_assert_cmpuint(got[s], >, 0);
	}
	contact_archive(life->book, ((PeopleKey *)keys->pdata[0])->id, &error);
	g_assert_no_error(error);
	people_count_all(life->book, got, &error);
	g_assert_no_error(error);
	g_assert_cmpuint(got[STANDING_ARCHIVED], ==, expected[STANDING_ARCHIVED] + 1);
	life_sound(life);
}

/* --- due --- */

static gboolean
collect(const DueRow *row, void *data, GError **error)
{
	(void)error;
	g_hash_table_insert(data, g_memdup2(&row->id, sizeof row->id),
		GINT_TO_POINTER((int)row->standing));
	return TRUE;
}

static gboolean
is_hidden(const CadenceRow *row, const Reminder *reminder, Day today)
{
	if (row->archived)
		return TRUE;
	if (reminder->kind == REMINDER_REGULAR)
		return standing_hides_regular(row, today);
	return reminder->snoozed_until != DAY_NONE && reminder->snoozed_until > today;
}

static gboolean
collect_people(const DueRow *row, void *data, GError **error G_GNUC_UNUSED)
{
	if (row->who != 0)
		g_hash_table_add(data, g_memdup2(&row->who, sizeof row->who));
	return TRUE;
}

/* Every open reminder of everybody, looked at one by one. */
static guint
check_due(Crowd *crowd, GHashTable *due, int within)
{
	Day today = book_today(crowd->life->book);
	guint expected = 0;

	for (guint i = 0; i < crowd->n; i++) {
		g_autoptr(GError) error = NULL;
		g_autoptr(GPtrArray) reminders =
			reminder_list(crowd->life->book, crowd->ids[i], &error);
		PeopleKey *key =
			people_key_load(crowd->life->book, crowd->ids[i], &error);

		g_assert_no_error(error);
		for (guint j = 0; j < reminders->len; j++) {
			const Reminder *reminder = reminders->pdata[j];
			gboolean is_due = reminder->opens != DAY_NONE &&
					  reminder->opens <= today + within &&
					  !is_hidden(&key->row, reminder, today);

			if (is_due != g_hash_table_contains(due, &reminder->id))
				g_error("reminder #%" G_GINT64_FORMAT " is%s due",
					reminder->id, is_due ? "" : " not");
			expected += (guint)is_due;
		}
		people_key_free(key);
	}
	return expected;
}

static void
test_due(Life *life, gconstpointer data)
{
	static const int withins[] = { 0, 7, 30 };
	Crowd crowd = crowd_of(life);

	(void)data;
	for (gsize i = 0; i < G_N_ELEMENTS(withins); i++) {
		g_autoptr(GError) error = NULL;
		g_autoptr(GHashTable) due =
			g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);

		due_each(life->book, withins[i], NULL, 0, collect, due, &error);
		g_assert_no_error(error);
		g_assert_cmpuint(
			check_due(&crowd, due, withins[i]), ==, g_hash_table_size(due));
		g_assert_cmpuint(g_hash_table_size(due), >, 100);
		g_hash_table_remove_all(due);
		due_each(life->book, withins[i], NULL, 0, collect_people, due, &error);
		g_assert_cmpint(due_count(life->book, withins[i], NULL, &error), ==,
			g_hash_table_size(due));
		g_assert_no_error(error);
	}
}

/* --- plans --- */

/* A plan may search, never scan; and sort no more than rows of one and the same date. */
static void
assert_plan(Life *life, const char *sql)
{
	g_autofree char *explain = g_strconcat("EXPLAIN QUERY PLAN ", sql, NULL);
	g_autoptr(GError) error = NULL;
	Stmt *q = book_stmt_once(life->book, explain);
	static const char *const texts[] = { ":today", ":from", ":name", ":until",
		":ahead" };
	static const char *const numbers[] = { ":id", ":span", ":archived" };

	for (gsize i = 0; i < G_N_ELEMENTS(texts); i++)
		if (strstr(sql, texts[i]))
			stmt_text(q, texts[i], "2026-11-21");
	for (gsize i = 0; i < G_N_ELEMENTS(numbers); i++)
		if (strstr(sql, numbers[i]))
			stmt_int(q, numbers[i], 1);
	while (stmt_step(q)) {
		const char *step = stmt_get_text(q, 3);

		if (strstr(step, "TEMP B-TREE") && !strstr(step, "RIGHT PART") &&
			!strstr(step, "LAST"))
			g_error("sorts: %s: %s", step, sql);
		if (strstr(step, "SCAN") && !strstr(step, "USING"))
			g_error("scans: %s: %s", step, sql);
	}
	stmt_done(q, &error);
	g_assert_no_error(error);
}

static void
assert_set(Life *life, RangeSet set)
{
	for (guint i = 0; i < set.n; i++) {
		assert_plan(life, set.ranges[i].forward);
		if (set.ranges[i].backward)
			assert_plan(life, set.ranges[i].backward);
	}
}

/* Whoever `due` tells of a deadline in hours stands first in the list, in its order. */
static gboolean
collect_hours(const DueRow *row, void *data, GError **error)
{
	GArray *ids = data;

	(void)error;
	if (row->closes_at != AT_NONE)
		g_array_append_val(ids, row->who);
	return TRUE;
}

static void
test_hours_as_in_due(Life *life, gconstpointer data)
{
	Crowd crowd = crowd_of(life);
	g_autoptr(GArray) due = g_array_new(FALSE, FALSE, sizeof(gint64));
	g_autoptr(GError) error = NULL;
	g_autoptr(PeopleList) list = people_new(life->book, ORDER_URGENCY, NULL, &error);
	g_autoptr(GArray) ids = people_ids(list, &error);

	(void)data;
	g_assert_cmpuint(crowd.n, ==, ids->len);
	due_each(life->book, 0, NULL, 0, collect_hours, due, &error);
	g_assert_no_error(error);
	g_assert_cmpuint(due->len, >, 50);
	for (guint i = 0; i < due->len; i++)
		g_assert_cmpint(
			g_array_index(due, gint64, i), ==, g_array_index(ids, gint64, i));
}

static void
test_plans(Life *life, gconstpointer data)
{
	(void)data;
	for (int s = 0; s < STANDING_COUNT; s++)
		assert_set(life, people_ranges(ORDER_URGENCY, s));
	for (int order = ORDER_NAME; order < ORDER_COUNT; order++)
		assert_set(life, people_ranges((PeopleOrder)order, 0));
	for (int s = 0; s < DUE_COUNT; s++)
		assert_set(life, due_ranges((DueSection)s, 7));
}

int
main(int argc, char **argv)
{
	i18n_start("en");
	g_test_init(&argc, &argv, NULL);
	life_test("/people/plans", test_plans);
	life_test("/people/hours", test_hours_as_in_due);
	life_test("/people/pages", test_pages);
	life_test("/people/every_key", test_every_key);
	life_test("/people/counts", test_counts);
	life_test("/people/due", test_due);
	return g_test_run();
}
