/*
 * The chains of a book. A mistake in the user's file must not cost them a deadline: the
 * shipped chains stand in for the whole file, and the mistake is told where it is seen.
 */
#include "krug/chains.h"

#include <errno.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/paths.h"
#include "model/book_private.h"

#define KEPT "chains"

typedef struct {
	ChainSet *set; /* NULL: as shipped, and not asked for yet */
	char *problem;
	gboolean own; /* there is a file of the user */
} Kept;

static void
kept_free(gpointer data)
{
	Kept *kept = data;

	chain_set_free(kept->set);
	g_free(kept->problem);
	g_free(kept);
}

char *
chains_path(void)
{
	g_autofree char *folder = path_config();

	return g_build_filename(folder, "chains", NULL);
}

ChainSet *
chains_load(const char *path, GError **error)
{
	ChainSet *set = chain_set_new();
	g_autofree char *text = NULL;
	g_autoptr(GError) local = NULL;

	if (g_file_get_contents(path, &text, NULL, &local)) {
		if (chain_set_read(set, text, path, &local))
			return set;
	} else if (g_error_matches(local, G_FILE_ERROR, G_FILE_ERROR_NOENT) ||
		   g_error_matches(local, G_FILE_ERROR, G_FILE_ERROR_NOTDIR)) {
		return set;
	}
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT,
		_("%s Until it is corrected, the shipped chains are used."),
		local->message);
	return set;
}

static gboolean
is_there(const char *path)
{
	return g_access(path, F_OK) == 0 || (errno != ENOENT && errno != ENOTDIR);
}

/* The shipped chains are read when somebody asks for them: most openings do not. */
static Kept *
kept_of(Book *book)
{
	Kept *kept = book_kept(book, KEPT);
	g_autofree char *path = NULL;
	g_autoptr(GError) error = NULL;

	if (kept != NULL)
		return kept;
	path = chains_path();
	kept = g_new0(Kept, 1);
	kept->own = is_there(path);
	if (kept->own)
		kept->set = chains_load(path, &error);
	kept->problem = g_strdup(error != NULL ? error->message : "");
	book_keep(book, KEPT, kept, kept_free);
	return kept;
}

const ChainSet *
book_chains(Book *book)
{
	Kept *kept = kept_of(book);

	if (kept->set == NULL)
		kept->set = chain_set_new();
	return kept->set;
}

gboolean
book_has_own_chains(Book *book)
{
	return kept_of(book)->own;
}

const char *
book_chains_problem(Book *book)
{
	return kept_of(book)->problem;
}
