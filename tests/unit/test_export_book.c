/* The whole book as a file while another krug adds people: it is begun anew until it is
 * whole; what went into a pipe cannot be. */
#include "krug/export.h"

#include <string.h>

#include "folder.h"
#include "people_fixture.h"

typedef struct {
	char *folder, *path, *out;
	People mine, other;
} Shared;

static void
shared_begin(Shared *shared, People *p)
{
	g_autoptr(GError) error = NULL;

	*shared = (Shared){ .folder = test_folder_new() };
	shared->path = g_build_filename(shared->folder, "shared.krug", NULL);
	shared->out = g_build_filename(shared->folder, "book.json", NULL);
	shared->mine.book =
		book_open(shared->path, BOOK_CREATE, p->clock, p->uuids, &error);
	g_assert_no_error(error);
	add(&shared->mine, "Анна", "Петрова");
	shared->other.book =
		book_open(shared->path, BOOK_OPEN, p->clock, p->uuids, &error);
	g_assert_no_error(error);
}

static void
shared_end(Shared *shared)
{
	book_close(shared->other.book);
	book_close(shared->mine.book);
	test_folder_free(shared->folder);
	g_free(shared->path);
	g_free(shared->out);
}

/* The other krug adds somebody before each of the first `times` steps. */
static gboolean
export_while(Shared *shared, const char *path, guint times, GError **error)
{
	g_autoptr(ExportJob) job = export_book_begin(shared->mine.book, path, error);
	gboolean more = TRUE;

	while (job && more) {
		if (times > 0 && times--)
			add(&shared->other, "Ольга", "Ким");
		if (!export_step(job, &more, error))
			return FALSE;
	}
	return job != NULL;
}

static void
who_came_meanwhile_is_there(People *p, gconstpointer data G_GNUC_UNUSED)
{
	g_autoptr(GError) error = NULL;
	g_autofree char *text = NULL;
	Shared shared;

	shared_begin(&shared, p);
	g_assert_true(export_while(&shared, shared.out, 3, &error));
	g_assert_no_error(error);
	g_assert_true(g_file_get_contents(shared.out, &text, NULL, NULL));
	g_assert_nonnull(strstr(text, "Ольга"));
	g_assert_true(g_str_has_prefix(text, "{"));
	g_assert_true(g_str_has_suffix(text, "}\n"));
	g_assert_null(strstr(strstr(text, "\"format\"") + 1, "\"format\""));
	shared_end(&shared);
}

static void
a_book_that_grows_on_and_on_is_told(People *p, gconstpointer data G_GNUC_UNUSED)
{
	g_autoptr(GError) error = NULL;
	Shared shared;

	shared_begin(&shared, p);
	g_assert_false(export_while(&shared, shared.out, G_MAXUINT, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_CONFLICT);
	g_assert_false(g_file_test(shared.out, G_FILE_TEST_EXISTS));
	g_clear_error(&error);
	g_assert_false(export_while(&shared, "/dev/null", 3, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_CONFLICT);
	shared_end(&shared);
}

int
main(int argc, char **argv)
{
	start(&argc, &argv);
	people_test("/export_book/meanwhile", who_came_meanwhile_is_there);
	people_test("/export_book/on-and-on", a_book_that_grows_on_and_on_is_told);
	return g_test_run();
}
