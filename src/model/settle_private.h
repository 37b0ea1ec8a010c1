/* What the files of settle share. */
#ifndef KRUG_MODEL_SETTLE_PRIVATE_H
#define KRUG_MODEL_SETTLE_PRIVATE_H

#include "model/facts.h"

/* Inside a change: makes what `track` wants, but what chains take care of, and closes
 * what it no longer does. */
gboolean settle_auto(Book *book, const Facts *facts, CadenceTrack *track, GError **error);
/* Inside a change: a contact made after a day was planned ends that plan. */
gboolean settle_plans(Book *book, const Facts *facts, GError **error);

#endif
