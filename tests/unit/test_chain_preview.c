/*
 * What a preview is made from: the order of the proposals, their hours and alarms, who is
 * reached through whom, and what chains leave alone.
 */
#include "krug/chain.h"

#include "chain_book.h"

#define HELD "interview-held | 2026-11-20 18:30 | 1 met recruiter, 2 met led | iv=1"

static GArray *
propose(ChainBook *book, const char *act)
{
	g_auto(GStrv) parts = g_strsplit(act, "|", -1);
	ChainHappening now = { 0 };

	for (guint i = 0; i < 4; i++)
		g_strstrip(parts[i]);
	chain_book_facts(book, &now, parts);
	return chain_propose(book->set, &now.facts);
}

/* The proposal of a step for somebody; there must be one. */
static const ChainProposal *
proposal(const GArray *steps, const char *id, gint64 contact)
{
	for (guint i = 0; i < steps->len; i++) {
		const ChainProposal *step = &g_array_index(steps, ChainProposal, i);

		if (step->step != NULL && strcmp(step->step->id, id) == 0 &&
			step->contact == contact)
			return step;
	}
	g_assert_cmpstr(id, ==, "a step that is proposed");
	return NULL;
}

static void
steps_come_by_date_and_those_that_fall_last(void)
{
	ChainBook book;
	g_autoptr(GArray) steps = NULL;

	chain_book_open(&book);
	chain_book_act(&book, HELD);
	steps = propose(&book, "rejection | 2026-11-21 09:30 | 1 told met, 2 led met,"
			       " 6 helped | planned=7");
	for (guint i = 1; i < steps->len; i++) {
		const ChainProposal *a = &g_array_index(steps, ChainProposal, i - 1);
		const ChainProposal *b = &g_array_index(steps, ChainProposal, i);

		g_assert_cmpint(a->act > CHAIN_JOIN, <=, b->act > CHAIN_JOIN);
		if ((a->act > CHAIN_JOIN) == (b->act > CHAIN_JOIN))
			g_assert_cmpint(a->due, <=, b->due);
	}
	g_assert_cmpint(proposal(steps, "feedback-request", 1)->act, ==, CHAIN_MAKE);
	g_assert_true(proposal(steps, "feedback-request", 1)->ticked);
	g_assert_false(proposal(steps, "feedback-request", 2)->ticked);
	g_assert_true(proposal(steps, "feedback-request", 2)->extra);
	g_assert_cmpint(proposal(steps, "thank-you", 1)->act, ==, CHAIN_MERGE);
	g_assert_false(proposal(steps, "thank-you", 1)->extra);
	g_assert_cmpint(proposal(steps, "thank-you", 2)->act, ==, CHAIN_MERGE);
	g_assert_true(proposal(steps, "thank-you", 2)->extra);
	g_assert_cmpint(proposal(steps, "first-follow-up", 2)->act, ==, CHAIN_DROP);
	chain_book_close(&book);
}

static void
hours_go_with_the_step(void)
{
	ChainBook book;
	g_autoptr(GArray) steps = NULL, held = NULL;
	const ChainProposal *step;

	chain_book_open(&book);
	steps = propose(&book, "rejection | 2026-12-04 18:40 | 1 told |");
	step = proposal(steps, "feedback-request", 1);
	g_assert_cmpint(step->due_at, ==,
		clock_instant(book.clock, NULL, day_parse("2026-12-05"), 18 * 60 + 40));
	g_assert_cmpint(step->closes_at, ==,
		clock_instant(book.clock, NULL, day_parse("2026-12-06"), 18 * 60 + 40));
	g_assert_cmpint(step->alarm_at, ==,
		clock_instant(book.clock, NULL, day_parse("2026-12-05"), 10 * 60));
	g_assert_cmpint(step->due, ==, day_parse("2026-12-05"));
	held = propose(&book, "interview-held | 2026-11-20 | 1 met | iv=1");
	step = proposal(held, "thank-you", 1);
	g_assert_cmpint(step->closes_at, ==,
		clock_instant(book.clock, NULL, day_parse("2026-11-21"), 18 * 60));
	step = proposal(held, "connect", 1);
	g_assert_cmpint(step->closes_at, ==, AT_NONE);
	g_assert_cmpint(step->alarm_at, ==, AT_NONE);
	chain_book_close(&book);
}

