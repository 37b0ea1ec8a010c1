/* What is on the shelf, in words and in JSON. */
#ifndef UI_CLI_SHELF_OUT_H
#define UI_CLI_SHELF_OUT_H

#include "krug/shelf.h"

#include "cli/verb.h"

#define SHELF_FITS 10 /* people shown whom an item fits */

extern const VerbRows shelf_rows_out;

/* The item with whom it fits and who has had it; owned. */
typedef struct {
	ShelfItem *item;
	GPtrArray *fits;  /* ShelfFit */
	GPtrArray *given; /* ShelfGiven */
	gboolean more;
} ShelfSheet;

ShelfSheet *shelf_sheet_load(Book *book, gint64 id, GError **error);
void shelf_sheet_free(ShelfSheet *page);
void shelf_sheet_json(Book *book, const ShelfSheet *page);
void shelf_sheet_print(Book *book, const ShelfSheet *page);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(ShelfSheet, shelf_sheet_free)

#endif
