/*
 * Levelling: within the limit and the window, one person of an organization a week, late
 * ones over ten working days, stable. Today is Saturday 21 November 2026; the calendar is
 * Monday to Friday unless a case says "ru".
 */
#include <stdlib.h>
#include <string.h>

#include "krug/i18n.h"
#include "krug/level.h"

static Day
on(const char *text)
{
	Day day = day_parse(text);

	g_assert_cmpint(day, !=, DAY_NONE);
	return day;
}

/* A small book in words. People are placed one after another, each against those before:
 * "anna@yandex 23..27" has a window from 23 to 27 November (days go on into December: 31
 * is 1 December), and options behind it:
 *   has=D stands on D already, own=D chose D, hidden=D is hidden until D.
 * "full D n": n people stand on D whom nothing moves; "dates D n": n birthdays. */
typedef struct {
	const char *name;
	const char *today;
	guint limit;
	const char *calendar;
	const char *lines; /* separated by ";" */
	const char *days;  /* expected, in the order of the people; "-": waits */
} Case;

#define MAX_PEOPLE 80

typedef struct {
	char company[16];
	Day day;
} Stander;

typedef struct {
	LevelRule rule;
	Stander people[MAX_PEOPLE];
	guint n;
	const char *company; /* of the one that is placed */
	Day own_day;	     /* where that one stands already */
	int full[400], dates[400];
} Town;

static int
slot(Day day)
{
	return (int)(day - on("2026-11-01"));
}

static guint
town_people(void *data, Day day)
{
	const Town *town = data;
	guint n = (guint)town->full[slot(day)];

	for (guint i = 0; i < town->n; i++)
		n += town->people[i].day == day;
	return n;
}

static guint
town_dates(void *data, Day day)
{
	const Town *town = data;

	return (guint)town->dates[slot(day)];
}

static gboolean
town_taken(void *data, Day day)
{
	const Town *town = data;
	Day monday = day - day_weekday(day) + 1;

	for (guint i = 0; i < town->n; i++)
		if (*town->company &&
			strcmp(town->people[i].company, town->company) == 0 &&
			town->people[i].day >= monday && town->people[i].day < monday + 7)
			return TRUE;
	return FALSE;
}

/* A number is a day from the first of November on. */
static Day
numbered(const char *text)
{
	return on("2026-11-01") + atoi(text) - 1;
}

static Day
option(char **words, const char *name)
{
	for (; *words; words++)
		if (g_str_has_prefix(*words, name))
			return numbered(*words + strlen(name));
	return DAY_NONE;
}

static void
place_person(Town *town, char **words)
{
	const char *at = strchr(words[0], '@');
	const char *to = strstr(words[1], "..");
	LevelSpan span = {
		.opens = numbered(words[1]),
		.closes = numbered(to + 2),
		.hidden_until = option(words, "hidden="),
		.own = option(words, "own="),
	};
	LevelLoad load = { town_people, town_dates, town_taken, town };
	LevelPlace place = level_place(&town->rule, &span);
	Stander *stander = &town->people[town->n];
	Day has = option(words, "has=");

	g_assert_cmpuint(town->n, <, MAX_PEOPLE);
	g_strlcpy(stander->company, at ? at + 1 : "", sizeof stander->company);
	town->company = stander->company;
	stander->day = level_fits(&town->rule, &span, &place, has, &load)
			       ? has
			       : level_find(&town->rule, &place, &load);
	town->n++;
}

static void
read_line(Town *town, const char *line)
{
	g_auto(GStrv) words = g_strsplit(line, " ", -1);

	if (g_str_equal(words[0], "full"))
		town->full[slot(numbered(words[1]))] += atoi(words[2]);
	else if (g_str_equal(words[0], "dates"))
		town->dates[slot(numbered(words[1]))] += atoi(words[2]);
	else if (g_str_equal(words[0], "all-dates"))
		for (int i = 0; i < 400; i++)
			town->dates[i] += atoi(words[1]);
	else
		place_person(town, words);
}

