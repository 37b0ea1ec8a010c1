/*
 * Chain files: the shipped one is whole, a user's file changes only what it names, and
 * every mistake is told with file and line while the set stays as it was. Then the days
 * of every step, around weekends, holidays, ends of months and years.
 */
#include "krug/chain.h"

#include <string.h>

#include "krug/error.h"

/* --- the files --- */

static void
the_shipped_chains_are_whole(void)
{
	g_autoptr(ChainSet) set = chain_set_new();
	guint n = 0;

	for (; chain_step_at(set, n) != NULL; n++) {
		const ChainStep *step = chain_step_at(set, n);

		g_test_message("%s", step->id);
		g_assert_true(chain_step(set, step->id) == step);
		g_assert_cmpint(step->kind, >, REMINDER_NONE);
	}
	g_assert_cmpuint(n, >=, 20);
	g_assert_null(chain_step(set, "no-such-step"));
	g_assert_null(chain_step(set, NULL));
}

/* But the two that come by themselves. */
static void
every_kind_has_its_step(void)
{
	static const ReminderKind others[] = { REMINDER_CONTACT, REMINDER_REVIEW };
	g_autoptr(ChainSet) set = chain_set_new();

	for (int kind = 1; kind < REMINDER_COUNT; kind++) {
		gboolean found = FALSE;

		for (guint i = 0; i < G_N_ELEMENTS(others); i++)
			found = found || others[i] == (ReminderKind)kind;
		for (guint i = 0; !found && chain_step_at(set, i) != NULL; i++)
			found = chain_step_at(set, i)->kind == (ReminderKind)kind;
		g_test_message("%s", vocab_id(&vocab_reminder, kind));
		g_assert_true(found);
	}
}

static void
a_trigger_is_known_by_its_word(void)
{
	static const struct {
		const char *word;
		ChainTrigger trigger;
	} cases[] = {
		{ "applied", CHAIN_APPLIED },
		{ "interview-held", CHAIN_INTERVIEW_HELD },
		{ "step", CHAIN_STEP },
		{ "tuesday", CHAIN_NONE },
		{ "interview", CHAIN_NONE },
		{ "", CHAIN_NONE },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++)
		g_assert_cmpint(chain_trigger(cases[i].word), ==, cases[i].trigger);
}

#define BELOW "[thank-you]\n"

static const struct {
	const char *name, *text;
	int line;
} mistakes[] = {
	{ "a key before any section", "kind = own\n", 1 },
	{ "no equals sign", "[thank-you]\n\nkind own\n", 3 },
	{ "a bracket is missing", "# mine\n[thank-you\nkind = own\n", 2 },
	{ "something behind the bracket", "[thank-you] x\n", 1 },
	{ "a name with blanks", "[thank you]\n", 1 },
	{ "no name", "[]\n", 1 },
	{ "a key that is none", BELOW "colour = red\n", 2 },
	{ "a kind that is none", BELOW "kind = cake\n", 2 },
	{ "a trigger that is none", BELOW "trigger = full-moon\n", 2 },
	{ "an empty trigger in a list", BELOW "trigger = offer,,silence\n", 2 },
	{ "no trigger", BELOW "trigger =\n", 2 },
	{ "an addressee that is none", BELOW "to = each cat\n", 2 },
	{ "no addressee", BELOW "to =\n", 2 },
	{ "nine addressees", BELOW "to = met, met, met, met, met, met, met, met, led\n",
		2 },
	{ "somebody strange who may be ticked", BELOW "also = met, cat\n", 2 },
	{ "a span without unit", BELOW "closes = 24\n", 2 },
	{ "a span with an unknown unit", BELOW "closes = 2y\n", 2 },
	{ "a span with something behind it", BELOW "closes = 2w later\n", 2 },
	{ "a span beyond all measure", BELOW "closes = 99999d\n", 2 },
	{ "a span of too many digits", BELOW "closes = 100000d\n", 2 },
	{ "an else without a date", BELOW "opens = 2d else 3d\n", 2 },
	{ "an else that wants a date itself", "[ask-news]\nopens = date else date\n", 2 },
	{ "hours and days in one step", BELOW "closes = 2w\n", 2 },
	{ "hours that end before they begin", BELOW "closes = -24h\n", 2 },
	{ "hours reckoned from a date", BELOW "closes = date + 24h\n", 2 },
	{ "an opening reckoned from the due day", "[first-follow-up]\nopens = due + 1d\n",
		2 },
	{ "a due day reckoned from itself",
		"[first-follow-up]\ncloses = 4w\ndue = due + 1d\n", 3 },
	{ "days neither working nor any", BELOW "days = odd\n", 2 },
	{ "an hour that is none", BELOW "rings = 24:00\n", 2 },
	{ "an hour of one digit", BELOW "rings = 9:00\n", 2 },
	{ "an hour of colons", BELOW "rings = :9:00\n", 2 },
	{ "a template with a path", BELOW "template = ../secret\n", 2 },
	{ "a channel that is not other", BELOW "channel = pigeon\n", 2 },
	{ "off is neither yes nor no", BELOW "off = maybe\n", 2 },
	{ "it joins something else", BELOW "joins = party\n", 2 },
	{ "the next step is none", BELOW "kind = own\nnext = nothing-here\n", 3 },
	{ "it merges a step that is none", BELOW "merges = nothing-here\n", 2 },
	{ "a name of a step with capitals", BELOW "next = Thank-You\n", 2 },
	{ "a new step without kind", "\n[mine]\ntrigger = offer\nto = whom\n", 2 },
	{ "a new step without trigger", "[mine]\nkind = own\nto = whom\n", 1 },
	{ "a new step without addressee", "[mine]\nkind = own\ntrigger = offer\n", 1 },
	{ "a step after a step that is the next of none",
		"[mine]\nkind = own\ntrigger = step\nto = whom\n", 1 },
	{ "on no trigger", "[on tuesday]\ndrops = thank-you\n", 1 },
	{ "a key of steps below a trigger", "[on offer]\nkind = own\n", 2 },
	{ "a trigger drops a step that is none",
		"[on offer]\ndrops = thank-you, nothing-here\n", 2 },
	{ "a step that is none is settled", "[on feedback]\nsettles = nothing-here\n",
		2 },
	{ "a step records a lunch",
		"[lunch]\ntrigger = applied\nkind = own\nto = met\nrecords = lunch\n",
		5 },
	{ "a trigger cancels lunches", "[on offer]\ncancels = lunches\n", 2 },
	{ "bytes that are no text", "# fine\n[thank-you]\n\xff\xfe\n", 3 },
};

