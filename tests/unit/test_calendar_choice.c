/*
 * What of a calendar is chosen: alarms and kinds in words, weeks, people, names; that
 * counting answers what writing gives, and what the event of a reminder says.
 */
#include "krug/calendar.h"

#include <string.h>

#include "krug/setting.h"
#include "krug/upkeep.h"
#include "life_fixture.h"

/* The lines of all items: "2026-12-01 -900 summary", without those that are cancelled. */
static gboolean
add_line(const CalendarItem *item, void *data, GError **error)
{
	GString *out = data;
	char day[DAY_TEXT];

	(void)error;
	g_string_append_printf(out, "%s%s%s%s\n", item->cancelled ? "gone " : "",
		item->day != DAY_NONE ? day_format(item->day, day) : "",
		item->day != DAY_NONE ? " " : "", item->summary);
	return TRUE;
}

static char *
chosen(Life *life, const CalendarChoice *choice)
{
	g_autoptr(GError) error = NULL;
	GString *out = g_string_new(NULL);
	guint items = 0, lines = 0;

	calendar_roll(life->book, &error);
	g_assert_no_error(error);
	g_assert_true(calendar_each(life->book, choice, add_line, out, &error));
	g_assert_no_error(error);
	for (const char *p = out->str; *p; p++)
		lines += *p == '\n' ? 1 : 0;
	g_assert_true(calendar_count(life->book, choice, &items, NULL, &error));
	g_assert_cmpuint(items, ==, lines);
	return g_string_free(out, FALSE);
}

static void
test_alarms(Life *life, gconstpointer data)
{
	static const struct {
		const char *text;
		gboolean fits;
		CalendarAlarms alarms;
	} cases[] = {
		{ "30m", TRUE, { FALSE, 30, 1, 540, 600 } },
		{ "0m", TRUE, { FALSE, 0, 1, 540, 600 } },
		{ "30m, 2d ,08:30", TRUE, { FALSE, 30, 2, 540, 510 } },
		{ "none", TRUE, { TRUE, 15, 1, 540, 600 } },
		{ "0d", FALSE, { 0 } },
		{ "29d", FALSE, { 0 } },
		{ "1441m", FALSE, { 0 } },
		{ "25:00", FALSE, { 0 } },
		{ "1h", FALSE, { 0 } },
		{ "m", FALSE, { 0 } },
		{ "", FALSE, { 0 } },
		{ "30m,", FALSE, { 0 } },
		{ "-5m", FALSE, { 0 } },
	};

	(void)data;
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(GError) error = NULL;
		CalendarAlarms got = calendar_alarms(life->book);
		const CalendarAlarms *want = &cases[i].alarms;

		g_test_message("%s", cases[i].text);
		g_assert_cmpint(calendar_alarms_read(&got, cases[i].text, &error), ==,
			cases[i].fits);
		if (!cases[i].fits) {
			g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
			continue;
		}
		g_assert_cmpint(got.quiet, ==, want->quiet);
		g_assert_cmpint(got.meeting, ==, want->meeting);
		g_assert_cmpint(got.date_days, ==, want->date_days);
		g_assert_cmpint(got.date_minute, ==, want->date_minute);
		g_assert_cmpint(got.minute, ==, want->minute);
	}
}

static gint64
add_person(Life *life, const char *family, const char *birthday, const char *kind)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Person) person = person_new();

	contact_set(person->contact, contact_field("family"), family, &error);
	contact_set(person->contact, contact_field("kind"), kind, &error);
	if (birthday) {
		OccasionDate on = { 0 };

		on.month = (birthday[0] - '0') * 10 + birthday[1] - '0';
		on.day = (birthday[3] - '0') * 10 + birthday[4] - '0';
		g_ptr_array_add(person->dates, date_new(OCCASION_BIRTHDAY, on));
	}
	person_save(life->book, NULL, person, PERSON_SAVE, NULL, &error);
	g_assert_no_error(error);
	return person->contact->id;
}

