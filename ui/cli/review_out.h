/*
 * The weekly review for `krug review`, without the screen.
 */
#ifndef UI_CLI_REVIEW_OUT_H
#define UI_CLI_REVIEW_OUT_H

#include "krug/book.h"

gboolean review_print(Book *book, gboolean json, GError **error);

#endif
