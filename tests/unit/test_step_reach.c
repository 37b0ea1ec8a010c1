/*
 * By which channel a step goes: not by phone or messenger on a day off, and not twice the
 * same way where feedback is asked for again.
 */
#include "model/step_reach.h"

#include <string.h>

#include "krug/calendar.h"
#include "krug/channel.h"
#include "life_fixture.h"

#define FRIDAY	 "2026-11-27"
#define SATURDAY "2026-11-28"

/* channels: "email telegram"; the first is preferred. */
static gint64
add_reached(Life *life, const char *channels)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Person) person = person_new();
	g_auto(GStrv) words = g_strsplit(channels, " ", -1);

	contact_set(person->contact, contact_field("given"), "Anna", &error);
	contact_set(person->contact, contact_field("kind"), "recruiter", &error);
	for (guint i = 0; words[i] && *words[i]; i++) {
		Reach kind = (Reach)vocab_from_id(&vocab_reach, words[i]);
		ContactChannel *channel =
			channel_new(kind, kind == REACH_EMAIL	? "anna@example.org"
					  : kind == REACH_PHONE ? "+7 916 000-00-00"
								: "@anna");

		channel->preferred = i == 0;
		g_ptr_array_add(person->channels, channel);
	}
	person_save(life->book, NULL, person, PERSON_SAVE, NULL, &error);
	g_assert_no_error(error);
	return person->contact->id;
}

static void
assert_goes_after(Life *life, gint64 who, ReminderKind kind, const char *day,
	Channel before, Reach expected)
{
	g_autoptr(GError) error = NULL;
	g_autofree char *address = NULL;
	Reach reach;

	g_assert_true(step_reach(
		life->book, who, kind, day_parse(day), before, &reach, &address, &error));
	g_assert_no_error(error);
	g_assert_cmpint(reach, ==, expected);
	g_assert_cmpint(address != NULL, ==, expected != REACH_NONE);
}

static void
assert_goes(Life *life, gint64 who, ReminderKind kind, const char *day, Reach expected)
{
	assert_goes_after(life, who, kind, day, CHANNEL_NONE, expected);
}

static void
days_off_are_for_mail(Life *life, gconstpointer data G_GNUC_UNUSED)
{
	gint64 both = add_reached(life, "telegram email");
	gint64 quick = add_reached(life, "telegram phone");

	assert_goes(life, both, REMINDER_THANK_YOU, FRIDAY, REACH_TELEGRAM);
	assert_goes(life, both, REMINDER_THANK_YOU, SATURDAY, REACH_EMAIL);
	assert_goes(life, quick, REMINDER_THANK_YOU, FRIDAY, REACH_TELEGRAM);
	assert_goes(life, quick, REMINDER_THANK_YOU, SATURDAY, REACH_NONE);
}

static void
the_second_try_goes_another_way(Life *life, gconstpointer data G_GNUC_UNUSED)
{
	gint64 both = add_reached(life, "email telegram");
	gint64 only = add_reached(life, "email");
	g_autoptr(Interaction) asked =
		interaction_new(day_parse("2026-11-20"), CHANNEL_EMAIL);
	g_autoptr(GError) error = NULL;

	assert_goes(life, both, REMINDER_FEEDBACK_RETRY, FRIDAY, REACH_EMAIL);
	/* the first one is just going */
	assert_goes_after(life, both, REMINDER_FEEDBACK_RETRY, FRIDAY, CHANNEL_EMAIL,
		REACH_TELEGRAM);
	assert_goes_after(life, both, REMINDER_FEEDBACK_RETRY, FRIDAY, CHANNEL_TELEGRAM,
		REACH_EMAIL);
	assert_goes_after(
		life, both, REMINDER_FOLLOW_UP, FRIDAY, CHANNEL_EMAIL, REACH_EMAIL);
	asked->direction = DIRECTION_OUT;
	asked->type = TYPE_FEEDBACK_REQUEST;
	interaction_add_contact(asked, both);
	interaction_add_contact(asked, only);
	interaction_add(life->book, asked, &error);
	g_assert_no_error(error);
	assert_goes(life, both, REMINDER_FEEDBACK_RETRY, FRIDAY, REACH_TELEGRAM);
	assert_goes(life, both, REMINDER_FEEDBACK_RETRY, SATURDAY, REACH_EMAIL);
	assert_goes(life, both, REMINDER_FOLLOW_UP, FRIDAY, REACH_EMAIL);
	assert_goes(life, only, REMINDER_FEEDBACK_RETRY, FRIDAY, REACH_EMAIL);
}

/* The description of the promise, which is the one item with its words. */
static gboolean
find_promise(const CalendarItem *item, void *data, GError **error G_GNUC_UNUSED)
{
	char **found = data;

	if (g_str_has_prefix(item->description, "the link"))
		*found = g_strdup(item->description);
	return TRUE;
}

static void
assert_calendar(
	const char *channels, const char *day, const char *there, const char *missing)
{
	Life life;
	g_autoptr(GError) error = NULL;
	g_autofree char *text = NULL;
	gint64 who;

	life_set_up(&life, NULL);
	who = add_reached(&life, channels);
	reminder_add(
		life.book, who, REMINDER_PROMISE, day_parse(day), "the link", &error);
	g_assert_no_error(error);
	g_assert_true(calendar_each(life.book, NULL, find_promise, &text, &error));
	g_assert_no_error(error);
	g_test_message("%s on %s: %s", channels, day, text);
	g_assert_nonnull(strstr(text, there));
	g_assert_null(strstr(text, missing));
	life_sound(&life);
	life_tear_down(&life, NULL);
}

static void
the_calendar_names_that_channel(void)
{
	assert_calendar("telegram email", FRIDAY, "@anna", "example.org");
	assert_calendar("telegram email", SATURDAY, "example.org", "@anna");
	assert_calendar("telegram phone", SATURDAY, "28 November", "@anna");
	assert_calendar("phone telegram", FRIDAY, "+7 916", "@anna");
}

int
main(int argc, char **argv)
{
	i18n_start("en");
	g_test_init(&argc, &argv, NULL);
	g_test_add("/step reach/days off", Life, NULL, life_set_up, days_off_are_for_mail,
		life_tear_down);
	g_test_add("/step reach/second try", Life, NULL, life_set_up,
		the_second_try_goes_another_way, life_tear_down);
	g_test_add_func("/step reach/calendar", the_calendar_names_that_channel);
	return g_test_run();
}
