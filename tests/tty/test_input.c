/* Bytes of terminals and the events they mean, as a table; names of keys, key files. */
#include <string.h>

#include "krug/i18n.h"
#include "shell/keymap.h"
#include "term/canvas.h"
#include "term/input.h"

typedef struct {
	const char *what, *bytes, *keys;
} Case;

static const Case cases[] = {
	{ "letters", "jЖ王", "j Ж 王" },
	{ "control keys", "\r\t\177\b\x01\x13", "Enter Tab Backspace Backspace C-a C-s" },
	{ "arrows, normal and application", "\033[A\033OB\033[1;5C", "Up Down C-Right" },
	{ "editing keys", "\033[3~\033[5~\033[6;2~\033[1~\033[4~",
		"Del PgUp S-PgDn Home End" },
	{ "function keys", "\033OP\033[15~\033[24~\033[[A", "F1 F5 F12 F1" },
	{ "alt", "\033x\033й", "M-x M-й" },
	{ "shift-tab", "\033[Z", "S-Tab" },
	{ "escape, then a key", "\033\033[A", "Esc Up" },
	{ "an unknown sequence is silent", "\033[99;99xj", "j" },
	{ "a broken sequence keeps what broke it", "\033[1\rj", "Enter j" },
	{ "invalid bytes", "\xffj", "\xef\xbf\xbd j" },
	{ "keys as code points", "\033[106;5u", "C-j" },
};

static void
append_event(GString *out, const InputEvent *event)
{
	char name[KEY_NAME_SIZE];

	if (out->len > 0)
		g_string_append_c(out, ' ');
	if (event->kind == INPUT_KEY)
		g_string_append(out, key_label(event->key, name));
	else if (event->kind == INPUT_PASTE)
		g_string_append_printf(out, "<%s>", event->text);
	else
		g_string_append_printf(out, "%d@%d,%d", (int)event->mouse.kind,
			event->mouse.x, event->mouse.y);
}

/* All events of the bytes, fed `piece` at a time. */
static char *
decode(const char *bytes, gsize piece)
{
	g_autoptr(InputParser) parser = input_parser_new();
	GString *out = g_string_new(NULL);
	gsize n = strlen(bytes);
	InputEvent event;

	for (gsize at = 0; at < n; at += piece) {
		input_parser_feed(parser, bytes + at, MIN(piece, n - at));
		while ((event = input_parser_next(parser)).kind != INPUT_NONE)
			append_event(out, &event);
	}
	input_parser_flush(parser);
	while ((event = input_parser_next(parser)).kind != INPUT_NONE)
		append_event(out, &event);
	return g_string_free(out, FALSE);
}

static void
test_decode(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *whole = decode(cases[i].bytes, 1000);
		g_autofree char *split = decode(cases[i].bytes, 1);

		g_test_message("%s", cases[i].what);
		g_assert_cmpstr(whole, ==, cases[i].keys);
		g_assert_cmpstr(split, ==, cases[i].keys);
	}
}

static void
test_lone_escape(void)
{
	g_autoptr(InputParser) parser = input_parser_new();

	input_parser_feed(parser, "\033", 1);
	g_assert_cmpint(input_parser_next(parser).kind, ==, INPUT_NONE);
	g_assert_true(input_parser_waits(parser));
	input_parser_flush(parser);
	g_assert_cmpuint(input_parser_next(parser).key, ==, K_ESC);
	g_assert_false(input_parser_waits(parser));
}

static void
test_paste_and_mouse(void)
{
	g_autofree char *paste = decode("a\033[200~x\033[31m\r\ny\x01\033[201~b", 3);
	g_autofree char *endless = decode("\033[200~never ends", 4);
	g_autofree char *mouse =
		decode("\033[<0;5;3M\033[<0;5;3m\033[<64;1;1M\033[<65;2;2M", 2);

	g_assert_cmpstr(paste, ==, "a <x[31m\ny> b");
	g_assert_cmpstr(endless, ==, "<never ends>");
	g_assert_cmpstr(mouse, ==, "0@4,2 1@0,0 2@1,1");
}

