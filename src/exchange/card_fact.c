/*
 * Lines that say what a person is: positions, dates, tags, notes, photo and the like.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "card_private.h"
#include "krug/i18n.h"
#include "krug/tag.h"

#define UNITS	16u  /* parts of an organization that are looked at */
#define TAGS	200u /* of one card */
#define NO_YEAR 1604 /* Apple's year for a date without one */

static const char *const no_params[] = { NULL };

static gboolean
read_org(Card *card, const VcardLine *line)
{
	g_autofree char *name = card_part(line->value, ';', 0);
	guint units = MIN(card_parts(line->value, ';'), UNITS);
	gboolean whole = units < UNITS;

	for (guint i = 1; i < units && whole; i++) {
		g_autofree char *unit = card_part(line->value, ';', i);

		whole = !*unit;
	}
	if (!*name)
		return whole;
	for (guint i = 0; i < card->units->len; i++) {
		Position *unit = card->units->pdata[i];

		if (*unit->name)
			continue;
		card_set(&unit->name, g_steal_pointer(&name));
		return whole && card_plain(card, line, no_params);
	}
	g_ptr_array_add(card->units, position_new(name, ""));
	return whole && card_plain(card, line, no_params);
}

static gboolean
read_title(Card *card, const VcardLine *line)
{
	g_autofree char *title = card_text(line->value);

	if (!*title)
		return TRUE;
	for (guint i = 0; i < card->units->len; i++) {
		Position *unit = card->units->pdata[i];

		if (*unit->title)
			continue;
		card_set(&unit->title, g_steal_pointer(&title));
		return card_plain(card, line, no_params);
	}
	g_ptr_array_add(card->units, position_new("", title));
	return card_plain(card, line, no_params);
}

/* A role stands in for a title that is missing. */
static gboolean
read_role(Card *card, const VcardLine *line)
{
	for (guint i = 0; i < card->card->lines->len; i++)
		if (strcmp(g_array_index(card->card->lines, VcardLine, i).name,
			    "TITLE") == 0)
			return FALSE;
	return read_title(card, line) && FALSE;
}

static gboolean
read_nickname(Card *card, const VcardLine *line)
{
	Contact *contact = card->person->contact;
	g_autofree char *first = card_part(line->value, ',', 0);

	if (!*first)
		return TRUE;
	if (*contact->nickname)
		return strcmp(contact->nickname, first) == 0 &&
		       card_parts(line->value, ',') == 1 &&
		       card_plain(card, line, no_params);
	card_set(&contact->nickname, g_steal_pointer(&first));
	return card_parts(line->value, ',') == 1 && card_plain(card, line, no_params);
}

static gboolean
read_note(Card *card, const VcardLine *line)
{
	Contact *contact = card->person->contact;
	g_autofree char *text = card_text(line->value);

	if (!*text)
		return TRUE;
	if (g_str_has_suffix(contact->notes, text))
		return card_plain(card, line, no_params);
	if (*contact->notes)
		card_set(
			&contact->notes, g_strconcat(contact->notes, "\n\n", text, NULL));
	else
		card_set(&contact->notes, g_steal_pointer(&text));
	return card_plain(card, line, no_params);
}

static gboolean
read_categories(Card *card, const VcardLine *line)
{
	guint n = MIN(card_parts(line->value, ','), 50u);
	gboolean whole = n == card_parts(line->value, ',');

	for (guint i = 0; i < n; i++) {
		g_autofree char *name = card_part(line->value, ',', i);
		g_autofree char *tag = tag_check(name, NULL);

		if (!*name || strcmp(name, "myContacts") == 0)
			continue;
		whole &= g_strcmp0(tag, name) == 0;
		if (tag && card->person->tags->len < TAGS)
			g_ptr_array_add(card->person->tags, g_steal_pointer(&tag));
	}
	return whole && card_plain(card, line, no_params);
}

/* The digits of "1980-04-12", "19800412", "--0412", "--04-12", as MMDD behind a year of
 * four digits or none; FALSE for anything else, also for a month without a day. */
static gboolean
read_digits(const char *text, char *digits, gsize room)
{
	gsize n = 0;

	for (; *text && *text != 'T' && *text != ' '; text++) {
		if (*text == '-')
			continue;
		if (!g_ascii_isdigit(*text) || n + 1 >= room)
			return FALSE;
		digits[n++] = *text;
	}
	digits[n] = '\0';
	return n == 4 || n == 8;
}

/* "1980-4-2", "1980/04/02" and "2.4.1980", which no version knows and phones write. */
static gboolean
read_loose(const char *text, char *digits, gsize room)
{
	int a, b, c;
	char first, second, rest;

	if (sscanf(text, "%4d%c%2d%c%4d%c", &a, &first, &b, &second, &c, &rest) != 5 ||
		first != second || !strchr("-/.", first) || a < 0 || b < 0 || c < 0)
		return FALSE;
	if (a >= 1000 && c < 100)
		g_snprintf(digits, room, "%04d%02d%02d", a, b, c);
	else if (first == '.' && a < 100 && c >= 1000)
		g_snprintf(digits, room, "%04d%02d%02d", c, b, a);
	else
		return FALSE;
	return TRUE;
}

