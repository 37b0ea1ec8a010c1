/*
 * Random UUIDs (RFC 4122 section 4.4, version 4) from an injected source: the system's
 * random numbers, or a seed for tests and the sample book.
 */
#ifndef KRUG_UUID_H
#define KRUG_UUID_H

#include <glib.h>

#define UUID_TEXT 37 /* bytes of a UUID as text, the NUL included */

typedef struct UuidSource UuidSource;

UuidSource *uuid_source_new(void);
UuidSource *uuid_source_new_seeded(guint64 seed);
void uuid_source_free(UuidSource *source);

/* Writes lower-case text into buf and returns it. */
char *uuid_next(UuidSource *source, char buf[UUID_TEXT]);
/* The source's raw numbers, for other choices that must be repeatable. */
guint64 uuid_random(UuidSource *source);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(UuidSource, uuid_source_free)

#endif
