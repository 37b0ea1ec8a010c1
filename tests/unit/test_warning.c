/*
 * The rules of warnings, each with the cases that a user would tell: the entries in words
 * ("-3 out gave": three days ago I wrote and gave something), then the sentence, or
 * nothing.
 */
#include "krug/warning.h"

#include <stdlib.h>
#include <string.h>

#include "krug/i18n.h"

#define TODAY	day_parse("2026-11-21")
#define ENTRIES 16

typedef struct {
	const char *what;
	WarningRule rule;
	const char *entries; /* split by ';', the oldest first */
	const char *dates;   /* "birthday +5; name day +7 planned" */
	const char *verified;
	const char *company;
	const char *expected; /* NULL: nothing is said */
	int owed_since;	      /* days ago; 0: nothing owed */
	int owed_workdays;
	int waiting;
	int bare;
	gboolean interest;
	Address address;
	AddressSource by;
} Case;

static void
set_word(WarningEntry *entry, const char *word)
{
	int direction = vocab_from_id(&vocab_direction, word);
	int tone = vocab_from_id(&vocab_tone, word);
	int type = vocab_from_id(&vocab_type, word);
	int channel = vocab_from_id(&vocab_channel, word);

	if (direction)
		entry->direction = (Direction)direction;
	else if (tone)
		entry->tone = (Tone)tone;
	else if (strcmp(word, "reply") == 0)
		entry->answer = TRUE;
	else if (strcmp(word, "step") == 0)
		entry->step = TRUE;
	else if (strcmp(word, "gave") == 0)
		entry->gave++;
	else if (strcmp(word, "got") == 0)
		entry->got++;
	else if (type)
		entry->type = (Type)type;
	else if (channel)
		entry->channel = (Channel)channel;
	else
		g_error("what is %s?", word);
}

static gsize
read_entries(const char *text, WarningEntry *entries)
{
	g_auto(GStrv) rows = g_strsplit(text ? text : "", "; ", -1);
	gsize n = 0;

	for (; rows[n]; n++) {
		g_auto(GStrv) words = g_strsplit(rows[n], " ", -1);

		g_assert_cmpuint(n, <, ENTRIES);
		entries[n] = (WarningEntry){ .day = TODAY + atoi(words[0]) };
		for (char **word = words + 1; *word; word++)
			set_word(&entries[n], *word);
	}
	return n;
}

/* "birthday +5 planned" */
static gsize
read_dates(char **rows, WarningDate *dates)
{
	gsize n = 0;

	for (; rows[n]; n++) {
		char *sign = strchr(rows[n], '+');

		g_assert_nonnull(sign);
		sign[-1] = '\0';
		dates[n] = (WarningDate){ rows[n], TODAY + atoi(sign + 1),
			strstr(sign, "planned") != NULL };
	}
	return n;
}

static void
check(const Case *one)
{
	WarningEntry entries[ENTRIES];
	WarningDate dates[ENTRIES];
	g_auto(GStrv) rows = g_strsplit(one->dates ? one->dates : "", "; ", -1);
	WarningFacts facts = {
		.today = TODAY,
		.entries = entries,
		.n_entries = read_entries(one->entries, entries),
		.dates = dates,
		.n_dates = read_dates(rows, dates),
		.interest_known = one->interest,
		.bare = one->bare,
		.owed_since = one->owed_since ? TODAY - one->owed_since : DAY_NONE,
		.owed_workdays = one->owed_workdays,
		.verified_on = day_parse(one->verified ? one->verified : ""),
		.company = one->company ? one->company : "",
		.waiting = one->waiting,
		.address = one->address,
		.address_by = one->by,
	};
	const WarningRow *row = &warning_rules[one->rule];
	g_autofree char *text = NULL;

	for (gsize i = 0; i < facts.n_entries; i++) {
		facts.gave += entries[i].gave;
		facts.got += entries[i].got;
		facts.talks += warning_is_talk(entries[i].direction, entries[i].channel);
	}
	text = row->check(&facts, row->figure);
	g_test_message("%s: %s", row->id, one->what);
	g_assert_cmpstr(text, ==, one->expected);
}

