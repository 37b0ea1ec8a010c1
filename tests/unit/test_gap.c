/*
 * Gaps and strengths: drawn from feedback, counted across companies, joined, closed, and
 * confirmed by what comes later.
 */
#include "krug/gap.h"

#include "growth_fixture.h"

static Gap *
gap_named(People *p, const char *name)
{
	g_autoptr(GError) error = NULL;
	gint64 id = 0;
	Gap *gap;

	gap_resolve(p->book, name, &id, &error);
	g_assert_no_error(error);
	gap = gap_load(p->book, id, &error);
	g_assert_no_error(error);
	return gap;
}

/* "name named/companies" of each, in the order of the list. */
static char *
list_of(People *p, GapSide side)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(GPtrArray) list = gap_list(p->book, side, &error);
	GString *out = g_string_new(NULL);

	g_assert_no_error(error);
	for (guint i = 0; i < list->len; i++) {
		const Gap *gap = list->pdata[i];

		g_string_append_printf(out, "%s%s %d/%d", i ? "; " : "", gap->name,
			gap->named, gap->companies);
	}
	return g_string_free(out, FALSE);
}

static void
assert_list(People *p, GapSide side, const char *expected)
{
	g_autofree char *list = list_of(p, side);

	g_assert_cmpstr(list, ==, expected);
}

static void
test_counted_across_companies(People *p, gconstpointer data)
{
	gint64 lira = rejected(p, "ООО «Лира»"), neva = rejected(p, "Нева");
	gint64 again = rejected(p, "Лира");

	(void)data;
	feedback(p, lira, TODAY, "SQL", "Системный дизайн: не учёл нагрузку\nтесты");
	feedback(p, neva, TODAY, "", "системный дизайн\n\n  Kubernetes ");
	feedback(p, again, TODAY, "sql: знает планы запросов", "Тёсты");
	assert_list(p, SIDE_GAP, "Системный дизайн 2/2; тесты 2/1; Kubernetes 1/1");
	assert_list(p, SIDE_STRENGTH, "SQL 2/1");
	assert_sound(p);
}

static void
test_evidence(People *p, gconstpointer data)
{
	gint64 lira = rejected(p, "Лира"), neva = rejected(p, "Нева");
	g_autoptr(GError) error = NULL;
	g_autoptr(Gap) gap = NULL;
	g_autoptr(GPtrArray) evidence = NULL;
	const GapEvidence *newest;

	(void)data;
	feedback(p, lira, "2026-11-19", "", "Тесты: мало: и поздно");
	feedback(p, neva, "2026-11-20", "", "тесты");
	gap = gap_named(p, "тесты");
	evidence = gap_evidence(p->book, gap->id, &error);
	g_assert_no_error(error);
	g_assert_cmpuint(evidence->len, ==, 2);
	newest = evidence->pdata[0];
	g_assert_cmpstr(newest->organization, ==, "Нева");
	g_assert_cmpstr(newest->quote, ==, "");
	g_assert_cmpstr(newest->who, ==, "");
	g_assert_cmpstr(((GapEvidence *)evidence->pdata[1])->quote, ==, "мало: и поздно");
	g_assert_cmpint(gap->last_on, ==, DAY("2026-11-20"));
}