static char *
told(const Town *town)
{
	GString *text = g_string_new(NULL);

	for (guint i = 0; i < town->n; i++) {
		Day day = town->people[i].day;

		if (i > 0)
			g_string_append_c(text, ' ');
		if (day == DAY_NONE)
			g_string_append_c(text, '-');
		else
			g_string_append_printf(text, "%d", slot(day) + 1);
	}
	return g_string_free(text, FALSE);
}

/* November 2026: the 23rd is a Monday, the 28th and 29th a weekend; 30 is the last, 31 is
 * 1 December, 61 is 31 December (Thursday), 62 to 71 the Russian holidays. */
static const Case cases[] = {
	{ "the first working day of the window", "2026-11-21", 5, "none", "anna 24..45",
		"24" },
	{ "a window that opens on a Saturday begins on Monday", "2026-11-21", 5, "none",
		"anna 28..45", "30" },
	{ "a window that is open begins today, if it is a working day", "2026-11-23", 5,
		"none", "anna 10..45", "23" },
	{ "on a day off it begins with the next working day", "2026-11-21", 5, "none",
		"anna 10..45", "23" },
	{ "the sixth of a day goes to the next", "2026-11-21", 5, "none",
		"a 24..45;b 24..45;c 24..45;d 24..45;e 24..45;f 24..45",
		"24 24 24 24 24 25" },
	{ "a limit of one spreads over days", "2026-11-21", 1, "none",
		"a 24..45;b 24..45;c 24..45", "24 25 26" },
	{ "no limit keeps all on their day", "2026-11-21", 0, "none",
		"a 24..45;b 24..45;c 24..45;full 24 99;d 24..45", "24 24 24 24" },
	{ "over the weekend to Monday", "2026-11-21", 1, "none", "a 27..45;b 27..45",
		"27 30" },
	{ "promises count, though they do not move", "2026-11-21", 5, "none",
		"full 24 5;a 24..45", "25" },
	{ "more promises than the limit count as well", "2026-11-21", 5, "none",
		"full 24 9;full 25 4;a 24..45;b 24..45", "25 26" },
	{ "dates count", "2026-11-21", 5, "none", "dates 24 5;a 24..45", "25" },
	{ "dates and people count together", "2026-11-21", 5, "none",
		"dates 24 2;full 24 2;a 24..45;b 24..45", "24 25" },
	{ "where dates fill every day they are left out of account", "2026-11-21", 5,
		"none", "all-dates 8;a 24..45;b 24..45", "24 24" },
	{ "but people are not", "2026-11-21", 5, "none", "all-dates 8;full 24 5;a 24..45",
		"25" },
	{ "one day without dates is enough for them to count", "2026-11-21", 5, "none",
		"dates 24 5;dates 25 5;dates 26 4;a 24..26;b 24..26", "26 -" },
	{ "never behind the end of the window", "2026-11-21", 1, "none",
		"a 24..25;b 24..25;c 24..25", "24 25 -" },
	{ "the last day of the window counts", "2026-11-21", 1, "none",
		"full 24 1;full 25 1;full 26 1;a 24..27", "27" },
	{ "one person of an organization a week", "2026-11-21", 5, "none",
		"anna@yandex 24..45;boris@yandex 24..45;vera@yandex 24..45", "24 30 37" },
	{ "others are not in the way", "2026-11-21", 5, "none",
		"anna@yandex 24..45;boris@vk 24..45;vera 24..45;gleb 24..45",
		"24 24 24 24" },
	{ "a week ends on Sunday", "2026-11-21", 5, "none",
		"anna@yandex 27..45;boris@yandex 27..45", "27 30" },
	{ "no week is left for a colleague", "2026-11-21", 5, "none",
		"anna@yandex 24..36;boris@yandex 24..36;vera@yandex 24..36", "24 30 -" },
	{ "full days in the free week", "2026-11-21", 1, "none",
		"anna@yandex 24..45;full 30 1;full 31 1;boris@yandex 24..45", "24 32" },
	{ "who has a right day keeps it", "2026-11-21", 5, "none", "anna 24..45 has=40",
		"40" },
	{ "though an earlier one is free by now", "2026-11-21", 1, "none",
		"anna 24..45 has=26;boris 24..45;vera 24..45", "26 24 25" },
	{ "a day before the window is not right", "2026-11-21", 5, "none",
		"anna 24..45 has=23", "24" },
	{ "nor one behind it", "2026-11-21", 5, "none", "anna 24..45 has=46", "24" },
	{ "nor a day off", "2026-11-21", 5, "none", "anna 24..45 has=29", "24" },
	{ "nor a full one", "2026-11-21", 5, "none", "full 26 5;anna 24..45 has=26",
		"24" },
	{ "nor one in the week of a colleague", "2026-11-21", 5, "none",
		"boris@vk 25..45;anna@vk 24..45 has=26", "25 30" },
	{ "a day that has passed is not right", "2026-11-25", 5, "none",
		"anna 16..45 has=24", "25" },
	{ "today still is", "2026-11-25", 5, "none", "anna 16..45 has=25", "25" },
	{ "who is late begins with the next working day", "2026-11-21", 5, "none",
		"anna 2..20", "23" },
	{ "the late spread over ten working days, then they wait", "2026-11-21", 1,
		"none",
		"a 2..20;b 2..20;c 2..20;d 2..20;e 2..20;f 2..20;g 2..20;h 2..20;"
		"i 2..20;j 2..20;k 2..20",
		"23 24 25 26 27 30 31 32 33 34 -" },
	{ "one late person of an organization a week", "2026-11-21", 5, "none",
		"anna@vk 2..20;boris@vk 2..20;vera@vk 2..20", "23 30 -" },
	{ "who is late and has a day keeps it", "2026-11-23", 5, "none",
		"anna 2..20 has=27", "27" },
	{ "but none behind the ten days", "2026-11-23", 5, "none", "anna 2..20 has=50",
		"23" },
	{ "a window without a working day is as good as late", "2026-11-21", 5, "none",
		"anna 28..29", "30" },
	{ "the last day is today", "2026-11-24", 5, "none", "anna 2..24", "24" },
	{ "hidden by a pause until a day in the window", "2026-11-21", 5, "none",
		"anna 24..45 hidden=38", "38" },
	{ "hidden until behind the window", "2026-11-21", 5, "none",
		"anna 24..30 hidden=38", "38" },
	{ "hidden longer than its day", "2026-11-21", 5, "none",
		"anna 24..45 has=26 hidden=38", "38" },
	{ "hidden until a day before the window", "2026-11-21", 5, "none",
		"anna 24..45 hidden=22", "24" },
	{ "a day of its own is kept, day off or not", "2026-11-21", 5, "none",
		"anna 24..45 own=28", "28" },
	{ "full or not", "2026-11-21", 5, "none", "full 25 9;anna 24..45 own=25", "25" },
	{ "behind the window or not", "2026-11-21", 5, "none", "anna 24..30 own=50",
		"50" },
	{ "it counts for others", "2026-11-21", 1, "none",
		"anna 24..45 own=25;boris 25..45", "25 26" },
	{ "own day before the window", "2026-11-21", 5, "none", "anna 24..45 own=22",
		"24" },
	{ "own day that has passed", "2026-11-26", 5, "none", "anna 24..45 own=25",
		"26" },
	{ "own day, but hidden longer", "2026-11-21", 5, "none",
		"anna 24..45 own=25 hidden=38", "38" },
	{ "over the Russian holidays of the new year", "2026-11-21", 1, "ru",
		"a 60..90;b 60..90;c 60..90", "60 72 73" },
	{ "late on the eve of them", "2026-12-30", 1, "ru", "a 2..20;b 2..20", "60 72" },
	{ "a holiday in the week", "2026-11-01", 5, "ru", "a 4..30", "5" },
	{ "a window within the holidays", "2026-11-21", 5, "ru", "a 63..67", "72" },
};

