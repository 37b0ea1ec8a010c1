/*
 * Windows and whole lives: what is stored and logged of a person, and the standing that
 * follows on some days, as cases in words (entry_text.h tells how entries are written).
 * The calendar is Monday to Friday without holidays.
 */
#include "krug/cadence.h"

#include "entry_text.h"

typedef struct {
	Workdays *bare;
	ChainSet *chains;
} Calendars;

/* The whole walk, with what is wanted then. */
static void
walk(const Calendars *fixture, const Entry *entries, gsize n, CadenceTrack *track)
{
	cadence_walk(entries, n, fixture->bare, track, NULL);
	if (cadence_wants(track))
		cadence_want(track, fixture->bare, fixture->chains);
}

typedef struct {
	const char *name, *from;
	Window window;
	const char *opens, *closes;
} WindowCase;

static const WindowCase window_cases[] = {
	{ "two to three months", "2026-08-12", { 2, 3 }, "2026-10-12", "2026-11-12" },
	{ "31 January and a month", "2026-01-31", { 1, 2 }, "2026-02-28", "2026-03-31" },
	{ "31 January of a leap year", "2028-01-31", { 1, 2 }, "2028-02-29",
		"2028-03-31" },
	{ "31 August and six months", "2026-08-31", { 3, 6 }, "2026-11-30",
		"2027-02-28" },
	{ "29 February and a year", "2028-02-29", { 12, 24 }, "2029-02-28",
		"2030-02-28" },
	{ "29 February and four years", "2028-02-29", { 3, 48 }, "2028-05-29",
		"2032-02-29" },
	{ "28 February stays the 28th", "2026-02-28", { 1, 3 }, "2026-03-28",
		"2026-05-28" },
	{ "30 November over the year", "2026-11-30", { 3, 4 }, "2027-02-28",
		"2027-03-30" },
	{ "31 December", "2026-12-31", { 2, 3 }, "2027-02-28", "2027-03-31" },
	{ "at once", "2026-03-02", { 0, 1 }, "2026-03-02", "2026-04-02" },
	{ "one month exactly", "2026-05-31", { 1, 1 }, "2026-06-30", "2026-06-30" },
};

static void
windows_are_calendar_months(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(window_cases); i++) {
		const WindowCase *c = &window_cases[i];
		char opens[DAY_TEXT], closes[DAY_TEXT];

		g_test_message("%s", c->name);
		g_assert_cmpstr(day_format(window_opens(c->window, on(c->from)), opens),
			==, c->opens);
		g_assert_cmpstr(day_format(window_closes(c->window, on(c->from)), closes),
			==, c->closes);
	}
	g_assert_cmpint(window_opens(WINDOW_NONE, on("2026-01-31")), ==, NONE);
	g_assert_cmpint(window_closes(WINDOW_NONE, on("2026-01-31")), ==, NONE);
	g_assert_cmpint(window_opens(window_cases[0].window, NONE), ==, NONE);
}

static void
impossible_windows_are_refused(void)
{
	g_assert_true(window_valid(WINDOW_NONE));
	g_assert_false(window_exists(WINDOW_NONE));
	g_assert_true(window_valid((Window){ 0, 1 }));
	g_assert_true(window_valid((Window){ WINDOW_MAX, WINDOW_MAX }));
	g_assert_false(window_valid((Window){ 3, 2 }));
	g_assert_false(window_valid((Window){ -1, 2 }));
	g_assert_false(window_valid((Window){ 1, 0 }));
	g_assert_false(window_valid((Window){ 1, WINDOW_MAX + 1 }));
}

/* A person's life: what is stored, what was logged, and the standing on some days. */
typedef struct {
	const char *name, *entries;
	const char
		*stored; /* "first DAY; skipped DAY; paused DAY; snoozed ON DAY AFTER" */
	Window window;
	const char *days; /* "DAY standing; …" */
} Life;

