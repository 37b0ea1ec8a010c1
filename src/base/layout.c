/*
 * The two keyboard layouts of a Russian keyboard, QWERTY and ЙЦУКЕН, as one table of
 * keys. Commands read the physical key, text fields the character; search tries both.
 */
#include "krug/text.h"

typedef struct {
	char latin;
	gunichar russian;
} Key;

static const Key keys[75];

gunichar
text_key_latin(gunichar c)
{
	/* ASCII is ambiguous: "." is a key of both layouts. */
	if (c < 0x80)
		return c;
	for (const Key *key = keys; key->latin; key++)
		if (key->russian == c)
			return (gunichar)key->latin;
	return c;
}

static gunichar
to_russian(gunichar c)
{
	for (const Key *key = keys; key->latin; key++)
		if ((gunichar)key->latin == c)
			return key->russian;
	return c;
}

static gunichar
to_latin(gunichar c)
{
	for (const Key *key = keys; key->latin; key++)
		if (key->russian == c)
			return (gunichar)key->latin;
	return c;
}

static gboolean
is_russian(const char *text)
{
	for (const char *p = text; *p; p = g_utf8_next_char(p)) {
		gunichar c = g_utf8_get_char(p);

		if (c >= 0x400 && c < 0x460)
			return TRUE;
		if (c < 0x80 && g_ascii_isalpha((char)c))
			return FALSE;
	}
	return FALSE;
}

char *
text_flip_layout(const char *text)
{
	g_autofree char *nfc = text_nfc(text);
	gunichar (*flip)(gunichar) = is_russian(nfc) ? to_latin : to_russian;
	GString *out = g_string_new(NULL);

	for (const char *p = nfc; *p; p = g_utf8_next_char(p))
		g_string_append_unichar(out, flip(g_utf8_get_char(p)));
	return g_string_free(out, FALSE);
}

/* Keys that give the same in both layouts are left out. */
static const Key keys[75] = {
	{ '`', 0x0451 },  /* ё */
	{ 'q', 0x0439 },  /* й */
	{ 'w', 0x0446 },  /* ц */
	{ 'e', 0x0443 },  /* у */
	{ 'r', 0x043a },  /* к */
	{ 't', 0x0435 },  /* е */
	{ 'y', 0x043d },  /* н */
	{ 'u', 0x0433 },  /* г */
	{ 'i', 0x0448 },  /* ш */
	{ 'o', 0x0449 },  /* щ */
	{ 'p', 0x0437 },  /* з */
	{ '[', 0x0445 },  /* х */
	{ ']', 0x044a },  /* ъ */
	{ 'a', 0x0444 },  /* ф */
	{ 's', 0x044b },  /* ы */
	{ 'd', 0x0432 },  /* в */
	{ 'f', 0x0430 },  /* а */
	{ 'g', 0x043f },  /* п */
	{ 'h', 0x0440 },  /* р */
	{ 'j', 0x043e },  /* о */
	{ 'k', 0x043b },  /* л */
	{ 'l', 0x0434 },  /* д */
	{ ';', 0x0436 },  /* ж */
	{ '\'', 0x044d }, /* э */
	{ 'z', 0x044f },  /* я */
	{ 'x', 0x0447 },  /* ч */
	{ 'c', 0x0441 },  /* с */
	{ 'v', 0x043c },  /* м */
	{ 'b', 0x0438 },  /* и */
	{ 'n', 0x0442 },  /* т */
	{ 'm', 0x044c },  /* ь */
	{ ',', 0x0431 },  /* б */
	{ '.', 0x044e },  /* ю */
	{ '~', 0x0401 },  /* Ё */
	{ 'Q', 0x0419 },  /* Й */
	{ 'W', 0x0426 },  /* Ц */
	{ 'E', 0x0423 },  /* У */
	{ 'R', 0x041a },  /* К */
	{ 'T', 0x0415 },  /* Е */
	{ 'Y', 0x041d },  /* Н */
	{ 'U', 0x0413 },  /* Г */
	{ 'I', 0x0428 },  /* Ш */
	{ 'O', 0x0429 },  /* Щ */
	{ 'P', 0x0417 },  /* З */
	{ '{', 0x0425 },  /* Х */
	{ '}', 0x042a },  /* Ъ */
	{ 'A', 0x0424 },  /* Ф */
	{ 'S', 0x042b },  /* Ы */
	{ 'D', 0x0412 },  /* В */
	{ 'F', 0x0410 },  /* А */
	{ 'G', 0x041f },  /* П */
	{ 'H', 0x0420 },  /* Р */
	{ 'J', 0x041e },  /* О */
	{ 'K', 0x041b },  /* Л */
	{ 'L', 0x0414 },  /* Д */
	{ ':', 0x0416 },  /* Ж */
	{ '"', 0x042d },  /* Э */
	{ 'Z', 0x042f },  /* Я */
	{ 'X', 0x0427 },  /* Ч */
	{ 'C', 0x0421 },  /* С */
	{ 'V', 0x041c },  /* М */
	{ 'B', 0x0418 },  /* И */
	{ 'N', 0x0422 },  /* Т */
	{ 'M', 0x042c },  /* Ь */
	{ '<', 0x0411 },  /* Б */
	{ '>', 0x042e },  /* Ю */
	{ '@', 0x0022 },  /* " */
	{ '#', 0x2116 },  /* № */
	{ '$', 0x003b },  /* ; */
	{ '^', 0x003a },  /* : */
	{ '&', 0x003f },  /* ? */
	{ '/', 0x002e },  /* . */
	{ '?', 0x002c },  /* , */
	{ '|', 0x002f },  /* / */
	{ 0 },
};
