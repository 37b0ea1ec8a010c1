/*
 * Events: planned and attended, whom I want to meet, ten names in one go, and what of
 * that stands in the timelines.
 */
#include "krug/event.h"

#include "krug/cadence.h"
#include "krug/calendar.h"
#include "krug/community.h"
#include "krug/interaction.h"
#include "krug/upkeep.h"
#include "people_fixture.h"

#define DAY(text) day_parse(text)

static gint64
event(People *p, const char *name, const char *day)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Event) new = event_new(name, DAY(day));

	event_add(p->book, new, &error);
	g_assert_no_error(error);
	return new->id;
}

static Event *
loaded(People *p, gint64 id)
{
	g_autoptr(GError) error = NULL;
	Event *read = event_load(p->book, id, &error);

	g_assert_no_error(error);
	return read;
}

static gboolean
meet(People *p, gint64 id, const char *names, GError **error)
{
	g_autoptr(GPtrArray) people = newcomer_read(p->book, names, error);
	EventMet met = { .people = people };

	return people && event_met(p->book, id, &met, error);
}

static void
met(People *p, gint64 id, const char *names)
{
	g_autoptr(GError) error = NULL;

	meet(p, id, names, &error);
	g_assert_no_error(error);
}

/* "Анна Петрова/meet" of each. */
static void
assert_people(People *p, gint64 id, const char *expected)
{
	g_autoptr(Event) read = loaded(p, id);
	g_autoptr(GString) out = g_string_new(NULL);

	for (guint i = 0; i < read->people->len; i++) {
		const EventPerson *person = read->people->pdata[i];

		g_string_append_printf(out, "%s%s%s/%s", i ? ", " : "",
			person->contact ? "#" : "", person->name,
			vocab_id(&vocab_part, (int)person->part));
	}
	g_assert_cmpstr(out->str, ==, expected);
}

#define TEN                                                                                               \
	"Анна Петрова, Иван Ли, Ольга Кузнецова:recruiter @Нева, A B," \
	" C D, E F, G H, I J, K L, M N"

static void
test_ten_names(People *p, gconstpointer data)
{
	gint64 anna = add(p, "Анна", "Петрова");
	gint64 id = event(p, "Highload", "2026-11-19");
	g_autoptr(Event) read = NULL;
	g_autoptr(Interaction) entry = NULL;
	g_autoptr(Person) ivan = NULL;

	(void)data;
	met(p, id, TEN);
	g_assert_cmpint(count(p, "SELECT count(*) FROM contact /* scan */"), ==, 10);
	read = loaded(p, id);
	g_assert_cmpint(read->state, ==, EVENT_ATTENDED);
	g_assert_cmpuint(read->people->len, ==, 10);
	entry = interaction_load(p->book, read->interaction, NULL);
	g_assert_cmpuint(entry->contacts->len, ==, 10);
	g_assert_cmpint(entry->channel, ==, CHANNEL_EVENT);
	g_assert_cmpint(entry->day, ==, DAY("2026-11-19"));
	g_assert_cmpstr(entry->text, ==, "Highload");
	ivan = load(p, anna + 1);
	g_assert_cmpstr(ivan->contact->met, ==, "Highload");
	assert_sound(p);
	undo(p); /* all of it is one change */
	g_assert_cmpint(count(p, "SELECT count(*) FROM contact /* scan */"), ==, 1);
	assert_people(p, id, "");
	redo(p);
	assert_sound(p);
}

static void
test_met_again(People *p, gconstpointer data)
{
	gint64 id = event(p, "Highload", "2026-11-19");

	(void)data;
	met(p, id, "Иван Ли");
	met(p, id, "Иван Ли, Анна Петрова");
	assert_people(p, id, "#Иван Ли/met, #Анна Петрова/met");
	g_assert_cmpint(count(p, "SELECT count(*) FROM interaction /* scan */"), ==, 1);
	g_assert_cmpint(count(p, "SELECT count(*) FROM participant /* scan */"), ==, 2);
	assert_sound(p);
}

