/*
 * The statement cache. A statement is either free in its chain or taken by one caller
 * between db_stmt() and stmt_done(); the first error sticks to it until then.
 */
#include "store/stmt.h"

#include <string.h>

#include <sqlite3.h>

#include "krug/error.h"
#include "store/db_private.h"

#define MAX_PARAMETERS 64 /* bits of `bound` */
#define HASHED	       24 /* bytes at the end of a statement */

struct Stmt {
	Db *db;
	sqlite3_stmt *handle; /* NULL where it could not be prepared */
	char *sql;
	Stmt *next; /* the same text, taken while this one was */
	GError *error;
	char **names;  /* of the parameters: SQLite may prepare anew and drop its own */
	int count;     /* of them */
	int last;      /* the one bound last; callers mostly go by their order */
	guint64 bound; /* bit i-1: parameter i has its value */
	int columns;   /* of the row it stands on */
	gboolean taken, once, stepped, row;
};

static void
read_names(Stmt *q)
{
	q->count = sqlite3_bind_parameter_count(q->handle);
	q->names = g_new0(char *, (gsize)q->count + 1);
	for (int i = 0; i < q->count; i++)
		q->names[i] = g_strdup(sqlite3_bind_parameter_name(q->handle, i + 1));
}

static Stmt *
stmt_new(Db *db, const char *sql, unsigned flags)
{
	Stmt *q = g_new0(Stmt, 1);
	const char *tail = NULL;
	int code = sqlite3_prepare_v3(db->handle, sql, -1, flags, &q->handle, &tail);

	q->db = db;
	q->sql = g_strdup(sql);
	q->taken = TRUE;
	if (code != SQLITE_OK)
		store_fail(db->handle, code, &q->error);
	else if (tail[strspn(tail, " \t\n;")] != '\0')
		g_set_error(&q->error, KRUG_ERROR, KRUG_ERROR_FAILED,
			"more than one statement: %s", sql);
	else if (sqlite3_bind_parameter_count(q->handle) > MAX_PARAMETERS)
		g_set_error(&q->error, KRUG_ERROR, KRUG_ERROR_FAILED,
			"too many parameters: %s", sql);
	q->once = q->error != NULL;
	read_names(q);
	return q;
}

static void
stmt_free(Stmt *q)
{
	sqlite3_finalize(q->handle);
	for (int i = 0; i < q->count; i++)
		g_free(q->names[i]);
	g_free(q->names);
	g_clear_error(&q->error);
	g_free(q->sql);
	g_free(q);
}

/* Of the length and the last words, where statements differ: a look-up must not read all
 * of a long one each time. */
guint
stmt_hash(gconstpointer sql)
{
	gsize size = strlen(sql);

	return g_str_hash((const char *)sql + size - MIN(size, HASHED)) ^ (guint)size;
}

Stmt *
db_stmt(Db *db, const char *sql)
{
	Stmt *first = g_hash_table_lookup(db->statements, sql);
	Stmt *q = first;

	while (q != NULL && q->taken)
		q = q->next;
	if (q != NULL) {
		q->taken = TRUE;
		return q;
	}
	q = stmt_new(db, sql, SQLITE_PREPARE_PERSISTENT);
	if (q->once)
		return q;
	if (first == NULL) {
		g_hash_table_insert(db->statements, q->sql, q);
	} else {
		q->next = first->next;
		first->next = q;
	}
	return q;
}

Stmt *
db_stmt_once(Db *db, const char *sql)
{
	Stmt *q = stmt_new(db, sql, 0);

	q->once = TRUE;
	return q;
}

static void
misuse(Stmt *q, const char *what, const char *name)
{
	if (q->error == NULL)
		g_set_error(&q->error, KRUG_ERROR, KRUG_ERROR_FAILED, "%s %s: %s", what,
			name, q->sql);
}

/* From the one after the last on; 0: there is none of that name. */
static int
find_parameter(Stmt *q, const char *name)
{
	for (int i = 0; i < q->count; i++) {
		int at = (q->last + i) % q->count;

		if (g_strcmp0(q->names[at], name) == 0)
			return q->last = at + 1;
	}
	return 0;
}

