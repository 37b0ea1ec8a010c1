/*
 * Tags: one whatever the case, gone with the last use, renamed and joined.
 */
#include "krug/tag.h"

#include "krug/find.h"
#include "people_fixture.h"

static void
names_are_words(void)
{
	static const struct {
		const char *typed, *kept; /* NULL: refused */
	} cases[] = {
		{ "rust", "rust" },
		{ "#Rust", "Rust" },
		{ "№ конференция", "конференция" },
		{ "big  data", "big-data" },
		{ " # ", NULL },
		{ "", NULL },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *kept = tag_check(cases[i].typed, NULL);

		g_assert_cmpstr(kept, ==, cases[i].kept);
	}
}

static void
put_on(People *p, gint64 id, const char *name)
{
	g_autoptr(GError) error = NULL;

	tag_add(p->book, id, name, &error);
	g_assert_no_error(error);
}

/* "rust 2, golang 1" */
static char *
all_tags(People *p)
{
	g_autoptr(GPtrArray) list = tag_list(p->book, NULL);
	GString *text = g_string_new(NULL);

	for (guint i = 0; i < list->len; i++) {
		const Tag *tag = list->pdata[i];

		g_string_append_printf(
			text, "%s%s %d", i > 0 ? ", " : "", tag->name, tag->people);
	}
	return g_string_free(text, FALSE);
}

static void
assert_tags(People *p, const char *expected)
{
	g_autofree char *tags = all_tags(p);

	g_assert_cmpstr(tags, ==, expected);
}

static void
counted_and_gone_with_the_last_use(People *p, gconstpointer data G_GNUC_UNUSED)
{
	gint64 anna = add(p, "Анна", "Петрова");
	gint64 ivan = add(p, "Иван", "Ли");
	g_autoptr(GError) error = NULL;

	put_on(p, anna, "Rust");
	put_on(p, ivan, "rust");
	put_on(p, ivan, "RUST");
	put_on(p, ivan, "golang");
	assert_tags(p, "golang 1, Rust 2");
	tag_remove(p->book, ivan, "golang", &error);
	tag_remove(p->book, ivan, "nothing", &error);
	g_assert_no_error(error);
	assert_tags(p, "Rust 2");
	undo(p);
	assert_tags(p, "golang 1, Rust 2");
}

static guint
found(People *p, const char *text)
{
	g_autoptr(GArray) ids = find_match(p->book, text, 10, NULL);

	return ids->len;
}

static void
renamed_joined_and_undone(People *p, gconstpointer data G_GNUC_UNUSED)
{
	gint64 anna = add(p, "Анна", "Петрова");
	gint64 ivan = add(p, "Иван", "Ли");
	g_autoptr(GError) error = NULL;

	put_on(p, anna, "golang");
	put_on(p, ivan, "golang");
	put_on(p, ivan, "go");
	tag_rename(p->book, "GoLang", "go", &error);
	g_assert_no_error(error);
	assert_tags(p, "go 2");
	g_assert_cmpuint(found(p, "golang"), ==, 0);
	tag_rename(p->book, "go", "Go", &error);
	assert_tags(p, "Go 2");
	undo(p);
	undo(p);
	assert_tags(p, "go 1, golang 2");
	g_assert_cmpuint(found(p, "golang"), ==, 2);
	assert_sound(p);
}

static void
an_unknown_one_is_not_renamed(People *p, gconstpointer data G_GNUC_UNUSED)
{
	g_autoptr(GError) error = NULL;

	g_assert_false(tag_rename(p->book, "rust", "go", &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND);
}

/* Six of them, one of whom wears it already: one change, told by the first five. */
static void
all_at_once(People *p, gconstpointer data G_GNUC_UNUSED)
{
	static const char *const given[] = { "Анна", "Борис", "Вера", "Глеб", "Дарья",
		"Егор" };
	g_autoptr(GArray) people = g_array_new(FALSE, FALSE, sizeof(gint64));
	g_autoptr(JournalEntry) undone = NULL;
	g_autoptr(GError) error = NULL;

	for (gsize i = 0; i < G_N_ELEMENTS(given); i++) {
		gint64 id = add(p, given[i], "Ким");

		g_array_append_val(people, id);
	}
	put_on(p, g_array_index(people, gint64, 1), "rust");
	g_assert_true(tag_set_all(p->book, people, "#Rust", TRUE, &error));
	assert_tags(p, "rust 6");
	undone = book_undo(p->book, NULL, NULL, &error);
	g_assert_no_error(error);
	g_assert_nonnull(strstr(undone->args,
		"\"Анна Ким, Борис Ким, Вера Ким, Глеб Ким, Дарья Ким, …\""));
	assert_tags(p, "rust 1");
	g_assert_true(tag_set_all(p->book, people, "rust", FALSE, &error));
	assert_tags(p, "");
	g_assert_false(tag_set_all(p->book, people, " # ", TRUE, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
}

int
main(int argc, char **argv)
{
	start(&argc, &argv);
	g_test_add_func("/tag/check", names_are_words);
	people_test("/tag/count", counted_and_gone_with_the_last_use);
	people_test("/tag/all", all_at_once);
	people_test("/tag/rename", renamed_joined_and_undone);
	people_test("/tag/unknown", an_unknown_one_is_not_renamed);
	return g_test_run();
}
