/*
 * Shared by the parts of the quick line: quicklog.c reads names and head,
 * quicklog_marks.c the marks in the text, both by quicklog_scan.c. Positions are bytes of
 * the line as it came.
 */
#ifndef KRUG_RULES_QUICKLOG_PARTS_H
#define KRUG_RULES_QUICKLOG_PARTS_H

#include "krug/quicklog.h"
#include "krug/when.h"

/* Dates are looked for in at most so many bytes, which keeps reading linear. */
#define QUICK_WHEN_LONGEST 128

/* The longest date that begins at `start` and ends by `end`; FALSE where there is none.
 * `stop` is set behind it. */
gboolean quick_when(const char *line, gsize start, gsize end, const Clock *clock,
	WhenDirection direction, When *when, gsize *stop);

/* [start, end) without white space at both ends. */
void quick_trim(const char *line, gsize *start, gsize *end);
/* The same bytes as valid UTF-8; owned by the caller. */
char *quick_copy(const char *line, gsize start, gsize end);
/* Behind the word that begins at `start`. */
gsize quick_word_end(const char *line, gsize start, gsize end);
gsize quick_skip_space(const char *line, gsize start, gsize end);

void quick_span(QuickLog *log, QuickSpanKind kind, gsize start, gsize end, guint index);

/* Bytes of the `#` or `№` with which the word begins; 0 without one. */
gsize quick_number_sign(const char *word, gsize len);

/* Would a mark be understood at this word? For telling names from text. */
gboolean quick_is_mark(const char *line, gsize start, gsize end, const Clock *clock);
/* Reads text and marks of [start, end) into the log. */
void quick_read_text(
	QuickLog *log, const char *line, gsize start, gsize end, const Clock *clock);

#endif
