/*
 * Letters under what editors, mail programs and ends of krug do to them: no text is lost,
 * and nothing is logged that nobody said was sent. A row of `cases` is an editor, one of
 * `hands` a way out that fails.
 */
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "home.h"

#define WIDTH  120
#define HEIGHT 34
#define LONG   60000	    /* ms, for a slow machine */
#define SAMPLE "{\"id\":2," /* the latest of them */

/* The first of the list waits for a letter that the book knows all of. */
#define WHO "Denis Morozov"

typedef struct {
	const char *name, *script;
	const char *said; /* seen afterwards */
	const char *kept; /* in the draft of the book; NULL: there is none */
	guint files;	  /* left of the editor */
} Case;

static const Case cases[];

typedef struct {
	const char *name;
	const char *setting; /* words of krug config; NULL: as it comes */
	const char *keys;
	const char *said;
} HandCase;

static const HandCase hands[];

/* A script of the home, the file to edit being $1; its path, owned. */
static char *
make_script(const Home *home, const char *name, const char *script)
{
	char *path = g_build_filename(home->folder, name, NULL);
	g_autofree char *text = g_strdup_printf("#!/bin/sh\n%s\n", script);

	g_assert_true(g_file_set_contents(path, text, -1, NULL));
	g_assert_cmpint(g_chmod(path, 0700), ==, 0);
	return path;
}

static Tty *
start(const Home *home, const char *script)
{
	g_autofree char *path = make_script(home, "editor", script);
	g_autofree char *editor = g_strconcat("EDITOR=", path, NULL);
	const char *env[] = { editor, NULL };

	return home_start(home, WIDTH, HEIGHT, env);
}

/* How many files of editors there were; none is left. */
static guint
take_files(const Home *home)
{
	g_autofree char *folder = g_build_filename(
		home->folder, ".local", "state", "krug", "letters", NULL);
	g_autoptr(GDir) names = g_dir_open(folder, 0, NULL);
	const char *name;
	guint n = 0;

	while (names && (name = g_dir_read_name(names))) {
		g_autofree char *path = g_build_filename(folder, name, NULL);

		g_assert_cmpint(g_unlink(path), ==, 0);
		n++;
	}
	return n;
}

/* What `krug letters` has before the sent ones of the sample book, NULL: nothing. */
static void
assert_letters(const Home *home, const char *text)
{
	g_autofree char *letters = home_krug(home, "letters --json");
	char *sample = strstr(letters, SAMPLE);

	g_assert_nonnull(sample);
	*sample = '\0';
	if (!text)
		g_assert_cmpstr(letters, ==, "[\n");
	else if (!strstr(letters, text))
		g_error("%s is not in:\n%s", text, letters);
}

static void
try_editor(const Home *home, const Case *c, const char *before)
{
	Tty *tty = start(home, c->script);
	g_autofree char *after = NULL;
	guint files;

	g_test_message("%s", c->name);
	g_assert_true(tty_keys(tty, "w Enter"));
	if (*c->said)
		assert_shows(tty, c->said);
	end_clean(tty);
	assert_letters(home, c->kept);
	after = home_krug(home, "show --json Morozov");
	g_assert_cmpstr(before, ==, after);
	files = take_files(home);
	if (files != c->files)
		g_error("%s: %u files are kept", c->name, files);
	if (c->kept)
		g_free(home_krug(home, "undo"));
}

static void
test_editors(void)
{
	g_autoptr(Home) home = home_new();
	g_autofree char *before = home_krug(home, "show --json Morozov");

	for (const Case *c = cases; c->name; c++)
		try_editor(home, c, before);
}

/* Once it was written it is in the book; w goes on with it, and one key logs it. */
static void
test_killed_behind(void)
{
	g_autoptr(Home) home = home_new();
	Tty *tty = start(home, "echo 'Written once.' >>\"$1\"");

	g_assert_true(tty_keys(tty, "w Enter"));
	assert_shows(tty, "Written once.");
	tty_signal(tty, SIGKILL);
	g_assert_true(tty_ended(tty, LONG, NULL));
	tty_free(tty);
	assert_letters(home, "Written once.");
	tty = start(home, "true");
	g_assert_true(tty_keys(tty, "w"));
	assert_shows(tty, "is not sent yet");
	g_assert_true(tty_keys(tty, "y"));
	assert_shows(tty, "Written once.");
	g_assert_true(tty_keys(tty, "y"));
	assert_shows(tty, WHO ": letter logged");
	end_clean(tty);
	assert_letters(home, "\"state\":\"sent\"");
}

