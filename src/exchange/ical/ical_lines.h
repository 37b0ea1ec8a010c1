/*
 * Content lines of a text in memory (RFC 5545, 3.1): unfolded, at LF, CR or CRLF, no
 * longer than ICAL_LINE_MOST, and taken apart in place.
 */
#ifndef EXCHANGE_ICAL_LINES_H
#define EXCHANGE_ICAL_LINES_H

#include <glib.h>

#define ICAL_PARAMS 12 /* of one line; more are not looked at */

typedef struct {
	const char *at, *end;
	guint64 number, first; /* lines read; where the one in `line` begins */
	GString *line;
	gboolean cut; /* it was too long */
	gboolean nul; /* a NUL byte was in it */
} IcalLines;

/* Borrowed text. */
void ical_lines_begin(IcalLines *lines, const char *text, gsize size);
void ical_lines_clear(IcalLines *lines);
/* The next line that is not empty; FALSE at the end. */
gboolean ical_lines_next(IcalLines *lines);

/* Borrowed from the line; names in upper case. */
typedef struct {
	const char *name, *value;
	struct {
		const char *name, *value;
	} params[ICAL_PARAMS];
	int n_params;
	gboolean mended; /* the zone's name had a colon and no quotation marks */
} IcalProperty;

/* Takes the line apart, which is then used up; text that is no UTF-8 is read as
 * windows-1251. FALSE: there is no name before a colon. */
gboolean ical_property_read(GString *line, IcalProperty *property);
const char *ical_param(const IcalProperty *property, const char *name); /* or NULL */
/* Text that is no UTF-8 becomes so. */
void ical_make_utf8(GString *line);
/* TEXT without its escapes (3.3.11), owned. */
char *ical_unescape(const char *value);

#endif
