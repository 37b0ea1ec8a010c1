/*
 * The full screen on a book: the one place that joins the shell, its tabs and the book.
 */
#ifndef UI_START_H
#define UI_START_H

#include "krug/book.h"
#include "krug/config.h"

/* Runs until the user leaves, looking as the machine's settings say. FALSE where no
 * screen could be opened; that has been said on standard error. */
gboolean start_screen(Book *book, const Config *config);

#endif
