/*
 * Text of a line in one form: UTF-8 with the escapes of vCard 3.0 (RFC 2426, 4), whatever
 * version, character set and transfer encoding it came in.
 */
#ifndef EXCHANGE_VCARD_TEXT_H
#define EXCHANGE_VCARD_TEXT_H

#include <glib.h>

/* Bytes as UTF-8, owned. charset NULL: valid UTF-8, else windows-1251. NULL where the
 * bytes cannot be of that charset, or it is not known. */
char *vcard_utf8(const char *bytes, gsize size, const char *charset);

typedef enum {
	VCARD_PLAIN,  /* as it stands: 3.0 and 4.0 */
	VCARD_OLD,    /* 2.1: only "\;" is an escape */
	VCARD_QUOTED, /* 2.1, quoted-printable: split at ";", then decoded */
} VcardForm;

/* The value in that form, owned; NULL where its bytes are not of the charset. */
char *vcard_text(const char *value, gsize size, VcardForm form, const char *charset);

/* Appends plain text with "\", ";", "," and line breaks escaped. */
void vcard_escape(GString *out, const char *text);

#endif
