/*
 * Lines and words of key files and themes, read where they stand: both are read at every
 * start.
 */
#ifndef UI_TERM_SCAN_H
#define UI_TERM_SCAN_H

#include <glib.h>

#define SCAN_WORD 32 /* bytes of a word, with the final 0 */

/* The next word of the line, behind which it moves; FALSE at the end of the line. One
 * that is too long is cut, and so is none that anybody knows. */
gboolean scan_word(const char **line, char word[SCAN_WORD]);

/* The line behind this one; NULL after the last. */
const char *scan_next_line(const char *line);

#endif
