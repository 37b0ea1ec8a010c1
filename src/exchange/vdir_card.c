/*
 * Cards of a vdir. What was changed there is read as an import reads cards: the card krug
 * wrote and the card that lies there become two persons, and what differs between these
 * goes into the one in the book (vdir_take.h). Nothing else of the person is
 * touched.
 */
#include <stdio.h>
#include <string.h>

#include "card.h"
#include "krug/blob.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/kept.h"
#include "model/contact_private.h"
#include "model/import_match.h"
#include "module.h"
#include "person_card.h"
#include "vdir_private.h"
#include "vdir_take.h"

static gboolean
say(Vdir *vdir, VdirItem *item, GError **error)
{
	g_autoptr(GString) card = g_string_new(NULL);
	g_autoptr(GPtrArray) kept = NULL;
	g_autoptr(Person) person = NULL;
	gint64 contact;

	if (!vdir_contact(vdir->book, item->uid, &contact, error))
		return FALSE;
	if (contact == 0)
		return TRUE;
	person = person_load(vdir->book, contact, error);
	kept = person ? kept_list(vdir->book, contact, error) : NULL;
	if (!kept || !person_card_write(vdir->book, person, kept, VCARD_3, card, error))
		return FALSE;
	item->ours_bytes = g_string_free(g_steal_pointer(&card), FALSE);
	item->live = TRUE;
	return TRUE;
}

static GPtrArray *
changed(Vdir *vdir, GError **error)
{
	return vdir_people_changed(vdir->book, vdir->id, vdir->full, error);
}

static gboolean
stored(Vdir *vdir, const char *uid, GError **error)
{
	return vdir_people_written(vdir->book, vdir->id, uid, error);
}

static gboolean
written(Vdir *vdir G_GNUC_UNUSED, GError **error G_GNUC_UNUSED)
{
	return TRUE;
}

/* --- reading back --- */

static ImportRecord *
read_card(const VcardModule *vcard, const char *bytes, gsize size, GError **error)
{
	g_autoptr(ImportRecord) record = NULL;
	FILE *in = fmemopen((void *)(guintptr)bytes, size, "r");
	VcardReader *reader = in ? vcard->open(in, NULL, NULL) : NULL;
	const Vcard *card = reader ? vcard->next(reader, error) : NULL;

	if (card)
		record = card_record(card, "");
	if (reader)
		vcard->close(reader);
	if (in)
		fclose(in);
	return record && !record->why ? g_steal_pointer(&record) : NULL;
}

ImportRecord *
vdir_card_record(const char *bytes, gsize size, GError **error)
{
	const VcardModule *vcard = module_symbol("krug-vcard", "krug_vcard", error);

	return vcard ? read_card(vcard, bytes, size, NULL) : NULL;
}

static gboolean
adopts(Vdir *vdir, VdirItem *item, gboolean *yes, GError **error)
{
	g_autoptr(GError) failed = NULL;
	g_autoptr(ImportRecord) record =
		vdir_card_record(item->bytes, item->size, &failed);
	gint64 contact;

	*yes = FALSE;
	if (failed) {
		g_propagate_error(error, g_steal_pointer(&failed));
		return FALSE;
	}
	return !record ||
	       import_match_key(vdir->book, "vcard", record, &contact, yes, error);
}

/* FALSE and no error where one of them is no person. */
static gboolean
read_cards(
	const VdirItem *item, ImportRecord **ours, ImportRecord **theirs, GError **error)
{
	*ours = vdir_card_record(item->ours_bytes, strlen(item->ours_bytes), error);
	*theirs = *ours ? vdir_card_record(item->bytes, item->size, error) : NULL;
	return *ours && *theirs;
}

/* What is said there in a form the book does not know is no reason to forget what the
 * book has: a street without a city, a birthday in words. */
static guint
not_understood(const VdirText *text, const ImportRecord *record)
{
	const Person *person = record->person;
	const Contact *contact = person->contact;
	const struct {
		VdirKey key;
		gboolean read;
	} keys[] = {
		{ VDIR_ADDRESS, *contact->city },
		{ VDIR_ZONE, *contact->zone },
		{ VDIR_LANGUAGE, *contact->language },
		{ VDIR_GENDER, contact->gender != GENDER_UNKNOWN },
		{ VDIR_JOB, position_current(person->positions) != NULL },
		{ VDIR_BORN, person_has_date(person, OCCASION_BIRTHDAY) },
		{ VDIR_PHOTO, record->photo != NULL },
	};
	guint set = 0;

	for (gsize i = 0; i < G_N_ELEMENTS(keys); i++)
		if (!keys[i].read && vdir_text_says(text, keys[i].key))
			set |= VDIR_BIT(keys[i].key);
	return set;
}

/* Theirs, or none where it was taken away there. */
static gboolean
take_photo(Vdir *vdir, Contact *contact, GBytes *photo, GError **error)
{
	g_free(contact->photo);
	contact->photo = photo ? blob_keep(vdir->book, photo, error) : g_strdup("");
	return contact->photo &&
	       contact_write(vdir->book, contact, contact_field("photo"), error);
}

static gboolean
save_taken(Vdir *vdir, const Person *was, Person *now, const ImportRecord *theirs,
	guint keys, GError **error)
{
	return person_save(vdir->book, was, now, PERSON_IMPORT, NULL, error) &&
	       (!(keys & VDIR_BIT(VDIR_PHOTO)) ||
		       take_photo(vdir, now->contact, theirs->photo, error));
}