/* The number of a parameter that may be bound now; 0 where an error stands. */
static int
parameter(Stmt *q, const char *name)
{
	int i;

	if (q->error != NULL)
		return 0;
	i = find_parameter(q, name);
	if (i == 0)
		misuse(q, "unknown parameter", name);
	else if (q->stepped)
		misuse(q, "bound after a step:", name);
	else
		q->bound |= (guint64)1 << (i - 1);
	return q->error == NULL ? i : 0;
}

static void
check(Stmt *q, int code)
{
	if (code != SQLITE_OK && q->error == NULL)
		store_fail(q->db->handle, code, &q->error);
}

void
stmt_int(Stmt *q, const char *name, gint64 value)
{
	int i = parameter(q, name);

	if (i > 0)
		check(q, sqlite3_bind_int64(q->handle, i, value));
}

void
stmt_text(Stmt *q, const char *name, const char *value)
{
	int i = parameter(q, name);

	if (i > 0)
		check(q, sqlite3_bind_text(q->handle, i, value, -1, SQLITE_TRANSIENT));
}

/* An empty blob is not NULL. */
void
stmt_blob(Stmt *q, const char *name, const void *data, gsize size)
{
	int i = parameter(q, name);

	if (i > 0)
		check(q, sqlite3_bind_blob64(q->handle, i, data != NULL ? data : "", size,
				 SQLITE_TRANSIENT));
}

void
stmt_bytes(Stmt *q, const char *name, GBytes *value)
{
	gsize size = 0;
	const void *data;

	if (value == NULL) {
		stmt_null(q, name);
		return;
	}
	data = g_bytes_get_data(value, &size);
	stmt_blob(q, name, data, size);
}

void
stmt_day(Stmt *q, const char *name, Day value)
{
	char buf[DAY_TEXT];

	stmt_text(q, name, value == DAY_NONE ? NULL : day_format(value, buf));
}

void
stmt_at(Stmt *q, const char *name, gint64 value)
{
	if (value == AT_NONE)
		stmt_null(q, name);
	else
		stmt_int(q, name, value);
}

void
stmt_id(Stmt *q, const char *name, gint64 value)
{
	if (value == 0)
		stmt_null(q, name);
	else
		stmt_int(q, name, value);
}

void
stmt_null(Stmt *q, const char *name)
{
	int i = parameter(q, name);

	if (i > 0)
		check(q, sqlite3_bind_null(q->handle, i));
}

static void
check_bound(Stmt *q)
{
	for (int i = 0; i < q->count; i++) {
		if ((q->bound >> i & 1) == 0)
			misuse(q, "unbound parameter", q->names[i]);
	}
}

/* A full disk makes SQLite roll back by itself: what follows must not be committed one by
 * one. */
static void
check_transaction(Stmt *q)
{
	if (q->db->begun && sqlite3_get_autocommit(q->db->handle) &&
		!sqlite3_stmt_readonly(q->handle))
		store_fail(NULL, SQLITE_ABORT_ROLLBACK, &q->error);
}

/* Whether the statement may be stepped for the first time. */
static void
check_start(Stmt *q)
{
	check_bound(q);
	if (q->error == NULL)
		check_transaction(q);
}

gboolean
stmt_step(Stmt *q)
{
	int code;

	if (q->error == NULL && !q->stepped)
		check_start(q);
	if (q->error != NULL || (q->stepped && !q->row)) {
		q->row = FALSE;
		return FALSE;
	}
	q->stepped = TRUE;
	code = sqlite3_step(q->handle);
	q->row = code == SQLITE_ROW;
	q->columns = q->row ? sqlite3_data_count(q->handle) : 0;
	if (code != SQLITE_ROW && code != SQLITE_DONE)
		store_fail(q->db->handle, code, &q->error);
	return q->row;
}

/* May the column be read now? */
static gboolean
readable(Stmt *q, int column)
{
	if (q->error != NULL)
		return FALSE;
	if (!q->row || column < 0 || column >= q->columns) {
		misuse(q, "no such", "column");
		return FALSE;
	}
	return TRUE;
}

gint64
stmt_get_int(Stmt *q, int column)
{
	return readable(q, column) ? sqlite3_column_int64(q->handle, column) : 0;
}

const char *
stmt_get_text(Stmt *q, int column)
{
	if (!readable(q, column))
		return NULL;
	return (const char *)sqlite3_column_text(q->handle, column);
}

char *
stmt_dup_text(Stmt *q, int column)
{
	return g_strdup(stmt_get_text(q, column));
}

