/*
 * From person to card. The order of the lines is fixed: UID first, so that a reader that
 * stumbles later still knows whom; what was kept from elsewhere comes last.
 */
#include "vcard_out.h"

#include <string.h>

#include "filetext.h"
#include "vcard_label.h"
#include "vcard_lines.h"
#include "vcard_out_kept.h"

typedef struct {
	VcardLines lines;
	VcardKept kept;
	const VcardPerson *card;
	VcardVersion version;
} Writer;

static const char *
preference(const Writer *w, const ContactChannel *channel)
{
	if (!channel->preferred)
		return "";
	return w->version == VCARD_3 ? ";TYPE=PREF" : ";PREF=1";
}

/* Name, type and preference of a channel; the label where no type says it. */
static char *
channel_head(const Writer *w, const char *name, const ContactChannel *channel,
	const char **label)
{
	g_autofree char *types = vcard_label_types(channel->label);

	*label = types ? "" : channel->label;
	return g_strconcat(name, types ? types : "", preference(w, channel), NULL);
}

static void
add_channel(Writer *w, const char *name, const ContactChannel *channel, const char *text)
{
	g_autofree char *head = NULL;
	const char *label;

	if (!*channel->label && !channel->preferred) {
		vcard_add(&w->lines, name, text);
		return;
	}
	head = channel_head(w, name, channel, &label);
	if (*label)
		vcard_add_labelled(&w->lines, head, text, label);
	else
		vcard_add(&w->lines, head, text);
}

static void
add_link(Writer *w, const ContactChannel *channel, const char *link)
{
	g_autofree char *text = vcard_link(link);

	add_channel(w, "URL", channel, text);
}

/* A link where it is one; else a name at a service. */
static void
add_profile(Writer *w, const ContactChannel *channel)
{
	const char *service = vocab_id(&vocab_reach, (int)channel->kind);
	g_autofree char *link =
		channel->kind != REACH_TELEGRAM ? channel_link(channel) : NULL;
	g_autofree char *name = NULL, *text = NULL;

	if (link) {
		add_link(w, channel, link);
		return;
	}
	name = g_strconcat("IMPP;X-SERVICE-TYPE=", service, NULL);
	text = g_strconcat(service, ":",
		*channel->value == '@' ? channel->value + 1 : channel->value, NULL);
	add_channel(w, name, channel, text);
}

/* What is none of ours is known by its label: the service. */
static void
add_other(Writer *w, const ContactChannel *channel)
{
	g_autofree char *service = filetext_line(channel->label);
	g_autofree char *head = NULL, *text = NULL;

	g_strdelimit(service, ":;,\"", '-');
	if (!*service) {
		add_link(w, channel, channel->value);
		return;
	}
	head = g_strdup_printf(
		"IMPP;X-SERVICE-TYPE=%s%s", service, preference(w, channel));
	text = g_strconcat("x:", channel->value, NULL);
	vcard_add(&w->lines, head, text);
}

static void
add_channel_line(Writer *w, const ContactChannel *channel)
{
	if (vcard_kept_channel(&w->kept, channel))
		return;
	switch (channel->kind) {
	case REACH_EMAIL:
		add_channel(w, w->version == VCARD_3 ? "EMAIL;TYPE=INTERNET" : "EMAIL",
			channel, channel->value);
		break;
	case REACH_PHONE:
		add_channel(w, "TEL", channel, channel->value);
		break;
	case REACH_OTHER:
		add_other(w, channel);
		break;
	default:
		add_profile(w, channel);
	}
}

static void
add_channels(Writer *w)
{
	const GPtrArray *channels = w->card->person->channels;

	for (guint i = 0; i < channels->len; i++)
		add_channel_line(w, channels->pdata[i]);
}

/* Titles before and behind the name are not in the book: they stay as they came. */
static void
add_name(Writer *w)
{
	const Contact *contact = w->card->person->contact;
	g_autofree char *before = vcard_kept_title_part(&w->kept, 3);
	g_autofree char *behind = vcard_kept_title_part(&w->kept, 4);
	const char *parts[] = { contact->family, contact->given, contact->patronymic,
		before, behind, NULL };

	if (vcard_kept_name(&w->kept))
		return;
	if (!*contact->family && !*contact->given && !*contact->patronymic && !*before &&
		!*behind)
		vcard_add_raw(&w->lines, "N:;;;;");
	vcard_add_parts(&w->lines, "N", parts);
}

static void
add_shown(Writer *w)
{
	g_autofree char *shown = NULL;

	if (vcard_kept_shown(&w->kept))
		return;
	shown = contact_display(w->card->person->contact);
	vcard_add(&w->lines, "FN", shown);
}

