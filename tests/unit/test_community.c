/*
 * Communities: one by one name however it is spelt, members who join in one go, and what
 * stays when it goes.
 */
#include "krug/community.h"

#include "krug/upkeep.h"
#include "people_fixture.h"

static gint64
community(People *p, const char *name)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Community) new = community_new(name);

	community_add(p->book, new, &error);
	g_assert_no_error(error);
	return new->id;
}

static void
join(People *p, gint64 id, const char *names)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(GPtrArray) people = newcomer_read(p->book, names, &error);

	g_assert_no_error(error);
	community_join(p->book, id, people, &error);
	g_assert_no_error(error);
}

static void
assert_members(People *p, gint64 id, const char *expected)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(GArray) members = community_members(p->book, id, &error);
	g_autoptr(GString) out = g_string_new(NULL);

	g_assert_no_error(error);
	for (guint i = 0; i < members->len; i++) {
		g_autofree char *name = contact_display_id(
			p->book, g_array_index(members, gint64, i), NULL);

		g_string_append_printf(out, "%s%s", i ? ", " : "", name);
	}
	g_assert_cmpstr(out->str, ==, expected);
}

static void
test_one_of_a_name(People *p, gconstpointer data)
{
	g_autoptr(Community) other = community_new("клуб  чтения");
	g_autoptr(Community) blank = community_new(" ");
	g_autoptr(Community) was = NULL;
	g_autoptr(Community) now = NULL;
	gint64 id = community(p, "Клуб  Чтения");

	(void)data;
	community(p, "Rust");
	g_assert_false(community_add(p->book, other, NULL));
	g_assert_false(community_add(p->book, blank, NULL));
	was = community_load(p->book, id, NULL);
	now = community_copy(was);
	g_free(now->name);
	now->name = g_strdup("RUST");
	g_assert_false(community_save(p->book, was, now, NULL));
	g_free(now->name);
	now->name = g_strdup("Читальня");
	g_free(now->link);
	now->link = g_strdup("t.me/read");
	g_assert_true(community_save(p->book, was, now, NULL));
	g_clear_pointer(&was, community_free);
	was = community_load(p->book, id, NULL);
	g_assert_cmpstr(was->name, ==, "Читальня");
	g_assert_cmpstr(was->link, ==, "t.me/read");
	g_assert_true(community_resolve(p->book, "ЧИТАЛЬ", &id, NULL));
	g_assert_false(community_resolve(p->book, "клуб", &id, NULL));
}

static void
test_members(People *p, gconstpointer data)
{
	gint64 id = community(p, "Rust"), anna = add(p, "Анна", "Петрова");
	g_autoptr(Community) read = NULL;
	g_autoptr(GPtrArray) of = NULL;
	g_autoptr(Person) ivan = NULL;

	(void)data;
	join(p, id, "Анна Петрова, Иван Ли");
	join(p, id, "Петрова");
	assert_members(p, id, "Иван Ли, Анна Петрова");
	ivan = load(p, anna + 1);
	g_assert_cmpstr(ivan->contact->met, ==, "Rust");
	read = community_load(p->book, id, NULL);
	g_assert_cmpint(read->members, ==, 2);
	of = community_names(p->book, anna, NULL);
	g_assert_cmpuint(of->len, ==, 1);
	g_assert_cmpstr(of->pdata[0], ==, "Rust");
	g_assert_true(community_leave(p->book, id, anna, NULL));
	assert_members(p, id, "Иван Ли");
	undo(p);
	assert_members(p, id, "Иван Ли, Анна Петрова");
	assert_sound(p);
}

static void
test_goes(People *p, gconstpointer data)
{
	gint64 id = community(p, "Rust"), anna = add(p, "Анна", "Петрова");

	(void)data;
	join(p, id, "Анна Петрова, Иван Ли");
	g_assert_true(contact_delete(p->book, anna, NULL));
	assert_members(p, id, "Иван Ли");
	g_assert_true(community_delete(p->book, id, NULL));
	g_assert_null(community_load(p->book, id, NULL));
	assert_sound(p);
	undo(p);
	undo(p);
	assert_members(p, id, "Иван Ли, Анна Петрова");
	assert_sound(p);
}

int
main(int argc, char **argv)
{
	start(&argc, &argv);
	people_test("/community/one of a name", test_one_of_a_name);
	people_test("/community/members", test_members);
	people_test("/community/goes", test_goes);
	return g_test_run();
}
