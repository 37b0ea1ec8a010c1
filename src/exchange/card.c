/*
 * From card to record. Lines are read in their order; what no reader says whole is kept,
 * and Apple's labels with the lines they belong to.
 */
#include "card.h"

#include <string.h>

#include "base/append.h"
#include "card_private.h"
#include "krug/i18n.h"
#include "krug/name.h"
#include "krug/text.h"

#define KEY_MOST  500	/* bytes of a UID */
#define NAME_MOST 20000 /* bytes of a name */

static void
add_param(GString *out, const VcardParam *param)
{
	const char *quote = strpbrk(param->value, ",;:") ? "\"" : "";
	gsize value;

	append_char(out, ';');
	append_text(out, param->name);
	append_char(out, '=');
	append_text(out, quote);
	value = out->len;
	append_text(out, param->value);
	g_strdelimit(out->str + value, "\"", '\'');
	append_text(out, quote);
}

static void
add_line(GString *out, const Vcard *card, const VcardLine *line)
{
	if (*line->group) {
		append_text(out, line->group);
		append_char(out, '.');
	}
	append_text(out, line->name);
	for (guint i = 0; i < line->n_params; i++)
		add_param(
			out, &g_array_index(card->params, VcardParam, line->params + i));
	append_text(out, line->binary ? ";ENCODING=b:" : ":");
	append_text(out, line->value);
}

/* Of all it says but when and by what program it was written. It tells a card that
 * changed from one that did not, and nothing else hangs on it: so the quick one will do.
 */
static void
hash_card(ImportRecord *record, const Vcard *card)
{
	g_autoptr(GString) text = g_string_new(NULL);

	for (guint i = 0; i < card->lines->len; i++) {
		const VcardLine *line = &g_array_index(card->lines, VcardLine, i);

		if (strcmp(line->name, "REV") == 0 || strcmp(line->name, "PRODID") == 0)
			continue;
		add_line(text, card, line);
		append_char(text, '\n');
	}
	record->size = text->len;
	record->hash = g_compute_checksum_for_string(
		G_CHECKSUM_MD5, text->str, (gssize)text->len);
}

static char *
key_of(const Vcard *card)
{
	for (guint i = 0; i < card->lines->len; i++) {
		const VcardLine *line = &g_array_index(card->lines, VcardLine, i);

		if (strcmp(line->name, "UID") == 0 && strlen(line->value) <= KEY_MOST)
			return card_text(line->value);
	}
	return g_strdup("");
}

/* Items of one component stand side by side: "Quinlan,Paul". */
char *
card_name_part(const char *value, guint i)
{
	g_autofree char *text = card_part(value, ';', i);

	return g_strdelimit(g_steal_pointer(&text), ",\n", ' ');
}

static gboolean
set_name(Contact *contact, const char *text)
{
	g_auto(NameParts) name = { 0 };

	if (!name_parse(text, &name))
		return FALSE;
	card_set(&contact->family, g_strdup(name.family ? name.family : ""));
	card_set(&contact->given, g_strdup(name.given ? name.given : ""));
	card_set(&contact->patronymic, g_strdup(name.patronymic ? name.patronymic : ""));
	if (name.nickname && !*contact->nickname)
		card_set(&contact->nickname, g_strdup(name.nickname));
	if (name.alt)
		card_set(&contact->alt, g_strdup(name.alt));
	return TRUE;
}

/* Phones often write the whole name into one part. */
static void
part_single(Card *card)
{
	Contact *contact = card->person->contact;
	const char *only = *contact->given ? contact->given : contact->family;
	g_autofree char *text = g_strdup(only);

	if (*contact->patronymic || (*contact->given && *contact->family) ||
		!strchr(text, ' ') || card->company)
		return;
	set_name(contact, text);
}

static gboolean
is_too_long(Card *card, const VcardLine *line)
{
	gboolean endless = strlen(line->value) > NAME_MOST;

	card->endless |= endless;
	return endless;
}

