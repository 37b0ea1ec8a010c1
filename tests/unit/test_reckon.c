/*
 * From a logged line to a standing, through the real book, as cases in words. Today is
 * Saturday 21 November 2026.
 */
#include "krug/reckon.h"

#include "life_fixture.h"

#define LINES 4

typedef struct {
	const char *name;
	const char *kind;
	const char *lines[LINES]; /* ended by NULL */
	Standing standing;
	const char *opens, *closes; /* of the regular reminder; NULL: none */
} Case;

static const Case cases[] = {
	{ "a coffee yesterday lets a recruiter rest for two months", "recruiter",
		{ "meeting yesterday: coffee" }, STANDING_RESTING, "2027-01-20",
		"2027-02-20" },
	{ "on the day the window opens the person is ready", "recruiter",
		{ "meeting 2026-09-21: coffee" }, STANDING_READY, "2026-11-21",
		"2026-12-21" },
	{ "the last day of the window still counts", "recruiter",
		{ "meeting 2026-08-21: coffee" }, STANDING_READY, "2026-10-21",
		"2026-11-21" },
	{ "the day after it is overdue", "recruiter", { "meeting 2026-08-20: coffee" },
		STANDING_OVERDUE, "2026-10-20", "2026-11-20" },
	{ "a month end is clamped: 31 August and three months is 30 November",
		"recruiter", { "meeting 2026-08-31: coffee" }, STANDING_READY,
		"2026-10-31", "2026-11-30" },
	{ "an interviewer rests longer", "interviewer", { "call 2026-08-25: news" },
		STANDING_RESTING, "2026-11-25", "2027-02-25" },
	{ "an outgoing letter alone is no contact", "recruiter",
		{ "meeting 2026-08-20: coffee", "email yesterday: hello" },
		STANDING_OVERDUE, "2026-10-20", "2026-11-20" },
	{ "an outgoing letter that asks waits and hides the regular reminder",
		"recruiter",
		{ "meeting 2026-08-20: coffee", "email yesterday: hello? *" },
		STANDING_WAITING, "2026-10-20", "2026-11-20" },
	{ "their letter owes an answer", "recruiter",
		{ "email from yesterday: a vacancy" }, STANDING_OWED, "2027-01-20",
		"2027-02-20" },
	{ "my answer pays it", "recruiter",
		{ "email from 2026-11-10: a vacancy", "email yesterday: thanks" },
		STANDING_RESTING, "2027-01-10", "2027-02-10" },
	{ "what answers my waiting letter owes nothing", "recruiter",
		{ "email 2026-11-16: how are you? *", "email from yesterday: fine" },
		STANDING_RESTING, "2027-01-20", "2027-02-20" },
	{ "after ten working days without an answer a second try is due", "recruiter",
		{ "email 2026-11-02: how are you? *" }, STANDING_READY, "?", "?" },
	{ "an entry with an older date never moves the last contact back", "recruiter",
		{ "meeting yesterday: coffee", "call 2026-01-10: late entry" },
		STANDING_RESTING, "2027-01-20", "2027-02-20" },
	{ "a late answer in between is found by its date", "recruiter",
		{ "email 2026-11-02: how are you? *", "email from 2026-11-05: fine" },
		STANDING_RESTING, "2027-01-05", "2027-02-05" },
	{ "a promise for today is a step", "recruiter",
		{ "meeting 2026-11-10: coffee !2026-11-21 send the article" },
		STANDING_READY, "2027-01-10", "2027-02-10" },
	{ "a promise not kept is overdue though the person rests", "recruiter",
		{ "meeting 2026-11-10: coffee !2026-11-20 send the article" },
		STANDING_OVERDUE, "2027-01-10", "2027-02-10" },
	{ "their promise is asked after two working days later", "recruiter",
		{ "meeting 2026-11-10: coffee ?2026-11-19 send the contact" },
		STANDING_RESTING, "2027-01-10", "2027-02-10" },
	{ "a planned meeting is no contact", "recruiter",
		{ "meeting 2026-08-20: coffee", "meeting 2026-12-01: lunch" },
		STANDING_OVERDUE, "2026-10-20", "2026-11-20" },
};

