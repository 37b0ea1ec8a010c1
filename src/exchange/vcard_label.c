/*
 * Labels come in as plain words (card_text.c) and go out as what they were.
 */
#include "vcard_label.h"

#include <string.h>

#include <glib.h>

#include "krug/i18n.h"

/* The types that phones know for what people write as labels. */
static const char *
type_of_word(const char *word, gsize size)
{
	static const struct {
		const char *word, *type;
	} types[] = {
		{ "home", ";TYPE=HOME" },
		{ "work", ";TYPE=WORK" },
		{ "mobile", ";TYPE=CELL" },
		{ "cell", ";TYPE=CELL" },
		{ "fax", ";TYPE=FAX" },
		{ "pager", ";TYPE=PAGER" },
		{ "main", ";TYPE=MAIN" },
		{ "iphone", ";TYPE=IPHONE" },
		{ "car", ";TYPE=CAR" },
		{ "blog", ";TYPE=BLOG" },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(types); i++)
		if (strlen(types[i].word) == size &&
			memcmp(word, types[i].word, size) == 0)
			return types[i].type;
	return NULL;
}

char *
vcard_label_types(const char *label)
{
	g_autoptr(GString) types = NULL;

	while (*label) {
		gsize size = strcspn(label, " ");
		const char *type = type_of_word(label, size);

		if (!type)
			return NULL;
		if (!types)
			types = g_string_new(NULL);
		g_string_append(types, type);
		label += size + (label[size] != '\0');
	}
	return types ? g_string_free(g_steal_pointer(&types), FALSE) : g_strdup("");
}

char *
vcard_label_apple(const char *label)
{
	static const struct {
		const char *label, *word;
	} words[] = {
		{ N_("anniversary"), "Anniversary" },
		{ "homepage", "HomePage" },
		{ "school", "School" },
		{ "other", "Other" },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(words); i++)
		if (strcmp(label, words[i].label) == 0 ||
			strcmp(label, _(words[i].label)) == 0)
			return g_strdup_printf("_$!<%s>!$_", words[i].word);
	return g_strdup(label);
}
