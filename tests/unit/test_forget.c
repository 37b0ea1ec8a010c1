/*
 * A person forgotten is in neither the book, nor its journal, nor its free pages, nor the
 * file beside it; what concerns others can still be undone.
 */
#include <string.h>

#include "book_fixture.h"

static gboolean
file_holds(const char *path, const char *needle)
{
	g_autofree char *text = NULL;
	gsize size = 0;

	g_assert_true(g_file_get_contents(path, &text, &size, NULL));
	for (gsize i = 0; i + strlen(needle) <= size; i++) {
		if (memcmp(text + i, needle, strlen(needle)) == 0)
			return TRUE;
	}
	return FALSE;
}

static void
test_forget(Fixture *f, gconstpointer data)
{
	g_autoptr(GPtrArray) history = NULL;
	g_autofree char *journal = g_strconcat(f->path, "-journal", NULL);

	(void)data;
	change(f->book, "INSERT INTO contact (id, uid, given, created_on) "
			"VALUES (1, 'a', 'Secretanna', 'd')");
	change(f->book, "INSERT INTO contact (id, uid, given, created_on) VALUES (2, "
			"'b', 'Boris', 'd')");
	change(f->book, "INSERT INTO channel (id, contact, kind, value) "
			"VALUES (1, 1, 'email', 'secret-one')");
	change(f->book, "UPDATE channel SET value = 'secret-two' WHERE id = 1");
	change(f->book,
		"INSERT INTO interaction (id, uid, day, channel, direction, text) "
		"VALUES (1, 'i', 'd', 'call', 'both', 'secret-talk')");
	change(f->book,
		"INSERT INTO participant (contact, day, interaction) VALUES (1, 'd', 1)");
	change(f->book, "DELETE FROM channel WHERE id = 1");
	change(f->book, "UPDATE contact SET city = 'Perm' WHERE id = 2");
	undo(f->book);
	g_assert_true(file_holds(journal, "ecret"));
	g_assert_true(book_forget(f->book, 1, run_sql,
		"DELETE FROM participant; DELETE FROM interaction; "
		"DELETE FROM contact WHERE id = 1",
		NULL));
	history = book_history(f->book, 0, 10, NULL);
	g_assert_cmpuint(history->len, ==, 1);
	g_assert_true(((JournalEntry *)history->pdata[0])->undoable);
	g_assert_cmpint(people(f->book), ==, 1);
	assert_sound(f->book);
	g_assert_false(file_holds(journal, "ecret"));
	g_assert_null(book_redo(f->book, NULL, NULL, NULL)); /* undone before it */
	book_close(g_steal_pointer(&f->book));
	g_assert_false(file_holds(f->path, "ecret"));
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	fixture_test("/forget/leaves-nothing", test_forget);
	return g_test_run();
}
