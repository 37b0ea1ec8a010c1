/*
 * The full screen on a book: the one place that joins the shell, its tabs and the book.
 */
#ifndef UI_START_H
#define UI_START_H

#include "krug/book.h"

/* Runs until the user leaves. FALSE where no screen could be opened; that has been said
 * on standard error. */
gboolean start_screen(Book *book);

#endif
