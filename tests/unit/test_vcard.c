/*
 * The reader of cards, a trait of the wild a case: what goes in, and the lines that come
 * out in the one form they all get.
 */
#include "exchange/vcard/vcard.h"

#include <string.h>

#include "krug/i18n.h"

#define HEAD(version) "BEGIN:VCARD\r\nVERSION:" version "\r\n"
#define TAIL	      "END:VCARD\r\n"
#define UTF16_CARD                                                                   \
	"B\0E\0G\0I\0N\0:\0V\0C\0A\0R\0D\0\n\0F\0N\0:\0\x10\x04\x3d\xd8\x00\xde\n\0" \
	"E\0N\0D\0:\0V\0C\0A\0R\0D\0\n\0"

typedef struct {
	const char *name;
	const char *in;
	const char *out; /* a line a content line; "!": left out, "?": refused, "x": the
			    card cannot be read; "--" behind each card */
	gsize size;	 /* 0: up to the NUL */
} Case;

static void
hear(guint64 line, const char *why, void *data)
{
	g_string_append_printf(data, "! %u %s\n", (guint)line, why);
}

static void
add_card(GString *out, const Vcard *card)
{
	for (guint i = 0; i < card->lines->len; i++) {
		const VcardLine *line = &g_array_index(card->lines, VcardLine, i);

		if (*line->group)
			g_string_append_printf(out, "%s.", line->group);
		g_string_append(out, line->name);
		for (guint k = 0; k < line->n_params; k++) {
			const VcardParam *param = &g_array_index(
				card->params, VcardParam, line->params + k);

			g_string_append_printf(out, ";%s=%s", param->name, param->value);
		}
		g_string_append_printf(
			out, "%s%s\n", line->binary ? "#" : ":", line->value);
	}
	if (card->why)
		g_string_append_printf(out, "x %u %s\n", (guint)card->where, card->why);
	g_string_append(out, "--\n");
}

static char *
read_all(const char *bytes, gsize size)
{
	g_autoptr(GError) error = NULL;
	GString *out = g_string_new(NULL);
	FILE *in = fmemopen((void *)(guintptr)bytes, size, "r");
	VcardReader *reader = krug_vcard.open(in, hear, out);
	const Vcard *card;

	while ((card = krug_vcard.next(reader, &error)))
		add_card(out, card);
	if (error)
		g_string_append_printf(
			out, "? %u %s\n", (guint)krug_vcard.line(reader), error->message);
	krug_vcard.close(reader);
	fclose(in);
	return g_string_free(out, FALSE);
}

static void
test_case(gconstpointer data)
{
	const Case *c = data;
	g_autofree char *out = read_all(c->in, c->size ? c->size : strlen(c->in));

	g_assert_cmpstr(out, ==, c->out);
}

