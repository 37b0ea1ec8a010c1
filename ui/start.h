/*
 * The full screen: the one place that joins shell, views and book.
 */
#ifndef UI_START_H
#define UI_START_H

#include "krug/book.h"
#include "krug/config.h"
#include "view/welcome.h"

typedef enum {
	START_PEOPLE,
	START_REVIEW,
} StartAt;

/* Runs until the user leaves. FALSE, without error, where no screen could be opened; that
 * has been said on standard error. config: of the machine. */
gboolean start_screen(Book *book, const Config *config, StartAt at, GError **error);
/* The same on the sample book, which is thrown away. */
gboolean start_sample(const Clock *clock, const Config *config, GError **error);
/* Before there is a book; fills in what was chosen. */
gboolean start_welcome(const Config *config, Welcome *welcome);

#endif
