/*
 * Folders of events and cards survive being killed at any moment: a fresh process syncs
 * and ends at its N-th call that touches a file, for every N there is, with half of what
 * it was to write. Afterwards each file is whole, as it was or as it becomes, and the
 * next sync makes of the folders, byte by byte, what one that was not killed had made of
 * them.
 */
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "krug/person.h"
#include "krug/setting.h"
#include "krug/vdir.h"
#include "model/book_private.h"

/* A process under the sanitizers is dear to fork. */
#ifdef KRUG_CHECKED
#define STRIDE 3
#else
#define STRIDE 1
#endif

#define PEOPLE	  10 /* more than are made durable one by one */
#define MAX_TRIES 2000
#define BAD	  1
#define KILLED	  10 /* exit code of a child */

static const char *const parts[] = { "cal", "con" };

typedef struct {
	const char *name;
	/* Of a book that was synced; NULL: it never was. */
	void (*change)(const char *folder, Book *book);
	int read_back; /* changes in the history */
} Work;

typedef struct {
	const Work *work;
	char *folder;	     /* with book.krug, cal, con */
	char *template;	     /* as the folder is laid out for each try */
	GHashTable *becomes; /* name → bytes of a sync that was not killed */
	Clock *clock;
	UuidSource *uuids;
} Fault;

/* --- calls that touch files --- */

static int left = -1; /* calls until the end; -1: none is counted */

static gboolean
is_last(void)
{
	return left > 0 && --left == 0;
}

static void
end_if_last(void)
{
	if (is_last())
		_exit(KILLED);
}

int __real_renameat(int from_folder, const char *from, int to_folder, const char *to);
int __wrap_renameat(int from_folder, const char *from, int to_folder, const char *to);
int
__wrap_renameat(int from_folder, const char *from, int to_folder, const char *to)
{
	end_if_last();
	return __real_renameat(from_folder, from, to_folder, to);
}

int __real_unlinkat(int folder, const char *name, int flags);
int __wrap_unlinkat(int folder, const char *name, int flags);
int
__wrap_unlinkat(int folder, const char *name, int flags)
{
	end_if_last();
	return __real_unlinkat(folder, name, flags);
}

int __real_fsync(int fd);
int __wrap_fsync(int fd);
int
__wrap_fsync(int fd)
{
	end_if_last();
	return __real_fsync(fd);
}

int __wrap_syncfs(int fd);
int
__wrap_syncfs(int fd G_GNUC_UNUSED)
{
	end_if_last();
	return 0; /* a kill leaves what the system has; a power cut is another matter */
}

ssize_t __real_write(int fd, const void *bytes, size_t size);
ssize_t __wrap_write(int fd, const void *bytes, size_t size);
ssize_t
__wrap_write(int fd, const void *bytes, size_t size)
{
	if (is_last()) {
		(void)!__real_write(fd, bytes, size / 2);
		_exit(KILLED);
	}
	return __real_write(fd, bytes, size);
}

/* --- the book and its folders --- */

static char *
path_of(const char *folder, const char *part)
{
	return g_build_filename(folder, part, NULL);
}

static Book *
open_book(const Fault *f, const char *folder)
{
	g_autofree char *path = path_of(folder, "book.krug");
	g_autoptr(GError) error = NULL;
	Book *book = book_open(path, BOOK_CREATE, f->clock, f->uuids, &error);

	g_assert_no_error(error);
	return book;
}

/* NULL: it went wrong, which is said. */
static VdirReport *
sync_folder(const char *folder, Book *book)
{
	g_autofree char *calendar = path_of(folder, parts[0]);
	g_autofree char *contacts = path_of(folder, parts[1]);
	const VdirOptions options = { .calendar = calendar, .contacts = contacts };
	g_autoptr(GError) error = NULL;
	VdirReport *report = vdir_sync(book, &options, &error);

	if (!report)
		g_printerr("%s\n", error->message);
	return report;
}

static void
add_people(Book *book)
{
	for (int i = 0; i < PEOPLE; i++) {
		g_autoptr(Person) person = person_new();
		g_autoptr(GError) error = NULL;
		g_autofree char *mail = g_strdup_printf("number%d@example.ru", i);

		g_free(person->contact->given);
		person->contact->given = g_strdup_printf("Number %d", i);
		g_ptr_array_add(person->channels, channel_new(REACH_EMAIL, mail));
		person_save(book, NULL, person, PERSON_SAVE, NULL, &error);
		g_assert_no_error(error);
	}
}

/* Calls fn with the path of each file of both folders. */
static void
each_file(const char *folder,
	void (*fn)(const char *path, const char *part, const char *name, void *data),
	void *data)
{
	for (gsize k = 0; k < G_N_ELEMENTS(parts); k++) {
		g_autofree char *path = path_of(folder, parts[k]);
		g_autoptr(GDir) dir = g_dir_open(path, 0, NULL);
		const char *name;

		while (dir && (name = g_dir_read_name(dir))) {
			g_autofree char *file = g_build_filename(path, name, NULL);

			fn(file, parts[k], name, data);
		}
	}
}