GBytes *
stmt_get_bytes(Stmt *q, int column)
{
	const void *data;

	if (stmt_is_null(q, column))
		return NULL;
	data = sqlite3_column_blob(q->handle, column);
	return g_bytes_new(data, (gsize)sqlite3_column_bytes(q->handle, column));
}

/* As bytes: a text would be copied first, for its NUL. */
static const char *
peek(Stmt *q, int column, int *size)
{
	const char *bytes =
		readable(q, column) ? sqlite3_column_blob(q->handle, column) : NULL;

	*size = bytes ? sqlite3_column_bytes(q->handle, column) : 0;
	return bytes;
}

Day
stmt_get_day(Stmt *q, int column)
{
	char text[DAY_TEXT] = "";
	int size;
	const char *bytes = peek(q, column, &size);

	if (size != DAY_TEXT - 1)
		return DAY_NONE;
	memcpy(text, bytes, DAY_TEXT - 1);
	return day_parse(text);
}

gint64
stmt_get_at(Stmt *q, int column)
{
	return stmt_is_null(q, column) ? AT_NONE : stmt_get_int(q, column);
}

gboolean
stmt_is_text(Stmt *q, int column, const char *text)
{
	int size;
	const char *bytes = peek(q, column, &size);

	return bytes && (gsize)size == strlen(text) &&
	       memcmp(bytes, text, (gsize)size) == 0;
}

gboolean
stmt_is_null(Stmt *q, int column)
{
	return !readable(q, column) ||
	       sqlite3_column_type(q->handle, column) == SQLITE_NULL;
}

#ifdef KRUG_CHECKED
static void
check_scan(Stmt *q)
{
	int scans = sqlite3_stmt_status(q->handle, SQLITE_STMTSTATUS_FULLSCAN_STEP, 0) +
		    sqlite3_stmt_status(q->handle, SQLITE_STMTSTATUS_AUTOINDEX, 0);

	if (scans > 0 && strstr(q->sql, "/* scan */") == NULL)
		g_error("unplanned full scan (%d): %s", scans, q->sql);
}

static void
check_manners(Stmt *q)
{
	if (q->taken)
		g_error("statement not given back: %s", q->sql);
	check_scan(q);
}
#else
static void
check_scan(Stmt *q)
{
	(void)q;
}

static void
check_manners(Stmt *q)
{
	(void)q;
}
#endif

static void
give_back(Stmt *q)
{
	if (q->once) {
		if (q->handle != NULL)
			check_scan(q);
		stmt_free(q);
		return;
	}
	sqlite3_reset(q->handle);
	sqlite3_clear_bindings(q->handle);
	q->bound = 0;
	q->taken = q->stepped = q->row = FALSE;
}

gboolean
stmt_done(Stmt *q, GError **error)
{
	gboolean ok;

	if (!q->stepped)
		stmt_step(q);
	ok = q->error == NULL;
	if (!ok)
		g_propagate_error(error, g_steal_pointer(&q->error));
	give_back(q);
	return ok;
}

gint64
stmt_done_int(Stmt *q, gint64 none, GError **error)
{
	gint64 value = stmt_step(q) ? stmt_get_int(q, 0) : none;

	return stmt_done(q, error) ? value : none;
}

gboolean
stmt_one_int(Stmt *q, gint64 *value, GError **error)
{
	*value = stmt_step(q) ? stmt_get_int(q, 0) : 0;
	return stmt_done(q, error);
}

gboolean
stmt_one_text(Stmt *q, char **text, GError **error)
{
	*text = stmt_step(q) ? stmt_dup_text(q, 0) : NULL;
	return stmt_done(q, error);
}

char *
stmt_done_text(Stmt *q, GError **error)
{
	g_autofree char *value = stmt_step(q) ? stmt_dup_text(q, 0) : NULL;

	return stmt_done(q, error) ? g_steal_pointer(&value) : NULL;
}

void
stmt_free_all(Db *db)
{
	GHashTableIter iter;
	gpointer value;

	g_hash_table_iter_init(&iter, db->statements);
	while (g_hash_table_iter_next(&iter, NULL, &value)) {
		Stmt *q = value;

		g_hash_table_iter_steal(&iter);
		while (q != NULL) {
			Stmt *next = q->next;

			check_manners(q);
			stmt_free(q);
			q = next;
		}
	}
}
