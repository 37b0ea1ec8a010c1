/* See home.h. The program is that of the compile-time KRUG. */
#include "home.h"

#include <string.h>

static char *
run_krug(const Home *home, const char *const *argv)
{
	g_auto(GStrv) env = g_get_environ();
	g_autofree char *errors = NULL;
	char *output = NULL;
	int status = 0;

	env = g_environ_setenv(env, "HOME", home->folder, TRUE);
	env = g_environ_setenv(env, "KRUG_BOOK", home->book, TRUE);
	if (!home->ticking)
		env = g_environ_setenv(env, "KRUG_NOW", HOME_NOW, TRUE);
	env = g_environ_setenv(env, "LANGUAGE", "en", TRUE);
	env = g_environ_unsetenv(env, "XDG_CONFIG_HOME");
	env = g_environ_unsetenv(env, "XDG_DATA_HOME");
	env = g_environ_unsetenv(env, "XDG_STATE_HOME");
	if (!g_spawn_sync(home->folder, (char **)argv, env, 0, NULL, NULL, &output,
		    &errors, &status, NULL) ||
		status != 0)
		g_error("krug %s: %s", argv[1], errors);
	return output;
}

char *
home_krug(const Home *home, const char *words)
{
	g_autofree char *line = g_strconcat(KRUG " ", words, NULL);
	g_auto(GStrv) argv = g_strsplit(line, " ", -1);

	return run_krug(home, (const char *const *)argv);
}

void
home_log(const Home *home, const char *who, const char *text)
{
	const char *argv[] = { KRUG, "log", who, text, NULL };

	g_free(run_krug(home, argv));
}

/* Pages for a phone stand where no network is needed and nobody else sees them; a folder
 * it could be synced with is known, and written by a sync alone. */
static void
write_settings(const Home *home)
{
	g_autofree char *text = g_strdup_printf(
		"[krug]\nshare.address=127.0.0.1\ncontacts.vdir=%s/contacts\n",
		home->folder);
	g_autofree char *folder = g_build_filename(home->folder, ".config", "krug", NULL);
	g_autofree char *file = g_build_filename(folder, "config", NULL);

	if (g_mkdir_with_parents(folder, 0700) != 0 ||
		!g_file_set_contents(file, text, -1, NULL))
		g_error("%s: cannot be written", file);
}

Home *
home_empty(void)
{
	Home *home = g_new0(Home, 1);

	home->folder = tty_make_folder();
	write_settings(home);
	home->book = g_build_filename(home->folder, "book.krug", NULL);
	return home;
}

Home *
home_new(void)
{
	Home *home = home_empty();
	g_autofree char *words = g_strconcat("demo --save ", home->book, NULL);

	g_free(home_krug(home, words));
	return home;
}

void
home_free(Home *home)
{
	g_free(home_krug(home, "check"));
	tty_remove_folder(home->folder);
	g_free(home->folder);
	g_free(home->book);
	g_free(home);
}

Tty *
home_start(const Home *home, int width, int height, const char *const *env)
{
	static const char *const argv[] = { KRUG, NULL };
	g_autofree char *book = g_strconcat("KRUG_BOOK=", home->book, NULL);
	g_autoptr(GPtrArray) all = g_ptr_array_new();
	TtySpec spec = {
		.argv = argv, .width = width, .height = height, .folder = home->folder
	};
	Tty *tty;

	g_ptr_array_add(all, book);
	if (!home->ticking)
		g_ptr_array_add(all, (char *)"KRUG_NOW=" HOME_NOW);
	g_ptr_array_add(all, (char *)"LANGUAGE=en");
	for (; env && *env; env++)
		g_ptr_array_add(all, (char *)*env);
	g_ptr_array_add(all, NULL);
	spec.env = (const char *const *)all->pdata;
	tty = tty_start(&spec);
	if (!tty_wait(tty))
		g_error("krug did not start: %s", tty_errors(tty));
	return tty;
}

void
assert_shows(Tty *tty, const char *text)
{
	g_autofree char *screen = tty_screen(tty);

	if (!strstr(screen, text))
		g_error("“%s” is not on the screen:\n%s", text, screen);
}

void
assert_hides(Tty *tty, const char *text)
{
	g_autofree char *screen = tty_screen(tty);

	if (strstr(screen, text))
		g_error("“%s” is on the screen:\n%s", text, screen);
}

void
end_clean(Tty *tty)
{
	g_assert_cmpstr(tty_errors(tty), ==, "");
	g_assert_cmpuint(tty_harm(tty), ==, 0);
	tty_free(tty);
}
