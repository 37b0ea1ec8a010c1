/*
 * The order of a review: who comes first, that everybody comes once, who gives way; and
 * where a step or a window puts somebody, as a table of cases in words.
 */
#include "krug/queue.h"

#include "krug/i18n.h"

#define TODAY "2026-11-21" /* a Saturday; the week ends on the 28th */

typedef struct {
	const char *words;
	ReminderKind kind;
	const char *opens, *closes, *snoozed;
	gint64 closes_at;
	const char *section; /* NULL: it is no reason */
} StepCase;

static const StepCase steps[] = {
	{ "a deadline in hours", REMINDER_THANK_YOU, "2026-11-21", "2026-11-22", NULL,
		1795336200, "hours" },
	{ "one that passed is late, and first all the same", REMINDER_THANK_YOU,
		"2026-11-19", "2026-11-20", NULL, 1795163400, "hours" },
	{ "an answer", REMINDER_ANSWER, "2026-11-20", "2026-11-24", NULL, 0, "owed" },
	{ "an answer that is late", REMINDER_ANSWER, "2026-11-02", "2026-11-04", NULL, 0,
		"owed" },
	{ "an answer put off", REMINDER_ANSWER, "2026-11-20", "2026-11-24", "2026-11-23",
		0, NULL },
	{ "one put off until today is there again", REMINDER_ANSWER, "2026-11-16",
		"2026-11-18", TODAY, 0, "owed" },
	{ "no news: time to ask", REMINDER_ASK_NEWS, "2026-11-20", "2026-12-04", NULL, 0,
		"no-news" },
	{ "no news: asking opens on Thursday", REMINDER_ASK_NEWS, "2026-11-26",
		"2026-12-10", NULL, 0, "window" },
	{ "my promise of Monday", REMINDER_PROMISE, "2026-11-23", "2026-11-23", NULL, 0,
		"promise" },
	{ "my promise that is late", REMINDER_PROMISE, "2026-11-10", "2026-11-10", NULL,
		0, "promise" },
	{ "my promise of December", REMINDER_PROMISE, "2026-12-10", "2026-12-10", NULL, 0,
		NULL },
	{ "their promise", REMINDER_THEIR_PROMISE, "2026-11-20", "2026-11-24", NULL, 0,
		"promise" },
	{ "a follow-up that closed", REMINDER_FOLLOW_UP, "2026-11-01", "2026-11-20", NULL,
		0, "overdue" },
	{ "one that closes today", REMINDER_FOLLOW_UP, "2026-11-01", TODAY, NULL, 0,
		"window" },
	{ "one that opens on the last day of the week", REMINDER_FOLLOW_UP, "2026-11-28",
		"2026-12-10", NULL, 0, "window" },
	{ "one that opens the day after", REMINDER_FOLLOW_UP, "2026-11-29", "2026-12-10",
		NULL, 0, NULL },
	{ "one without dates", REMINDER_FOLLOW_UP, NULL, NULL, NULL, 0, NULL },
};

static Day
day(const char *text)
{
	return text ? day_parse(text) : DAY_NONE;
}

static void
test_steps(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(steps); i++) {
		const StepCase *c = &steps[i];
		const Step step = {
			.kind = c->kind,
			.opens = day(c->opens),
			.closes = day(c->closes),
			.snoozed_until = day(c->snoozed),
			.since = DAY_NONE,
			.closes_at = c->closes_at,
		};
		QueuePlace place = queue_step(&step, day(TODAY));

		g_test_message("%s", c->words);
		g_assert_cmpstr(
			place.section == QUEUE_COUNT ? NULL : queue_id(place.section), ==,
			c->section);
	}
}

/* Windows of the same week: first by closing, then by opening, then the rest. */
static void
test_windows(void)
{
	static const char *const order[][2] = {
		{ "2026-10-01", "2026-11-21" },
		{ "2026-11-25", "2026-11-26" },
		{ "2026-11-01", "2026-11-28" },
		{ "2026-11-22", "2026-12-20" },
		{ "2026-11-28", "2026-12-15" },
		{ "2026-11-20", "2026-11-29" },
		{ "2026-11-01", "2026-12-01" },
	};
	gint64 last = -1;

	for (gsize i = 0; i < G_N_ELEMENTS(order); i++) {
		QueuePlace place =
			queue_window(day(order[i][0]), day(order[i][1]), day(TODAY));

		g_test_message("%s – %s", order[i][0], order[i][1]);
		g_assert_cmpint(place.section, ==, QUEUE_WINDOW);
		g_assert_cmpint(place.rank, >, last);
		last = place.rank;
	}
	g_assert_cmpint(
		queue_window(day("2026-10-01"), day("2026-11-20"), day(TODAY)).section,
		==, QUEUE_OVERDUE);
	g_assert_cmpint(
		queue_window(DAY_NONE, DAY_NONE, day(TODAY)).section, ==, QUEUE_COUNT);
}

static void
add(GArray *reasons, gint64 item, QueueSection section, gint64 rank)
{
	QueueReason reason = { { QUEUE_CONTACT, item }, section, rank };

	g_array_append_val(reasons, reason);
}

static gint64
who(const GArray *cards, guint i)
{
	g_assert_cmpuint(i, <, cards->len);
	return g_array_index(cards, QueueCard, i).what.item;
}

static GArray *
reasons_new(void)
{
	return g_array_new(FALSE, FALSE, sizeof(QueueReason));
}

static const QueueStart fresh = { 0 };

