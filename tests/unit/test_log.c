/*
 * The quick line on the book: who is meant, what is saved, and that the consequence shown
 * before is what happens.
 */
#include "krug/log.h"

#include "krug/promise.h"
#include "life_fixture.h"

typedef struct {
	const char *line;
	const char *consequence;
	Standing standing; /* afterwards */
} Case;

/* Last contact on 20 August. */
static const Case cases[] = {
	{ "call: hello", "next: 21 jan–21 feb 2027", STANDING_RESTING },
	{ "meeting 2026-09-30: late", "next: 30 nov–30 dec", STANDING_RESTING },
	{ "email: hello", "still overdue", STANDING_OVERDUE },
	{ "email: how are you *", "waits until 4 dec", STANDING_WAITING },
	{ "email from: a vacancy", "answer by 24 nov", STANDING_OWED },
	{ "email from 2026-08-10: paid by what came after", "still overdue",
		STANDING_OVERDUE },
	{ "call: hello !2026-12-10", "next: 10 dec", STANDING_RESTING },
	{ "meeting 2026-12-01 15:00: lunch", "planned for 1 dec", STANDING_OVERDUE },
};

static void
test_preview(Life *life, gconstpointer data)
{
	(void)data;
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(GError) error = NULL;
		gint64 who = life_add(life, cases[i].line, "recruiter");
		g_autoptr(QuickLog) line =
			quicklog_parse(cases[i].line, QUICKLOG_NO_NAMES, life->clock);
		g_autoptr(LogDraft) draft =
			log_draft_of(life->book, line, &who, 1, &error);
		g_autofree char *text = NULL;
		CadenceRow row;

		life_log(life, who, "meeting 2026-08-20: coffee");
		text = log_preview(life->book, draft, who, &row, &error);
		g_assert_no_error(error);
		g_assert_cmpstr(text, ==, cases[i].consequence);
		log_save(life->book, draft, &error);
		g_assert_no_error(error);
		assert_stands(life, who, cases[i].standing);
		g_assert_cmpint(
			standing_of(&row, book_today(life->book)), ==, cases[i].standing);
	}
	life_sound(life);
}

/* The row that is shown is the row that is saved. */
static void
test_same_row(Life *life, gconstpointer data)
{
	(void)data;
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(GError) error = NULL;
		gint64 who = life_add(life, cases[i].line, "interviewer");
		g_autoptr(QuickLog) line =
			quicklog_parse(cases[i].line, QUICKLOG_NO_NAMES, life->clock);
		g_autoptr(LogDraft) draft =
			log_draft_of(life->book, line, &who, 1, &error);
		g_autofree char *text = NULL;
		g_auto(Reckoning) now = { 0 };
		CadenceRow row;

		text = log_preview(life->book, draft, who, &row, &error);
		log_save(life->book, draft, &error);
		reckon(life->book, who, &now, &error);
		g_assert_no_error(error);
		g_assert_cmpint(row.last_day, ==, now.row.last_day);
		g_assert_cmpint(row.owed_since, ==, now.row.owed_since);
		g_assert_cmpint(row.waiting_until, ==, now.row.waiting_until);
		if (row.last_day != DAY_NONE) {
			g_assert_cmpint(row.opens, ==, now.row.opens);
			g_assert_cmpint(row.closes, ==, now.row.closes);
		}
	}
}

/* One line is one change: entry, promises and next contacts go with one undo. */
static void
test_one_change(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	gint64 who[2] = { life_add(life, "Petrova", "recruiter"),
		life_add(life, "Lee", "recruiter") };

	(void)data;
	life_log_all(life, who, 2,
		"call: hello +article -vacancy #rust !2026-12-10 !2026-11-25 send it");
	for (int i = 0; i < 2; i++) {
		g_autoptr(GPtrArray) open = reminder_list(life->book, who[i], &error);
		const Reminder *first = open->pdata[1], *second = open->pdata[2];

		g_assert_cmpuint(open->len, ==, 4);
		g_assert_cmpint(
			((const Reminder *)open->pdata[0])->kind, ==, REMINDER_GRATITUDE);
		g_assert_cmpint(first->kind, ==, REMINDER_PROMISE);
		g_assert_cmpint(second->kind, ==, REMINDER_CONTACT);
		g_assert_cmpint(second->due, ==, day_parse("2026-12-10"));
	}
	life_undo(life);
	for (int i = 0; i < 2; i++) {
		g_autoptr(GPtrArray) open = reminder_list(life->book, who[i], &error);

		g_assert_cmpuint(open->len, ==, 1);
		assert_stands(life, who[i], STANDING_NEW);
	}
	life_sound(life);
}

int
main(int argc, char **argv)
{
	i18n_start("en");
	g_test_init(&argc, &argv, NULL);
	life_test("/log/preview", test_preview);
	life_test("/log/same_row", test_same_row);
	life_test("/log/one_change", test_one_change);
	return g_test_run();
}
