/*
 * Reviews of periods: what is kept of them, which are pending and when, the targets of a
 * year and what was; windows that do not fit, and how they are changed. Today is Saturday
 * 21 November 2026.
 */
#include "krug/period_review.h"

#include "krug/config.h"
#include "krug/setting.h"
#include "krug/target.h"
#include "krug/window_change.h"
#include "people_fixture.h"

static Period
period(const char *id)
{
	g_autoptr(GError) error = NULL;
	Period found;

	period_parse(id, day_parse(TODAY), &found, &error);
	g_assert_no_error(error);
	return found;
}

static PeriodReview *
review(People *p, const char *id)
{
	g_autoptr(GError) error = NULL;
	Period of = period(id);
	PeriodReview *found = period_review_load(p->book, &of, &error);

	g_assert_no_error(error);
	return found;
}

static void
keep(People *p, PeriodReview *now)
{
	g_autoptr(GError) error = NULL;

	period_review_save(p->book, now, &error);
	g_assert_no_error(error);
}

static void
test_kept(People *p, gconstpointer data)
{
	g_autoptr(PeriodReview) first = review(p, "2026-10");
	g_autoptr(PeriodReview) again = NULL;

	(void)data;
	g_assert_cmpint(first->id, ==, 0);
	g_assert_cmpstr(first->notes, ==, "");
	period_review_set(first, "best", "the talk with Anna\nabout Rust");
	period_review_set(first, "silent", "Boris");
	keep(p, first);
	g_assert_cmpint(first->made_on, ==, day_parse(TODAY));

	again = review(p, "2026-10");
	g_assert_cmpint(again->id, ==, first->id);
	g_assert_cmpstr(period_review_answer(again, "best"), ==,
		"the talk with Anna\nabout Rust");
	period_review_set(again, "silent", "");
	g_free(again->notes);
	again->notes = g_strdup("a calm month");
	keep(p, again);
	g_assert_cmpint(count(p, "SELECT count(*) FROM period_answer /* scan */"), ==, 1);

	undo(p);
	period_review_free(g_steal_pointer(&again));
	again = review(p, "2026-10");
	g_assert_cmpstr(period_review_answer(again, "silent"), ==, "Boris");
	g_assert_cmpstr(again->notes, ==, "");
	undo(p);
	g_assert_cmpint(count(p, "SELECT count(*) FROM period_review /* scan */"), ==, 0);
	assert_sound(p);
}

