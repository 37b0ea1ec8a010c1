/*
 * The words of a reason, short and long. Today is Saturday 21 November 2026.
 */
#include "krug/reason.h"

#include <string.h>

#include "krug/i18n.h"

#define NONE DAY_NONE

static Day
today(void)
{
	return day_from_parts(2026, 11, 21);
}

typedef struct {
	const char *name;
	Reason reason; /* date in days from today */
	const char *brief, *sentence;
} Case;

static const Case cases[] = {
	{ "they wrote three days ago",
		{ STANDING_OWED, REMINDER_ANSWER, -3, 3, NONE, 0, 90, FALSE, NULL, 0 },
		"answer 3 d", "They wrote 3 days ago: answer them." },
	{ "they wrote yesterday",
		{ STANDING_OWED, REMINDER_ANSWER, -1, 1, NONE, 0, 90, FALSE, NULL, 0 },
		"answer 1 d", "They wrote 1 day ago: answer them." },
	{ "they wrote today",
		{ STANDING_OWED, REMINDER_ANSWER, 0, 0, NONE, 0, 90, FALSE, NULL, 0 },
		"wrote today", "They wrote today: answer them." },
	{ "the window closed nine days ago",
		{ STANDING_OVERDUE, REMINDER_REGULAR, -9, 9, NONE, 0, 90, FALSE, NULL,
			0 },
		"9 d late", "9 days late: the time ended on 12 nov." },
	{ "sixteen days are left",
		{ STANDING_READY, REMINDER_REGULAR, 16, 16, NONE, 0, 90, FALSE, NULL, 0 },
		"16 d left", "Be in touch by 7 dec: 16 days left." },
	{ "one day is left",
		{ STANDING_READY, REMINDER_REGULAR, 1, 1, NONE, 0, 90, FALSE, NULL, 0 },
		"1 d left", "Be in touch by 22 nov: 1 day left." },
	{ "it closes today",
		{ STANDING_READY, REMINDER_REGULAR, 0, 0, NONE, 0, 90, FALSE, NULL, 0 },
		"last day", "Be in touch today: it is the last day." },
	{ "new, with a first day",
		{ STANDING_NEW, REMINDER_NONE, 3, 3, NONE, 0, 90, FALSE, NULL, 0 },
		"from 24 nov", "Never in touch; the first day is 24 nov." },
	{ "new, without a free day",
		{ STANDING_NEW, REMINDER_NONE, NONE, 0, NONE, 0, 90, TRUE, NULL, 0 },
		"waits for a free day", "Never in touch; waits for a free day." },
	{ "new, without a window",
		{ STANDING_NEW, REMINDER_NONE, NONE, 0, NONE, 0, 0, FALSE, NULL, 0 }, "",
		"Never in touch." },
	{ "resting",
		{ STANDING_RESTING, REMINDER_NONE, 54, 54, NONE, 0, 90, FALSE, NULL, 0 },
		"from 14 jan 2027", "In touch lately; next from 14 jan 2027." },
	{ "resting without a window",
		{ STANDING_RESTING, REMINDER_NONE, NONE, 0, NONE, 0, 0, FALSE, NULL, 0 },
		"", "" },
	{ "waiting",
		{ STANDING_WAITING, REMINDER_NONE, 3, 3, NONE, 1, 90, FALSE, NULL, 0 },
		"until 24 nov", "Waiting for their answer until 24 nov." },
	{ "snoozed",
		{ STANDING_SNOOZED, REMINDER_NONE, 3, 3, NONE, 0, 90, FALSE, NULL, 0 },
		"until 24 nov", "Snoozed until 24 nov." },
	{ "paused", { STANDING_PAUSED, REMINDER_NONE, 3, 3, NONE, 0, 90, FALSE, NULL, 0 },
		"until 24 nov", "Paused until 24 nov." },
	{ "archived",
		{ STANDING_ARCHIVED, REMINDER_NONE, NONE, 0, NONE, 0, 90, FALSE, NULL,
			0 },
		"", "Archived." },
	{ "my promise of today",
		{ STANDING_READY, REMINDER_PROMISE, 0, 0, NONE, 0, 90, FALSE,
			"send the CV", 0 },
		"promise today", "You promised: send the CV (last day)" },
	{ "my promise is late",
		{ STANDING_OVERDUE, REMINDER_PROMISE, -2, 2, NONE, 0, 90, FALSE,
			"send the CV", 0 },
		"promise, 2 d late", "You promised: send the CV (2 d late)" },
	{ "their promise without words",
		{ STANDING_READY, REMINDER_THEIR_PROMISE, 5, 5, NONE, 0, 90, FALSE, "",
			0 },
		"ask, 5 d", "They promised (5 d left)" },
	{ "a day of my own choice",
		{ STANDING_READY, REMINDER_CONTACT, 0, 0, NONE, 0, 90, FALSE, NULL, 0 },
		"write today", "You meant to get in touch (last day)" },
	{ "an own reminder",
		{ STANDING_OVERDUE, REMINDER_OWN, -1, 1, NONE, 0, 90, FALSE,
			"return the book", 0 },
		"reminder, 1 d late", "return the book (1 d late)" },
	{ "a promise to come",
		{ STANDING_RESTING, REMINDER_PROMISE, 6, 6, NONE, 0, 90, FALSE,
			"send the CV", 0 },
		"promise, from 27 nov", "You promised: send the CV (from 27 nov)" },
	{ "a day of my own choice to come, with a new person",
		{ STANDING_NEW, REMINDER_CONTACT, 6, 6, NONE, 0, 90, FALSE, NULL, 0 },
		"write, from 27 nov", "You meant to get in touch (from 27 nov)" },
	{ "an answer still waited for",
		{ STANDING_RESTING, REMINDER_RETRY, 6, 6, NONE, 0, 90, FALSE, NULL, 0 },
		"retry, from 27 nov", "Waiting for their answer until 27 nov." },
	{ "no answer once",
		{ STANDING_READY, REMINDER_RETRY, 4, 4, -17, 1, 90, FALSE, NULL, 0 },
		"retry, 4 d", "No answer since 4 nov: try once more." },
	{ "no answer twice",
		{ STANDING_READY, REMINDER_RETRY, 4, 4, -17, 2, 180, FALSE, NULL, 0 },
		"retry, 4 d",
		"No answer since 4 nov, and not for the first time: "
		"better pause for 6 months." },
	{ "no answer twice, but nothing to pause",
		{ STANDING_READY, REMINDER_RETRY, 4, 4, -17, 2, 0, FALSE, NULL, 0 },
		"retry, 4 d", "No answer since 4 nov: try once more." },
	{ "a letter of thanks is due today, by the hour",
		{ STANDING_READY, REMINDER_THANK_YOU, 0, 0, NONE, 0, 90, FALSE, NULL, 5 },
		"thank, 5 h", "Thank them for the interview (5 h left)" },
	{ "a letter of thanks is late by hours",
		{ STANDING_READY, REMINDER_THANK_YOU, 0, 0, NONE, 0, 90, FALSE, NULL,
			-3 },
		"thank, late by 3 h", "Thank them for the interview (late by 3 h)" },
	{ "a request is late by days, though it was reckoned in hours",
		{ STANDING_OVERDUE, REMINDER_FEEDBACK_REQUEST, -9, 9, NONE, 0, 90, FALSE,
			NULL, -216 },
		"ask for feedback, 9 d late",
		"They refused: thank them and ask for feedback (9 d late)" },
	{ "a birthday to come, while it is time to think of it",
		{ STANDING_READY, REMINDER_OCCASION, 3, 3, NONE, 0, 90, FALSE, "birthday",
			0 },
		"congratulate, 3 d", "Congratulate them on 24 nov: birthday." },
	{ "a birthday today",
		{ STANDING_READY, REMINDER_OCCASION, 0, 0, NONE, 0, 90, FALSE, "birthday",
			0 },
		"congratulate today", "Congratulate them today: birthday." },
	{ "what they helped with",
		{ STANDING_READY, REMINDER_GRATITUDE, 0, 0, NONE, 0, 90, FALSE,
			"recommendation", 0 },
		"thank today", "They helped you, thank them: recommendation (last day)" },
};