/* Saturday, 21 November 2026. */
static void
add_all(Life *life)
{
	g_autoptr(GError) error = NULL;
	gint64 petrova = add_person(life, "Petrova", "12-01", "recruiter");
	gint64 lee = add_person(life, "Lee", "02-29", "professional");
	const gint64 both[] = { petrova, lee };

	life_log_all(life, both, 2, "meeting 2026-12-03 15:00: lunch");
	reminder_add(life->book, lee, REMINDER_PROMISE, day_parse("2026-12-10"),
		"the link", &error);
	g_assert_no_error(error);
}

static void
assert_chosen(Life *life, const char *what, const CalendarChoice *choice,
	const char *there, const char *missing)
{
	g_autofree char *text = chosen(life, choice);
	g_auto(GStrv) in = g_strsplit(there, "|", -1);
	g_auto(GStrv) out = g_strsplit(missing, "|", -1);
	guint lines = 0;

	g_test_message("%s: %s", what, text);
	for (char **word = in; *word; word++, lines++)
		g_assert_nonnull(strstr(text, *word));
	for (char **word = out; *word; word++)
		g_assert_null(strstr(text, *word));
}

static void
test_weeks(Life *life, gconstpointer data)
{
	CalendarChoice weeks = { .weeks = 1 };

	(void)data;
	add_all(life);
	assert_chosen(life, "all", NULL,
		"Petrova: get in touch|Petrova: birthday|Lee: birthday|keep my promise|"
		"meeting: ",
		"gone");
	assert_chosen(life, "a week", &weeks, "Petrova: get in touch",
		"birthday|promise|meeting: ");
	weeks.weeks = 2;
	assert_chosen(life, "two", &weeks,
		"Petrova: birthday|meeting: ", "promise|Lee: birthday");
	weeks.weeks = 20;
	assert_chosen(life, "twenty", &weeks,
		"promise|2000-02-29 Lee: birthday|Petrova: birthday", "gone");
}

