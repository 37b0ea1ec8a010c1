/*
 * What to bring up, by which channel and when: each a table of cases as a user would tell
 * them.
 */
#include "krug/suggest.h"

#include <stdlib.h>
#include <string.h>

#include "krug/i18n.h"

#define TODAY day_parse("2026-11-21")

static const struct {
	const char *a, *b, *shared;
} lists[] = {
	{ "Rust, шахматы", "шахмат; rust", "Rust, шахматы" },
	{ "базы данных", "базы данных, походы", "базы данных" },
	{ "скалолазание", "скалолазанием", "скалолазание" },
	{ "C", "C++", "" }, /* short words as they are */
	{ "рынок", "рынка", "" },
	{ "тест", "тесто", "тест" },
	{ "", "Rust", "" },
	{ " , ;\n", " ,", "" },
	{ "Rust", "команда на Rust", "Rust" },
	{ "#rust", "Rust", "#rust" },
};

static void
lists_share(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(lists); i++) {
		g_autoptr(GPtrArray) shared = suggest_shared(lists[i].a, lists[i].b);
		g_autofree char *text = NULL;

		g_ptr_array_add(shared, NULL);
		text = g_strjoinv(", ", (char **)shared->pdata);
		g_test_message("%s | %s", lists[i].a, lists[i].b);
		g_assert_cmpstr(text, ==, lists[i].shared);
	}
}

/* A list that no hand wrote is looked at as far as one would have written it. */
static void
long_lists_end(void)
{
	g_autoptr(GString) list = g_string_new(NULL);
	g_autoptr(GPtrArray) shared = NULL;

	for (int i = 0; i < 100000; i++)
		g_string_append_printf(list, "thing%d,", i * 7919);
	shared = suggest_shared(list->str, list->str);
	g_assert_cmpuint(shared->len, ==, 64);
}

static void
the_most_pressing_come_first(void)
{
	static const SuggestKind kinds[] = { SUGGEST_COMMON, SUGGEST_TOPIC, SUGGEST_TOPIC,
		SUGGEST_TOPIC, SUGGEST_PROMISE, SUGGEST_NEWS };
	g_autoptr(GPtrArray) list =
		g_ptr_array_new_with_free_func((GDestroyNotify)suggestion_free);
	g_autoptr(GString) order = g_string_new(NULL);

	for (gsize i = 0; i < G_N_ELEMENTS(kinds); i++)
		g_ptr_array_add(
			list, suggestion_new(kinds[i], g_strdup_printf("%d", (int)i),
				      g_strdup("")));
	suggest_choose(list, 4);
	for (guint i = 0; i < list->len; i++)
		g_string_append(order, ((Suggestion *)list->pdata[i])->text);
	g_assert_cmpstr(order->str, ==, "4512");
	suggest_choose(list, 1);
	g_assert_cmpuint(list->len, ==, 1);
	suggest_choose(list, 0);
	g_assert_cmpuint(list->len, ==, 0);
}

typedef struct {
	const char *what;
	Purpose purpose;
	const char *ways;  /* known, the preferred one with a star */
	const char *tried; /* "email 2/0; telegram 5/4" */
	const char *last_meeting;
	const char *expected;
	Channel theirs;
	gboolean stranger, same_city;
} Way;

static void
read_ways(const char *text, SuggestReach *facts)
{
	g_auto(GStrv) words = g_strsplit(text ? text : "", " ", -1);

	for (char **word = words; *word && **word; word++) {
		gsize n = strlen(*word);
		gboolean star = (*word)[n - 1] == '*';
		Reach reach;

		if (star)
			(*word)[n - 1] = '\0';
		reach = vocab_from_id(&vocab_reach, *word);
		g_assert_cmpint(reach, !=, REACH_NONE);
		facts->known |= 1u << reach;
		if (star)
			facts->preferred = reach;
	}
}

