/*
 * The chains a book goes by: those shipped, with the user's own file over them, which is
 * `chains` in the folder of the configuration (data/chains/default.chains tells its
 * form). A file that cannot be read as a whole is left aside and told.
 */
#ifndef KRUG_CHAINS_H
#define KRUG_CHAINS_H

#include "krug/book.h"
#include "krug/chain.h"

char *chains_path(void); /* owned by the caller */

/* The shipped set with the file at `path` over it; a file that is not there is none.
 * Always a set, owned by the caller; `error` tells where the file is wrong, and then the
 * set is as shipped. */
ChainSet *chains_load(const char *path, GError **error);

/* Read once, when the book is opened; borrowed. */
const ChainSet *book_chains(Book *book);
/* Whether the user has a file of their own, as things were when the book was opened. */
gboolean book_has_own_chains(Book *book);
/* What is wrong with the user's file, a whole sentence; "" where nothing is. */
const char *book_chains_problem(Book *book);

#endif
