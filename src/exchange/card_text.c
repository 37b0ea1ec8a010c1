/*
 * Values, parameters and labels of the lines of a card.
 */
#include <string.h>

#include "card_private.h"

#define LABEL 100 /* bytes of a label at most */

/* Where the component that begins at `text` ends. */
static gsize
part_length(const char *text, char separator)
{
	gsize i = 0;

	while (text[i] && text[i] != separator)
		i += text[i] == '\\' && text[i + 1] ? 2 : 1;
	return i;
}

/* Google writes "\:" too. */
static char *
unescape(const char *text, gsize size)
{
	GString *out;

	if (!memchr(text, '\\', size))
		return g_strstrip(g_strndup(text, size));
	out = g_string_sized_new(size);
	for (gsize i = 0; i < size; i++) {
		if (text[i] != '\\' || i + 1 >= size || !strchr("\\;,:nN", text[i + 1])) {
			g_string_append_c(out, text[i]);
			continue;
		}
		i++;
		g_string_append_c(out, text[i] == 'n' || text[i] == 'N' ? '\n' : text[i]);
	}
	return g_strstrip(g_string_free(out, FALSE));
}

char *
card_part(const char *value, char separator, guint i)
{
	for (; i > 0; i--) {
		value += part_length(value, separator);
		if (!*value)
			return g_strdup("");
		value++;
	}
	return unescape(value, part_length(value, separator));
}

guint
card_parts(const char *value, char separator)
{
	guint n = 1;

	for (value += part_length(value, separator); *value; n++)
		value += 1 + part_length(value + 1, separator);
	return n;
}

char *
card_text(const char *value)
{
	return unescape(value, strlen(value));
}

static const VcardParam *
param(const Card *card, const VcardLine *line, guint i)
{
	return &g_array_index(card->card->params, VcardParam, line->params + i);
}

const char *
card_param(const Card *card, const VcardLine *line, const char *name)
{
	for (guint i = 0; i < line->n_params; i++)
		if (strcmp(param(card, line, i)->name, name) == 0)
			return param(card, line, i)->value;
	return NULL;
}

gboolean
card_has_type(const Card *card, const VcardLine *line, const char *type)
{
	for (guint i = 0; i < line->n_params; i++)
		if (strcmp(param(card, line, i)->name, "TYPE") == 0 &&
			g_ascii_strcasecmp(param(card, line, i)->value, type) == 0)
			return TRUE;
	return FALSE;
}

gboolean
card_plain(const Card *card, const VcardLine *line, const char *const *names)
{
	for (guint i = 0; i < line->n_params; i++)
		if (!g_strv_contains(names, param(card, line, i)->name))
			return FALSE;
	return TRUE;
}

/* "_$!<Anniversary>!$_" is a word of Apple's, everything else of the user. */
static char *
clean_label(const char *value)
{
	g_autofree char *text = card_text(value);
	gsize size = strlen(text);

	if (g_str_has_prefix(text, "_$!<") && g_str_has_suffix(text, ">!$_") &&
		size > 8 && size <= LABEL) {
		g_autofree char *word = g_strndup(text + 4, size - 8);

		return g_utf8_strdown(word, -1);
	}
	return size > LABEL ? g_strdup("") : g_steal_pointer(&text);
}

static gboolean
says_nothing(const char *type)
{
	static const char *const silent[] = { "pref", "voice", "internet", "msg", "text",
		"x-internet", "other", NULL };

	return g_strv_contains(silent, type);
}

static char *
label_of_types(const Card *card, const VcardLine *line)
{
	GString *label = g_string_new(NULL);

	for (guint i = 0; i < line->n_params; i++) {
		const VcardParam *p = param(card, line, i);
		g_autofree char *type = NULL;

		if (strcmp(p->name, "TYPE") != 0)
			continue;
		type = g_ascii_strdown(p->value, -1);
		if (says_nothing(type) || strlen(type) + label->len > LABEL)
			continue;
		if (label->len > 0)
			g_string_append_c(label, ' ');
		g_string_append(label, strcmp(type, "cell") == 0      ? "mobile"
				       : g_str_has_prefix(type, "x-") ? type + 2
								      : type);
	}
	return g_string_free(label, FALSE);
}

char *
card_label(Card *card, const VcardLine *line)
{
	g_autofree char *group = g_ascii_strdown(line->group, -1);
	const char *value = *group ? g_hash_table_lookup(card->labels, group) : NULL;

	if (!value)
		return label_of_types(card, line);
	g_hash_table_add(card->spent, g_steal_pointer(&group));
	return clean_label(value);
}

void
card_set(char **field, char *value)
{
	g_free(*field);
	*field = value;
}
