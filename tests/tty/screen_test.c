/*
 * Runs screen tests: files of circumstances, keys and expected screens (HACKING.md, "A
 * screen test").
 *
 *	screen_test [--accept] [--record FILE.svg | --recorded FILE.svg]
 *		-p NAME=PATH … FILE.t …
 *
 * A line is WORD REST; `screen` and `attributes` are followed by the expected lines, each
 * after a "|". --accept rewrites them with what the program shows. --record writes what
 * was to be seen meanwhile, key by key; --recorded compares it with what was written
 * once.
 *
 *	program NAME ARG…   default: krug; started before the first keys
 *	book NAME           built by books/NAME beside the file, called with the path
 *	                    of the new book, KRUG and KRUG_NOW set; "none": no book yet
 *	now lang size env   circumstances; size is WIDTHxHEIGHT
 *	keys type paste click resize    what the user does
 *	krug ARG…           what another krug does to the book meanwhile
 *	screen attributes   what must be seen then
 *	ends STATUS         the program has ended with this status
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

#include "harness.h"
#include "recording.h"

/* How long a recording shows what came of a key, of a letter, and what is looked at. */
#define MS_KEY	 700
#define MS_TYPED 110 /* two letters */
#define MS_LOOK	 1800

typedef struct {
	GHashTable *programs;
	gboolean accept;
	const char *record;   /* the file to write, or NULL */
	const char *recorded; /* the file to compare with, or NULL */
} Options;

typedef struct {
	const Options *options;
	const char *path;
	GPtrArray *env;
	char *program, *book, *now, *lang, *folder;
	int width, height;
	Tty *tty;
	Recording *recording; /* NULL: not recorded */
	GString *rewritten;
	int line;
	gboolean failed;
} Run;

typedef struct {
	const char *word;
	gboolean (*run)(Run *run, const char *rest);
} Directive;

static const Directive directives[];

static gboolean
complain(Run *run, const char *what)
{
	fprintf(stderr, "%s:%d: %s\n", run->path, run->line, what);
	run->failed = TRUE;
	return FALSE;
}

static gboolean
parse_size(Run *run, const char *rest, int *width, int *height)
{
	if (sscanf(rest, "%dx%d", width, height) == 2)
		return TRUE;
	return complain(run, "a size is WIDTHxHEIGHT");
}

/* Builds the book once; its path is then part of the program's arguments. */
static gboolean
build_book(Run *run, const char *file)
{
	g_autofree char *folder = g_path_get_dirname(run->path);
	g_autofree char *builder = g_build_filename(folder, "books", run->book, NULL);
	char *argv[] = { builder, (char *)file, NULL };
	g_auto(GStrv) env = g_get_environ();
	g_autofree char *errors = NULL;
	int status = 0;

	if (strcmp(run->book, "none") == 0)
		return TRUE;
	env = g_environ_setenv(
		env, "KRUG", g_hash_table_lookup(run->options->programs, "krug"), TRUE);
	env = g_environ_setenv(env, "KRUG_NOW", run->now ? run->now : "", TRUE);
	env = g_environ_setenv(env, "KRUG_LANG", run->lang ? run->lang : "en", TRUE);
	env = g_environ_setenv(env, "HOME", run->folder, TRUE);
	if (g_spawn_sync(NULL, argv, env, 0, NULL, NULL, NULL, &errors, &status, NULL) &&
		g_spawn_check_wait_status(status, NULL))
		return TRUE;
	return complain(run, errors ? errors : "the book's builder did not run");
}

static void
record(Run *run, const char *key, int ms)
{
	if (run->recording)
		recording_frame(run->recording, run->tty, key, ms);
}

