/* The holidays of a book, read once: the shipped ones with the user's file over them. */
#include "krug/holidays.h"

#include "krug/i18n.h"
#include "krug/paths.h"
#include "model/book_private.h"

#define KEPT "holidays"

typedef struct {
	HolidaySet *set;
	char *problem;
} Kept;

static void
kept_free(gpointer data)
{
	Kept *kept = data;

	holiday_set_free(kept->set);
	g_free(kept->problem);
	g_free(kept);
}

/* A mistake in the user's file puts the shipped holidays in for the whole of it. */
static char *
read_own(HolidaySet *set)
{
	g_autofree char *folder = path_config();
	g_autofree char *path = g_build_filename(folder, "holidays", NULL);
	g_autofree char *text = NULL;
	g_autoptr(GError) error = NULL;

	if (!g_file_get_contents(path, &text, NULL, &error)) {
		if (g_error_matches(error, G_FILE_ERROR, G_FILE_ERROR_NOENT) ||
			g_error_matches(error, G_FILE_ERROR, G_FILE_ERROR_NOTDIR))
			return g_strdup("");
	} else if (holiday_set_read(set, text, path, &error)) {
		return g_strdup("");
	}
	return g_strdup_printf(
		_("%s Until it is corrected, the shipped holidays are used."),
		error->message);
}

static Kept *
kept_of(Book *book)
{
	Kept *kept = book_kept(book, KEPT);

	if (kept)
		return kept;
	kept = g_new0(Kept, 1);
	kept->set = holiday_set_new();
	kept->problem = read_own(kept->set);
	book_keep(book, KEPT, kept, kept_free);
	return kept;
}

const HolidaySet *
book_holidays(Book *book)
{
	return kept_of(book)->set;
}

const char *
book_holidays_problem(Book *book)
{
	return kept_of(book)->problem;
}
