/*
 * What the options of `krug export ics` choose.
 */
#ifndef UI_CLI_EXPORT_CHOICE_H
#define UI_CLI_EXPORT_CHOICE_H

#include "krug/calendar.h"
#include "krug/export.h"

#include "cli/call.h"

typedef struct ExportChoice ExportChoice;

ExportChoice *export_choice_new(Call *call, Book *book, GError **error);
void export_choice_free(ExportChoice *choice);

ExportForm export_choice_form(const ExportChoice *choice);
const CalendarChoice *export_choice_calendar(const ExportChoice *choice);

/* FALSE and a usage error where one of the options is given: another format has none. */
gboolean export_choice_absent(Call *call, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(ExportChoice, export_choice_free)

#endif