static gboolean
start(Run *run)
{
	g_autoptr(GPtrArray) argv = g_ptr_array_new();
	g_autofree char *file = g_build_filename(run->folder, "test.book", NULL);
	g_auto(GStrv) words = g_strsplit(run->program, " ", -1);
	const char *path = g_hash_table_lookup(run->options->programs, words[0]);
	TtySpec spec = {
		.width = run->width, .height = run->height, .folder = run->folder
	};

	if (!path)
		return complain(run, "no such program was given with -p");
	if (run->book && !build_book(run, file))
		return FALSE;
	g_ptr_array_add(argv, (char *)path);
	if (run->book) {
		g_ptr_array_add(argv, (char *)"--book");
		g_ptr_array_add(argv, file);
	}
	for (char **word = words + 1; *word; word++)
		g_ptr_array_add(argv, *word);
	g_ptr_array_add(argv, NULL);
	g_ptr_array_add(run->env, NULL);
	spec.argv = (const char *const *)argv->pdata;
	spec.env = (const char *const *)run->env->pdata;
	run->tty = tty_start(&spec);
	if (!tty_wait(run->tty))
		return complain(run, tty_errors(run->tty));
	record(run, "", MS_KEY);
	return TRUE;
}

static gboolean
running(Run *run)
{
	return run->tty || start(run);
}

static gboolean
set_string(char **place, const char *rest)
{
	g_free(*place);
	*place = g_strdup(rest);
	return TRUE;
}

static gboolean
set_program(Run *run, const char *rest)
{
	return set_string(&run->program, rest);
}

static gboolean
set_book(Run *run, const char *rest)
{
	return set_string(&run->book, rest);
}

static gboolean
add_env(Run *run, const char *rest)
{
	g_ptr_array_add(run->env, g_strdup(rest));
	return TRUE;
}

static gboolean
set_now(Run *run, const char *rest)
{
	g_ptr_array_add(run->env, g_strconcat("KRUG_NOW=", rest, NULL));
	return set_string(&run->now, rest);
}

static gboolean
set_lang(Run *run, const char *rest)
{
	g_ptr_array_add(run->env, g_strconcat("LANGUAGE=", rest, NULL));
	return set_string(&run->lang, rest);
}

static gboolean
set_size(Run *run, const char *rest)
{
	return parse_size(run, rest, &run->width, &run->height);
}

/* Another krug on the same book, quoted as in a shell. */
static gboolean
run_krug(Run *run, const char *rest)
{
	g_autofree char *file = g_build_filename(run->folder, "test.book", NULL);
	g_autofree char *line = g_strdup_printf("krug --book %s %s", file, rest);
	g_auto(GStrv) argv = NULL;
	g_auto(GStrv) env = g_get_environ();
	g_autofree char *errors = NULL;
	int status = 0;

	if (!running(run) || !g_shell_parse_argv(line, NULL, &argv, NULL))
		return complain(run, "krug takes arguments, quoted as in a shell");
	g_free(argv[0]);
	argv[0] = g_strdup(g_hash_table_lookup(run->options->programs, "krug"));
	env = g_environ_setenv(env, "KRUG_NOW", run->now ? run->now : "", TRUE);
	env = g_environ_setenv(env, "HOME", run->folder, TRUE);
	if (g_spawn_sync(NULL, argv, env, G_SPAWN_STDOUT_TO_DEV_NULL, NULL, NULL, NULL,
		    &errors, &status, NULL) &&
		g_spawn_check_wait_status(status, NULL))
		return TRUE;
	return complain(run, errors ? errors : "the other krug did not run");
}

static gboolean
press_keys(Run *run, const char *rest)
{
	g_auto(GStrv) keys = g_strsplit(rest, " ", -1);

	for (char **key = keys; *key && running(run); key++) {
		if (!**key || !tty_keys(run->tty, *key))
			continue;
		record(run, *key, MS_KEY);
	}
	return run->tty != NULL;
}

