/*
 * Names in the words of a title. They are found as they stand, in either order, and in
 * the cases of Russian where a form can be nobody else's: the genitive of a man is often
 * what a woman is called, so it counts behind a preposition, with a patronymic, or of a
 * given name that no woman bears so.
 */
#include <string.h>

#include "krug/name.h"
#include "krug/text.h"
#include "model/inbox_private.h"

#define WORDS_MOST 40 /* of a title that are looked at */

static const char *const prepositions[];

/* Words of letters, with hyphens and apostrophes within them. */
static GPtrArray *
words_of(const char *folded)
{
	GPtrArray *words = g_ptr_array_new_with_free_func(g_free);
	const char *from = NULL;

	for (const char *p = folded; words->len < WORDS_MOST; p = g_utf8_next_char(p)) {
		gunichar c = g_utf8_get_char(p);
		gboolean within =
			c && (g_unichar_isalpha(c) || g_unichar_ismark(c) ||
				     (from && (c == '-' || c == '\'' || c == 0x2019)));

		if (within && !from)
			from = p;
		if (!within && from) {
			g_ptr_array_add(words, g_strndup(from, (gsize)(p - from)));
			from = NULL;
		}
		if (!c)
			break;
	}
	return words;
}

/* "family given [patronymic]", "given family", "given patronymic family"; a second
 * spelling as it stands. */
static gboolean
find_at(InboxMatch *match, const GPtrArray *words, guint i, GArray *contacts,
	GError **error)
{
	const char *a = words->pdata[i], *b = words->pdata[i + 1];
	const char *c = i + 2 < words->len ? words->pdata[i + 2] : NULL;
	const char *behind = c && name_is_patronymic(c) ? c : INBOX_ANYBODY;
	g_autofree char *alt = g_strconcat(a, " ", b, NULL);

	inbox_match_alt(match, alt, contacts);
	if (!inbox_match_name(match, a, b, behind, contacts, error) ||
		!inbox_match_name(match, b, a, INBOX_ANYBODY, contacts, error))
		return FALSE;
	return !c || !name_is_patronymic(b) ||
	       inbox_match_name(match, c, a, b, contacts, error);
}

/* "Анной Петровой", "Петровой Анной"; one of the two may not be declined: "Анной Ким".
 * behind: INBOX_ANYBODY, or the patronymic that stands with them. */
static gboolean
find_declined(InboxMatch *match, const char *a, const char *b, const char *behind,
	GArray *contacts, GError **error)
{
	g_autoptr(GPtrArray) first = inbox_nominatives(a);
	g_autoptr(GPtrArray) second = inbox_nominatives(b);

	for (guint i = 0; i < first->len; i++)
		for (guint j = i == 0; j < second->len; j++) {
			const char *x = first->pdata[i], *y = second->pdata[j];

			if (!inbox_match_name(match, x, y, behind, contacts, error) ||
				!inbox_match_name(match, y, x, behind, contacts, error))
				return FALSE;
		}
	return TRUE;
}

/* "сергеевной": "сергеевна"; NULL for another word. Owned. */
static char *
patronymic_of(const char *word)
{
	g_autoptr(GPtrArray) names = inbox_nominatives(word);

	for (guint i = 1; i < names->len; i++)
		if (name_is_patronymic(names->pdata[i]))
			return g_strdup(names->pdata[i]);
	return NULL;
}

/* Two words from the ith on, and a patronymic between or behind them. */
static gboolean
find_declined_at(InboxMatch *match, const GPtrArray *words, guint i, GArray *contacts,
	GError **error)
{
	const char *a = words->pdata[i], *b = words->pdata[i + 1];
	const char *c = i + 2 < words->len ? words->pdata[i + 2] : NULL;
	g_autofree char *between = c ? patronymic_of(b) : NULL;
	g_autofree char *behind = c ? patronymic_of(c) : NULL;

	if (between)
		return find_declined(match, a, c, between, contacts, error);
	return find_declined(
		match, a, b, behind ? behind : INBOX_ANYBODY, contacts, error);
}

gboolean
inbox_find_in(InboxMatch *match, const char *text, GArray *contacts, GError **error)
{
	g_autofree char *folded = text_fold(text);
	g_autoptr(GPtrArray) words = words_of(folded);

	for (guint i = 0; i + 1 < words->len; i++)
		if (!find_at(match, words, i, contacts, error))
			return FALSE;
	return TRUE;
}

