/*
 * An open book and its transactions. Invariant: the model tables change only inside
 * book_transact(), so that what was changed, the derived tables and the journal are
 * committed together or not at all.
 */
#include "krug/book.h"

#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/uuid.h"
#include "model/book_core.h"
#include "model/book_tables.h"
#include "store/changeset.h"
#include "store/migrate.h"

typedef struct {
	BookWatch watch;
	void *data;
} Watcher;

static DbFlags
db_flags(BookFlags flags)
{
	return (flags & BOOK_CREATE ? DB_CREATE : 0) |
	       (flags & BOOK_READ_ONLY ? DB_READ_ONLY : 0) |
	       (flags & BOOK_MEMORY ? DB_MEMORY : 0);
}

/* Under one lock: the version that is read from here on, and, as bits, the derived tables
 * that were made by other rules than ours. */
static gboolean
look_over(Book *book, guint *stale, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	guint bit = 1;

	book->data_version = db_data_version(book->db);
	for (const Derived *d = book->parts.derived; d->name != NULL; d++, bit <<= 1) {
		gboolean fresh = TRUE;

		if (d->is_fresh != NULL && !d->is_fresh(book, &fresh, error))
			return FALSE;
		if (!fresh)
			*stale |= bit;
	}
	return TRUE;
}

static gboolean
make_ready(Book *book, GError **error)
{
	guint stale = 0;

	if (!look_over(book, &stale, error))
		return FALSE;
	if (book_is_read_only(book))
		return TRUE;
	for (guint i = 0; stale >> i != 0; i++) {
		if ((stale >> i & 1) != 0 &&
			!book_derive(book, book->parts.derived[i].remake, NULL, error))
			return FALSE;
	}
	return TRUE;
}

Book *
book_open_parts(const char *path, BookFlags flags, const Clock *clock, UuidSource *uuids,
	const BookParts *parts, GError **error)
{
	g_autoptr(Db) db = db_open(path, db_flags(flags), BOOK_APPLICATION_ID, error);
	Book *book;

	if (db == NULL || !migrate_run(db, parts->migrations, error))
		return NULL;
	book = g_new0(Book, 1);
	book->db = g_steal_pointer(&db);
	book->clock = clock;
	book->uuids = uuids;
	book->parts = *parts;
	book->schema = migrate_last(parts->migrations);
	book->watches = g_array_new(FALSE, FALSE, sizeof(Watcher));
	book->columns = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
	if (make_ready(book, error))
		return book;
	book_close(book);
	return NULL;
}

/* Tests make many parts of little work by KRUG_PART_TIME, in microseconds. */
static gint64
part_time(void)
{
	const char *text = g_getenv("KRUG_PART_TIME");
	gint64 given = text ? g_ascii_strtoll(text, NULL, 10) : 0;

	return given > 0 ? MIN(given, PART_MICROSECONDS) : PART_MICROSECONDS;
}

Book *
book_open(const char *path, BookFlags flags, const Clock *clock, UuidSource *uuids,
	GError **error)
{
	const BookParts parts = {
		.migrations = krug_migrations,
		.derived = book_derived,
		.part_time = part_time(),
	};

	return book_open_parts(path, flags, clock, uuids, &parts, error);
}

void
book_close(Book *book)
{
	if (book == NULL)
		return;
	db_close(book->db);
	g_array_unref(book->watches);
	g_hash_table_unref(book->columns);
	g_datalist_clear(&book->kept);
	g_free(book);
}

/* Where it fails each statement locks for itself. */
BookReading
book_reading(Book *book)
{
	if (db_in_transaction(book->db) || !db_begin_reading(book->db, NULL))
		return (BookReading){ NULL };
	return (BookReading){ book };
}

void
book_reading_end(BookReading *reading)
{
	if (reading->book)
		db_end_reading(reading->book->db);
}

void
book_keep(Book *book, const char *name, gpointer data, GDestroyNotify free_data)
{
	g_datalist_set_data_full(&book->kept, name, data, free_data);
}

gpointer
book_kept(Book *book, const char *name)
{
	return g_datalist_get_data(&book->kept, name);
}

Db *
book_db(Book *book)
{
	return book->db;
}

const char *
book_path(const Book *book)
{
	return db_path(book->db);
}

gboolean
book_is_read_only(const Book *book)
{
	return db_is_read_only(book->db);
}

gboolean
book_is_file(const Book *book, const char *path)
{
	return db_is_file(book->db, path);
}

const Clock *
book_clock(const Book *book)
{
	return book->clock;
}