/* Readers pair ORG and TITLE by their order: of several, each has both. */
static void
add_positions(Writer *w)
{
	const GPtrArray *positions = w->card->person->positions;

	for (guint i = 0; i < positions->len; i++) {
		const Position *p = positions->pdata[i];
		const char *parts[] = { p->name, p->title, p->started,
			p->ended ? p->ended : "", NULL };

		if (p->ended) {
			vcard_add_parts(&w->lines, "X-KRUG-POSITION", parts);
			continue;
		}
		if (!vcard_kept_organization(&w->kept, p->name))
			vcard_add(&w->lines, "ORG", p->name);
		if (!vcard_kept_title(&w->kept, p->title))
			vcard_add(&w->lines, "TITLE", p->title);
		vcard_add(&w->lines, "X-KRUG-STARTED", p->started);
	}
}

static char *
date_text(OccasionDate on)
{
	if (on.year == 0)
		return g_strdup_printf("--%02d%02d", on.month, on.day);
	return g_strdup_printf("%04d%02d%02d", on.year, on.month, on.day);
}

static void
add_date(Writer *w, const ContactDate *date)
{
	if (vcard_kept_date(&w->kept, date))
		return;
	g_autofree char *text = date_text(date->on);
	g_autofree char *label = date_label(date);
	g_autofree char *head = NULL;

	if (date->kind != OCCASION_OWN)
		head = g_strconcat("X-ABDATE;TYPE=",
			vocab_id(&vocab_occasion, (int)date->kind), NULL);
	vcard_add_labelled(&w->lines, head ? head : "X-ABDATE", text, label);
}

static void
add_birthday(Writer *w, const ContactDate *date)
{
	g_autofree char *text = date_text(date->on);

	if (!vcard_kept_date(&w->kept, date))
		vcard_add(&w->lines, "BDAY", text);
}

/* A card has one birthday: a second one is a date among others. */
static void
add_dates(Writer *w)
{
	const GPtrArray *dates = w->card->person->dates;
	gboolean born = FALSE;

	for (guint i = 0; i < dates->len; i++) {
		const ContactDate *date = dates->pdata[i];

		if (date->kind == OCCASION_BIRTHDAY && !born)
			add_birthday(w, date);
		else
			add_date(w, date);
		born |= date->kind == OCCASION_BIRTHDAY;
	}
}

static void
add_field(Writer *w, const char *name, const char *column, const char *text)
{
	if (!vcard_kept_field(&w->kept, name, column))
		vcard_add(&w->lines, name, text);
}

static void
add_tags(Writer *w)
{
	g_autoptr(GPtrArray) tags = vcard_kept_tags(&w->kept);

	vcard_add_list(&w->lines, "CATEGORIES", tags);
}

static void
add_facts(Writer *w)
{
	const Contact *contact = w->card->person->contact;
	const char *address[] = { "", "", "", contact->city, "", "", "", NULL };
	static const char *const genders[] = {
		[GENDER_UNKNOWN] = "",
		[GENDER_FEMALE] = "F",
		[GENDER_MALE] = "M",
	};

	if (!vcard_kept_field(&w->kept, "ADR", "city"))
		vcard_add_parts(&w->lines, "ADR", address);
	add_field(w, "TZ", "zone", contact->zone);
	add_field(w, "LANG", "language", contact->language);
	add_field(w, "GENDER", "gender", genders[contact->gender]);
	vcard_add(&w->lines,
		w->version == VCARD_3 ? "X-ABRELATEDNAMES;TYPE=introducer"
				      : "RELATED;TYPE=contact;VALUE=text",
		w->card->introducer);
	add_tags(w);
	add_field(w, "NOTE", "notes", contact->notes);
}

static void
add_word(Writer *w, const char *head, const Vocab *vocab, int value)
{
	const char *word = vocab_id(vocab, value);

	vcard_add(&w->lines, head, word ? word : "");
}

/* Fields neither version knows, by their column. */
static void
add_own(Writer *w)
{
	const Contact *contact = w->card->person->contact;

	vcard_add(&w->lines, "X-KRUG-ALT", contact->alt);
	add_word(w, "X-KRUG-KIND", &vocab_kind, contact->kind);
	add_word(w, "X-KRUG-ROLE", &vocab_role, contact->role);
	add_word(w, "X-KRUG-SENIORITY", &vocab_seniority, contact->seniority);
	add_word(w, "X-KRUG-ADDRESS", &vocab_address, contact->address);
	vcard_add(&w->lines, "X-KRUG-CLOSE", contact->close ? "1" : "");
	vcard_add(&w->lines, "X-KRUG-OWN-WINDOW", contact->own_window);
	vcard_add(&w->lines, "X-KRUG-MET", contact->met);
	vcard_add(&w->lines, "X-KRUG-INTERESTS", contact->interests);
	vcard_add(&w->lines, "X-KRUG-COMMON", contact->common);
}

