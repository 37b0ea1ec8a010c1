/*
 * Folders are visited once each, whatever links point at them, so the walk ends. The book
 * itself is known by device and inode before anything is opened.
 */
#include "import_walk.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "krug/i18n.h"

typedef struct {
	Book *book;
	GPtrArray *entries;
	GPtrArray *folders; /* paths still to be read, the last one first */
	GHashTable *seen;   /* "device inode" of folders */
	const char *const *suffixes;
} Walk;

static void
entry_free(gpointer data)
{
	ImportEntry *entry = data;

	g_free(entry->path);
	g_free(entry->why);
	g_free(entry);
}

static void
add(Walk *walk, const char *path, const char *why)
{
	ImportEntry *entry = g_new0(ImportEntry, 1);

	entry->path = g_strdup(path);
	entry->why = g_strdup(why);
	g_ptr_array_add(walk->entries, entry);
}

static void
add_folder(Walk *walk, const char *path, const struct stat *st)
{
	char *id = g_strdup_printf("%" G_GUINT64_FORMAT " %" G_GUINT64_FORMAT,
		(guint64)st->st_dev, (guint64)st->st_ino);

	if (g_hash_table_add(walk->seen, id))
		g_ptr_array_add(walk->folders, g_strdup(path));
	else
		add(walk, path, _("the folder leads back to one that was read already"));
}

gboolean
import_walk_ends(const char *path, const char *const *suffixes)
{
	for (const char *const *suffix = suffixes; *suffix; suffix++)
		if (g_str_has_suffix(path, *suffix))
			return TRUE;
	return FALSE;
}

/* told: the user named this very path. */
static void
visit(Walk *walk, const char *path, gboolean told)
{
	gboolean fits = told || import_walk_ends(path, walk->suffixes);
	struct stat st;

	if (stat(path, &st) != 0) {
		if (fits || errno == ELOOP)
			add(walk, path, g_strerror(errno));
		return;
	}
	if (S_ISDIR(st.st_mode))
		add_folder(walk, path, &st);
	else if (fits && book_is_file(walk->book, path))
		add(walk, path, _("this is the book itself"));
	else if (fits)
		add(walk, path,
			S_ISREG(st.st_mode) ? NULL : _("this is no ordinary file"));
}

static int
compare(gconstpointer a, gconstpointer b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void
read_folder(Walk *walk, const char *folder)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(GDir) dir = g_dir_open(folder, 0, &error);
	g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func(g_free);
	const char *name;

	if (!dir) {
		add(walk, folder,
			g_access(folder, R_OK | X_OK) != 0 ? g_strerror(errno)
							   : error->message);
		return;
	}
	while ((name = g_dir_read_name(dir)))
		if (*name != '.')
			g_ptr_array_add(names, g_strdup(name));
	g_ptr_array_sort(names, compare);
	for (guint i = 0; i < names->len; i++) {
		g_autofree char *path = g_build_filename(folder, names->pdata[i], NULL);

		visit(walk, path, FALSE);
	}
}

GPtrArray *
import_walk(Book *book, const char *path, const char *const *suffixes)
{
	Walk walk = {
		.book = book,
		.suffixes = suffixes,
		.entries = g_ptr_array_new_with_free_func(entry_free),
		.folders = g_ptr_array_new_with_free_func(g_free),
		.seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
	};

	visit(&walk, path, TRUE);
	while (walk.folders->len > 0) {
		g_autofree char *folder =
			g_ptr_array_steal_index(walk.folders, walk.folders->len - 1);

		read_folder(&walk, folder);
	}
	g_ptr_array_unref(walk.folders);
	g_hash_table_unref(walk.seen);
	return walk.entries;
}

const char *const import_cards[] = { ".vcf", ".VCF", ".vcard", NULL };
const char *const import_calendars[] = { ".ics", ".ICS", ".ical", NULL };
