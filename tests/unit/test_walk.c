/*
 * What follows from what was logged: the last contact, what is owed, what is waited for,
 * as cases in words (entry_text.h tells how entries are written). The calendar is Monday
 * to Friday without holidays unless a case begins with "Russia:"; 2 March 2026 is a
 * Monday.
 */
#include "krug/cadence.h"

#include "entry_text.h"

typedef struct {
	Workdays *bare, *russian;
	ChainSet *chains;
} Calendars;

/* The whole walk, with what is wanted then. */
static void
walk(const Calendars *fixture, const Entry *entries, gsize n, const Workdays *calendar,
	CadenceTrack *track, EntryFate *fates)
{
	cadence_walk(entries, n, calendar, track, fates);
	if (cadence_wants(track))
		cadence_want(track, calendar, fixture->chains);
}

static const char *
show_day(Day day, char buf[DAY_TEXT])
{
	return day == NONE ? "-" : day_format(day, buf);
}

/* "last … owed … waiting … silences … retry 2: opens/due/closes" */
static char *
show_track(const CadenceTrack *track)
{
	char a[DAY_TEXT], b[DAY_TEXT], c[DAY_TEXT];
	GString *out = g_string_new(NULL);

	g_string_append_printf(out, "last %s", show_day(track->last_day, a));
	if (track->owed_since != NONE)
		g_string_append_printf(out, ", owed %s", show_day(track->owed_since, a));
	if (track->waiting_until != NONE)
		g_string_append_printf(
			out, ", waiting %s", show_day(track->waiting_until, a));
	if (track->silences != 0)
		g_string_append_printf(out, ", silences %d", track->silences);
	for (guint i = 0; i < track->n_wanted; i++) {
		const AutoReminder *made = &track->wanted[i];

		g_string_append_printf(out, ", %s %d: %s/%s/%s",
			vocab_id(&vocab_reminder, (int)made->kind), (int)made->entry,
			show_day(made->opens, a), show_day(made->due, b),
			show_day(made->closes, c));
	}
	return g_string_free(out, FALSE);
}

typedef struct {
	const char *name, *entries, *expected;
} WalkCase;