static const char *
image_type(GBytes *photo)
{
	gsize size;
	const guint8 *data = g_bytes_get_data(photo, &size);

	if (size > 3 && memcmp(data, "\x89PNG", 4) == 0)
		return "png";
	if (size > 3 && memcmp(data, "GIF8", 4) == 0)
		return "gif";
	if (size > 11 && memcmp(data + 8, "WEBP", 4) == 0)
		return "webp";
	return "jpeg";
}

static void
add_photo(Writer *w)
{
	g_autofree char *text = NULL, *line = NULL, *upper = NULL;
	const char *type;
	gsize size;
	gconstpointer data;

	if (!w->card->photo)
		return;
	data = g_bytes_get_data(w->card->photo, &size);
	text = g_base64_encode(data, size);
	type = image_type(w->card->photo);
	upper = g_ascii_strup(type, -1);
	line = w->version == VCARD_3
		       ? g_strdup_printf("PHOTO;ENCODING=b;TYPE=%s:%s", upper, text)
		       : g_strdup_printf("PHOTO:data:image/%s;base64,%s", type, text);
	vcard_add_raw(&w->lines, line);
}

/* The day on which the person was added or last found to be as written here. */
static void
add_revision(Writer *w)
{
	const Contact *contact = w->card->person->contact;
	Day day = MAX(contact->created_on, contact->verified_on);
	DayParts parts = day_parts(day);
	char text[32];

	if (day == DAY_NONE)
		return;
	g_snprintf(text, sizeof(text), "%04d%02d%02dT000000Z", parts.year, parts.month,
		parts.day);
	vcard_add(&w->lines, "REV", text);
}

static const char *
version_text(VcardVersion version)
{
	return version == VCARD_3 ? "3.0" : "4.0";
}

void
vcard_write(GString *out, const VcardPerson *card, VcardVersion version)
{
	Writer w = { .card = card, .version = version };

	g_string_append(out, "BEGIN:VCARD\r\n");
	vcard_lines_init(&w.lines, out);
	vcard_kept_init(&w.kept, &w.lines, card, version);
	vcard_add(&w.lines, "VERSION", version_text(version));
	vcard_add(&w.lines, "UID", card->person->contact->uid);
	vcard_add(&w.lines, "PRODID", "-//krug//krug " KRUG_VERSION "//EN");
	add_revision(&w);
	add_name(&w);
	add_shown(&w);
	add_field(&w, "NICKNAME", "nickname", card->person->contact->nickname);
	add_positions(&w);
	add_channels(&w);
	add_dates(&w);
	add_facts(&w);
	add_own(&w);
	add_photo(&w);
	vcard_kept_rest(&w.kept);
	vcard_kept_clear(&w.kept);
	vcard_lines_clear(&w.lines);
	g_string_append(out, "END:VCARD\r\n");
}

static void
add_present(Writer *w)
{
	const GPtrArray *positions = w->card->person->positions;

	for (guint i = 0; i < positions->len; i++) {
		const Position *p = positions->pdata[i];

		if (p->ended)
			continue;
		vcard_add(&w->lines, "ORG", p->name);
		vcard_add(&w->lines, "TITLE", p->title);
		return;
	}
}

static void
add_birth(Writer *w)
{
	const GPtrArray *dates = w->card->person->dates;

	for (guint i = 0; i < dates->len; i++) {
		const ContactDate *date = dates->pdata[i];

		if (date->kind != OCCASION_BIRTHDAY)
			continue;
		add_birthday(w, date);
		return;
	}
}

/* Labels of channels are the owner's words: they stay behind. */
static void
add_plain_channels(Writer *w)
{
	const GPtrArray *channels = w->card->person->channels;

	for (guint i = 0; i < channels->len; i++) {
		const ContactChannel *channel = channels->pdata[i];
		ContactChannel plain = { .kind = channel->kind, .value = channel->value };

		g_autofree char *types = vcard_label_types(channel->label);

		plain.label = channel->kind == REACH_OTHER || types
				      ? channel->label
				      : (char *)(guintptr) "";
		add_channel_line(w, &plain);
	}
}

void
vcard_write_handed(GString *out, const VcardPerson *card)
{
	const char *address[] = { "", "", "", card->person->contact->city, "", "", "",
		NULL };
	Writer w = { .card = card, .version = VCARD_3 };

	g_string_append(out, "BEGIN:VCARD\r\n");
	vcard_lines_init(&w.lines, out);
	vcard_add(&w.lines, "VERSION", version_text(VCARD_3));
	add_name(&w);
	add_shown(&w);
	add_present(&w);
	add_plain_channels(&w);
	add_birth(&w);
	vcard_add_parts(&w.lines, "ADR", address);
	add_photo(&w);
	vcard_lines_clear(&w.lines);
	g_string_append(out, "END:VCARD\r\n");
}
