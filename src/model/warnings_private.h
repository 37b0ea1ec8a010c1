/*
 * What the rules of warnings ask of one person, read from the book with a statement a
 * table, each of them a range of an index.
 */
#ifndef KRUG_MODEL_WARNINGS_PRIVATE_H
#define KRUG_MODEL_WARNINGS_PRIVATE_H

#include "krug/warnings.h"

/* The facts and what they borrow. */
typedef struct {
	WarningFacts facts;
	GArray *entries; /* WarningEntry */
	GArray *dates;	 /* WarningDate; labels owned */
	char *company;
	gboolean archived;
} WarningSource;

/* `ahead`: days for which dates are looked up. NOT_FOUND. */
gboolean warning_source_load(
	Book *book, gint64 contact, int ahead, WarningSource *source, GError **error);
void warning_source_clear(WarningSource *source);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(WarningSource, warning_source_clear)

#endif