static const WalkCase walk_cases[] = {
	{ "no entries", "", "last -" },
	{ "a meeting counts", "2026-03-02 both meeting", "last 2026-03-02" },
	{ "a call counts", "2026-03-02 both call", "last 2026-03-02" },
	{ "a video call counts", "2026-03-02 both video", "last 2026-03-02" },
	{ "a call counts even where only I spoke", "2026-03-02 out call",
		"last 2026-03-02" },
	{ "an event where we talked counts", "2026-03-02 both event", "last 2026-03-02" },
	{ "a two-way entry by mail counts", "2026-03-02 both email", "last 2026-03-02" },
	{ "anything incoming counts", "2026-03-02 in linkedin thank-you",
		"last 2026-03-02" },
	{ "an outgoing message alone is no contact", "2026-03-02 out email", "last -" },
	{ "an outgoing note at an event is no contact", "2026-03-02 out event",
		"last -" },
	{ "the later of two contacts is the last",
		"2026-03-02 both call; 2026-03-05 both meeting", "last 2026-03-05" },
	{ "a late entry never moves the last contact backwards",
		"2026-03-05 both meeting; 2026-03-02 both call", "last 2026-03-05" },
	{ "a planned meeting never counts",
		"2026-03-02 both call; 2026-04-02 both meeting planned",
		"last 2026-03-02" },
	{ "a planned meeting in the past does not count before it is confirmed",
		"2026-03-02 both meeting planned", "last -" },
	{ "an answered message counts by its answer",
		"2026-03-02 out email; 2026-03-04 in email thank-you",
		"last 2026-03-04" },
	{ "a conversation expects nothing", "2026-03-02 out email conversation",
		"last -" },
	{ "a thank-you expects nothing", "2026-03-02 out email thank-you", "last -" },
	{ "my news expect nothing", "2026-03-02 out email update", "last -" },
	{ "an answer expects nothing", "2026-03-02 out email answer", "last -" },
	{ "a congratulation expects nothing", "2026-03-02 out email congratulation",
		"last -" },
	{ "a question waits ten working days, then a retry is open for ten",
		"2026-03-02 out email question",
		"last -, waiting 2026-03-16, silences 1, retry 1: "
		"2026-03-16/2026-03-16/2026-03-27" },
	{ "a request waits", "2026-03-02 out email request",
		"last -, waiting 2026-03-16, silences 1, retry 1: "
		"2026-03-16/2026-03-16/2026-03-27" },
	{ "an invitation waits", "2026-03-03 out telegram invitation",
		"last -, waiting 2026-03-17, silences 1, retry 1: "
		"2026-03-17/2026-03-17/2026-03-30" },
	{ "a check-in waits", "2026-03-04 out email check-in",
		"last -, waiting 2026-03-18, silences 1, retry 1: "
		"2026-03-18/2026-03-18/2026-03-31" },
	{ "a follow-up waits", "2026-03-05 out email follow-up",
		"last -, waiting 2026-03-19, silences 1, retry 1: "
		"2026-03-19/2026-03-19/2026-04-01" },
	{ "a conversation with a star waits", "2026-03-06 out email *",
		"last -, waiting 2026-03-20, silences 1, retry 1: "
		"2026-03-20/2026-03-20/2026-04-02" },
	{ "sent on a Saturday it waits from Monday on", "2026-03-07 out email question",
		"last -, waiting 2026-03-20, silences 1, retry 1: "
		"2026-03-20/2026-03-20/2026-04-02" },
	{ "a feedback request waits seven days", "2026-03-02 out email feedback-request",
		"last -, waiting 2026-03-09, silences 1, retry 1: "
		"2026-03-09/2026-03-09/2026-03-20" },
	{ "a feedback request of a Saturday: the second try is due on Monday",
		"2026-03-07 out email feedback-request",
		"last -, waiting 2026-03-14, silences 1, retry 1: "
		"2026-03-14/2026-03-16/2026-03-27" },
	{ "a talk with a star waits for their word", "2026-03-02 both meeting *",
		"last 2026-03-02, waiting 2026-03-16, silences 1, retry 1: "
		"2026-03-16/2026-03-16/2026-03-27" },
	{ "a talk in which I asked waits for nothing", "2026-03-02 both meeting question",
		"last 2026-03-02" },
	{ "a planned question waits for nothing", "2026-03-02 out email question planned",
		"last -" },
	{ "an answer ends the waiting and owes nothing",
		"2026-03-02 out email question; 2026-03-04 in email", "last 2026-03-04" },
	{ "an answer by another channel as well",
		"2026-03-02 out email question; 2026-03-04 in telegram",
		"last 2026-03-04" },
	{ "a call ends the waiting",
		"2026-03-02 out email question; 2026-03-04 both call",
		"last 2026-03-04" },
	{ "an earlier message logged late answers nothing",
		"2026-03-04 out email question; 2026-03-02 in email thank-you",
		"last 2026-03-02, waiting 2026-03-18, silences 1, retry 1: "
		"2026-03-18/2026-03-18/2026-03-31" },
	{ "a planned talk answers nothing",
		"2026-03-02 out email question; 2026-03-04 both call planned",
		"last -, waiting 2026-03-16, silences 1, retry 1: "
		"2026-03-16/2026-03-16/2026-03-27" },
	{ "an answer on the last day of waiting owes nothing",
		"2026-03-02 out email question; 2026-03-15 in email", "last 2026-03-15" },
	{ "an answer when waiting is over owes one",
		"2026-03-02 out email question; 2026-03-16 in email",
		"last 2026-03-16, owed 2026-03-16, answer 2: "
		"2026-03-16/2026-03-18/2026-03-18" },
	{ "an incoming message owes an answer within two working days",
		"2026-03-02 in email",
		"last 2026-03-02, owed 2026-03-02, answer 1: "
		"2026-03-02/2026-03-04/2026-03-04" },
	{ "written on a Friday: until Tuesday", "2026-03-06 in telegram question",
		"last 2026-03-06, owed 2026-03-06, answer 1: "
		"2026-03-06/2026-03-10/2026-03-10" },
	{ "written on a Sunday: until Tuesday", "2026-03-08 in email",
		"last 2026-03-08, owed 2026-03-08, answer 1: "
		"2026-03-08/2026-03-10/2026-03-10" },
	{ "a thank-you owes nothing", "2026-03-02 in email thank-you",
		"last 2026-03-02" },
	{ "a congratulation owes nothing", "2026-03-02 in email congratulation",
		"last 2026-03-02" },
	{ "a thank-you with a star owes all the same", "2026-03-02 in email thank-you *",
		"last 2026-03-02, owed 2026-03-02, answer 1: "
		"2026-03-02/2026-03-04/2026-03-04" },
	{ "their answer with a star owes all the same",
		"2026-03-02 out email question; 2026-03-04 in email *",
		"last 2026-03-04, owed 2026-03-04, answer 2: "
		"2026-03-04/2026-03-06/2026-03-06" },
	{ "an answer to what expected none owes one",
		"2026-03-02 out email update; 2026-03-04 in email",
		"last 2026-03-04, owed 2026-03-04, answer 2: "
		"2026-03-04/2026-03-06/2026-03-06" },
	{ "only the first message is the answer",
		"2026-03-02 out email question; 2026-03-04 in email; 2026-03-05 in email",
		"last 2026-03-05, owed 2026-03-05, answer 3: "
		"2026-03-05/2026-03-09/2026-03-09" },
	{ "a call of theirs owes nothing", "2026-03-02 in call", "last 2026-03-02" },
	{ "a call of theirs with a star owes a word", "2026-03-02 in call *",
		"last 2026-03-02, owed 2026-03-02, answer 1: "
		"2026-03-02/2026-03-04/2026-03-04" },
	{ "met at their event owes nothing", "2026-03-02 in event", "last 2026-03-02" },
	{ "a planned message owes nothing", "2026-03-02 in email planned", "last -" },
	{ "the oldest of several stands for all",
		"2026-03-02 in email; 2026-03-04 in email",
		"last 2026-03-04, owed 2026-03-02, answer 1: "
		"2026-03-02/2026-03-04/2026-03-04" },
	{ "an older one logged late becomes the oldest",
		"2026-03-04 in email; 2026-03-02 in email",
		"last 2026-03-04, owed 2026-03-02, answer 2: "
		"2026-03-02/2026-03-04/2026-03-04" },
	{ "any later message of mine pays",
		"2026-03-02 in email; 2026-03-03 out telegram", "last 2026-03-02" },
	{ "a thank-you of mine pays",
		"2026-03-02 in email; 2026-03-03 out email thank-you",
		"last 2026-03-02" },
	{ "a talk pays", "2026-03-02 in email; 2026-03-03 both call", "last 2026-03-03" },
	{ "one answer pays all that came before",
		"2026-03-02 in email; 2026-03-03 in email; 2026-03-04 out email",
		"last 2026-03-03" },
	{ "a planned call pays nothing",
		"2026-03-02 in email; 2026-03-03 both call planned",
		"last 2026-03-02, owed 2026-03-02, answer 1: "
		"2026-03-02/2026-03-04/2026-03-04" },
	{ "a message of mine logged late, from before, pays nothing",
		"2026-03-02 in email; 2026-03-01 out email",
		"last 2026-03-02, owed 2026-03-02, answer 1: "
		"2026-03-02/2026-03-04/2026-03-04" },
	{ "paid with a question: now I wait",
		"2026-03-02 in email; 2026-03-03 out email question",
		"last 2026-03-02, waiting 2026-03-17, silences 1, retry 2: "
		"2026-03-17/2026-03-17/2026-03-30" },
	{ "they write again after it was paid",
		"2026-03-02 in email; 2026-03-03 out email; 2026-03-09 in email",
		"last 2026-03-09, owed 2026-03-09, answer 3: "
		"2026-03-09/2026-03-11/2026-03-11" },
	{ "owed and waiting cannot be at once",
		"2026-03-02 out email question; 2026-03-03 in email *; 2026-03-04 out "
		"email question",
		"last 2026-03-03, waiting 2026-03-18, silences 1, retry 3: "
		"2026-03-18/2026-03-18/2026-03-31" },
	{ "two waits without an answer are two silences",
		"2026-03-02 out email question; 2026-03-16 out telegram question",
		"last -, waiting 2026-03-30, silences 2, retry 2: "
		"2026-03-30/2026-03-30/2026-04-10" },
	{ "a second message while the first waits is the same silence",
		"2026-03-02 out email question; 2026-03-04 out email question",
		"last -, waiting 2026-03-18, silences 1, retry 2: "
		"2026-03-18/2026-03-18/2026-03-31" },
	{ "three waits are three",
		"2026-01-05 out email question; 2026-02-02 out email question; "
		"2026-03-02 out email question",
		"last -, waiting 2026-03-16, silences 3, retry 3: "
		"2026-03-16/2026-03-16/2026-03-27" },
	{ "an answer between them begins anew",
		"2026-01-05 out email question; 2026-02-02 in email thank-you; "
		"2026-03-02 out email question",
		"last 2026-02-02, waiting 2026-03-16, silences 1, retry 3: "
		"2026-03-16/2026-03-16/2026-03-27" },
	{ "a talk between them begins anew",
		"2026-01-05 out email question; 2026-02-02 both call; 2026-03-02 out "
		"email question",
		"last 2026-02-02, waiting 2026-03-16, silences 1, retry 3: "
		"2026-03-16/2026-03-16/2026-03-27" },
	{ "a message that expects nothing neither ends nor prolongs the wait",
		"2026-03-02 out email question; 2026-03-04 out email update",
		"last -, waiting 2026-03-16, silences 1, retry 1: "
		"2026-03-16/2026-03-16/2026-03-27" },
	{ "a retry dropped by hand stays dropped",
		"2026-03-02 out email question settled", "last -" },
	{ "an answer dropped by hand stays dropped", "2026-03-02 in email settled",
		"last 2026-03-02" },
	{ "a star does not bring back what was dropped", "2026-03-02 in email * settled",
		"last 2026-03-02" },
	{ "after a dropped retry the next question waits again",
		"2026-03-02 out email question settled; 2026-03-04 out email question",
		"last -, waiting 2026-03-18, silences 1, retry 2: "
		"2026-03-18/2026-03-18/2026-03-31" },
	{ "after a dropped answer the next message owes again",
		"2026-03-02 in email settled; 2026-03-04 in email",
		"last 2026-03-04, owed 2026-03-04, answer 2: "
		"2026-03-04/2026-03-06/2026-03-06" },
	{ "on one day the hour decides: written after I answered",
		"2026-03-02 12:00 in email; 2026-03-02 09:00 out email",
		"last 2026-03-02, owed 2026-03-02, answer 1: "
		"2026-03-02/2026-03-04/2026-03-04" },
	{ "on one day the hour decides: answered after they wrote",
		"2026-03-02 12:00 out email; 2026-03-02 09:00 in email",
		"last 2026-03-02" },
	{ "without an hour an answer comes after the message that has one",
		"2026-03-02 out email; 2026-03-02 09:00 in email", "last 2026-03-02" },
	{ "without hours the order of logging decides: answered",
		"2026-03-02 in email; 2026-03-02 out email", "last 2026-03-02" },
	{ "without hours the order of logging decides: they wrote again",
		"2026-03-02 out email; 2026-03-02 in email",
		"last 2026-03-02, owed 2026-03-02, answer 2: "
		"2026-03-02/2026-03-04/2026-03-04" },
	{ "an answer on the same day ends the waiting",
		"2026-03-02 out email question; 2026-03-02 in email", "last 2026-03-02" },
	{ "a leap day counts like any other", "2028-02-29 in email",
		"last 2028-02-29, owed 2028-02-29, answer 1: "
		"2028-02-29/2028-03-02/2028-03-02" },
	{ "Russia: a message before Victory Day", "2026-05-08 in email",
		"last 2026-05-08, owed 2026-05-08, answer 1: "
		"2026-05-08/2026-05-13/2026-05-13" },
	{ "Russia: a question before the May holidays", "2026-04-30 out email question",
		"last -, waiting 2026-05-18, silences 1, retry 1: "
		"2026-05-18/2026-05-18/2026-05-29" },
};

