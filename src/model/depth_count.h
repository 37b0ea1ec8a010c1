/* What the depth of one and of all is counted by. */
#ifndef KRUG_MODEL_DEPTH_COUNT_H
#define KRUG_MODEL_DEPTH_COUNT_H

#include "krug/cadence.h"
#include "krug/depth.h"

/* Interactions, those both ways and meetings; entries in their order, none before the
 * months that are looked back. */
void depth_count(const Entry *entries, gsize n, DepthFacts *facts);

#endif