static void
read_tried(const char *text, SuggestReach *facts)
{
	g_auto(GStrv) rows = g_strsplit(text ? text : "", "; ", -1);

	for (char **row = rows; *row && **row; row++) {
		g_auto(GStrv) words = g_strsplit_set(*row, " /", 3);
		int channel = vocab_from_id(&vocab_channel, words[0]);

		g_assert_cmpint(channel, !=, CHANNEL_NONE);
		facts->tried[channel].sent = atoi(words[1]);
		facts->tried[channel].answered = atoi(words[2]);
	}
}

static const Way ways[] = {
	{ .what = "thanks go by e-mail",
		.purpose = PURPOSE_THANKS,
		.ways = "telegram* email linkedin",
		.expected = "email: for thanks" },
	{ .what = "congratulations by LinkedIn",
		.purpose = PURPOSE_CONGRATULATION,
		.ways = "email telegram linkedin",
		.expected = "linkedin: for congratulations" },
	{ .what = "what is short by Telegram",
		.purpose = PURPOSE_SHORT,
		.ways = "email telegram linkedin",
		.expected = "telegram: for something short" },
	{ .what = "no LinkedIn: by what they answer",
		.purpose = PURPOSE_CONGRATULATION,
		.ways = "email telegram",
		.tried = "email 4/1; telegram 5/4",
		.expected = "telegram: they answered 4 of 5 there" },
	{ .what = "e-mails were never answered",
		.purpose = PURPOSE_THANKS,
		.ways = "email telegram",
		.tried = "email 2/0; telegram 1/1",
		.expected = "telegram: they answered 1 of 1 there" },
	{ .what = "one silence is none",
		.purpose = PURPOSE_THANKS,
		.ways = "email telegram",
		.tried = "email 1/0; telegram 1/1",
		.expected = "email: for thanks" },
	{ .what = "nothing was ever answered",
		.purpose = PURPOSE_THANKS,
		.ways = "email telegram",
		.tried = "email 3/0; telegram 3/0",
		.expected = "email: for thanks" },
	{ .what = "two of two before four of five",
		.purpose = PURPOSE_INFORMAL,
		.ways = "email linkedin",
		.tried = "email 5/4; linkedin 2/2",
		.expected = "linkedin: they answered 2 of 2 there" },
	{ .what = "nothing tried: what they prefer",
		.purpose = PURPOSE_CAREER,
		.ways = "email phone*",
		.expected = "call: they prefer it" },
	{ .what = "only a phone is known",
		.purpose = PURPOSE_CAREER,
		.ways = "phone",
		.expected = "call: it is known" },
	{ .what = "no way is known",
		.purpose = PURPOSE_CAREER,
		.expected = "none: no address yet" },
	{ .what = "no meeting for a year in the same city",
		.purpose = PURPOSE_TALK,
		.ways = "email",
		.last_meeting = "2025-11-21",
		.same_city = TRUE,
		.expected = "meeting: no meeting for 12 months, and the same city" },
	{ .what = "no meeting for a year elsewhere",
		.purpose = PURPOSE_TALK,
		.ways = "email",
		.expected = "video: no meeting for 12 months" },
	{ .what = "a meeting a day later",
		.purpose = PURPOSE_TALK,
		.ways = "email",
		.last_meeting = "2025-11-22",
		.same_city = TRUE,
		.expected = "email: it is known" },
	{ .what = "somebody I never was in touch with",
		.purpose = PURPOSE_TALK,
		.ways = "email",
		.stranger = TRUE,
		.same_city = TRUE,
		.expected = "email: it is known" },
	{ .what = "an answer goes where they wrote",
		.purpose = PURPOSE_ANSWER,
		.ways = "email telegram",
		.theirs = CHANNEL_TELEGRAM,
		.expected = "telegram: they wrote there" },
};

