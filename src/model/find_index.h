/*
 * Upkeep of the search index, a derived table: renewed in the transaction of every
 * change, undo and redo. find_doc holds the text as it stands in the index, so what was
 * indexed can be taken out whatever the model tables say by then.
 */
#ifndef KRUG_MODEL_FIND_INDEX_H
#define KRUG_MODEL_FIND_INDEX_H

#include "model/book_private.h"

/* For the row of book_derived. */
gboolean find_index_refresh(Book *book, const Touched *touched, GError **error);
gboolean find_index_check(Book *book, GPtrArray *problems, GError **error);
/* Whether the tokenizer's rules are those the index was made by. */
gboolean find_index_is_fresh(Book *book, gboolean *fresh, GError **error);
gboolean find_index_remake(Book *book, void *unused, GError **error);

gboolean find_index_contact(Book *book, gint64 contact, GError **error);
gboolean find_index_interaction(Book *book, gint64 interaction, GError **error);
/* Merges all of it, so that words taken out are gone from the file too. */
gboolean find_index_merge(Book *book, GError **error);

#define FIND_CONTACT(id)     (2 * (id))
#define FIND_INTERACTION(id) (2 * (id) + 1)
#define FIND_APPLICATION(id) (-(id))

#endif
