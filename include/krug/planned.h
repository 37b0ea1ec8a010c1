/*
 * Planned meetings and calls: those still to come, and those whose end has passed without
 * a log, for which krug asks "log it?" (interaction_hold(), interaction_delete()).
 */
#ifndef KRUG_PLANNED_H
#define KRUG_PLANNED_H

#include "krug/interaction.h"

/* When it ends: its start and length; without an hour the end of its day. */
gint64 planned_end(Book *book, const Interaction *entry);
/* Owned, of Interaction, by day and hour; limit 0: all. */
GPtrArray *planned_passed(Book *book, guint limit, GError **error);
GPtrArray *planned_coming(Book *book, Day until, GError **error);

#endif
