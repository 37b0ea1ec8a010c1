/*
 * A book survives being killed at any moment. Each piece of work is run again and again
 * by a fresh process that ends at its N-th write, sync, truncate or delete, for every N
 * there is; afterwards another fresh process must find the old state, the new one, or
 * unfinished long work that it can keep or take back, and a sound book. Then the same
 * with a disk that fails once: a clean error, and the second try succeeds.
 */
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "fault_vfs.h"
#include "krug/book.h"
#include "krug/error.h"
#include "krug/journal.h"
#include "model/book_private.h"

/* A process under the sanitizers is dear to fork: they see a sample of the moments, the
 * build without them sees all. */
#ifdef KRUG_CHECKED
#define STRIDE 17
#else
#define STRIDE 1
#endif

#define STEPS	  3 /* of long work: the first, the last, and one between */
#define MAX_TRIES 5000
#define BAD	  1  /* exit codes of a child */
#define NO_FAULT  10 /* the work ended before the N-th operation */
#define REFUSED	  11 /* it failed with a clean error, and the second try worked */

extern const EmbeddedFile krug_migrations[];

typedef struct {
	const char *name;
	gboolean (*prepare)(Book *book, GError **error); /* NULL: there is no book yet */
	gboolean (*act)(Book *book, GError **error);	 /* NULL: opening is the work */
	gint64 before, after;				 /* people */
	gboolean migrates;
} Work;

typedef struct {
	char *folder, *path, *template;
	Clock *clock;
	const Work *work;
} Fault;

static const Work works[];
static const EmbeddedFile *with_next_migration(void);

static Book *
open_book(const Fault *f, gboolean newest, GError **error)
{
	const BookParts parts = {
		.migrations = newest ? with_next_migration() : krug_migrations,
		.derived = book_derived,
		.part_time = 1, /* each step of long work is a part */
	};

	return book_open_parts(f->path, BOOK_CREATE, f->clock, NULL, &parts, error);
}

/* The work itself. */

static gboolean
insert_person(Book *book, void *data, GError **error)
{
	static const char *const statements[] = {
		"INSERT INTO contact (uid, given, notes, created_on) "
		"VALUES ('u', 'Anna', printf('%.*c', 9000, 'n'), '2026-11-21')",
		"INSERT INTO channel (contact, kind, value) "
		"SELECT MAX(id), 'email', 'anna@example.ru' FROM contact",
		"INSERT INTO reminder (uid, contact, kind) "
		"SELECT 'r', MAX(id), 'regular' FROM contact",
	};
	gboolean ok = TRUE;

	(void)data;
	for (guint i = 0; ok && i < G_N_ELEMENTS(statements); i++)
		ok = stmt_done(book_stmt(book, statements[i]), error);
	return ok;
}

static gboolean
save(Book *book, GError **error)
{
	return book_change(book, "contact.add", NULL, insert_person, NULL, error);
}

static gboolean
save_two(Book *book, GError **error)
{
	return save(book, error) && save(book, error);
}

static gboolean
undo(Book *book, GError **error)
{
	g_autoptr(JournalEntry) entry = book_undo(book, NULL, NULL, error);

	return entry != NULL;
}

static gboolean
redo(Book *book, GError **error)
{
	g_autoptr(JournalEntry) entry = book_redo(book, NULL, NULL, error);

	return entry != NULL;
}

static gboolean
save_and_undo(Book *book, GError **error)
{
	return save_two(book, error) && undo(book, error);
}

static gboolean
long_step(Book *book, gboolean *more, void *data, GError **error)
{
	int *left = data;

	*more = --*left > 0;
	return insert_person(book, NULL, error);
}

static gboolean
long_work(Book *book, GError **error)
{
	int left = STEPS;

	return book_long_change(
		book, "import", NULL, long_step, &left, STEPS, NULL, NULL, error);
}

static gboolean
save_and_long_work(Book *book, GError **error)
{
	return save(book, error) && long_work(book, error);
}

/* Looking afterwards. */

static gint64
people(Book *book)
{
	return stmt_done_int(
		book_stmt(book, "SELECT COUNT(*) /* scan */ FROM contact"), -1, NULL);
}

static int
complain(const Fault *f, const char *what)
{
	g_printerr("%s: %s\n", f->work->name, what);
	return BAD;
}

/* Unfinished long work is kept or taken back, by turns. */
static gboolean
finish(Book *book, gboolean keep)
{
	g_autoptr(JournalEntry) entry = journal_unfinished(book, NULL);

	if (entry == NULL)
		return FALSE;
	if (!journal_finish(book, entry->id, keep, NULL, NULL, NULL))
		_exit(BAD);
	return TRUE;
}