/* Two krugs with the same review open: neither takes away what the other wrote. */
static void
test_two_at_once(People *p, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(PeriodReview) one = review(p, "2026-10"), two = review(p, "2026-10"),
				three = review(p, "2026-10"), after = NULL;

	(void)data;
	period_review_set(one, "best", "the talk with Anna");
	keep(p, one);
	period_review_set(two, "silent", "Boris");
	keep(p, two);
	g_assert_cmpint(two->id, ==, one->id);
	g_assert_cmpstr(period_review_answer(two, "best"), ==, "the talk with Anna");
	period_review_set(three, "best", "nothing");
	g_assert_false(period_review_save(p->book, three, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_CONFLICT);
	after = review(p, "2026-10");
	g_assert_cmpstr(period_review_answer(after, "best"), ==, "the talk with Anna");
	g_assert_cmpstr(period_review_answer(after, "silent"), ==, "Boris");
	g_assert_cmpint(count(p, "SELECT count(*) FROM period_review /* scan */"), ==, 1);
	assert_sound(p);
}

static void
test_stances(People *p, gconstpointer data)
{
	g_autoptr(PeriodReview) now = review(p, "2026-Q3");
	g_autoptr(PeriodReview) again = NULL;

	(void)data;
	g_assert_cmpint(period_review_stance(now, KIND_RECRUITER), ==, STANCE_NONE);
	period_review_decide(now, KIND_RECRUITER, STANCE_CHANGE);
	period_review_decide(now, KIND_INTERVIEWER, STANCE_KEEP);
	period_review_decide(now, KIND_INTERVIEWER, STANCE_NONE);
	keep(p, now);
	again = review(p, "2026-Q3");
	g_assert_cmpint(period_review_stance(again, KIND_RECRUITER), ==, STANCE_CHANGE);
	g_assert_cmpint(period_review_stance(again, KIND_INTERVIEWER), ==, STANCE_NONE);
}

static void
test_not_over(People *p, gconstpointer data)
{
	g_autoptr(PeriodReview) now = review(p, "2026-11");
	g_autoptr(GError) error = NULL;

	(void)data;
	g_assert_false(period_review_save(p->book, now, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	g_assert_cmpint(count(p, "SELECT count(*) FROM period_review /* scan */"), ==, 0);
}

/* The ids of those pending, between blanks. */
static char *
pending(People *p)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(GArray) found = period_review_pending(p->book, &error);
	g_autoptr(GString) ids = g_string_new(NULL);

	g_assert_no_error(error);
	for (guint i = 0; i < found->len; i++) {
		g_autofree char *id = period_id(&g_array_index(found, Period, i));

		g_string_append_printf(ids, "%s%s", i ? " " : "", id);
	}
	return g_strdup(ids->str);
}

static gboolean
write_first_day(Book *book, void *data, GError **error)
{
	Stmt *q = book_stmt(book, "UPDATE contact SET created_on = :day /* scan */");

	stmt_text(q, ":day", data);
	return stmt_done(q, error);
}

/* What is pending follows from the day the first person came. */
static void
test_pending(People *p, gconstpointer data)
{
	static const struct {
		const char *since, *pending;
	} cases[] = {
		{ TODAY, "" },
		{ "2026-11-01", "" },
		{ "2026-10-31", "2026-10" },
		{ "2026-09-30", "2026-10 2026-Q3" },
		{ "2026-06-30", "2026-10 2026-Q3 2026-H1" },
		{ "2025-12-31", "2026-10 2026-Q3 2026-H1 2025" },
	};
	g_autofree char *nobody = pending(p);
	g_autoptr(PeriodReview) done = review(p, "2026-Q3");
	g_autofree char *rest = NULL;

	(void)data;
	g_assert_cmpstr(nobody, ==, "");
	add(p, "Anna", "Petrova");
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *found = NULL;

		book_change(p->book, "test", NULL, write_first_day,
			(void *)(guintptr)cases[i].since, NULL);
		found = pending(p);
		g_assert_cmpstr(found, ==, cases[i].pending);
	}
	keep(p, done);
	rest = pending(p);
	g_assert_cmpstr(rest, ==, "2026-10 2026-H1 2025");
}

/* The agenda has the next review of each kind, and that of a period that waits. */
static void
test_noted(People *p, gconstpointer data)
{
	g_autoptr(PeriodReview) month = review(p, "2026-10");
	g_autoptr(PeriodReview) quarter = review(p, "2026-Q3");

	(void)data;
	add(p, "Anna", "Petrova");
	book_change(p->book, "test", NULL, write_first_day,
		(void *)(guintptr) "2026-08-01", NULL);
	keep(p, month);
	g_assert_cmpint(count(p, "SELECT count(*) FROM review_date /* scan */"
				 " WHERE state = 'open' AND (kind, day) IN (VALUES"
				 " ('month', '2026-12-01'), ('quarter', '2026-10-01'),"
				 " ('half', '2027-01-11'), ('year', '2027-01-11'))"),
		==, 4);
	keep(p, quarter);
	g_assert_cmpint(count(p, "SELECT count(*) FROM review_date /* scan */"
				 " WHERE state = 'open'"),
		==, 4);
	g_assert_cmpint(count(p, "SELECT count(*) FROM review_date /* scan */"
				 " WHERE kind = 'quarter' AND state = 'open'"
				 " AND day = '2027-01-11'"),
		==, 1);
	undo(p);
	undo(p);
	g_assert_cmpint(count(p, "SELECT count(*) FROM review_date /* scan */"), ==, 0);
	assert_sound(p);
}

static void
test_words(People *p G_GNUC_UNUSED, gconstpointer data G_GNUC_UNUSED)
{
	PeriodKind kind;

	for (int i = PERIOD_MONTH; i <= PERIOD_YEAR; i++) {
		g_assert_true(
			period_review_kind(period_review_word((PeriodKind)i), &kind));
		g_assert_cmpint(kind, ==, i);
		g_assert_nonnull(period_questions((PeriodKind)i)[0].id);
	}
	g_assert_true(period_review_kind("quarter", &kind));
	g_assert_cmpint(kind, ==, PERIOD_QUARTER);
	g_assert_false(period_review_kind("weekly", &kind));
	g_assert_null(period_questions(PERIOD_WEEK)[0].id);
}

/* A call of that day. */
typedef struct {
	gint64 who;
	const char *day, *channel, *direction;
} Call;

static gboolean
write_call(Book *book, void *data, GError **error)
{
	const Call *call = data;
	Stmt *q = book_stmt(book, "INSERT INTO interaction (uid, day, channel, direction)"
				  " VALUES ('', :day, :channel, :direction)");

	stmt_text(q, ":day", call->day);
	stmt_text(q, ":channel", call->channel);
	stmt_text(q, ":direction", call->direction);
	if (!stmt_done(q, error))
		return FALSE;
	q = book_stmt(book, "INSERT INTO participant (contact, day, interaction)"
			    " VALUES (:who, :day, :entry)");
	stmt_int(q, ":who", call->who);
	stmt_text(q, ":day", call->day);
	stmt_int(q, ":entry", book_last_id(book));
	return stmt_done(q, error);
}

static void
met(People *p, gint64 who, const char *day)
{
	g_autoptr(GError) error = NULL;
	Call call = { who, day, "call", "both" };

	book_change(p->book, "test", NULL, write_call, &call, &error);
	g_assert_no_error(error);
}

static void
wrote(People *p, gint64 who, const char *day)
{
	g_autoptr(GError) error = NULL;
	Call call = { who, day, "email", "out" };

	book_change(p->book, "test", NULL, write_call, &call, &error);
	g_assert_no_error(error);
}

static gint64
person(People *p, const char *given, const char *kind, const char *role)
{
	g_autoptr(Person) new = person_new();
	g_autoptr(GError) error = NULL;

	set(new->contact, "given", given);
	set(new->contact, "kind", kind);
	set(new->contact, "role", role);
	person_save(p->book, NULL, new, PERSON_SAVE, NULL, &error);
	g_assert_no_error(error);
	return new->contact->id;
}

static void
test_targets(People *p, gconstpointer data)
{
	gint64 anna = person(p, "Anna", "recruiter", "");
	gint64 boris = person(p, "Boris", "professional", "");
	g_autoptr(GError) error = NULL;
	TargetYear year;

	(void)data;
	met(p, anna, "2026-03-01");
	wrote(p, anna, "2026-03-02");
	met(p, anna, "2025-12-31");
	wrote(p, boris, "2026-01-01");
	g_assert_true(
		target_set(p->book, 2026, KIND_RECRUITER, TARGET_CONTACTS, 5, &error));
	g_assert_true(target_set(p->book, 2026, KIND_NONE, TARGET_ENTRIES, 40, &error));
	g_assert_true(target_set(p->book, 2027, KIND_NONE, TARGET_ENTRIES, 50, &error));
	g_assert_true(target_year(p->book, 2026, &year, &error));
	g_assert_cmpint(year.target[KIND_RECRUITER][TARGET_CONTACTS], ==, 5);
	g_assert_cmpint(year.target[KIND_NONE][TARGET_ENTRIES], ==, 40);
	g_assert_cmpint(year.target[KIND_NONE][TARGET_NEW], ==, TARGET_NONE);
	g_assert_cmpint(year.fact[KIND_RECRUITER][TARGET_CONTACTS], ==, 1);
	g_assert_cmpint(year.fact[KIND_RECRUITER][TARGET_ENTRIES], ==, 2);
	g_assert_cmpint(year.fact[KIND_PROFESSIONAL][TARGET_CONTACTS], ==, 0);
	g_assert_cmpint(year.fact[KIND_NONE][TARGET_CONTACTS], ==, 1);
	g_assert_cmpint(year.fact[KIND_NONE][TARGET_ENTRIES], ==, 3);
	g_assert_cmpint(year.fact[KIND_NONE][TARGET_NEW], ==, 2);
	g_assert_cmpint(year.fact[KIND_NONE][TARGET_INTRODUCTIONS], ==, 0);

	g_assert_false(target_set(
		p->book, 2026, KIND_NONE, TARGET_ENTRIES, TARGET_MOST + 1, NULL));
	g_assert_true(target_set(
		p->book, 2026, KIND_NONE, TARGET_ENTRIES, TARGET_NONE, &error));
	g_assert_true(target_year(p->book, 2026, &year, &error));
	g_assert_cmpint(year.target[KIND_NONE][TARGET_ENTRIES], ==, TARGET_NONE);
	undo(p);
	g_assert_true(target_year(p->book, 2026, &year, &error));
	g_assert_cmpint(year.target[KIND_NONE][TARGET_ENTRIES], ==, 40);
	assert_sound(p);
}

static GPtrArray *
changes(People *p, const char *id)
{
	g_autoptr(GError) error = NULL;
	Period of = period(id);
	GPtrArray *found = window_changes(p->book, &of, &error);

	g_assert_no_error(error);
	return found;
}

static void
test_nothing_to_change(People *p, gconstpointer data)
{
	g_autoptr(GPtrArray) empty = changes(p, "2026-H1");
	g_autoptr(GPtrArray) calm = NULL;
	gint64 anna = person(p, "Anna", "recruiter", "recruiter");

	(void)data;
	g_assert_cmpuint(empty->len, ==, 0);
	met(p, anna, "2026-01-10");
	met(p, anna, "2026-03-20");
	met(p, anna, "2026-06-05");
	calm = changes(p, "2026-H1");
	g_assert_cmpuint(calm->len, ==, 0);
}

/* Five recruiters, each met every five months: the kind gets another window, and none of
 * them one of their own; whoever is met monthly does. */
static void
test_kind_and_person(People *p, gconstpointer data)
{
	static const char *const rare[] = { "2025-07-01", "2025-11-28", "2026-04-27" };
	static const char *const often[] = { "2026-02-01", "2026-03-02", "2026-04-01",
		"2026-05-01", "2026-05-31" };
	gint64 boris;
	g_autoptr(GPtrArray) found = NULL;
	g_autoptr(GError) error = NULL;
	g_autofree char *set_to = NULL;
	g_autofree char *said = NULL;
	const WindowChange *kind, *own;

	(void)data;
	for (int i = 0; i < 8; i++) {
		gint64 anna = person(p, "Anna", "recruiter", "");

		for (gsize k = 0; k < G_N_ELEMENTS(rare); k++)
			met(p, anna, rare[k]);
	}
	boris = person(p, "Boris", "professional", "");
	for (gsize i = 0; i < G_N_ELEMENTS(often); i++)
		met(p, boris, often[i]);

	found = changes(p, "2026-H1");
	g_assert_cmpuint(found->len, ==, 2);
	kind = found->pdata[0];
	g_assert_cmpint(kind->what, ==, PROPOSE_WINDOW);
	g_assert_cmpint(kind->kind, ==, KIND_RECRUITER);
	g_assert_cmpuint(kind->people, ==, 8);
	g_assert_cmpuint(kind->fit.gaps, ==, 8);
	g_assert_cmpint(kind->fit.median, ==, 150);
	said = window_change_why(kind);
	g_assert_cmpstr(said, ==,
		"0 of 8 stretches between contacts fit, the middle one is 150 d");
	own = found->pdata[1];
	g_assert_cmpint(own->what, ==, PROPOSE_OWN);
	g_assert_cmpint(own->contact, ==, boris);
	g_assert_cmpstr(own->name, ==, "Boris");
	g_assert_cmpint(own->fit.proposed.near, ==, 1);
	g_assert_cmpint(own->fit.proposed.far, ==, 2);

	g_assert_true(window_change_apply(p->book, kind, &error));
	set_to = setting_get(p->book, "window.recruiter");
	g_assert_cmpstr(set_to, ==, "5-6");
	g_assert_true(window_change_apply(p->book, own, &error));
	g_ptr_array_unref(g_steal_pointer(&found));
	found = changes(p, "2026-H1");
	g_assert_cmpuint(found->len, ==, 0);
	undo(p);
	undo(p);
	g_assert_false(setting_is_set(p->book, "window.recruiter"));
	assert_sound(p);
}

/* A wait that is longer than the window counts before it ends. */
static void
test_silence_counts(People *p, gconstpointer data)
{
	g_autoptr(GPtrArray) found = NULL;
	const WindowChange *kind;

	(void)data;
	for (int i = 0; i < 8; i++)
		met(p, person(p, "Anna", "recruiter", ""), "2025-12-01");
	found = changes(p, "2026-H1");
	g_assert_cmpuint(found->len, ==, 1);
	kind = found->pdata[0];
	g_assert_cmpint(
		kind->fit.median, ==, day_parse("2026-06-30") - day_parse("2025-12-01"));
}

static void
test_role(People *p, gconstpointer data)
{
	gint64 anna = person(p, "Anna", "professional", "agency-recruiter");
	g_autoptr(GPtrArray) found = NULL;
	g_autoptr(GError) error = NULL;
	g_autoptr(Person) now = NULL;
	const WindowChange *change;

	(void)data;
	met(p, anna, "2026-05-01");
	found = changes(p, "2026-H1");
	g_assert_cmpuint(found->len, ==, 1);
	change = found->pdata[0];
	g_assert_cmpint(change->what, ==, PROPOSE_KIND);
	g_assert_cmpint(change->proposed, ==, KIND_RECRUITER);
	g_assert_true(window_change_apply(p->book, change, &error));
	now = load(p, anna);
	g_assert_cmpint(now->contact->kind, ==, KIND_RECRUITER);
}

int
main(int argc, char **argv)
{
	start(&argc, &argv);
	people_test("/period-review/kept", test_kept);
	people_test("/period_review/two at once", test_two_at_once);
	people_test("/period-review/stances", test_stances);
	people_test("/period-review/not over", test_not_over);
	people_test("/period-review/pending", test_pending);
	people_test("/period-review/noted", test_noted);
	people_test("/period-review/words", test_words);
	people_test("/target/year", test_targets);
	people_test("/window-change/nothing", test_nothing_to_change);
	people_test("/window-change/kind and person", test_kind_and_person);
	people_test("/window-change/silence counts", test_silence_counts);
	people_test("/window-change/role", test_role);
	return g_test_run();
}