/* A pipe that is open at both ends here, so that nobody waits for the other end. */
static int
open_pipe(const Home *home, const char *name)
{
	g_autofree char *path = g_build_filename(home->folder, name, NULL);
	int fd;

	g_assert_cmpint(mkfifo(path, 0600), ==, 0);
	fd = open(path, O_RDWR);
	g_assert_cmpint(fd, >=, 0);
	return fd;
}

/* krug is killed while the editor is open: what stands in its file is asked about. */
static void
test_killed_amid(void)
{
	g_autoptr(Home) home = home_new();
	int ready = open_pipe(home, "ready"), go = open_pipe(home, "go");
	Tty *tty = start(home,
		"echo 'Written amid.' >>\"$1\"; cd; echo ready >ready; read -r line <go");
	char byte;

	g_assert_true(tty_keys(tty, "w"));
	tty_send(tty, "e", 1);
	g_assert_cmpint(read(ready, &byte, 1), ==, 1);
	tty_signal(tty, SIGKILL);
	g_assert_true(tty_ended(tty, LONG, NULL));
	tty_free(tty);
	g_assert_cmpint(write(go, "\n", 1), ==, 1);
	assert_letters(home, NULL);
	tty = start(home, "true");
	g_assert_true(tty_keys(tty, "w y"));
	assert_shows(tty, "Written amid.");
	assert_shows(tty, "kept as a draft");
	end_clean(tty);
	assert_letters(home, "Written amid.");
	g_assert_cmpuint(take_files(home), ==, 0);
	close(ready);
	close(go);
}

/* What was typed into the form of missing values is offered again, and what was answered
 * stands in it later. */
static void
test_values(void)
{
	g_autoptr(Home) home = home_new();
	Tty *tty = start(home, "true");

	g_assert_true(tty_keys(tty, "j j w"));
	assert_shows(tty, "For the letter to Ivan Li");
	g_assert_true(tty_type(tty, "Why the whole first?"));
	tty_signal(tty, SIGTERM);
	g_assert_true(tty_ended(tty, LONG, NULL));
	end_clean(tty);
	assert_letters(home, NULL);
	tty = start(home, "true");
	assert_shows(tty, "For the letter to Ivan Li");
	g_assert_true(tty_keys(tty, "j j w y"));
	assert_shows(tty, "Why the whole first?");
	g_assert_true(tty_keys(tty, "C-s"));
	assert_shows(tty, "draft");
	end_clean(tty);
	assert_letters(home, "Why the whole first?");
	tty = start(home, "true");
	g_assert_true(tty_keys(tty, "j j w y f"));
	assert_shows(tty, "For the letter to Ivan Li");
	assert_shows(tty, "Why the whole first?");
	end_clean(tty);
}

/* A way out that fails says why; the letter was a draft before it was tried, and stays
 * one: nothing is logged. */
static void
test_hands(void)
{
	for (const HandCase *hand = hands; hand->name; hand++) {
		g_autoptr(Home) home = home_new();
		Tty *tty;

		g_test_message("%s", hand->name);
		if (hand->setting)
			g_free(home_krug(home, hand->setting));
		tty = start(home, "true");
		g_assert_true(tty_keys(tty, hand->keys));
		assert_shows(tty, hand->said);
		assert_hides(tty, "sent? y");
		assert_shows(tty, "in Russian");
		end_clean(tty);
		assert_letters(home, "\"state\":\"draft\"");
	}
}

/* The mail program gets one argument, and is not logged until that is said. */
static void
test_mail(void)
{
	g_autoptr(Home) home = home_new();
	g_autofree char *mailer =
		make_script(home, "mailer", "printf %s \"$1\" >\"$HOME/got\"");
	g_autofree char *setting = g_strconcat("config letters.mailer ", mailer, NULL);
	g_autofree char *got = g_build_filename(home->folder, "got", NULL);
	g_autofree char *link = NULL;
	Tty *tty;

	g_free(home_krug(home, setting));
	g_free(home_krug(home, "config letters.mailer_in terminal"));
	tty = start(home, "true");
	g_assert_true(tty_keys(tty, "j j j w m"));
	assert_shows(tty, "sent? y logs it");
	g_assert_true(g_file_get_contents(got, &link, NULL, NULL));
	g_assert_true(g_str_has_prefix(link, "mailto:j.orlova@example.com?subject="));
	assert_letters(home, "\"state\":\"draft\"");
	g_assert_true(tty_keys(tty, "y"));
	assert_shows(tty, "letter logged");
	end_clean(tty);
	assert_letters(home, "\"state\":\"sent\"");
}

