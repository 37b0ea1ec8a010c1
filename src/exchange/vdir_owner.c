/*
 * Whose a folder is. A copy of a book knows the same folders, and two books that write
 * into one would take turns undoing each other, so this machine notes which file a folder
 * was last synced with. Invariant: a folder is taken over from a book that is there only
 * when that was asked for; one that was moved or deleted has no claim.
 */
#include <string.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/last_run.h"
#include "krug/paths.h"
#include "vdir_private.h"

#define WHAT "folder"

/* Of what was noted, which may be NULL. */
static gboolean
is_other(const char *noted, const char *book)
{
	return noted && strcmp(noted, book) != 0 &&
	       g_file_test(noted, G_FILE_TEST_EXISTS) && !path_same_file(noted, book);
}

static gboolean
refuse(const char *path, const char *noted, GError **error)
{
	g_autofree char *folder = path_shown(path);
	g_autofree char *other = path_shown(noted);

	g_set_error(error, KRUG_ERROR, KRUG_ERROR_CONFLICT,
		_("%s is synced with another copy of this book, %s. Go on with that one, "
		  "choose another folder for this one, or let it take over: krug sync "
		  "--take-over."),
		folder, other);
	return FALSE;
}

gboolean
vdir_owner_keep(const Vdir *vdir, GError **error)
{
	const char *book = book_path(vdir->book);
	g_autofree char *noted = book ? last_run_note(vdir->path, WHAT) : NULL;

	if (!book || g_strcmp0(noted, book) == 0)
		return TRUE;
	if (is_other(noted, book) && !vdir->options->take_over)
		return refuse(vdir->path, noted, error);
	return vdir->dry || last_run_save_note(vdir->path, WHAT, book, error);
}

char *
vdir_other_book(const Book *book, const VdirOptions *options)
{
	const char *folders[] = { options->calendar, options->contacts };

	for (gsize i = 0; book_path(book) && i < G_N_ELEMENTS(folders); i++) {
		g_autofree char *noted = folders[i] && *folders[i]
						 ? last_run_note(folders[i], WHAT)
						 : NULL;

		if (is_other(noted, book_path(book)))
			return g_steal_pointer(&noted);
	}
	return NULL;
}
