/*
 * The model tables: those a user's change writes, recorded in the journal by name. All
 * others are derived or belong to the journal itself. By convention a table that hangs
 * from a contact, an interaction or an organization names that column `contact`,
 * `interaction`, `organization`; from this follows whom a change touched.
 */
#ifndef KRUG_MODEL_BOOK_TABLES_H
#define KRUG_MODEL_BOOK_TABLES_H

#include <glib.h>

typedef struct {
	const char *name;
	guint changed; /* BookChanged */
} ModelTable;

extern const ModelTable model_tables[]; /* ends with a row whose name is NULL */

#endif
