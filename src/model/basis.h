/*
 * What derived rows follow from besides the model tables, as one text: settings, a zone,
 * the rules of the tokenizer. It is kept with the rows; where another one holds now they
 * are to be renewed.
 */
#ifndef KRUG_MODEL_BASIS_H
#define KRUG_MODEL_BASIS_H

#include "model/book_private.h"

#define BASIS_TOKENIZER "tokenizer"

/* *is: the rows were made under `value`. */
gboolean basis_is(
	Book *book, const char *name, const char *value, gboolean *is, GError **error);
gboolean basis_store(Book *book, const char *name, const char *value, GError **error);

/* The same for the settings, as they are now, that dates and calendar follow from. */
gboolean basis_is_settings(Book *book, gboolean *is, GError **error);
gboolean basis_store_settings(Book *book, GError **error);
/* Whether this setting is one of them. */
gboolean basis_has_setting(const char *name);
/* The rows belong to no settings until all are renewed. */
gboolean basis_forget_settings(Book *book, GError **error);

/* And for the zone in which the items of the calendar were built. */
gboolean basis_is_zone(Book *book, gboolean *is, GError **error);
gboolean basis_store_zone(Book *book, GError **error);
/* Before items are built: where others were built in another zone, none holds for all. */
gboolean basis_note_zone(Book *book, GError **error);

/* While somebody renews all people in slices (resettle.c, walk.c), the derived tables do
 * not do it at once where a setting changed. */
void basis_set_resettling(Book *book, gboolean resettling);
gboolean basis_is_resettling(Book *book);

#endif