static void
test_wishes(People *p, gconstpointer data)
{
	gint64 id = event(p, "Highload", TODAY);
	g_autoptr(Event) read = NULL;
	g_autoptr(GError) error = NULL;

	(void)data;
	add(p, "Анна", "Петрова");
	g_assert_true(
		event_wish(p->book, id, PART_MEET, "Иван Ли, Анна Петрова", &error));
	g_assert_true(event_wish(p->book, id, PART_MEET, "иван ли", &error));
	g_assert_true(event_wish(p->book, id, PART_INVITE, "Пётр Ким", &error));
	assert_people(p, id, "Иван Ли/meet, #Анна Петрова/meet, Пётр Ким/invite");
	g_assert_cmpint(count(p, "SELECT count(*) FROM contact /* scan */"), ==, 1);
	met(p, id, "Иван Ли");
	assert_people(p, id,
		"#Иван Ли/meet, #Анна Петрова/meet, Пётр Ким/invite, #Иван Ли/met");
	read = loaded(p, id);
	g_assert_true(event_unwish(
		p->book, ((EventPerson *)read->people->pdata[2])->id, &error));
	assert_people(p, id, "#Иван Ли/meet, #Анна Петрова/meet, #Иван Ли/met");
	g_assert_false(event_wish(p->book, id, PART_MEET, " ", &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	assert_sound(p);
}

static void
test_ahead(People *p, gconstpointer data)
{
	gint64 id = event(p, "Highload", "2026-12-01");
	g_autoptr(GError) error = NULL;
	g_autoptr(Event) read = loaded(p, id);

	(void)data;
	g_assert_cmpint(read->state, ==, EVENT_PLANNED);
	g_assert_false(meet(p, id, "Иван Ли", &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	g_clear_error(&error);
	g_assert_false(event_set_state(p->book, id, EVENT_ATTENDED, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	g_assert_cmpint(count(p, "SELECT count(*) FROM contact /* scan */"), ==, 0);
}

static void
test_refused(People *p, gconstpointer data)
{
	g_autoptr(Event) blank = event_new(" ", DAY(TODAY));
	g_autoptr(Event) dayless = event_new("x", DAY_NONE);
	g_autoptr(Event) backwards = event_new("x", DAY(TODAY));

	(void)data;
	backwards->last_day = DAY("2026-11-20");
	g_assert_false(event_add(p->book, blank, NULL));
	g_assert_false(event_add(p->book, dayless, NULL));
	g_assert_false(event_add(p->book, backwards, NULL));
}

/* The entry of those met follows. */
static void
test_moved(People *p, gconstpointer data)
{
	gint64 id = event(p, "Highload", "2026-11-19");
	g_autoptr(Event) was = NULL;
	g_autoptr(Event) now = NULL;
	g_autoptr(Interaction) entry = NULL;
	g_autoptr(GError) error = NULL;

	(void)data;
	met(p, id, "Иван Ли");
	was = loaded(p, id);
	now = event_copy(was);
	now->day = DAY("2026-11-18");
	now->last_day = DAY("2026-11-19");
	g_free(now->place);
	now->place = g_strdup("Сколково");
	g_assert_true(event_save(p->book, was, now, &error));
	entry = interaction_load(p->book, was->interaction, &error);
	g_assert_cmpint(entry->day, ==, DAY("2026-11-18"));
	g_assert_cmpstr(entry->place, ==, "Сколково");
	assert_sound(p);
}

static char *
names(GPtrArray *list)
{
	GString *out = g_string_new(NULL);

	for (guint i = 0; i < list->len; i++)
		g_string_append_printf(
			out, "%s%s", i ? " " : "", ((Event *)list->pdata[i])->name);
	g_ptr_array_unref(list);
	return g_string_free(out, FALSE);
}

static void
test_lists(People *p, gconstpointer data)
{
	g_autofree char *all = NULL;
	g_autofree char *some = NULL;
	g_autofree char *open = NULL;
	g_autoptr(Event) long_one = event_new("running", DAY("2026-11-20"));
	gint64 id = 0;

	(void)data;
	event(p, "past", "2026-10-01");
	event(p, "latest", "2026-11-20");
	event(p, "far", "2027-01-01");
	event(p, "near", "2026-11-22");
	long_one->last_day = DAY("2026-11-23");
	g_assert_true(event_add(p->book, long_one, NULL));
	all = names(event_list(p->book, NULL, NULL));
	some = names(event_list(p->book, "FA", NULL));
	g_assert_cmpstr(all, ==, "running near far latest past");
	g_assert_cmpstr(some, ==, "far");
	g_assert_true(event_resolve(p->book, "ar", &id, NULL)); /* the nearest one */
	g_assert_cmpint(id, ==, 4);
	g_assert_true(event_set_state(p->book, 2, EVENT_PLANNED, NULL));
	open = names(event_unlogged(p->book, NULL));
	g_assert_cmpstr(open, ==, "latest");
}

static void
test_deleted(People *p, gconstpointer data)
{
	gint64 id = event(p, "Highload", TODAY);
	gint64 anna = add(p, "Анна", "Петрова");

	(void)data;
	met(p, id, "Петрова, Иван Ли");
	g_assert_true(contact_delete(p->book, anna, NULL));
	assert_people(p, id, "#Иван Ли/met");
	g_assert_true(event_delete(p->book, id, NULL));
	g_assert_null(event_load(p->book, id, NULL));
	g_assert_cmpint(count(p, "SELECT count(*) FROM interaction /* scan */"), ==, 1);
	assert_sound(p);
	undo(p);
	undo(p);
	assert_people(p, id, "#Анна Петрова/met, #Иван Ли/met");
	assert_sound(p);
}

/* A line and a first follow-up for each who is new, none for others, none twice. */
static void
test_steps(People *p, gconstpointer data)
{
	gint64 anna = add(p, "Анна", "Петрова"), id = event(p, "Highload", "2026-11-20");
	g_autoptr(Interaction) talk = interaction_new(DAY("2026-10-01"), CHANNEL_MEETING);
	g_autoptr(GPtrArray) people = newcomer_read(p->book, "Петрова, Иван Ли", NULL);
	g_autoptr(StepPlan) plan = NULL;
	EventMet both = { .people = people };

	(void)data;
	interaction_add_contact(talk, anna);
	g_assert_true(interaction_add(p->book, talk, NULL));
	plan = event_met_plan(p->book, id, people, NULL);
	g_assert_cmpuint(plan->steps->len, ==, 2);
	for (guint i = 0; i < plan->steps->len; i++) {
		PlannedStep *step = plan->steps->pdata[i];

		g_assert_cmpstr(step->who, ==, "Иван Ли");
		step->ticked = step->kind == REMINDER_EVENT_LINE;
	}
	both.plan = plan;
	g_assert_true(event_met(p->book, id, &both, NULL));
	met(p, id, "Иван Ли, Ольга Ким");
	g_assert_cmpint(count(p, "SELECT count(*) FROM reminder /* scan */"
				 " WHERE event = 1 AND kind = 'event-line'"
				 " AND state = 'open' AND due = '2026-11-23'"),
		==, 2);
	/* What was unticked does not come back. */
	g_assert_cmpint(count(p, "SELECT count(*) FROM reminder /* scan */"
				 " WHERE kind = 'follow-up' AND state = 'open'"),
		==, 1);
	g_assert_true(event_delete(p->book, id, NULL));
	g_assert_cmpint(count(p, "SELECT count(*) FROM reminder /* scan */"
				 " WHERE kind <> 'regular' AND state = 'open'"),
		==, 0);
	assert_sound(p);
}

static gboolean
collect(const CalendarItem *item, void *data, GError **error)
{
	(void)error;
	g_string_append_printf(data, "%s|%s|%d%s\n", item->summary, item->location,
		item->minutes, item->cancelled ? "|cancelled" : "");
	return TRUE;
}

static void
assert_calendar(People *p, const char *expected)
{
	g_autoptr(GString) out = g_string_new(NULL);
	g_autoptr(GError) error = NULL;

	calendar_each(p->book, NULL, collect, out, &error);
	g_assert_no_error(error);
	g_assert_cmpstr(out->str, ==, expected);
	assert_sound(p);
}

/* A planned one stands in the calendar, by its hour or as a whole day. */
static void
test_calendar(People *p, gconstpointer data)
{
	g_autoptr(Event) hall = event_new("Meetup", DAY("2026-12-01"));
	gint64 fair = 0;

	(void)data;
	hall->at = 1796140800;
	g_free(hall->place);
	hall->place = g_strdup("Hall");
	g_assert_true(event_add(p->book, hall, NULL));
	assert_calendar(p, "Meetup|Hall|60\n");
	fair = event(p, "Fair", "2026-12-05");
	g_assert_true(event_set_state(p->book, hall->id, EVENT_CANCELLED, NULL));
	g_assert_cmpint(count(p, "SELECT count(*) FROM calendar_item /* scan */"
				 " WHERE source = 'event' AND cancelled_on IS NULL"),
		==, 1);
	undo(p);
	g_assert_true(event_delete(p->book, fair, NULL));
	g_assert_cmpint(count(p, "SELECT sequence FROM calendar_item /* scan */"
				 " WHERE source = 'event' AND cancelled_on IS NULL"),
		==, 2);
	assert_sound(p);
}

static void
test_of_a_community(People *p, gconstpointer data)
{
	g_autoptr(Community) group = community_new("Rust Moscow");
	g_autoptr(Event) meetup = event_new("Meetup 12", DAY(TODAY));
	g_autoptr(Event) read = NULL;
	g_autofree char *of = NULL;
	g_autofree char *found = NULL;

	(void)data;
	g_assert_true(community_add(p->book, group, NULL));
	meetup->community = group->id;
	g_assert_true(event_add(p->book, meetup, NULL));
	read = loaded(p, meetup->id);
	g_assert_cmpstr(read->community_name, ==, "Rust Moscow");
	of = names(event_of_community(p->book, group->id, NULL));
	g_assert_cmpstr(of, ==, "Meetup 12");
	found = names(event_list(p->book, "rust", NULL));
	g_assert_cmpstr(found, ==, "Meetup 12");
}

int
main(int argc, char **argv)
{
	start(&argc, &argv);
	people_test("/event/ten names", test_ten_names);
	people_test("/event/met again", test_met_again);
	people_test("/event/wishes", test_wishes);
	people_test("/event/ahead", test_ahead);
	people_test("/event/refused", test_refused);
	people_test("/event/moved", test_moved);
	people_test("/event/lists", test_lists);
	people_test("/event/deleted", test_deleted);
	people_test("/event/steps", test_steps);
	people_test("/event/calendar", test_calendar);
	people_test("/event/of a community", test_of_a_community);
	return g_test_run();
}
