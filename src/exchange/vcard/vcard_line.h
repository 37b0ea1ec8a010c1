/*
 * One content line taken apart: [group.]NAME[;parameters]:value.
 */
#ifndef EXCHANGE_VCARD_LINE_H
#define EXCHANGE_VCARD_LINE_H

#include "vcard.h"

typedef enum {
	VCARD_ENCODED_NOT,
	VCARD_ENCODED_QUOTED,
	VCARD_ENCODED_BASE64
} VcardEncoding;

/* Where the value begins, behind the colon; 0 where there is none. */
gsize vcard_line_value(const char *line, gsize size);
/* As the head of the line, up to `value`, says. */
VcardEncoding vcard_line_encoding(const char *line, gsize value);
/* Adds the line to the card. FALSE and `why`, a translated sentence, where it is none. */
gboolean vcard_line_add(
	Vcard *card, const GString *line, guint64 number, const char **why);

#endif