static gboolean
read_date(const Card *card, const VcardLine *line, const char *text, OccasionDate *on)
{
	const char *omitted = card_param(card, line, "X-APPLE-OMIT-YEAR");
	gboolean yearless = g_str_has_prefix(text, "--");
	char digits[9];
	g_autofree char *plain = NULL;
	int year;

	if ((!read_digits(text, digits, sizeof digits) &&
		    !read_loose(text, digits, sizeof digits)) ||
		(strlen(digits) == 4) != yearless)
		return FALSE;
	plain = yearless ? g_strdup_printf("--%.2s-%.2s", digits, digits + 2)
			 : g_strdup_printf(
				   "%.4s-%.2s-%.2s", digits, digits + 4, digits + 6);
	if (!occasion_parse(plain, on))
		return FALSE;
	year = on->year;
	if (year == NO_YEAR || (omitted && atoi(omitted) == year))
		on->year = 0;
	return TRUE;
}

static gboolean
has_date(const Card *card, OccasionKind kind, OccasionDate on, const char *label)
{
	for (guint i = 0; i < card->person->dates->len; i++) {
		const ContactDate *date = card->person->dates->pdata[i];

		if (date->kind == kind && date->on.year == on.year &&
			date->on.month == on.month && date->on.day == on.day &&
			strcmp(date->label, label) == 0)
			return TRUE;
	}
	return FALSE;
}

static void
add_date(Card *card, OccasionKind kind, OccasionDate on, const char *label)
{
	if (has_date(card, kind, on, kind == OCCASION_OWN ? label : ""))
		return;
	ContactDate *date = date_new(kind, on);

	card_set(&date->label, g_strdup(kind == OCCASION_OWN ? label : ""));
	g_ptr_array_add(card->person->dates, date);
}

static const char *const date_params[] = { "VALUE", "X-APPLE-OMIT-YEAR", "TYPE",
	"CALSCALE", NULL };

static gboolean
read_birthday(Card *card, const VcardLine *line)
{
	g_autofree char *text = card_text(line->value);
	OccasionDate on;

	if (!*text)
		return TRUE;
	for (guint i = 0; i < card->person->dates->len; i++)
		if (((ContactDate *)card->person->dates->pdata[i])->kind ==
			OCCASION_BIRTHDAY)
			return FALSE;
	if (!read_date(card, line, text, &on))
		return FALSE;
	add_date(card, OCCASION_BIRTHDAY, on, "");
	return card_plain(card, line, date_params) && !strchr(text, 'T');
}

/* As krug writes a kind the formats do not know: X-ABDATE;TYPE=work. */
static OccasionKind
kind_told(const Card *card, const VcardLine *line)
{
	static const OccasionKind kinds[] = { OCCASION_WORK, OCCASION_NAME_DAY };

	for (gsize i = 0; i < G_N_ELEMENTS(kinds); i++)
		if (card_has_type(card, line, vocab_id(&vocab_occasion, (int)kinds[i])))
			return kinds[i];
	return OCCASION_OWN;
}

static gboolean
read_own_date(Card *card, const VcardLine *line)
{
	g_autofree char *text = card_text(line->value);
	g_autofree char *label = NULL;
	OccasionDate on;

	if (!*text || !read_date(card, line, text, &on))
		return !*text;
	if (strcmp(line->name, "X-ABDATE") == 0)
		label = card_label(card, line);
	if (!label || !*label || strcmp(label, "anniversary") == 0)
		card_set(&label, g_strdup(_("anniversary")));
	add_date(card, kind_told(card, line), on, label);
	return strcmp(line->name, "X-ABDATE") == 0 &&
	       card_plain(card, line, date_params) && !strchr(text, 'T');
}

/* Android: "vnd.android.cursor.item/nickname;Аня;1;…", "…/contact_event;DATE;KIND;LABEL"
 * with kind 3 for a birthday, 1 an anniversary, 0 one with a label. */
static gboolean
read_android(Card *card, const VcardLine *line)
{
	Contact *contact = card->person->contact;
	g_autofree char *type = card_part(line->value, ';', 0);
	g_autofree char *value = card_part(line->value, ';', 1);
	g_autofree char *kind = card_part(line->value, ';', 2);
	g_autofree char *label = card_part(line->value, ';', 3);
	OccasionDate on;

	if (g_str_has_suffix(type, "/nickname") && !*contact->nickname) {
		card_set(&contact->nickname, g_steal_pointer(&value));
		return TRUE;
	}
	if (!g_str_has_suffix(type, "/contact_event") ||
		!read_date(card, line, value, &on))
		return FALSE;
	if (strcmp(kind, "3") == 0)
		add_date(card, OCCASION_BIRTHDAY, on, "");
	else
		add_date(card, OCCASION_OWN, on, *label ? label : _("anniversary"));
	return strcmp(kind, "3") == 0;
}

