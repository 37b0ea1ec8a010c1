/*
 * WHO: a name in any layout or script, part of one, or a number.
 */
#include "krug/who.h"

#include "krug/upkeep.h"
#include "people_fixture.h"

typedef struct {
	gint64 anna, annabel, boris, other_boris, ludwig, old;
} Circle;

static Circle
fill(People *p)
{
	Circle circle = {
		.anna = add(p, "Анна", "Петрова"),
		.annabel = add(p, "Аннабель", "Петрова"),
		.boris = add(p, "Борис", "Ёлкин"),
		.other_boris = add(p, "Борис", "Котов"),
		.ludwig = add(p, "Ludwig", "van Beek"),
		.old = add(p, "Людмила", "Котова"),
	};
	g_autoptr(Person) boris = load(p, circle.boris);
	g_autoptr(Person) employed = person_copy(boris);
	g_autoptr(GError) error = NULL;

	g_ptr_array_add(employed->positions, position_new("Яндекс", "Developer"));
	save(p, boris, employed);
	contact_archive(p->book, circle.old, &error);
	g_assert_no_error(error);
	return circle;
}

static void
one_person_is_meant(People *p, gconstpointer data G_GNUC_UNUSED)
{
	Circle c = fill(p);
	g_autofree char *number = g_strdup_printf("#%" G_GINT64_FORMAT, c.boris);
	const struct {
		const char *text;
		gint64 who;
	} cases[] = {
		{ "Анна Петрова", c.anna },
		{ "петрова анна", c.anna },
		{ "Анна", c.anna },
		{ "аннаб", c.annabel },
		{ "елкин", c.boris },
		{ "ёлк", c.boris },
		{ "tkrby", c.boris },
		{ "elkin", c.boris },
		{ "борис яндекс", c.boris },
		{ number, c.boris },
		{ "дгвцшп", c.ludwig },
		{ "ван", c.ludwig },
		{ "котов", c.other_boris },
		{ "людмила", c.old },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(GError) error = NULL;
		gint64 who = 0;

		if (!who_resolve(p->book, cases[i].text, &who, &error))
			g_error("“%s”: %s", cases[i].text, error->message);
		g_assert_cmpint(who, ==, cases[i].who);
	}
}

static void
several_are_listed(People *p, gconstpointer data G_GNUC_UNUSED)
{
	Circle circle = fill(p);
	g_autofree char *number = g_strdup_printf("#%" G_GINT64_FORMAT, circle.boris);
	g_autoptr(GError) error = NULL;
	gint64 who = 7;

	g_assert_false(who_resolve(p->book, "борис", &who, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_AMBIGUOUS);
	g_assert_cmpint(who, ==, 7);
	g_assert_nonnull(strstr(error->message, "Борис Ёлкин, Яндекс"));
	g_assert_nonnull(strstr(error->message, number));
	g_assert_nonnull(strstr(error->message, "Борис Котов"));
}

/* Of two of one name the one who is not in the archive is meant. */
static void
the_archive_gives_way(People *p, gconstpointer data G_GNUC_UNUSED)
{
	gint64 first = add(p, "Зинаида", "Орлова"), second = add(p, "Зинаида", "Орлова");
	g_autoptr(GError) error = NULL;
	gint64 who = 0;

	g_assert_true(contact_archive(p->book, first, NULL));
	g_assert_true(who_resolve(p->book, "Зинаида Орлова", &who, NULL));
	g_assert_cmpint(who, ==, second);
	g_assert_true(contact_archive(p->book, second, NULL));
	g_assert_true(contact_unarchive(p->book, first, NULL));
	g_assert_true(who_resolve(p->book, "Зинаида Орлова", &who, NULL));
	g_assert_cmpint(who, ==, first);
	g_assert_true(contact_archive(p->book, first, NULL));
	g_assert_false(who_resolve(p->book, "Зинаида Орлова", &who, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_AMBIGUOUS);
}

/* Whom a form asks about: names that fit several, not those that may be somebody new. */
static void
namesakes_are_told(People *p, gconstpointer data G_GNUC_UNUSED)
{
	static const struct {
		const char *text;
		gboolean may_be_new;
		guint n;
	} cases[] = {
		{ "борис", FALSE, 2 },
		{ "борис", TRUE, 2 },
		{ "бор", FALSE, 2 },
		{ "бор", TRUE, 0 },
		{ "борис ёлкин", FALSE, 0 },
		{ "+борис", TRUE, 0 },
		{ "борис #1", FALSE, 0 },
		{ "Зоя", FALSE, 0 },
		{ "", FALSE, 0 },
	};

	fill(p);
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(GError) error = NULL;
		g_autoptr(GPtrArray) people = who_namesakes(
			p->book, cases[i].text, cases[i].may_be_new, &error);

		g_assert_no_error(error);
		g_test_message("%s", cases[i].text);
		g_assert_cmpuint(people->len, ==, cases[i].n);
	}
}

static void
nobody_is_told(People *p, gconstpointer data G_GNUC_UNUSED)
{
	static const char *const texts[] = { "Зоя", "#99", "#1 #2", "#1 Анна #2", "",
		"!!" };

	fill(p);
	for (gsize i = 0; i < G_N_ELEMENTS(texts); i++) {
		g_autoptr(GError) error = NULL;
		gint64 who = 0;

		g_assert_false(who_resolve(p->book, texts[i], &who, &error));
		g_assert_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND);
	}
}