/* A closed one is confirmed, or not, by each later interview. */
static void
test_proofs(People *p, gconstpointer data)
{
	static const GapVerdict expected[] = { VERDICT_NONE, VERDICT_OWN, VERDICT_SILENT,
		VERDICT_STRONG, VERDICT_AGAIN };
	gint64 old = rejected(p, "Лира"), none = rejected(p, "А"), own = rejected(p, "Б");
	gint64 silent = rejected(p, "В"), strong = rejected(p, "Г");
	gint64 again = rejected(p, "Д");
	g_autoptr(GError) error = NULL;
	g_autoptr(GPtrArray) proofs = NULL;
	g_autoptr(Gap) gap = NULL;

	(void)data;
	interview(p, old, "2026-10-05", "");
	feedback(p, old, "2026-10-10", "", "Тесты");
	gap = gap_named(p, "тесты");
	g_assert_true(gap_close(p->book, gap->id, DAY("2026-10-20"), &error));
	interview(p, none, "2026-10-21", "");
	interview(p, own, "2026-10-22", "ТЕСТЫ и код");
	interview(p, silent, "2026-10-23", "");
	interview(p, strong, "2026-10-24", "тесты");
	interview(p, again, "2026-10-25", "тесты");
	feedback(p, silent, "2026-11-01", "SQL", "");
	feedback(p, strong, "2026-11-01", "тесты: от души", "");
	feedback(p, again, "2026-11-01", "", "тесты");
	proofs = gap_proofs(p->book, gap->id, &error);
	g_assert_no_error(error);
	g_assert_cmpuint(proofs->len, ==, G_N_ELEMENTS(expected));
	for (guint i = 0; i < proofs->len; i++)
		g_assert_cmpint(((GapProof *)proofs->pdata[i])->verdict, ==, expected[i]);
}

static void
test_joined_by_renaming(People *p, gconstpointer data)
{
	gint64 lira = rejected(p, "Лира"), neva = rejected(p, "Нева");
	g_autoptr(GError) error = NULL;
	g_autoptr(Gap) gap = NULL;
	g_autoptr(Feedback) was = NULL;
	g_autoptr(Feedback) now = NULL;
	gint64 first = feedback(p, lira, TODAY, "", "System design");

	(void)data;
	feedback(p, neva, TODAY, "", "Architecture");
	gap = gap_named(p, "architecture");
	g_assert_true(gap_rename(p->book, gap->id, "System Design", &error));
	g_assert_no_error(error);
	assert_list(p, SIDE_GAP, "System design 2/2");
	/* Editing the feedback does not bring the old name back. */
	was = feedback_load(p->book, first + 1, &error);
	now = feedback_copy(was);
	say(&now->advice, "read");
	g_assert_true(feedback_save(p->book, was, now, &error));
	assert_list(p, SIDE_GAP, "System design 2/2");
	assert_sound(p);
	undo(p);
	undo(p);
	assert_list(p, SIDE_GAP, "Architecture 1/1; System design 1/1");
	redo(p);
	assert_list(p, SIDE_GAP, "System design 2/2");
}

static void
test_respelt(People *p, gconstpointer data)
{
	gint64 lira = rejected(p, "Лира");
	g_autoptr(GError) error = NULL;
	g_autoptr(Gap) gap = NULL;

	(void)data;
	feedback(p, lira, TODAY, "", "тесты");
	gap = gap_named(p, "тесты");
	g_assert_true(gap_rename(p->book, gap->id, "Тесты", &error));
	assert_list(p, SIDE_GAP, "Тесты 1/1");
}

/* What feedback no longer says is gone, unless something else is known of it. */
static void
test_follows_feedback(People *p, gconstpointer data)
{
	gint64 lira = rejected(p, "Лира");
	g_autoptr(GError) error = NULL;
	g_autoptr(Feedback) was = NULL;
	g_autoptr(Feedback) now = NULL;
	gint64 id = feedback(p, lira, TODAY, "", "тесты\nдизайн\nсети");
	g_autoptr(Gap) kept = gap_named(p, "дизайн");

	(void)data;
	g_assert_true(gap_set_notes(p->book, kept->id, "книга", &error));
	was = feedback_load(p->book, id, &error);
	now = feedback_copy(was);
	say(&now->weaknesses, "сети: TCP");
	g_assert_true(feedback_save(p->book, was, now, &error));
	g_assert_no_error(error);
	assert_list(p, SIDE_GAP, "сети 1/1; дизайн 0/0");
	g_assert_true(feedback_delete(p->book, id, &error));
	assert_list(p, SIDE_GAP, "дизайн 0/0");
	assert_sound(p);
}

