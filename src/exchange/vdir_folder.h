/*
 * A folder in which every file is one item, shared with programs that sync it. A file is
 * replaced by a rename, from NAME.tmp, which they pass over; what changed since it was
 * read is not replaced. Files are made durable many at a time: written ones wait as
 * NAME.tmp until vdir_folder_commit(). What would be lost is kept as NAME.conflict, which
 * they pass over as well.
 */
#ifndef EXCHANGE_VDIR_FOLDER_H
#define EXCHANGE_VDIR_FOLDER_H

#include <glib.h>

typedef struct {
	char *name;
	gint64 size, stamp; /* of its time and inode */
} VdirFile;

typedef struct VdirFolder VdirFolder;

/* make: the folder, where there is none; else it counts as empty. ending: ".ics". */
VdirFolder *vdir_folder_open(
	const char *path, const char *ending, gboolean make, GError **error);
void vdir_folder_free(VdirFolder *folder);

/* Of VdirFile, by name; those that are no items are left out. kept: gets the names, char
 * *, of the conflicts that lie there. */
GPtrArray *vdir_folder_list(const VdirFolder *folder, GPtrArray *kept, GError **error);
/* Owned; NULL: there is no such file, or, with *why, translated and owned, it cannot be
 * read. */
char *vdir_folder_read(const VdirFolder *folder, const char *name, gsize *size,
	VdirFile *file, char **why);

/* Writes NAME.tmp. was: as it was read; NULL: there must be none. `now` gets size and
 * time, not the name. */
gboolean vdir_folder_write(VdirFolder *folder, const char *name, const char *text,
	const VdirFile *was, VdirFile *now, GError **error);
/* What was written is durable, then takes its name, and the names are durable. late: gets
 * the names, char *, of files where somebody else was faster; theirs stand. */
gboolean vdir_folder_commit(VdirFolder *folder, GPtrArray *late, GError **error);
/* Removes it, unless it changed since. */
gboolean vdir_folder_remove(
	const VdirFolder *folder, const char *name, const VdirFile *was, GError **error);
void vdir_folder_drop(const VdirFolder *folder, const char *name); /* a conflict */
/* Keeps bytes beside it, under a name that is free: owned, NULL and error. */
char *vdir_folder_keep(const VdirFolder *folder, const char *name, const char *bytes,
	gsize size, GError **error);
/* A file name for a UID: what is not safe in one becomes "_", and such a name, or a long
 * one, ends in a hash. again: where the first one is somebody else's. Owned. */
char *vdir_name(const char *uid, const char *ending, gboolean again);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(VdirFolder, vdir_folder_free)

#endif
