/*
 * The days of recurrence rules, a rule a case: those of RFC 5545 (3.8.5.3), and those
 * that are made to take long.
 */
#include "exchange/ical/ical_rule.h"

#include <locale.h>

#include "krug/i18n.h"

typedef struct {
	const char *name, *start, *rule, *from, *until;
	const char *days; /* "06-12 06-26"; "?": refused; "!": takes too long */
} Case;

static const Case cases[];

static char *
days_of(const Case *of)
{
	g_autoptr(GArray) days = g_array_new(FALSE, FALSE, sizeof(Day));
	GString *text = g_string_new(NULL);
	gint64 steps = 100000;
	const char *why = NULL;
	IcalRule rule;

	if (!ical_rule_read(of->rule, &rule, &why)) {
		g_assert_nonnull(why);
		return g_string_free(g_string_append(text, "?"), FALSE);
	}
	if (!ical_rule_days(&rule, day_parse(of->start), TRUE, day_parse(of->from),
		    day_parse(of->until), &steps, days))
		g_string_append(text, "!");
	for (guint i = 0; i < days->len; i++) {
		DayParts parts = day_parts(g_array_index(days, Day, i));

		g_string_append_printf(text, "%s%02d-%02d", text->len ? " " : "",
			parts.month, parts.day);
	}
	return g_string_free(text, FALSE);
}

static void
rules_give_days(gconstpointer data)
{
	const Case *of = data;
	g_autofree char *days = days_of(of);

	g_assert_cmpstr(days, ==, of->days);
}

/* However many rules a file has, all of them together have so many days. */
static void
steps_are_shared(void)
{
	g_autoptr(GArray) days = g_array_new(FALSE, FALSE, sizeof(Day));
	gint64 steps = 1000;
	const char *why;
	IcalRule rule;
	Day start = day_parse("2024-01-01");

	g_assert_true(ical_rule_read("FREQ=DAILY;COUNT=9999", &rule, &why));
	g_assert_true(
		ical_rule_days(&rule, start, TRUE, start, start + 600, &steps, days));
	g_assert_false(
		ical_rule_days(&rule, start, TRUE, start, start + 600, &steps, days));
}

int
main(int argc, char **argv)
{
	setlocale(LC_ALL, "C.UTF-8");
	g_test_init(&argc, &argv, NULL);
	for (const Case *of = cases; of->name; of++) {
		g_autofree char *path = g_strdup_printf("/ical_rule/%s", of->name);

		g_test_add_data_func(path, of, rules_give_days);
	}
	g_test_add_func("/ical_rule/steps", steps_are_shared);
	return g_test_run();
}

#define MONTH "2026-11-01", "2026-11-30"

static const Case cases[] = {
	{ "every day, counted", "2026-11-03", "FREQ=DAILY;COUNT=3", MONTH,
		"11-03 11-04 11-05" },
	{ "every tenth day", "2026-10-28", "FREQ=DAILY;INTERVAL=10", MONTH,
		"11-07 11-17 11-27" },
	{ "until a day, that day included", "2026-11-27", "FREQ=DAILY;UNTIL=20261129",
		"2026-11-01", "2026-11-29", "11-27 11-28 11-29" },
	{ "counted from before the window", "2026-10-27", "FREQ=WEEKLY;COUNT=3", MONTH,
		"11-03 11-10" },
	{ "every second week, two days", "2026-10-26",
		"FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR", MONTH, "11-09 11-13 11-23 11-27" },
	{ "weeks that begin on Sunday", "2026-11-03",
		"FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU", MONTH,
		"11-03 11-15 11-17 11-29" },
	{ "weeks that begin on Monday", "2026-11-03",
		"FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=MO", MONTH,
		"11-03 11-08 11-17 11-22" },
	{ "the third Wednesday", "2026-01-21", "FREQ=MONTHLY;BYDAY=3WE", MONTH, "11-18" },
	{ "the last Friday", "2026-01-30", "FREQ=MONTHLY;BYDAY=-1FR", MONTH, "11-27" },
	{ "the last working day", "2026-01-30",
		"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "2026-11-01",
		"2026-11-20", "" },
	{ "the last working day, in the window", "2026-01-30",
		"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", MONTH, "11-30" },
	{ "the last day of the month", "2026-01-31", "FREQ=MONTHLY;BYMONTHDAY=-1", MONTH,
		"11-30" },
	{ "the 31st, which November has not", "2026-01-31", "FREQ=MONTHLY", MONTH, "" },
	{ "a Friday the 13th", "2026-01-01", "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", MONTH,
		"11-13" },
	{ "each year on its day", "2001-11-21", "FREQ=YEARLY", MONTH, "11-21" },
	{ "each year in two months", "2001-06-12", "FREQ=YEARLY;BYMONTH=6,11", MONTH,
		"11-12" },
	{ "the last Sunday of October", "2001-10-28", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
		"2026-10-01", "2026-11-30", "10-25" },
	{ "the 325th day of the year", "2001-11-21", "FREQ=YEARLY;BYYEARDAY=325", MONTH,
		"11-21" },
	{ "a Monday late in the year", "2001-01-01", "FREQ=YEARLY;BYDAY=-6MO", MONTH,
		"11-23" },
	{ "29 February in leap years alone", "2024-02-29", "FREQ=YEARLY", "2026-02-01",
		"2028-03-31", "02-29" },
	{ "an hour of the rule", "2026-11-03", "FREQ=DAILY;BYHOUR=9;COUNT=2", MONTH,
		"11-03 11-04" },
	{ "the first day belongs to it though the rule says else", "2026-11-04",
		"FREQ=WEEKLY;BYDAY=MO;COUNT=2", MONTH, "11-04 11-09" },
	{ "a day there is not ends at once", "2026-01-01",
		"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", MONTH, "" },
	{ "chosen from where nothing is", "2026-01-01",
		"FREQ=MONTHLY;BYDAY=1TH;BYSETPOS=2", MONTH, "" },
	{ "within a day", "2026-01-01", "FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30", MONTH,
		"?" },
	{ "each second", "2026-01-01", "FREQ=SECONDLY", MONTH, "?" },
	{ "several hours of a day", "2026-01-01", "FREQ=DAILY;BYHOUR=9,12", MONTH, "?" },
	{ "weeks of the year", "2026-01-01", "FREQ=YEARLY;BYWEEKNO=47", MONTH, "?" },
	{ "another calendar", "2026-01-01", "RSCALE=CHINESE;FREQ=YEARLY", MONTH, "?" },
	{ "no rule", "2026-01-01", "every now and then", MONTH, "?" },
	{ "nothing", "2026-01-01", "", MONTH, "?" },
	{ "counted from the beginning of time", "0001-01-01",
		"FREQ=DAILY;COUNT=2147483647", MONTH, "!" },
	{ 0 },
};
