/*
 * What came in comes out: a kept line (krug/kept.h) that says what the book says, and
 * more, is written in place of ours; one whose fact the book has given up since is left
 * out; all others follow at the end.
 */
#ifndef EXCHANGE_VCARD_OUT_KEPT_H
#define EXCHANGE_VCARD_OUT_KEPT_H

#include "card_kept.h"
#include "vcard_lines.h"
#include "vcard_out.h"

typedef struct {
	VcardLines *lines; /* where to; borrowed */
	const Person
		*person; /* whom the book knows; borrowed, NULL in a card for a code */
	VcardVersion version;
	CardKeptLines *kept; /* owned; NULL without */
} VcardKept;

void vcard_kept_init(
	VcardKept *out, VcardLines *lines, const VcardPerson *card, VcardVersion version);
void vcard_kept_clear(VcardKept *out);

/* Each writes the line that says this, where there is one, and answers whether. */
gboolean vcard_kept_channel(VcardKept *out, const ContactChannel *channel);
gboolean vcard_kept_date(VcardKept *out, const ContactDate *date);
gboolean vcard_kept_organization(VcardKept *out, const char *name);
gboolean vcard_kept_title(VcardKept *out, const char *title);
/* A field of the contact by its column, in a line of that name. */
gboolean vcard_kept_field(VcardKept *out, const char *name, const char *column);
gboolean vcard_kept_name(VcardKept *out);
gboolean vcard_kept_shown(VcardKept *out);
/* Those of the tags that no line says; owned, of char * borrowed. */
GPtrArray *vcard_kept_tags(VcardKept *out);
/* Component `i` of N, which the book has no place for; owned. */
char *vcard_kept_title_part(const VcardKept *out, guint i);

void vcard_kept_rest(VcardKept *out);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(VcardKept, vcard_kept_clear)

#endif