static const Case cases[] = {
	{ "groups and folding",
		HEAD("3.0") "item1.TEL;type=CELL;TYPE=\"a,b\",pref:+7\r\n"
			    "ITEM1.X-ABLabel:_$!<Ho\r\n me>!$_\r\n" TAIL,
		"item1.TEL;TYPE=CELL;TYPE=a;TYPE=b;TYPE=pref:+7\n"
		"ITEM1.X-ABLABEL:_$!<Home>!$_\n--\n",
		0 },
	{ "quoted-printable with soft breaks",
		HEAD("2.1") "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=9B=D0=B8=\r\n"
			    "=3B=\r\n\r\n"
			    "NOTE;ENCODING=QUOTED-PRINTABLE:a=0D=0Ab=\r\n"
			    ";c\r\n" TAIL,
		"N:Ли\\;\nNOTE:a\\nb;c\n--\n", 0 },
	{ "quoted-printable that is folded",
		HEAD("2.1") "LABEL;QUOTED-PRINTABLE:a=0D=0Ab,\r\n c=\r\n "
			    "d\r\nFN:e\r\n" TAIL,
		"LABEL:a\\nb\\, c d\nFN:e\n--\n", 0 },
	{ "a list of types between quotation marks",
		HEAD("4.0") "TEL;TYPE=\"cell,voice\";VALUE=uri:tel:+7\r\n"
			    "X-A;X-B=\"a,b\":c\r\n" TAIL,
		"TEL;TYPE=cell;TYPE=voice;VALUE=uri:tel:+7\nX-A;X-B=a,b:c\n--\n", 0 },
	{ "types of one's own of Samsung",
		HEAD("2.1") "TEL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,"
			    "=D0=94=D0=B0=D1=87=D0=B0);PREF:1\r\n"
			    "TEL;X-CUSTOM(CHARSET=UTF-8,x):2\r\n" TAIL,
		"TEL;TYPE=Дача;TYPE=PREF:1\nTEL;TYPE=X-CUSTOM(CHARSET=UTF-8,x):2\n--\n",
		0 },
	{ "a soft break before the end of the card",
		HEAD("2.1") "NOTE;QUOTED-PRINTABLE:a=\r\n" TAIL, "NOTE:a=\n--\n", 0 },
	{ "bare parameters of 2.1", HEAD("2.1") "TEL;CELL;PREF:1\r\nTEL;:2\r\n" TAIL,
		"TEL;TYPE=CELL;TYPE=PREF:1\nTEL:2\n--\n", 0 },
	{ "escapes of 2.1", HEAD("2.1") "N:A\\;B\\\\;C\\x;D, E;\\:\r\n" TAIL,
		"N:A\\;B\\\\;C\\\\x;D\\, E;:\n--\n", 0 },
	{ "a photo of 2.1 without folding",
		HEAD("2.1") "PHOTO;ENCODING=BASE64;JPEG:AAEC\r\nAwQ=\r\n\r\n"
			    "FN:a\r\n" TAIL,
		"PHOTO;TYPE=JPEG#AAECAwQ=\nFN:a\n--\n", 0 },
	{ "a photo without a blank line",
		HEAD("2.1") "PHOTO;BASE64:AAEC\r\n Aw==\r\nFN:a\r\n" TAIL,
		"PHOTO#AAECAw==\nFN:a\n--\n", 0 },
	{ "folded at a blank in 2.1", HEAD("2.1") "NOTE:a\r\n  b\r\n" TAIL,
		"NOTE:a  b\n--\n", 0 },
	{ "an agent",
		HEAD("2.1") "AGENT:\r\n" HEAD("2.1") "N:B;C\r\n" TAIL "FN:a\r\n" TAIL,
		"AGENT:BEGIN:VCARD\\nVERSION:2.1\\nN:B\\;C\\nEND:VCARD\\n\nFN:a\n--\n",
		0 },
	{ "a card inside a card", HEAD("2.1") HEAD("2.1") TAIL "FN:a\r\n" TAIL,
		"! 3 a card inside a card was left out\nFN:a\n--\n", 0 },
	{ "the name of an encoding elsewhere",
		HEAD("3.0") "NOTE;X-A=BASE64;X-B=QUOTED-PRINTABLE:=41=\r\n" TAIL,
		"NOTE;X-A=BASE64;X-B=QUOTED-PRINTABLE:=41=\n--\n", 0 },
	{ "an encoding among the types",
		HEAD("2.1") "NOTE;TYPE=X,QUOTED-PRINTABLE:=41\r\n" TAIL,
		"NOTE;TYPE=X:A\n--\n", 0 },
	{ "windows-1251 without a label", HEAD("3.0") "FN:\xc8\xe2\xe0\xed\r\n" TAIL,
		"FN:Иван\n--\n", 0 },
	{ "windows-1251 with a label",
		HEAD("2.1") "FN;CHARSET=windows-1251:\xc8\xe2\xe0\xed\r\n" TAIL,
		"FN:Иван\n--\n", 0 },
	{ "cut within a character by a phone",
		HEAD("2.1") "N;CHARSET=UTF-8;QUOTED-PRINTABLE:=D0=9B=D0;=D0=98=E2=80\r\n"
			    "FN;CHARSET=UTF-8:\xd0\x9b\x80\r\n" TAIL,
		"N:Л;И\nx 4 the text is not of the character set it names\n--\n", 0 },
	{ "folded inside a character", HEAD("3.0") "FN:\xd0\r\n \x98\r\n" TAIL,
		"FN:И\n--\n", 0 },
	{ "UTF-8 with a mark", "\xef\xbb\xbf" HEAD("3.0") "FN:Ли\n" TAIL, "FN:Ли\n--\n",
		0 },
	{ "UTF-16 with a mark", "\xff\xfe" UTF16_CARD, "FN:А😀\n--\n",
		2 + sizeof(UTF16_CARD) - 1 },
	{ "UTF-16 without a mark", UTF16_CARD, "FN:А😀\n--\n", sizeof(UTF16_CARD) - 1 },
	{ "UTF-16 cut in a character", UTF16_CARD,
		"? 3 the file ends in the middle of a character\n",
		sizeof(UTF16_CARD) - 1 - 7 },
	{ "line ends of old Macs", "BEGIN:VCARD\rFN:a\rEND:VCARD\r", "FN:a\n--\n", 0 },
	{ "ends of lines turned twice", "BEGIN:VCARD\r\r\nFN:a\r\r\n b\r\r\n" TAIL,
		"FN:ab\n--\n", 0 },
	{ "several cards, blanks, lower case",
		"begin:vcard\nFN:a\nend:vcard \n\n  \nBEGIN: VCARD\nFN:b\nEND:VCARD",
		"FN:a\n--\nFN:b\n--\n", 0 },
	{ "lines that are none",
		HEAD("2.1") "# note\r\nno colon\r\n;x:y\r\nFN:a\r\n" TAIL,
		"! 3 a comment\n! 4 no name before a colon\n"
		"! 5 no name before a colon\nFN:a\n--\n",
		0 },
	{ "what begins and ends inside a card",
		HEAD("3.0") "BEGIN:VEVENT\r\nitem1.END:VCARD\r\nFN:a\r\n" TAIL,
		"! 3 it begins or ends something that is no card\n"
		"! 4 it begins or ends something that is no card\nFN:a\n--\n",
		0 },
	{ "lines outside of cards", "x\ny\nBEGIN:VCARD\nFN:a\nEND:VCARD\nz\n",
		"! 1 2 lines outside of cards\nFN:a\n--\n"
		"! 6 1 line outside of cards\n",
		0 },
	{ "a quotation that does not end", HEAD("3.0") "TEL;X=\"a:1\r\n" TAIL,
		"TEL;X=\"a:1\n--\n", 0 },
	{ "said to be UTF-8",
		HEAD("2.1") "FN;CHARSET=UTF-8:\xc8\xe2\r\n" TAIL HEAD(
			"3.0") "FN:b\r\n" TAIL,
		"x 3 the text is not of the character set it names\n--\nFN:b\n--\n", 0 },
	{ "a line that is not, in a card that is",
		HEAD("2.1") "FN:a\r\nORG;CHARSET=UTF-8:\xc8\xe2\r\n" TAIL,
		"! 4 the text is not of the character set it names\nFN:a\n--\n", 0 },
	{ "an unknown character set", HEAD("2.1") "FN;CHARSET=klingon:\xc8\r\n" TAIL,
		"x 3 the text is not of the character set it names\n--\n", 0 },
	{ "an unknown character set that does not matter",
		HEAD("2.1") "FN;CHARSET=klingon:a\r\n" TAIL, "FN:a\n--\n", 0 },
	{ "of no character set", HEAD("3.0") "FN:\x98\xc8\r\n" TAIL,
		"x 3 the text is of no character set that is known\n--\n", 0 },
	{ "cut off", HEAD("3.0") "FN:a\r\n",
		"? 3 the card that begins in line 1 is cut off\n", 0 },
	{ "an empty file", "\n", "? 1 there is no vCard in the file\n", 0 },
	{ "no vCard", "FN:a\n", "? 1 there is no vCard in the file\n", 0 },
	{ "binary", HEAD("3.0") "FN:\0\r\n", "? 3 the file is binary, not a vCard\n",
		32 },
};

