/*
 * Changesets: what a transaction did to the rows of the named tables, as bytes that can
 * be inverted and applied again (SQLite's session extension). Tables are attached by
 * name: attaching all would record FTS shadow tables, whose inverse conflicts. Applying
 * is all or nothing: a conflict, or a number of changed rows other than that in the
 * changeset, is KRUG_ERROR_CONFLICT and the caller rolls its transaction back.
 */
#ifndef KRUG_STORE_CHANGESET_H
#define KRUG_STORE_CHANGESET_H

#include "store/db.h"

typedef struct Recorder Recorder;
typedef struct ChangesetRow ChangesetRow;

typedef enum {
	CHANGE_INSERT,
	CHANGE_UPDATE,
	CHANGE_DELETE,
} ChangeKind;

/* tables: names, ended by NULL; one that does not exist records nothing. */
Recorder *recorder_new(Db *db, const char *const *tables, GError **error);
/* Owned by the caller; of size 0 where nothing changed in the end; NULL and error. */
GBytes *recorder_take(Recorder *recorder, GError **error);
void recorder_free(Recorder *recorder); /* before the Db is closed */

GBytes *changeset_invert(GBytes *changeset, GError **error);
/* Inside a transaction. */
gboolean changeset_apply(Db *db, GBytes *changeset, GError **error);

/* Calls fn for every changed row; it stops, and FALSE is returned, where fn returns FALSE
 * with its error set. */
typedef gboolean (*ChangesetEach)(const ChangesetRow *row, void *data, GError **error);
gboolean changeset_each(GBytes *changeset, ChangesetEach fn, void *data, GError **error);

const char *changeset_row_table(const ChangesetRow *row);
ChangeKind changeset_row_kind(const ChangesetRow *row);
/* A column as integer: `after` TRUE the new value, else the old one. FALSE where the
 * changeset does not hold it (an UPDATE keeps the key and what changed), or not as
 * integer. */
gboolean changeset_row_int(
	const ChangesetRow *row, int column, gboolean after, gint64 *value);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Recorder, recorder_free)

#endif
