/* How interviews look in the output: a line, a page, an object. */
#ifndef UI_CLI_INTERVIEW_OUT_H
#define UI_CLI_INTERVIEW_OUT_H

#include "krug/interview.h"

#include "cli/output.h"

/* Cells of TABLE: id, when, organization, title, people, state. */
#define INTERVIEW_CELLS 6
void interview_line(Table *table, Book *book, const Interview *interview);
void interview_page(Book *book, const Interview *interview);
/* An object; key NULL in an array. plan NULL: without its steps. */
void interview_json(JsonWriter *json, const char *key, Book *book,
	const Interview *interview, const StepPlan *plan);

#endif