static void
test_by_hand(People *p, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	gint64 id = gap_add(p->book, SIDE_GAP, "  English ", "speak", &error);
	g_autoptr(Gap) gap = gap_load(p->book, id, &error);

	(void)data;
	g_assert_cmpstr(gap->name, ==, "English");
	g_assert_cmpstr(gap->notes, ==, "speak");
	g_assert_cmpint(gap_add(p->book, SIDE_GAP, "ENGLISH", NULL, &error), ==, id);
	g_assert_cmpint(gap_add(p->book, SIDE_GAP, " ", NULL, &error), ==, 0);
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	g_clear_error(&error);
	g_assert_true(gap_delete(p->book, id, &error));
	g_assert_null(gap_load(p->book, id, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND);
}

static void
assert_not_closed(People *p, gint64 id, const char *day)
{
	g_autoptr(GError) error = NULL;

	g_assert_false(gap_close(p->book, id, DAY(day), &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
}

static void
test_closing(People *p, gconstpointer data)
{
	gint64 lira = rejected(p, "Лира");
	g_autoptr(GError) error = NULL;
	g_autoptr(Gap) gap = NULL;
	g_autoptr(Gap) strength = NULL;

	(void)data;
	feedback(p, lira, "2026-11-19", "SQL", "тесты");
	gap = gap_named(p, "тесты");
	strength = gap_named(p, "sql");
	assert_not_closed(p, gap->id, "2026-11-22");
	assert_not_closed(p, gap->id, "2026-11-18");
	assert_not_closed(p, strength->id, TODAY);
	g_assert_true(gap_close(p->book, gap->id, DAY(TODAY), &error));
	g_assert_true(gap_reopen(p->book, gap->id, &error));
	g_clear_pointer(&gap, gap_free);
	gap = gap_named(p, "тесты");
	g_assert_cmpint(gap->closed_on, ==, DAY_NONE);
}

static void
test_general_feedback_names_nothing(People *p, gconstpointer data)
{
	gint64 lira = rejected(p, "Лира");

	(void)data;
	feedback(p, lira, TODAY, "", "Вы не соответствуете требованиям");
	assert_list(p, SIDE_NONE, "");
}

static void
test_months(People *p, gconstpointer data)
{
	gint64 lira = rejected(p, "Лира");
	g_autoptr(GError) error = NULL;
	g_autoptr(GArray) months = NULL;
	g_autoptr(Gap) gap = NULL;
	const GapMonth *month;

	(void)data;
	feedback(p, lira, "2026-10-10", "SQL", "тесты\nсети");
	gap = gap_named(p, "сети");
	g_assert_true(gap_close(p->book, gap->id, DAY("2026-11-01"), &error));
	months = gap_months(p->book, DAY(TODAY), 3, &error);
	g_assert_no_error(error);
	g_assert_cmpuint(months->len, ==, 3);
	month = &g_array_index(months, GapMonth, 0);
	g_assert_cmpint(month->day, ==, DAY("2026-09-30"));
	g_assert_cmpint(month->open, ==, 0);
	month++;
	g_assert_cmpint(month->open, ==, 2);
	g_assert_cmpint(month->named, ==, 2);
	month++;
	g_assert_cmpint(month->day, ==, DAY("2026-11-30"));
	g_assert_cmpint(month->open, ==, 1);
	g_assert_cmpint(month->closed, ==, 1);
	g_assert_cmpint(month->named, ==, 0);
}

int
main(int argc, char **argv)
{
	start(&argc, &argv);
	people_test("/gap/counted across companies", test_counted_across_companies);
	people_test("/gap/evidence", test_evidence);
	people_test("/gap/proofs", test_proofs);
	people_test("/gap/joined by renaming", test_joined_by_renaming);
	people_test("/gap/respelt", test_respelt);
	people_test("/gap/follows feedback", test_follows_feedback);
	people_test("/gap/by hand", test_by_hand);
	people_test("/gap/closing", test_closing);
	people_test("/gap/general feedback names nothing",
		test_general_feedback_names_nothing);
	people_test("/gap/months", test_months);
	return g_test_run();
}
