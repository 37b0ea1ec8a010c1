/*
 * The order of what to bring up, and what two people share. A suggestion is kept where it
 * first came: those who gather them put the best of each kind first.
 */
#include "krug/suggest.h"

#include <string.h>

#include "krug/i18n.h"
#include "krug/text.h"

#define STEM_LEAST 4 /* letters that two words must share */
#define ENDING	   2 /* letters in which their ends may differ */

typedef struct {
	const char *id, *label;
} KindWords;

static const KindWords kinds[SUGGEST_COUNT];

Suggestion *
suggestion_new(SuggestKind kind, char *text, char *source)
{
	Suggestion *suggestion = g_new0(Suggestion, 1);

	suggestion->kind = kind;
	suggestion->text = text;
	suggestion->source = source;
	return suggestion;
}

void
suggestion_free(Suggestion *suggestion)
{
	if (!suggestion)
		return;
	g_free(suggestion->text);
	g_free(suggestion->source);
	g_free(suggestion);
}

const char *
suggest_id(SuggestKind kind)
{
	return kinds[kind].id;
}

const char *
suggest_label(SuggestKind kind)
{
	return _(kinds[kind].label);
}

void
suggest_choose(GPtrArray *suggestions, guint most)
{
	g_autoptr(GPtrArray) chosen = g_ptr_array_new();

	for (int kind = 0; kind < SUGGEST_COUNT; kind++) {
		guint n = 0;

		for (guint i = 0; i < suggestions->len; i++) {
			Suggestion *one = suggestions->pdata[i];

			if ((int)one->kind == kind && n++ < SUGGEST_EACH &&
				chosen->len < most) {
				g_ptr_array_add(chosen, one);
				suggestions->pdata[i] =
					suggestion_new(SUGGEST_COUNT, NULL, NULL);
			}
		}
	}
	g_ptr_array_set_size(suggestions, 0);
	for (guint i = 0; i < chosen->len; i++)
		g_ptr_array_add(suggestions, chosen->pdata[i]);
}

/* --- what two lists share --- */

static glong
common_start(const char *a, const char *b)
{
	glong n = 0;

	while (*a && *b && g_utf8_get_char(a) == g_utf8_get_char(b)) {
		a = g_utf8_next_char(a);
		b = g_utf8_next_char(b);
		n++;
	}
	return n;
}

/* "шахматы" and "шахмат"; short words as they are. */
static gboolean
words_alike(const char *a, const char *b)
{
	glong longer = MAX(g_utf8_strlen(a, -1), g_utf8_strlen(b, -1));

	return strcmp(a, b) == 0 ||
	       common_start(a, b) >= MAX(STEM_LEAST, longer - ENDING);
}

static gboolean
has_word(char **words, const char *word)
{
	for (; *words; words++)
		if (words_alike(*words, word))
			return TRUE;
	return FALSE;
}

static char **
words_of(const char *item)
{
	g_autofree char *folded = text_fold(item);

	return g_strsplit_set(g_strstrip(folded), " \t#", -1);
}

/* All words of one stand in the other. */
static gboolean
items_alike(const char *a, const char *b)
{
	g_auto(GStrv) of_a = words_of(a);
	g_auto(GStrv) of_b = words_of(b);
	guint n = 0;

	for (char **word = of_a; *word; word++) {
		if (!**word)
			continue;
		if (!has_word(of_b, *word))
			return FALSE;
		n++;
	}
	return n > 0;
}

static gboolean
list_has(char **list, const char *item)
{
	for (; *list; list++)
		if (items_alike(item, *list) || items_alike(*list, item))
			return TRUE;
	return FALSE;
}

GPtrArray *
suggest_shared(const char *a, const char *b)
{
	GPtrArray *shared = g_ptr_array_new_with_free_func(g_free);
	g_auto(GStrv) of_a = g_strsplit_set(a ? a : "", ",;\n", -1);
	g_auto(GStrv) of_b = g_strsplit_set(b ? b : "", ",;\n", -1);

	for (char **item = of_a; *item; item++) {
		g_strstrip(*item);
		if (**item && list_has(of_b, *item))
			g_ptr_array_add(shared, g_strdup(*item));
	}
	return shared;
}

static const KindWords kinds[SUGGEST_COUNT] = {
	[SUGGEST_PROMISE] = { "promise", N_("I promised") },
	[SUGGEST_THEIR_PROMISE] = { "their-promise", N_("they promised") },
	[SUGGEST_DATE] = { "date", N_("congratulate") },
	[SUGGEST_NEWS] = { "news", N_("tell") },
	[SUGGEST_SHELF] = { "shelf", N_("share") },
	[SUGGEST_TOPIC] = { "topic", N_("ask about") },
	[SUGGEST_COMMON] = { "common", N_("in common") },
	[SUGGEST_MEET] = { "meet", N_("introduce") },
};