static int
check_book(const Fault *f, Book *book, gboolean finished)
{
	g_autoptr(GPtrArray) problems = book_check(book, NULL);
	g_autoptr(JournalEntry) entry = journal_unfinished(book, NULL);
	gint64 count = people(book);

	if (problems == NULL || problems->len > 0)
		return complain(f, problems == NULL ? "no check" : problems->pdata[0]);
	if (entry != NULL)
		return complain(f, "still unfinished");
	if (finished)
		return count >= MIN(f->work->before, f->work->after) &&
				       count <= MAX(f->work->before, f->work->after)
			       ? 0
			       : complain(f, "lost people of unfinished work");
	return count == f->work->before || count == f->work->after
		       ? 0
		       : complain(f, "neither the old state nor the new one");
}

static int
look(const Fault *f, gboolean keep)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Book) book = NULL;
	gboolean finished;

	fault_start(FAULT_NONE, 0);
	book = open_book(f, f->work->migrates, &error);
	if (book == NULL)
		return complain(f, error->message);
	finished = finish(book, keep);
	return check_book(f, book, finished);
}

/* Children. */

static int
work_once(const Fault *f, GError **error)
{
	g_autoptr(Book) book = open_book(f, f->work->migrates, error);

	if (book == NULL)
		return BAD;
	return f->work->act == NULL || f->work->act(book, error) ? 0 : BAD;
}

static int
work_until_killed(const Fault *f)
{
	g_autoptr(GError) error = NULL;

	if (work_once(f, &error) != 0)
		return complain(f, error->message);
	return NO_FAULT;
}

/* The same process tries again, as a user does with the form still open. */
static int
try_again(const Fault *f, Book *book)
{
	g_autoptr(GError) error = NULL;

	if (book == NULL)
		return work_once(f, &error) == 0 ? 0 : complain(f, error->message);
	finish(book, FALSE);
	if (f->work->act != NULL && people(book) != f->work->after &&
		!f->work->act(book, &error))
		return complain(f, error->message);
	return people(book) == f->work->after
		       ? 0
		       : complain(f, "the second try did not work");
}

static int
work_on_bad_disk(const Fault *f)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Book) book = open_book(f, f->work->migrates, &error);
	gboolean ok =
		book != NULL && (f->work->act == NULL || f->work->act(book, &error));
	int result = 0;

	if (ok && !fault_happened())
		return NO_FAULT;
	if (!ok && !g_error_matches(error, KRUG_ERROR, KRUG_ERROR_FULL))
		return complain(f, error->message);
	if (!ok)
		result = try_again(f, book);
	return result != 0 ? result : REFUSED;
}

static int
run_child(const Fault *f, FaultMode mode, int at)
{
	fault_start(mode, at);
	if (mode == FAULT_KILL || mode == FAULT_TEAR)
		return work_until_killed(f);
	return work_on_bad_disk(f);
}

/* The parent. It never opens a book itself: children must start without SQLite's state.
 */

static int
wait_for(pid_t child)
{
	int status = 0;

	g_assert_cmpint(waitpid(child, &status, 0), ==, child);
	g_assert_true(WIFEXITED(status));
	return WEXITSTATUS(status);
}

static void
clear_folder(const char *folder)
{
	g_autoptr(GDir) dir = g_dir_open(folder, 0, NULL);
	const char *name;

	while ((name = g_dir_read_name(dir)) != NULL) {
		g_autofree char *path = g_build_filename(folder, name, NULL);

		if (!g_str_has_suffix(name, ".template"))
			g_remove(path);
	}
}

static void
lay_out(const Fault *f)
{
	g_autofree char *text = NULL;
	gsize size = 0;

	clear_folder(f->folder);
	if (f->work->prepare == NULL)
		return;
	g_assert_true(g_file_get_contents(f->template, &text, &size, NULL));
	g_assert_true(g_file_set_contents(f->path, text, (gssize)size, NULL));
}

static void
make_template(const Fault *f)
{
	pid_t child = fork();

	if (child == 0) {
		Book *book = open_book(f, FALSE, NULL);
		gboolean ok = book != NULL && f->work->prepare(book, NULL);

		book_close(book);
		_exit(ok ? 0 : BAD);
	}
	g_assert_cmpint(wait_for(child), ==, 0);
	g_assert_cmpint(g_rename(f->path, f->template), ==, 0);
}