static const Life lives[] = {
	{ "never in touch, no free day", "", "", { 3, 4 },
		"2026-03-02 new; 2030-03-02 new" },
	{ "new, then ready on the first day, overdue after fourteen", "",
		"first 2026-03-06", { 3, 4 },
		"2026-03-05 new; 2026-03-06 ready; 2026-03-20 ready; 2026-03-21 "
		"overdue" },
	{ "a touch does not end being new", "2026-03-02 out email", "first 2026-03-06",
		{ 3, 4 }, "2026-03-05 new; 2026-03-06 ready" },
	{ "a contact before the first day ends being new", "2026-03-02 both call",
		"first 2026-03-06", { 2, 3 },
		"2026-03-06 resting; 2026-05-01 resting; 2026-05-02 ready; 2026-06-02 "
		"ready; 2026-06-03 overdue" },
	{ "the window of a recruiter after 12 August", "2026-08-12 both meeting", "",
		{ 2, 3 },
		"2026-10-11 resting; 2026-10-12 ready; 2026-11-12 ready; 2026-11-13 "
		"overdue" },
	{ "the end of January", "2026-01-31 both call", "", { 1, 2 },
		"2026-02-27 resting; 2026-02-28 ready; 2026-03-31 ready; 2026-04-01 "
		"overdue" },
	{ "the end of January in a leap year", "2028-01-31 both call", "", { 1, 2 },
		"2028-02-28 resting; 2028-02-29 ready; 2028-03-31 ready; 2028-04-01 "
		"overdue" },
	{ "a leap day and a year", "2028-02-29 both call", "", { 12, 24 },
		"2029-02-27 resting; 2029-02-28 ready; 2030-02-28 ready; 2030-03-01 "
		"overdue" },
	{ "no window: never due", "2026-03-02 both call", "", { 0, 0 },
		"2026-03-02 resting; 2036-03-02 resting" },
	{ "no window and never in touch", "", "first 2026-03-06", { 0, 0 },
		"2026-03-06 new; 2036-03-02 new" },
	{ "done today: a talk by the preferred channel moves the window",
		"2026-01-02 both call; 2026-05-20 both email", "", { 2, 3 },
		"2026-05-20 resting; 2026-07-20 ready" },
	{ "dropped: one round is skipped, reckoned from that day", "2026-01-02 both call",
		"skipped 2026-05-20", { 2, 3 },
		"2026-05-20 resting; 2026-07-19 resting; 2026-07-20 ready; 2026-08-21 "
		"overdue" },
	{ "a contact after the drop counts again",
		"2026-01-02 both call; 2026-06-02 both call", "skipped 2026-05-20",
		{ 2, 3 }, "2026-08-01 resting; 2026-08-02 ready" },
	{ "a late entry from before the drop does not",
		"2026-01-02 both call; 2026-05-10 both call", "skipped 2026-05-20",
		{ 2, 3 }, "2026-07-19 resting; 2026-07-20 ready" },
	{ "a new person dropped stays new until the round is over", "",
		"first 2026-03-06; skipped 2026-03-08", { 2, 3 },
		"2026-03-08 new; 2026-05-07 new; 2026-05-08 ready; 2026-06-09 overdue" },
	{ "snoozed until a day, then what the dates say", "2026-01-02 both call",
		"snoozed 2026-04-10 2026-05-01 1", { 2, 3 },
		"2026-04-30 snoozed; 2026-05-01 overdue" },
	{ "snoozing does not move the window", "2026-01-02 both call",
		"snoozed 2026-03-10 2026-03-20 1", { 2, 3 },
		"2026-03-19 snoozed; 2026-03-20 ready; 2026-04-02 ready; 2026-04-03 "
		"overdue" },
	{ "a later contact ends the snooze", "2026-01-02 both call; 2026-04-12 both call",
		"snoozed 2026-04-10 2026-05-01 1", { 2, 3 },
		"2026-04-12 resting; 2026-06-12 ready" },
	{ "a contact logged after the snooze on the same day ends it",
		"2026-01-02 both call; 2026-04-10 both call",
		"snoozed 2026-04-10 2026-05-01 1", { 2, 3 }, "2026-04-11 resting" },
	{ "a contact logged before the snooze on the same day does not",
		"2026-01-02 both call; 2026-04-10 both call",
		"snoozed 2026-04-10 2026-05-01 2", { 2, 3 }, "2026-04-11 snoozed" },
	{ "a late entry does not end the snooze",
		"2026-01-02 both call; 2026-04-01 both call",
		"snoozed 2026-04-10 2026-05-01 1", { 2, 3 }, "2026-04-11 snoozed" },
	{ "a touch does not end the snooze", "2026-01-02 both call; 2026-04-12 out email",
		"snoozed 2026-04-10 2026-05-01 1", { 2, 3 }, "2026-04-13 snoozed" },
	{ "their message is owed in spite of the snooze and ends it",
		"2026-01-02 both call; 2026-04-12 in email",
		"snoozed 2026-04-10 2026-05-01 1", { 2, 3 }, "2026-04-12 owed" },
	{ "paused over the whole window", "2026-01-02 both call", "paused 2026-05-01",
		{ 2, 3 }, "2026-01-03 paused; 2026-04-30 paused; 2026-05-01 overdue" },
	{ "a contact does not end a pause", "2026-01-02 both call; 2026-04-12 both call",
		"paused 2026-05-01", { 2, 3 }, "2026-04-30 paused; 2026-05-01 resting" },
	{ "they write during a pause", "2026-01-02 both call; 2026-04-12 in email",
		"paused 2026-05-01", { 2, 3 }, "2026-04-12 owed" },
	{ "archived people are never due", "2026-01-02 both call; 2026-04-12 in email",
		"archived", { 2, 3 }, "2026-04-12 archived; 2036-01-01 archived" },
	{ "waiting hides the regular reminder",
		"2026-01-02 both call; 2026-04-13 out email question", "", { 2, 3 },
		"2026-04-26 waiting; 2026-04-27 overdue" },
	{ "waiting goes before resting",
		"2026-04-13 both call; 2026-04-14 out email question", "", { 2, 3 },
		"2026-04-20 waiting; 2026-04-28 resting" },
	{ "answered in time, the window begins anew",
		"2026-01-02 both call; 2026-04-13 out email question; 2026-04-15 in "
		"email",
		"", { 2, 3 }, "2026-04-15 resting; 2026-06-15 ready" },
	{ "owed until I answer, then reckoned from their message",
		"2026-04-13 in email; 2026-04-15 out email", "", { 2, 3 },
		"2026-04-15 resting; 2026-06-12 resting; 2026-06-13 ready" },
};