static void
a_channel_is_proposed(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(ways); i++) {
		const Way *way = &ways[i];
		SuggestReach facts = {
			.theirs = way->theirs,
			.in_touch = !way->stranger,
			.last_meeting = day_parse(way->last_meeting),
			.same_city = way->same_city,
			.today = TODAY,
		};
		g_autofree char *why = NULL;
		g_autofree char *text = NULL;
		SuggestedChannel channel;
		const char *id;

		read_ways(way->ways, &facts);
		read_tried(way->tried, &facts);
		channel = suggest_channel(&facts, way->purpose);
		why = suggest_because(&facts, way->purpose, &channel);
		id = vocab_id(&vocab_channel, (int)channel.channel);
		text = g_strdup_printf("%s: %s", id ? id : "none", why);
		g_test_message("%s", way->what);
		g_assert_cmpstr(text, ==, way->expected);
	}
}

static void
every_reminder_has_a_purpose(void)
{
	g_assert_cmpint(purpose_of(REMINDER_THANK_YOU), ==, PURPOSE_THANKS);
	g_assert_cmpint(purpose_of(REMINDER_ANSWER), ==, PURPOSE_ANSWER);
	g_assert_cmpint(purpose_of(REMINDER_OCCASION), ==, PURPOSE_CONGRATULATION);
	g_assert_cmpint(purpose_of(REMINDER_REGULAR), ==, PURPOSE_TALK);
	g_assert_cmpint(purpose_of(REMINDER_NONE), ==, PURPOSE_TALK);
	for (int purpose = PURPOSE_ANSWER; purpose < PURPOSE_COUNT; purpose++)
		g_assert_cmpstr(purpose_label((Purpose)purpose), !=, "");
}

static const struct {
	const char *what, *hours; /* in which they wrote */
	const char *zone, *expected;
} whens[] = {
	{ "nothing is known", "", "Europe/Moscow", "10:00–18:00" },
	{ "two messages are too few", "9 9", "Europe/Moscow", "10:00–18:00" },
	{ "they write in the morning", "9 10 11 20", "Europe/Moscow",
		"09:00–12:00: 3 of 4 messages of theirs came then" },
	{ "the earlier of two", "9 9 20 20", "Europe/Moscow",
		"07:00–10:00: 2 of 4 messages of theirs came then" },
	{ "their evening is my afternoon", "19 19 20", "Asia/Novosibirsk",
		"18:00–21:00 there, 14:00–17:00 here: 3 of 3 messages of theirs came "
		"then" },
	{ "at midnight there", "23 23 23", "Asia/Novosibirsk",
		"21:00–00:00 there, 17:00–20:00 here: 3 of 3 messages of theirs came "
		"then" },
	{ "their zone is not known", "", "", "10:00–18:00" },
	{ "nobody knows their zone", "", "Mars/Olympus", "10:00–18:00" },
};

static void
hours_are_theirs(void)
{
	g_autoptr(Clock) clock =
		clock_new_frozen("2026-11-21T18:00:00+03:00", "Europe/Moscow", NULL);

	for (gsize i = 0; i < G_N_ELEMENTS(whens); i++) {
		int counts[24] = { 0 };
		g_auto(GStrv) words = g_strsplit(whens[i].hours, " ", -1);
		g_autofree char *text = NULL;
		SuggestHours hours;

		for (char **word = words; *word && **word; word++)
			counts[atoi(*word)]++;
		hours = suggest_hours(counts);
		text = suggest_when(clock, whens[i].zone, clock_now(clock), &hours);
		g_test_message("%s", whens[i].what);
		g_assert_cmpstr(text, ==, whens[i].expected);
	}
}

int
main(int argc, char **argv)
{
	i18n_start("en");
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/suggest/shared", lists_share);
	g_test_add_func("/suggest/long", long_lists_end);
	g_test_add_func("/suggest/order", the_most_pressing_come_first);
	g_test_add_func("/suggest/channel", a_channel_is_proposed);
	g_test_add_func("/suggest/purpose", every_reminder_has_a_purpose);
	g_test_add_func("/suggest/when", hours_are_theirs);
	return g_test_run();
}
