/*
 * Random UUIDs. A seeded source is SplitMix64 (Steele, Lea, Flood 2014), so that a seed
 * gives the same book on every machine; the system's is getrandom(2), asked for some
 * numbers at a time, and cannot repeat.
 */
#include "krug/uuid.h"

#include <sys/random.h>

#define FETCHED 32 /* numbers: up to 256 bytes come whole, whatever interrupts */

struct UuidSource {
	gboolean seeded;
	guint64 state;
	guint64 numbers[FETCHED]; /* of the system: the first `left` are not given yet */
	guint left;
};

UuidSource *
uuid_source_new(void)
{
	return g_new0(UuidSource, 1);
}

UuidSource *
uuid_source_new_seeded(guint64 seed)
{
	UuidSource *source = g_new0(UuidSource, 1);

	source->seeded = TRUE;
	source->state = seed;
	return source;
}

void
uuid_source_free(UuidSource *source)
{
	g_free(source);
}

static guint64
split_mix(guint64 *state)
{
	guint64 z = *state += G_GUINT64_CONSTANT(0x9e3779b97f4a7c15);

	z = (z ^ (z >> 30)) * G_GUINT64_CONSTANT(0xbf58476d1ce4e5b9);
	z = (z ^ (z >> 27)) * G_GUINT64_CONSTANT(0x94d049bb133111eb);
	return z ^ (z >> 31);
}

guint64
uuid_random(UuidSource *source)
{
	const gsize size = sizeof source->numbers;

	if (source->seeded)
		return split_mix(&source->state);
	while (source->left == 0)
		if (getrandom(source->numbers, size, 0) == (gssize)size)
			source->left = FETCHED;
	return source->numbers[--source->left];
}

char *
uuid_next(UuidSource *source, char buf[UUID_TEXT])
{
	guint64 high = uuid_random(source), low = uuid_random(source);

	/* Version 4 in the top of the third group, variant 10 in that of the fourth. */
	high = (high & ~G_GUINT64_CONSTANT(0xf000)) | 0x4000;
	low = (low >> 2) | G_GUINT64_CONSTANT(0x8000000000000000);
	g_snprintf(buf, UUID_TEXT, "%08x-%04x-%04x-%04x-%012" G_GINT64_MODIFIER "x",
		(unsigned)(high >> 32), (unsigned)(high >> 16 & 0xffff),
		(unsigned)(high & 0xffff), (unsigned)(low >> 48),
		low & G_GUINT64_CONSTANT(0xffffffffffff));
	return buf;
}
