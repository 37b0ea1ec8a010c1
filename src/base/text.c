/*
 * From any bytes to clusters that are safe on a terminal and of known width. Everything
 * shown goes through text_next(), so what is measured is what is drawn: a cluster is one
 * base and its marks, and nothing that utf8proc and wcwidth(3) measure differently
 * passes.
 */
#include "krug/text.h"

#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#include <utf8proc.h>

#define REPLACEMENT   0xfffd
#define DOTTED_CIRCLE 0x25cc /* stands below a mark that has no base */
#define ZWJ	      0x200d
#define SOFT_HYPHEN   0x00ad
#define REGIONAL_A    0x1f1e6
#define REGIONAL_Z    0x1f1ff

/* A character and what is known of it. */
typedef struct {
	gunichar c;
	int bytes; /* in the source; 0 at its end */
} Char;

typedef struct {
	gunichar first, last;
} Range;

static const Range unsafe_ranges[14];

static gboolean
in_ranges(gunichar c, const Range *ranges, size_t n)
{
	size_t low = 0, high = n;

	while (low < high) {
		size_t mid = (low + high) / 2;

		if (c > ranges[mid].last)
			low = mid + 1;
		else if (c < ranges[mid].first)
			high = mid;
		else
			return TRUE;
	}
	return FALSE;
}

gboolean
text_unsafe(gunichar c)
{
	if (c < 0x20 || (c >= 0x7f && c < 0xa0))
		return TRUE;
	return c >= SOFT_HYPHEN &&
	       in_ranges(c, unsafe_ranges, G_N_ELEMENTS(unsafe_ranges));
}

gboolean
text_valid(const char *text, gssize bytes)
{
	return !text || g_utf8_validate(text, bytes, NULL);
}

char *
text_repair(const char *bytes, gsize size)
{
	const char *nul = size ? memchr(bytes, '\0', size) : NULL;
	GString *out;

	if (!nul)
		return size ? g_utf8_make_valid(bytes, (gssize)size) : g_strdup("");
	out = g_string_sized_new(size + 2);
	for (const char *p = bytes, *end = bytes + size;; p = nul + 1) {
		g_autofree char *part = NULL;

		nul = p < end ? memchr(p, '\0', (size_t)(end - p)) : NULL;
		part = g_utf8_make_valid(p, nul ? nul - p : end - p);
		g_string_append(out, part);
		if (!nul)
			return g_string_free(out, FALSE);
		g_string_append(out, "\xef\xbf\xbd");
	}
}

/* Reads one character; a wrong byte is one U+FFFD. Stops at the NUL whatever it follows.
 */
static Char
read_char(const char *p)
{
	const unsigned char *s = (const unsigned char *)p;
	Char ch = { s[0], s[0] != 0 };
	int bytes = s[0] >= 0xf0 ? 4 : s[0] >= 0xe0 ? 3 : 2;
	utf8proc_int32_t c;

	if (s[0] < 0x80)
		return ch;
	if (s[0] >= 0xc2 && s[0] < 0xe0 && (s[1] & 0xc0) == 0x80)
		return (Char){ (gunichar)(s[0] & 0x1f) << 6 | (s[1] & 0x3f), 2 };
	for (int i = 1; i < bytes; i++)
		if ((s[i] & 0xc0) != 0x80)
			return (Char){ REPLACEMENT, 1 };
	if (utf8proc_iterate(s, bytes, &c) != bytes)
		return (Char){ REPLACEMENT, 1 };
	return (Char){ (gunichar)c, bytes };
}

/* Letters, digits and signs of one column that nothing joins by itself: the fast path. */
static gboolean
is_plain(gunichar c)
{
	return (c >= 0x20 && c < 0x7f) || (c > 0xa0 && c < 0x300 && c != SOFT_HYPHEN) ||
	       (c >= 0x400 && c < 0x483);
}

static gboolean
is_line_break(gunichar c)
{
	return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029 ||
	       c == '\v' || c == '\f';
}

/* Bytes of the line break at p, CR LF counting as one; 0 where there is none. */
static int
line_break_bytes(const char *p)
{
	Char ch = read_char(p);

	if (!ch.bytes || !is_line_break(ch.c))
		return 0;
	return p[0] == '\r' && p[1] == '\n' ? 2 : ch.bytes;
}

