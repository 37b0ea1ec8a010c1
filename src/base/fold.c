/*
 * Text made comparable: normal forms, folding, sort keys, transliteration. Stored sort
 * keys and the search index depend on these, so a change here is a new index version.
 */
#include <stdlib.h>
#include <string.h>

#include <utf8proc.h>

#include "krug/text.h"

#define IO_SMALL 0x451 /* ё */
#define IE_SMALL 0x435 /* е */

static char *
map(const char *text, utf8proc_option_t options)
{
	g_autofree char *repaired = text_repair(text, strlen(text));
	utf8proc_uint8_t *mapped = NULL;
	char *result;

	if (utf8proc_map((const utf8proc_uint8_t *)repaired, 0, &mapped,
		    options | UTF8PROC_NULLTERM | UTF8PROC_STABLE) < 0)
		return g_steal_pointer(&repaired);
	result = g_strdup((const char *)mapped);
	free(mapped);
	return result;
}

/* ASCII and the letters from U+0400 to U+047F, none of which is a mark or becomes another
 * one. */
static gboolean
is_composed(const char *text)
{
	const guchar *p = (const guchar *)text;

	while (*p) {
		if (*p < 0x80)
			p++;
		else if ((*p == 0xd0 || *p == 0xd1) && (p[1] & 0xc0) == 0x80)
			p += 2;
		else
			return FALSE;
	}
	return TRUE;
}

char *
text_nfc(const char *text)
{
	if (!text || is_composed(text))
		return g_strdup(text ? text : "");
	return map(text, UTF8PROC_COMPOSE);
}

/*
 * Russian and ASCII fold letter by letter, as long as no mark follows: by far the most
 * text, and twenty times faster so. FALSE where anything else turns up.
 */
static gboolean
fold_plain(const char *text, char *out)
{
	const unsigned char *p = (const unsigned char *)text;

	for (; *p; p++) {
		guint c = *p;

		if (c < 0x80) {
			*out++ = g_ascii_tolower((char)c);
			continue;
		}
		if ((c != 0xd0 && c != 0xd1) || (p[1] & 0xc0) != 0x80)
			return FALSE;
		c = ((c & 0x1f) << 6) | (*++p & 0x3fu);
		if (c >= 0x410 && c <= 0x42f)
			c += 0x20;
		else if (c == 0x401 || c == IO_SMALL)
			c = IE_SMALL;
		else if (c < 0x430 || c > 0x44f)
			return FALSE;
		*out++ = (char)(0xc0 | (c >> 6));
		*out++ = (char)(0x80 | (c & 0x3f));
	}
	*out = '\0';
	return TRUE;
}

static void
replace_io(char *text)
{
	for (char *p = text; (p = strstr(p, "ё")); p += 2)
		memcpy(p, "е", 2);
}

char *
text_fold(const char *text)
{
	g_autofree char *plain = NULL;
	char *folded;

	if (!text)
		return g_strdup("");
	plain = g_malloc(strlen(text) + 1);
	if (fold_plain(text, plain))
		return g_steal_pointer(&plain);
	folded = map(text, UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD);
	replace_io(folded);
	return folded;
}

char *
text_sort_key(const char *text)
{
	g_autofree char *folded = text_fold(text);
	g_autofree char *original = text_nfc(text);

	/* U+0001 sorts below any letter: a shorter name comes before its continuations.
	 */
	return g_strconcat(folded, "\x01", original, NULL);
}

/* а to я as people write them, not a standard: Сергей is Sergey, Юлия is Yuliya. */
static const char *const latin[32] = { "a", "b", "v", "g", "d", "e", "zh", "z", "i", "y",
	"k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh",
	"shch", "", "y", "", "e", "yu", "ya" };

static const struct {
	gunichar c;
	const char *latin;
} latin_more[] = {
	{ 0x451, "e" },	 /* ё */
	{ 0x454, "ye" }, /* є */
	{ 0x456, "i" },	 /* і */
	{ 0x457, "yi" }, /* ї */
	{ 0x45e, "u" },	 /* ў */
	{ 0x491, "g" },	 /* ґ */
};

static const char *
latin_of(gunichar small)
{
	if (small >= 0x430 && small <= 0x44f)
		return latin[small - 0x430];
	for (size_t i = 0; i < G_N_ELEMENTS(latin_more); i++)
		if (latin_more[i].c == small)
			return latin_more[i].latin;
	return NULL;
}

static void
append_latin(GString *out, const char *text, gboolean capital, gboolean all)
{
	for (const char *p = text; *p; p++)
		g_string_append_c(
			out, capital && (all || p == text) ? g_ascii_toupper(*p) : *p);
}

char *
text_translit(const char *text)
{
	g_autofree char *nfc = text_nfc(text);
	GString *out = g_string_sized_new(strlen(nfc) + 8);
	gboolean before_upper = FALSE;

	for (const char *p = nfc; *p; p = g_utf8_next_char(p)) {
		gunichar c = g_utf8_get_char(p);
		gboolean upper = g_unichar_isupper(c);
		gunichar next = g_utf8_get_char(g_utf8_next_char(p));
		const char *letters = latin_of(g_unichar_tolower(c));

		/* ЩУКА is SHCHUKA, Щука is Shchuka. */
		if (letters)
			append_latin(out, letters, upper,
				g_unichar_isupper(next) ||
					(before_upper && !g_unichar_islower(next)));
		else
			g_string_append_unichar(out, c);
		before_upper = upper;
	}
	return g_string_free(out, FALSE);
}
