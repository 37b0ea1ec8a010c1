/*
 * A file, or a folder of files, as a source of people (krug/import.h). Of a folder and
 * the folders in it the files are taken whose names end as those of a known format do,
 * by name; hidden and temporary ones are not. A file that cannot be read to its end is
 * refused as a whole, with line and reason; the others are not held up by it.
 *
 * Formats: vcard (.vcf, .vcard), by the module krug-vcard.
 */
#ifndef KRUG_IMPORT_FILE_H
#define KRUG_IMPORT_FILE_H

#include "krug/import.h"

typedef struct ImportFile ImportFile;

/* Finds the files and opens none. format: NULL for what the name says, vcard where it
 * says nothing. INPUT where path is the book itself or the format is not known, NOT_FOUND
 * where there is nothing to read. */
ImportFile *import_file_new(
	Book *book, const char *path, const char *format, GError **error);
void import_file_free(ImportFile *file);

/* Borrowed; lives as long as file. */
const ImportSource *import_file_source(const ImportFile *file);
char *import_file_formats(void); /* "vcard, …": of all
			    imports; owned, for messages */

G_DEFINE_AUTOPTR_CLEANUP_FUNC(ImportFile, import_file_free)

#endif
