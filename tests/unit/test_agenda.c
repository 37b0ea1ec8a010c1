/*
 * The agenda: every noun on its day, what has passed before them, bounded a day, and a
 * reminder that moves by a day and back.
 */
#include "krug/agenda.h"

#include "krug/event.h"
#include "krug/plan.h"
#include "krug/sample.h"
#include "krug/upkeep.h"
#include "level_fixture.h"

static Agenda *
agenda_of(Life *life, const char *from, int days, guint limit)
{
	g_autoptr(GError) error = NULL;
	Agenda *agenda = agenda_load(life->book, day_parse(from), days, limit, &error);

	g_assert_no_error(error);
	return agenda;
}

/* "2026-11-24 meeting Anna: phone call: the team" */
static void
tell(GString *text, const AgendaDay *day)
{
	for (guint i = 0; i < day->items->len; i++) {
		const AgendaItem *item = day->items->pdata[i];
		char on[DAY_TEXT];

		g_string_append_printf(text, "%s%s %s%s%s: %s%s", text->len ? "; " : "",
			day_format(item->day, on), vocab_id(&vocab_agenda, item->kind),
			*item->who ? " " : "", item->who, item->words,
			item->passed ? " (passed)" : "");
	}
	if (day->more)
		g_string_append_printf(
			text, " +%u%s", day->more, day->many ? " and others" : "");
}

static void
assert_agenda(Life *life, const char *from, int days, guint limit, const char *expected)
{
	g_autoptr(Agenda) agenda = agenda_of(life, from, days, limit);
	g_autoptr(GString) text = g_string_new(NULL);

	tell(text, agenda->passed);
	for (guint i = 0; i < agenda->days->len; i++)
		tell(text, agenda->days->pdata[i]);
	g_assert_cmpstr(text->str, ==, expected);
}

static gint64
remind(Life *life, gint64 who, ReminderKind kind, const char *day, const char *text)
{
	g_autoptr(GError) error = NULL;
	gint64 id = reminder_add(life->book, who, kind, day_parse(day), text, &error);

	g_assert_no_error(error);
	return id;
}

static void
add_event(Life *life, const char *name, const char *day, const char *last)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Event) event = event_new(name, day_parse(day));

	event->last_day = last ? day_parse(last) : DAY_NONE;
	event->kind = EVENT_CONFERENCE;
	event_add(life->book, event, &error);
	g_assert_no_error(error);
}

static void
add_plan(Life *life, const char *goal, const char *deadline)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(PlanItem) item = plan_item_new(goal);

	item->deadline = day_parse(deadline);
	plan_add(life->book, item, &error);
	g_assert_no_error(error);
}

/* Nobody is due by themselves, so that the days hold what the test puts there. */
static gint64
add_quiet(Life *life, const char *name)
{
	g_autoptr(GError) error = NULL;
	gint64 who = life_add(life, name, "recruiter");

	contact_set_window(life->book, who, "none", &error);
	g_assert_no_error(error);
	return who;
}

/* Today is Saturday, 21 November 2026. */
static void
test_days(Life *life, gconstpointer data G_GNUC_UNUSED)
{
	gint64 anna = add_quiet(life, "Anna");

	life_log(life, anna, "call 24.11.2026 15:00: the team");
	remind(life, anna, REMINDER_OWN, "2026-11-24", "send the CV");
	add_event(life, "FOSDEM", "2026-11-25", "2026-11-26");
	add_plan(life, "learn C", "2026-11-24");
	assert_agenda(life, "2026-11-21", 10, 0,
		"2026-11-24 meeting Anna: phone call: the team; "
		"2026-11-24 plan: learn C; "
		"2026-11-24 reminder Anna: send the CV; "
		"2026-11-25 event: conference: FOSDEM; "
		"2026-11-26 event: conference: FOSDEM");
	assert_agenda(life, "2026-11-26", 1, 0, "2026-11-26 event: conference: FOSDEM");
	assert_agenda(life, "2026-11-27", 10, 0, "");
}

