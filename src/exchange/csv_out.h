/*
 * People as a table (RFC 4180): a header, a line a person, UTF-8, CRLF. Several values of
 * one column are joined by " ::: ", as Google does. A cell that a spreadsheet would take
 * for a formula begins with an apostrophe, which whoever reads it back takes off again.
 */
#ifndef EXCHANGE_CSV_OUT_H
#define EXCHANGE_CSV_OUT_H

#include "krug/person.h"

/* They append to out. */
void csv_write_head(GString *out);
void csv_write_person(GString *out, const Person *person);

/* The cell as written, with quotes where it needs them; owned. */
char *csv_cell(const char *text);

#endif
