/*
 * Channels: what is accepted, in which form it is kept, and which one is best.
 */
#include "krug/channel.h"

#include "people_fixture.h"

static void
values_have_a_normal_form(void)
{
	static const struct {
		Reach kind;
		const char *typed, *kept; /* NULL: refused */
	} cases[] = {
		{ REACH_EMAIL, " anna@example.ru ", "anna@example.ru" },
		{ REACH_EMAIL, "mailto:anna@example.ru", "anna@example.ru" },
		{ REACH_EMAIL, "анна@пример.рф", "анна@пример.рф" },
		{ REACH_EMAIL, "anna", NULL },
		{ REACH_EMAIL, "anna@example", NULL },
		{ REACH_EMAIL, "a@b@example.ru", NULL },
		{ REACH_EMAIL, "anna@example.ru, b@example.ru", NULL },
		{ REACH_PHONE, "+7 (916) 000-00-00", "+7 (916) 000-00-00" },
		{ REACH_PHONE, "8 916 000 00 00 доб. 12", "8 916 000 00 00 доб. 12" },
		{ REACH_PHONE, "call me", NULL },
		{ REACH_PHONE, "12", NULL },
		{ REACH_PHONE, "+1234567890123456", NULL },
		{ REACH_TELEGRAM, "annap", "@annap" },
		{ REACH_TELEGRAM, "@annap", "@annap" },
		{ REACH_TELEGRAM, "https://t.me/annap", "@annap" },
		{ REACH_TELEGRAM, "t.me/annap?start=1", "@annap" },
		{ REACH_TELEGRAM, "+7 916 000-00-00", "+7 916 000-00-00" },
		{ REACH_TELEGRAM, "анна", NULL },
		{ REACH_TELEGRAM, "an", NULL },
		{ REACH_LINKEDIN, "anna-petrova",
			"https://linkedin.com/in/anna-petrova" },
		{ REACH_LINKEDIN, "https://www.linkedin.com/in/anna-petrova/?x=1",
			"https://linkedin.com/in/anna-petrova" },
		{ REACH_GITHUB, "@annap", "https://github.com/annap" },
		{ REACH_VK, "vk.com/annap", "https://vk.com/annap" },
		{ REACH_WEB, "example.org/a", "https://example.org/a" },
		{ REACH_WEB, "http://example.org", "http://example.org" },
		{ REACH_WEB, "just words", NULL },
		{ REACH_OTHER, "room 12", "room 12" },
		{ REACH_OTHER, " ", NULL },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(GError) error = NULL;
		g_autofree char *kept =
			channel_check(cases[i].kind, cases[i].typed, &error);

		g_assert_cmpstr(kept, ==, cases[i].kept);
		g_assert_true(
			kept || g_error_matches(error, KRUG_ERROR, KRUG_ERROR_INPUT));
	}
}

static void
the_kind_is_guessed(void)
{
	static const struct {
		const char *typed;
		Reach kind;
	} cases[] = {
		{ "anna@example.ru", REACH_EMAIL },
		{ "@annap", REACH_TELEGRAM },
		{ "https://t.me/annap", REACH_TELEGRAM },
		{ "+7 916 000-00-00", REACH_PHONE },
		{ "linkedin.com/in/annap", REACH_LINKEDIN },
		{ "https://hh.ru/resume/1", REACH_HH },
		{ "github.com/annap", REACH_GITHUB },
		{ "vk.com/annap", REACH_VK },
		{ "annap.dev", REACH_WEB },
		{ "second floor", REACH_OTHER },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++)
		g_assert_cmpint(channel_guess(cases[i].typed), ==, cases[i].kind);
}

static void
a_phone_is_one_however_written(void)
{
	static const char *const spellings[] = { "+7 916 123-45-67", "8 (916) 123 45 67",
		"89161234567", "7.916.123.45.67" };

	for (gsize i = 0; i < G_N_ELEMENTS(spellings); i++) {
		g_autofree char *key = channel_key(REACH_PHONE, spellings[i]);

		g_assert_cmpstr(key, ==, "79161234567");
	}
}

static void
links_open_the_channel(void)
{
	static const struct {
		Reach kind;
		const char *value, *link;
	} cases[] = {
		{ REACH_EMAIL, "anna@example.ru", "mailto:anna@example.ru" },
		{ REACH_PHONE, "+7 916 000-00-00", "tel:+79160000000" },
		{ REACH_PHONE, "8 916 000-00-00", "tel:+79160000000" },
		{ REACH_TELEGRAM, "@annap", "https://t.me/annap" },
		{ REACH_WEB, "https://example.org", "https://example.org" },
		{ REACH_OTHER, "room 12", NULL },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(ContactChannel) channel =
			channel_new(cases[i].kind, cases[i].value);
		g_autofree char *link = channel_link(channel);

		g_assert_cmpstr(link, ==, cases[i].link);
	}
}

static void
the_best_is_preferred_then_written(void)
{
	g_autoptr(GPtrArray) list =
		g_ptr_array_new_with_free_func((GDestroyNotify)channel_free);

	g_assert_null(channel_best(list));
	g_ptr_array_add(list, channel_new(REACH_VK, "https://vk.com/annap"));
	g_assert_cmpint(channel_best(list)->kind, ==, REACH_VK);
	g_ptr_array_add(list, channel_new(REACH_PHONE, "+7 916 000-00-00"));
	g_ptr_array_add(list, channel_new(REACH_TELEGRAM, "@annap"));
	g_assert_cmpint(channel_best(list)->kind, ==, REACH_TELEGRAM);
	((ContactChannel *)list->pdata[1])->preferred = TRUE;
	g_assert_cmpint(channel_best(list)->kind, ==, REACH_PHONE);
}

int
main(int argc, char **argv)
{
	start(&argc, &argv);
	g_test_add_func("/channel/normal-form", values_have_a_normal_form);
	g_test_add_func("/channel/guess", the_kind_is_guessed);
	g_test_add_func("/channel/phone-key", a_phone_is_one_however_written);
	g_test_add_func("/channel/link", links_open_the_channel);
	g_test_add_func("/channel/best", the_best_is_preferred_then_written);
	return g_test_run();
}
