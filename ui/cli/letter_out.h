/* Letters in words and in JSON. */
#ifndef UI_CLI_LETTER_OUT_H
#define UI_CLI_LETTER_OUT_H

#include "krug/letter.h"

#include "cli/verb.h"

extern const VerbRows letter_rows_out;

/* One letter with its checklist; to standard output. */
gboolean letter_out_json(Book *book, const Letter *letter, GError **error);
/* What its checklist finds fault with, to standard error. */
gboolean letter_out_faults(Book *book, const Letter *letter, GError **error);
/* What is missing, by name: words to standard error, or with JSON an object without a
 * text. needed: the letter cannot be without it. */
void letter_out_missing(const LetterSheet *sheet, gboolean json);
/* Whether something that is missing is needed. */
gboolean letter_out_lacks(const LetterSheet *sheet);

#endif
