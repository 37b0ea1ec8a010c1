/*
 * What an import did, or would do, record by record. Counts and items say the same at any
 * moment.
 */
#include "model/import_report.h"

#include "model/contact_private.h"

ImportReport *
import_report_new(void)
{
	ImportReport *report = g_new0(ImportReport, 1);

	report->items = g_array_new(FALSE, FALSE, sizeof(ImportItem));
	report->text = g_string_chunk_new(16384);
	return report;
}

void
import_report_free(ImportReport *report)
{
	if (!report)
		return;
	g_array_unref(report->items);
	g_string_chunk_free(report->text);
	g_free(report);
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
	report->n_refused++;
	import_report_add(report, record, IMPORT_SKIPPED, record->why);
}
