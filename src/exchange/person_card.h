/*
 * The card of somebody in the book, with what is read from elsewhere in it: the photo,
 * and the name of who introduced them.
 */
#ifndef EXCHANGE_PERSON_CARD_H
#define EXCHANGE_PERSON_CARD_H

#include "vcard_out.h"

/* Appends it. kept: as in krug/kept.h; may be NULL. */
gboolean person_card_write(Book *book, const Person *person, const GPtrArray *kept,
	VcardVersion version, GString *out, GError **error);

#endif
