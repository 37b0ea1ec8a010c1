/*
 * Is the week of a day taken by a colleague? Small organizations are looked through by
 * their people, large ones by those of the week: the answer is the same.
 */
#include "model/level_count.h"

#include "krug/person.h"
#include "life_fixture.h"

#define PEOPLE 12
#define WEEKS  16

typedef struct {
	gint64 who[PEOPLE];
	Day day[PEOPLE];
} Colleagues; /* even ones of Yandex, odd ones of VK */

static Day
stands(Life *life, gint64 who)
{
	g_autoptr(GError) error = NULL;
	gint64 id = reminder_regular(life->book, who, &error);
	g_autoptr(Reminder) reminder = reminder_load(life->book, id, &error);

	g_assert_no_error(error);
	return reminder_day(reminder);
}

static gint64
add(Life *life, const char *window, const char *company, int positions)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Person) person = person_new();

	contact_set(person->contact, contact_field("family"), "Petrova", &error);
	contact_set(person->contact, contact_field("kind"), "recruiter", &error);
	contact_set(person->contact, contact_field("own_window"), window, &error);
	for (int i = 0; i < positions; i++)
		g_ptr_array_add(person->positions, position_new(company, "engineer"));
	person_save(life->book, NULL, person, PERSON_SAVE, NULL, &error);
	g_assert_no_error(error);
	return person->contact->id;
}

static gboolean
in_week(const Colleagues *all, int i, Day monday)
{
	for (int other = i % 2; other < PEOPLE; other += 2)
		if (other != i && day_monday(all->day[other]) == monday)
			return TRUE;
	return FALSE;
}

/* What is asked of the book is what one sees by looking at each person. */
static guint
assert_taken(Life *life, const Colleagues *all, int i)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(GArray) companies = g_array_new(FALSE, FALSE, sizeof(gint64));
	Day monday = day_monday(book_today(life->book));
	guint n = 0;

	level_companies(life->book, all->who[i], companies, &error);
	for (int week = 0; week < WEEKS; week++, monday += 7) {
		gboolean taken = FALSE;

		level_is_taken(life->book, companies, all->who[i], monday + week % 7,
			&taken, &error);
		g_assert_no_error(error);
		g_assert_cmpint(taken, ==, in_week(all, i, monday));
		n += taken ? 1 : 0;
	}
	return n;
}

static guint
assert_all_taken(Life *life, const Colleagues *all)
{
	guint n = 0;

	for (int i = 0; i < PEOPLE; i++)
		n += assert_taken(life, all, i);
	return n;
}

static void
test_colleagues(Life *life, gconstpointer data)
{
	Colleagues all;
	guint taken;

	(void)data;
	for (int i = 0; i < PEOPLE; i++) {
		char day[DAY_TEXT];
		g_autofree char *text = g_strdup_printf("call %s: hello",
			day_format(day_parse("2026-08-20") + 9 * i, day));

		all.who[i] = add(life, "", i % 2 ? "VK" : "Yandex", 1);
		if (i != 5) /* has a first day and nothing else */
			life_log(life, all.who[i], text);
	}
	for (int i = 0; i < PEOPLE; i++)
		all.day[i] = stands(life, all.who[i]);
	taken = assert_all_taken(life, &all);
	g_assert_cmpuint(taken, >, PEOPLE);
	add(life, "none", "Yandex", 60);
	add(life, "none", "VK", 60);
	g_assert_cmpuint(assert_all_taken(life, &all), ==, taken);
	life_sound(life);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	i18n_start("en");
	life_test("/level_count/colleagues", test_colleagues);
	return g_test_run();
}
