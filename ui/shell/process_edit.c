/*
 * A text in the user's editor. Invariant: at every moment either the caller or a file has
 * each text: the one from before stays with the caller, the new one stays in its file
 * until it has been taken.
 */
#include <string.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/scratch.h"
#include "shell/process.h"

static const char *
choose_editor(const char *editor)
{
	const char *choices[] = { editor, g_getenv("VISUAL"), g_getenv("EDITOR"), "vi" };
	gsize i = 0;

	while (!choices[i] || !*choices[i])
		i++;
	return choices[i];
}

/* Editors want a line break at the end; one that was not there is taken away again. */
static char *
with_break(const char *text)
{
	return g_strconcat(text, g_str_has_suffix(text, "\n") ? "" : "\n", NULL);
}

static char *
without_break(char *text, const char *before)
{
	gsize length = strlen(text);

	if (length && text[length - 1] == '\n' && !g_str_has_suffix(before, "\n"))
		text[length - 1] = '\0';
	return text;
}

static void
forget_file(Edited *edited)
{
	scratch_remove(edited->path);
	g_clear_pointer(&edited->path, g_free);
}

static gboolean
run_editor(Shell *shell, const EditSpec *spec, const char *path, GError **error)
{
	g_auto(GStrv) argv = process_words(choose_editor(spec->editor), path, error);

	return argv && process_run(shell, (const char *const *)argv, error);
}

/* The editor failed: what was typed before it did may be all there is. */
static gboolean
give_up(Edited *edited, const char *written, GError **error)
{
	g_autofree char *now = scratch_read(edited->path, NULL);

	if (now && strcmp(now, written) == 0)
		forget_file(edited);
	edited_kept(edited, error);
	return FALSE;
}

static gboolean
is_blank(const char *text)
{
	while (g_ascii_isspace(*text))
		text++;
	return !*text;
}

static gboolean
take_back(const EditSpec *spec, Edited *edited, const char *written, GError **error)
{
	char *now = scratch_read(edited->path, error);

	if (!now) {
		if (!g_file_test(edited->path, G_FILE_TEST_EXISTS))
			g_clear_pointer(&edited->path, g_free);
		edited_kept(edited, error);
		return FALSE;
	}
	edited->text = without_break(now, spec->text);
	if (strcmp(now, spec->text) == 0 || strcmp(now, written) == 0) {
		g_clear_pointer(&edited->text, g_free);
		forget_file(edited);
	} else if (!spec->may_empty && is_blank(now)) {
		g_clear_pointer(&edited->text, g_free);
		forget_file(edited);
		g_set_error_literal(error, KRUG_ERROR, KRUG_ERROR_INPUT,
			_("The text came back empty. The one from before stays."));
		return FALSE;
	}
	return TRUE;
}

gboolean
process_edit(Shell *shell, const EditSpec *spec, Edited *edited, GError **error)
{
	g_autofree char *written = with_break(spec->text);

	*edited = (Edited){ 0 };
	edited->path = scratch_new(spec->book, spec->place, spec->suffix, written, error);
	if (!edited->path)
		return FALSE;
	if (!run_editor(shell, spec, edited->path, error))
		return give_up(edited, written, error);
	return take_back(spec, edited, written, error);
}

gboolean
edited_left(Book *book, const char *place, Edited *edited, GError **error)
{
	g_autoptr(GPtrArray) left = scratch_left(book, place);

	*edited = (Edited){ 0 };
	if (left->len == 0)
		return FALSE;
	edited->path = g_strdup(((Scratch *)left->pdata[0])->path);
	edited->text = scratch_read(edited->path, error);
	edited_kept(edited, error);
	return edited->text != NULL;
}

void
edited_taken(Edited *edited)
{
	if (edited->path)
		forget_file(edited);
}

void
edited_kept(const Edited *edited, GError **error)
{
	char *more;

	if (!edited->path || !error || !*error)
		return;
	more = g_strdup_printf(
		_("%s What you wrote is kept in %s."), (*error)->message, edited->path);
	g_free((*error)->message);
	(*error)->message = more;
}

void
edited_clear(Edited *edited)
{
	g_clear_pointer(&edited->text, g_free);
	g_clear_pointer(&edited->path, g_free);
}
