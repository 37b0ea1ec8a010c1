/*
 * Kept lines on their way out. A card never says one thing twice, nor what was true once:
 * of what the book has a place for it tells what the book tells.
 */
#include "vcard_out_kept.h"

#include <string.h>

#include "card.h"
#include "krug/organization.h"

#define KEPT_GROUP "item"

/* Groups of ours begin behind those of the lines that are kept. */
static void
begin_groups(VcardKept *out)
{
	for (guint i = 0; i < card_kept_len(out->kept); i++) {
		const char *group = card_kept_at(out->kept, i)->group;
		guint64 n;

		if (!g_str_has_prefix(group, KEPT_GROUP))
			continue;
		n = g_ascii_strtoull(group + strlen(KEPT_GROUP), NULL, 10);
		if (n < 10000)
			out->lines->group = MAX(out->lines->group, (guint)n);
	}
}

void
vcard_kept_init(
	VcardKept *out, VcardLines *lines, const VcardPerson *card, VcardVersion version)
{
	*out = (VcardKept){ .lines = lines, .person = card->person, .version = version };
	if (!card->kept || card->kept->len == 0)
		return;
	out->kept = card_kept_read(card->kept);
	begin_groups(out);
}

void
vcard_kept_clear(VcardKept *out)
{
	g_clear_pointer(&out->kept, card_kept_free);
}

static guint
length(const VcardKept *out)
{
	return out->kept ? card_kept_len(out->kept) : 0;
}

/* Names that Apple does not write in capitals throughout: its own, and those who read
 * after it, may look for them as they are. */
static void
spell(char *line, const char *name)
{
	static const char *const spelt[] = { "X-ABLabel", "X-ABShowAs" };

	for (gsize i = 0; i < G_N_ELEMENTS(spelt); i++)
		if (g_ascii_strcasecmp(name, spelt[i]) == 0)
			memcpy(strstr(line, name), spelt[i], strlen(name));
}

/* Binary lines of 3.0 are links with their data inside in 4.0. */
static void
write_line(VcardKept *out, const CardKept *kept)
{
	const char *mark =
		out->version == VCARD_4 ? strstr(kept->line, ";ENCODING=b:") : NULL;
	gboolean linked = mark && mark < kept->value;
	g_autofree char *line =
		linked ? g_strdup_printf("%.*s:data:application/octet-stream;base64,%s",
				 (int)(mark - kept->line), kept->line, kept->value)
		       : g_strdup(kept->line);

	spell(line, kept->name);
	vcard_add_raw(out->lines, line);
}

/* --- what a line says --- */

typedef gboolean (*Says)(const CardKept *kept, gconstpointer fact);

/* Prefers it, too, where the book does; programs prefer one of each kind. */
static gboolean
says_channel(const CardKept *kept, gconstpointer fact)
{
	const ContactChannel *channel = fact, *said;

	if (kept->says->channels->len == 0)
		return FALSE;
	said = kept->says->channels->pdata[0];
	return said->kind == channel->kind && strcmp(said->value, channel->value) == 0 &&
	       strcmp(said->label, channel->label) == 0 &&
	       (said->preferred || !channel->preferred);
}

static gboolean
says_date(const CardKept *kept, gconstpointer fact)
{
	const ContactDate *date = fact, *said;

	if (kept->says->dates->len == 0)
		return FALSE;
	said = kept->says->dates->pdata[0];
	return said->kind == date->kind && said->on.year == date->on.year &&
	       said->on.month == date->on.month && said->on.day == date->on.day &&
	       strcmp(said->label, date->label) == 0;
}

static const Position *
position_of(const CardKept *kept)
{
	const GPtrArray *positions = kept->says->positions;

	return positions->len > 0 ? positions->pdata[0] : NULL;
}