/* At once, or letter by letter where somebody watches. */
static gboolean
type_text(Run *run, const char *rest)
{
	guint n = 0;

	if (!running(run))
		return FALSE;
	if (!run->recording)
		tty_type(run->tty, rest);
	for (const char *p = rest; run->recording && *p; p = g_utf8_next_char(p)) {
		g_autofree char *letter = g_strndup(p, (gsize)(g_utf8_next_char(p) - p));

		tty_type(run->tty, letter);
		if (n++ % 2 || !*g_utf8_next_char(p))
			record(run, "", MS_TYPED);
	}
	return TRUE;
}

static gboolean
paste_text(Run *run, const char *rest)
{
	g_autofree char *text = g_strcompress(rest);

	return running(run) && (tty_paste(run->tty, text) || TRUE);
}

static gboolean
click(Run *run, const char *rest)
{
	int x, y;

	if (sscanf(rest, "%d %d", &x, &y) != 2)
		return complain(run, "click COLUMN LINE, from 0");
	return running(run) && (tty_click(run->tty, x, y) || TRUE);
}

static gboolean
resize(Run *run, const char *rest)
{
	int width, height;

	return running(run) && parse_size(run, rest, &width, &height) &&
	       (tty_resize(run->tty, width, height) || TRUE);
}

static gboolean
expect_end(Run *run, const char *rest)
{
	int status = 0;

	if (!running(run) || !tty_ended(run->tty, 60000, &status))
		return complain(run, "the program still runs");
	if (!WIFEXITED(status) || WEXITSTATUS(status) != atoi(rest))
		return complain(run, "the program ended otherwise");
	return TRUE;
}

/* Lines of `text` after a "|" each. */
static char *
quoted(const char *text)
{
	g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
	GString *out = g_string_new(NULL);

	for (char **line = lines; *line && (*line[0] || line[1]); line++)
		g_string_append_printf(out, "|%s\n", *line);
	return g_string_free(out, FALSE);
}

static void
print_difference(const char *expected, const char *seen)
{
	g_auto(GStrv) old = g_strsplit(expected, "\n", -1);
	g_auto(GStrv) new = g_strsplit(seen, "\n", -1);
	guint a = g_strv_length(old), b = g_strv_length(new);

	for (guint i = 0; i < MAX(a, b); i++) {
		const char *was = i < a ? old[i] : "", *is = i < b ? new[i] : "";

		if (strcmp(was, is) == 0) {
			fprintf(stderr, "   %s\n", is);
			continue;
		}
		if (*was)
			fprintf(stderr, " - %s\n", was);
		if (*is)
			fprintf(stderr, " + %s\n", is);
	}
}

/* Compares with the quoted lines that follow, or rewrites them. */
static void
expect_lines(Run *run, char ***lines, gboolean attributes)
{
	g_autoptr(GString) expected = g_string_new(NULL);
	g_autofree char *text = NULL;
	g_autofree char *seen = NULL;

	while (**lines && ***lines == '|') {
		g_string_append_printf(expected, "%s\n", **lines);
		(*lines)++;
	}
	if (!running(run))
		return;
	if (run->recording)
		recording_hold(run->recording, MS_LOOK);
	text = attributes ? tty_attributes(run->tty) : tty_screen(run->tty);
	seen = quoted(text);
	if (run->rewritten)
		g_string_append(run->rewritten, seen);
	if (strcmp(expected->str, seen) == 0 || run->options->accept)
		return;
	complain(run, "the screen is not as expected (- expected, + seen)");
	print_difference(expected->str, seen);
}

static void
run_line(Run *run, const char *line)
{
	g_auto(GStrv) parts = g_strsplit_set(line, " \t", 2);
	char *rest = parts[0] && parts[1] ? g_strchug(parts[1]) : (char *)"";

	if (!parts[0] || !*parts[0] || *parts[0] == '#')
		return;
	for (const Directive *row = directives; row->word; row++) {
		if (strcmp(row->word, parts[0]) == 0) {
			row->run(run, rest);
			return;
		}
	}
	complain(run, "this word is not known");
}

