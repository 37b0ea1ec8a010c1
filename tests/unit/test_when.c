/* Saturday 21 November 2026, 18:00 in Moscow: what people write, and the day they mean.
 */
#include "krug/when.h"

#include <string.h>

#include "krug/error.h"
#include "krug/i18n.h"

#define NOW "2026-11-21T18:00+03:00"

typedef struct {
	const char *text, *day;
	int minute;	  /* -1: no time told */
	const char *rest; /* what is left */
} WhenCase;

/* The same whichever way one looks. */
static const WhenCase both[] = {
	{ "today", "2026-11-21", -1, "" },
	{ "сегодня", "2026-11-21", -1, "" },
	{ "Вчера", "2026-11-20", -1, "" },
	{ "yesterday: coffee", "2026-11-20", -1, ": coffee" },
	{ "позавчера", "2026-11-19", -1, "" },
	{ "the day before yesterday", "2026-11-19", -1, "" },
	{ "завтра", "2026-11-22", -1, "" },
	{ "до завтра", "2026-11-22", -1, "" },
	{ "by tomorrow send", "2026-11-22", -1, " send" },
	{ "послезавтра", "2026-11-23", -1, "" },
	{ "day after  tomorrow", "2026-11-23", -1, "" },
	{ "last fri", "2026-11-20", -1, "" },
	{ "last sat", "2026-11-14", -1, "" },
	{ "в прошлую среду", "2026-11-18", -1, "" },
	{ "next mon", "2026-11-23", -1, "" },
	{ "next saturday", "2026-11-28", -1, "" },
	{ "в следующую пятницу", "2026-11-27", -1, "" },
	{ "in 2 weeks", "2026-12-05", -1, "" },
	{ "in two weeks", "2026-12-05", -1, "" },
	{ "через 3 дня", "2026-11-24", -1, "" },
	{ "через неделю", "2026-11-28", -1, "" },
	{ "через пару недель", "2026-12-05", -1, "" },
	{ "через полгода", "2027-05-21", -1, "" },
	{ "in a month", "2026-12-21", -1, "" },
	{ "in 3 months", "2027-02-21", -1, "" },
	{ "2 weeks ago", "2026-11-07", -1, "" },
	{ "a week ago", "2026-11-14", -1, "" },
	{ "3 дня назад", "2026-11-18", -1, "" },
	{ "неделю назад", "2026-11-14", -1, "" },
	{ "месяц назад", "2026-10-21", -1, "" },
	{ "два года назад", "2024-11-21", -1, "" },
	{ "last week", "2026-11-14", -1, "" },
	{ "на следующей неделе", "2026-11-28", -1, "" },
	{ "в прошлом месяце", "2026-10-21", -1, "" },
	{ "через час", "2026-11-21", 1140, "" },
	{ "in 30 minutes", "2026-11-21", 1110, "" },
	{ "2 hours ago", "2026-11-21", 960, "" },
	{ "через 7 часов", "2026-11-22", 60, "" },
	{ "+3d", "2026-11-24", -1, "" },
	{ "-2w", "2026-11-07", -1, "" },
	{ "2026-11-21", "2026-11-21", -1, "" },
	{ "2024-02-29 text", "2024-02-29", -1, " text" },
	{ "2026-12-01T10:30", "2026-12-01", 630, "" },
	{ "2026-12-01 10:30", "2026-12-01", 630, "" },
	{ "21.12.2026", "2026-12-21", -1, "" },
	{ "1.2.26", "2026-02-01", -1, "" },
	{ "01/02/1999", "1999-02-01", -1, "" },
	{ "21 nov 2025", "2025-11-21", -1, "" },
	{ "21st of November, 2025", "2025-11-21", -1, "" },
	{ "Nov 21, 2025", "2025-11-21", -1, "" },
	{ "March 3 2027", "2027-03-03", -1, "" },
	{ "21 ноября 2025 года", "2025-11-21", -1, "" },
	{ "к 5 декабря 2026", "2026-12-05", -1, "" },
	{ "21 НОЯБРЯ", "2026-11-21", -1, "" },
	{ "21.11", "2026-11-21", -1, "" },
	{ "вчера в 15:00", "2026-11-20", 900, "" },
	{ "вчера, в 15", "2026-11-20", 900, "" },
	{ "tomorrow at 3pm", "2026-11-22", 900, "" },
	{ "tomorrow 3 pm", "2026-11-22", 900, "" },
	{ "завтра в 3 часа дня", "2026-11-22", 900, "" },
	{ "завтра в 10 утра", "2026-11-22", 600, "" },
	{ "завтра в 12 ночи", "2026-11-22", 0, "" },
	{ "завтра в полдень", "2026-11-22", 720, "" },
	{ "10:30", "2026-11-21", 630, "" },
	{ "в 15:00: звонок", "2026-11-21", 900, ": звонок" },
	{ "15:00 завтра", "2026-11-22", 900, "" },
	{ "в 15:00 вчера", "2026-11-20", 900, "" },
	{ "at 3pm", "2026-11-21", 900, "" },
	{ "12am", "2026-11-21", 0, "" },
	{ "12:15pm", "2026-11-21", 735, "" },
	{ "21.12.2026 в 15:00", "2026-12-21", 900, "" },
	{ "вчера 15 человек", "2026-11-20", -1, " 15 человек" },
	{ "завтра в 25:00", "2026-11-22", -1, " в 25:00" },
	{ "yesterday at Anna's", "2026-11-20", -1, " at Anna's" },
	{ "  вчера", "2026-11-20", -1, "" },
	{ "сейчас", "2026-11-21", -1, "" },
	{ "last night", "2026-11-20", -1, "" },
	{ "в прошлые выходные", "2026-11-14", -1, "" },
	{ "в ближайшую пятницу", "2026-11-27", -1, "" },
	{ "недели две назад", "2026-11-07", -1, "" },
	{ "дня три назад", "2026-11-18", -1, "" },
	{ "несколько дней назад", "2026-11-18", -1, "" },
	{ "in a few days", "2026-11-24", -1, "" },
	{ "через полчаса", "2026-11-21", 1110, "" },
	{ "half an hour ago", "2026-11-21", 1050, "" },
	{ "21-го ноября", "2026-11-21", -1, "" },
	{ "вчера в 15.30", "2026-11-20", 930, "" },
	{ "в 15.30", "2026-11-21", 930, "" },
	{ "в 15.30 вчера", "2026-11-20", 930, "" },
};