static void
remove_one(const char *path, const char *part G_GNUC_UNUSED,
	const char *name G_GNUC_UNUSED, void *data G_GNUC_UNUSED)
{
	g_remove(path);
}

/* The same file, so that it is the one the book knows. */
static void
link_one(const char *path, const char *part, const char *name, void *data)
{
	g_autofree char *to = g_build_filename(data, part, name, NULL);

	g_assert_cmpint(link(path, to), ==, 0);
}

static void
lay_out(const char *from, char *to)
{
	g_autofree char *book = path_of(from, "book.krug");
	g_autofree char *copy = path_of(to, "book.krug");
	g_autofree char *journal = path_of(to, "book.krug-journal");
	g_autofree char *bytes = NULL;
	gsize size;

	each_file(to, remove_one, NULL);
	g_remove(journal);
	g_assert_true(g_file_get_contents(book, &bytes, &size, NULL));
	g_assert_true(g_file_set_contents(copy, bytes, (gssize)size, NULL));
	each_file(from, link_one, to);
}

static void
take_one(const char *path, const char *part, const char *name, void *data)
{
	char *bytes;

	g_assert_true(g_file_get_contents(path, &bytes, NULL, NULL));
	g_hash_table_insert(data, g_build_filename(part, name, NULL), bytes);
}

static GHashTable *
content_of(const char *folder)
{
	GHashTable *content =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);

	each_file(folder, take_one, content);
	return content;
}

/* --- what is changed --- */

static void
name_nobody(const char *folder G_GNUC_UNUSED, Book *book)
{
	g_assert_true(setting_set(book, "calendar.names", "neutral", NULL));
}

typedef struct {
	const char *part, *needle, *from, *to; /* to NULL: the file goes */
} Edit;

static void
edit_one(const char *path, const char *part, const char *name G_GNUC_UNUSED, void *data)
{
	const Edit *edit = data;
	g_autofree char *bytes = NULL;
	g_autoptr(GString) text = NULL;

	if (g_strcmp0(part, edit->part) != 0 ||
		!g_file_get_contents(path, &bytes, NULL, NULL) ||
		!strstr(bytes, edit->needle))
		return;
	if (!edit->to) {
		g_remove(path);
		return;
	}
	text = g_string_new(bytes);
	g_assert_cmpuint(g_string_replace(text, edit->from, edit->to, 1), ==, 1);
	g_assert_true(g_file_set_contents(path, text->str, -1, NULL));
}

/* A number is added, an address changed, an event deleted; the book changes as well. */
static void
edit_all(const char *folder, Book *book)
{
	static const Edit edits[] = {
		{ "con", "FN:Number 3", "FN:", "TEL:+7 999 000-00-00\r\nFN:" },
		{ "con", "FN:Number 4", "number4@example.ru", "four@new.example" },
		{ "con", "FN:Number 5", "FN:", "X-RING:a\\;b\r\nFN:" },
		{ "cal", "SUMMARY:Number 6", NULL, NULL },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(edits); i++)
		each_file(folder, edit_one, (void *)&edits[i]);
	name_nobody(folder, book);
}

/* --- a try --- */

/* Each is whole: the old one, or the new one. */
static void
check_whole(const char *path, const char *part G_GNUC_UNUSED, const char *name,
	void *data G_GNUC_UNUSED)
{
	g_autofree char *bytes = NULL;

	if (g_str_has_suffix(name, ".tmp"))
		return;
	g_assert_true(g_file_get_contents(path, &bytes, NULL, NULL));
	g_assert_true(g_str_has_prefix(bytes, "BEGIN:"));
	g_assert_true(g_str_has_suffix(bytes, "END:VCALENDAR\r\n") ||
		      g_str_has_suffix(bytes, "END:VCARD\r\n"));
}

static void
check_same(const Fault *f)
{
	g_autoptr(GHashTable) now = content_of(f->folder);
	GHashTableIter iter;
	gpointer name, bytes;

	g_hash_table_iter_init(&iter, f->becomes);
	while (g_hash_table_iter_next(&iter, &name, &bytes))
		g_assert_cmpstr(g_hash_table_lookup(now, name), ==, bytes);
	g_assert_cmpuint(g_hash_table_size(now), ==, g_hash_table_size(f->becomes));
}

static int
count_read_back(Book *book)
{
	return (int)stmt_done_int(
		book_stmt(book,
			"SELECT count(*) FROM journal /* scan */ WHERE action = 'sync'"),
		-1, NULL);
}

