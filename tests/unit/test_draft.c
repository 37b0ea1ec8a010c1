/* Drafts as files: by book and place, newest, unreadable ones. */
#include "krug/draft.h"

#include <glib/gstdio.h>

#include "folder.h"

static char *
folder_new(void)
{
	char *folder = test_folder_new();

	g_setenv("XDG_STATE_HOME", folder, TRUE);
	return folder;
}

static void
folder_free(char *folder)
{
	test_folder_free(g_build_filename(folder, "krug", "drafts", NULL));
	test_folder_free(g_build_filename(folder, "krug", NULL));
	test_folder_free(folder);
}

static void
save(const char *book, const char *place, const char *text, gint64 at)
{
	g_autoptr(Draft) draft = draft_new(place, at);
	g_autoptr(GError) error = NULL;

	g_key_file_set_string(draft->text, DRAFT_TEXT, "line", text);
	draft_save(book, place, draft, &error);
	g_assert_no_error(error);
}

static void
assert_draft(const char *book, const char *place, const char *text)
{
	g_autoptr(Draft) draft = draft_load(book, place);
	g_autofree char *line = NULL;

	if (draft)
		line = g_key_file_get_string(draft->text, DRAFT_TEXT, "line", NULL);
	g_assert_cmpstr(line, ==, text);
}

static void
test_places(void)
{
	char *folder = folder_new();

	save("/a/book", "log-1", "  кофе: \"x\"\nи ещё; ", 5);
	save("/a/book", "log-2", "two", 6);
	save("/b/book", "log-1", "of another book", 7);
	assert_draft("/a/book", "log-1", "  кофе: \"x\"\nи ещё; ");
	assert_draft("/a/book", "log-2", "two");
	assert_draft("/b/book", "log-1", "of another book");
	assert_draft("/a/book", "log-3", NULL);
	save("/a/book", "log-2", "later", 8);
	assert_draft("/a/book", "log-2", "later");
	draft_remove("/a/book", "log-2");
	assert_draft("/a/book", "log-2", NULL);
	draft_remove_all("/a/book");
	assert_draft("/a/book", "log-1", NULL);
	assert_draft("/b/book", "log-1", "of another book");
	folder_free(folder);
}

static void
test_newest(void)
{
	char *folder = folder_new();
	g_autoptr(Draft) draft = NULL;

	g_assert_null(draft_newest("/a/book"));
	save("/a/book", "log-1", "one", 5);
	save("/a/book", "me", "two", 9);
	save("/a/book", "log-2", "three", 7);
	save("/b/book", "log-2", "four", 11);
	draft = draft_newest("/a/book");
	g_assert_cmpstr(draft->title, ==, "me");
	g_assert_cmpint(draft->at, ==, 9);
	folder_free(folder);
}

static void
test_excerpt(void)
{
	g_autoptr(Draft) draft = draft_new("Log", 0);
	g_autofree char *none = draft_excerpt(draft, 10);
	g_autofree char *some = NULL;

	g_assert_cmpstr(none, ==, "");
	g_key_file_set_string(draft->text, DRAFT_TEXT, "line", "coffee\nyesterday");
	g_key_file_set_string(draft->text, DRAFT_TEXT, "other", "tea");
	some = draft_excerpt(draft, 10);
	g_assert_cmpstr(some, ==, "coffee ye…");
}

/* Rubbish in the folder is no draft. */
static void
test_unreadable(void)
{
	char *folder = folder_new();
	g_autofree char *drafts = g_build_filename(folder, "krug", "drafts", NULL);
	GDir *names;
	const char *name;

	save("/a/book", "me", "text", 5);
	names = g_dir_open(drafts, 0, NULL);
	while ((name = g_dir_read_name(names))) {
		g_autofree char *file = g_build_filename(drafts, name, NULL);

		g_assert_true(g_file_set_contents(file, "rub\xff\x00bish", 8, NULL));
	}
	g_dir_close(names);
	assert_draft("/a/book", "me", NULL);
	g_assert_null(draft_newest("/a/book"));
	folder_free(folder);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/draft/places", test_places);
	g_test_add_func("/draft/newest", test_newest);
	g_test_add_func("/draft/excerpt", test_excerpt);
	g_test_add_func("/draft/unreadable", test_unreadable);
	return g_test_run();
}