/* Undo takes the log back to the draft, redo logs it again; both after a new start. */
static void
test_undo(void)
{
	g_autoptr(Home) home = home_new();
	Tty *tty = start(home, "echo 'For you alone.' >>\"$1\"");

	g_assert_true(tty_keys(tty, "w Enter y"));
	end_clean(tty);
	tty = start(home, "true");
	g_assert_true(tty_keys(tty, "u"));
	assert_letters(home, "\"state\":\"draft\"");
	assert_letters(home, "For you alone.");
	g_assert_true(tty_keys(tty, "C-r"));
	assert_letters(home, "\"state\":\"sent\"");
	g_assert_true(tty_keys(tty, "u u"));
	assert_letters(home, NULL);
	end_clean(tty);
}

/* How the path is broken over lines depends on how long it is. */
static void
assert_tells(Tty *tty, const char *place)
{
	g_autofree char *screen = tty_screen(tty);
	g_auto(GStrv) lines = g_strsplit(screen, "\n ", -1);
	g_autofree char *joined = g_strjoinv("", lines);

	g_assert_nonnull(strstr(joined, place));
}

/* A mistake in a template of one's own is told above the letter of the shipped one. */
static void
test_own_template(void)
{
	g_autoptr(Home) home = home_new();
	g_autofree char *folder = g_build_filename(
		home->folder, ".config", "krug", "templates", "ru", NULL);
	g_autofree char *path =
		g_build_filename(folder, "feedback-request.informal.txt", NULL);
	Tty *tty;

	g_mkdir_with_parents(folder, 0700);
	g_assert_true(g_file_set_contents(
		path, "Title: x\nType: feedback-request\n\n{{nobody}}\n", -1, NULL));
	tty = start(home, "true");
	g_assert_true(tty_keys(tty, "w"));
	assert_tells(tty, "feedback-request.informal.txt:4:3:");
	assert_shows(tty, "Привет, Денис!");
	end_clean(tty);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/letter/editors", test_editors);
	g_test_add_func("/letter/killed behind the editor", test_killed_behind);
	g_test_add_func("/letter/killed amid the editor", test_killed_amid);
	g_test_add_func("/letter/values", test_values);
	g_test_add_func("/letter/ways out that fail", test_hands);
	g_test_add_func("/letter/mail", test_mail);
	g_test_add_func("/letter/undo", test_undo);
	g_test_add_func("/letter/own template", test_own_template);
	return g_test_run();
}

static const Case cases[] = {
	{ "adds a line", "echo 'Added.' >>\"$1\"", "kept as a draft", "Added.", 0 },
	{ "changes nothing", "true", "", NULL, 0 },
	{ "fails at once", "exit 1", "ended with the error 1", NULL, 0 },
	{ "fails after writing", "echo Added. >>\"$1\"; exit 1", "Not saved", NULL, 1 },
	{ "is killed after writing", "echo Added. >>\"$1\"; kill -9 $$", "Not saved",
		NULL, 1 },
	{ "empties the file", ": >\"$1\"", "empty", NULL, 0 },
	{ "leaves blanks", "printf ' \\n\\n' >\"$1\"", "empty", NULL, 0 },
	{ "leaves the subject alone", "printf 'Subject: x\\n\\n' >\"$1\"", "empty", NULL,
		1 },
	{ "writes no UTF-8", "printf 'a\\377' >>\"$1\"", "not UTF-8", NULL, 1 },
	{ "writes 50 MiB", "truncate -s 50M \"$1\"", "longer than 1 MiB", NULL, 1 },
	{ "writes CRLF", "printf 'Subject: New\\r\\n\\r\\nOne\\r\\nTwo\\r\\n' >\"$1\"",
		"kept as a draft", "One\\nTwo", 0 },
	{ 0 },
};

/* Denis has Telegram alone, Zhanna is written to by mail. */
static const HandCase hands[] = {
	{ "no e-mail address", NULL, "w m", "No e-mail address of " WHO },
	{ "no mail program", "config letters.mailer /no/such", "j j j w m",
		"There is no program" },
	{ "no send command", NULL, "j j j w x", "Not set up yet" },
	{ "a send command that fails", "config letters.send false", "j j j w x y",
		"ended with" },
	{ "a folder that cannot be written", "config letters.drafts /proc", "j j j w d",
		"/proc" },
	{ 0 },
};