/* Sections keep their order, whatever order reasons come in. */
static void
test_sections(void)
{
	g_autoptr(GArray) reasons = reasons_new(), cards = NULL;
	guint left_out = 9;

	for (int section = QUEUE_COUNT - 1; section >= 0; section--)
		add(reasons, section + 1, (QueueSection)section, 0);
	cards = queue_order(reasons, &fresh, &left_out);
	g_assert_cmpuint(cards->len, ==, QUEUE_COUNT);
	for (guint i = 0; i < QUEUE_COUNT; i++)
		g_assert_cmpint(who(cards, i), ==, i + 1);
	g_assert_cmpuint(left_out, ==, 0);
}

/* Owed, promised and overdue at once: one card, under what is strongest. */
static void
test_once(void)
{
	g_autoptr(GArray) reasons = reasons_new(), cards = NULL;
	guint left_out;

	add(reasons, 1, QUEUE_OVERDUE, 1);
	add(reasons, 2, QUEUE_OVERDUE, 0);
	add(reasons, 1, QUEUE_PROMISE, 5);
	add(reasons, 1, QUEUE_OWED, 7);
	add(reasons, 2, QUEUE_COMING, 0);
	cards = queue_order(reasons, &fresh, &left_out);
	g_assert_cmpuint(cards->len, ==, 2);
	g_assert_cmpint(who(cards, 0), ==, 1);
	g_assert_cmpint(g_array_index(cards, QueueCard, 0).section, ==, QUEUE_OWED);
	g_assert_cmpuint(g_array_index(cards, QueueCard, 0).reasons, ==, 3);
	g_assert_cmpuint(g_array_index(cards, QueueCard, 1).reasons, ==, 2);
}

/* A person and an application of the same number are two. */
static void
test_sources(void)
{
	g_autoptr(GArray) reasons = reasons_new(), cards = NULL;
	const QueueReason application = { { QUEUE_APPLICATION, 1 }, QUEUE_NO_NEWS, 0 };
	guint left_out;

	add(reasons, 1, QUEUE_NO_NEWS, 0);
	g_array_append_val(reasons, application);
	cards = queue_order(reasons, &fresh, &left_out);
	g_assert_cmpuint(cards->len, ==, 2);
}

/* Who is merely ready gives way to all others, the last of them first. */
static void
test_length(void)
{
	g_autoptr(GArray) reasons = reasons_new(), cards = NULL;
	guint left_out;

	for (gint64 i = 1; i <= 20; i++)
		add(reasons, i, QUEUE_OVERDUE, i);
	for (gint64 i = 101; i <= 120; i++)
		add(reasons, i, QUEUE_WINDOW, i);
	for (gint64 i = 201; i <= 204; i++)
		add(reasons, i, QUEUE_COMING, i);
	cards = queue_order(reasons, &fresh, &left_out);
	g_assert_cmpuint(cards->len, ==, QUEUE_CARDS);
	g_assert_cmpuint(left_out, ==, 14);
	g_assert_cmpint(who(cards, 25), ==, 106);
	g_assert_cmpint(who(cards, 26), ==, 201);
}

/* What is urgent is in, however much it is. */
static void
test_urgent(void)
{
	g_autoptr(GArray) reasons = reasons_new(), cards = NULL;
	guint left_out;

	for (gint64 i = 1; i <= 40; i++)
		add(reasons, i, i % 2 ? QUEUE_OWED : QUEUE_OVERDUE, i);
	add(reasons, 99, QUEUE_WINDOW, 0);
	cards = queue_order(reasons, &fresh, &left_out);
	g_assert_cmpuint(cards->len, ==, 40);
	g_assert_cmpuint(left_out, ==, 1);
}

/* Of a review that goes on, what lies on the table counts. */
static void
test_goes_on(void)
{
	const QueueStart start = { .dealt = 29, .advice = 4 };
	g_autoptr(GArray) reasons = reasons_new(), cards = NULL;
	guint left_out;

	add(reasons, 1, QUEUE_WINDOW, 1);
	add(reasons, 2, QUEUE_WINDOW, 2);
	add(reasons, 3, QUEUE_ADVICE, 1);
	add(reasons, 4, QUEUE_ADVICE, 2);
	cards = queue_order(reasons, &start, &left_out);
	g_assert_cmpuint(cards->len, ==, 1);
	g_assert_cmpint(who(cards, 0), ==, 3);
	g_assert_cmpuint(left_out, ==, 2);
}

static void
test_ids(void)
{
	for (int i = 0; i < QUEUE_COUNT; i++) {
		g_assert_cmpint(queue_section_of(queue_id((QueueSection)i)), ==, i);
		g_assert_cmpstr(queue_title((QueueSection)i), !=, "");
	}
	g_assert_cmpint(queue_section_of(""), ==, QUEUE_COUNT);
	g_assert_cmpstr(queue_id(QUEUE_COUNT), ==, "");
	g_assert_cmpstr(queue_title(QUEUE_COUNT), ==, "");
	for (int i = 0; i < QUEUE_SOURCES; i++)
		g_assert_cmpint(queue_source_of(queue_source_id((QueueSource)i)), ==, i);
	g_assert_cmpint(queue_source_of("nobody"), ==, QUEUE_SOURCES);
	g_assert_cmpstr(queue_source_id(QUEUE_SOURCES), ==, "");
}

int
main(int argc, char **argv)
{
	i18n_start("en");
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/queue/steps", test_steps);
	g_test_add_func("/queue/windows", test_windows);
	g_test_add_func("/queue/sections", test_sections);
	g_test_add_func("/queue/once", test_once);
	g_test_add_func("/queue/sources", test_sources);
	g_test_add_func("/queue/length", test_length);
	g_test_add_func("/queue/urgent", test_urgent);
	g_test_add_func("/queue/goes_on", test_goes_on);
	g_test_add_func("/queue/ids", test_ids);
	return g_test_run();
}