static gboolean
read_n(Card *card, const VcardLine *line)
{
	Contact *contact = card->person->contact;

	if (is_too_long(card, line) || *contact->family || *contact->given)
		return FALSE;
	g_autofree char *before = card_name_part(line->value, 3);
	g_autofree char *behind = card_name_part(line->value, 4);

	card_set(&contact->family, card_name_part(line->value, 0));
	card_set(&contact->given, card_name_part(line->value, 1));
	card_set(&contact->patronymic, card_name_part(line->value, 2));
	card_set(&card->titles, g_strjoin(" ", before, behind, NULL));
	return !*before && !*behind && line->n_params == 0;
}

static gboolean
read_fn(Card *card, const VcardLine *line)
{
	if (card->shown || is_too_long(card, line))
		return FALSE;
	card->shown = card_text(line->value);
	return line->n_params == 0;
}

static const CardRow names[] = { { "N", read_n }, { "FN", read_fn }, { 0 } };

static const CardRow *const tables[] = { names, card_channels, card_facts, card_own };

CardReader
card_reader(const char *name)
{
	for (gsize i = 0; i < G_N_ELEMENTS(tables); i++)
		for (const CardRow *row = tables[i]; row->name; row++)
			if (*row->name == *name && strcmp(row->name, name) == 0)
				return row->read;
	return NULL;
}

GHashTable *
card_labels(const Vcard *card)
{
	GHashTable *labels = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);

	for (guint i = 0; i < card->lines->len; i++) {
		const VcardLine *line = &g_array_index(card->lines, VcardLine, i);

		if (*line->group && strcmp(line->name, "X-ABLABEL") == 0)
			g_hash_table_insert(labels, g_ascii_strdown(line->group, -1),
				(gpointer)(guintptr)line->value);
	}
	return labels;
}

/* The label of a line that went into the book whole, and stands with no other one. */
static gboolean
is_spent_label(const Card *card, const VcardLine *line)
{
	g_autofree char *group = NULL;

	if (strcmp(line->name, "X-ABLABEL") != 0)
		return FALSE;
	group = g_ascii_strdown(line->group, -1);
	return g_hash_table_contains(card->spent, group);
}

/* A label stays with a line that is kept. */
static void
keep_labels(Card *card, const GArray *whole)
{
	for (guint i = 0; i < whole->len; i++) {
		const VcardLine *line = &g_array_index(card->card->lines, VcardLine, i);
		g_autofree char *group = NULL;

		if (!*line->group || g_array_index(whole, gboolean, i) ||
			strcmp(line->name, "X-ABLABEL") == 0)
			continue;
		group = g_ascii_strdown(line->group, -1);
		g_hash_table_remove(card->spent, group);
	}
}

/* The shown name is kept where krug would show another one. */
static gboolean
is_said(const Card *card, const VcardLine *line, gboolean whole)
{
	g_autofree char *shown = NULL;

	if (is_spent_label(card, line))
		return TRUE;
	if (!whole || !card->shown || strcmp(line->name, "FN") != 0)
		return whole;
	shown = contact_display(card->person->contact);
	return strcmp(shown, card->shown) == 0;
}

static void
keep_lines(Card *card, const GArray *whole)
{
	keep_labels(card, whole);
	for (guint i = 0; i < card->card->lines->len; i++) {
		const VcardLine *line = &g_array_index(card->card->lines, VcardLine, i);
		GString *text;

		if (is_said(card, line, g_array_index(whole, gboolean, i)))
			continue;
		text = g_string_new(NULL);
		add_line(text, card->card, line);
		g_ptr_array_add(card->record->kept, g_string_free(text, FALSE));
	}
}

/* Which lines the book says whole; owned, of gboolean. */
static GArray *
read_lines(Card *card)
{
	GArray *whole = g_array_new(FALSE, FALSE, sizeof(gboolean));

	for (guint i = 0; i < card->card->lines->len; i++) {
		const VcardLine *line = &g_array_index(card->card->lines, VcardLine, i);
		CardReader read = card_reader(line->name);
		gboolean said = read && read(card, line);

		g_array_append_val(whole, said);
	}
	return whole;
}

/* "Given Patronymic Family", as most programs write it. */
static gboolean
is_in_order(const char *shown, const Contact *contact)
{
	const char *parts[] = { contact->given, contact->patronymic, contact->family };

	for (gsize i = 0; i < G_N_ELEMENTS(parts); i++) {
		if (!g_str_has_prefix(shown, parts[i]))
			return FALSE;
		shown += strlen(parts[i]);
		shown += *shown == ' ' && *parts[i];
	}
	return !*shown;
}