static void
test_case(gconstpointer data)
{
	const Case *c = data;
	g_autoptr(Workdays) calendar = workdays_new(c->calendar, NULL);
	g_auto(GStrv) lines = g_strsplit(c->lines, ";", -1);
	g_autofree char *days = NULL;
	Town town = { .rule = { on(c->today), on(c->today), c->limit, calendar } };

	for (char **line = lines; *line; line++)
		read_line(&town, *line);
	days = told(&town);
	g_assert_cmpstr(days, ==, c->days);
}

/* Where nothing can ring any more today, tomorrow is the first day proposed; who stands
 * on today stays there. */
static void
the_hour_has_passed(void)
{
	g_autoptr(Workdays) bare = workdays_new("none", NULL);
	Town town = { .rule = { on("2026-11-23"), on("2026-11-24"), 5, bare } };
	g_autofree char *days = NULL;

	read_line(&town, "anna 2..45");
	read_line(&town, "boris 2..45 has=23");
	days = told(&town);
	g_assert_cmpstr(days, ==, "24 23");
}

typedef struct {
	const char *name;
	const char *before; /* lines, then the person asked about */
	const char *person;
	const char *words; /* NULL: nothing is said */
} Why;

static const Why whys[] = {
	{ "the first day needs no words", "", "anna 24..45", NULL },
	{ "nor does the Monday behind a weekend", "", "anna 28..45", NULL },
	{ "nor a day of its own", "", "anna 24..45 own=40", NULL },
	{ "a full day", "full 24 5", "anna 24..45",
		"moved from tue 24 nov: 5 people that day already" },
	{ "a day that was given before", "", "anna 24..45 has=26",
		"as it was planned before" },
	{ "a colleague", "boris@VK 25..45", "anna@VK 24..45",
		"moved from tue 24 nov: one person of VK a week" },
	{ "its first day has passed", "", "anna 10..45", NULL },
	{ "its first day has passed, and today is full", "full 23 5", "anna 10..45",
		"moved from mon 23 nov: 5 people that day already" },
	{ "late, on the first day that is left", "", "anna 2..20", NULL },
	{ "late behind others", "full 23 5", "anna 2..20",
		"late: the most urgent first, 5 a day" },
	{ "late, and a colleague", "boris@VK 24..45", "anna@VK 2..20",
		"moved from mon 23 nov: one person of VK a week" },
	{ "no day is free", "full 24 5;full 25 5", "anna 24..25",
		"waits for a free day: 5 a day at most" },
	{ "no week is free", "boris@VK 24..45", "anna@VK 24..25",
		"waits for a free day: one person of VK a week" },
};

