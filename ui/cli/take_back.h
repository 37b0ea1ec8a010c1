/*
 * What a command does with long work that was cut short: it cannot ask.
 */
#ifndef UI_CLI_TAKE_BACK_H
#define UI_CLI_TAKE_BACK_H

#include "krug/book.h"

/* Takes back what a process left that no longer lives, and says so. */
gboolean take_back_unfinished(Book *book, GError **error);

#endif
