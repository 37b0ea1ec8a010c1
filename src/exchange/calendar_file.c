/*
 * The note has the book, the language of the words, and what tells items apart; it is
 * saved once the file is in its place, so that a crash in between writes once more.
 */
#include "krug/calendar_file.h"

#include <string.h>

#include "krug/calendar.h"
#include "krug/error.h"
#include "krug/export.h"
#include "krug/i18n.h"
#include "krug/last_run.h"

#define WHAT "calendar"

struct CalendarFile {
	ExportJob *job;
	char *path;
	char *note;
};

/* A path of the book has no line break that would end it: it goes last. */
static char *
note_of(Book *book, GError **error)
{
	g_autofree char *state = calendar_state(book, error);

	return state ? g_strdup_printf("%s %s %s\n%s", KRUG_VERSION, i18n_lang(), state,
			       book_path(book))
		     : NULL;
}

/* FALSE where the file is that of another book which is still there. */
static gboolean
check_owner(Book *book, const char *path, const char *note, GError **error)
{
	const char *line = note ? strchr(note, '\n') : NULL;
	const char *owner = line ? line + 1 : book_path(book);

	if (strcmp(owner, book_path(book)) == 0 ||
		!g_file_test(owner, G_FILE_TEST_EXISTS))
		return TRUE;
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT,
		_("%s is the calendar of another book, %s. Choose another file for "
		  "calendar.path, or use --book."),
		path, owner);
	return FALSE;
}

CalendarFile *
calendar_file_begin(Book *book, const char *path, GError **error)
{
	g_autoptr(CalendarFile) file = g_new0(CalendarFile, 1);
	g_autofree char *known = NULL;

	if (book_is_read_only(book) || !book_path(book))
		return NULL;
	known = last_run_note(path, WHAT);
	if (!check_owner(book, path, known, error) || !calendar_roll(book, error))
		return NULL;
	file->path = g_strdup(path);
	file->note = note_of(book, error);
	if (!file->note || (g_strcmp0(file->note, known) == 0 &&
				   g_file_test(path, G_FILE_TEST_EXISTS)))
		return NULL;
	file->job = export_ics_begin(book, path, EXPORT_EVENTS, NULL, error);
	return file->job ? g_steal_pointer(&file) : NULL;
}

gboolean
calendar_file_step(CalendarFile *file, gboolean *more, GError **error)
{
	if (!export_step(file->job, more, error))
		return FALSE;
	return *more || last_run_save_note(file->path, WHAT, file->note, error);
}

void
calendar_file_free(CalendarFile *file)
{
	if (!file)
		return;
	export_free(file->job);
	g_free(file->path);
	g_free(file->note);
	g_free(file);
}

gboolean
calendar_file_keep(Book *book, const char *path, GError **error)
{
	GError *why = NULL;
	g_autoptr(CalendarFile) file = calendar_file_begin(book, path, &why);
	gboolean more = file != NULL;

	while (more && !why)
		calendar_file_step(file, &more, &why);
	if (!why)
		return TRUE;
	g_propagate_error(error, why);
	return FALSE;
}