static void
test_why(gconstpointer data)
{
	const Why *w = data;
	g_autoptr(Workdays) bare = workdays_new("none", NULL);
	g_auto(GStrv) lines = g_strsplit(w->before, ";", -1);
	g_auto(GStrv) words = g_strsplit(w->person, " ", -1);
	Town town = { .rule = { on("2026-11-21"), on("2026-11-21"), 5, bare } };
	LevelLoad load = { town_people, town_dates, town_taken, &town };
	LevelSpan span = { numbered(words[1]), numbered(strstr(words[1], "..") + 2),
		DAY_NONE, option(words, "own=") };
	g_autofree char *said = NULL;
	Day day;
	LevelWhy why;

	for (char **line = lines; *line; line++)
		if (**line)
			read_line(&town, *line);
	place_person(&town, words);
	day = town.people[--town.n].day;
	why = level_why(&town.rule, &span, day, &load);
	said = level_words(&why, &town.rule, "VK");
	g_assert_cmpstr(said, ==, w->words);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	i18n_start("en");
	g_test_add_func("/level/hour", the_hour_has_passed);
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *path = g_strconcat("/level/", cases[i].name, NULL);

		g_test_add_data_func(path, &cases[i], test_case);
	}
	for (gsize i = 0; i < G_N_ELEMENTS(whys); i++) {
		g_autofree char *path = g_strconcat("/level/why/", whys[i].name, NULL);

		g_test_add_data_func(path, &whys[i], test_why);
	}
	return g_test_run();
}
