/*
 * Calendars of the book: items come from the model one at a time and go through the
 * module krug-ical. What a step makes of them goes to the file behind it, when the book
 * is not being read any more: whoever takes it may be slow.
 */
#include "export_private.h"
#include "ical/ical.h"
#include "krug/calendar.h"
#include "krug/export.h"
#include "module.h"

#define STEP 200 /* items; some milliseconds */

typedef struct {
	const IcalModule *ical;
	IcalWriter *writer;
	GString *text; /* that is not written yet */
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
begin(Export *export, Book *book)
{
	const IcalHead head = {
		.name = "krug",
		.stamp = book_now(book),
		.form = export->form,
	};

	export->text = g_string_new(NULL);
	export->writer = export->ical->begin(export->text, &head);
}

static void
end(Export *export)
{
	if (!export->writer)
		return;
	export->ical->free(export->writer);
	g_string_free(export->text, TRUE);
}

GBytes *
export_ics_bytes(Book *book, guint *items, GError **error)
{
	GBytes *bytes = NULL;
	Export export;

	if (!start(&export, book, EXPORT_EVENTS, error))
		return NULL;
	begin(&export, book);
	if (calendar_each(book, NULL, export_item, &export, error)) {
		export.ical->end(export.writer);
		bytes = g_bytes_new(export.text->str, export.text->len);
		if (items)
			*items = export.items;
	}
	end(&export);
	return bytes;
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

typedef struct {
	ExportJob base;
	Book *book;
	CalendarWalk *walk; /* NULL of a journal */
	CalendarPast *past; /* NULL of what is to come */
	Export export;
} IcsJob;

/* choice is read here and not kept. */
static gboolean
begin_pass(IcsJob *job, const CalendarChoice *choice, GError **error)
{
	if (job->export.form == ICAL_JOURNAL)
		job->past = calendar_past_new(job->book, choice, error);
	else
		job->walk = calendar_walk_new(job->book, choice, error);
	return job->past || job->walk;
}

static gboolean
step(ExportJob *base, gboolean *more, GError **error)
{
	IcsJob *job = (IcsJob *)base;
	Export *export = &job->export;
	gboolean ok = job->past ? calendar_past_step(job->past, STEP, export_item, export,
					  more, error)
				: calendar_walk_step(job->walk, STEP, export_item, export,
					  more, error);

	if (!ok)
		return FALSE;
	if (!*more)
		export->ical->end(export->writer);
	fwrite(export->text->str, 1, export->text->len, outfile_stream(base->file));
	g_string_truncate(export->text, 0);
	return TRUE;
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

	end(&job->export);
	calendar_walk_free(job->walk);
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
	begin(&job->export, book);
	return g_steal_pointer(&base);
}

gboolean
export_ics(Book *book, const char *path, ExportForm form, const CalendarChoice *choice,
	guint *items, GError **error)
{
	g_autoptr(ExportJob) job = export_ics_begin(book, path, form, choice, error);

	if (!job || !export_run(job, error))
		return FALSE;
	if (items)
		*items = export_items(job);
	return TRUE;
}
