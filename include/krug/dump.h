/*
 * Everything in the book as one JSON object (RFC 8259), streamed row by row: nothing is
 * left behind but derived tables and the journal. Days are YYYY-MM-DD, instants UTC
 * seconds, "not told" is null.
 */
#ifndef KRUG_DUMP_H
#define KRUG_DUMP_H

#include "krug/book.h"
#include "krug/json.h"

/* In steps, so that a key is heard meanwhile; json is borrowed. What changes between two
 * steps may be missed; CONFLICT in the end where something was added, which could make
 * the whole unreadable. */
typedef struct Dump Dump;
Dump *dump_new(Book *book, JsonWriter *json);
gboolean dump_step(Dump *dump, gboolean *more, GError **error);
/* People, entries and whatever else there are many of, so far. */
guint dump_rows(const Dump *dump);
void dump_free(Dump *dump);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Dump, dump_free)

#endif
