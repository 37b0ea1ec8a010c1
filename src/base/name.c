/*
 * How a name is shown. Each form falls back to what the name has, so that a person known
 * by one word only still has a line, an address and a place in the order.
 */
#include "krug/name.h"

#include <string.h>

#include "krug/text.h"

void
name_clear(NameParts *name)
{
	g_free(name->family);
	g_free(name->given);
	g_free(name->patronymic);
	g_free(name->nickname);
	g_free(name->alt);
	*name = (NameParts){ 0 };
}

static gboolean
has(const char *part)
{
	return part && *part;
}

/* The non-empty ones of up to three parts, with blanks between. */
static char *
join(const char *a, const char *b, const char *c)
{
	const char *parts[] = { a, b, c };
	GString *out = g_string_new(NULL);

	for (size_t i = 0; i < G_N_ELEMENTS(parts); i++) {
		if (!has(parts[i]))
			continue;
		if (out->len)
			g_string_append_c(out, ' ');
		g_string_append(out, parts[i]);
	}
	return g_string_free(out, FALSE);
}

/* The first that is not empty; the text is freed where it is not the one. */
static char *
or_else(char *text, const NameParts *name)
{
	const char *rest[] = { name->given, name->family, name->patronymic,
		name->nickname, name->alt };

	if (*text)
		return text;
	g_free(text);
	for (size_t i = 0; i < G_N_ELEMENTS(rest); i++)
		if (has(rest[i]))
			return g_strdup(rest[i]);
	return g_strdup("");
}

char *
name_short(const NameParts *name)
{
	/* A patronymic stands in for a missing family name: "Анна Сергеевна". */
	if (!has(name->family))
		return or_else(join(name->given, name->patronymic, NULL), name);
	return or_else(join(name->given, name->family, NULL), name);
}

char *
name_full(const NameParts *name)
{
	return or_else(join(name->given, name->patronymic, name->family), name);
}

char *
name_formal(const NameParts *name)
{
	if (!has(name->given))
		return name_short(name);
	return join(name->given, name->patronymic, NULL);
}

char *
name_sort(const NameParts *name)
{
	g_autofree char *parts =
		or_else(join(name->family, name->given, name->patronymic), name);

	return text_sort_key(parts);
}