static gboolean
says_organization(const CardKept *kept, gconstpointer fact)
{
	const Position *said = position_of(kept);
	g_autofree char *key = NULL, *wanted = NULL;

	if (!said || !*said->name)
		return FALSE;
	key = organization_key(said->name);
	wanted = organization_key(fact);
	return strcmp(key, wanted) == 0;
}

static gboolean
says_title(const CardKept *kept, gconstpointer fact)
{
	const Position *said = position_of(kept);

	return said && strcmp(kept->name, "TITLE") == 0 && strcmp(said->title, fact) == 0;
}

typedef struct {
	const Contact *contact;
	const char *name, *column;
} Field;

static gboolean
says_field(const CardKept *kept, gconstpointer fact)
{
	const Field *field = fact;
	const ContactField *column;
	g_autofree char *said = NULL, *known = NULL;

	if (strcmp(kept->name, field->name) != 0)
		return FALSE;
	column = contact_field(field->column);
	said = contact_get(kept->says->contact, column);
	known = contact_get(field->contact, column);
	return *known && strcmp(said, known) == 0;
}

static gboolean
says_name(const CardKept *kept, gconstpointer fact)
{
	const Contact *contact = fact, *said = kept->says->contact;

	return strcmp(kept->name, "N") == 0 &&
	       strcmp(said->family, contact->family) == 0 &&
	       strcmp(said->given, contact->given) == 0 &&
	       strcmp(said->patronymic, contact->patronymic) == 0;
}

typedef struct {
	const Contact *contact;
	const char *titles;
} Shown;

static gboolean
says_shown(const CardKept *kept, gconstpointer fact)
{
	const Shown *shown = fact;

	return kept->shown && *kept->shown &&
	       (strcmp(kept->shown, shown->contact->alt) == 0 ||
		       card_composed(kept->shown, shown->contact, shown->titles));
}

/* --- in place of ours --- */

static gboolean
stand_in(VcardKept *out, Says says, gconstpointer fact)
{
	for (guint i = 0; i < length(out); i++) {
		CardKept *kept = card_kept_at(out->kept, i);

		if (kept->done || !kept->says || !says(kept, fact))
			continue;
		kept->done = TRUE;
		write_line(out, kept);
		return TRUE;
	}
	return FALSE;
}

gboolean
vcard_kept_channel(VcardKept *out, const ContactChannel *channel)
{
	return stand_in(out, says_channel, channel);
}

gboolean
vcard_kept_date(VcardKept *out, const ContactDate *date)
{
	return stand_in(out, says_date, date);
}

gboolean
vcard_kept_organization(VcardKept *out, const char *name)
{
	return stand_in(out, says_organization, name);
}

gboolean
vcard_kept_title(VcardKept *out, const char *title)
{
	return stand_in(out, says_title, title);
}

gboolean
vcard_kept_field(VcardKept *out, const char *name, const char *column)
{
	const Field field = { out->person->contact, name, column };

	return stand_in(out, says_field, &field);
}

gboolean
vcard_kept_name(VcardKept *out)
{
	return length(out) > 0 && stand_in(out, says_name, out->person->contact);
}

/* Are all its tags there still? */
static gboolean
says_tags(const CardKept *kept, gconstpointer fact)
{
	const GPtrArray *said = kept->says->tags;
	GPtrArray *tags = (GPtrArray *)(guintptr)fact;

	for (guint i = 0; i < said->len; i++)
		if (!g_ptr_array_find_with_equal_func(
			    tags, said->pdata[i], g_str_equal, NULL))
			return FALSE;
	return said->len > 0;
}

static void
take_away(GPtrArray *tags, const GPtrArray *said)
{
	guint at;

	for (guint i = 0; i < said->len; i++)
		if (g_ptr_array_find_with_equal_func(
			    tags, said->pdata[i], g_str_equal, &at))
			g_ptr_array_remove_index(tags, at);
}

