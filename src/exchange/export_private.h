/*
 * What all writers of files share.
 */
#ifndef EXCHANGE_EXPORT_PRIVATE_H
#define EXCHANGE_EXPORT_PRIVATE_H

#include "krug/book.h"
#include "krug/export.h"
#include "outfile.h"

/* What every job begins with. clear() gives back what it has besides. */
struct ExportJob {
	gboolean (*step)(ExportJob *job, gboolean *more, GError **error);
	guint (*items)(const ExportJob *job);
	void (*clear)(ExportJob *job);
	OutFile *file;
};

/* Steps to the end. */
gboolean export_run(ExportJob *job, GError **error);
/* The file an export goes to; INPUT where that is the book itself. */
OutFile *export_open(Book *book, const char *path, GError **error);

#endif
