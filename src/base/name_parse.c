/*
 * Taking a typed name apart. Russian order varies (family first in lists, given first in
 * talk); the patronymic settles it, by its ending, and where there is none an
 * unmistakable family ending does. What cannot be settled is read as "given family".
 */
#include <string.h>

#include "krug/name.h"
#include "krug/text.h"

typedef struct {
	const char *ending; /* folded */
	Gender gender;
} Ending;

static const Ending patronymics[22], families[12];
static const char *const male_in_a[16], *const particles[21], *const kinship[4];

static const Ending *
find_ending(const Ending *endings, const char *folded, glong shortest)
{
	for (const Ending *e = endings; e->ending; e++)
		if (g_str_has_suffix(folded, e->ending) &&
			g_utf8_strlen(folded, -1) >= shortest)
			return e;
	return NULL;
}

static const Ending *
patronymic_ending(const char *word)
{
	g_autofree char *folded = text_fold(word);

	return find_ending(patronymics, folded, 5);
}

gboolean
name_is_patronymic(const char *word)
{
	return word && patronymic_ending(word) != NULL;
}

static const Ending *
family_ending(const char *word)
{
	g_autofree char *folded = text_fold(word);

	/* Five letters at least: Лев and Яков are given names. */
	return find_ending(families, folded, 5);
}

static gboolean
is_one_of(const char *word, const char *const *words)
{
	g_autofree char *folded = text_fold(word);

	return g_strv_contains(words, folded);
}

Gender
name_gender(const NameParts *name)
{
	const Ending *ending = NULL;

	if (name->patronymic && *name->patronymic)
		ending = patronymic_ending(name->patronymic);
	if (!ending && name->family && *name->family)
		ending = family_ending(name->family);
	return ending ? ending->gender : GENDER_UNKNOWN;
}

/* A woman's given name by its last letter, Илья and his like apart. */
static gboolean
is_womans(const char *given)
{
	g_autofree char *folded = text_fold(given);

	return (g_str_has_suffix(folded, "а") || g_str_has_suffix(folded, "я")) &&
	       !g_strv_contains(male_in_a, folded);
}

static gboolean
is_cyrillic(const char *text)
{
	for (const char *p = text; *p; p = g_utf8_next_char(p))
		if (g_unichar_get_script(g_utf8_get_char(p)) == G_UNICODE_SCRIPT_CYRILLIC)
			return TRUE;
	return FALSE;
}

/* Whether the aside is the same name in the other script. */
static gboolean
is_other_spelling(const char *aside, const char *name)
{
	return name[strspn(name, " ,")] && is_cyrillic(aside) != is_cyrillic(name);
}

static void
set(char **part, char *text)
{
	g_free(*part);
	*part = *text ? text : NULL;
	if (!*text)
		g_free(text);
}

/* Words from..to-1 with blanks between. */
static char *
words_join(const GPtrArray *words, guint from, guint to)
{
	GString *out = g_string_new(NULL);

	for (guint i = from; i < to && i < words->len; i++) {
		if (out->len)
			g_string_append_c(out, ' ');
		g_string_append(out, g_ptr_array_index(words, i));
	}
	return g_string_free(out, FALSE);
}

/* The signs that open an aside, and those that close it. */
static const struct {
	const char *open, *close;
	gboolean bracket;
} asides[] = {
	{ "(", ")", TRUE },
	{ "«", "»", FALSE },
	{ "“", "”", FALSE },
	{ "\"", "\"", FALSE },
};

static gboolean
take_aside(GString *text, size_t kind, NameParts *name)
{
	const char *open = strstr(text->str, asides[kind].open), *close, *inside;
	g_autofree char *aside = NULL;
	gssize from, length;

	if (!open)
		return FALSE;
	inside = open + strlen(asides[kind].open);
	close = strstr(inside, asides[kind].close);
	if (!close)
		return FALSE;
	aside = g_strstrip(g_strndup(inside, (gsize)(close - inside)));
	from = open - text->str;
	length = close + strlen(asides[kind].close) - open;
	g_string_erase(text, from, length);
	g_string_insert_c(text, from, ' ');
	if (asides[kind].bracket && is_other_spelling(aside, text->str))
		set(&name->alt, g_steal_pointer(&aside));
	else
		set(&name->nickname, g_steal_pointer(&aside));
	return TRUE;
}

static GPtrArray *
words_split(const char *text)
{
	GPtrArray *words = g_ptr_array_new_with_free_func(g_free);
	g_auto(GStrv) parts = g_strsplit_set(text, " \t\n\r", -1);

	for (char **part = parts; *part; part++)
		if (**part)
			g_ptr_array_add(words, g_strdup(*part));
	return words;
}

/* "Гасан оглы" is one patronymic of two words. */
static void
join_kinship(GPtrArray *words)
{
	for (guint i = 1; i < words->len; i++) {
		char **before = (char **)&words->pdata[i - 1];

		if (!is_one_of(g_ptr_array_index(words, i), kinship))
			continue;
		set(before, g_strconcat(*before, " ", g_ptr_array_index(words, i), NULL));
		g_ptr_array_remove_index(words, i--);
	}
}

static gint
find_patronymic(const GPtrArray *words)
{
	for (guint i = words->len; i-- > 1;)
		if (name_is_patronymic(g_ptr_array_index(words, i)))
			return (gint)i;
	return -1;
}