GPtrArray *
vcard_kept_tags(VcardKept *out)
{
	GPtrArray *left = g_ptr_array_new();

	g_ptr_array_extend(left, out->person->tags, NULL, NULL);
	for (guint i = 0; i < length(out); i++) {
		CardKept *kept = card_kept_at(out->kept, i);

		if (!kept->says || !says_tags(kept, out->person->tags))
			continue;
		kept->done = TRUE;
		write_line(out, kept);
		take_away(left, kept->says->tags);
	}
	return left;
}

char *
vcard_kept_title_part(const VcardKept *out, guint i)
{
	for (guint k = 0; k < length(out); k++)
		if (strcmp(card_kept_at(out->kept, k)->name, "N") == 0)
			return card_name_part(card_kept_at(out->kept, k)->value, i);
	return g_strdup("");
}

gboolean
vcard_kept_shown(VcardKept *out)
{
	if (length(out) == 0)
		return FALSE;
	g_autofree char *before = vcard_kept_title_part(out, 3);
	g_autofree char *behind = vcard_kept_title_part(out, 4);
	g_autofree char *titles = g_strjoin(" ", before, behind, NULL);
	const Shown shown = { out->person->contact, titles };

	return stand_in(out, says_shown, &shown);
}

/* --- the rest --- */

static gboolean
is_label(const CardKept *kept)
{
	return *kept->group && (strcmp(kept->name, "X-ABLABEL") == 0 ||
				       strcmp(kept->name, "X-ABADR") == 0);
}

static gboolean
any(const CardKept *kept, const GPtrArray *facts, Says says)
{
	for (guint i = 0; i < facts->len; i++)
		if (says(kept, facts->pdata[i]))
			return TRUE;
	return FALSE;
}

static gboolean
is_present(const CardKept *kept, const GPtrArray *positions)
{
	for (guint i = 0; i < positions->len; i++) {
		const Position *p = positions->pdata[i];

		if (!p->ended &&
			(says_organization(kept, p->name) || says_title(kept, p->title)))
			return TRUE;
	}
	return FALSE;
}

/* Did it say what the book says otherwise by now? Of some things a card has one only. */
static gboolean
is_past(const VcardKept *out, const CardKept *kept)
{
	const Person *person = out->person, *says = kept->says;

	if (!says)
		return FALSE;
	if (strcmp(kept->name, "N") == 0 || strcmp(kept->name, "FN") == 0 ||
		strcmp(kept->name, "NOTE") == 0)
		return TRUE;
	if (strcmp(kept->name, "BDAY") == 0)
		return person_has_date(person, OCCASION_BIRTHDAY) || says->dates->len > 0;
	if (strcmp(kept->name, "GENDER") == 0)
		return person->contact->gender != GENDER_UNKNOWN;
	if (says->channels->len > 0)
		return !any(kept, person->channels, says_channel);
	if (says->tags->len > 0)
		return TRUE;
	if (says->dates->len > 0)
		return !any(kept, person->dates, says_date);
	return position_of(kept) && strcmp(kept->name, "ROLE") != 0 &&
	       !is_present(kept, person->positions);
}

/* A label goes where its lines go; one that came alone stays. */
static gboolean
is_lonely(const VcardKept *out, const CardKept *label)
{
	gboolean had = FALSE;

	for (guint i = 0; i < length(out); i++) {
		const CardKept *kept = card_kept_at(out->kept, i);

		if (is_label(kept) || strcmp(kept->group, label->group) != 0)
			continue;
		had = TRUE;
		if (kept->done || !is_past(out, kept))
			return FALSE;
	}
	return had;
}

void
vcard_kept_rest(VcardKept *out)
{
	for (guint i = 0; i < length(out); i++) {
		CardKept *kept = card_kept_at(out->kept, i);

		if (kept->done || g_str_has_prefix(kept->line, "X-KRUG-") ||
			(is_label(kept) ? is_lonely(out, kept) : is_past(out, kept)))
			continue;
		write_line(out, kept);
	}
}