/* Are all words of the shown name among the parts, in any order? */
gboolean
card_composed(const char *shown, const Contact *contact, const char *titles)
{
	if (is_in_order(shown, contact))
		return TRUE;
	g_autofree char *parts = g_strjoin(" ", contact->given, contact->patronymic,
		contact->family, contact->nickname, titles, NULL);
	g_autofree char *folded = text_fold(parts);
	g_autofree char *text = text_fold(shown);
	g_auto(GStrv) known = g_strsplit_set(folded, " ,", 64);
	g_auto(GStrv) words = g_strsplit_set(text, " ,", 64);

	for (guint i = 0; words[i]; i++)
		if (*words[i] && !g_strv_contains((const char *const *)known, words[i]))
			return FALSE;
	return TRUE;
}

/* Somebody without a name is known by the next best thing. */
static void
name_somehow(Card *card)
{
	Contact *contact = card->person->contact;
	const char *name = "";

	if (*contact->nickname)
		return;
	if (card->units->len > 0)
		name = ((Position *)card->units->pdata[0])->name;
	if (!*name && card->person->channels->len > 0)
		name = ((ContactChannel *)card->person->channels->pdata[0])->value;
	card_set(&contact->nickname, g_strdup(name));
}

/* Google writes a firm as somebody without a name whose shown name is the firm's. */
static gboolean
is_firm(const Card *card)
{
	const Contact *contact = card->person->contact;

	return card->shown && card->units->len > 0 && !*contact->family &&
	       !*contact->given &&
	       strcmp(((Position *)card->units->pdata[0])->name, card->shown) == 0;
}

static void
settle_name(Card *card)
{
	Contact *contact = card->person->contact;
	const char *shown = card->shown ? card->shown : "";

	part_single(card);
	card->company |= is_firm(card);
	if (!*contact->family && !*contact->given && *shown &&
		strcmp(shown, contact->nickname) != 0) {
		if (!card->company)
			set_name(contact, shown);
		else if (!*contact->nickname)
			card_set(&contact->nickname, g_strdup(shown));
	}
	if (*shown && !*contact->alt && !card_composed(shown, contact, card->titles))
		card_set(&contact->alt, g_strdup(shown));
	if (!*contact->family && !*contact->given && !*contact->patronymic &&
		!*contact->alt)
		name_somehow(card);
	if (!*contact->family && !*contact->given && !*contact->patronymic &&
		!*contact->alt && !*contact->nickname && !card->record->why)
		card->record->why = g_strdup(
			card->endless
				? _("the name is too long")
				: _("neither a name nor anything to know the person by"));
}

/* Of several present positions the book shows the last one added: that is the first one
 * of the card. */
static void
settle_units(Card *card)
{
	for (guint i = card->units->len; i > 0; i--)
		g_ptr_array_add(card->person->positions,
			position_copy(card->units->pdata[i - 1]));
}

static void
card_clear(Card *card)
{
	g_hash_table_unref(card->labels);
	g_hash_table_unref(card->spent);
	g_ptr_array_unref(card->units);
	g_free(card->shown);
	g_free(card->titles);
}

static void
fill_record(ImportRecord *record, const Vcard *vcard)
{
	Card card = {
		.card = vcard,
		.record = record,
		.person = record->person,
		.labels = card_labels(vcard),
		.spent = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
		.units = g_ptr_array_new_with_free_func((GDestroyNotify)position_free),
	};
	g_autoptr(GArray) whole = NULL;

	record->key = key_of(vcard);
	hash_card(record, vcard);
	whole = read_lines(&card);
	settle_name(&card);
	settle_units(&card);
	keep_lines(&card, whole);
	card_clear(&card);
}

ImportRecord *
card_record(const Vcard *card, const char *file)
{
	ImportRecord *record = import_record_new(file, card->number);

	if (card->why) {
		record->line = card->where;
		record->why = g_strdup(card->why);
		return record;
	}
	fill_record(record, card);
	return record;
}