static void
run_lines(Run *run, char **lines)
{
	char **first = lines;

	while (*lines && !run->failed) {
		const char *line = *lines++;
		gboolean screen = strcmp(line, "screen") == 0;

		run->line = (int)(lines - first);
		if (*line || *lines)
			g_string_append_printf(run->rewritten, "%s\n", line);
		if (screen || strcmp(line, "attributes") == 0)
			expect_lines(run, &lines, !screen);
		else
			run_line(run, line);
	}
}

/* A sanitizer's report must not pass because the screen was right. */
static void
check_errors(Run *run)
{
	if (run->tty && strstr(tty_errors(run->tty), "ERROR: "))
		complain(run, tty_errors(run->tty));
}

/* Writes it, or looks whether the program still shows what was recorded. */
static gboolean
end_recording(Run *run)
{
	g_autofree char *svg = recording_svg(run->recording, "krug");
	g_autofree char *was = NULL;

	if (run->options->record)
		return g_file_set_contents(run->options->record, svg, -1, NULL);
	if (g_file_get_contents(run->options->recorded, &was, NULL, NULL) &&
		strcmp(svg, was) == 0)
		return TRUE;
	return complain(run, "the recording shows something else: run tools/record");
}

static gboolean
run_file(const Options *options, const char *path)
{
	Run run = { .options = options, .path = path, .width = 80, .height = 24 };
	g_autofree char *text = NULL;
	g_auto(GStrv) lines = NULL;
	gboolean failed;

	if (!g_file_get_contents(path, &text, NULL, NULL))
		return !complain(&run, "cannot be read");
	lines = g_strsplit(text, "\n", -1);
	run.env = g_ptr_array_new_with_free_func(g_free);
	run.program = g_strdup("krug");
	run.folder = tty_make_folder();
	run.rewritten = g_string_new(NULL);
	run.recording = options->record || options->recorded ? recording_new() : NULL;
	run_lines(&run, lines);
	check_errors(&run);
	failed = run.failed;
	if (options->accept && !failed)
		failed = !g_file_set_contents(path, run.rewritten->str, -1, NULL);
	if (run.recording && !failed)
		failed = !end_recording(&run);
	recording_free(run.recording);
	tty_free(run.tty);
	tty_remove_folder(run.folder);
	g_string_free(run.rewritten, TRUE);
	g_ptr_array_free(run.env, TRUE);
	g_free(run.program);
	g_free(run.book);
	g_free(run.now);
	g_free(run.lang);
	g_free(run.folder);
	printf("%s %s\n", failed ? "not ok" : "ok", path);
	return failed;
}

static void
add_program(Options *options, const char *text)
{
	const char *equals = text ? strchr(text, '=') : NULL;

	if (equals)
		g_hash_table_insert(options->programs,
			g_strndup(text, (gsize)(equals - text)), g_strdup(equals + 1));
}

int
main(int argc, char **argv)
{
	Options options = { 0 };
	int failed = 0, files = 0;

	options.programs = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
	for (int i = 1; i < argc; i++) {
		if (strcmp(argv[i], "--accept") == 0) {
			options.accept = TRUE;
		} else if (strcmp(argv[i], "--record") == 0) {
			options.record = argv[++i];
		} else if (strcmp(argv[i], "--recorded") == 0) {
			options.recorded = argv[++i];
		} else if (strcmp(argv[i], "-p") == 0) {
			add_program(&options, argv[++i]);
		} else {
			files++;
			failed += run_file(&options, argv[i]);
		}
	}
	g_hash_table_destroy(options.programs);
	return failed || !files ? 1 : 0;
}

static const Directive directives[] = {
	{ "program", set_program },
	{ "book", set_book },
	{ "now", set_now },
	{ "lang", set_lang },
	{ "size", set_size },
	{ "env", add_env },
	{ "keys", press_keys },
	{ "type", type_text },
	{ "paste", paste_text },
	{ "click", click },
	{ "krug", run_krug },
	{ "resize", resize },
	{ "ends", expect_end },
	{ 0 },
};
