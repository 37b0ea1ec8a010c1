/*
 * The Latin spellings people use for Russian names, brought to the one that
 * text_translit() writes: Alexey, Yulia and Dmitry are found as Aleksey, Yuliya and
 * Dmitriy. Rules look at one place of a word at a time, from the left; the first that
 * fits wins.
 */
#include "krug/text.h"

#include <string.h>

#define VOWELS "aeiouy"

typedef enum { ANYWHERE, AT_START, AT_END } Where;

typedef struct {
	const char *from, *to;
	Where where;
	const char *after; /* one of these letters; NULL: anything */
	gboolean unless;   /* a letter, but none of these */
} Rule;

static const Rule rules[];

static gboolean
follows(const Rule *rule, char before)
{
	gboolean found;

	if (!rule->after)
		return TRUE;
	found = before != '\0' && strchr(rule->after, before) != NULL;
	return rule->unless ? before != '\0' && !found : found;
}

static gboolean
fits(const Rule *rule, const char *at, const char *start)
{
	gsize length = strlen(rule->from);
	gboolean first = at == start || !g_ascii_isalpha(at[-1]);

	if (strncmp(at, rule->from, length) != 0)
		return FALSE;
	if (rule->where == AT_START && !first)
		return FALSE;
	if (rule->where == AT_END && (first || g_ascii_isalpha(at[length])))
		return FALSE;
	return follows(rule, first ? '\0' : at[-1]);
}

char *
text_respell(const char *latin)
{
	g_autofree char *word = text_fold(latin);
	GString *out = g_string_new(NULL);

	for (const char *p = word; *p;) {
		const Rule *rule = rules;

		while (rule->from && !fits(rule, p, word))
			rule++;
		if (rule->from) {
			g_string_append(out, rule->to);
			p += strlen(rule->from);
		} else {
			g_string_append_c(out, *p++);
		}
	}
	return g_string_free(out, FALSE);
}

static const Rule rules[] = {
	{ "ye", "e", AT_START, NULL, FALSE },
	{ "yo", "e", AT_START, NULL, FALSE },
	{ "je", "e", AT_START, NULL, FALSE },
	{ "ja", "ya", ANYWHERE, NULL, FALSE },
	{ "ju", "yu", ANYWHERE, NULL, FALSE },
	{ "iu", "yu", AT_START, NULL, FALSE },
	{ "ia", "ya", AT_START, NULL, FALSE },
	{ "shch", "shch", ANYWHERE, NULL, FALSE },
	{ "sch", "shch", ANYWHERE, NULL, FALSE },
	{ "ph", "f", ANYWHERE, NULL, FALSE },
	{ "kh", "kh", ANYWHERE, NULL, FALSE },
	{ "ch", "ch", ANYWHERE, NULL, FALSE },
	{ "sh", "sh", ANYWHERE, NULL, FALSE },
	{ "zh", "zh", ANYWHERE, NULL, FALSE },
	{ "h", "kh", ANYWHERE, NULL, FALSE },
	{ "x", "ks", ANYWHERE, NULL, FALSE },
	{ "w", "v", ANYWHERE, NULL, FALSE },
	{ "ia", "iya", AT_END, NULL, FALSE },
	{ "ii", "iy", AT_END, NULL, FALSE },
	{ "i", "y", AT_END, "aeo", FALSE },
	{ "y", "iy", AT_END, VOWELS, TRUE },
	{ 0 },
};
