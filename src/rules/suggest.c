/*
 * The order of what to bring up, and what two people share. A suggestion is kept where it
 * first came: those who gather them put the best of each kind first.
 */
#include "krug/suggest.h"

#include <string.h>

#include "krug/i18n.h"
#include "krug/text.h"

#define STEM_LEAST 4  /* letters that two words must share */
#define ENDING	   2  /* letters in which their ends may differ */
#define ITEMS_MOST 64 /* of a list that are looked at */
#define WORDS_MOST 16 /* of an item; the last one has the rest */

static const char *const labels[SUGGEST_COUNT];

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
suggest_label(SuggestKind kind)
{
	return _(labels[kind]);
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

/* One of a list: as it was written, and its words. */
typedef struct {
	char *text, **words;
} Item;

static void
item_clear(void *data)
{
	Item *item = data;

	g_free(item->text);
	g_strfreev(item->words);
}

static char **
words_of(const char *item)
{
	g_autofree char *folded = text_fold(item);

	return g_strsplit_set(g_strstrip(folded), " \t#", WORDS_MOST);
}

/* No more than anybody writes by hand, since each is held against each. */
static GArray *
items_of(const char *list)
{
	GArray *items = g_array_new(FALSE, FALSE, sizeof(Item));
	g_auto(GStrv) texts = g_strsplit_set(list ? list : "", ",;\n", ITEMS_MOST + 1);

	g_array_set_clear_func(items, item_clear);
	for (guint i = 0; texts[i] && i < ITEMS_MOST; i++) {
		Item item = { g_strdup(g_strstrip(texts[i])), words_of(texts[i]) };

		g_array_append_val(items, item);
	}
	return items;
}

/* All words of one stand in the other. */
static gboolean
items_alike(const Item *a, const Item *b)
{
	guint n = 0;

	for (char **word = a->words; *word; word++) {
		if (!**word)
			continue;
		if (!has_word(b->words, *word))
			return FALSE;
		n++;
	}
	return n > 0;
}

static gboolean
list_has(const GArray *list, const Item *item)
{
	for (guint i = 0; i < list->len; i++) {
		const Item *other = &g_array_index(list, Item, i);

		if (items_alike(item, other) || items_alike(other, item))
			return TRUE;
	}
	return FALSE;
}

GPtrArray *
suggest_shared(const char *a, const char *b)
{
	GPtrArray *shared = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GArray) of_a = items_of(a);
	g_autoptr(GArray) of_b = items_of(b);

	for (guint i = 0; i < of_a->len; i++) {
		const Item *item = &g_array_index(of_a, Item, i);

		if (*item->text && list_has(of_b, item))
			g_ptr_array_add(shared, g_strdup(item->text));
	}
	return shared;
}

static const char *const labels[SUGGEST_COUNT] = {
	[SUGGEST_PROMISE] = N_("I promised"),
	[SUGGEST_THEIR_PROMISE] = N_("they promised"),
	[SUGGEST_DATE] = N_("congratulate"),
	[SUGGEST_NEWS] = N_("tell"),
	[SUGGEST_SHELF] = N_("share"),
	[SUGGEST_TOPIC] = N_("ask about"),
	[SUGGEST_COMMON] = N_("in common"),
	[SUGGEST_MEET] = N_("introduce"),
};