/* "data:image/jpeg;base64,…" of 4.0, or what was encoded as such. */
static const char *
photo_base64(const VcardLine *line)
{
	const char *comma;

	if (line->binary)
		return line->value;
	if (g_ascii_strncasecmp(line->value, "data:", 5) != 0)
		return NULL;
	comma = strstr(line->value, "base64");
	if (!comma)
		return NULL;
	comma += strlen("base64");
	comma += *comma == '\\';
	return *comma == ',' ? comma + 1 : NULL;
}

static gboolean
read_photo(Card *card, const VcardLine *line)
{
	const char *text = photo_base64(line);
	gsize size = 0;
	guchar *data;

	if (!*line->value)
		return TRUE;
	if (!text || !*text || card->record->photo)
		return FALSE;
	data = g_base64_decode(text, &size);
	if (size == 0) {
		g_free(data);
		return FALSE;
	}
	card->record->photo = g_bytes_new_take(data, size);
	return TRUE;
}

static gboolean
read_gender(Card *card, const VcardLine *line)
{
	g_autofree char *sex = card_part(line->value, ';', 0);
	char first = g_ascii_toupper(*sex);

	if (first == 'F')
		card->person->contact->gender = GENDER_FEMALE;
	else if (first == 'M')
		card->person->contact->gender = GENDER_MALE;
	return *sex && !sex[1] && strchr("FM", first) &&
	       card_parts(line->value, ';') == 1 && card_plain(card, line, no_params);
}

static gboolean
is_city_alone(const VcardLine *line)
{
	for (guint i = 0; i < MIN(card_parts(line->value, ';'), UNITS); i++) {
		g_autofree char *part = card_part(line->value, ';', i);

		if (i != 3 && *part)
			return FALSE;
	}
	return TRUE;
}

/* Only the city has a place in the book; of several addresses the first one's. */
static gboolean
read_address(Card *card, const VcardLine *line)
{
	Contact *contact = card->person->contact;
	g_autofree char *city = card_part(line->value, ';', 3);

	if (!*contact->city && *city)
		card_set(&contact->city, g_strdup(city));
	return is_city_alone(line) && (!*city || strcmp(contact->city, city) == 0) &&
	       card_plain(card, line, no_params);
}

static gboolean
set_checked(Card *card, const char *column, const char *text)
{
	return contact_set(card->person->contact, contact_field(column), text, NULL);
}

static gboolean
read_zone(Card *card, const VcardLine *line)
{
	g_autofree char *zone = card_text(line->value);

	return !*zone ||
	       (!*card->person->contact->zone && strchr(zone, '/') &&
		       contact_zone_known(zone) && set_checked(card, "zone", zone) &&
		       card_plain(card, line, no_params));
}

static gboolean
read_language(Card *card, const VcardLine *line)
{
	g_autofree char *language = card_text(line->value);

	return !*language || (!*card->person->contact->language &&
				     set_checked(card, "language", language) &&
				     card_plain(card, line, no_params));
}

static gboolean
read_kind(Card *card, const VcardLine *line)
{
	g_autofree char *kind = card_text(line->value);

	if (g_ascii_strcasecmp(kind, "group") == 0 && !card->record->why)
		card->record->why = g_strdup(_("a group of people, not a person"));
	card->company |= g_ascii_strcasecmp(kind, "org") == 0;
	return !*kind || g_ascii_strcasecmp(kind, "individual") == 0;
}

static gboolean
read_show_as(Card *card, const VcardLine *line)
{
	card->company |= g_ascii_strcasecmp(line->value, "COMPANY") == 0;
	return FALSE;
}

/* Written anew on the way out, or spent elsewhere. */
static gboolean
drop(Card *card G_GNUC_UNUSED, const VcardLine *line G_GNUC_UNUSED)
{
	return TRUE;
}

const CardRow card_facts[] = {
	{ "ORG", read_org },
	{ "TITLE", read_title },
	{ "ROLE", read_role },
	{ "NICKNAME", read_nickname },
	{ "X-NICKNAME", read_nickname },
	{ "NOTE", read_note },
	{ "CATEGORIES", read_categories },
	{ "BDAY", read_birthday },
	{ "ANNIVERSARY", read_own_date },
	{ "X-ANNIVERSARY", read_own_date },
	{ "X-EVOLUTION-ANNIVERSARY", read_own_date },
	{ "X-ABDATE", read_own_date },
	{ "X-ANDROID-CUSTOM", read_android },
	{ "PHOTO", read_photo },
	{ "GENDER", read_gender },
	{ "ADR", read_address },
	{ "TZ", read_zone },
	{ "LANG", read_language },
	{ "KIND", read_kind },
	{ "X-ADDRESSBOOKSERVER-KIND", read_kind },
	{ "X-ABSHOWAS", read_show_as },
	{ "UID", drop },
	{ "VERSION", drop },
	{ "PROFILE", drop }, /* that it is a card: RFC 2425 */
	{ "REV", drop },
	{ "PRODID", drop },
	{ 0 },
};
