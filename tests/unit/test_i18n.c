/*
 * The language recipe where no Russian locale is installed: a catalogue written here, in
 * a folder of its own, is found under LC_ALL=C, C.UTF-8 and a locale that does not exist.
 */
#include "krug/i18n.h"

#include <langinfo.h>
#include <locale.h>
#include <string.h>

#include <glib/gstdio.h>

/* Sorted by msgid, as the format wants it (GNU gettext manual, "MO Files"). */
static const char *const catalogue[][2] = {
	{ "", "Content-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals=3; "
	      "plural=n%10==1 "
	      "&& n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : "
	      "2;\n" },
	{ "People", "Люди" },
	{ "day month\004May", "мая" },
	{ "month\004May", "май" },
	{ "month short\004may", "май" },
	{ "weekday short\004fri", "пт" },
};

static void
put(GString *out, gsize value)
{
	guint32 word = GUINT32_TO_LE((guint32)value);

	g_string_append_len(out, (const char *)&word, sizeof(word));
}

static GString *
catalogue_make(void)
{
	gsize n = G_N_ELEMENTS(catalogue), at = 28 + n * 16;
	GString *out = g_string_new(NULL);

	put(out, 0x950412de);
	put(out, 0);
	put(out, n);
	put(out, 28);
	put(out, 28 + n * 8);
	put(out, 0);
	put(out, 0);
	for (int column = 0; column < 2; column++)
		for (gsize i = 0; i < n; i++) {
			put(out, strlen(catalogue[i][column]));
			put(out, at);
			at += strlen(catalogue[i][column]) + 1;
		}
	for (int column = 0; column < 2; column++)
		for (gsize i = 0; i < n; i++)
			g_string_append_len(out, catalogue[i][column],
				(gssize)strlen(catalogue[i][column]) + 1);
	return out;
}

static char *
folder_make(void)
{
	g_autoptr(GError) error = NULL;
	char *dir = g_dir_make_tmp("krug-i18n-XXXXXX", &error);
	g_autofree char *messages = NULL, *file = NULL;
	GString *mo = catalogue_make();

	g_assert_no_error(error);
	messages = g_build_filename(dir, "ru", "LC_MESSAGES", NULL);
	g_assert_cmpint(g_mkdir_with_parents(messages, 0700), ==, 0);
	file = g_build_filename(messages, "krug.mo", NULL);
	g_file_set_contents(file, mo->str, (gssize)mo->len, &error);
	g_assert_no_error(error);
	g_string_free(mo, TRUE);
	return dir;
}

static void
folder_remove(const char *dir)
{
	g_autofree char *ru = g_build_filename(dir, "ru", NULL);
	g_autofree char *messages = g_build_filename(ru, "LC_MESSAGES", NULL);
	g_autofree char *file = g_build_filename(messages, "krug.mo", NULL);

	g_unlink(file);
	g_rmdir(messages);
	g_rmdir(ru);
	g_rmdir(dir);
}

static void
test_locales(void)
{
	static const char *const locales[] = { "C", "C.UTF-8", "ru_RU.UTF-8", "xx_XX" };
	g_autofree char *dir = folder_make();

	g_setenv("KRUG_LOCALEDIR", dir, TRUE);
	for (size_t i = 0; i < G_N_ELEMENTS(locales); i++) {
		g_test_message("LC_ALL=%s", locales[i]);
		g_setenv("LC_ALL", locales[i], TRUE);
		g_unsetenv("LANGUAGE");
		i18n_start("ru");
		g_assert_cmpstr(i18n_lang(), ==, "ru");
		g_assert_cmpstr(nl_langinfo(CODESET), ==, "UTF-8");
		g_assert_cmpstr(setlocale(LC_NUMERIC, NULL), ==, "C");
		g_assert_cmpstr(_("People"), ==, "Люди");
		i18n_switch("en");
		g_assert_cmpstr(_("People"), ==, "People");
		i18n_switch("ru");
		g_assert_cmpstr(_("People"), ==, "Люди");
	}
	folder_remove(dir);
}

static void
test_environment(void)
{
	static const struct {
		const char *language, *all, *messages, *lang, *expect;
	} cases[] = {
		{ NULL, NULL, NULL, NULL, "en" },
		{ NULL, NULL, NULL, "ru_RU.UTF-8", "ru" },
		{ NULL, NULL, "en_GB.UTF-8", "ru_RU.UTF-8", "en" },
		{ NULL, "ru_RU", "en_GB", "en_GB", "ru" },
		{ "ru", "en_US.UTF-8", NULL, NULL, "ru" },
		{ "de:ru:en", NULL, NULL, "en_US", "ru" },
		{ "de", NULL, NULL, "ru_RU", "ru" },
		{ "", "", "", "ru", "ru" },
		{ NULL, "C", NULL, "ru_RU", "en" },
		{ NULL, "rural", NULL, NULL, "en" },
	};
	static const char *const names[] = { "LANGUAGE", "LC_ALL", "LC_MESSAGES",
		"LANG" };

	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		const char *values[] = { cases[i].language, cases[i].all,
			cases[i].messages, cases[i].lang };

		g_test_message("case %zu", i);
		for (size_t n = 0; n < G_N_ELEMENTS(names); n++) {
			g_unsetenv(names[n]);
			if (values[n])
				g_setenv(names[n], values[n], TRUE);
		}
		i18n_start(NULL);
		g_assert_cmpstr(i18n_lang(), ==, cases[i].expect);
	}
}

static void
test_dates(void)
{
	Day may = day_from_parts(2026, 5, 1), today = day_from_parts(2026, 11, 21);
	g_autofree char *dir = folder_make();
	g_autofree char *shown = NULL, *far = NULL, *full = NULL, *week = NULL,
			*ru = NULL;

	g_setenv("KRUG_LOCALEDIR", dir, TRUE);
	i18n_start("en");
	shown = i18n_day_short(may, today);
	g_assert_cmpstr(shown, ==, "1 may");
	far = i18n_day_short(may, day_from_parts(2027, 1, 1));
	g_assert_cmpstr(far, ==, "1 may 2026");
	full = i18n_day_long(may);
	g_assert_cmpstr(full, ==, "1 May 2026");
	g_assert_cmpstr(i18n_month(13), ==, "");
	g_assert_cmpstr(i18n_weekday_short(0), ==, "");
	i18n_switch("ru");
	week = i18n_day_weekday(may, today);
	g_assert_cmpstr(week, ==, "пт 1 май");
	ru = i18n_day_long(may);
	g_assert_cmpstr(ru, ==, "1 мая 2026");
	g_assert_cmpstr(i18n_month(5), ==, "май");
	folder_remove(dir);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/i18n/locales", test_locales);
	g_test_add_func("/i18n/environment", test_environment);
	g_test_add_func("/i18n/dates", test_dates);
	return g_test_run();
}
