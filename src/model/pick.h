/*
 * What is meant by a few typed letters, among rows that have a name: "#12" or "12", the
 * name, its beginning, a part of it, in this order; among equals the row of the lower
 * rank.
 */
#ifndef KRUG_MODEL_PICK_H
#define KRUG_MODEL_PICK_H

#include <glib.h>

typedef struct Pick Pick;

Pick *pick_new(const char *text);
void pick_free(Pick *pick);
/* Each row once. note: told of it among candidates; NULL: nothing. */
void pick_offer(Pick *pick, gint64 id, const char *name, const char *note, int rank);
/* NOT_FOUND with `absent` (translated, with one %s for what was typed), or AMBIGUOUS with
 * the candidates, one a line. */
gboolean pick_end(const Pick *pick, const char *absent, gint64 *id, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Pick, pick_free)

#endif