/* A kind without words would say its label alone, or nothing at all. */
static void
every_kind_has_words(void)
{
	for (int kind = REMINDER_CONTACT; kind < REMINDER_COUNT; kind++) {
		Reason reason = { .standing = STANDING_READY,
			.by = (ReminderKind)kind,
			.since = today(),
			.date = today() + 4,
			.days = 4 };
		g_autofree char *brief = reason_short(&reason, today());
		g_autofree char *sentence = reason_long(&reason, today());

		g_test_message("%s", vocab_id(&vocab_reminder, kind));
		g_assert_cmpstr(brief, !=, "4 d left");
		g_assert_nonnull(strchr(brief, ','));
		g_assert_false(g_str_has_prefix(sentence, " ("));
		g_assert_true(g_unichar_isupper(g_utf8_get_char(sentence)) ||
			      kind == REMINDER_ANSWER || kind == REMINDER_OWN);
	}
}

static Day
shifted(Day days)
{
	return days == NONE ? NONE : today() + days;
}

static void
words_of_every_reason(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		Reason reason = cases[i].reason;
		g_autofree char *brief = NULL, *sentence = NULL;

		reason.date = shifted(reason.date);
		reason.since = shifted(reason.since);
		brief = reason_short(&reason, today());
		sentence = reason_long(&reason, today());
		g_test_message("%s", cases[i].name);
		g_assert_cmpstr(brief, ==, cases[i].brief);
		g_assert_cmpstr(sentence, ==, cases[i].sentence);
	}
}

