/*
 * What the depth of one and of all is counted by: an entry in a word, since of a million
 * of them each is looked at.
 */
#ifndef KRUG_MODEL_DEPTH_COUNT_H
#define KRUG_MODEL_DEPTH_COUNT_H

#include "krug/depth.h"
#include "krug/vocab.h"

#define DEPTH_VALUES 255 /* of an entry each way, at most */

typedef struct {
	guint days : 11; /* for who counts: since a day of their own */
	guint direction : 2;
	guint live : 1;
	guint face : 1; /* to face, also by video, and at events */
	guint informal : 1;
	guint gave : 8, got : 8;
} DepthEntry;

/* Its direction and what its channel says. */
DepthEntry depth_entry(Direction direction, Channel channel);

/* Adds all counts to the facts; entries in their order, none before the months that are
 * looked back. */
void depth_count(const DepthEntry *entries, gsize n, DepthFacts *facts);

#endif
