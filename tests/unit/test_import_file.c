/*
 * Files as a source: which ones are read, what is wrong with them, and that what was
 * shown is what comes in.
 */
#include "krug/import_file.h"

#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "import_fixture.h"

/* Plans a file, puts another card into its place and imports twice: who is there then. */
static void
import_changed(Life *life, const char *card, const char *first, const char *second)
{
	g_autofree char *path = put(life, "people.vcf", card);
	g_autoptr(GError) error = NULL;
	g_autoptr(ImportFile) file = import_file_new(life->book, path, NULL, &error);
	const ImportSource *source = import_file_source(file);
	g_autoptr(ImportReport) plan =
		import_plan(life->book, source, &options, NULL, NULL, &error);

	g_free(put(life, "people.vcf", CARD("N:Later;;;;\n")));
	for (int i = 0; i < 2; i++) {
		g_autoptr(ImportReport) done = import_run(
			life->book, source, &options, plan, NULL, NULL, &error);
		g_autofree char *names = NULL;

		g_assert_no_error(error);
		names = stmt_done_text(
			book_stmt(life->book, "SELECT group_concat(family, ' ')"
					      " FROM contact /* scan */"),
			&error);
		g_assert_cmpstr(names, ==, i == 0 ? first : second);
	}
	assert_sound(life);
}

/* A small plan keeps its records, until they are taken. */
static void
test_planned(Life *life, gconstpointer data G_GNUC_UNUSED)
{
	import_changed(life, CARD("N:Sooner;;;;\n"), "Sooner", "Sooner Later");
}

/* Records of a large one are read again. */
static void
test_large(Life *life, gconstpointer data G_GNUC_UNUSED)
{
	g_autofree char *note = g_strnfill(2 << 20, 'x');
	g_autofree char *card = g_strdup_printf(CARD("N:Sooner;;;;\nNOTE:%s\n"), note);

	import_changed(life, card, "Later", "Later");
}

/* What is wrong with files, as the report says it: name and reason. */
static char *
reasons(Life *life, const char *path)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(ImportFile) file = import_file_new(life->book, path, NULL, &error);
	g_autoptr(ImportReport) plan = NULL;
	GString *out = g_string_new(NULL);

	g_assert_no_error(error);
	plan = import_plan(
		life->book, import_file_source(file), &options, NULL, NULL, &error);
	g_assert_no_error(error);
	for (guint i = 0; i < plan->items->len; i++) {
		const ImportItem *item = &g_array_index(plan->items, ImportItem, i);
		g_autofree char *name = g_path_get_basename(item->file);

		g_string_append_printf(out, "%s:%u %s%s\n", name, (guint)item->line,
			item->name, item->why);
	}
	return g_string_free(out, FALSE);
}

static void
test_folder(Life *life, gconstpointer data)
{
	g_autofree char *folder = g_build_filename(life->folder, "cards", NULL);
	g_autofree char *sub = g_build_filename(folder, "sub", NULL);
	g_autofree char *loop = g_build_filename(sub, "loop", NULL);
	g_autofree char *pipe = g_build_filename(folder, "pipe.vcf", NULL);
	g_autofree char *self = g_build_filename(folder, "self.vcf", NULL);
	g_autofree char *a = NULL;
	g_autofree char *b = NULL;
	g_autofree char *c = NULL;
	g_autofree char *d = NULL;
	g_autofree char *said = NULL;
	g_autoptr(ImportReport) done = NULL;
	g_autoptr(GError) error = NULL;

	(void)data;
	g_assert_cmpint(g_mkdir(folder, 0700) | g_mkdir(sub, 0700), ==, 0);
	a = put(life, "cards/a.vcf", CARD(ANNA));
	b = put(life, "cards/b.VCF", CARD(ANNA) "BEGIN:VCARD\n");
	c = put(life, "cards/sub/c.vcf", CARD("FN:B C\n"));
	d = put(life, "cards/notes.txt", "nothing");
	g_assert_cmpint(mkfifo(pipe, 0600), ==, 0);
	g_assert_cmpint(link(life->path, self), ==, 0);
	g_assert_cmpint(symlink("..", loop), ==, 0);
	said = reasons(life, folder);
	g_assert_cmpstr(said, ==,
		"a.vcf:1 Анна Петрова\n"
		"b.VCF:5 the card that begins in line 5 is cut off\n"
		"pipe.vcf:0 this is no ordinary file\n"
		"self.vcf:0 this is the book itself\n"
		"c.vcf:1 B C\n"
		"loop:0 the folder leads back to one that was read already\n");
	g_free(said);
	done = import_path(life, folder, NULL, &error);
	said = counts(done);
	g_assert_cmpstr(said, ==, "2 new 0 joined 0 unchanged 4 skipped");
	g_assert_cmpint(g_unlink(a) | g_unlink(b) | g_unlink(c) | g_unlink(d) |
				g_unlink(pipe) | g_unlink(self) | g_unlink(loop) |
				g_rmdir(sub) | g_rmdir(folder),
		==, 0);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	i18n_start("en");
	g_test_add("/import_file/planned", Life, NULL, life_set_up, test_planned,
		life_tear_down);
	g_test_add("/import_file/large", Life, NULL, life_set_up, test_large,
		life_tear_down);
	g_test_add("/import_file/folder", Life, NULL, life_set_up, test_folder,
		life_tear_down);
	return g_test_run();
}
