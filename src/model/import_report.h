/*
 * Writing the report of an import (krug/import.h) as its records are taken.
 */
#ifndef KRUG_MODEL_IMPORT_REPORT_H
#define KRUG_MODEL_IMPORT_REPORT_H

#include "krug/import.h"

ImportReport *import_report_new(void);
/* why: translated; NULL for none. Copied. */
void import_report_add(ImportReport *report, const ImportRecord *record, ImportFate fate,
	const char *why);
/* Takes the record, for the import that follows, and keeps it as long as all of them are
 * small. */
void import_report_keep(ImportReport *report, ImportRecord *record);
void import_records_free(GQueue *records); /* or NULL */
/* Of a file that could not be read to its end, which `record` says: nothing of it counts,
 * so what was told of it goes. */
void import_report_refuse(ImportReport *report, const ImportRecord *record);

#endif