static void
test_kinds(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	CalendarChoice dates = { 0 }, promises = { 0 }, none = { 0 };

	(void)data;
	add_all(life);
	g_assert_true(calendar_kinds_read("dates, meetings", &dates.kinds, &error));
	assert_chosen(life, "dates and meetings", &dates,
		"Petrova: birthday|Lee: birthday|meeting: ", "touch|promise");
	g_assert_true(calendar_kinds_read("promise", &promises.kinds, &error));
	assert_chosen(life, "promises", &promises, "promise", "touch|birthday|meeting: ");
	g_assert_true(calendar_kinds_read("interviews,events", &none.kinds, &error));
	assert_chosen(life, "nothing", &none, "", "touch|birthday|meeting|promise");
	g_assert_no_error(error);
	g_assert_false(calendar_kinds_read("dates,parties", &none.kinds, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	g_assert_nonnull(strstr(error->message, "meetings"));
}

/* A meeting belongs to the first of its people and is chosen with any of them. */
static void
test_people(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Query) lee = query_parse("lee", QUERY_STRICT, NULL, &error);
	g_autoptr(Query) recruiters =
		query_parse("kind:recruiter", QUERY_STRICT, NULL, &error);
	const CalendarChoice one = { .query = lee }, kind = { .query = recruiters };

	(void)data;
	add_all(life);
	assert_chosen(life, "one", &one,
		"Lee: birthday|promise|meeting: ", "Petrova: birthday|Petrova: get");
	assert_chosen(life, "a kind", &kind,
		"Petrova: birthday|Petrova: get in touch|meeting: ",
		"Lee: birthday|promise");
}

static void
test_names(Life *life, gconstpointer data)
{
	const CalendarChoice neutral = { .names = CALENDAR_NAMES_NEUTRAL };
	const CalendarChoice shown = { .names = CALENDAR_NAMES_SHOWN };
	g_autoptr(GError) error = NULL;

	(void)data;
	add_all(life);
	assert_chosen(life, "neutral", &neutral, "krug: a reminder|krug: a date",
		"Petrova|Lee|link");
	setting_set(life->book, "calendar.names", "neutral", &error);
	g_assert_no_error(error);
	assert_chosen(life, "shown all the same", &shown, "Petrova|Lee", "krug:");
	assert_chosen(life, "as it is set", NULL, "krug: a reminder", "Petrova|Lee");
}

/* --- what the event says --- */

typedef struct {
	const char *summary;
	char *text;
	Day day;
	int alarm, sequence;
	gint64 start;
} Found;

static gboolean
find(const CalendarItem *item, void *data, GError **error)
{
	Found *found = data;

	(void)error;
	if (!g_str_has_prefix(item->summary, found->summary))
		return TRUE;
	g_free(found->text);
	found->text = g_strdup(item->description);
	found->day = item->day;
	found->alarm = item->alarm;
	found->sequence = item->sequence;
	found->start = item->start;
	return TRUE;
}

static void
found_clear(Found *found)
{
	g_free(found->text);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Found, found_clear)

static Found
find_item(Life *life, const char *summary)
{
	g_autoptr(GError) error = NULL;
	Found found = { .summary = summary };

	calendar_roll(life->book, &error);
	g_assert_no_error(error);
	calendar_each(life->book, NULL, find, &found, &error);
	g_assert_no_error(error);
	g_assert_nonnull(found.text);
	return found;
}

static void
test_words(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Person) person = person_new();
	gint64 who;

	(void)data;
	contact_set(person->contact, contact_field("family"), "Petrova", &error);
	contact_set(person->contact, contact_field("interests"), "sailing", &error);
	g_ptr_array_add(person->channels, channel_new(REACH_PHONE, "8 (900) 123-45-67"));
	person_save(life->book, NULL, person, PERSON_SAVE, NULL, &error);
	who = person->contact->id;
	g_assert_no_error(error);
	life_log(life, who, "call 2026-08-20: about the move");
	g_auto(Found) first = find_item(life, "Petrova: get in touch");

	g_assert_cmpstr(first.text, ==,
		"In touch last on 20 August 2026; from 20 November 2026 to 20 December "
		"2026 again.\nLast words, 20 August 2026: about the move\n"
		"To bring up: sailing\nPhone: 8 (900) 123-45-67 tel:89001234567");
	/* An earlier entry is at most to be brought up; one of the same day counts. */
	life_log(life, who, "call 2026-07-20: something else");
	g_auto(Found) same = find_item(life, "Petrova: get in touch");

	g_assert_cmpint(same.sequence, ==, first.sequence);
	g_assert_nonnull(strstr(same.text, "20 August 2026: about the move"));
	life_log(life, who, "call 2026-08-20: about the cat");
	g_auto(Found) other = find_item(life, "Petrova: get in touch");

	g_assert_nonnull(strstr(other.text, "20 August 2026: about the cat"));
	g_assert_cmpint(other.sequence, ==, first.sequence + 1);
	life_sound(life);
}

/* Once its window has closed it says so; each move raises SEQUENCE by one. */
static void
test_overdue(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	gint64 who = life_add(life, "Petrova", "recruiter");

	(void)data;
	reminder_add(life->book, who, REMINDER_PROMISE, day_parse("2026-11-25"),
		"the link", &error);
	g_assert_no_error(error);
	g_auto(Found) first = find_item(life, "Petrova: keep");

	g_assert_null(strstr(first.text, "Overdue"));
	life_day(life, "2026-11-26");
	g_auto(Found) moved = find_item(life, "Petrova: keep");
	g_auto(Found) again = find_item(life, "Petrova: keep");

	g_assert_true(g_str_has_prefix(
		moved.text, "the link\nOverdue since 25 November 2026.\n"));
	g_assert_cmpint(moved.sequence, ==, first.sequence + 1);
	g_assert_cmpint(moved.start, ==, first.start + 2 * 24 * 60 * 60);
	g_assert_cmpint(again.sequence, ==, moved.sequence);
	life_day(life, "2026-11-30");
	g_auto(Found) later = find_item(life, "Petrova: keep");

	g_assert_cmpint(later.sequence, ==, first.sequence + 2);
	g_assert_cmpint(later.start, >, moved.start);
	life_sound(life);
}