static int
width_of(gunichar c)
{
	int width = utf8proc_charwidth((utf8proc_int32_t)c);

	return wcwidth((wchar_t)c) == width ? width : -1;
}

static gboolean
is_pictograph(gunichar c)
{
	return utf8proc_get_property((utf8proc_int32_t)c)->boundclass ==
	       UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC;
}

/* VS16 and its kin, skin tones, tags of flags: they only change how a base looks. */
static gboolean
is_variation(gunichar c)
{
	return (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0x1f3fb && c <= 0x1f3ff) ||
	       (c >= 0xe0100 && c <= 0xe01ef) || (c >= 0xe0020 && c <= 0xe007f);
}

static gboolean
is_mark(gunichar c)
{
	utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)c);

	return (category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_ME) &&
	       !text_unsafe(c) && width_of(c) == 0;
}

/* What stands for a first character on the screen. */
static gunichar
base_of(gunichar c)
{
	if (is_line_break(c) || c == '\t')
		return ' ';
	if (c < 0x20)
		return 0x2400 + c;
	if (c == 0x7f)
		return 0x2421;
	if (c == SOFT_HYPHEN)
		return '-';
	if (c >= REGIONAL_A && c <= REGIONAL_Z)
		return 'A' + (c - REGIONAL_A);
	if (is_mark(c))
		return DOTTED_CIRCLE;
	if (text_unsafe(c) || is_variation(c) || width_of(c) < 1)
		return REPLACEMENT;
	return c;
}

typedef struct {
	TextCluster *out;
	int length; /* bytes in out */
	int marks;
} Builder;

static void
add(Builder *b, gunichar c)
{
	b->length += g_unichar_to_utf8(c, b->out->text + b->length);
	b->out->text[b->length] = '\0';
}

static void
add_mark(Builder *b, gunichar c)
{
	if (b->marks++ < TEXT_MARKS)
		add(b, c);
}

/* After a pictograph: the joiner and the pictograph it joins go unseen. 0: none follows.
 */
static int
joined_bytes(gunichar base, const char *p)
{
	Char joiner = read_char(p), next;

	if (joiner.c != ZWJ || !is_pictograph(base))
		return 0;
	next = read_char(p + joiner.bytes);
	return next.bytes && is_pictograph(next.c) ? joiner.bytes + next.bytes : 0;
}

static gboolean
begins_anew(gunichar base, Char ch)
{
	if (!ch.bytes || is_plain(ch.c))
		return TRUE;
	if (!is_variation(ch.c))
		return !is_mark(ch.c);
	return utf8proc_grapheme_break((utf8proc_int32_t)base, (utf8proc_int32_t)ch.c);
}

/* Takes what belongs to the base; a letter that some scripts join stands for itself. */
static const char *
take_marks(Builder *b, gunichar base, const char *p)
{
	for (;;) {
		Char ch = read_char(p);
		int joined = joined_bytes(base, p);

		if (joined)
			ch.bytes = joined;
		else if (begins_anew(base, ch))
			return p;
		else if (!is_variation(ch.c))
			add_mark(b, ch.c);
		p += ch.bytes;
	}
}

const char *
text_next(const char *text, TextCluster *cluster)
{
	Builder b = { cluster, 0, 0 };
	Char ch, next;
	gunichar base;

	if (!text || !*text)
		return NULL;
	ch = read_char(text);
	next = read_char(text + ch.bytes);
	cluster->width = 1;
	if (is_plain(ch.c) && (!next.bytes || is_plain(next.c))) {
		memcpy(cluster->text, text, (size_t)ch.bytes);
		cluster->text[ch.bytes] = '\0';
		return text + ch.bytes;
	}
	base = base_of(ch.c);
	add(&b, base);
	if (base == DOTTED_CIRCLE && ch.c != base)
		add_mark(&b, ch.c);
	cluster->width = width_of(base) == 2 ? 2 : 1;
	if (is_line_break(ch.c))
		return text + line_break_bytes(text);
	if (base == ' ' || base == REPLACEMENT)
		return text + ch.bytes;
	return take_marks(&b, base, text + ch.bytes);
}