static void
entries_lead_to_dates(Calendars *fixture, gconstpointer data)
{
	const WalkCase *c = data;
	Entry entries[ENTRIES];
	EntryFate fates[ENTRIES];
	gsize n = c->entries[0] != '\0' ? entries_read(c->entries, entries) : 0;
	Workdays *calendar =
		g_str_has_prefix(c->name, "Russia:") ? fixture->russian : fixture->bare;
	CadenceTrack track, alone;
	g_autofree char *shown = NULL, *without_fates = NULL;

	walk(fixture, entries, n, calendar, &track, fates);
	walk(fixture, entries, n, calendar, &alone, NULL);
	shown = show_track(&track);
	without_fates = show_track(&alone);
	g_assert_cmpstr(shown, ==, c->expected);
	g_assert_cmpstr(without_fates, ==, c->expected);
}

static void
fates_name_what_answered_and_what_paid(Calendars *fixture, gconstpointer data)
{
	Entry entries[ENTRIES];
	EntryFate fates[ENTRIES];
	CadenceTrack track;
	gsize n = entries_read("2026-03-02 out email question;"
			       "2026-03-03 out telegram;"
			       "2026-03-04 in call;"
			       "2026-03-05 in email;"
			       "2026-03-06 in email;"
			       "2026-03-09 out email answer;"
			       "2026-03-10 in telegram;"
			       "2026-03-11 out email question",
		entries);

	(void)data;
	walk(fixture, entries, n, fixture->bare, &track, fates);
	g_assert_cmpint(fates[0].answered_by, ==, 3);
	g_assert_true(fates[0].counts);
	g_assert_false(fates[0].waiting);
	g_assert_cmpint(fates[1].answered_by, ==, 3);
	g_assert_cmpint(fates[2].paid_by, ==, 0);
	g_assert_false(fates[2].owed);
	g_assert_cmpint(fates[3].paid_by, ==, 6);
	g_assert_cmpint(fates[4].paid_by, ==, 6);
	g_assert_cmpint(fates[5].answered_by, ==, 7);
	g_assert_cmpint(fates[6].paid_by, ==, 8);
	g_assert_true(fates[7].waiting);
	g_assert_false(fates[7].counts);
	g_assert_cmpint(fates[7].answered_by, ==, 0);
}