static void
preparing_rings_in_the_evening_before(void)
{
	ChainBook book;
	g_autoptr(GArray) steps = NULL;

	chain_book_open(&book);
	steps = propose(
		&book, "interview-planned | 2026-11-23 12:00 | 1 recruiter | iv=1");
	g_assert_cmpint(proposal(steps, "prepare", 1)->alarm_at, ==,
		clock_instant(book.clock, NULL, day_parse("2026-11-22"), 19 * 60));
	chain_book_close(&book);
}

static void
who_has_no_address_is_reached_through_the_recruiter(void)
{
	ChainBook book;
	g_autoptr(GArray) steps = NULL, lonely = NULL;

	chain_book_open(&book);
	steps = propose(&book, "interview-held | 2026-11-20 18:30 | 2 met mute,"
			       " 1 met recruiter, 3 met | iv=1");
	g_assert_cmpint(proposal(steps, "thank-you", 2)->via, ==, 1);
	g_assert_cmpint(proposal(steps, "thank-you", 1)->via, ==, 0);
	g_assert_cmpint(proposal(steps, "thank-you", 3)->via, ==, 0);
	lonely = propose(&book, "interview-held | 2026-11-20 18:30 | 2 met mute,"
				" 1 met recruiter mute | iv=1");
	g_assert_cmpint(proposal(lonely, "thank-you", 2)->via, ==, 0);
	chain_book_close(&book);
}

static void
stale_data_join_the_next_contact(void)
{
	ChainBook book;
	g_autoptr(GArray) steps = NULL;

	chain_book_open(&book);
	steps = propose(&book, "unverified | 2026-05-11 | 1 | app=0");
	g_assert_cmpuint(steps->len, ==, 1);
	g_assert_cmpint(proposal(steps, "verify", 1)->act, ==, CHAIN_JOIN);
	g_assert_cmpint(proposal(steps, "verify", 1)->opens, ==, day_parse("2026-11-11"));
	chain_book_close(&book);
}

/* What I wrote myself is of no chain: it neither moves nor stands in the way. */
static void
reminders_of_my_own_stay(void)
{
	ChainRow own = { .id = 1,
		.step = "",
		.kind = REMINDER_OWN,
		.contact = 1,
		.application = CHAIN_BOOK_APPLICATION,
		.state = STATE_OPEN };
	g_autofree char *text = NULL;
	ChainBook book;

	chain_book_open(&book);
	g_array_append_val(book.rows, own);
	chain_book_act(&book, "offer-accepted | 2026-12-01 | 1 told |");
	text = chain_book_text(&book, "");
	chain_book_close(&book);
	g_assert_cmpstr(text, ==,
		">1 open 1970-01-01..1970-01-01; "
		"offer-thanks>1 open 2026-12-01..2026-12-03; "
		"record-news>1 open 2026-12-01..2026-12-03");
}

/* A step taken out of the file is proposed no more, and what it left is not touched. */
static void
a_step_that_is_off_is_left_alone(void)
{
	g_autoptr(GError) error = NULL;
	g_autofree char *text = NULL;
	ChainBook book;

	chain_book_open(&book);
	chain_book_act(&book, HELD);
	g_assert_true(chain_set_read(book.set, "[connect]\noff = yes\n", "mine", &error));
	chain_book_act(&book, "interview-held | 2026-11-18 12:00 | 3 met | iv=1");
	text = chain_book_text(&book, "connect");
	chain_book_close(&book);
	g_assert_cmpstr(text, ==,
		"connect>1 open 2026-11-20..2026-11-20; "
		"connect>2 open 2026-11-20..2026-11-20");
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/chain/order", steps_come_by_date_and_those_that_fall_last);
	g_test_add_func("/chain/hours", hours_go_with_the_step);
	g_test_add_func("/chain/evening before", preparing_rings_in_the_evening_before);
	g_test_add_func(
		"/chain/via", who_has_no_address_is_reached_through_the_recruiter);
	g_test_add_func("/chain/join", stale_data_join_the_next_contact);
	g_test_add_func("/chain/own", reminders_of_my_own_stay);
	g_test_add_func("/chain/off", a_step_that_is_off_is_left_alone);
	return g_test_run();
}