static void
mistakes_name_file_and_line(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(mistakes); i++) {
		g_autoptr(ChainSet) set = chain_set_new();
		const ChainStep *before = chain_step(set, "thank-you");
		g_autoptr(GError) error = NULL;
		g_autofree char *place =
			g_strdup_printf("mine, line %d: ", mistakes[i].line);

		g_test_message("%s", mistakes[i].name);
		g_assert_false(chain_set_read(set, mistakes[i].text, "mine", &error));
		g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
		g_test_message("%s", error->message);
		g_assert_true(g_str_has_prefix(error->message, place));
		g_assert_true(chain_step(set, "thank-you") == before);
	}
}

static void
too_many_steps_are_refused(void)
{
	g_autoptr(ChainSet) set = chain_set_new();
	g_autoptr(GString) text = g_string_new(NULL);
	g_autoptr(GError) error = NULL;

	for (int i = 0; i < 300; i++)
		g_string_append_printf(
			text, "[mine-%d]\nkind = own\ntrigger = offer\nto = whom\n", i);
	g_assert_false(chain_set_read(set, text->str, "mine", &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
}

static void
a_file_changes_what_it_names(void)
{
	g_autoptr(ChainSet) set = chain_set_new();
	g_autoptr(Workdays) calendar = workdays_new("none", NULL);
	g_autoptr(GError) error = NULL;
	const ChainStep *step;
	ChainDates dates;

	g_assert_true(chain_set_read(set,
		"\xef\xbb\xbf# mine\r\n\r\n[first-follow-up]\r\nopens = 1w\r\n"
		"[thank-you]\noff = yes\n"
		"; another comment\n"
		"[coffee]\nkind = own\ntrigger = offer, silence\nto = recruiter\n"
		"text = Invite for a coffee\ntext[ru] = Позвать на кофе\n",
		"mine", &error));
	g_assert_no_error(error);
	g_assert_null(chain_step(set, "thank-you"));
	step = chain_step(set, "first-follow-up");
	dates = chain_dates(step, day_parse("2026-11-02"), DAY_NONE, calendar);
	g_assert_cmpint(dates.opens, ==, day_parse("2026-11-09"));
	g_assert_cmpint(dates.closes, ==, day_parse("2026-11-30"));
	g_assert_cmpint(step->kind, ==, REMINDER_FOLLOW_UP);
	g_assert_cmpstr(step->template, ==, "first-follow-up");
	step = chain_step(set, "coffee");
	g_assert_cmpstr(chain_step_text(step), ==, "Invite for a coffee");
	g_assert_null(step->template);
	g_assert_cmpstr(chain_step_text(chain_step(set, "analyse")), ==, "");
}

static void
a_chain_may_be_cut(void)
{
	g_autoptr(ChainSet) set = chain_set_new();
	g_autoptr(GPtrArray) falls = NULL;
	g_autoptr(GError) error = NULL;

	g_assert_true(
		chain_set_read(set, "[feedback-request]\nnext =\n", "mine", &error));
	g_assert_no_error(error);
	falls = chain_falls(set, chain_step(set, "feedback-request"));
	g_assert_cmpuint(falls->len, ==, 0);
}

static void
a_second_file_stands_on_the_first(void)
{
	g_autoptr(ChainSet) set = chain_set_new();
	g_autoptr(GError) error = NULL;

	g_assert_true(chain_set_read(
		set, "[mine]\nkind = own\ntrigger = offer\nto = whom\n", "one", &error));
	g_assert_false(chain_set_read(set, "[mine]\nkind = cake\n", "two", &error));
	g_assert_nonnull(chain_step(set, "mine"));
	g_clear_error(&error);
	g_assert_true(chain_set_read(set, "[mine]\noff = yes\n", "two", &error));
	g_assert_no_error(error);
	g_assert_null(chain_step(set, "mine"));
}

static void
what_falls_with_a_step(void)
{
	g_autoptr(ChainSet) set = chain_set_new();
	g_autoptr(GPtrArray) falls = NULL, alone = NULL, circle = NULL;
	g_autoptr(GError) error = NULL;

	falls = chain_falls(set, chain_step(set, "feedback-request"));
	g_assert_cmpuint(falls->len, ==, 2);
	g_assert_true(falls->pdata[0] == chain_step(set, "feedback-retry"));
	g_assert_true(falls->pdata[1] == chain_step(set, "record-no-feedback"));
	alone = chain_falls(set, chain_step(set, "thank-you"));
	g_assert_cmpuint(alone->len, ==, 0);
	g_assert_true(chain_set_read(set,
		"[feedback-retry]\nnext = third\n"
		"[third]\nkind = own\ntrigger = step\nto = whom\n"
		"next = feedback-request, third\n",
		"mine", &error));
	circle = chain_falls(set, chain_step(set, "feedback-request"));
	g_assert_cmpuint(circle->len, ==, 2);
	g_assert_true(circle->pdata[1] == chain_step(set, "third"));
}

/* --- the days --- */

typedef struct {
	const char *name, *step, *day, *date; /* date: theirs */
	const char *opens, *due, *closes;
} Case;

static const Case cases[] = {
	/* Weekends: Friday is 20 November 2026. */
	{ "connect on the day of a Friday interview", "connect", "2026-11-20", "",
		"2026-11-20", "2026-11-20", "2026-11-20" },
	{ "connect after a Saturday interview", "connect", "2026-11-21", "", "2026-11-21",
		"2026-11-23", "2026-11-23" },
	{ "connect after a Sunday interview", "connect", "2026-11-22", "", "2026-11-22",
		"2026-11-23", "2026-11-23" },
	{ "follow up after a Friday interview", "first-follow-up", "2026-11-20", "",
		"2026-12-04", "2026-12-04", "2026-12-18" },
	{ "follow up after a Saturday interview", "first-follow-up", "2026-11-21", "",
		"2026-12-05", "2026-12-07", "2026-12-19" },
	{ "follow up across the New Year holidays", "first-follow-up", "2025-12-20", "",
		"2026-01-03", "2026-01-12", "2026-01-17" },
	{ "follow up, due on the last day before the year ends", "first-follow-up",
		"2026-12-16", "", "2026-12-30", "2026-12-30", "2027-01-13" },
	{ "follow up on a day off by decree", "first-follow-up", "2026-12-17", "",
		"2026-12-31", "2027-01-11", "2027-01-14" },
	{ "follow up on a leap day", "first-follow-up", "2028-02-15", "", "2028-02-29",
		"2028-02-29", "2028-03-14" },
	{ "follow up past a leap day", "first-follow-up", "2028-02-16", "", "2028-03-01",
		"2028-03-01", "2028-03-15" },
	{ "follow up at the end of a short month", "first-follow-up", "2027-02-14", "",
		"2027-02-28", "2027-03-01", "2027-03-14" },

	{ "no news: ten working days", "ask-news", "2026-11-20", "", "2026-12-04",
		"2026-12-04", "2026-12-17" },
	{ "no news after a Saturday", "ask-news", "2026-11-21", "", "2026-12-04",
		"2026-12-04", "2026-12-17" },
	{ "no news across Unity Day", "ask-news", "2026-10-26", "", "2026-11-10",
		"2026-11-10", "2026-11-23" },
	{ "no news across the New Year", "ask-news", "2026-12-21", "", "2027-01-13",
		"2027-01-13", "2027-01-26" },
	{ "no news across May", "ask-news", "2026-04-27", "", "2026-05-13", "2026-05-13",
		"2026-05-26" },
	{ "their date on a Wednesday", "ask-news", "2026-11-20", "2026-11-25",
		"2026-11-27", "2026-11-27", "2026-12-10" },
	{ "their date on a Friday", "ask-news", "2026-11-20", "2026-11-27", "2026-12-01",
		"2026-12-01", "2026-12-14" },
	{ "their date on a Sunday", "ask-news", "2026-11-20", "2026-11-29", "2026-12-01",
		"2026-12-01", "2026-12-14" },
	{ "their date is the same day", "ask-news", "2026-11-20", "2026-11-20",
		"2026-11-24", "2026-11-24", "2026-12-07" },
	{ "their date on the eve of the New Year", "ask-news", "2026-12-20", "2026-12-30",
		"2027-01-12", "2027-01-12", "2027-01-25" },
	{ "their date had passed before", "ask-news", "2026-11-20", "2026-11-19",
		"2026-12-04", "2026-12-04", "2026-12-17" },

	{ "the second try after a week", "feedback-retry", "2026-11-18", "", "2026-11-25",
		"2026-11-25", "2026-12-01" },
	{ "the second try after a week that ends on a Sunday", "feedback-retry",
		"2026-11-22", "", "2026-11-29", "2026-11-30", "2026-12-04" },
	{ "the second try in the holidays", "feedback-retry", "2025-12-26", "",
		"2026-01-02", "2026-01-12", "2026-01-16" },
	{ "the first question went unanswered", "record-silence", "2026-11-20", "",
		"2026-12-04", "2026-12-04", "2026-12-17" },
	{ "unanswered across the New Year", "record-silence", "2026-12-21", "",
		"2027-01-13", "2027-01-13", "2027-01-26" },
	{ "no feedback a week after the second try", "record-no-feedback", "2026-11-20",
		"", "2026-11-27", "2026-11-27", "2026-12-03" },
	{ "no feedback, over a leap day", "record-no-feedback", "2028-02-26", "",
		"2028-03-04", "2028-03-06", "2028-03-13" },
	{ "thanks for feedback that came on a Tuesday", "thank-feedback", "2026-11-17",
		"", "2026-11-17", "2026-11-17", "2026-11-17" },
	{ "thanks for feedback that came on a Saturday", "thank-feedback", "2026-11-21",
		"", "2026-11-21", "2026-11-23", "2026-11-23" },
	{ "three days to go through it", "analyse", "2026-11-16", "", "2026-11-16",
		"2026-11-19", "2026-11-19" },
	{ "three days that end on a Saturday", "analyse", "2026-11-18", "", "2026-11-18",
		"2026-11-23", "2026-11-23" },
	{ "thanks on an offer before the weekend", "offer-thanks", "2026-11-20", "",
		"2026-11-20", "2026-11-24", "2026-11-24" },
	{ "thanks on an offer before a holiday", "offer-thanks", "2026-11-02", "",
		"2026-11-02", "2026-11-05", "2026-11-05" },
	{ "tell the outcome within a week", "tell-outcome", "2026-11-20", "",
		"2026-11-20", "2026-11-20", "2026-11-27" },

	{ "answer a letter of Friday", "answer", "2026-11-20", "", "2026-11-20",
		"2026-11-24", "2026-11-24" },
	{ "answer a letter of Saturday", "answer", "2026-11-21", "", "2026-11-21",
		"2026-11-24", "2026-11-24" },
	{ "answer a letter of the last working day of the year", "answer", "2026-12-30",
		"", "2026-12-30", "2027-01-12", "2027-01-12" },
	{ "my promise on a Sunday stands", "promise", "2026-11-22", "", "2026-11-22",
		"2026-11-22", "2026-11-22" },
	{ "my promise on a holiday stands", "promise", "2027-01-01", "", "2027-01-01",
		"2027-01-01", "2027-01-01" },
	{ "their promise of Friday", "their-promise", "2026-11-20", "", "2026-11-24",
		"2026-11-24", "2026-12-07" },
	{ "try again, when the waiting ended on a Monday", "retry", "2026-11-23", "",
		"2026-11-23", "2026-11-23", "2026-12-04" },
	{ "try again, when the waiting ended on a Sunday", "retry", "2026-11-22", "",
		"2026-11-22", "2026-11-23", "2026-12-04" },
	{ "thanks for a recommendation on a Sunday", "gratitude", "2026-11-22", "",
		"2026-11-22", "2026-11-23", "2026-11-23" },

	{ "a line after an event on a Tuesday", "event-line", "2026-11-17", "",
		"2026-11-17", "2026-11-19", "2026-11-19" },
	{ "a line after an event on a Friday", "event-line", "2026-11-20", "",
		"2026-11-20", "2026-11-23", "2026-11-23" },
	{ "a birthday on a Saturday stands, its heads-up is three working days before",
		"congratulate", "2026-11-21", "", "2026-11-18", "2026-11-21",
		"2026-11-21" },
	{ "a birthday on a Monday", "congratulate", "2026-11-23", "", "2026-11-18",
		"2026-11-23", "2026-11-23" },
	{ "a birthday in the New Year holidays", "congratulate", "2027-01-04", "",
		"2026-12-28", "2027-01-04", "2027-01-04" },
	{ "a birthday on a leap day", "congratulate", "2028-02-29", "", "2028-02-24",
		"2028-02-29", "2028-02-29" },
	{ "a new job heard of on a Saturday", "new-job", "2026-11-21", "", "2026-11-21",
		"2026-11-23", "2026-11-24" },
	{ "support within a week", "support", "2026-11-18", "", "2026-11-18",
		"2026-11-18", "2026-11-25" },
	{ "data are stale after six months, clamped", "verify", "2026-08-31", "",
		"2027-02-28", "2027-03-01", "2027-03-01" },
	{ "data are stale after six months, in a leap year", "verify", "2027-08-31", "",
		"2028-02-29", "2028-02-29", "2028-02-29" },
	{ "an item of the plan has its own date", "plan-item", "2026-11-29", "",
		"2026-11-29", "2026-11-29", "2026-11-29" },
	{ "prepare on the eve, be it a Sunday", "prepare", "2026-11-23", "", "2026-11-22",
		"2026-11-22", "2026-11-23" },
};

static void
assert_day(Day day, const char *expected)
{
	char text[DAY_TEXT];

	g_assert_cmpstr(day_format(day, text), ==, expected);
}

static void
every_day(void)
{
	g_autoptr(ChainSet) set = chain_set_new();
	g_autoptr(Workdays) calendar = workdays_new("ru", NULL);

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		const Case *c = &cases[i];
		ChainDates dates = chain_dates(chain_step(set, c->step),
			day_parse(c->day), day_parse(c->date), calendar);

		g_test_message("%s", c->name);
		assert_day(dates.opens, c->opens);
		assert_day(dates.due, c->due);
		assert_day(dates.closes, c->closes);
	}
}

static void
no_date_no_day(void)
{
	g_autoptr(ChainSet) set = chain_set_new();
	g_autoptr(Workdays) calendar = workdays_new("none", NULL);
	g_autoptr(GError) error = NULL;
	ChainDates dates;

	g_assert_true(chain_set_read(set,
		"[mine]\nkind = own\ntrigger = applied\nto = whom\nopens = date - 1d\n"
		"due = date\ncloses = opens + 1m\n",
		"mine", &error));
	dates = chain_dates(
		chain_step(set, "mine"), day_parse("2026-11-20"), DAY_NONE, calendar);
	g_assert_cmpint(dates.opens, ==, DAY_NONE);
	g_assert_cmpint(dates.closes, ==, DAY_NONE);
	dates = chain_dates(chain_step(set, "mine"), day_parse("2026-11-20"),
		day_parse("2026-12-01"), calendar);
	assert_day(dates.opens, "2026-11-30");
	assert_day(dates.due, "2026-12-01");
	assert_day(dates.closes, "2026-12-30");
	dates = chain_dates(
		chain_step(set, "mine"), DAY_NONE, day_parse("2026-12-01"), calendar);
	g_assert_cmpint(dates.opens, ==, DAY_NONE);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/chain/shipped", the_shipped_chains_are_whole);
	g_test_add_func("/chain/kinds", every_kind_has_its_step);
	g_test_add_func("/chain/triggers", a_trigger_is_known_by_its_word);
	g_test_add_func("/chain/mistakes", mistakes_name_file_and_line);
	g_test_add_func("/chain/too many", too_many_steps_are_refused);
	g_test_add_func("/chain/own file", a_file_changes_what_it_names);
	g_test_add_func("/chain/cut", a_chain_may_be_cut);
	g_test_add_func("/chain/second file", a_second_file_stands_on_the_first);
	g_test_add_func("/chain/falls", what_falls_with_a_step);
	g_test_add_func("/chain/days", every_day);
	g_test_add_func("/chain/no date", no_date_no_day);
	return g_test_run();
}
