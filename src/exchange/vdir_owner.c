/*
 * Whose a folder is. A copy of a book knows the same folders, and two books that write
 * into one would take turns undoing each other, so this machine notes which file a folder
 * was last synced with. Invariant: a folder is taken over from a book that is there only
 * when that was asked for; one that was moved or deleted has no claim.
 */
#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/last_run.h"
#include "krug/paths.h"
#include "vdir_private.h"

#define WHAT "folder"

static char *
other_of(const char *folder, const char *book)
{
	g_autofree char *owner = last_run_note(folder, WHAT);

	if (!owner || !g_file_test(owner, G_FILE_TEST_EXISTS) ||
		path_same_file(owner, book))
		return NULL;
	return g_steal_pointer(&owner);
}

gboolean
vdir_owner_keep(const Vdir *vdir, GError **error)
{
	const char *book = book_path(vdir->book);
	g_autofree char *other = book ? other_of(vdir->path, book) : NULL;
	g_autofree char *noted = NULL;

	if (other && !vdir->options->take_over) {
		g_autofree char *folder = path_shown(vdir->path);
		g_autofree char *owner = path_shown(other);

		g_set_error(error, KRUG_ERROR, KRUG_ERROR_CONFLICT,
			_("%s is synced with another copy of this book, %s. Go on with "
			  "that one, choose another folder for this one, or let it take "
			  "over: krug sync --take-over."),
			folder, owner);
		return FALSE;
	}
	if (!book || vdir->dry)
		return TRUE;
	noted = last_run_note(vdir->path, WHAT);
	return g_strcmp0(noted, book) == 0 ||
	       last_run_save_note(vdir->path, WHAT, book, error);
}

char *
vdir_other_book(const Book *book, const VdirOptions *options)
{
	const char *folders[] = { options->calendar, options->contacts };
	char *other = NULL;

	for (gsize i = 0; !other && book_path(book) && i < G_N_ELEMENTS(folders); i++)
		if (folders[i] && *folders[i])
			other = other_of(folders[i], book_path(book));
	return other;
}
