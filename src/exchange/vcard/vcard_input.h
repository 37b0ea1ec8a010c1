/*
 * The physical lines of a file, as UTF-8 or as the bytes they are: a byte order mark is
 * taken off, UTF-16 (with or without mark) becomes UTF-8, a line ends at LF, CR or CRLF.
 * One line is looked ahead, no more than a line is held.
 */
#ifndef EXCHANGE_VCARD_INPUT_H
#define EXCHANGE_VCARD_INPUT_H

#include <glib.h>
#include <stdio.h>

typedef struct VcardInput VcardInput;

VcardInput *vcard_input_new(FILE *in); /* borrowed */
void vcard_input_free(VcardInput *input);

/* The line that comes next, without its end; NULL at the end of the file and after an
 * error. Borrowed until vcard_input_take(). */
const GString *vcard_input_peek(VcardInput *input);
void vcard_input_take(VcardInput *input);
guint64 vcard_input_number(const VcardInput *input); /* of the line peeked last */
/* Sticky: FALSE and error where the file could not be read further. */
gboolean vcard_input_done(const VcardInput *input, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(VcardInput, vcard_input_free)

#endif
