/*
 * What is known of an item of the shelf, or of my news: whom it fits and who has had it,
 * or who has heard it.
 */
#ifndef UI_VIEW_SHELF_PAGE_H
#define UI_VIEW_SHELF_PAGE_H

#include "krug/news.h"
#include "krug/shelf.h"
#include "widget/lines.h"

typedef struct ShelfPage ShelfPage;

ShelfPage *shelf_page_new(void);
void shelf_page_free(ShelfPage *self);

/* One of both is 0; both empty it. Call from load(). */
gboolean shelf_page_load(
	ShelfPage *self, Book *book, gint64 item, gint64 news, GError **error);
const ShelfItem *shelf_page_item(const ShelfPage *self); /* borrowed; NULL: none */
const News *shelf_page_news(const ShelfPage *self);
/* Who comes next: the best of those who have not had or heard it; 0: nobody. */
gint64 shelf_page_next(const ShelfPage *self);
/* Adds its lines. */
void shelf_page_fill(const ShelfPage *self, Lines *lines);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(ShelfPage, shelf_page_free)

#endif