/* What a hand that drops the answer has to mark: the whole run. */
static void
a_run_of_messages_is_settled_as_a_whole(Calendars *fixture, gconstpointer data)
{
	Entry entries[ENTRIES];
	EntryFate fates[ENTRIES];
	CadenceTrack track;
	gsize n = entries_read("2026-03-02 in email; 2026-03-03 in email", entries);

	(void)data;
	walk(fixture, entries, n, fixture->bare, &track, fates);
	for (gsize i = 0; i < n; i++) {
		g_assert_true(fates[i].owed);
		entries[i].settled = TRUE;
	}
	walk(fixture, entries, n, fixture->bare, &track, fates);
	g_assert_cmpint(track.owed_since, ==, NONE);
	g_assert_cmpuint(track.n_wanted, ==, 0);
	entries[n] = entry_read("2026-03-04 in email", 3);
	walk(fixture, entries, n + 1, fixture->bare, &track, fates);
	g_assert_cmpint(track.wanted[0].entry, ==, 3);
}

/* No entry is looked at more than a few times, whatever their order. */
static void
many_entries_take_no_time(Calendars *fixture, gconstpointer data)
{
	const gsize n = 200000;
	g_autofree Entry *entries = g_new0(Entry, n);
	g_autofree EntryFate *fates = g_new0(EntryFate, n);
	CadenceTrack track;

	(void)data;
	for (gsize i = 0; i < n; i++)
		entries[i] = (Entry){ .id = (gint64)i + 1,
			.day = on("2026-03-02"),
			.at = AT_NONE,
			.channel = CHANNEL_EMAIL,
			.direction = i % 1000 == 999 ? DIRECTION_OUT : DIRECTION_IN };
	walk(fixture, entries, n, fixture->bare, &track, fates);
	g_assert_cmpint(fates[0].paid_by, ==, 1000);
	g_assert_cmpint(track.owed_since, ==, NONE);
}