static const WhenCase past[] = {
	{ "fri", "2026-11-20", -1, "" },
	{ "в пятницу", "2026-11-20", -1, "" },
	{ "во вторник", "2026-11-17", -1, "" },
	{ "сб", "2026-11-21", -1, "" },
	{ "on sunday", "2026-11-15", -1, "" },
	{ "22.11", "2025-11-22", -1, "" },
	{ "20.11", "2026-11-20", -1, "" },
	{ "1 дек", "2025-12-01", -1, "" },
	{ "29 feb", "2024-02-29", -1, "" },
	{ "2w", "2026-11-07", -1, "" },
	{ "3д", "2026-11-18", -1, "" },
	{ "вчера вечером", "2026-11-20", -1, "" },
	{ "вечером в пятницу", "2026-11-20", -1, "" },
	{ "утром", "2026-11-21", -1, "" },
	{ "yesterday in the evening: tea", "2026-11-20", -1, ": tea" },
	{ "вчера в 15:00 после обеда", "2026-11-20", 900, "" },
	{ "в выходные", "2026-11-21", -1, "" },
	{ "5 числа", "2026-11-05", -1, "" },
	{ "30-го", "2026-10-30", -1, "" },
};

static const WhenCase future[] = {
	{ "fri", "2026-11-27", -1, "" },
	{ "до пятницы", "2026-11-27", -1, "" },
	{ "к среде", "2026-11-25", -1, "" },
	{ "сб", "2026-11-28", -1, "" },
	{ "this mon", "2026-11-23", -1, "" },
	{ "22.11", "2026-11-22", -1, "" },
	{ "20.11", "2027-11-20", -1, "" },
	{ "1 дек", "2026-12-01", -1, "" },
	{ "29.02", "2028-02-29", -1, "" },
	{ "2w", "2026-12-05", -1, "" },
	{ "2нед позвонить", "2026-12-05", -1, " позвонить" },
	{ "1m", "2026-12-21", -1, "" },
	{ "пн в 10:00", "2026-11-23", 600, "" },
	{ "завтра вечером позвонить", "2026-11-22", -1, " вечером позвонить" },
	{ "на выходных", "2026-11-28", -1, "" },
	{ "до конца недели", "2026-11-22", -1, "" },
	{ "by the end of the month", "2026-11-30", -1, "" },
	{ "к концу года", "2026-12-31", -1, "" },
	{ "в январе", "2027-01-01", -1, "" },
	{ "in may", "2027-05-01", -1, "" },
	{ "до 5-го", "2026-12-05", -1, "" },
	{ "31 числа", "2026-12-31", -1, "" },
	{ "5-го декабря", "2026-12-05", -1, "" },
};