/* All day: the day before at nine, moved like the others, once. */
static void
test_whole_days(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	gint64 who = life_add(life, "Petrova", "recruiter");

	(void)data;
	reminder_add(life->book, who, REMINDER_PROMISE, day_parse("2026-11-25"),
		"the link", &error);
	g_auto(Found) first = find_item(life, "Petrova: keep");

	setting_set(life->book, "calendar.windows", "day", &error);
	g_assert_no_error(error);
	g_auto(Found) whole = find_item(life, "Petrova: keep");

	g_assert_cmpint(first.day, ==, DAY_NONE);
	g_assert_cmpint(whole.day, ==, day_parse("2026-11-25"));
	g_assert_cmpint(whole.alarm, ==, -15 * 60 * 60);
	g_assert_cmpint(whole.sequence, ==, first.sequence + 1);
	life_day(life, "2026-11-26");
	g_auto(Found) moved = find_item(life, "Petrova: keep");
	g_auto(Found) again = find_item(life, "Petrova: keep");

	g_assert_cmpint(moved.day, ==, day_parse("2026-11-27"));
	g_assert_cmpint(moved.sequence, ==, whole.sequence + 1);
	g_assert_cmpint(again.sequence, ==, moved.sequence);
	life_sound(life);
}

static void
test_alarm_settings(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;

	(void)data;
	add_all(life);
	g_auto(Found) first = find_item(life, "meeting: ");
	g_auto(Found) touch = find_item(life, "Petrova: get");

	setting_set(life->book, "calendar.alarm", "60", &error);
	setting_set(life->book, "calendar.date_alarm", "2", &error);
	setting_set(life->book, "calendar.date_hour", "08:00", &error);
	g_assert_no_error(error);
	g_auto(Found) hour = find_item(life, "meeting: ");
	g_auto(Found) date = find_item(life, "Petrova: birthday");
	g_auto(Found) still = find_item(life, "Petrova: get");

	g_assert_cmpint(first.alarm, ==, -15 * 60);
	g_assert_cmpint(hour.alarm, ==, -60 * 60);
	g_assert_cmpint(hour.sequence, ==, first.sequence + 1);
	g_assert_cmpint(date.alarm, ==, -40 * 60 * 60);
	g_assert_cmpint(still.sequence, ==, touch.sequence);
	life_sound(life);
}

/* --- steps --- */

static gboolean
count_items(const CalendarItem *item, void *data, GError **error)
{
	(void)item, (void)error;
	(*(guint *)data)++;
	return TRUE;
}

/* A step never ends between the items of one person, and in the end all were there. */
static void
test_steps(Life *life, gconstpointer data)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(CalendarWalk) sweep = NULL;
	gboolean more = TRUE;
	guint all = 0, items = 0, steps = 0;

	(void)data;
	for (int i = 0; i < 5; i++)
		add_person(life, "Petrova", "12-01", "recruiter");
	calendar_each(life->book, NULL, count_items, &all, &error);
	g_assert_cmpuint(all, ==, 10);
	sweep = calendar_walk_new(life->book, NULL, &error);
	for (; more; steps++) {
		g_assert_true(
			calendar_walk_step(sweep, 3, count_items, &items, &more, &error));
		g_assert_cmpuint(items % 2, ==, 0);
	}
	g_assert_cmpuint(items, ==, all);
	g_assert_cmpuint(steps, ==, 3);
}

int
main(int argc, char **argv)
{
	i18n_start("en");
	g_test_init(&argc, &argv, NULL);
	life_test("/calendar choice/alarms", test_alarms);
	life_test("/calendar choice/weeks", test_weeks);
	life_test("/calendar choice/kinds", test_kinds);
	life_test("/calendar choice/people", test_people);
	life_test("/calendar choice/names", test_names);
	life_test("/calendar choice/words", test_words);
	life_test("/calendar choice/overdue", test_overdue);
	life_test("/calendar choice/whole days", test_whole_days);
	life_test("/calendar choice/alarm settings", test_alarm_settings);
	life_test("/calendar choice/steps", test_steps);
	return g_test_run();
}