static void
set_up(Calendars *fixture, gconstpointer data)
{
	(void)data;
	fixture->chains = chain_set_new();
	fixture->bare = workdays_new("none", NULL);
	fixture->russian = workdays_new("ru", NULL);
	g_assert_nonnull(fixture->bare);
	g_assert_nonnull(fixture->russian);
}

static void
tear_down(Calendars *fixture, gconstpointer data)
{
	(void)data;
	chain_set_free(fixture->chains);
	workdays_free(fixture->bare);
	workdays_free(fixture->russian);
}

typedef void (*Test)(Calendars *fixture, gconstpointer data);

static void
add(const char *group, const char *name, gconstpointer data, Test test)
{
	g_autofree char *path = g_strdup_printf("/walk/%s/%s", group, name);

	g_test_add(path, Calendars, data, set_up, test, tear_down);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	for (gsize i = 0; i < G_N_ELEMENTS(walk_cases); i++)
		add("entries", walk_cases[i].name, &walk_cases[i], entries_lead_to_dates);
	add("fates", "answered and paid", NULL, fates_name_what_answered_and_what_paid);
	add("fates", "settled run", NULL, a_run_of_messages_is_settled_as_a_whole);
	add("many", "entries", NULL, many_entries_take_no_time);
	return g_test_run();
}
