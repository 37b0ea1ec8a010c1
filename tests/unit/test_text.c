/* Text as it reaches the screen: hostile bytes, both scripts, marks, emoji, widths. */
#include "krug/text.h"

#include <string.h>
#include <wchar.h>

#include "krug/i18n.h"

typedef struct {
	const char *what, *text, *expect;
	int width;
} CleanCase;

static const CleanCase clean_cases[] = {
	{ "plain", "Anna", "Anna", 4 },
	{ "Russian", "Анна Ёлкина", "Анна Ёлкина", 11 },
	{ "escape sequence", "a\x1b[31mb", "a␛[31mb", 7 },
	{ "bell and delete", "\a\x7f", "␇␡", 2 },
	{ "tab and line breaks are spaces", "a\tb\nc\r\nd", "a b c d", 7 },
	{ "CSI as one C1 character",
		"a\xc2\x9b"
		"31m",
		"a�31m", 5 },
	{ "NEL",
		"a\xc2\x85"
		"b",
		"a b", 3 },
	{ "line and paragraph separator", "a\u2028b\u2029c", "a b c", 5 },
	{ "bidi override",
		"a\u202e"
		"b",
		"a�b", 3 },
	{ "bidi isolate", "\u2066x\u2069", "�x�", 3 },
	{ "zero-width space", "pay\u200bpal", "pay�pal", 7 },
	{ "byte order mark", "\ufeffx", "�x", 2 },
	{ "soft hyphen", "Rönt\u00adgen", "Rönt-gen", 8 },
	{ "й of two characters", "и\u0306", "и\u0306", 1 },
	{ "е with a stress mark", "пе\u0301ть", "пе\u0301ть", 4 },
	{ "a mark without base", "\u0301a", "◌\u0301a", 2 },
	{ "a mark after a control character", "\x01\u0301", "␁\u0301", 1 },
	{ "ten marks", "a\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301z",
		"a\u0301\u0301\u0301\u0301z", 2 },
	{ "wide", "漢字", "漢字", 4 },
	{ "emoji", "🙂", "🙂", 2 },
	{ "family by joiners", "👩\u200d👩\u200d👧x", "👩x", 3 },
	{ "skin tone", "👍🏽!", "👍!", 3 },
	{ "heart with VS16", "❤\ufe0f", "❤", 1 },
	{ "woman technologist, dark", "👩🏿\u200d💻", "👩", 2 },
	{ "flag", "🇷🇺", "RU", 2 },
	{ "joiner between letters",
		"a\u200d"
		"b",
		"a�b", 3 },
	{ "joiner at the end", "👩\u200d", "👩�", 3 },
	{ "keycap", "1\ufe0f\u20e3", "1\u20e3", 1 },
	{ "Hangul by parts: nobody agrees", "\u1112\u1161\u11ab", "\u1112��", 4 },
	{ "broken: lone tail", "a\x80z", "a�z", 3 },
	{ "broken: cut at the end", "a\xd0", "a�", 2 },
	{ "broken: cut in the middle", "\xe2\x82z", "��z", 3 },
	{ "broken: overlong slash", "\xc0\xaf", "��", 2 },
	{ "broken: surrogate", "\xed\xa0\x80", "���", 3 },
	{ "broken: beyond Unicode", "\xf5\x80\x80\x80", "����", 4 },
	{ "empty", "", "", 0 },
	{ "nothing", NULL, "", 0 },
};

static void
test_clean(void)
{
	for (size_t i = 0; i < G_N_ELEMENTS(clean_cases); i++) {
		const CleanCase *c = &clean_cases[i];
		g_autofree char *once = text_clean(c->text), *twice = text_clean(once);

		g_test_message("%s", c->what);
		g_assert_cmpstr(once, ==, c->expect);
		g_assert_cmpstr(twice, ==, once);
		g_assert_cmpint(text_width(c->text), ==, c->width);
	}
}

static int
terminal_width(const char *text)
{
	int width = 0;

	for (const char *p = text; *p; p = g_utf8_next_char(p))
		width += wcwidth((wchar_t)g_utf8_get_char(p));
	return width;
}

/* Whatever the character, alone or between letters: safe, stable, of the width told. */
static void
test_every_character(void)
{
	for (gunichar c = 1; c <= 0x10ffff; c++) {
		char raw[16] = "a";
		int n;
		g_autofree char *once = NULL, *twice = NULL;

		if (c >= 0xd800 && c <= 0xdfff)
			continue;
		n = g_unichar_to_utf8(c, raw + 1);
		strcpy(raw + 1 + n, "я");
		once = text_clean(raw);
		if (text_width(raw) != terminal_width(once) ||
			!g_utf8_validate(once, -1, NULL))
			g_error("U+%04X is measured wrongly", c);
		for (const char *p = once; *p; p = g_utf8_next_char(p))
			if (text_unsafe(g_utf8_get_char(p)))
				g_error("U+%04X comes through", c);
		twice = text_clean(once);
		if (strcmp(once, twice) != 0)
			g_error("U+%04X is not stable", c);
	}
}

