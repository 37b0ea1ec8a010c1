/* Links of a letter: what is encoded, and what never gets into one. */
#include "krug/link.h"

#include <string.h>

#include "krug/error.h"

static void
test_address(void)
{
	static const struct {
		const char *given, *wanted; /* NULL: refused */
	} cases[] = {
		{ "anna@example.ru", "anna@example.ru" },
		{ "anna.petrova+work@mail.example.co.uk",
			"anna.petrova+work@mail.example.co.uk" },
		{ "o'brien_2@Example.RU", "o'brien_2@example.ru" },
		{ "анна@пример.рф", "анна@xn--e1afmkfd.xn--p1ai" },
		{ "anna@xn--e1afmkfd.xn--p1ai", "anna@xn--e1afmkfd.xn--p1ai" },
		{ "", NULL },
		{ "anna", NULL },
		{ "@example.ru", NULL },
		{ "anna@", NULL },
		{ "anna@localhost", NULL },
		{ "anna@example..ru", NULL },
		{ "anna@example.ru.", NULL },
		{ "anna@-example.ru", NULL },
		{ "anna@exam ple.ru", NULL },
		{ ".anna@example.ru", NULL },
		{ "anna.@example.ru", NULL },
		{ "an..na@example.ru", NULL },
		{ "anna@b@example.ru", NULL },
		/* another addressee, a header, an attachment */
		{ "anna@example.ru,eve@example.com", NULL },
		{ "anna@example.ru;eve@example.com", NULL },
		{ "anna@example.ru eve@example.com", NULL },
		{ "anna,eve@example.com", NULL },
		{ "anna@example.ru\nBcc: eve@example.com", NULL },
		{ "anna@example.ru\r\nBcc: eve@example.com", NULL },
		{ "anna\r\nBcc:eve@example.com", NULL },
		{ "anna@example.ru?attach=/etc/passwd", NULL },
		{ "anna?attach=/etc/passwd@example.ru", NULL },
		{ "anna&bcc=eve@example.com", NULL },
		{ "anna%0ABcc:eve@example.com", NULL },
		{ "anna%2Ceve@example.com", NULL },
		{ "anna@example.ru%0ABcc", NULL },
		{ "\"anna eve\"@example.ru", NULL },
		{ "Anna <anna@example.ru>", NULL },
		{ "anna@[127.0.0.1]", NULL },
		{ "mailto:anna@example.ru", NULL },
		{ "anna@example.ru\x7f", NULL },
		{ "anna\xff@example.ru", NULL },
		{ "anna\xe2\x80\xa8@example.ru", NULL },
		{ "anna\xe2\x80\xae@example.ru", NULL },
		{ "-@example.ru#x", NULL },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(GError) error = NULL;
		g_autofree char *got = link_address(cases[i].given, &error);

		g_test_message("%s", cases[i].given);
		g_assert_cmpstr(got, ==, cases[i].wanted);
		if (!cases[i].wanted)
			g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	}
}

static void
test_address_lengths(void)
{
	g_autofree char *local = g_strnfill(64, 'a');
	g_autofree char *label = g_strnfill(63, 'b');
	g_autofree char *fits = g_strconcat(local, "@", label, ".ru", NULL);
	g_autofree char *long_local = g_strconcat("a", fits, NULL);
	g_autofree char *long_label = g_strconcat(local, "@b", label, ".ru", NULL);
	g_autofree char *got = link_address(fits, NULL);

	g_assert_cmpstr(got, ==, fits);
	g_assert_null(link_address(long_local, NULL));
	g_assert_null(link_address(long_label, NULL));
}

static void
test_mailto(void)
{
	static const struct {
		const char *subject, *body, *wanted;
	} cases[] = {
		{ NULL, NULL, "mailto:anna@example.ru" },
		{ "", "", "mailto:anna@example.ru" },
		{ "Hi", NULL, "mailto:anna@example.ru?subject=Hi" },
		{ NULL, "Hi", "mailto:anna@example.ru?body=Hi" },
		{ "a b&c=d?e#f+g%h", "x",
			"mailto:anna@example.ru?subject=a%20b%26c%3Dd%3Fe%23f%2Bg%25h"
			"&body=x" },
		{ "Й", "-._~", "mailto:anna@example.ru?subject=%D0%99&body=-._~" },
		{ "s", "a\nb\r\nc\rd\n",
			"mailto:anna@example.ru?subject=s&body=a%0D%0Ab%0D%0Ac%0D%0Ad"
			"%0D%0A" },
		{ "s", "a\xe2\x80\xa8z\tb",
			"mailto:anna@example.ru?subject=s&body=a%0D%0Az%09b" },
		{ "s", "&attach=/etc/passwd&bcc=eve@example.com",
			"mailto:anna@example.ru?subject=s&body=%26attach%3D%2Fetc"
			"%2Fpasswd%26bcc%3Deve%40example.com" },
		/* refused */
		{ "a\nBcc: eve@example.com", "x", NULL },
		{ "a\rBcc: eve@example.com", "x", NULL },
		{ "a\xe2\x80\xa9z", "x", NULL },
		{ "a\xc2\x85z", "x", NULL },
		{ "a\x1b[31m", "x", NULL },
		{ "s", "a\x1b]52;c;\x07", NULL },
		{ "s", "\xff", NULL },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(GError) error = NULL;
		g_autofree char *got = link_mailto(
			"anna@example.ru", cases[i].subject, cases[i].body, &error);

		g_assert_cmpstr(got, ==, cases[i].wanted);
		if (!cases[i].wanted)
			g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	}
}