static void
stored_read(const char *text, CadenceInput *in)
{
	g_auto(GStrv) facts = g_strsplit(text, "; ", -1);

	for (char **fact = facts; *fact != NULL; fact++) {
		g_auto(GStrv) words = g_strsplit(*fact, " ", -1);

		if (strcmp(words[0], "first") == 0)
			in->first_day = on(words[1]);
		else if (strcmp(words[0], "skipped") == 0)
			in->skipped_on = on(words[1]);
		else if (strcmp(words[0], "paused") == 0)
			in->paused_until = on(words[1]);
		else if (strcmp(words[0], "archived") == 0)
			in->archived = TRUE;
		else if (strcmp(words[0], "snoozed") == 0) {
			in->snoozed_on = on(words[1]);
			in->snoozed_until = on(words[2]);
			in->snoozed_after = atoi(words[3]);
		}
	}
}

/* Without the automatic reminders: those are the walk's cases. */
static CadenceRow
row_of_life(const Life *life, const Calendars *fixture)
{
	CadenceInput in = {
		.window = life->window,
		.first_day = NONE,
		.skipped_on = NONE,
		.paused_until = NONE,
		.snoozed_until = NONE,
		.snoozed_on = NONE,
	};
	Entry entries[ENTRIES];
	gsize n = life->entries[0] != '\0' ? entries_read(life->entries, entries) : 0;
	CadenceTrack track;

	stored_read(life->stored, &in);
	walk(fixture, entries, n, &track);
	return cadence_row(&in, &track, entries, n);
}

static void
a_life_goes_through_standings(Calendars *fixture, gconstpointer data)
{
	const Life *life = data;
	CadenceRow row = row_of_life(life, fixture);
	g_auto(GStrv) days = g_strsplit(life->days, "; ", -1);

	g_assert_cmpint(row.far, ==, life->window.far * 30);
	for (char **day = days; *day != NULL; day++) {
		g_auto(GStrv) words = g_strsplit(*day, " ", -1);
		Standing standing = standing_of(&row, on(words[0]));

		g_test_message("%s", *day);
		g_assert_cmpstr(vocab_id(&vocab_standing, (int)standing), ==, words[1]);
	}
}

