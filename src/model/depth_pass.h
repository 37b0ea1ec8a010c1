/*
 * The depth of everybody, from three scans: all entries, each kept as a word; what was
 * given; who took part in what, person by person. Nothing is asked of a single person but
 * the hours of one day, where they decide.
 */
#ifndef KRUG_MODEL_DEPTH_PASS_H
#define KRUG_MODEL_DEPTH_PASS_H

#include "krug/depth.h"
#include "model/book_private.h"

/* Called with everybody whose depth is known and who is not archived, by number; `last`
 * is the day of their last entry. */
typedef void DepthEach(gint64 contact, const Depth *depth, Day last, void *data);

gboolean depth_pass(Book *book, Day until, DepthEach *each, void *data, GError **error);

#endif
