/*
 * Text fit for a value of iCalendar (RFC 5545, 3.3.11) or vCard (RFC 6350, 3.4): valid
 * UTF-8 whose only control character is LF. What readers take for a line break or what
 * reorders text is gone: NEL, U+2028, U+2029 and CR LF become LF; other controls, bidi
 * overrides and non-characters are dropped. Escaping is the work of the format.
 */
#ifndef EXCHANGE_FILETEXT_H
#define EXCHANGE_FILETEXT_H

/* Owned by the caller; NULL reads as "". */
char *filetext_new(const char *text);
/* The text itself where nothing is to be cleaned; else made anew in *made, which the
 * caller frees. */
const char *filetext_clean(const char *text, char **made);
/* On one line: calcurse refuses a SUMMARY with a line break. */
char *filetext_line(const char *text);

#endif
