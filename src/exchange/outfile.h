/*
 * A file that is either written whole or not at all: everything goes to a temporary file
 * beside the target ("*.tmp", which syncing programs ignore), which outfile_commit()
 * syncs and renames over it. A new file is 0600; one that is replaced keeps its mode.
 * What is no regular file, a pipe or a terminal, is written directly.
 */
#ifndef EXCHANGE_OUTFILE_H
#define EXCHANGE_OUTFILE_H

#include <glib.h>
#include <stdio.h>

typedef struct OutFile OutFile;

/* path "-": standard output. KRUG_ERROR_FAILED, _FULL. */
OutFile *outfile_open(const char *path, GError **error);
/* Borrowed. Failed writes may be left unchecked until the commit. */
FILE *outfile_stream(OutFile *file);
/* Throws away what was written so far; FALSE where that has left krug, as into a pipe. */
gboolean outfile_again(OutFile *file);
/* KRUG_ERROR_FULL where something could not be written; the old file then stands. */
gboolean outfile_commit(OutFile *file, GError **error);
/* Without a commit nothing is left behind. */
void outfile_free(OutFile *file);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(OutFile, outfile_free)

#endif