static void
test_passed(Life *life, gconstpointer data G_GNUC_UNUSED)
{
	gint64 anna = add_quiet(life, "Anna");

	life_log(life, anna, "call 22.11.2026 15:00: the team");
	remind(life, anna, REMINDER_PROMISE, "2026-11-23", "send the CV");
	add_event(life, "FOSDEM", "2026-11-22", NULL);
	add_plan(life, "learn C", "2026-11-24");
	life_day(life, "2026-11-25");
	assert_agenda(life, "2026-11-25", 10, 0,
		"2026-11-22 meeting Anna: phone call: the team (passed); "
		"2026-11-22 event: conference: FOSDEM (passed); "
		"2026-11-23 reminder Anna: my promise: send the CV (passed); "
		"2026-11-24 plan: learn C (passed)");
	/* where today is not shown, what has passed is neither */
	assert_agenda(life, "2026-11-26", 10, 0, "");
}

/* On days before today stands what was logged. */
static void
test_held(Life *life, gconstpointer data G_GNUC_UNUSED)
{
	gint64 anna = add_quiet(life, "Anna");

	life_log(life, anna, "call 20.11.2026: the team");
	life_log(life, anna, "call today: once more");
	assert_agenda(
		life, "2026-11-20", 2, 0, "2026-11-20 held Anna: phone call: the team");
	assert_agenda(life, "2026-11-21", 2, 0, "");
}

/* Days are given anew by the first change of a day; until then it stands where it was. */
static void
test_unrenewed(Life *life, gconstpointer data G_GNUC_UNUSED)
{
	add_met(life, "meeting 25.09.2026: the team");
	assert_agenda(
		life, "2026-11-25", 1, 0, "2026-11-25 reminder Petrova: regular contact");
	life_day(life, "2026-11-26");
	assert_agenda(life, "2026-11-26", 1, 0,
		"2026-11-25 reminder Petrova: regular contact (passed)");
}

/* What began yesterday evening is not over yet. */
static void
test_midnight(Life *life, gconstpointer data G_GNUC_UNUSED)
{
	gint64 anna = add_quiet(life, "Anna");

	life_log(life, anna, "call 24.11.2026 23:30: the team");
	life_close(life);
	life_open_at(life, "2026-11-25T00:10:00Z");
	assert_agenda(life, "2026-11-25", 1, 0,
		"2026-11-25 meeting Anna: phone call: the team");
	life_close(life);
	life_open_at(life, "2026-11-25T00:40:00Z");
	assert_agenda(life, "2026-11-25", 1, 0,
		"2026-11-24 meeting Anna: phone call: the team (passed)");
}

static void
test_snoozed(Life *life, gconstpointer data G_GNUC_UNUSED)
{
	g_autoptr(GError) error = NULL;
	gint64 anna = add_quiet(life, "Anna");
	gint64 id = remind(life, anna, REMINDER_PROMISE, "2026-11-21", "send the CV");

	assert_agenda(life, "2026-11-21", 10, 0,
		"2026-11-21 reminder Anna: my promise: send the CV");
	g_assert_true(reminder_snooze(life->book, id, day_parse("2026-11-29"), &error));
	assert_agenda(life, "2026-11-21", 10, 0,
		"2026-11-29 reminder Anna: my promise: send the CV");
	g_assert_true(contact_archive(life->book, anna, &error));
	assert_agenda(life, "2026-11-21", 10, 0, "");
}

static void
test_limit(Life *life, gconstpointer data G_GNUC_UNUSED)
{
	gint64 anna = add_quiet(life, "Anna");

	for (int i = 0; i < 3; i++)
		add_other(life, 11, 24);
	remind(life, anna, REMINDER_OWN, "2026-11-24", "send the CV");
	remind(life, anna, REMINDER_PROMISE, "2026-11-24", "call back");
	assert_agenda(
		life, "2026-11-24", 1, 1, "2026-11-24 reminder Anna: send the CV +4");
	assert_agenda(life, "2026-11-24", 1, 3,
		"2026-11-24 reminder Anna: send the CV; "
		"2026-11-24 reminder Anna: my promise: call back; "
		"2026-11-24 date Orlov: birthday +2");
	assert_agenda(life, "2026-11-24", 1, 5,
		"2026-11-24 reminder Anna: send the CV; "
		"2026-11-24 reminder Anna: my promise: call back; "
		"2026-11-24 date Orlov: birthday; 2026-11-24 date Orlov: birthday; "
		"2026-11-24 date Orlov: birthday");
}

