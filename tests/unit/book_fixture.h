/*
 * A throw-away book for the tests of the Book: a folder of its own, a frozen clock,
 * seeded UUIDs, the real migrations and derived tables of the test's choice.
 */
#ifndef KRUG_TESTS_BOOK_FIXTURE_H
#define KRUG_TESTS_BOOK_FIXTURE_H

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "krug/book.h"
#include "krug/error.h"
#include "krug/journal.h"
#include "model/book_private.h"

#include "folder.h"

extern const EmbeddedFile krug_migrations[];

typedef struct {
	char *folder, *path;
	Clock *clock;
	UuidSource *uuids;
	BookParts parts;
	Book *book;
} Fixture;

static const Derived no_derived[] = { { 0 } };

static inline void
fixture_open(Fixture *f)
{
	g_autoptr(GError) error = NULL;

	f->book = book_open_parts(
		f->path, BOOK_CREATE, f->clock, f->uuids, &f->parts, &error);
	g_assert_no_error(error);
}

static inline void
fixture_reopen(Fixture *f)
{
	book_close(f->book);
	fixture_open(f);
}

static inline void
fixture_set_up(Fixture *f, gconstpointer data)
{
	(void)data;
	f->folder = test_folder_new();
	f->path = g_build_filename(f->folder, "book.krug", NULL);
	f->clock = clock_new_frozen("2026-11-21T12:00:00Z", "UTC", NULL);
	f->uuids = uuid_source_new_seeded(1);
	f->parts = (BookParts){
		.migrations = krug_migrations,
		.derived = no_derived,
		.part_time = 1, /* each step of long work is a part */
	};
	fixture_open(f);
}

static inline void
fixture_tear_down(Fixture *f, gconstpointer data)
{
	(void)data;
	book_close(f->book);
	test_folder_free(f->folder);
	clock_free(f->clock);
	uuid_source_free(f->uuids);
	g_free(f->path);
}

/* Runs its data as SQL. */
static inline gboolean
run_sql(Book *book, void *data, GError **error)
{
	return db_exec(book_db(book), data, error);
}

static inline void
change(Book *book, const char *sql)
{
	g_autoptr(GError) error = NULL;

	book_change(book, "test.change", NULL, run_sql, (void *)(guintptr)sql, &error);
	g_assert_no_error(error);
}

static inline gboolean
add_person(Book *book, void *data, GError **error)
{
	Stmt *q = book_stmt(book, "INSERT INTO contact (uid, given, created_on) "
				  "VALUES (:uid, :given, '2026-11-21')");
	g_autofree char *uid = book_new_uid(book);

	stmt_text(q, ":uid", uid);
	stmt_text(q, ":given", data);
	return stmt_done(q, error);
}

static inline gint64
number(Book *book, const char *sql)
{
	g_autoptr(GError) error = NULL;
	gint64 value = stmt_done_int(book_stmt(book, sql), -1, &error);

	g_assert_no_error(error);
	return value;
}

static inline gint64
people(Book *book)
{
	return number(book, "SELECT COUNT(*) /* scan */ FROM contact");
}

/* The entry that undo, or redo, would take; NULL: none. Owned. */
static inline JournalEntry *
next_entry(Book *book, JournalState state)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(GPtrArray) newest_first = book_history(book, 0, 1000, &error);
	gint found = -1;

	g_assert_no_error(error);
	for (guint i = 0; i < newest_first->len; i++) {
		const JournalEntry *entry = newest_first->pdata[i];

		if (entry->state == state && (found < 0 || state == JOURNAL_UNDONE))
			found = (gint)i;
	}
	return found < 0 ? NULL : g_ptr_array_steal_index(newest_first, (guint)found);
}

static inline gboolean
can_undo(Book *book)
{
	g_autoptr(JournalEntry) entry = next_entry(book, JOURNAL_DONE);

	return entry && entry->parts > 0;
}

static inline gboolean
can_redo(Book *book)
{
	g_autoptr(JournalEntry) entry = next_entry(book, JOURNAL_UNDONE);

	return entry && entry->parts > 0;
}

static inline void
undo(Book *book)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(JournalEntry) entry = book_undo(book, NULL, NULL, &error);

	g_assert_no_error(error);
	g_assert_nonnull(entry);
}

static inline void
redo(Book *book)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(JournalEntry) entry = book_redo(book, NULL, NULL, &error);

	g_assert_no_error(error);
	g_assert_nonnull(entry);
}

static inline void
add(Book *book, const char *name)
{
	g_autoptr(GError) error = NULL;

	book_change(book, "contact.add", "{\"who\":\"Anna\"}", add_person,
		(void *)(guintptr)name, &error);
	g_assert_no_error(error);
}

static inline void
assert_sound(Book *book)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(GPtrArray) problems = book_check(book, &error);

	g_assert_no_error(error);
	if (problems->len > 0)
		g_error("not sound: %s", (char *)problems->pdata[0]);
}

/* Waits for a child and tells its exit code; 128 and more: killed. */
static inline int
wait_for(pid_t child)
{
	int status = 0;

	g_assert_cmpint(waitpid(child, &status, 0), ==, child);
	return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

#define fixture_test(path, test) \
	g_test_add(path, Fixture, NULL, fixture_set_up, test, fixture_tear_down)

#endif
