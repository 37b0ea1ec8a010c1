/*
 * What was, as a journal: of whom, since when, counted as it is written, and the same in
 * steps as at once.
 */
#include "krug/calendar.h"

#include <string.h>

#include "krug/export.h"
#include "life_fixture.h"

#define MANY 450 /* entries: more than two steps of an export */

/* "2026-12-01 summary" */
static gboolean
add_line(const CalendarItem *item, void *data, GError **error)
{
	char day[DAY_TEXT];

	(void)error;
	g_string_append_printf(
		data, "%s %s\n", day_format(item->day, day), item->summary);
	return TRUE;
}

static gboolean
count_items(const CalendarItem *item, void *data, GError **error)
{
	(void)item, (void)error;
	(*(guint *)data)++;
	return TRUE;
}

static void
read_all(Life *life, const CalendarChoice *choice, CalendarEach fn, void *data)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(CalendarPast) past = calendar_past_new(life->book, choice, &error);
	gboolean more = TRUE;

	g_assert_no_error(error);
	calendar_past_step(past, G_MAXUINT, fn, data, &more, &error);
	g_assert_no_error(error);
	g_assert_false(more);
}

static void
test_past(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Query) lee = query_parse("lee", QUERY_STRICT, NULL, &error);
	CalendarChoice choices[] = { { 0 }, { .weeks = 2 }, { .query = lee },
		{ .names = CALENDAR_NAMES_NEUTRAL } };
	static const char *const expected[] = {
		"2026-10-01 phone call: Petrova\n2026-11-20 meeting: Lee, Petrova\n",
		"2026-11-20 meeting: Lee, Petrova\n",
		"2026-11-20 meeting: Lee, Petrova\n",
		"2026-10-01 krug: an entry\n2026-11-20 krug: an entry\n",
	};
	gint64 both[2] = { life_add(life, "Lee", "recruiter"),
		life_add(life, "Petrova", "recruiter") };

	(void)data;
	life_log(life, both[1], "call 2026-10-01: hello");
	life_log_all(life, both, 2, "meeting yesterday: lunch");
	life_log_all(life, both, 2, "meeting 2026-12-03 15:00: lunch");
	for (gsize i = 0; i < G_N_ELEMENTS(choices); i++) {
		g_autoptr(GString) out = g_string_new(NULL);
		guint items = 0, counted = 0;

		read_all(life, &choices[i], add_line, out);
		g_assert_cmpstr(out->str, ==, expected[i]);
		read_all(life, &choices[i], count_items, &items);
		g_assert_true(
			calendar_past_count(life->book, &choices[i], &counted, &error));
		g_assert_cmpuint(counted, ==, items);
	}
	g_assert_no_error(error);
}

/* Two of each entry: none is cut in two, none is told twice, the last step says so. */
static void
test_steps(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(CalendarPast) past = NULL;
	g_autoptr(GString) all = g_string_new(NULL);
	g_autoptr(GString) parts = g_string_new(NULL);
	gint64 both[2] = { life_add(life, "Lee", "recruiter"),
		life_add(life, "Petrova", "recruiter") };
	gboolean more = TRUE;
	guint steps = 0;

	(void)data;
	for (int i = 0; i < 7; i++)
		life_log_all(life, both, 2, "meeting yesterday: lunch");
	read_all(life, NULL, add_line, all);
	past = calendar_past_new(life->book, NULL, &error);
	g_assert_no_error(error);
	for (; more; steps++) {
		g_assert_true(
			calendar_past_step(past, 3, add_line, parts, &more, &error));
		if (steps == 0)
			g_assert_cmpuint(parts->len, ==, 3 * all->len / 7);
	}
	g_assert_cmpuint(steps, ==, 3);
	g_assert_cmpstr(parts->str, ==, all->str);
	g_assert_nonnull(strstr(all->str, "Lee, Petrova"));
}

static char *
read_whole(const char *path)
{
	char *text = NULL;

	g_assert_true(g_file_get_contents(path, &text, NULL, NULL));
	return text;
}

static void
test_file_in_steps(Life *life, gconstpointer data)
{
	g_autofree char *at_once = g_build_filename(life->folder, "a.ics", NULL);
	g_autofree char *in_steps = g_build_filename(life->folder, "b.ics", NULL);
	g_autofree char *wanted = NULL;
	g_autofree char *got = NULL;
	g_autoptr(GError) error = NULL;
	g_autoptr(ExportJob) job = NULL;
	gint64 who = life_add(life, "Petrova", "recruiter");
	gboolean more = TRUE;
	guint steps = 0, items = 0;

	(void)data;
	for (int i = 0; i < MANY; i++)
		life_log(life, who, "call yesterday: hello");
	g_assert_true(
		export_ics(life->book, at_once, EXPORT_JOURNAL, NULL, &items, &error));
	g_assert_cmpuint(items, ==, MANY);
	job = export_ics_begin(life->book, in_steps, EXPORT_JOURNAL, NULL, &error);
	g_assert_no_error(error);
	for (; more; steps++) {
		g_assert_false(g_file_test(in_steps, G_FILE_TEST_EXISTS));
		g_assert_true(export_step(job, &more, &error));
	}
	g_assert_cmpuint(steps, >, 2);
	g_assert_cmpuint(export_items(job), ==, MANY);
	wanted = read_whole(at_once);
	got = read_whole(in_steps);
	g_assert_cmpstr(got, ==, wanted);
}

int
main(int argc, char **argv)
{
	i18n_start("en");
	g_test_init(&argc, &argv, NULL);
	life_test("/calendar past/whose", test_past);
	life_test("/calendar past/steps", test_steps);
	life_test("/calendar past/file in steps", test_file_in_steps);
	return g_test_run();
}