/* What I planned is shown first, of however many. */
static void
test_planned_first(Life *life, gconstpointer data G_GNUC_UNUSED)
{
	g_autoptr(GError) error = NULL;
	gint64 anna = add_quiet(life, "Anna");
	gint64 last;

	remind(life, anna, REMINDER_OWN, "2026-11-24", "send the CV");
	remind(life, anna, REMINDER_OWN, "2026-11-24", "call back");
	last = remind(life, anna, REMINDER_OWN, "2026-11-25", "congratulate");
	reminder_plan(life->book, last, day_parse("2026-11-24"), &error);
	g_assert_no_error(error);
	assert_agenda(
		life, "2026-11-24", 2, 1, "2026-11-24 reminder Anna: congratulate +2");
	assert_agenda(life, "2026-11-24", 2, 0,
		"2026-11-24 reminder Anna: send the CV; "
		"2026-11-24 reminder Anna: call back; "
		"2026-11-24 reminder Anna: congratulate");
}

static void
test_many(Life *life, gconstpointer data G_GNUC_UNUSED)
{
	for (int i = 0; i < AGENDA_ENOUGH + 1; i++)
		add_other(life, 11, 24);
	assert_agenda(life, "2026-11-24", 1, 1,
		"2026-11-24 date Orlov: birthday +99 and others");
}

/* 29 February falls on the 28th where there is none, and never on both. */
static void
test_leap_day(Life *life, gconstpointer data G_GNUC_UNUSED)
{
	add_other(life, 2, 29);
	assert_agenda(life, "2027-02-26", 5, 0, "2027-02-28 date Orlov: birthday");
	assert_agenda(life, "2028-02-26", 5, 0, "2028-02-29 date Orlov: birthday");
}

static void
test_congratulated(Life *life, gconstpointer data G_GNUC_UNUSED)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Interaction) entry =
		interaction_new(day_parse("2026-11-21"), CHANNEL_EMAIL);
	gint64 who = add_other(life, 11, 24);

	assert_agenda(life, "2026-11-21", 10, 0, "2026-11-24 date Orlov: birthday");
	entry->direction = DIRECTION_OUT;
	entry->type = TYPE_CONGRATULATION;
	interaction_add_contact(entry, who);
	g_assert_true(interaction_add(life->book, entry, &error));
	assert_agenda(life, "2026-11-21", 10, 0, "");
}

static void
test_counts(Life *life, gconstpointer data G_GNUC_UNUSED)
{
	g_autoptr(GError) error = NULL;
	guint counts[5];
	gint64 anna = add_quiet(life, "Anna");

	life_log(life, anna, "call 24.11.2026 15:00: the team");
	remind(life, anna, REMINDER_OWN, "2026-11-24", "send the CV");
	add_other(life, 11, 24);
	add_event(life, "FOSDEM", "2026-11-25", NULL);
	add_plan(life, "learn C", "2026-11-24");
	agenda_counts(life->book, day_parse("2026-11-22"), 5, counts, &error);
	g_assert_no_error(error);
	g_assert_cmpuint(counts[0], ==, 0);
	g_assert_cmpuint(counts[2], ==, 4);
	g_assert_cmpuint(counts[3], ==, 1);
	/* once they have passed they stand by themselves, not on their days */
	life_day(life, "2026-11-26");
	agenda_counts(life->book, day_parse("2026-11-22"), 5, counts, &error);
	g_assert_no_error(error);
	g_assert_cmpuint(counts[2], ==, 1);
	g_assert_cmpuint(counts[3], ==, 0);
}

/* --- moving --- */

static const AgendaItem *
first_item(const Agenda *agenda)
{
	for (guint i = 0; i < agenda->days->len; i++) {
		const AgendaDay *day = agenda->days->pdata[i];

		if (day->items->len)
			return day->items->pdata[0];
	}
	return NULL;
}

/* "2026-11-25", or the reason why it stays. */
static char *
move(Life *life, int by)
{
	g_autoptr(Agenda) agenda = agenda_of(life, "2026-11-21", 60, 0);
	g_autoptr(GError) error = NULL;
	char text[DAY_TEXT];
	Day day;

	if (agenda_move(life->book, first_item(agenda), by, &day, &error))
		return g_strdup(day_format(day, text));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	return g_strdup(error->message);
}

static void
assert_moves(Life *life, int by, const char *expected)
{
	g_autofree char *told = move(life, by);

	g_assert_cmpstr(told, ==, expected);
}