static void
check(const WhenCase *cases, size_t n, WhenDirection direction)
{
	g_autoptr(Clock) clock = clock_new_frozen(NOW, NULL, NULL);

	for (size_t i = 0; i < n; i++) {
		When when = { 0 };
		const char *end;
		char buf[DAY_TEXT];

		g_test_message("%s", cases[i].text);
		g_assert_true(when_parse(cases[i].text, clock, direction, &when, &end));
		g_assert_cmpstr(day_format(when.day, buf), ==, cases[i].day);
		g_assert_cmpint(when.minute, ==, cases[i].minute);
		g_assert_cmpstr(end, ==, cases[i].rest);
	}
}

static void
test_both(void)
{
	check(both, G_N_ELEMENTS(both), WHEN_PAST);
	check(both, G_N_ELEMENTS(both), WHEN_FUTURE);
}

static void
test_past(void)
{
	check(past, G_N_ELEMENTS(past), WHEN_PAST);
}

static void
test_future(void)
{
	check(future, G_N_ELEMENTS(future), WHEN_FUTURE);
}

static void
test_none(void)
{
	static const char *const texts[] = { NULL, "", " ", "coffee", "вчерашний",
		"todays", "friend", "2", "15", "в 15", "в", "32.01", "30.02", "31.11",
		"1.13", "2026-02-29", "2026-13-01", "30 feb", "1/2", "21.11.20265",
		"1.2.3.4", "12345 days ago", "in", "через", "3 дня", "5 weeks", "25:00",
		"10:60", "13pm", "0am", "10:3", "2wx", "21st", "last", "\xff\xd0",
		"вчера\xd0\xb0", "in 2 coffees", "3 дня рождения", "май", "в январе",
		"конец недели", "5-й", "неделю две" };
	g_autoptr(Clock) clock = clock_new_frozen(NOW, NULL, NULL);

	for (size_t i = 0; i < G_N_ELEMENTS(texts); i++) {
		When when = { 7, 7 };
		const char *end = "";

		g_test_message("%s", texts[i] ? texts[i] : "nothing");
		g_assert_false(when_parse(texts[i], clock, WHEN_PAST, &when, &end));
		g_assert_true(end == texts[i]);
		g_assert_cmpint(when.day, ==, 7);
	}
}

/* In January a month back, and over the year's end. */
static void
test_new_year(void)
{
	static const struct {
		const char *text, *day;
	} cases[] = { { "31.12", "2026-12-31" }, { "месяц назад", "2026-12-31" },
		{ "fri", "2027-01-29" }, { "28 фев", "2026-02-28" } };
	g_autoptr(Clock) clock = clock_new_frozen("2027-01-31T23:30+03:00", NULL, NULL);
	When when;
	char buf[DAY_TEXT];

	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_assert_true(when_parse(cases[i].text, clock, WHEN_PAST, &when, NULL));
		g_assert_cmpstr(day_format(when.day, buf), ==, cases[i].day);
	}
	g_assert_true(when_parse("in a month", clock, WHEN_PAST, &when, NULL));
	g_assert_cmpstr(day_format(when.day, buf), ==, "2027-02-28");
}

static void
test_all(void)
{
	g_autoptr(Clock) clock = clock_new_frozen(NOW, NULL, NULL);
	g_autoptr(GError) error = NULL;
	When when;

	g_assert_true(
		when_parse_all(" завтра в 10:00 ", clock, WHEN_FUTURE, &when, &error));
	g_assert_cmpint(when_instant(&when, clock), ==, 1795330800);
	g_assert_false(when_parse_all("завтра утром", clock, WHEN_FUTURE, &when, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
}

int
main(int argc, char **argv)
{
	i18n_start("en");
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/when/both", test_both);
	g_test_add_func("/when/past", test_past);
	g_test_add_func("/when/future", test_future);
	g_test_add_func("/when/none", test_none);
	g_test_add_func("/when/new-year", test_new_year);
	g_test_add_func("/when/all", test_all);
	return g_test_run();
}