/* The answer about the background; others, and broken ones, are not taken for keys. */
static void
test_ground(void)
{
	static const struct {
		const char *bytes;
		InputKind kind;
		gboolean light;
	} grounds[] = {
		{ "\033]11;rgb:ffff/ffff/ffff\033\\", INPUT_GROUND, TRUE },
		{ "\033]11;rgb:fa/f9/f6\a", INPUT_GROUND, TRUE },
		{ "\033]11;rgb:0/0/0\a", INPUT_GROUND, FALSE },
		{ "\033]11;rgb:0000/2b2b/3636\a", INPUT_GROUND, FALSE },
		{ "\033]11;rgb:fffff/0/0\a", INPUT_NONE, FALSE },
		{ "\033]11;rgb:ff/ff\a", INPUT_NONE, FALSE },
		{ "\033]4;1;rgb:ff/ff/ff\a", INPUT_NONE, FALSE },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(grounds); i++) {
		g_autoptr(InputParser) parser = input_parser_new();
		InputEvent event = { 0 };

		for (const char *p = grounds[i].bytes; *p; p++) {
			g_assert_cmpint(event.kind, ==, INPUT_NONE);
			input_parser_feed(parser, p, 1);
			event = input_parser_next(parser);
		}
		g_assert_cmpint(event.kind, ==, grounds[i].kind);
		g_assert_cmpint(event.light, ==, grounds[i].light);
		g_assert_false(input_parser_waits(parser));
	}
}

/* ESC ] alone is a key with Alt, and what follows are keys. */
static void
test_no_answer(void)
{
	g_autoptr(InputParser) parser = input_parser_new();

	input_parser_feed(parser, "\033]11", 4);
	g_assert_cmpint(input_parser_next(parser).kind, ==, INPUT_NONE);
	input_parser_flush(parser);
	g_assert_cmpuint(input_parser_next(parser).key, ==, (']' | K_ALT));
	g_assert_cmpuint(input_parser_next(parser).key, ==, '1');
}

static void
test_learned(void)
{
	g_autoptr(InputParser) parser = input_parser_new();

	input_parser_learn(parser, "\033Q9", K_HOME);
	input_parser_feed(parser, "\033Q", 2);
	g_assert_cmpint(input_parser_next(parser).kind, ==, INPUT_KEY); /* M-Q */
	input_parser_feed(parser, "\033Q9", 3);
	g_assert_cmpuint(input_parser_next(parser).key, ==, K_HOME);
}

static void
test_names(void)
{
	static const char *const names[] = { "j", "G", "C-d", "M-x", "S-Tab", "Space",
		"F12", "C-Left", "PgUp", "Ж", "/", "-" };
	static const char *const faces[][2] = { { "C-s", "^S" }, { "S-Tab", "Shift-Tab" },
		{ "Down", "↓" }, { "C-Left", "C-Left" }, { "j", "j" } };
	char name[KEY_NAME_SIZE];

	for (gsize i = 0; i < G_N_ELEMENTS(names); i++)
		g_assert_cmpstr(key_label(key_parse(names[i]), name), ==, names[i]);
	for (gsize i = 0; i < G_N_ELEMENTS(faces); i++) {
		Key key = key_parse(faces[i][0]);

		g_assert_cmpstr(key_face(key, name), ==, faces[i][1]);
		g_assert_cmpuint(key_parse(name), ==, key);
	}
	g_assert_cmpuint(key_parse("^"), ==, '^');
	g_assert_cmpuint(key_parse("Nonsense"), ==, K_NONE);
	g_assert_cmpuint(key_parse("F13"), ==, K_NONE);
}

/* The physical key counts on the command path. */
static void
test_layout(void)
{
	g_assert_cmpuint(key_command(key_parse("о")), ==, 'j');
	g_assert_cmpuint(key_command(key_parse("Ж")), ==, ':');
	g_assert_cmpuint(key_command(key_parse("M-ч")), ==, ('x' | K_ALT));
	g_assert_cmpuint(key_command(K_DOWN), ==, K_DOWN);
	g_assert_cmpuint(key_command('j'), ==, 'j');
}

static void
test_every_action_has_words(void)
{
	for (Action action = ACT_NONE + 1; action < ACT_COUNT; action++) {
		g_assert_true(*action_help(action) != '\0');
		g_assert_cmpint(action_by_name(action_name(action)), ==, action);
	}
}

/* In any language help leaves nothing of it out. */
static void
test_words_fit(gconstpointer lang)
{
	i18n_switch(lang);
	for (Action action = ACT_NONE + 1; action < ACT_COUNT; action++)
		if (canvas_width(action_help(action)) > ACTION_HELP_WIDTH)
			g_error("too long for the help: %s", action_help(action));
	i18n_switch("en");
}

static KeymapResult
find(const Keymap *keymap, const char *section, const char *name, Action *action)
{
	Key key = key_parse(name);

	return keymap_find(keymap, section, &key, 1, action);
}

