/*
 * What a card needs besides the person.
 */
#include "person_card.h"

#include "krug/blob.h"
#include "krug/contact.h"

gboolean
person_card_write(Book *book, const Person *person, const GPtrArray *kept,
	VcardVersion version, GString *out, GError **error)
{
	const Contact *contact = person->contact;
	g_autofree char *name = NULL;
	g_autoptr(GBytes) photo = NULL;

	if (contact->introduced_by) {
		name = contact_display_id(book, contact->introduced_by, error);
		if (!name)
			return FALSE;
	}
	if (*contact->photo) {
		photo = blob_read(book, contact->photo, error);
		if (!photo)
			return FALSE;
	}
	const VcardPerson card = { person, name ? name : "", photo, kept };

	vcard_write(out, &card, version);
	return TRUE;
}
