/*
 * The session extension behind a small interface. A changeset is applied with a handler
 * that refuses every conflict, and the rows it changed are counted against its own: after
 * a dropped column or table SQLite skips rows in silence. No bytes reach SQLite whose
 * form was not looked through before (changeset_shape.h).
 */
#define SQLITE_ENABLE_SESSION	     1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1

#include "store/changeset.h"

#include <sqlite3.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "store/changeset_shape.h"
#include "store/db_private.h"

struct Recorder {
	Db *db;
	sqlite3_session *session;
};

struct ChangesetRow {
	ChangesetReader reader;
};

Recorder *
recorder_new(Db *db, const char *const *tables, GError **error)
{
	Recorder *recorder = g_new0(Recorder, 1);
	int code = sqlite3session_create(db->handle, "main", &recorder->session);

	recorder->db = db;
	for (; code == SQLITE_OK && *tables != NULL; tables++)
		code = sqlite3session_attach(recorder->session, *tables);
	if (code == SQLITE_OK)
		return recorder;
	store_fail(db->handle, code, error);
	recorder_free(recorder);
	return NULL;
}

GBytes *
recorder_take(Recorder *recorder, GError **error)
{
	void *data = NULL;
	int size = 0;
	int code = sqlite3session_changeset(recorder->session, &size, &data);

	if (code != SQLITE_OK) {
		store_fail(recorder->db->handle, code, error);
		return NULL;
	}
	return g_bytes_new_with_free_func(data, (gsize)size, sqlite3_free, data);
}

void
recorder_free(Recorder *recorder)
{
	if (recorder == NULL)
		return;
	if (recorder->session != NULL)
		sqlite3session_delete(recorder->session);
	g_free(recorder);
}

/* SQLite wants the bytes as int and void *, but does not write to them. */
static gboolean
bytes_of(GBytes *changeset, int *size, void **data, GError **error)
{
	gsize length = 0;
	const void *bytes = g_bytes_get_data(changeset, &length);

	*size = (int)length;
	*data = (void *)(guintptr)bytes;
	return changeset_is_sound(bytes, length) ||
	       store_fail(NULL, SQLITE_CORRUPT, error);
}

GBytes *
changeset_invert(GBytes *changeset, GError **error)
{
	int size, code, out_size = 0;
	void *data, *out = NULL;

	if (!bytes_of(changeset, &size, &data, error))
		return NULL;
	code = sqlite3changeset_invert(size, data, &out_size, &out);
	if (code != SQLITE_OK) {
		store_fail(NULL, code, error);
		return NULL;
	}
	return g_bytes_new_with_free_func(out, (gsize)out_size, sqlite3_free, out);
}

static int
refuse(void *data, int kind, sqlite3_changeset_iter *iter)
{
	(void)data;
	(void)kind;
	(void)iter;
	return SQLITE_CHANGESET_ABORT;
}

static gboolean
count_row(const ChangesetRow *row, void *data, GError **error)
{
	gint64 *count = data;

	(void)row;
	(void)error;
	(*count)++;
	return TRUE;
}

static gboolean
conflict(GError **error)
{
	g_set_error_literal(error, KRUG_ERROR, KRUG_ERROR_CONFLICT,
		_("The book has changed since, so this no longer fits. Nothing was "
		  "changed."));
	return FALSE;
}

gboolean
changeset_apply(Db *db, GBytes *changeset, GError **error)
{
	gint64 expected = 0, before = db_total_changes(db);
	int size, code;
	void *data;

	if (!bytes_of(changeset, &size, &data, error) ||
		!changeset_each(changeset, count_row, &expected, error))
		return FALSE;
	code = sqlite3changeset_apply_v2(db->handle, size, data, NULL, refuse, NULL, NULL,
		NULL, SQLITE_CHANGESETAPPLY_NOSAVEPOINT);
	if (code == SQLITE_ABORT)
		return conflict(error);
	if (code != SQLITE_OK)
		return store_fail(db->handle, code, error);
	return db_total_changes(db) - before == expected || conflict(error);
}

gboolean
changeset_each(GBytes *changeset, ChangesetEach fn, void *data, GError **error)
{
	ChangesetRow row;
	gboolean ok = TRUE;
	int size;
	void *bytes;

	if (!bytes_of(changeset, &size, &bytes, error))
		return FALSE;
	changeset_reader_begin(&row.reader, bytes, (gsize)size);
	while (ok && changeset_reader_next(&row.reader))
		ok = fn(&row, data, error);
	return ok;
}

const char *
changeset_row_table(const ChangesetRow *row)
{
	return row->reader.table;
}

ChangeKind
changeset_row_kind(const ChangesetRow *row)
{
	return changeset_reader_kind(&row->reader);
}

gboolean
changeset_row_int(const ChangesetRow *row, int column, gboolean after, gint64 *value)
{
	return column >= 0 &&
	       changeset_reader_int(&row->reader, (guint)column, after, value);
}
