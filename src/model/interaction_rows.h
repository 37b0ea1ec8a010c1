/*
 * Writing and removing the rows of an entry that is in the book; inside a change.
 */
#ifndef KRUG_MODEL_INTERACTION_ROWS_H
#define KRUG_MODEL_INTERACTION_ROWS_H

#include "krug/interaction.h"

#define CANCELLED 2 /* of interaction.planned, which is else 0 or 1 */

/* was: as the book has it. */
gboolean interaction_update(
	Book *book, const Interaction *was, const Interaction *now, GError **error);
/* With the reminders that hang from it. */
gboolean interaction_remove(Book *book, const Interaction *entry, GError **error);

#endif
