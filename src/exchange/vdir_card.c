/*
 * Cards of a vdir. What was changed there is read as an import reads cards: the card krug
 * wrote and the card that lies there become two persons, and what differs between these
 * goes into the one in the book. Nothing else of the person is touched.
 */
#include <stdio.h>
#include <string.h>

#include "card.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/kept.h"
#include "module.h"
#include "person_card.h"
#include "vdir_private.h"

#define CHANNELS                                                             \
	(VDIR_BIT(VDIR_PHONE) | VDIR_BIT(VDIR_EMAIL) | VDIR_BIT(VDIR_LINK) | \
		VDIR_BIT(VDIR_SERVICE))
#define NAMES (VDIR_BIT(VDIR_NAME) | VDIR_BIT(VDIR_NICKNAME) | VDIR_BIT(VDIR_NOTE))

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

/* NULL and no error where the card is no person. */
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

static guint
bits_of(Reach kind)
{
	if (kind == REACH_PHONE)
		return VDIR_BIT(VDIR_PHONE);
	if (kind == REACH_EMAIL)
		return VDIR_BIT(VDIR_EMAIL);
	return VDIR_BIT(VDIR_LINK) | VDIR_BIT(VDIR_SERVICE);
}

static ContactChannel *
find_channel(const GPtrArray *channels, const ContactChannel *wanted)
{
	for (guint i = 0; i < channels->len; i++) {
		ContactChannel *channel = channels->pdata[i];

		if (channel->kind == wanted->kind &&
			strcmp(channel->value, wanted->value) == 0)
			return channel;
	}
	return NULL;
}

/* One that is there no more, which the new one takes the place of: a number corrected
 * there keeps its label and whether it is preferred. */
static ContactChannel *
find_replaced(
	const GPtrArray *mine, const GPtrArray *ours, const GPtrArray *theirs, Reach kind)
{
	for (guint i = 0; i < mine->len; i++) {
		ContactChannel *channel = mine->pdata[i];

		if (channel->kind == kind && find_channel(ours, channel) &&
			!find_channel(theirs, channel))
			return channel;
	}
	return NULL;
}

static void
add_channels(Person *now, const Person *ours, const Person *theirs, guint keys)
{
	for (guint i = 0; i < theirs->channels->len; i++) {
		const ContactChannel *channel = theirs->channels->pdata[i];
		ContactChannel *old;

		if (!(bits_of(channel->kind) & keys) ||
			find_channel(ours->channels, channel) ||
			find_channel(now->channels, channel))
			continue;
		old = find_replaced(
			now->channels, ours->channels, theirs->channels, channel->kind);
		if (old) {
			g_free(old->value);
			old->value = g_strdup(channel->value);
		} else {
			ContactChannel *fresh =
				channel_new(channel->kind, channel->value);

			g_free(fresh->label);
			fresh->label = g_strdup(channel->label);
			g_ptr_array_add(now->channels, fresh);
		}
	}
}

static void
remove_channels(Person *now, const Person *ours, const Person *theirs, guint keys)
{
	for (guint i = now->channels->len; i > 0; i--) {
		const ContactChannel *channel = now->channels->pdata[i - 1];

		if ((bits_of(channel->kind) & keys) &&
			find_channel(ours->channels, channel) &&
			!find_channel(theirs->channels, channel))
			g_ptr_array_remove_index(now->channels, i - 1);
	}
}

static void
take_text(char **field, const char *text)
{
	g_free(*field);
	*field = g_strdup(text);
}

static void
take_names(Contact *now, const Contact *theirs, guint keys)
{
	if (keys & VDIR_BIT(VDIR_NAME)) {
		take_text(&now->family, theirs->family);
		take_text(&now->given, theirs->given);
		take_text(&now->patronymic, theirs->patronymic);
	}
	if (keys & VDIR_BIT(VDIR_NICKNAME))
		take_text(&now->nickname, theirs->nickname);
	if (keys & VDIR_BIT(VDIR_NOTE))
		take_text(&now->notes, theirs->notes);
}

/* What the book refuses is a conflict, and no reason to stop. */
static gboolean
save(Vdir *vdir, VdirItem *item, const Person *was, Person *now, gboolean *saved,
	GError **error)
{
	g_autoptr(GError) refused = NULL;

	*saved = vdir->dry ||
		 person_save(vdir->book, was, now, PERSON_IMPORT, NULL, &refused);
	if (*saved) {
		vdir_tell(vdir, VDIR_CHANGED, item, "");
		return TRUE;
	}
	if (refused->code == KRUG_ERROR_INPUT)
		return TRUE;
	g_propagate_error(error, g_steal_pointer(&refused));
	return FALSE;
}

static gboolean
take(Vdir *vdir, VdirItem *item, const Person *ours, const Person *theirs, guint keys,
	gboolean *saved, GError **error)
{
	g_autoptr(Person) was = NULL, now = NULL;
	gint64 contact;

	if (!vdir_contact(vdir->book, item->uid, &contact, error))
		return FALSE;
	was = person_load(vdir->book, contact, error);
	if (!was)
		return FALSE;
	now = person_copy(was);
	add_channels(now, ours, theirs, keys);
	remove_channels(now, ours, theirs, keys);
	take_names(now->contact, theirs->contact, keys);
	return save(vdir, item, was, now, saved, error);
}

static gboolean
read_back(Vdir *vdir, VdirItem *item, const VdirChange *change, guint *agreed,
	GError **error)
{
	guint keys = change->theirs & (CHANNELS | NAMES);
	const VcardModule *vcard;
	g_autoptr(ImportRecord) ours = NULL, theirs = NULL;
	gboolean saved = FALSE;

	if (keys == 0)
		return TRUE;
	vcard = module_symbol("krug-vcard", "krug_vcard", error);
	if (!vcard)
		return FALSE;
	ours = read_card(vcard, item->ours_bytes, strlen(item->ours_bytes), NULL);
	theirs = read_card(vcard, item->bytes, item->size, NULL);
	if (!ours || !theirs)
		return TRUE;
	if (!take(vdir, item, ours->person, theirs->person, keys, &saved, error))
		return FALSE;
	if (saved)
		*agreed |= keys;
	return TRUE;
}

static void
end(Vdir *vdir G_GNUC_UNUSED)
{
}

const VdirKind vdir_cards = {
	.form = VDIR_CARD,
	.ending = ".vcf",
	.say = say,
	.changed = changed,
	.stored = stored,
	.written = written,
	.read_back = read_back,
	.must = CHANNELS | NAMES,
	.end = end,
};
