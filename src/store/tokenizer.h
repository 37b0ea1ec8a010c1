/*
 * The FTS5 tokenizer `krug`. Words are NFC, case-folded, ё as е; beside the word itself
 * stands, in the same place, its Latin transliteration; with the argument "prose"
 * (tokenize='krug prose') also its stem, Russian or English. Names are never stemmed:
 * Snowball breaks surnames in -ов.
 */
#ifndef KRUG_STORE_TOKENIZER_H
#define KRUG_STORE_TOKENIZER_H

#include "store/db.h"

gboolean tokenizer_register(Db *db, GError **error);
/* Names the rules above and the stemmer's own behaviour; an index built under another
 * version must be rebuilt. Owned by the caller. */
char *tokenizer_version(void);

#endif
