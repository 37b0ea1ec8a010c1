/* The rows of the letters view: drafts, the pile, what was sent. */
#ifndef UI_VIEW_LETTERS_ROWS_H
#define UI_VIEW_LETTERS_ROWS_H

#include "krug/letter.h"
#include "widget/list.h"

typedef struct {
	Letter *letter;
} LetterRow;

typedef struct {
	Book *book;
	gint64 contact;	 /* 0: everybody's letters */
	GPtrArray *rows; /* LetterRow in rc boxes */
} LettersRows;

/* data: LettersRows. */
extern const ListSource letters_rows_source;

void letters_rows_init(LettersRows *rows, Book *book, gint64 contact);
void letters_rows_clear(LettersRows *rows);
gboolean letters_rows_load(LettersRows *rows, GError **error);
/* The day that stands with a letter: when it was sent, else begun. */
Day letters_rows_day(const Letter *letter);
/* The letters of the pile as they stand there (gint64), owned; *at: where `letter` is. */
GArray *letters_rows_pile(const LettersRows *rows, gint64 letter, guint *at);

#endif