/* Bytes at the head that are clean as they are: plain characters, but for the last before
 * one that may be its mark. */
static size_t
plain_span(const char *text)
{
	size_t n = 0, last = 0;

	for (;;) {
		Char ch;

		while (text[n] >= ' ' && text[n] <= '~') /* the most of it */
			last = n++;
		ch = read_char(text + n);
		if (!ch.bytes)
			return n;
		if (!is_plain(ch.c))
			return last;
		last = n;
		n += (size_t)ch.bytes;
	}
}

int
text_width(const char *text)
{
	size_t plain = text ? plain_span(text) : 0;
	TextCluster cluster;
	int width = text ? (int)g_utf8_strlen(text, (gssize)plain) : 0;

	for (const char *p = text ? text + plain : NULL; (p = text_next(p, &cluster));)
		width += cluster.width;
	return width;
}

static char *
clean(const char *text, gboolean lines)
{
	size_t plain = text ? plain_span(text) : 0;
	TextCluster cluster;
	GString *out;

	if (!text || !text[plain])
		return g_strndup(text ? text : "", plain);
	out = g_string_sized_new(plain + strlen(text + plain) + 16);
	g_string_append_len(out, text, (gssize)plain);
	for (const char *p = text + plain; *p;) {
		int skip = lines ? line_break_bytes(p) : 0;

		if (skip) {
			g_string_append_c(out, '\n');
			p += skip;
		} else if (lines && *p == '\t') {
			g_string_append(out, "    ");
			p++;
		} else {
			p = text_next(p, &cluster);
			g_string_append(out, cluster.text);
		}
	}
	return g_string_free(out, FALSE);
}

char *
text_clean(const char *text)
{
	return clean(text, FALSE);
}

char *
text_clean_lines(const char *text)
{
	return clean(text, TRUE);
}

static gboolean
is_of_word(gunichar c)
{
	return g_unichar_isalnum(c) || g_unichar_ismark(c);
}

gboolean
text_has_word(const char *text, const char *word)
{
	gsize size = strlen(word);

	for (const char *p = size ? strstr(text, word) : NULL; p; p = strstr(p + 1, word))
		if ((p == text || !is_of_word(g_utf8_get_char(g_utf8_prev_char(p)))) &&
			!is_of_word(g_utf8_get_char(p + size)))
			return TRUE;
	return FALSE;
}

gint64
text_number(const char *text, gboolean *marked)
{
	gboolean hash = text && *text == '#';
	gboolean sign = text && g_str_has_prefix(text, "№");
	const char *digits = text ? text + (hash ? 1 : sign ? strlen("№") : 0) : "";
	gboolean fits = *digits && !digits[strspn(digits, "0123456789")];

	if (marked)
		*marked = fits && (hash || sign);
	return fits ? g_ascii_strtoll(digits, NULL, 10) : 0;
}

/* Beyond C0, DEL and C1; sorted. */
static const Range unsafe_ranges[14] = {
	{ 0x00ad, 0x00ad }, /* soft hyphen */
	{ 0x034f, 0x034f }, /* combining grapheme joiner */
	{ 0x061c, 0x061c }, /* Arabic letter mark */
	{ 0x115f, 0x1160 }, /* Hangul fillers */
	{ 0x17b4, 0x17b5 }, /* invisible Khmer vowels */
	{ 0x180b, 0x180f }, /* Mongolian variation and vowel separators */
	{ 0x200b, 0x200f }, /* zero-width space and joiners, LRM, RLM */
	{ 0x2028,
		0x202e }, /* line and paragraph separators, bidi embeddings, overrides */
	{ 0x2060, 0x206f },   /* word joiner, invisible operators, bidi isolates */
	{ 0x3164, 0x3164 },   /* Hangul filler */
	{ 0xfeff, 0xfeff },   /* byte order mark */
	{ 0xffa0, 0xffa0 },   /* half-width Hangul filler */
	{ 0xfff0, 0xfffb },   /* specials: annotations */
	{ 0xe0000, 0xe0fff }, /* tags and more variation selectors */
};