/* What the book refuses is a conflict, and no reason to stop. */
static gboolean
save(Vdir *vdir, const Person *was, Person *now, const ImportRecord *theirs, guint keys,
	gboolean *saved, GError **error)
{
	g_autoptr(GError) refused = NULL;

	*saved = vdir->dry || save_taken(vdir, was, now, theirs, keys, &refused);
	if (*saved || refused->code == KRUG_ERROR_INPUT)
		return TRUE;
	g_propagate_error(error, g_steal_pointer(&refused));
	return FALSE;
}

static Person *
load(Vdir *vdir, const VdirItem *item, GError **error)
{
	gint64 contact;

	return vdir_contact(vdir->book, item->uid, &contact, error)
		       ? person_load(vdir->book, contact, error)
		       : NULL;
}

/* What the book says of it afterwards is what was read. */
static gboolean
tell_taken(Vdir *vdir, VdirItem *item, guint keys, GError **error)
{
	g_auto(VdirItem) now = { .uid = item->uid };

	if (vdir->dry) {
		vdir_tell_sides(vdir, VDIR_CHANGED, item, item->theirs, keys);
		return TRUE;
	}
	if (!say(vdir, &now, error))
		return FALSE;
	if (!now.ours_bytes)
		return TRUE;
	now.ours =
		vdir_text_new(VDIR_CARD, now.ours_bytes, strlen(now.ours_bytes), now.uid);
	keys = now.ours ? vdir_differ(item->ours, now.ours) : 0;
	if (keys != 0)
		vdir_tell_sides(vdir, VDIR_CHANGED, item, now.ours, keys);
	return TRUE;
}

static guint
keys_with_place(void)
{
	return vdir_take_keys() | VDIR_BIT(VDIR_PHOTO);
}

static gboolean
read_back(Vdir *vdir, VdirItem *item, const VdirChange *change, guint *agreed,
	GError **error)
{
	guint keys = change->theirs & keys_with_place();
	g_autoptr(ImportRecord) ours = NULL, theirs = NULL;
	g_autoptr(Person) was = NULL, now = NULL;
	g_autoptr(GError) failed = NULL;
	char today[DAY_TEXT];
	gboolean saved;

	if (keys == 0)
		return TRUE;
	if (!read_cards(item, &ours, &theirs, &failed)) {
		if (failed)
			g_propagate_error(error, g_steal_pointer(&failed));
		return failed == NULL;
	}
	keys &= ~not_understood(item->theirs, theirs);
	was = load(vdir, item, error);
	if (!was)
		return FALSE;
	now = person_copy(was);
	const VdirCards cards = { ours->person, theirs->person, item->theirs };

	vdir_take_card(now, &cards, keys, day_format(book_today(vdir->book), today));
	if (!save(vdir, was, now, theirs, keys, &saved, error))
		return FALSE;
	if (!saved)
		return TRUE;
	*agreed |= keys;
	return tell_taken(vdir, item, keys, error);
}

/* --- deciding --- */

/* Without the cards there is no telling what they say. */
static gboolean
check_cards(gboolean read, GError **failed, GError **error)
{
	if (read)
		return TRUE;
	if (*failed)
		g_propagate_error(error, g_steal_pointer(failed));
	else
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT,
			_("There is no person in that card; keep what krug says."));
	return FALSE;
}

/* A photo is theirs or mine; what has no place beside mine is written down. */
static gboolean
take(Vdir *vdir, VdirItem *item, guint keys, gboolean both, guint *left, GError **error)
{
	g_autoptr(ImportRecord) ours = NULL, theirs = NULL;
	g_autoptr(GError) failed = NULL;
	g_autoptr(Person) was = load(vdir, item, error);
	g_autoptr(Person) now = was ? person_copy(was) : NULL;
	char today[DAY_TEXT];

	if (!was ||
		!check_cards(read_cards(item, &ours, &theirs, &failed), &failed, error))
		return FALSE;
	const VdirCards cards = { ours->person, theirs->person, item->theirs };

	*left = keys & ~keys_with_place();
	if (both) {
		*left |= vdir_take_both(now, &cards, keys & ~*left);
		return person_save(vdir->book, was, now, PERSON_IMPORT, NULL, error) &&
		       vdir_note(vdir, item, *left, error);
	}
	*left |= keys & not_understood(item->theirs, theirs);
	keys &= ~*left;
	vdir_take_card(now, &cards, keys, day_format(book_today(vdir->book), today));
	return save_taken(vdir, was, now, theirs, keys, error);
}

static gboolean
place(Vdir *vdir G_GNUC_UNUSED, const char *uid G_GNUC_UNUSED, guint *keys,
	GError **error G_GNUC_UNUSED)
{
	*keys &= keys_with_place();
	return TRUE;
}

static gboolean
contact(Vdir *vdir, const char *uid, gint64 *id, GError **error)
{
	return vdir_contact(vdir->book, uid, id, error);
}

const VdirKind vdir_cards = {
	.form = VDIR_CARD,
	.ending = ".vcf",
	.say = say,
	.changed = changed,
	.stored = stored,
	.written = written,
	.read_back = read_back,
	.take = take,
	.place = place,
	.contact = contact,
	.adopts = adopts,
	.must = VDIR_BIT(VDIR_PHONE) | VDIR_BIT(VDIR_EMAIL) | VDIR_BIT(VDIR_LINK) |
		VDIR_BIT(VDIR_SERVICE) | VDIR_BIT(VDIR_NAME) | VDIR_BIT(VDIR_NICKNAME) |
		VDIR_BIT(VDIR_NOTE) | VDIR_BIT(VDIR_JOB),
};
