/*
 * The file of a calendar that is kept: when it is written, and whose it is.
 */
#include "krug/calendar_file.h"

#include <glib/gstdio.h>
#include <string.h>

#include "life_fixture.h"

typedef struct {
	char *folder, *notes, *path;
} Place;

static Place
place_new(void)
{
	Place place = { .folder = test_folder_new() };

	g_setenv("XDG_STATE_HOME", place.folder, TRUE);
	place.notes = g_build_filename(place.folder, "krug", "runs", NULL);
	place.path = g_build_filename(place.folder, "cal.ics", NULL);
	return place;
}

static void
place_clear(Place *place)
{
	test_folder_free(place->notes);
	test_folder_free(g_build_filename(place->folder, "krug", NULL));
	test_folder_free(place->folder);
	g_free(place->path);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Place, place_clear)

static void
keep(Life *life, const char *path)
{
	g_autoptr(GError) error = NULL;

	g_assert_true(calendar_file_keep(life->book, path, &error));
	g_assert_no_error(error);
}

/* What is put there by somebody else stays until there is something to write. */
static void
mark(const char *path)
{
	g_assert_true(g_file_set_contents(path, "mark", -1, NULL));
}

static gboolean
is_marked(const char *path)
{
	g_autofree char *text = NULL;

	g_assert_true(g_file_get_contents(path, &text, NULL, NULL));
	return strcmp(text, "mark") == 0;
}

static void
test_when(Life *life, gconstpointer data G_GNUC_UNUSED)
{
	g_auto(Place) place = place_new();
	gint64 who = life_add(life, "Petrova", "recruiter");

	keep(life, place.path);
	mark(place.path);
	keep(life, place.path);
	g_assert_true(is_marked(place.path));
	life_log(life, who, "meeting yesterday: coffee");
	keep(life, place.path);
	g_assert_false(is_marked(place.path));
	mark(place.path);
	life_undo(life);
	keep(life, place.path);
	g_assert_false(is_marked(place.path));
	/* The same calendar in another language is another file. */
	mark(place.path);
	i18n_switch("ru");
	keep(life, place.path);
	i18n_switch("en");
	g_assert_false(is_marked(place.path));
	/* A day that passes moves what has passed. */
	keep(life, place.path);
	mark(place.path);
	life_day(life, "2026-12-22");
	keep(life, place.path);
	g_assert_false(is_marked(place.path));
	g_assert_cmpint(g_unlink(place.path), ==, 0);
	keep(life, place.path);
	g_assert_true(g_file_test(place.path, G_FILE_TEST_EXISTS));
}

static void
test_whose(Life *life, gconstpointer data G_GNUC_UNUSED)
{
	g_auto(Place) place = place_new();
	g_autoptr(GError) error = NULL;
	Life other;

	life_add(life, "Petrova", "recruiter");
	keep(life, place.path);
	mark(place.path);
	life_set_up(&other, NULL);
	life_add(&other, "Lee", "recruiter");
	g_assert_false(calendar_file_keep(other.book, place.path, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	g_assert_true(is_marked(place.path));
	g_clear_error(&error);
	g_assert_false(calendar_file_keep(life->book, life->path, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	life_sound(life);
	life_tear_down(&other, NULL);
}

/* What is thrown away in the middle leaves the file as it was, and nothing else. */
static void
test_half(Life *life, gconstpointer data G_GNUC_UNUSED)
{
	g_auto(Place) place = place_new();
	g_autoptr(GError) error = NULL;
	g_autoptr(GDir) dir = NULL;
	const char *name;
	CalendarFile *file;
	gboolean more;

	for (int i = 0; i < 300; i++)
		life_add(life, "Petrova", "recruiter");
	mark(place.path);
	file = calendar_file_begin(life->book, place.path, &error);
	g_assert_nonnull(file);
	calendar_file_free(file);
	g_assert_true(is_marked(place.path));
	dir = g_dir_open(place.folder, 0, NULL);
	while ((name = g_dir_read_name(dir)))
		g_assert_true(g_str_equal(name, "cal.ics") || g_str_equal(name, "krug"));
	file = calendar_file_begin(life->book, place.path, &error);
	do
		g_assert_true(calendar_file_step(file, &more, &error));
	while (more);
	calendar_file_free(file);
	g_assert_false(is_marked(place.path));
	g_assert_null(calendar_file_begin(life->book, place.path, &error));
	g_assert_no_error(error);
}

int
main(int argc, char **argv)
{
	i18n_start("en");
	g_test_init(&argc, &argv, NULL);
	life_test("/calendar file/when", test_when);
	life_test("/calendar file/whose", test_whose);
	life_test("/calendar file/half", test_half);
	return g_test_run();
}
