/*
 * The latest entries of one person and what became of them, for all that looks at how one
 * writes to each other: bounded in time and in number.
 */
#ifndef KRUG_MODEL_RECENT_H
#define KRUG_MODEL_RECENT_H

#include "krug/cadence.h"
#include "model/book_private.h"

#define RECENT_MONTHS 24
#define RECENT_MOST   400

typedef struct {
	Entry entry;
	EntryFate fate;
	gboolean answer; /* it paid what they had written */
	Tone tone;
	int gave, got; /* values */
} RecentEntry;

/* Held, none of a day to come, in the order of entry_compare(); owned, of RecentEntry. */
GArray *recent_load(Book *book, gint64 contact, GError **error);

#endif