/* The family begins at the last word, or at the particle before it: "van Beethoven". */
static void
parse_western(const GPtrArray *words, NameParts *name)
{
	guint family = words->len - 1;

	for (guint i = 1; i < words->len - 1; i++)
		if (is_one_of(g_ptr_array_index(words, i), particles)) {
			family = i;
			break;
		}
	set(&name->given, words_join(words, 0, family));
	set(&name->family, words_join(words, family, words->len));
}

static void
parse_with_patronymic(const GPtrArray *words, guint at, NameParts *name)
{
	set(&name->patronymic, words_join(words, at, at + 1));
	set(&name->given, words_join(words, at - 1, at));
	if (at + 1 < words->len)
		set(&name->family, words_join(words, at + 1, words->len));
	else
		set(&name->family, words_join(words, 0, at - 1));
}

/* Абрамович is a family name when a woman bears it. */
static gboolean
is_family_of_a_woman(const GPtrArray *words)
{
	const Ending *ending = patronymic_ending(g_ptr_array_index(words, 1));

	return words->len == 2 && ending && ending->gender == GENDER_MALE &&
	       is_womans(g_ptr_array_index(words, 0));
}

static gboolean
is_family_first(const GPtrArray *words)
{
	return words->len == 2 && family_ending(g_ptr_array_index(words, 0)) &&
	       !family_ending(g_ptr_array_index(words, 1));
}

static void
parse_words(const GPtrArray *words, NameParts *name)
{
	gint patronymic = find_patronymic(words);

	if (words->len == 1)
		set(&name->given, words_join(words, 0, 1));
	else if (patronymic > 0 && !is_family_of_a_woman(words))
		parse_with_patronymic(words, (guint)patronymic, name);
	else if (is_family_first(words)) {
		set(&name->family, words_join(words, 0, 1));
		set(&name->given, words_join(words, 1, 2));
	} else
		parse_western(words, name);
}

/* "Петрова, Анна Сергеевна": the comma tells the family name. */
static gboolean
parse_comma(const char *text, NameParts *name)
{
	const char *comma = strchr(text, ',');
	g_autoptr(GPtrArray) family = NULL, rest = NULL;
	g_autofree char *head = NULL;
	guint given;

	if (!comma)
		return FALSE;
	head = g_strndup(text, (gsize)(comma - text));
	family = words_split(head);
	rest = words_split(comma + 1);
	if (!family->len || !rest->len)
		return FALSE;
	join_kinship(rest);
	given = rest->len;
	if (given > 1 && name_is_patronymic(g_ptr_array_index(rest, given - 1)))
		given--;
	set(&name->family, words_join(family, 0, family->len));
	set(&name->given, words_join(rest, 0, given));
	set(&name->patronymic, words_join(rest, given, rest->len));
	return TRUE;
}

gboolean
name_parse(const char *text, NameParts *name)
{
	g_autofree char *nfc = text_nfc(text), *clean = text_clean(nfc);
	g_autoptr(GString) rest = g_string_new(clean);
	g_autoptr(GPtrArray) words = NULL;

	*name = (NameParts){ 0 };
	for (size_t i = 0; i < G_N_ELEMENTS(asides); i++)
		take_aside(rest, i, name);
	if (parse_comma(rest->str, name))
		return TRUE;
	g_strdelimit(rest->str, ",", ' ');
	words = words_split(rest->str);
	join_kinship(words);
	if (words->len)
		parse_words(words, name);
	return words->len || name->nickname || name->alt;
}

static const Ending patronymics[22] = {
	{ "ович", GENDER_MALE },
	{ "евич", GENDER_MALE },
	{ "ьич", GENDER_MALE },
	{ "кузьмич", GENDER_MALE },
	{ "лукич", GENDER_MALE },
	{ "фомич", GENDER_MALE },
	{ "никитич", GENDER_MALE },
	{ "саввич", GENDER_MALE },
	{ "овна", GENDER_FEMALE },
	{ "евна", GENDER_FEMALE },
	{ "ична", GENDER_FEMALE },
	{ "инична", GENDER_FEMALE },
	{ "ovich", GENDER_MALE },
	{ "evich", GENDER_MALE },
	{ "ilyich", GENDER_MALE },
	{ "ovna", GENDER_FEMALE },
	{ "evna", GENDER_FEMALE },
	{ "ichna", GENDER_FEMALE },
	{ " оглы", GENDER_MALE },
	{ " улы", GENDER_MALE },
	{ " кызы", GENDER_FEMALE },
	{ 0 },
};

/* Unmistakable ones only: Марина and Константин end like family names. */
static const Ending families[12] = {
	{ "ов", GENDER_MALE },
	{ "ев", GENDER_MALE },
	{ "ский", GENDER_MALE },
	{ "цкий", GENDER_MALE },
	{ "ова", GENDER_FEMALE },
	{ "ева", GENDER_FEMALE },
	{ "ская", GENDER_FEMALE },
	{ "цкая", GENDER_FEMALE },
	{ "енко", GENDER_UNKNOWN },
	{ "чук", GENDER_UNKNOWN },
	{ "швили", GENDER_UNKNOWN },
	{ 0 },
};

static const char *const male_in_a[16] = { "данила", "дима", "женя", "илья", "кузьма",
	"лука", "миша", "никита", "паша", "петя", "савва", "саша", "сережа", "слава",
	"фома", NULL };

static const char *const particles[21] = { "al", "bin", "da", "de", "del", "della", "den",
	"der", "di", "dos", "du", "el", "la", "le", "ten", "van", "von", "ван", "де",
	"фон", NULL };

static const char *const kinship[4] = { "оглы", "кызы", "улы", NULL };
