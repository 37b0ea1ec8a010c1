/*
 * Looking things up in the tables of vocab_tables.c, and the few properties of words that
 * rules ask for. What is typed is folded once; the tables are kept folded.
 */
#include "krug/vocab.h"

#include <string.h>

#include "krug/i18n.h"
#include "krug/text.h"

static const VocabWord *
word_of(const Vocab *vocab, int value)
{
	if (value <= 0 || value >= vocab->count)
		return NULL;
	return &vocab->words[value];
}

const char *
vocab_id(const Vocab *vocab, int value)
{
	const VocabWord *word = word_of(vocab, value);

	return word != NULL ? word->id : NULL;
}

const char *
vocab_label(const Vocab *vocab, int value)
{
	const VocabWord *word = word_of(vocab, value);

	return word != NULL ? _(word->label) : "";
}

const char *
vocab_glyph(const Vocab *vocab, int value)
{
	const VocabWord *word = word_of(vocab, value);

	return word != NULL && word->glyph != NULL ? word->glyph : "";
}

int
vocab_from_id(const Vocab *vocab, const char *id)
{
	if (id == NULL || *id == '\0')
		return 0;
	for (int i = 1; i < vocab->count; i++) {
		const char *word = vocab->words[i].id;

		if (*word == *id && strcmp(word, id) == 0)
			return i;
	}
	return 0;
}

/* One of the words split by '|' is, or begins with, `text`. */
static gboolean
words_have(const char *words, const char *text, gsize len, gboolean start)
{
	while (words != NULL) {
		const char *end = strchr(words, '|');
		gsize n = end != NULL ? (gsize)(end - words) : strlen(words);

		if ((n == len || (start && n > len)) && memcmp(words, text, len) == 0)
			return TRUE;
		words = end != NULL ? end + 1 : NULL;
	}
	return FALSE;
}

static gboolean
word_is(const VocabWord *word, const char *folded, gboolean start)
{
	gsize len = strlen(folded);
	g_autofree char *label = NULL;

	if (words_have(word->id, folded, len, start) ||
		words_have(word->words, folded, len, start))
		return TRUE;
	label = text_fold(_(word->label));
	return words_have(label, folded, len, start);
}

/* NULL for what no word of a table can be. */
static char *
fold_typed(const char *word, gssize len)
{
	gsize size = len < 0 ? strlen(word) : (gsize)len;
	g_autofree char *text = NULL;

	if (size == 0 || size > VOCAB_LONGEST || memchr(word, '|', size) != NULL)
		return NULL;
	text = g_strndup(word, size);
	return text_fold(text);
}

int
vocab_match(const Vocab *vocab, const char *word, gssize len)
{
	g_autofree char *folded = fold_typed(word, len);

	for (int i = 1; folded != NULL && i < vocab->count; i++)
		if (word_is(&vocab->words[i], folded, FALSE))
			return i;
	return 0;
}

guint32
vocab_match_start(const Vocab *vocab, const char *start, gssize len)
{
	g_autofree char *folded = fold_typed(start, len);
	guint32 found = 0;

	for (int i = 1; folded != NULL && i < vocab->count; i++)
		if (word_is(&vocab->words[i], folded, TRUE))
			found |= 1u << i;
	return found;
}

char *
vocab_ids(const Vocab *vocab)
{
	GString *ids = g_string_new(NULL);

	for (int i = 1; i < vocab->count; i++)
		g_string_append_printf(
			ids, "%s%s", i > 1 ? ", " : "", vocab->words[i].id);
	return g_string_free(ids, FALSE);
}

gboolean
type_expects(Type type)
{
	return type == TYPE_REQUEST || type == TYPE_FEEDBACK_REQUEST ||
	       type == TYPE_QUESTION || type == TYPE_INVITATION ||
	       type == TYPE_CHECK_IN || type == TYPE_FOLLOW_UP;
}

gboolean
type_owes(Type type)
{
	return type != TYPE_THANK_YOU && type != TYPE_CONGRATULATION;
}

gboolean
channel_is_live(Channel channel)
{
	return channel == CHANNEL_MEETING || channel == CHANNEL_CALL ||
	       channel == CHANNEL_VIDEO;
}

Direction
channel_direction(Channel channel)
{
	return channel_is_live(channel) || channel == CHANNEL_EVENT ? DIRECTION_BOTH
								    : DIRECTION_OUT;
}

static const Channel by_reach[REACH_COUNT] = {
	[REACH_EMAIL] = CHANNEL_EMAIL,
	[REACH_PHONE] = CHANNEL_CALL,
	[REACH_TELEGRAM] = CHANNEL_TELEGRAM,
	[REACH_LINKEDIN] = CHANNEL_LINKEDIN,
	[REACH_HH] = CHANNEL_OTHER,
	[REACH_GITHUB] = CHANNEL_OTHER,
	[REACH_VK] = CHANNEL_OTHER,
	[REACH_WEB] = CHANNEL_OTHER,
	[REACH_OTHER] = CHANNEL_OTHER,
};

Channel
reach_channel(Reach reach)
{
	return (int)reach < 0 || reach >= REACH_COUNT ? CHANNEL_NONE : by_reach[reach];
}
