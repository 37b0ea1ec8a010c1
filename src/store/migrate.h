/*
 * Numbered migrations, the one description of the schema: a new book replays them all.
 * File NNNN_name.sql brings user_version from NNNN-1 to NNNN inside one BEGIN IMMEDIATE,
 * with foreign_key_check before COMMIT: a book has the old schema or the new one, never
 * half of it. A book that holds data is copied beside itself ("<path>.v<old>.bak") before
 * the first one. KRUG_ERROR_NEWER where the book knows migrations that we do not.
 */
#ifndef KRUG_STORE_MIGRATE_H
#define KRUG_STORE_MIGRATE_H

#include "krug/embed.h"
#include "store/db.h"

/* The number of the last file, 0 where there is none. */
int migrate_last(const EmbeddedFile *files);
gboolean migrate_run(Db *db, const EmbeddedFile *files, GError **error);

#endif
