/*
 * Upkeep of the search index, a derived table: renewed in the transaction of every
 * change, undo and redo. find_doc holds the text as it stands in the index, so what was
 * indexed can be taken out whatever the model tables say by then.
 */
#ifndef KRUG_MODEL_FIND_INDEX_H
#define KRUG_MODEL_FIND_INDEX_H

#include "model/book_private.h"

/* Rows of book_derived. */
gboolean find_index_refresh(Book *book, const Touched *touched, GError **error);
gboolean find_index_check(Book *book, GPtrArray *problems, GError **error);

gboolean find_index_contact(Book *book, gint64 contact, GError **error);
gboolean find_index_interaction(Book *book, gint64 interaction, GError **error);
/* Drops and builds the whole index, where the tokenizer's version is another one. */
gboolean find_index_rebuild(Book *book, GError **error);

#endif