static const Case cases[] = {
	{ .what = "they wrote two working days ago",
		.rule = WARNING_UNANSWERED,
		.owed_since = 4,
		.owed_workdays = 2,
		.expected = "Their message of 17 nov has waited 2 working days for an "
			    "answer" },
	{ .what = "they wrote yesterday",
		.rule = WARNING_UNANSWERED,
		.owed_since = 1,
		.owed_workdays = 1 },
	{ .what = "nothing is owed", .rule = WARNING_UNANSWERED, .owed_workdays = 9 },

	{ .what = "a birthday in five days",
		.rule = WARNING_DATE,
		.dates = "birthday +5",
		.expected = "Nothing is planned: birthday on 26 nov, in 5 days" },
	{ .what = "one tomorrow",
		.rule = WARNING_DATE,
		.dates = "birthday +1",
		.expected = "Nothing is planned: birthday on 22 nov, in 1 day" },
	{ .what = "one today",
		.rule = WARNING_DATE,
		.dates = "birthday +0",
		.expected = "Nothing is planned for today: birthday" },
	{ .what = "on the seventh day",
		.rule = WARNING_DATE,
		.dates = "name day +7",
		.expected = "Nothing is planned: name day on 28 nov, in 7 days" },
	{ .what = "on the eighth day", .rule = WARNING_DATE, .dates = "name day +8" },
	{ .what = "one that is planned",
		.rule = WARNING_DATE,
		.dates = "birthday +5 planned" },
	{ .what = "the second one is not",
		.rule = WARNING_DATE,
		.dates = "birthday +2 planned; name day +3",
		.expected = "Nothing is planned: name day on 24 nov, in 3 days" },

	{ .what = "three messages in a month",
		.rule = WARNING_FREQUENT,
		.entries = "-29 out; -10 out; -2 out",
		.expected = "3 messages of mine in the last 30 days" },
	{ .what = "the first is thirty days ago",
		.rule = WARNING_FREQUENT,
		.entries = "-30 out; -10 out; -2 out" },
	{ .what = "one answered them",
		.rule = WARNING_FREQUENT,
		.entries = "-20 out; -11 in; -10 out reply; -2 out" },
	{ .what = "one was an answer by its own word",
		.rule = WARNING_FREQUENT,
		.entries = "-20 out; -10 out answer; -2 out" },
	{ .what = "one was a step of a chain",
		.rule = WARNING_FREQUENT,
		.entries = "-20 out; -10 out thank-you step; -2 out" },
	{ .what = "one was for a birthday",
		.rule = WARNING_FREQUENT,
		.entries = "-20 out; -10 out congratulation; -2 out" },
	{ .what = "talks are no messages",
		.rule = WARNING_FREQUENT,
		.entries = "-20 both meeting; -10 both call; -2 out" },
	{ .what = "five of them",
		.rule = WARNING_FREQUENT,
		.entries = "-9 out; -8 out; -7 out; -2 out; 0 out",
		.expected = "5 messages of mine in the last 30 days" },

	{ .what = "three wait at one company",
		.rule = WARNING_WAITING,
		.company = "Acme",
		.waiting = 3,
		.expected = "3 people at Acme have not answered yet" },
	{ .what = "two wait", .rule = WARNING_WAITING, .company = "Acme", .waiting = 2 },
	{ .what = "no company is known", .rule = WARNING_WAITING, .waiting = 3 },

	{ .what = "formal to a friend",
		.rule = WARNING_TONE,
		.entries = "-9 out informal; -3 out formal",
		.address = ADDRESS_INFORMAL,
		.by = ADDRESS_BY_PERSON,
		.expected = "Formal on 18 nov, but you are on «ты»" },
	{ .what = "informal where one is on вы",
		.rule = WARNING_TONE,
		.entries = "-3 out informal",
		.address = ADDRESS_FORMAL,
		.by = ADDRESS_BY_PERSON,
		.expected = "Informal on 18 nov, but you are on «вы»" },
	{ .what = "informal at a formal company",
		.rule = WARNING_TONE,
		.entries = "-3 out informal",
		.address = ADDRESS_FORMAL,
		.by = ADDRESS_BY_COMPANY,
		.company = "Acme",
		.expected = "Informal on 18 nov, but at Acme people are on «вы»" },
	{ .what = "formal at an informal company",
		.rule = WARNING_TONE,
		.entries = "-3 both formal",
		.address = ADDRESS_INFORMAL,
		.by = ADDRESS_BY_COMPANY,
		.company = "Acme",
		.expected = "Formal on 18 nov, but at Acme people are on «ты»" },
	{ .what = "informal to the head",
		.rule = WARNING_TONE,
		.entries = "-3 out informal",
		.address = ADDRESS_FORMAL,
		.by = ADDRESS_BY_SENIORITY,
		.expected = "Informal on 18 nov, but one is on «вы» with senior people" },
	{ .what = "вы is only supposed",
		.rule = WARNING_TONE,
		.entries = "-3 out informal",
		.address = ADDRESS_FORMAL,
		.by = ADDRESS_BY_NOBODY },
	{ .what = "the last one fits",
		.rule = WARNING_TONE,
		.entries = "-9 out informal; -3 out formal",
		.address = ADDRESS_FORMAL,
		.by = ADDRESS_BY_PERSON },
	{ .what = "how they write is their business",
		.rule = WARNING_TONE,
		.entries = "-9 out formal; -3 in informal",
		.address = ADDRESS_FORMAL,
		.by = ADDRESS_BY_PERSON },

	{ .what = "four messages without anything",
		.rule = WARNING_NO_VALUE,
		.entries = "-400 out; -300 out; -200 out; -100 out",
		.expected =
			"4 of the last 4 messages went out without anything for them" },
	{ .what = "the third had something",
		.rule = WARNING_NO_VALUE,
		.entries = "-400 out; -300 out; -200 out gave; -100 out" },
	{ .what = "the one before these had",
		.rule = WARNING_NO_VALUE,
		.entries = "-500 out gave; -400 out; -300 out; -200 out; -100 out",
		.expected =
			"4 of the last 4 messages went out without anything for them" },
	{ .what = "three messages are too few",
		.rule = WARNING_NO_VALUE,
		.entries = "-300 out; -200 out; -100 out" },
	{ .what = "what they wrote, and talks, are none of mine",
		.rule = WARNING_NO_VALUE,
		.entries = "-300 out; -250 in; -200 out; -150 both call; -100 out" },

	{ .what = "five given, nothing got",
		.rule = WARNING_ONE_SIDED,
		.entries = "-300 out gave gave gave; -200 out gave gave",
		.expected = "Gave 5, got 0 in 24 months" },
	{ .what = "six got, two given",
		.rule = WARNING_ONE_SIDED,
		.entries = "-300 in got got got; -200 in got got got; -100 out gave gave",
		.expected = "Got 6, gave 2 in 24 months" },
	{ .what = "five got, two given",
		.rule = WARNING_ONE_SIDED,
		.entries = "-300 in got got got; -200 in got got; -100 out gave gave" },
	{ .what = "four are too few to tell",
		.rule = WARNING_ONE_SIDED,
		.entries = "-300 out gave gave gave; -200 out gave" },

	{ .what = "five formal ones",
		.rule = WARNING_FORMAL,
		.entries = "-9 out formal; -8 in formal; -7 out formal; -6 in; -5 both "
			   "formal; "
			   "-4 out formal",
		.expected = "Formal 5 times in a row" },
	{ .what = "one of them informal",
		.rule = WARNING_FORMAL,
		.entries = "-9 out formal; -8 in formal; -7 out informal; -6 in formal; "
			   "-5 both "
			   "formal; -4 out formal" },
	{ .what = "four are too few",
		.rule = WARNING_FORMAL,
		.entries = "-7 out formal; -6 in formal; -5 both formal; -4 out formal" },

	{ .what = "three talks, no interest",
		.rule = WARNING_IMPERSONAL,
		.entries = "-300 both meeting; -200 out; -150 out call; -100 both video",
		.expected = "3 talks, and no interest of theirs is known" },
	{ .what = "two talks",
		.rule = WARNING_IMPERSONAL,
		.entries = "-300 both meeting; -200 out; -150 in; -100 both video" },
	{ .what = "an interest is known",
		.rule = WARNING_IMPERSONAL,
		.entries = "-300 both meeting; -200 both call; -100 both video",
		.interest = TRUE },
	{ .what = "two letters were bare templates, whatever is known",
		.rule = WARNING_IMPERSONAL,
		.bare = 2,
		.interest = TRUE,
		.expected = "2 letters in a row were sent as the bare template" },
	{ .what = "one of them was", .rule = WARNING_IMPERSONAL, .bare = 1 },

	{ .what = "checked six months ago",
		.rule = WARNING_STALE,
		.verified = "2026-05-21",
		.expected = "The data were last checked 6 months ago, on 21 may" },
	{ .what = "checked a day later",
		.rule = WARNING_STALE,
		.verified = "2026-05-22" },
	{ .what = "two years ago",
		.rule = WARNING_STALE,
		.verified = "2024-10-30",
		.expected = "The data were last checked 24 months ago, on 30 oct 2024" },
	{ .what = "no day is known", .rule = WARNING_STALE },
};