/* The window of a recruiter: two to three months after the last contact. */
static void
test_moves(Life *life, gconstpointer data G_GNUC_UNUSED)
{
	gint64 anna = add_met(life, "meeting 25.09.2026: the team");

	assert_on(life, anna, "2026-11-25");
	assert_moves(
		life, -1, "Its window opens on wed 25 nov: p plans it for another day.");
	assert_moves(life, 1, "2026-11-26");
	assert_moves(life, 1, "2026-11-27");
	assert_on(life, anna, "2026-11-27");
	assert_moves(life, -1, "2026-11-26");
	/* taken back one by one, it stands where it stood before the first */
	for (int i = 0; i < 3; i++)
		life_undo(life);
	assert_on(life, anna, "2026-11-25");
	life_sound(life);
}

static void
test_stays(Life *life, gconstpointer data G_GNUC_UNUSED)
{
	gint64 anna = add_quiet(life, "Anna");

	remind(life, anna, REMINDER_OWN, "2026-11-21", "send the CV");
	assert_moves(
		life, 1, "Its window ends on sat 21 nov: p plans it for another day.");
	assert_moves(life, -1, "No day before today is left.");
}

static void
test_only_reminders(Life *life, gconstpointer data G_GNUC_UNUSED)
{
	add_other(life, 11, 24);
	assert_moves(life, 1, "Only reminders move from day to day.");
}

/* --- the sample book: every open reminder once, on the day it says itself --- */

static guint
times_on(const Agenda *agenda, const Reminder *reminder, Day day)
{
	guint n = 0;

	for (guint i = 0; i <= agenda->days->len; i++) {
		const AgendaDay *of =
			i < agenda->days->len ? agenda->days->pdata[i] : agenda->passed;

		for (guint j = 0; j < of->items->len; j++) {
			const AgendaItem *item = of->items->pdata[j];

			if (item->kind != AGENDA_REMINDER || item->item != reminder->id)
				continue;
			g_assert_cmpint(item->day, ==, day);
			g_assert_true(item->passed || day >= agenda->today);
			n++;
		}
	}
	return n;
}

static void
check_person(Book *book, const Agenda *agenda, gint64 contact, guint *seen)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(GPtrArray) open = reminder_list(book, contact, &error);
	g_autoptr(Contact) person = contact_load(book, contact, NULL);

	g_assert_no_error(error);
	for (guint i = 0; person && !person->archived && i < open->len; i++) {
		const Reminder *reminder = open->pdata[i];
		Day day = MAX(reminder_day(reminder), reminder->snoozed_until);

		if (reminder_day(reminder) == DAY_NONE || day > agenda->today + 365)
			continue;
		g_assert_cmpuint(times_on(agenda, reminder, day), ==, 1);
		(*seen)++;
	}
}

static void
test_sample(void)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Clock) clock =
		clock_new_frozen("2026-11-21T18:00:00+03:00", NULL, &error);
	g_autoptr(UuidSource) uuids = uuid_source_new_seeded(SAMPLE_SEED);
	g_autoptr(Book) book = book_open(NULL, BOOK_MEMORY, clock, uuids, &error);
	g_autoptr(Agenda) agenda = NULL;
	guint seen = 0;

	g_assert_no_error(error);
	sample_fill(book, "en", &error);
	g_assert_no_error(error);
	agenda = agenda_load(book, book_today(book), AGENDA_DAYS_MOST, 0, &error);
	g_assert_no_error(error);
	for (gint64 contact = 1; contact < 60; contact++)
		check_person(book, agenda, contact, &seen);
	g_assert_cmpuint(seen, >, 40);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	i18n_start("en");
#define ADD(name) \
	g_test_add("/agenda/" #name, Life, NULL, life_set_up, test_##name, life_tear_down)
	ADD(days);
	ADD(passed);
	ADD(unrenewed);
	ADD(held);
	ADD(midnight);
	ADD(snoozed);
	ADD(limit);
	ADD(planned_first);
	ADD(many);
	ADD(leap_day);
	ADD(congratulated);
	ADD(counts);
	ADD(moves);
	ADD(stays);
	ADD(only_reminders);
	g_test_add_func("/agenda/sample", test_sample);
	return g_test_run();
}
