/*
 * Text fit for an iCalendar value (RFC 5545, 3.3.11): valid UTF-8 whose only control
 * character is LF. What readers take for a line break or what reorders text is gone:
 * NEL, U+2028, U+2029 and CR LF become LF; other controls, bidi overrides and
 * non-characters are dropped. Escaping is libical's work.
 */
#ifndef EXCHANGE_ICALTEXT_H
#define EXCHANGE_ICALTEXT_H

/* Owned by the caller; NULL reads as "". */
char *icaltext_new(const char *text);
/* On one line: calcurse refuses a SUMMARY with a line break. */
char *icaltext_line(const char *text);

#endif
