/*
 * What commands write. Data goes to standard output, words about it to standard error.
 * Every text is cleaned on its way out, whether a terminal reads it or not: control
 * characters in data never leave raw. A write that fails is remembered by stdio and told
 * once, by out_finish().
 */
#ifndef UI_CLI_OUTPUT_H
#define UI_CLI_OUTPUT_H

#include <glib.h>

#include "krug/day.h"
#include "krug/json.h"
#include "krug/qr.h"

void out_line(const char *format, ...) G_GNUC_PRINTF(1, 2);
/* All lines of a text, each after `indent`; nothing for an empty text. */
void out_block(const char *indent, const char *text);
/* Fields as they are between the TABs of one line. */
void out_fields(const char *const *fields, int n);
/* A code to scan: black on white on a terminal whatever its colours, plain elsewhere. */
void out_code(const QrCode *code);
/* Words to standard error, line by line, behind the data written so far. */
void out_say(const char *format, ...) G_GNUC_PRINTF(1, 2);
/* Flushes; FALSE and error where standard output did not take everything. */
gboolean out_finish(GError **error);
/* Columns of the terminal that standard output is; 0 where it is none. */
int out_columns(void);

/* Starts JSON on standard output; end with json_end(). */
JsonWriter *out_json(void);

/*
 * Aligned columns of a stream of rows: the first rows are measured, later ones keep these
 * widths, so memory does not grow with the number of rows. On a terminal a row is cut to
 * its width; the widest column gives way first.
 */
typedef struct Table Table;

#define TABLE_COLUMNS 8

Table *table_new(int columns);
void table_row(Table *table, const char *const *cells); /* NULL is an empty cell */
void table_free(Table *table);				/* writes what is left */

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Table, table_free)

#endif
