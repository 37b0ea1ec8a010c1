/*
 * The depth of a relationship: each case is what was counted, in words, and the points of
 * its parts.
 */
#include "krug/depth.h"

#include "krug/i18n.h"

#define TODAY "2026-11-21"

typedef struct {
	const char *name;
	int interactions, two_way, meetings, gave, got, informal;
	const char *since;
	int two_way_points, live, value, informal_points, years, total;
} Case;

static const Case cases[] = {
	{ "as deep as it gets", 10, 10, 4, 3, 3, 10, "2020-01-01", 25, 20, 20, 15, 20,
		100 },
	{ "all one way, formal, met today", 3, 0, 0, 0, 0, 0, TODAY, 0, 0, 0, 0, 0, 0 },
	{ "half of it goes both ways", 10, 5, 0, 0, 0, 0, TODAY, 13, 0, 0, 0, 0, 13 },
	{ "two thirds do", 3, 2, 0, 0, 0, 0, TODAY, 17, 0, 0, 0, 0, 17 },
	{ "met once in two years", 3, 0, 1, 0, 0, 0, TODAY, 0, 5, 0, 0, 0, 5 },
	{ "met twice a year", 4, 0, 4, 0, 0, 0, TODAY, 0, 20, 0, 0, 0, 20 },
	{ "met every week", 104, 0, 104, 0, 0, 0, TODAY, 0, 20, 0, 0, 0, 20 },
	{ "I only gave", 5, 0, 0, 7, 0, 0, TODAY, 0, 0, 0, 0, 0, 0 },
	{ "I only got", 5, 0, 0, 0, 7, 0, TODAY, 0, 0, 0, 0, 0, 0 },
	{ "as much as I got", 5, 0, 0, 1, 1, 0, TODAY, 0, 0, 20, 0, 0, 20 },
	{ "half of what I got", 5, 0, 0, 2, 4, 0, TODAY, 0, 0, 10, 0, 0, 10 },
	{ "the other way round", 5, 0, 0, 4, 2, 0, TODAY, 0, 0, 10, 0, 0, 10 },
	{ "a third is informal", 9, 0, 0, 0, 0, 3, TODAY, 0, 0, 0, 5, 0, 5 },
	{ "known for a year", 3, 0, 0, 0, 0, 0, "2025-11-21", 0, 0, 0, 0, 7, 7 },
	{ "known for three years", 3, 0, 0, 0, 0, 0, "2023-11-21", 0, 0, 0, 0, 20, 20 },
	{ "a day less", 3, 0, 0, 0, 0, 0, "2023-11-22", 0, 0, 0, 0, 20, 20 },
	{ "the clock was set back", 3, 3, 0, 0, 0, 0, "2027-02-01", 25, 0, 0, 0, 0, 25 },
	{ "nobody knows since when", 3, 3, 0, 0, 0, 0, NULL, 25, 0, 0, 0, 0, 25 },
};

static Depth
depth_of(const Case *c)
{
	const DepthFacts facts = {
		.interactions = c->interactions,
		.two_way = c->two_way,
		.meetings = c->meetings,
		.gave = c->gave,
		.got = c->got,
		.informal = c->informal,
		.known_since = c->since ? day_parse(c->since) : DAY_NONE,
		.today = day_parse(TODAY),
	};
	Depth depth;

	depth_reckon(&facts, &depth);
	return depth;
}

static void
every_depth(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		const Case *c = &cases[i];
		Depth depth = depth_of(c);

		g_test_message("%s", c->name);
		g_assert_true(depth.known);
		g_assert_cmpint(depth.parts[DEPTH_TWO_WAY], ==, c->two_way_points);
		g_assert_cmpint(depth.parts[DEPTH_LIVE], ==, c->live);
		g_assert_cmpint(depth.parts[DEPTH_VALUE], ==, c->value);
		g_assert_cmpint(depth.parts[DEPTH_INFORMAL], ==, c->informal_points);
		g_assert_cmpint(depth.parts[DEPTH_YEARS], ==, c->years);
		g_assert_cmpint(depth.total, ==, c->total);
	}
}

static void
too_little_to_say(void)
{
	for (int n = 0; n < DEPTH_LEAST; n++) {
		const Case c = { "few", n, n, n, n, n, n, "2020-01-01", 0, 0, 0, 0, 0,
			0 };
		Depth depth = depth_of(&c);

		g_assert_false(depth.known);
		g_assert_cmpint(depth.total, ==, 0);
	}
}

static void
parts_make_a_hundred(void)
{
	int sum = 0;

	for (int i = 0; i < DEPTH_PARTS; i++)
		sum += depth_most((DepthPart)i);
	g_assert_cmpint(sum, ==, 100);
}

static void
reasons_in_words(void)
{
	const Case c = { "words", 8, 6, 1, 2, 0, 3, "2026-04-01", 0, 0, 0, 0, 0, 0 };
	static const char *const words[DEPTH_PARTS] = { "6 of 8", "1 meeting",
		"gave 2, got 0", "3 of 8", "7 months" };
	Depth depth = depth_of(&c);

	for (int i = 0; i < DEPTH_PARTS; i++) {
		g_autofree char *reason = depth_reason(&depth, (DepthPart)i);

		g_assert_cmpstr(reason, ==, words[i]);
	}
	depth.facts.known_since = day_parse("2024-11-21");
	{
		g_autofree char *years = depth_reason(&depth, DEPTH_YEARS);

		g_assert_cmpstr(years, ==, "2 years");
	}
}

int
main(int argc, char **argv)
{
	i18n_start("en");
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/depth/every one", every_depth);
	g_test_add_func("/depth/too little", too_little_to_say);
	g_test_add_func("/depth/a hundred", parts_make_a_hundred);
	g_test_add_func("/depth/reasons", reasons_in_words);
	return g_test_run();
}