static gboolean
is_preposition(const GPtrArray *words, guint before)
{
	return before > 0 && g_strv_contains(prepositions, words->pdata[before - 1]);
}

static gboolean
is_capital(const char *word)
{
	return g_unichar_isupper(g_utf8_get_char(word));
}

/* A man in the genitive, «Ивана Петрова». certain: it is one, whatever the name. */
static gboolean
find_genitive(InboxMatch *match, const char *given, const char *family,
	const char *patronymic, gboolean certain, GArray *contacts, GError **error)
{
	g_autoptr(GPtrArray) givens = inbox_genitives(given);
	g_autoptr(GPtrArray) families = inbox_genitives(family);

	if (families->len == 0) /* one that is not declined */
		g_ptr_array_add(families, g_strdup(family));
	for (guint i = 0; i < givens->len; i++) {
		const char *name = givens->pdata[i];

		if (!certain && !inbox_is_man(name))
			continue;
		for (guint j = 0; j < families->len; j++)
			if (!inbox_match_name(match, families->pdata[j], name, patronymic,
				    contacts, error))
				return FALSE;
	}
	return TRUE;
}

/* "сергеевича": "сергеевич", which tells that it is a man; NULL for another word. */
static char *
genitive_patronymic(const char *word)
{
	g_autofree char *name = g_str_has_suffix(word, "ича")
					? g_strndup(word, strlen(word) - strlen("а"))
					: NULL;

	return name && name_is_patronymic(name) ? g_steal_pointer(&name) : NULL;
}

/* Two words from the ith on, and a patronymic between or behind them. Behind «у» the name
 * of a woman would end otherwise. */
static gboolean
find_genitive_at(InboxMatch *match, const GPtrArray *words, guint i, GArray *contacts,
	GError **error)
{
	const char *a = words->pdata[i], *b = words->pdata[i + 1];
	const char *c = i + 2 < words->len ? words->pdata[i + 2] : NULL;
	g_autofree char *between = c ? genitive_patronymic(b) : NULL;
	g_autofree char *behind = c ? genitive_patronymic(c) : NULL;
	gboolean certain = between || behind || is_preposition(words, i);
	const char *patronymic = behind ? behind : INBOX_ANYBODY;

	if (between)
		return find_genitive(match, a, c, between, TRUE, contacts, error);
	return find_genitive(match, a, b, patronymic, certain, contacts, error) &&
	       find_genitive(match, b, a, patronymic, certain, contacts, error);
}

/* In any case, with a capital. Where the words are somebody's name as they stand, they
 * are no genitive of another one, unless a preposition says so. */
static gboolean
find_cases_at(InboxMatch *match, const GPtrArray *words, guint i, GArray *contacts,
	GError **error)
{
	guint before = contacts->len;

	if (is_preposition(words, i) &&
		!find_genitive_at(match, words, i, contacts, error))
		return FALSE;
	if (contacts->len > before)
		return TRUE;
	if (!find_at(match, words, i, contacts, error) ||
		!find_declined_at(match, words, i, contacts, error))
		return FALSE;
	return contacts->len > before ||
	       find_genitive_at(match, words, i, contacts, error);
}

/* A title is a sentence, where names stand in any case. */
gboolean
inbox_find_in_title(
	InboxMatch *match, const char *title, GArray *contacts, GError **error)
{
	g_autofree char *folded = text_fold(title);
	g_autoptr(GPtrArray) words = words_of(folded);
	g_autoptr(GPtrArray) written = words_of(title);

	for (guint i = 0; i + 1 < words->len; i++) {
		gboolean capital = i + 1 < written->len &&
				   is_capital(written->pdata[i]) &&
				   is_capital(written->pdata[i + 1]);

		if (capital ? !find_cases_at(match, words, i, contacts, error)
			    : !find_at(match, words, i, contacts, error))
			return FALSE;
	}
	return TRUE;
}

/* With a genitive, or an accusative that a man's name shares with it. */
static const char *const prepositions[] = { "у", "от", "для", "без", "до", "после", "про",
	"ради", "против", "вместо", "кроме", "насчет", "относительно", NULL };
