/*
 * What interaction.c and its neighbours share: merging two versions of an entry, and the
 * parts of a change that log.c and reminder_act.c join.
 */
#ifndef KRUG_MODEL_INTERACTION_PRIVATE_H
#define KRUG_MODEL_INTERACTION_PRIVATE_H

#include "krug/interaction.h"
#include "model/book_private.h"

/* Takes over into `stored` the fields in which now differs from was; CONFLICT where one
 * of them differs in `stored` as well. */
gboolean interaction_merge(Book *book, const Interaction *was, const Interaction *now,
	Interaction *stored, GError **error);

GPtrArray *interaction_topics_copy(const GPtrArray *from);
GArray *interaction_values_copy(const GArray *from);
gboolean interaction_topics_same(const GPtrArray *a, const GPtrArray *b);
gboolean interaction_values_same(const GArray *a, const GArray *b);

/* Fills in what is left open and refuses what cannot be. */
gboolean interaction_check(Book *book, Interaction *entry, GError **error);
/* The same of an interview, in which somebody nobody knows may take part alone. */
gboolean interaction_check_open(Book *book, Interaction *entry, GError **error);
/* Rows of an entry; inside a change. Settles the people. */
gboolean interaction_insert(Book *book, Interaction *entry, GError **error);
/* What the entry calls for: thanks for help, news that were told; inside a change. */
gboolean interaction_follow(Book *book, const Interaction *entry, GError **error);
/* {"who": "Anna Petrova, Ivan Li", "text": …}; owned. */
char *interaction_args(Book *book, const Interaction *entry);

#endif