static void
look_in_child(const Fault *f, gboolean keep)
{
	pid_t child = fork();

	if (child == 0)
		_exit(look(f, keep));
	g_assert_cmpint(wait_for(child), ==, 0);
}

/* FALSE: the work ended before its N-th operation. */
static gboolean
run_at(const Fault *f, FaultMode mode, int at, int counts[FAULT_KINDS])
{
	pid_t child;
	int code;

	lay_out(f);
	child = fork();
	if (child == 0)
		_exit(run_child(f, mode, at));
	code = wait_for(child);
	g_assert_cmpint(code, !=, BAD);
	if (code >= FAULT_EXIT && code < FAULT_EXIT + FAULT_KINDS)
		counts[code - FAULT_EXIT]++;
	look_in_child(f, at % 2 == 0);
	return code != NO_FAULT;
}

static int
run_all(const Fault *f, FaultMode mode, int counts[FAULT_KINDS])
{
	int at = 1;
	int times = 0;

	for (; at < MAX_TRIES && run_at(f, mode, at, counts); at += STRIDE)
		times++;
	g_assert_cmpint(times, >, 4); /* there was something to interrupt */
	g_assert_cmpint(at, <, MAX_TRIES);
	return times;
}

static Fault
set_up(const Work *work)
{
	Fault f = { .work = work };

	f.folder = g_dir_make_tmp("krug-fault-XXXXXX", NULL);
	f.path = g_build_filename(f.folder, "book.krug", NULL);
	f.template = g_build_filename(f.folder, "book.template", NULL);
	f.clock = clock_new_frozen("2026-11-21T12:00:00Z", "UTC", NULL);
	if (work->prepare != NULL)
		make_template(&f);
	return f;
}

static void
tear_down(Fault *f)
{
	clear_folder(f->folder);
	g_remove(f->template);
	g_rmdir(f->folder);
	g_free(f->folder);
	g_free(f->path);
	g_free(f->template);
	clock_free(f->clock);
}

static void
test_kills(gconstpointer data)
{
	Fault f = set_up(data);
	int counts[FAULT_KINDS] = { 0 };
	int kills = run_all(&f, FAULT_KILL, counts) + run_all(&f, FAULT_TEAR, counts);

	g_test_message("%s: %d kills (write %d, sync %d, truncate %d, delete %d)",
		f.work->name, kills, counts[FAULT_WRITE], counts[FAULT_SYNC],
		counts[FAULT_TRUNCATE], counts[FAULT_DELETE]);
	tear_down(&f);
}

static void
test_errors(gconstpointer data)
{
	Fault f = set_up(data);
	int counts[FAULT_KINDS] = { 0 };
	int full = run_all(&f, FAULT_FULL, counts);
	int io = run_all(&f, FAULT_IO, counts);

	g_test_message("%s: %d times a full disk, %d times a broken one", f.work->name,
		full, io);
	tear_down(&f);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	for (const Work *work = works; work->name != NULL; work++) {
		g_autofree char *kills = g_strdup_printf("/fault/kill/%s", work->name);
		g_autofree char *errors = g_strdup_printf("/fault/error/%s", work->name);

		g_test_add_data_func(kills, work, test_kills);
		g_test_add_data_func(errors, work, test_errors);
	}
	return g_test_run();
}

/* All that ship, and one to come. */
static const EmbeddedFile *
with_next_migration(void)
{
	static EmbeddedFile files[64];
	guint n = 0;

	for (; krug_migrations[n].name; n++) {
		g_assert_cmpuint(n + 2, <, G_N_ELEMENTS(files));
		files[n] = krug_migrations[n];
	}
	files[n] = (EmbeddedFile){
		.name = "9999_next.sql",
		.data = (const unsigned char
				*)"CREATE TABLE more (id INTEGER PRIMARY KEY) STRICT;"
				  "INSERT INTO more SELECT id FROM contact;"
				  "UPDATE contact SET photo = 'none';",
	};
	return files;
}

static const Work works[] = {
	{ "new book", NULL, NULL, 0, 0, FALSE },
	{ "save", save, save, 1, 2, FALSE },
	{ "undo", save_two, undo, 2, 1, FALSE },
	{ "redo", save_and_undo, redo, 1, 2, FALSE },
	{ "journal group", save, long_work, 1, 1 + STEPS, FALSE },
	{ "undo of a journal group", save_and_long_work, undo, 1 + STEPS, 1, FALSE },
	{ "migration", save_two, NULL, 2, 2, TRUE },
	{ 0 },
};