static void
test_lines(void)
{
	static const CleanCase cases[] = {
		{ "every line break",
			"a\nb\r\nc\rd\xc2\x85"
			"e\u2028f\vg",
			"a\nb\nc\nd\ne\nf\ng", 0 },
		{ "tab", "\tx", "    x", 0 },
		{ "escape", "\x1b]0;t\a\n", "␛]0;t␇\n", 0 },
		{ "nothing", NULL, "", 0 },
	};

	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *text = text_clean_lines(cases[i].text);

		g_test_message("%s", cases[i].what);
		g_assert_cmpstr(text, ==, cases[i].expect);
	}
}

static void
test_fit(void)
{
	static const CleanCase cases[] = {
		{ "fits exactly", "Анна", "Анна", 4 },
		{ "one too many", "Анна", "Ан…", 3 },
		{ "one column", "Анна", "…", 1 },
		{ "no column", "Анна", "", 0 },
		{ "less than none", "Анна", "", -5 },
		{ "a wide character is not halved", "漢字漢", "漢… ", 4 },
		{ "marks stay with their letter", "и\u0306и\u0306и\u0306", "и\u0306…",
			2 },
		{ "filled", "Я", "Я   ", 4 },
		{ "control characters are cleaned", "\x1b\n\x1b", "␛ ␛", 3 },
		{ "nothing", NULL, "  ", 2 },
	};

	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *padded = text_pad(cases[i].text, cases[i].width);
		g_autofree char *cut = text_ellipsize(cases[i].text, cases[i].width);

		g_test_message("%s", cases[i].what);
		g_assert_cmpstr(padded, ==, cases[i].expect);
		g_assert_cmpint(text_width(padded), ==, MAX(cases[i].width, 0));
		g_assert_cmpstr(g_strchomp(padded), ==, g_strchomp(cut));
	}
}

static void
test_wrap(void)
{
	static const CleanCase cases[] = {
		{ "at spaces", "один два три", "один|два|три", 5 },
		{ "as much as fits", "a b c d", "a b|c d", 3 },
		{ "a word too long", "abcdefgh", "abc|def|gh", 3 },
		{ "a long word after a short one", "a bcdefgh", "a|bcd|efg|h", 3 },
		{ "own lines and empty ones", "a\n\nb", "a||b", 10 },
		{ "wide in one column", "漢字", "漢|字", 1 },
		{ "several spaces at the break", "ab   cd", "ab|cd", 3 },
		{ "empty", "", "", 10 },
		{ "no width at all", "ab", "a|b", 0 },
	};

	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_auto(GStrv) lines = text_wrap(cases[i].text, cases[i].width);
		g_autofree char *joined = g_strjoinv("|", lines);

		g_test_message("%s", cases[i].what);
		g_assert_cmpstr(joined, ==, cases[i].expect);
	}
}

static void
test_repair(void)
{
	g_autofree char *nul = text_repair("a\0b", 3),
			*broken = text_repair("\xd0\xd0\xb0", 3);
	g_autofree char *none = text_repair(NULL, 0), *right = text_repair("ёж", 4);

	g_assert_cmpstr(nul, ==, "a�b");
	g_assert_cmpstr(broken, ==, "�а");
	g_assert_cmpstr(none, ==, "");
	g_assert_cmpstr(right, ==, "ёж");
	g_assert_true(text_valid("ёж", -1));
	g_assert_false(text_valid("a\0b", 3));
	g_assert_false(text_valid("\xff", -1));
}

static void
test_number(void)
{
	static const struct {
		const char *text;
		gint64 number;
		gboolean marked;
	} cases[] = {
		{ "12", 12, FALSE },
		{ "#12", 12, TRUE },
		{ "№7", 7, TRUE },
		{ "#", 0, FALSE },
		{ "#12a", 0, FALSE },
		{ "-3", 0, FALSE },
		{ "##1", 0, FALSE },
		{ "", 0, FALSE },
		{ NULL, 0, FALSE },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		gboolean marked = TRUE;

		g_test_message("%s", cases[i].text ? cases[i].text : "nothing");
		g_assert_cmpint(text_number(cases[i].text, &marked), ==, cases[i].number);
		g_assert_cmpint(marked, ==, cases[i].marked);
	}
}

static void
test_has_word(void)
{
	static const struct {
		const char *text, *word;
		gboolean has;
	} cases[] = {
		{ "обед с Ян, в час", "Ян", TRUE },
		{ "Ян", "Ян", TRUE },
		{ "Январь", "Ян", FALSE },
		{ "Буян", "ян", FALSE },
		{ "Буян и ян", "ян", TRUE },
		{ "ян2", "ян", FALSE },
		{ "Яну\xcc\x81", "Яну", FALSE }, /* with a stress mark */
		{ "с Анной Ким", "Анной Ким", TRUE },
		{ "", "Ян", FALSE },
		{ "Ян", "", FALSE },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_test_message("%s in %s", cases[i].word, cases[i].text);
		g_assert_cmpint(
			text_has_word(cases[i].text, cases[i].word), ==, cases[i].has);
	}
}

int
main(int argc, char **argv)
{
	i18n_start("en");
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/text/clean", test_clean);
	g_test_add_func("/text/every-character", test_every_character);
	g_test_add_func("/text/lines", test_lines);
	g_test_add_func("/text/fit", test_fit);
	g_test_add_func("/text/wrap", test_wrap);
	g_test_add_func("/text/repair", test_repair);
	g_test_add_func("/text/number", test_number);
	g_test_add_func("/text/has-word", test_has_word);
	return g_test_run();
}