/* Repeats `text` so often, between a beginning and an end. */
static char *
repeated(const char *begin, const char *text, gsize times, const char *end)
{
	GString *out = g_string_new(begin);

	for (gsize i = 0; i < times; i++)
		g_string_append(out, text);
	g_string_append(out, end);
	return g_string_free(out, FALSE);
}

static const struct {
	const char *name, *begin, *text;
	gsize times;
	const char *out;
} endless[] = {
	{ "a line of 16 MiB", HEAD("3.0") "NOTE:", "0123456789abcdef", 1 << 20,
		"? 3 the line is longer than 8 MiB\n" },
	{ "folded for 16 MiB", HEAD("3.0") "NOTE:", "\n 0123456789abcd", 1 << 20,
		"? 599189 line 3 goes on for more than 8 MiB\n" },
	{ "nested 100 000 times", "", "BEGIN:VCARD\n", 100000,
		"? 10 the card in line 10 stands too deep inside others\n" },
	{ "a card of a million lines", HEAD("3.0"), "TEL:1\n", 1000000,
		"? 5005 the card that begins in line 1 has more than 5000 lines\n" },
};

static void
test_limits(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(endless); i++) {
		g_autofree char *in =
			repeated(endless[i].begin, endless[i].text, endless[i].times, "");
		g_autofree char *out = read_all(in, strlen(in));

		g_assert_cmpstr(out, ==, endless[i].out);
	}
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	i18n_start("en");
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *path = g_strconcat("/vcard/", cases[i].name, NULL);

		g_test_add_data_func(path, &cases[i], test_case);
	}
	g_test_add_func("/vcard/limits", test_limits);
	return g_test_run();
}
