/* The instant is a number, or the note a text, in a file of its own. */
#include "krug/last_run.h"

#include "krug/paths.h"

static char *
file_of(const char *book, const char *what)
{
	g_autofree char *state = path_state();
	g_autofree char *tag = path_tag(book);
	g_autofree char *name = g_strdup_printf("%s-%s", tag, what);

	return g_build_filename(state, "runs", name, NULL);
}

char *
last_run_note(const char *file, const char *what)
{
	g_autofree char *path = file_of(file, what);
	char *text = NULL;

	return g_file_get_contents(path, &text, NULL, NULL) ? text : NULL;
}

gboolean
last_run_save_note(const char *file, const char *what, const char *text, GError **error)
{
	g_autofree char *path = file_of(file, what);

	return path_make_parent(path, error) &&
	       g_file_set_contents_full(
		       path, text, -1, G_FILE_SET_CONTENTS_CONSISTENT, 0600, error);
}

gint64
last_run(const char *book, const char *what)
{
	g_autofree char *text = last_run_note(book, what);
	gint64 at = LAST_RUN_NEVER;

	if (text)
		g_ascii_string_to_signed(
			g_strstrip(text), 10, G_MININT64 + 1, G_MAXINT64, &at, NULL);
	return at;
}

gboolean
last_run_save(const char *book, const char *what, gint64 at, GError **error)
{
	g_autofree char *text = g_strdup_printf("%" G_GINT64_FORMAT "\n", at);

	return last_run_save_note(book, what, text, error);
}
