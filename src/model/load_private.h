/*
 * The parts of a dump, for loading all of it, and for finding the value that does not
 * fit.
 */
#ifndef MODEL_LOAD_PRIVATE_H
#define MODEL_LOAD_PRIVATE_H

#include "model/book_private.h"

/* `load` takes from `text`, a dump or a part of one, what is its own. */
typedef struct {
	const char *section; /* the member of the dump */
	gboolean (*load)(Book *book, const char *text, const void *what, GError **error);
	const void *what;
} LoadPart;

typedef gboolean (*LoadEach)(
	Book *book, const LoadPart *part, void *data, GError **error);

/* In the order in which they are loaded. */
gboolean load_each_part(Book *book, LoadEach each, void *data, GError **error);
/* As typed by hand, each person must pass the checks of a form. */
gboolean load_check_person(Book *book, gint64 contact, void *data, GError **error);

/* After the load of `text` failed: says in the error on which line the value stands that
 * does not fit, where that can be told. */
void load_place(Book *book, const char *text, const char *file, GError **error);

#endif