static void
reminders_by_hand_have_their_dates(Calendars *fixture, gconstpointer data)
{
	static const struct {
		ReminderKind kind;
		const char *day, *opens, *due, *closes;
	} cases[] = {
		{ REMINDER_PROMISE, "2026-03-07", "2026-03-07", "2026-03-07",
			"2026-03-07" },
		{ REMINDER_CONTACT, "2026-03-08", "2026-03-08", "2026-03-08",
			"2026-03-08" },
		{ REMINDER_OWN, "2026-03-09", "2026-03-09", "2026-03-09", "2026-03-09" },
		{ REMINDER_THEIR_PROMISE, "2026-03-06", "2026-03-10", "2026-03-10",
			"2026-03-23" },
		{ REMINDER_ANSWER, "2026-03-06", "2026-03-06", "2026-03-10",
			"2026-03-10" },
		{ REMINDER_RETRY, "2026-03-07", "2026-03-07", "2026-03-09",
			"2026-03-20" },
	};

	(void)data;
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		ReminderDates dates = reminder_dates(
			cases[i].kind, on(cases[i].day), fixture->bare, fixture->chains);

		g_test_message("%s", vocab_id(&vocab_reminder, (int)cases[i].kind));
		g_assert_cmpint(dates.opens, ==, on(cases[i].opens));
		g_assert_cmpint(dates.due, ==, on(cases[i].due));
		g_assert_cmpint(dates.closes, ==, on(cases[i].closes));
	}
}

/* The steps that come by themselves are steps of the chains like others. */
static void
the_chains_say_when(Calendars *fixture, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	Entry entries[ENTRIES];
	gsize n = entries_read("2026-03-02 in email", entries);
	CadenceTrack track;
	ReminderDates dates;

	(void)data;
	g_assert_true(chain_set_read(fixture->chains,
		"[answer]\ndue = 4wd\n[their-promise]\nopens = 1w\n", "mine", &error));
	walk(fixture, entries, n, &track);
	g_assert_cmpint(track.n_wanted, ==, 1);
	g_assert_cmpint(track.wanted[0].due, ==, on("2026-03-06"));
	dates = reminder_dates(
		REMINDER_THEIR_PROMISE, on("2026-03-02"), fixture->bare, fixture->chains);
	g_assert_cmpint(dates.due, ==, on("2026-03-09"));
	g_assert_true(
		chain_set_read(fixture->chains, "[answer]\ndue = 30h\n", "mine", &error));
	dates = reminder_dates(
		REMINDER_ANSWER, on("2026-03-02"), fixture->bare, fixture->chains);
	g_assert_cmpint(dates.closes, ==, on("2026-03-04"));
	g_assert_true(
		chain_set_read(fixture->chains, "[answer]\noff = yes\n", "mine", &error));
	walk(fixture, entries, n, &track);
	g_assert_cmpint(track.n_wanted, ==, 0);
	g_assert_cmpint(track.owed_since, ==, NONE);
}

static void
a_pause_lasts_one_full_window(void)
{
	g_assert_cmpint(
		cadence_pause((Window){ 3, 6 }, on("2026-08-31")), ==, on("2027-02-28"));
	g_assert_cmpint(cadence_pause(WINDOW_NONE, on("2026-08-31")), ==, NONE);
}

static void
set_up(Calendars *fixture, gconstpointer data)
{
	(void)data;
	fixture->chains = chain_set_new();
	fixture->bare = workdays_new("none", NULL);
	g_assert_nonnull(fixture->bare);
}

static void
tear_down(Calendars *fixture, gconstpointer data)
{
	(void)data;
	chain_set_free(fixture->chains);
	workdays_free(fixture->bare);
}

typedef void (*Test)(Calendars *fixture, gconstpointer data);

static void
add(const char *group, const char *name, gconstpointer data, Test test)
{
	g_autofree char *path = g_strdup_printf("/cadence/%s/%s", group, name);

	g_test_add(path, Calendars, data, set_up, test, tear_down);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/cadence/calendar months", windows_are_calendar_months);
	g_test_add_func("/cadence/impossible windows", impossible_windows_are_refused);
	g_test_add_func("/cadence/pause", a_pause_lasts_one_full_window);
	add("by hand", "dates", NULL, reminders_by_hand_have_their_dates);
	add("by chains", "dates", NULL, the_chains_say_when);
	for (gsize i = 0; i < G_N_ELEMENTS(lives); i++)
		add("lives", lives[i].name, &lives[i], a_life_goes_through_standings);
	return g_test_run();
}
