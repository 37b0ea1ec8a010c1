/*
 * Names as a letter has them. Each part is taken in the script of the letter: from the
 * name itself, else from its second spelling, else letter by letter; Latin names stay
 * Latin in a Russian letter, since nobody's name is respelled by guessing.
 */
#include "krug/salutation.h"

#include <string.h>

#include "krug/text.h"

static gboolean
has(const char *part)
{
	return part && *part;
}

gboolean
salutation_is_cyrillic(const char *text)
{
	g_autofree char *valid = text_nfc(text ? text : "");

	for (const char *p = valid; *p; p = g_utf8_next_char(p))
		if (g_unichar_get_script(g_utf8_get_char(p)) == G_UNICODE_SCRIPT_CYRILLIC)
			return TRUE;
	return FALSE;
}

static gboolean
is_russian(const char *lang)
{
	return strcmp(lang, "ru") == 0;
}

static char *
spell(const char *part, const char *other, gboolean russian)
{
	if (!has(part))
		return g_strdup("");
	if (salutation_is_cyrillic(part) == russian)
		return g_strdup(part);
	if (has(other))
		return g_strdup(other);
	return russian ? g_strdup(part) : text_translit(part);
}

/* A nickname of another script is not what one calls them in this letter. */
static NameParts
spelled(const NameParts *name, const char *lang)
{
	gboolean russian = is_russian(lang);
	g_auto(NameParts) other = { 0 };

	if (has(name->alt) && salutation_is_cyrillic(name->alt) == russian)
		name_parse(name->alt, &other);
	return (NameParts){
		.family = spell(name->family, other.family, russian),
		.given = spell(name->given, other.given, russian),
		.patronymic = spell(name->patronymic, other.patronymic, russian),
		.nickname =
			g_strdup(has(name->nickname) && salutation_is_cyrillic(
								name->nickname) == russian
					 ? name->nickname
					 : ""),
	};
}

static char *
two(const char *first, const char *second)
{
	return g_strconcat(first, *first && *second ? " " : "", second, NULL);
}

static char *
formal_english(const NameParts *name, Gender gender)
{
	if (*name->family && gender != GENDER_UNKNOWN)
		return two(gender == GENDER_FEMALE ? "Ms" : "Mr", name->family);
	return *name->given ? two(name->given, name->family) : g_strdup("");
}

/* A middle name of another country is no patronymic. */
static char *
formal_russian(const NameParts *name)
{
	if (*name->given && salutation_is_cyrillic(name->patronymic))
		return two(name->given, name->patronymic);
	return g_strdup(name->given);
}

char *
salutation(const NameParts *name, Gender gender, const char *lang, gboolean formal)
{
	g_auto(NameParts) said = spelled(name, lang);

	if (!formal)
		return g_strdup(*said.nickname ? said.nickname : said.given);
	return is_russian(lang) ? formal_russian(&said) : formal_english(&said, gender);
}

char *
salutation_full(const NameParts *name, const char *lang)
{
	g_auto(NameParts) said = spelled(name, lang);

	return two(said.given, said.family);
}

char *
salutation_given(const NameParts *name, const char *lang)
{
	g_auto(NameParts) said = spelled(name, lang);

	return g_steal_pointer(&said.given);
}

const char *
salutation_lang(const NameParts *name, const char *told, const char *fallback)
{
	g_autofree char *all = g_strjoin(" ", name->family ? name->family : "",
		name->given ? name->given : "", name->patronymic ? name->patronymic : "",
		name->alt ? name->alt : "", NULL);

	if (told && g_str_has_prefix(told, "ru"))
		return "ru";
	if (told && g_str_has_prefix(told, "en"))
		return "en";
	if (salutation_is_cyrillic(all))
		return "ru";
	return *g_strstrip(all) ? "en" : is_russian(fallback) ? "ru" : "en";
}