static void
assert_date(const char *name, Day got, const char *expected)
{
	char text[DAY_TEXT];

	if (g_strcmp0(expected, "?") == 0)
		return;
	day_format(got, text);
	if (g_strcmp0(text, expected ? expected : "") != 0)
		g_error("%s: %s instead of %s", name, text, expected);
}

static void
test_cases(Life *life, gconstpointer data)
{
	(void)data;
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		const Case *c = &cases[i];
		g_autoptr(GError) error = NULL;
		g_auto(Reckoning) now = { 0 };
		gint64 who = life_add(life, c->name, c->kind);

		for (gsize j = 0; j < LINES && c->lines[j]; j++)
			life_log(life, who, c->lines[j]);
		reckon(life->book, who, &now, &error);
		g_assert_no_error(error);
		if (now.standing != c->standing)
			g_error("%s: %s", c->name,
				vocab_id(&vocab_standing, (int)now.standing));
		assert_date(c->name, now.row.opens, c->opens);
		assert_date(c->name, now.row.closes, c->closes);
	}
	life_sound(life);
}

/* The same after everything is taken back and done again, each step being sound. */
static void
test_undo(Life *life, gconstpointer data)
{
	gint64 who = life_add(life, "Petrova", "recruiter");

	(void)data;
	life_log(life, who, "email 2026-11-02: how are you? *");
	assert_stands(life, who, STANDING_READY);
	life_log(life, who, "email from yesterday: fine *");
	assert_stands(life, who, STANDING_OWED);
	life_log(life, who, "telegram: thank you");
	assert_stands(life, who, STANDING_RESTING);
	life_undo(life);
	life_sound(life);
	assert_stands(life, who, STANDING_OWED);
	life_undo(life);
	life_sound(life);
	assert_stands(life, who, STANDING_READY);
	life_undo(life);
	life_sound(life);
	assert_stands(life, who, STANDING_NEW);
	for (int i = 0; i < 3; i++) {
		life_redo(life);
		life_sound(life);
	}
	assert_stands(life, who, STANDING_RESTING);
}

/* Nothing is written when days pass; each day tells its own standing. */
static void
test_midnight(Life *life, gconstpointer data)
{
	static const struct {
		const char *day;
		Standing standing;
	} days[] = {
		{ "2026-11-22", STANDING_WAITING },
		{ "2026-12-03", STANDING_WAITING },
		{ "2026-12-04", STANDING_READY }, /* the retry opens */
		{ "2026-12-17", STANDING_READY }, /* its tenth working day */
		{ "2026-12-18", STANDING_OVERDUE },
	};
	gint64 who = life_add(life, "Petrova", "recruiter");

	(void)data;
	life_log(life, who, "meeting 2026-11-19: coffee");
	life_log(life, who, "email 2026-11-20: how are you? *");
	for (gsize i = 0; i < G_N_ELEMENTS(days); i++) {
		life_day(life, days[i].day);
		assert_stands(life, who, days[i].standing);
		life_sound(life);
	}
}

static void
test_several(Life *life, gconstpointer data)
{
	gint64 who[3] = {
		life_add(life, "Petrova", "recruiter"),
		life_add(life, "Lee", "interviewer"),
		life_add(life, "Smirnov", "professional"),
	};

	(void)data;
	life_log_all(life, who, 3, "meeting 2026-08-20: lunch");
	assert_stands(life, who[0], STANDING_OVERDUE);
	assert_stands(life, who[1], STANDING_READY);
	assert_stands(life, who[2], STANDING_READY);
	life_undo(life);
	for (int i = 0; i < 3; i++)
		assert_stands(life, who[i], STANDING_NEW);
	life_sound(life);
}

int
main(int argc, char **argv)
{
	i18n_start("en");
	g_test_init(&argc, &argv, NULL);
	life_test("/reckon/cases", test_cases);
	life_test("/reckon/undo", test_undo);
	life_test("/reckon/midnight", test_midnight);
	life_test("/reckon/several", test_several);
	return g_test_run();
}
