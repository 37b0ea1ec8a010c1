/* How gaps and strengths look in the output: a line, a page, an object. */
#ifndef UI_CLI_GAP_OUT_H
#define UI_CLI_GAP_OUT_H

#include "krug/gap.h"

#include "cli/verb.h"

extern const VerbRows gap_rows_out; /* of Gap */

char *gap_how_often(const Gap *gap);	     /* "named 3 times at 2 companies"; owned */
char *gap_state(Book *book, const Gap *gap); /* "closed 10 jun", ""; owned */

/* All that stands behind one. */
typedef struct {
	Book *book;
	Gap *gap;
	GPtrArray *evidence, *proofs;
} GapPage;

void gap_page(const GapPage *page);
void gap_page_json(const GapPage *page);

#endif
