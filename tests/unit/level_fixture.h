/* People with levelled days, and where they stand. */
#ifndef KRUG_TESTS_LEVEL_FIXTURE_H
#define KRUG_TESTS_LEVEL_FIXTURE_H

#include "life_fixture.h"

/* Where the regular reminder stands. */
static inline Day
stands(Life *life, gint64 who)
{
	g_autoptr(GError) error = NULL;
	gint64 id = reminder_regular(life->book, who, &error);
	g_autoptr(Reminder) reminder = reminder_load(life->book, id, &error);

	g_assert_no_error(error);
	return reminder_day(reminder);
}

static inline void
assert_day(Day day, const char *expected)
{
	char text[DAY_TEXT];

	g_assert_cmpstr(day_format(day, text), ==, expected);
}

#define assert_on(life, who, expected) assert_day(stands(life, who), expected)

/* Somebody who is never due, with a birthday or without. */
static inline gint64
add_other(Life *life, int month, int day)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Person) person = person_new();

	contact_set(person->contact, contact_field("family"), "Orlov", &error);
	contact_set(person->contact, contact_field("own_window"), "none", &error);
	if (month)
		g_ptr_array_add(person->dates,
			date_new(OCCASION_BIRTHDAY,
				(OccasionDate){ .month = month, .day = day }));
	person_save(life->book, NULL, person, PERSON_SAVE, NULL, &error);
	g_assert_no_error(error);
	return person->contact->id;
}

static inline gint64
add_met(Life *life, const char *text)
{
	gint64 who = life_add(life, "Petrova", "recruiter");

	life_log(life, who, text);
	return who;
}

#endif