Day
book_today(const Book *book)
{
	return clock_today(book->clock);
}

gint64
book_now(const Book *book)
{
	return clock_now(book->clock);
}

char *
book_new_uid(Book *book)
{
	char buf[UUID_TEXT];

	return g_strdup(uuid_next(book->uuids, buf));
}

guint64
book_random(Book *book)
{
	return uuid_random(book->uuids);
}

Stmt *
book_stmt(Book *book, const char *sql)
{
	return db_stmt(book->db, sql);
}

Stmt *
book_stmt_once(Book *book, const char *sql)
{
	return db_stmt_once(book->db, sql);
}

Stmt *
book_scan(Book *book, const char *sql)
{
	return db_scan(book->db, sql);
}

gint64
book_last_id(Book *book)
{
	return db_last_id(book->db);
}

void
book_watch(Book *book, BookWatch watch, void *data)
{
	Watcher watcher = { watch, data };

	g_array_append_val(book->watches, watcher);
}

void
book_unwatch(Book *book, BookWatch watch, void *data)
{
	for (guint i = book->watches->len; i-- > 0;) {
		Watcher *watcher = &g_array_index(book->watches, Watcher, i);

		if (watcher->watch == watch && watcher->data == data)
			g_array_remove_index(book->watches, i);
	}
}

void
book_tell(Book *book, guint changed)
{
	for (guint i = 0; changed != 0 && i < book->watches->len; i++) {
		Watcher *watcher = &g_array_index(book->watches, Watcher, i);

		watcher->watch(book, changed, watcher->data);
	}
}

gboolean
book_poll(Book *book)
{
	gint64 version = db_data_version(book->db);

	if (version < 0 || version == book->data_version)
		return FALSE;
	book->data_version = version;
	book_tell(book, CHANGED_ALL);
	return TRUE;
}

gboolean
book_is_changing(const Book *book)
{
	return book->changing;
}

/* A newer krug may have brought the book up to date while we had it open. */
static gboolean
check_schema(Book *book, GError **error)
{
	int version = db_user_version(book->db, error);

	if (version == book->schema)
		return TRUE;
	if (version >= 0)
		g_set_error_literal(error, KRUG_ERROR, KRUG_ERROR_NEWER,
			_("Another krug has brought this book to another version. "
			  "Nothing was saved; start krug anew."));
	return FALSE;
}

static gboolean
join(Book *book, BookAction run, void *data, GError **error)
{
	g_autoptr(GError) failure = NULL;

	if (run(book, data, &failure))
		return TRUE;
	if (book->doomed == NULL)
		book->doomed = g_error_copy(failure);
	g_propagate_error(error, g_steal_pointer(&failure));
	return FALSE;
}

/* The action, unless something it joined to itself has failed. */
static gboolean
run_whole(Book *book, BookAction run, void *data, GError **error)
{
	if (!run(book, data, error))
		return FALSE;
	if (book->doomed == NULL)
		return TRUE;
	g_propagate_error(error, g_steal_pointer(&book->doomed));
	return FALSE;
}

gboolean
book_transact(Book *book, BookAction run, void *data, GError **error)
{
	gboolean ok;

	if (book->changing)
		return join(book, run, data, error);
	if (!db_begin(book->db, error))
		return FALSE;
	book->changing = TRUE;
	book->changed = 0;
	ok = check_schema(book, error) && run_whole(book, run, data, error);
	book->changing = FALSE;
	g_clear_error(&book->doomed);
	if (!ok) {
		db_rollback(book->db);
		return FALSE;
	}
	if (!db_commit(book->db, error))
		return FALSE;
	book_tell(book, book->changed);
	return TRUE;
}

gboolean
book_derive(Book *book, BookAction run, void *data, GError **error)
{
	return book_transact(book, run, data, error);
}

static Recorder *
start_recorder(Book *book, GError **error)
{
	g_autoptr(GPtrArray) names = g_ptr_array_new();

	for (const ModelTable *table = model_tables; table->name != NULL; table++)
		g_ptr_array_add(names, (gpointer)(guintptr)table->name);
	g_ptr_array_add(names, NULL);
	return recorder_new(book->db, (const char *const *)names->pdata, error);
}

GBytes *
book_record(Book *book, BookAction run, void *data, GError **error)
{
	g_autoptr(Recorder) recorder = start_recorder(book, error);
	gboolean ok;

	if (recorder == NULL)
		return NULL;
	book->recording = TRUE;
	ok = run(book, data, error);
	book->recording = FALSE;
	return ok ? recorder_take(recorder, error) : NULL;
}
