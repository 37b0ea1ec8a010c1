/* Version and variant of RFC 4122, repeatable from a seed, never twice from the system.
 */
#include "krug/uuid.h"

#include <string.h>

static void
test_form(void)
{
	g_autoptr(UuidSource) system = uuid_source_new(),
			      seeded = uuid_source_new_seeded(1);
	char buf[UUID_TEXT];

	for (int i = 0; i < 1000; i++) {
		uuid_next(i % 2 ? system : seeded, buf);
		g_assert_true(g_uuid_string_is_valid(buf));
		g_assert_cmpint(buf[14], ==, '4');
		g_assert_nonnull(strchr("89ab", buf[19]));
	}
}

static void
test_seed(void)
{
	g_autoptr(UuidSource) a = uuid_source_new_seeded(42),
			      b = uuid_source_new_seeded(42);
	g_autoptr(UuidSource) other = uuid_source_new_seeded(43);
	char one[UUID_TEXT], two[UUID_TEXT];

	g_assert_cmpstr(uuid_next(a, one), ==, uuid_next(b, two));
	g_assert_cmpstr(one, ==, "bdd73226-2feb-4e95-8a3b-f8ccec99bc40");
	g_assert_cmpstr(uuid_next(a, one), !=, two);
	g_assert_cmpstr(uuid_next(other, one), !=, two);
}

static void
test_system(void)
{
	g_autoptr(UuidSource) source = uuid_source_new(), again = uuid_source_new();
	g_autoptr(GHashTable) seen =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	char buf[UUID_TEXT];

	for (int i = 0; i < 1000; i++)
		g_assert_true(g_hash_table_add(
			seen, g_strdup(uuid_next(i % 2 ? source : again, buf))));
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/uuid/form", test_form);
	g_test_add_func("/uuid/seed", test_seed);
	g_test_add_func("/uuid/system", test_system);
	return g_test_run();
}
