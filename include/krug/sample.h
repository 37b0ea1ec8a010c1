/*
 * The sample book: invented people with two years of life, laid out relative to the
 * book's today, so that every standing has somebody to show. The same day and UUID seed
 * give the same book.
 */
#ifndef KRUG_SAMPLE_H
#define KRUG_SAMPLE_H

#include "krug/book.h"

#define SAMPLE_SEED 20260101 /* of the UUIDs */

/* Fills an empty book as one undoable entry. lang: "ru" or "en", the language of the
 * texts. KRUG_ERROR_INPUT where the book is not empty. */
gboolean sample_fill(Book *book, const char *lang, GError **error);

#endif
