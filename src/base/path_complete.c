/*
 * Completion of a path that is being typed: what is written stays as it was written, with
 * its "~", and only what is certain is added.
 */
#include "krug/paths.h"

#include <string.h>

typedef struct {
	char *folder; /* where to look */
	const char *stem;
	GPtrArray *names;
} Search;

static gboolean
fits(const Search *search, const char *name)
{
	return g_str_has_prefix(name, search->stem) &&
	       (*name != '.' || *search->stem == '.') && g_utf8_validate(name, -1, NULL);
}

static void
add(Search *search, const char *name)
{
	g_autofree char *path = g_build_filename(search->folder, name, NULL);

	g_ptr_array_add(search->names,
		g_strconcat(
			name, g_file_test(path, G_FILE_TEST_IS_DIR) ? "/" : "", NULL));
}

static int
compare(gconstpointer a, gconstpointer b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* The bytes two names begin with alike, whole characters. */
static gsize
alike(const char *a, const char *b, gsize most)
{
	gsize n = 0;

	while (n < most && a[n] && a[n] == b[n])
		n++;
	while (n > 0 && ((guchar)a[n] & 0xc0) == 0x80)
		n--;
	return n;
}

static void
look(Search *search)
{
	g_autoptr(GDir) dir = g_dir_open(search->folder, 0, NULL);
	const char *name;

	while (dir && (name = g_dir_read_name(dir)))
		if (fits(search, name))
			add(search, name);
	g_ptr_array_sort(search->names, compare);
}

char *
path_complete(const char *typed, GPtrArray **names)
{
	g_autofree char *text = g_strdup(strcmp(typed, "~") == 0 ? "~/" : typed);
	g_autofree char *head = NULL;
	g_autofree char *common = NULL;
	Search search = { .names = g_ptr_array_new_with_free_func(g_free) };
	g_autoptr(GPtrArray) found = search.names;
	const char *slash = strrchr(text, '/');
	gsize size;

	search.stem = slash ? slash + 1 : text;
	head = g_strndup(text, (gsize)(search.stem - text));
	search.folder = *head ? path_expand(head) : g_strdup(".");
	look(&search);
	g_free(search.folder);
	size = found->len ? strlen(found->pdata[0]) : strlen(search.stem);
	for (guint i = 1; i < found->len; i++)
		size = alike(found->pdata[0], found->pdata[i], size);
	common = g_strndup(found->len ? found->pdata[0] : search.stem, size);
	if (names)
		*names = g_steal_pointer(&found);
	return g_strconcat(head, common, NULL);
}
