/*
 * What an import did, or would do, record by record. Counts and items say the same at any
 * moment.
 */
#include "model/import_report.h"

#include "model/contact_private.h"

#define KEPT_MOST (2 << 20) /* bytes of records: some 1 400 cards */
#define OF_RECORD 1024	    /* beside what it says, about */

ImportReport *
import_report_new(void)
{
	ImportReport *report = g_new0(ImportReport, 1);

	report->items = g_array_new(FALSE, FALSE, sizeof(ImportItem));
	report->text = g_string_chunk_new(16384);
	report->records = g_queue_new();
	return report;
}

void
import_records_free(GQueue *records)
{
	if (records)
		g_queue_free_full(records, (GDestroyNotify)import_record_free);
}

void
import_report_free(ImportReport *report)
{
	if (!report)
		return;
	g_array_unref(report->items);
	g_string_chunk_free(report->text);
	import_records_free(report->records);
	g_free(report);
}

void
import_report_keep(ImportReport *report, ImportRecord *record)
{
	report->size += OF_RECORD + record->size;
	if (report->size > KEPT_MOST)
		import_records_free(g_steal_pointer(&report->records));
	if (report->records)
		g_queue_push_tail(report->records, record);
	else
		import_record_free(record);
}

/* The record of a file that cannot be read to its end comes again, those before it do
 * not. */
static void
drop_records(ImportReport *report, const char *file)
{
	const ImportRecord *last;

	while (report->records && (last = g_queue_peek_tail(report->records)) &&
		last->file == file)
		import_record_free(g_queue_pop_tail(report->records));
}

void
import_report_add(ImportReport *report, const ImportRecord *record, ImportFate fate,
	const char *why)
{
	NameParts parts = contact_name(record->person->contact);
	g_autofree char *name = name_short(&parts);
	ImportItem item = {
		.fate = fate,
		.file = record->file,
		.line = record->line,
		.name = g_string_chunk_insert(report->text, name),
		.why = why ? g_string_chunk_insert(report->text, why) : "",
	};

	g_array_append_val(report->items, item);
	report->counts[fate]++;
}

void
import_report_refuse(ImportReport *report, const ImportRecord *record)
{
	guint len = report->items->len;

	while (len > 0) {
		const ImportItem *last =
			&g_array_index(report->items, ImportItem, len - 1);

		if (last->file != record->file)
			break;
		report->counts[last->fate]--;
		len--;
	}
	g_array_set_size(report->items, len);
	drop_records(report, record->file);
	report->n_refused++;
	import_report_add(report, record, IMPORT_SKIPPED, record->why);
}
