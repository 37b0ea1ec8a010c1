/*
 * The FTS5 tokenizer `krug`. Words are NFC, case-folded, ё as е; a Cyrillic word has its
 * Latin transliteration beside it, in the same place. Text that begins with
 * TOKENIZER_PROSE also has the stem of each word there, Russian or English; names must
 * not: Snowball breaks surnames in -ов. In a query the same rules hold, but the first
 * letters of a word (a prefix query) are not stemmed, and under three letters not
 * transliterated.
 */
#ifndef KRUG_STORE_TOKENIZER_H
#define KRUG_STORE_TOKENIZER_H

#include "store/db.h"

#define TOKENIZER_PROSE "\002"

/* The words of a text, each as its stem: a set of char *. Owned by the caller. */
GHashTable *tokenizer_stems(const char *text);
gboolean tokenizer_register(Db *db, GError **error);
/* Names the rules above and the stemmer's own behaviour; an index built under another
 * version must be rebuilt. Owned by the caller. */
char *tokenizer_version(void);

#endif