static void
check_recovers(const Fault *f)
{
	g_autoptr(Book) book = open_book(f, f->folder);
	g_autoptr(VdirReport) first = sync_folder(f->folder, book);
	g_autoptr(VdirReport) second = NULL;

	g_assert_nonnull(first);
	g_assert_cmpuint(first->counts[VDIR_CONFLICT], ==, 0);
	g_assert_cmpuint(first->counts[VDIR_DOUBLED], ==, 0);
	g_assert_cmpuint(first->counts[VDIR_ALONE], ==, 0);
	check_same(f);
	g_assert_cmpint(count_read_back(book), ==, f->work->read_back);
	second = sync_folder(f->folder, book);
	g_assert_cmpuint(second->counts[VDIR_WRITTEN], ==, 0);
	g_assert_cmpuint(second->entries->len, ==, 0);
}

static int
run_child(const Fault *f, int at)
{
	g_autoptr(Book) book = open_book(f, f->folder);
	VdirReport *report;

	left = at;
	report = sync_folder(f->folder, book);
	left = -1;
	vdir_report_free(report);
	return report ? 0 : BAD;
}

static int
in_child(const Fault *f, int (*fn)(const Fault *f, int at), int at)
{
	pid_t child = fork();
	int status;

	if (child == 0)
		_exit(fn(f, at));
	g_assert_cmpint(waitpid(child, &status, 0), ==, child);
	g_assert_true(WIFEXITED(status));
	return WEXITSTATUS(status);
}

static int
recover(const Fault *f, int at G_GNUC_UNUSED)
{
	check_recovers(f);
	return 0;
}

/* FALSE: it ended before its N-th call. */
static gboolean
run_at(const Fault *f, int at)
{
	int code;

	lay_out(f->template, f->folder);
	code = in_child(f, run_child, at);
	g_assert_true(code == KILLED || code == 0);
	each_file(f->folder, check_whole, NULL);
	g_assert_cmpint(in_child(f, recover, 0), ==, 0);
	return code == KILLED;
}

static void
make_parts(const char *folder)
{
	for (gsize k = 0; k < G_N_ELEMENTS(parts); k++) {
		g_autofree char *part = path_of(folder, parts[k]);

		g_mkdir(part, 0700);
	}
}

/* Where it will be run: the book knows its folders by their paths. */
static void
prepare(const Fault *f)
{
	g_autoptr(Book) book = open_book(f, f->folder);

	make_parts(f->folder);
	make_parts(f->template);
	add_people(book);
	if (!f->work->change)
		return;
	vdir_report_free(sync_folder(f->folder, book));
	f->work->change(f->folder, book);
}

static void
remove_folder(char *folder)
{
	g_autofree char *book = path_of(folder, "book.krug");
	g_autofree char *journal = path_of(folder, "book.krug-journal");

	each_file(folder, remove_one, NULL);
	for (gsize k = 0; k < G_N_ELEMENTS(parts); k++) {
		g_autofree char *part = path_of(folder, parts[k]);

		g_rmdir(part);
	}
	g_remove(book);
	g_remove(journal);
	g_assert_cmpint(g_rmdir(folder), ==, 0);
	g_free(folder);
}

static void
tear_down(Fault *f)
{
	remove_folder(f->folder);
	remove_folder(f->template);
	g_hash_table_unref(f->becomes);
	uuid_source_free(f->uuids);
	clock_free(f->clock);
}

static void
test_kills(gconstpointer data)
{
	Fault f = { .work = data };
	int at = 1;

	f.folder = g_dir_make_tmp("krug-folder-XXXXXX", NULL);
	f.template = g_dir_make_tmp("krug-folder-XXXXXX", NULL);
	f.clock = clock_new_frozen("2026-11-21T12:00:00Z", "UTC", NULL);
	f.uuids = uuid_source_new_seeded(1);
	prepare(&f);
	lay_out(f.folder, f.template);
	g_assert_cmpint(in_child(&f, run_child, -1), ==, 0);
	f.becomes = content_of(f.folder);
	g_assert_cmpuint(g_hash_table_size(f.becomes), >=, PEOPLE);
	while (at < MAX_TRIES && run_at(&f, at))
		at += STRIDE;
	g_test_message("%s: %d calls", f.work->name, at);
	g_assert_cmpint(at, >, 2 * PEOPLE);
	g_assert_cmpint(at, <, MAX_TRIES);
	tear_down(&f);
}

static const Work works[] = {
	{ "first", NULL, 0 },
	{ "rewritten", name_nobody, 0 },
	{ "edited", edit_all, 1 },
};

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	for (gsize i = 0; i < G_N_ELEMENTS(works); i++) {
		g_autofree char *path =
			g_strdup_printf("/fault/folder/%s", works[i].name);

		g_test_add_data_func(path, &works[i], test_kills);
	}
	return g_test_run();
}
