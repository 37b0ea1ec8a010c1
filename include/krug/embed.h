/*
 * Files of data/ linked into the program, so that it runs without an installed folder.
 * A table is declared where it is used:  extern const EmbeddedFile krug_migrations[];
 * It is sorted by name and ends with a row whose name is NULL.
 */
#ifndef KRUG_EMBED_H
#define KRUG_EMBED_H

#include <stddef.h>

typedef struct {
	const char *name;	   /* file name without folder, e.g. "0001_first.sql" */
	const unsigned char *data; /* a NUL byte follows the last one */
	size_t size;		   /* bytes, without that NUL */
} EmbeddedFile;

#endif