static void
each_rule_tells_its_figures(void)
{
	guint told[WARNING_COUNT] = { 0 }, silent[WARNING_COUNT] = { 0 };

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		check(&cases[i]);
		(cases[i].expected ? told : silent)[cases[i].rule]++;
	}
	for (int rule = 0; rule < WARNING_COUNT; rule++) {
		g_assert_cmpuint(told[rule], >, 0);
		g_assert_cmpuint(silent[rule], >, 0);
	}
}

static void
rules_have_names(void)
{
	for (int rule = 0; rule < WARNING_COUNT; rule++) {
		const WarningRow *row = &warning_rules[rule];
		g_autofree char *figure = g_strdup_printf("%d ", row->figure + 7);
		g_autofree char *definition =
			warning_definition((WarningRule)rule, row->figure + 7);

		g_assert_cmpint(warning_rule_of(row->id), ==, rule);
		g_assert_cmpstr(row->title, !=, "");
		/* The figure in force, whatever the default is. */
		if (row->figure > 0)
			g_assert_nonnull(strstr(definition, figure));
	}
	g_assert_cmpint(warning_rule_of("no such rule"), ==, WARNING_COUNT);
}

static void
what_is_muted_is_not_told(void)
{
	WarningFacts facts = {
		.today = TODAY,
		.owed_since = TODAY - 10,
		.owed_workdays = 6,
		.verified_on = TODAY - 1000,
		.company = "",
	};
	int figures[WARNING_COUNT];
	g_autoptr(GPtrArray) all = warning_check(&facts, NULL, 0);
	g_autoptr(GPtrArray) some = warning_check(&facts, NULL, 1u << WARNING_UNANSWERED);
	g_autoptr(GPtrArray) none = NULL;

	g_assert_cmpuint(all->len, ==, 2);
	g_assert_cmpint(((Warning *)all->pdata[0])->rule, ==, WARNING_UNANSWERED);
	g_assert_cmpuint(some->len, ==, 1);
	g_assert_cmpint(((Warning *)some->pdata[0])->rule, ==, WARNING_STALE);
	for (int rule = 0; rule < WARNING_COUNT; rule++)
		figures[rule] = 100;
	none = warning_check(&facts, figures, 0);
	g_assert_cmpuint(none->len, ==, 0);
}

int
main(int argc, char **argv)
{
	i18n_start("en");
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/warning/rules", each_rule_tells_its_figures);
	g_test_add_func("/warning/names", rules_have_names);
	g_test_add_func("/warning/muted", what_is_muted_is_not_told);
	return g_test_run();
}
