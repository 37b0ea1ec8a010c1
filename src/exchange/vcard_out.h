/*
 * People as cards of an address book: vCard 3.0 (RFC 2426, 2425) and 4.0 (RFC 6350).
 * Lines are UTF-8, end in CRLF and have at most 75 octets; no text can add a line. What
 * neither version has a property for goes out as X-KRUG-… lines. One NICKNAME a line, no
 * raw comma in a URL, photos inline: what servers in the wild would destroy otherwise.
 */
#ifndef EXCHANGE_VCARD_OUT_H
#define EXCHANGE_VCARD_OUT_H

#include "krug/person.h"

typedef enum { VCARD_3 = 3, VCARD_4 = 4 } VcardVersion;

typedef struct {
	const Person *person;
	const char *introducer; /* name of who introduced us; "" */
	GBytes *photo;		/* NULL without */
	/* Lines that came in from elsewhere and that the book has no place for, unfolded,
	 * with the escapes of 3.0; of char *, NULL without. */
	const GPtrArray *kept;
} VcardPerson;

/* Appends the card to out. */
void vcard_write(GString *out, const VcardPerson *card, VcardVersion version);
/* What one would hand over to others, as 3.0: name, present position, channels, city,
 * birthday, photo. Nothing of what the owner of the book thinks of the person. */
void vcard_write_handed(GString *out, const VcardPerson *card);

#endif
