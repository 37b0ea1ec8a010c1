/* How applications look in the output: a line, a page, an object. */
#ifndef UI_CLI_APPLICATION_OUT_H
#define UI_CLI_APPLICATION_OUT_H

#include "krug/application.h"

#include "cli/output.h"

/* Cells of TABLE: id, organization, position, stage, since when, next step. */
#define APPLICATION_CELLS 6
void application_line(Table *table, Book *book, const ApplicationRow *row);
void application_row_json(JsonWriter *json, Book *book, const ApplicationRow *row);
gboolean application_page(Book *book, const Application *application, GError **error);
/* An object with its people and interviews; plan NULL: without its steps. */
gboolean application_print_json(JsonWriter *json, Book *book,
	const Application *application, const StepPlan *plan, GError **error);

#endif
