/*
 * Cards in files for tests of imports.
 */
#ifndef KRUG_TESTS_IMPORT_FIXTURE_H
#define KRUG_TESTS_IMPORT_FIXTURE_H

#include "krug/import.h"
#include "krug/import_file.h"

#include "life_fixture.h"
#include "model/book_core.h"

#define CARD(lines) "BEGIN:VCARD\nVERSION:3.0\n" lines "END:VCARD\n"
#define ANNA	    "N:Петрова;Анна;;;\n"

static inline char *
put(Life *life, const char *name, const char *text)
{
	char *path = g_build_filename(life->folder, name, NULL);

	g_assert_true(g_file_set_contents(path, text, -1, NULL));
	return path;
}

/* "1 new 0 joined 2 unchanged 0 skipped", as foretold and as done. */
static inline char *
counts(const ImportReport *report)
{
	return g_strdup_printf("%u new %u joined %u unchanged %u skipped",
		report->counts[IMPORT_NEW], report->counts[IMPORT_JOINED],
		report->counts[IMPORT_UNCHANGED], report->counts[IMPORT_SKIPPED]);
}

static const ImportOptions options = { .kind = KIND_RECRUITER, .file = "people.vcf" };

static inline ImportReport *
import_path(Life *life, const char *path, BookProgress progress, GError **error)
{
	g_autoptr(GError) failed = NULL;
	g_autoptr(ImportFile) file = import_file_new(life->book, path, NULL, &failed);
	g_autoptr(ImportReport) plan = NULL;
	ImportReport *done;

	g_assert_no_error(failed);
	plan = import_plan(
		life->book, import_file_source(file), &options, NULL, NULL, &failed);
	g_assert_no_error(failed);
	done = import_run(life->book, import_file_source(file), &options, plan, progress,
		NULL, error);
	if (done) {
		g_autofree char *foretold = counts(plan);
		g_autofree char *said = counts(done);

		g_assert_cmpstr(foretold, ==, said);
		/* The files of a report live as long as the source. */
		for (guint i = 0; i < done->items->len; i++)
			g_array_index(done->items, ImportItem, i).file = "";
	}
	return done;
}

static inline gint64
number(Life *life, const char *sql)
{
	g_autoptr(GError) error = NULL;
	gint64 value = stmt_done_int(book_stmt(life->book, sql), -1, &error);

	g_assert_no_error(error);
	return value;
}

static inline void
assert_sound(Life *life)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(GPtrArray) problems = book_check(life->book, &error);

	g_assert_no_error(error);
	if (problems->len > 0)
		g_error("not sound: %s", (char *)problems->pdata[0]);
}

#endif