static void
test_keymap(void)
{
	g_autoptr(Keymap) keymap = keymap_new();
	Action action = ACT_NONE;

	g_assert_cmpint(find(keymap, "list", "j", &action), ==, KEYMAP_ACTION);
	g_assert_cmpint(action, ==, ACT_DOWN);
	g_assert_true(keymap_read(keymap, "[list]\nj none\nx y first\nx last\n", NULL));
	g_assert_cmpint(find(keymap, "list", "j", &action), ==, KEYMAP_NOTHING);
	g_assert_cmpint(find(keymap, "list", "x", &action), ==, KEYMAP_ACTION);
	g_assert_cmpint(action, ==, ACT_LAST);
	g_assert_true(keymap_read(keymap, "[list]\nx y first", NULL));
	g_assert_cmpint(find(keymap, "list", "x", &action), ==, KEYMAP_PREFIX);
}

/* A section that is linked in is read when it is first wanted. */
static void
test_linked_sections(void)
{
	static const char *const names[] = { "global", "list", "people", "person",
		"review", "sweep", "days", "card", "insights", "behind", "import",
		"settings", "welcome", "unfinished", "help", "prompt", "log-line",
		"palette", "menu", "confirm", "form", "job" };
	g_autoptr(Keymap) keymap = keymap_new();
	Action action = ACT_NONE;
	guint n;

	for (gsize i = 0; i < G_N_ELEMENTS(names); i++) {
		g_assert_nonnull(keymap_section(keymap, names[i], &n));
		g_assert_cmpuint(n, >, 0);
	}
	/* a key that looks like the head of a section */
	g_assert_cmpint(find(keymap, "insights", "[", &action), ==, KEYMAP_ACTION);
	g_assert_cmpint(action, ==, ACT_PERIOD_PREV);
	g_assert_null(keymap_section(keymap, "nowhere", &n));
	g_assert_cmpuint(n, ==, 0);
}

/* The user's lines follow those linked in, whichever is asked for first; spaces, comments
 * and line ends of any kind are no part of a line. */
static void
test_loose_lines(void)
{
	g_autoptr(Keymap) keymap = keymap_new();
	Action action = ACT_NONE;

	g_assert_true(keymap_read(keymap,
		"\r\n#\n# a comment\n  [list]  \r\n\t# first\r\n  z \t last "
		"\r\n\n[own]\nq quit",
		NULL));
	g_assert_cmpint(find(keymap, "list", "j", &action), ==, KEYMAP_ACTION);
	g_assert_cmpint(find(keymap, "list", "#", &action), ==, KEYMAP_NOTHING);
	g_assert_cmpint(find(keymap, "list", "z", &action), ==, KEYMAP_ACTION);
	g_assert_cmpint(action, ==, ACT_LAST);
	g_assert_cmpint(find(keymap, "own", "q", &action), ==, KEYMAP_ACTION);
	g_assert_cmpint(action, ==, ACT_QUIT);
}

static void
test_bad_keymap(void)
{
	static const char *const bad[] = { "j down", "[list]\nj", "[list]\nj nonsense",
		"[list]\nNoKey down", "[list]\na b c d down" };

	for (gsize i = 0; i < G_N_ELEMENTS(bad); i++) {
		g_autoptr(Keymap) keymap = keymap_new();
		g_autoptr(GError) error = NULL;

		g_assert_false(keymap_read(keymap, bad[i], &error));
		g_assert_nonnull(error);
	}
}

int
main(int argc, char **argv)
{
	i18n_start("en");
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/input/decode", test_decode);
	g_test_add_func("/input/lone escape", test_lone_escape);
	g_test_add_func("/input/paste and mouse", test_paste_and_mouse);
	g_test_add_func("/input/background", test_ground);
	g_test_add_func("/input/no answer", test_no_answer);
	g_test_add_func("/input/learned sequences", test_learned);
	g_test_add_func("/key/names", test_names);
	g_test_add_func("/key/russian layout", test_layout);
	g_test_add_func("/action/every row has words", test_every_action_has_words);
	g_test_add_data_func("/action/words fit the help/en", "en", test_words_fit);
	g_test_add_data_func("/action/words fit the help/ru", "ru", test_words_fit);
	g_test_add_func("/keymap/user lines win", test_keymap);
	g_test_add_func("/keymap/every section linked in", test_linked_sections);
	g_test_add_func("/keymap/loose lines", test_loose_lines);
	g_test_add_func("/keymap/bad lines are named", test_bad_keymap);
	return g_test_run();
}