static CadenceRow
late_row(void)
{
	return (CadenceRow){ .last_day = today() - 101,
		.opens = today() - 40,
		.closes = today() - 9,
		.far = 90,
		.step_opens = NONE,
		.step_closes = NONE,
		.owed_since = NONE,
		.waiting_until = NONE,
		.paused_until = NONE,
		.snoozed_until = NONE };
}

static void
the_reason_is_that_of_what_gives_the_standing(void)
{
	CadenceRow row = late_row();
	Step step = { .kind = REMINDER_PROMISE,
		.opens = today() - 2,
		.closes = today() - 2,
		.snoozed_until = NONE,
		.since = NONE,
		.text = "send the CV" };
	Reason reason = reason_of(&row, NULL, today());

	g_assert_cmpint(reason.by, ==, REMINDER_REGULAR);
	g_assert_cmpint(reason.days, ==, 9);
	standing_set_steps(&row, &step, 1);
	reason = reason_of(&row, &step, today());
	g_assert_cmpint(reason.by, ==, REMINDER_PROMISE);
	g_assert_cmpint(reason.days, ==, 2);
	g_assert_cmpstr(reason.text, ==, "send the CV");
	row.owed_since = today() - 3;
	reason = reason_of(&row, &step, today());
	g_assert_cmpint(reason.by, ==, REMINDER_ANSWER);
	g_assert_cmpint(reason.days, ==, 3);
	g_assert_null(reason.text);
	row = (CadenceRow){ .last_day = today(),
		.opens = today() + 60,
		.closes = today() + 90,
		.step_opens = today() + 6,
		.step_closes = today() + 6,
		.owed_since = NONE,
		.waiting_until = NONE,
		.paused_until = NONE,
		.snoozed_until = NONE };
	step.opens = step.closes = today() + 6;
	reason = reason_of(&row, &step, today());
	g_assert_cmpint(reason.by, ==, REMINDER_PROMISE);
	g_assert_cmpint(reason.days, ==, 6);
	row = late_row();
	row.owed_since = today() - 3;
	step = (Step){ .kind = REMINDER_ANSWER, .since = today() - 12 };
	reason = reason_of(&row, &step, today());
	g_assert_cmpint(reason.days, ==, 12);
	g_assert_cmpint(reason.since, ==, today() - 12);
	row.archived = TRUE;
	reason = reason_of(&row, &step, today());
	g_assert_cmpint(reason.by, ==, REMINDER_NONE);
}

static void
a_pause_is_given_before_the_regular_reminder(void)
{
	CadenceRow row = late_row();
	Reason reason;
	g_autofree char *brief = NULL;

	row.paused_until = today() + 3;
	reason = reason_of(&row, NULL, today());
	brief = reason_short(&reason, today());
	g_assert_cmpint(reason.by, ==, REMINDER_NONE);
	g_assert_cmpstr(brief, ==, "until 24 nov");
}

/* What waits for a free day is the regular reminder, not what was promised. */
static void
a_step_to_come_waits_for_no_free_day(void)
{
	CadenceRow row = { .last_day = NONE,
		.opens = NONE,
		.closes = NONE,
		.far = 90,
		.step_opens = today() + 6,
		.step_closes = today() + 6,
		.owed_since = NONE,
		.waiting_until = NONE,
		.paused_until = NONE,
		.snoozed_until = NONE };
	const Step step = {
		.kind = REMINDER_PROMISE, .opens = today() + 6, .closes = today() + 6
	};
	Reason reason = reason_of(&row, &step, today());
	g_autofree char *brief = reason_short(&reason, today());
	g_autofree char *when = reason_when(&reason, today());

	g_assert_cmpint(reason.standing, ==, STANDING_NEW);
	g_assert_cmpstr(brief, ==, "promise, from 27 nov");
	g_assert_cmpstr(when, ==, "from 27 nov");
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	i18n_start("en");
	g_test_add_func("/reason/words", words_of_every_reason);
	g_test_add_func("/reason/every kind", every_kind_has_words);
	g_test_add_func("/reason/what gives the standing",
		the_reason_is_that_of_what_gives_the_standing);
	g_test_add_func(
		"/reason/pause first", a_pause_is_given_before_the_regular_reminder);
	g_test_add_func("/reason/step of one never in touch",
		a_step_to_come_waits_for_no_free_day);
	return g_test_run();
}
