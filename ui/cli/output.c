/*
 * Standard output and standard error of the commands. Invariant: no byte of data is
 * written but through text_clean() or the JSON writer, which both make it harmless.
 */
#define _DEFAULT_SOURCE /* struct winsize */

#include "cli/output.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/text.h"

#define MEASURED   64 /* rows looked at before the first is written */
#define CELL_MOST  40 /* columns a cell may claim where there is no terminal */
#define CELL_LEAST 6  /* columns left to a cell that gives way */
#define NAME_LEAST 16
#define GAP	   2

/* The fixed colours of 256; those of a theme may be any. */
#define BLACK_ON_WHITE "\033[38;5;16;48;5;231m"

struct Table {
	int columns;
	int room; /* of the terminal; 0: none */
	int width[TABLE_COLUMNS];
	gboolean measured;
	GPtrArray *rows; /* of char **, until measured */
};

static void
write_clean(FILE *to, const char *text)
{
	g_autofree char *clean = text_clean(text);

	fputs(clean, to);
}

void
out_line(const char *format, ...)
{
	g_autofree char *text = NULL;
	va_list args;

	va_start(args, format);
	text = g_strdup_vprintf(format, args);
	va_end(args);
	write_clean(stdout, text);
	putchar('\n');
}

static void
write_lines(FILE *to, const char *indent, const char *text)
{
	g_autofree char *clean = text_clean_lines(text);
	g_auto(GStrv) lines = g_strsplit(clean, "\n", -1);

	for (char **line = lines; *line; line++)
		fprintf(to, "%s%s\n", **line ? indent : "", *line);
}

void
out_block(const char *indent, const char *text)
{
	if (text && *text)
		write_lines(stdout, indent, text);
}

void
out_code(const QrCode *code)
{
	gboolean coloured = isatty(STDOUT_FILENO);

	for (int y = 0; y < qr_lines(code); y++) {
		g_autofree char *line = qr_line(code, y, FALSE);

		printf("%s%s%s\n", coloured ? BLACK_ON_WHITE : "", line,
			coloured ? "\033[0m" : "");
	}
}

void
out_fields(const char *const *fields, int n)
{
	for (int i = 0; i < n; i++) {
		if (i)
			putchar('\t');
		write_clean(stdout, fields[i]);
	}
	putchar('\n');
}

void
out_say(const char *format, ...)
{
	g_autofree char *text = NULL;
	va_list args;

	va_start(args, format);
	text = g_strdup_vprintf(format, args);
	va_end(args);
	fflush(stdout);
	write_lines(stderr, "", text);
}

gboolean
out_finish(GError **error)
{
	if (fflush(stdout) == 0 && !ferror(stdout))
		return TRUE;
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_FULL,
		_("Not everything could be written to standard output: %s."),
		g_strerror(errno ? errno : EIO));
	return FALSE;
}

int
out_columns(void)
{
	struct winsize size;

	if (!isatty(STDOUT_FILENO) || ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0)
		return 0;
	return size.ws_col;
}

JsonWriter *
out_json(void)
{
	return json_new_file(stdout);
}

Table *
table_new(int columns)
{
	Table *table = g_new0(Table, 1);

	g_assert(columns > 0 && columns <= TABLE_COLUMNS);
	table->columns = columns;
	table->room = out_columns();
	table->rows = g_ptr_array_new_with_free_func((GDestroyNotify)g_strfreev);
	return table;
}

static void
write_gap(int n)
{
	for (; n > 0; n--)
		putchar(' ');
}

/* Without a terminal a long cell overflows its column instead of widening all others; on
 * one a row ends at its edge. An empty cell is only room, so no line ends in blanks. */
static void
write_row(const Table *table, char **cells)
{
	int left = table->room;
	int gap = 0;

	for (int i = 0; i < table->columns; i++) {
		int most =
			table->room ? MIN(table->width[i], left - gap) : table->width[i];
		g_autofree char *cut =
			table->room ? text_ellipsize(cells[i], MAX(most, 0)) : NULL;
		const char *cell = cut ? cut : cells[i];
		int width = *cell ? text_width(cell) : 0;

		if (table->room && most <= 0)
			break;
		if (*cell) {
			write_gap(gap);
			fputs(cell, stdout);
			left -= gap + width;
			gap = 0;
		}
		gap += MAX(table->width[i] - width, 0) + GAP;
	}
	putchar('\n');
}

/* How far a column may give way: the second one, a name or a text, says who it is. */
static int
least(int column)
{
	return column == 1 ? NAME_LEAST : CELL_LEAST;
}

/* The column that is widest above its least; -1 where none gives way any more. */
static int
widest(const Table *table)
{
	int best = -1;

	for (int i = 0; i < table->columns; i++)
		if (table->width[i] > least(i) &&
			(best < 0 || table->width[i] >= table->width[best]))
			best = i;
	return best;
}

static void
fit(Table *table)
{
	int used = GAP * (table->columns - 1);
	int best = 0;

	for (int i = 0; i < table->columns; i++)
		used += table->width[i];
	for (; used > table->room && (best = widest(table)) >= 0; used--)
		table->width[best]--;
}

static void
measure(Table *table)
{
	for (guint r = 0; r < table->rows->len; r++) {
		char **cells = table->rows->pdata[r];

		for (int i = 0; i < table->columns; i++)
			table->width[i] = MAX(table->width[i], text_width(cells[i]));
	}
	for (int i = 0; !table->room && i < table->columns; i++)
		table->width[i] = MIN(table->width[i], CELL_MOST);
	if (table->room)
		fit(table);
	table->measured = TRUE;
	for (guint r = 0; r < table->rows->len; r++)
		write_row(table, table->rows->pdata[r]);
	g_ptr_array_set_size(table->rows, 0);
}

void
table_row(Table *table, const char *const *cells)
{
	char **row = g_new0(char *, (gsize)table->columns + 1);

	for (int i = 0; i < table->columns; i++)
		row[i] = text_clean(cells[i]);
	if (!table->measured) {
		g_ptr_array_add(table->rows, row);
		if (table->rows->len == MEASURED)
			measure(table);
		return;
	}
	write_row(table, row);
	g_strfreev(row);
}

void
table_free(Table *table)
{
	if (!table->measured)
		measure(table);
	g_ptr_array_unref(table->rows);
	g_free(table);
}