/* Whatever the texts, what stands in the link is unreserved or percent-encoded, but for
 * the five characters that make it one. */
static void
test_mailto_holds_nothing_raw(void)
{
	g_autoptr(GString) all = g_string_new(NULL);
	g_autofree char *link = NULL;
	guint question = 0, ands = 0, at = 0;

	for (gunichar c = ' '; c < 0x500; c++)
		if (!g_unichar_iscntrl(c))
			g_string_append_unichar(all, c);
	link = link_mailto("a!'*+-=^_{}~z@example.ru", all->str, all->str, NULL);
	g_assert_nonnull(link);
	for (const char *p = link + strlen("mailto:"); *p; p++) {
		g_assert_true(g_ascii_isalnum(*p) || strchr("-._~%?&=@", *p));
		question += *p == '?';
		ands += *p == '&';
		at += *p == '@';
	}
	g_assert_cmpuint(question, ==, 1);
	g_assert_cmpuint(ands, ==, 1);
	g_assert_cmpuint(at, ==, 1);
}

static void
test_mailto_length(void)
{
	g_autofree char *fits = g_strnfill(LINK_MOST - 100, 'a');
	g_autofree char *too_long = g_strnfill(LINK_MOST, 'a');
	g_autoptr(GError) error = NULL;
	g_autofree char *link = link_mailto("anna@example.ru", "s", fits, NULL);

	g_assert_nonnull(link);
	g_assert_null(link_mailto("anna@example.ru", "s", too_long, &error));
	g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
}

static void
test_telegram(void)
{
	static const struct {
		const char *name, *text, *wanted;
	} cases[] = {
		{ "@annap", NULL, "https://t.me/annap" },
		{ "annap", "", "https://t.me/annap" },
		{ "t.me/annap", "Hi", "https://t.me/annap?text=Hi" },
		{ "https://t.me/anna_p", "a&b\nc",
			"https://t.me/anna_p?text=a%26b%0D%0Ac" },
		{ "http://www.telegram.me/annap", "Й", "https://t.me/annap?text=%D0%99" },
		{ "+7 (916) 000-00-00", "x", "https://t.me/+79160000000?text=x" },
		{ "@anna?attach=x", "x", NULL },
		{ "@annap&startattach", "x", NULL },
		{ "t.me/annap?text=evil", "x", NULL },
		{ "t.me/annap/12", "x", NULL },
		{ "@anna\r\np", "x", NULL },
		{ "@anna p", "x", NULL },
		{ "@анна", "x", NULL },
		{ "@ann%61p", "x", NULL },
		{ "@abc", "x", NULL },
		{ "evil.example/annap", "x", NULL },
		{ "+7916", "x", NULL },
		{ "+79160000000?x=1", "x", NULL },
		{ "", "x", NULL },
		{ "@annap", "a\x1b[31m", NULL },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(GError) error = NULL;
		g_autofree char *got =
			link_telegram(cases[i].name, cases[i].text, &error);

		g_test_message("%s", cases[i].name);
		g_assert_cmpstr(got, ==, cases[i].wanted);
		if (!cases[i].wanted)
			g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	}
}

static void
test_telegram_length(void)
{
	g_autoptr(GString) text = g_string_new(NULL);
	g_autofree char *fits = NULL;

	for (int i = 0; i < LINK_TELEGRAM_MOST; i++)
		g_string_append(text, "ж");
	fits = link_telegram("@annap", text->str, NULL);
	g_assert_nonnull(fits);
	g_string_append(text, "ж");
	g_assert_null(link_telegram("@annap", text->str, NULL));
}

static void
test_phone(void)
{
	static const struct {
		const char *number, *wanted;
	} cases[] = {
		{ "+7 900 123-45-67", "tel:+79001234567" },
		{ "8 (900) 123-45-67", "tel:89001234567" },
		{ "12345", "tel:12345" },
		{ "+1234", NULL },
		{ "1234567890123456", NULL },
		{ "+7 900 1234567 ext. 5", NULL },
		{ "tel:+79001234567", NULL },
		{ "+7\n900 1234567", NULL },
		{ "", NULL },
		{ NULL, NULL },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(GError) error = NULL;
		g_autofree char *got = link_phone(cases[i].number, &error);

		g_assert_cmpstr(got, ==, cases[i].wanted);
		if (!cases[i].wanted)
			g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
	}
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/link/address", test_address);
	g_test_add_func("/link/address/lengths", test_address_lengths);
	g_test_add_func("/link/mailto", test_mailto);
	g_test_add_func("/link/mailto/raw", test_mailto_holds_nothing_raw);
	g_test_add_func("/link/mailto/length", test_mailto_length);
	g_test_add_func("/link/telegram", test_telegram);
	g_test_add_func("/link/telegram/length", test_telegram_length);
	g_test_add_func("/link/phone", test_phone);
	return g_test_run();
}
