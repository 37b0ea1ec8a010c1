/*
 * Pages of rows that all lie in memory, in rc boxes: what a list asks its source for.
 */
#ifndef UI_WIDGET_LIST_ROWS_H
#define UI_WIDGET_LIST_ROWS_H

#include "widget/list.h"

/* rows NULL: none. A row that is gone stands for the first one. */
void list_rows_page(const GPtrArray *rows, gint64 (*id)(gconstpointer row),
	gconstpointer from, ListWay way, int n, GPtrArray *out);
/* Owned; NULL where it is gone. */
gpointer list_rows_find(
	const GPtrArray *rows, gint64 (*id)(gconstpointer row), gint64 wanted);

#endif
