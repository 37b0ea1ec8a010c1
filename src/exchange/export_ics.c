/*
 * Calendars of the book: items come from the model one at a time and go through the
 * module krug-ical, at once or in steps.
 */
#include <errno.h>
#include <stdlib.h>

#include "export_private.h"
#include "ical/ical.h"
#include "krug/calendar.h"
#include "krug/export.h"
#include "module.h"

#define STEP 200 /* items; some milliseconds */

typedef struct {
	const IcalModule *ical;
	IcalWriter *writer;
	IcalForm form;
	guint items;
} Export;

static const IcalForm forms[] = {
	[EXPORT_EVENTS] = ICAL_EVENTS,
	[EXPORT_TASKS] = ICAL_TASKS,
	[EXPORT_JOURNAL] = ICAL_JOURNAL,
};

static gboolean
export_item(const CalendarItem *item, void *data, GError **error)
{
	Export *export = data;

	if (export->form == ICAL_TASKS && !item->task)
		return TRUE;
	export->items++;
	return export->ical->item(export->writer, item, error);
}

static gboolean
start(Export *export, Book *book, ExportForm form, GError **error)
{
	*export = (Export){
		.ical = module_symbol("krug-ical", "krug_ical", error),
		.form = forms[form],
	};
	return export->ical && (form == EXPORT_JOURNAL || book_is_read_only(book) ||
				       calendar_roll(book, error));
}

static void
begin(Export *export, Book *book, FILE *out)
{
	const IcalHead head = {
		.name = "krug",
		.stamp = book_now(book),
		.form = export->form,
	};

	export->writer = export->ical->begin(out, &head);
}

static gboolean
write_calendar(Book *book, Export *export, const CalendarChoice *choice, FILE *out,
	GError **error)
{
	gboolean ok;

	begin(export, book, out);
	ok = export->form == ICAL_JOURNAL
		     ? calendar_past(book, choice, export_item, export, error)
		     : calendar_each(book, choice, export_item, export, error);
	if (ok)
		export->ical->end(export->writer);
	export->ical->free(export->writer);
	return ok;
}

gboolean
export_ics(Book *book, const char *path, ExportForm form, const CalendarChoice *choice,
	guint *items, GError **error)
{
	g_autoptr(OutFile) file = export_open(book, path, error);
	Export export;

	if (!file || !start(&export, book, form, error) ||
		!write_calendar(book, &export, choice, outfile_stream(file), error))
		return FALSE;
	if (items)
		*items = export.items;
	return outfile_commit(file, error);
}

GBytes *
export_ics_bytes(Book *book, guint *items, GError **error)
{
	Export export;
	char *text = NULL;
	size_t size = 0;
	gboolean ok;
	FILE *out;

	if (!start(&export, book, EXPORT_EVENTS, error))
		return NULL;
	out = open_memstream(&text, &size);
	if (!out)
		g_error("open_memstream: %s", g_strerror(errno));
	ok = write_calendar(book, &export, NULL, out, error);
	fclose(out);
	if (!ok) {
		free(text);
		return NULL;
	}
	if (items)
		*items = export.items;
	return g_bytes_new_with_free_func(text, size, free, text);
}

gboolean
export_ics_count(Book *book, ExportForm form, const CalendarChoice *choice, guint *items,
	GError **error)
{
	if (form == EXPORT_JOURNAL)
		return calendar_past_count(book, choice, items, error);
	return form == EXPORT_TASKS ? calendar_count(book, choice, NULL, items, error)
				    : calendar_count(book, choice, items, NULL, error);
}

/* --- in steps --- */

typedef struct {
	ExportJob base;
	Book *book;
	CalendarSweep *sweep; /* NULL of a journal */
	CalendarPast *past;   /* NULL of what is to come */
	Export export;
} IcsJob;

/* choice is read here and not kept. */
static gboolean
begin_pass(IcsJob *job, const CalendarChoice *choice, GError **error)
{
	if (job->export.form == ICAL_JOURNAL)
		job->past = calendar_past_new(job->book, choice, error);
	else
		job->sweep = calendar_sweep_new(job->book, choice, error);
	return job->past || job->sweep;
}

static gboolean
step(ExportJob *base, gboolean *more, GError **error)
{
	IcsJob *job = (IcsJob *)base;
	gboolean ok = job->past ? calendar_past_step(job->past, STEP, export_item,
					  &job->export, more, error)
				: calendar_sweep_step(job->sweep, STEP, export_item,
					  &job->export, more, error);

	if (ok && !*more)
		job->export.ical->end(job->export.writer);
	return ok;
}

static guint
items(const ExportJob *base)
{
	return ((const IcsJob *)base)->export.items;
}

static void
clear(ExportJob *base)
{
	IcsJob *job = (IcsJob *)base;

	if (job->export.writer)
		job->export.ical->free(job->export.writer);
	calendar_sweep_free(job->sweep);
	calendar_past_free(job->past);
}

ExportJob *
export_ics_begin(Book *book, const char *path, ExportForm form,
	const CalendarChoice *choice, GError **error)
{
	IcsJob *job = g_new0(IcsJob, 1);
	g_autoptr(ExportJob) base = &job->base;

	job->base = (ExportJob){ .step = step, .items = items, .clear = clear };
	job->book = book;
	job->base.file = export_open(book, path, error);
	if (!job->base.file || !start(&job->export, book, form, error) ||
		!begin_pass(job, choice, error))
		return NULL;
	begin(&job->export, book, outfile_stream(job->base.file));
	return g_steal_pointer(&base);
}
