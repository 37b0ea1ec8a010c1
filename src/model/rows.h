/*
 * What hangs from a person in lists: positions, channels, dates. Each noun tells by one
 * const table how its rows are read, compared and written, and person_save() knows only
 * this. Every row struct begins with its gint64 id, 0 while it is new.
 */
#ifndef KRUG_MODEL_ROWS_H
#define KRUG_MODEL_ROWS_H

#include "krug/book.h"
#include "store/stmt.h"

typedef struct {
	const char *label;	   /* English source, of a conflict */
	gboolean verifies;	   /* editing it says that the data is true today */
	gboolean ordered;	   /* the order is the user's */
	const char *remove;	   /* SQL with :id */
	const char *one;	   /* SQL: the rows of :contact */
	const char *many;	   /* the same of many owners (model/owned.h) */
	gpointer (*read)(Stmt *q); /* a row of either */
	GCompareFunc compare;	   /* of pointers to rows: their order in a list */
	gpointer (*copy)(gconstpointer row);
	void (*free)(gpointer row);
	/* Checks, and brings to normal form. */
	gboolean (*normalize)(gpointer row, GError **error);
	gboolean (*same)(gconstpointer a, gconstpointer b);
	char *(*show)(gconstpointer row);
	/* place: from 0. insert sets the id. */
	gboolean (*insert)(
		Book *book, gint64 contact, gpointer row, int place, GError **error);
	gboolean (*update)(Book *book, gpointer row, int place, GError **error);
} PersonRows;

extern const PersonRows position_rows, channel_rows, date_rows;

/* In their order; owned. */
GPtrArray *person_rows_list(
	Book *book, const PersonRows *rows, gint64 contact, GError **error);

#endif
