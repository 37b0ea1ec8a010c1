/*
 * Drafts as key files. The name of a file begins with the tag of the book's path, so
 * books of one name in several folders are told apart and no name is too long.
 */
#include "krug/draft.h"

#include <string.h>

#include <glib/gstdio.h>

#include "base/process.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/paths.h"
#include "krug/text.h"

#define HEAD   "draft"
#define SUFFIX ".draft"

Draft *
draft_new(const char *title, gint64 at)
{
	Draft *draft = g_new0(Draft, 1);

	draft->title = g_strdup(title);
	draft->at = at;
	draft->text = g_key_file_new();
	return draft;
}

void
draft_free(Draft *draft)
{
	if (!draft)
		return;
	g_free(draft->title);
	g_key_file_free(draft->text);
	g_free(draft);
}

char *
draft_excerpt(const Draft *draft, int columns)
{
	g_auto(GStrv) keys = g_key_file_get_keys(draft->text, DRAFT_TEXT, NULL, NULL);
	g_autofree char *first = NULL;

	if (keys && *keys)
		first = g_key_file_get_string(draft->text, DRAFT_TEXT, *keys, NULL);
	if (!first)
		return g_strdup("");
	g_strdelimit(first, "\n;", ' ');
	return text_ellipsize(g_strstrip(first), columns);
}

static char *
folder(void)
{
	g_autofree char *state = path_state();

	return g_build_filename(state, "drafts", NULL);
}

/* What the names of all drafts of a book begin with. */
static char *
prefix_of(const char *path)
{
	g_autofree char *tag = path_tag(path);

	return g_strconcat(tag, "-", NULL);
}

static char *
file_of(const char *path, const char *place)
{
	g_autofree char *dir = folder();
	g_autofree char *prefix = prefix_of(path);
	g_autofree char *name = g_strconcat(prefix, place, SUFFIX, NULL);

	return g_build_filename(dir, name, NULL);
}

gboolean
draft_save(const char *book, const char *place, const Draft *draft, GError **error)
{
	g_autofree char *file = file_of(book, place);
	g_autofree char *data = NULL;
	gsize length = 0;
	gint64 start;

	g_key_file_set_string(draft->text, HEAD, "title", draft->title);
	g_key_file_set_int64(draft->text, HEAD, "at", draft->at);
	g_key_file_set_int64(draft->text, HEAD, "process", process_self(&start));
	g_key_file_set_int64(draft->text, HEAD, "start", start);
	data = g_key_file_to_data(draft->text, &length, NULL);
	return path_make_parent(file, error) &&
	       g_file_set_contents_full(file, data, (gssize)length,
		       G_FILE_SET_CONTENTS_CONSISTENT, 0600, error);
}

/* What another krug has open is none of ours. */
static gboolean
is_open_elsewhere(const Draft *draft)
{
	gint64 own_start;
	gint64 own = process_self(&own_start);
	gint64 process = g_key_file_get_int64(draft->text, HEAD, "process", NULL);
	gint64 start = g_key_file_get_int64(draft->text, HEAD, "start", NULL);

	return process != own && process_lives(process, start);
}

static Draft *
read_draft(const char *file)
{
	g_autoptr(Draft) draft = draft_new(NULL, 0);

	if (!g_key_file_load_from_file(draft->text, file, G_KEY_FILE_NONE, NULL))
		return NULL;
	draft->title = g_key_file_get_string(draft->text, HEAD, "title", NULL);
	draft->at = g_key_file_get_int64(draft->text, HEAD, "at", NULL);
	if (!draft->title || !g_key_file_has_group(draft->text, DRAFT_TEXT) ||
		is_open_elsewhere(draft))
		return NULL;
	return g_steal_pointer(&draft);
}

Draft *
draft_load(const char *book, const char *place)
{
	g_autofree char *file = file_of(book, place);

	return read_draft(file);
}

void
draft_remove(const char *book, const char *place)
{
	g_autofree char *file = file_of(book, place);

	g_unlink(file);
}

typedef void (*EachFile)(const char *file, gpointer data);

static void
each_file(const char *path, EachFile each, gpointer data)
{
	g_autofree char *dir = folder();
	g_autofree char *prefix = prefix_of(path);
	GDir *names = g_dir_open(dir, 0, NULL);
	const char *name;

	while (names && (name = g_dir_read_name(names))) {
		g_autofree char *file = g_build_filename(dir, name, NULL);

		if (g_str_has_prefix(name, prefix) && g_str_has_suffix(name, SUFFIX))
			each(file, data);
	}
	if (names)
		g_dir_close(names);
}

static void
keep_newest(const char *file, gpointer data)
{
	Draft **newest = data;
	g_autoptr(Draft) draft = read_draft(file);

	if (!draft || (*newest && (*newest)->at > draft->at))
		return;
	draft_free(*newest);
	*newest = g_steal_pointer(&draft);
}

Draft *
draft_newest(const char *book)
{
	Draft *newest = NULL;

	each_file(book, keep_newest, &newest);
	return newest;
}

static void
remove_file(const char *file, gpointer data G_GNUC_UNUSED)
{
	g_unlink(file);
}

void
draft_remove_all(const char *book)
{
	each_file(book, remove_file, NULL);
}