static void
many_candidates_are_cut(People *p, gconstpointer data G_GNUC_UNUSED)
{
	g_autoptr(GError) error = NULL;
	g_auto(GStrv) lines = NULL;
	gint64 who = 0;

	for (int i = 0; i < WHO_CANDIDATES + 3; i++)
		add(p, "Олег", "Ким");
	g_assert_false(who_resolve(p->book, "олег ким", &who, &error));
	lines = g_strsplit(error->message, "\n", -1);
	g_assert_cmpuint(g_strv_length(lines), ==, 1 + WHO_CANDIDATES + 1);
}

static void
completion_has_the_best_first(People *p, gconstpointer data G_GNUC_UNUSED)
{
	g_autoptr(GPtrArray) list = NULL;
	g_autoptr(GError) error = NULL;

	fill(p);
	list = who_complete(p->book, "анна", 5, &error);
	g_assert_no_error(error);
	g_assert_cmpuint(list->len, ==, 2);
	g_assert_cmpstr(((Who *)list->pdata[0])->name, ==, "Анна Петрова");
	g_assert_cmpstr(((Who *)list->pdata[1])->name, ==, "Аннабель Петрова");
	g_ptr_array_unref(g_steal_pointer(&list));
	list = who_complete(p->book, ",jh", 1, &error);
	g_assert_cmpuint(list->len, ==, 1);
	g_assert_cmpstr(((Who *)list->pdata[0])->organization, ==, "Яндекс");
}

static void
who_is_there_already_is_told(People *p, gconstpointer data G_GNUC_UNUSED)
{
	Circle c = fill(p);
	const struct {
		NameParts name;
		gint64 who; /* 0: nobody */
	} cases[] = {
		{ { .given = "Анна", .family = "Петрова" }, c.anna },
		{ { .given = "анна", .patronymic = "Ильинична", .family = "петрова" },
			c.anna },
		{ { .given = "Boris", .family = "Yolkin" }, c.boris },
		{ { .given = "Людмила", .family = "Котова" }, c.old },
		{ { .given = "Анна" }, 0 },
		{ { .family = "Петрова" }, 0 },
		{ { .given = "Ан", .family = "Петрова" }, 0 },
		{ { .given = "Борис", .family = "Петров" }, 0 },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(GError) error = NULL;
		g_autoptr(GPtrArray) people =
			who_same_name(p->book, &cases[i].name, &error);

		g_assert_no_error(error);
		g_assert_cmpuint(people->len, ==, cases[i].who != 0);
		if (cases[i].who)
			g_assert_cmpint(((Who *)people->pdata[0])->id, ==, cases[i].who);
	}
}

int
main(int argc, char **argv)
{
	start(&argc, &argv);
	people_test("/who/one", one_person_is_meant);
	people_test("/who/several", several_are_listed);
	people_test("/who/archive", the_archive_gives_way);
	people_test("/who/namesakes", namesakes_are_told);
	people_test("/who/there already", who_is_there_already_is_told);
	people_test("/who/nobody", nobody_is_told);
	people_test("/who/many", many_candidates_are_cut);
	people_test("/who/complete", completion_has_the_best_first);
	return g_test_run();
}
