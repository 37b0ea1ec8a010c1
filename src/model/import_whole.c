/*
 * An import from its first record to its last, in slices between which the caller is told
 * how far it is.
 */
#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/import.h"

static ImportReport *
run_whole(
	ImportWork *work, gint64 total, BookProgress progress, void *data, GError **error)
{
	gboolean done = FALSE;

	while (!done) {
		if (!import_work_slice(work, &done, error))
			return NULL;
		if (done || !progress || progress(import_work_records(work), total, data))
			continue;
		g_set_error_literal(error, KRUG_ERROR, KRUG_ERROR_CANCELLED,
			_("Stopped; the book is as it was before."));
		return NULL;
	}
	return import_work_take(work);
}

ImportReport *
import_plan(Book *book, const ImportSource *source, const ImportOptions *options,
	BookProgress progress, void *data, GError **error)
{
	g_autoptr(ImportWork) work = import_work_new(book, source, options, FALSE, error);

	return work ? run_whole(work, 0, progress, data, error) : NULL;
}

ImportReport *
import_run(Book *book, const ImportSource *source, const ImportOptions *options,
	const ImportReport *plan, BookProgress progress, void *data, GError **error)
{
	g_autoptr(ImportWork) work = import_work_new(book, source, options, TRUE, error);

	return work ? run_whole(work, plan->items->len, progress, data, error) : NULL;
}
