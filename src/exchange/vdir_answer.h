/*
 * A row of the inbox that came from a folder, with what both sides say: what showing one,
 * deciding a conflict and taking a card share.
 */
#ifndef EXCHANGE_VDIR_ANSWER_H
#define EXCHANGE_VDIR_ANSWER_H

#include "krug/inbox.h"

#include "vdir_private.h"

/* Both folders, for any number of rows. */
typedef struct {
	VdirReport *report;
	Vdir folders[VDIR_FORMS];
} VdirDesk;

void vdir_desk_begin(VdirDesk *desk, Book *book, const VdirOptions *options);
void vdir_desk_end(VdirDesk *desk);

typedef struct {
	InboxItem *row;
	Vdir *vdir;    /* borrowed from the desk */
	VdirItem item; /* theirs: what was put aside, or the card */
	guint keys;    /* of a conflict: what it is about */
	guint left;    /* of these: decided, and without a place in the book */
} VdirAnswer;

/* INPUT where it is no open row of that kind; fresh memory is filled. */
VdirAnswer *vdir_answer_new(VdirDesk *desk, gint64 row, GError **error);
void vdir_answer_free(VdirAnswer *answer);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(VdirDesk, vdir_desk_end)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(VdirAnswer, vdir_answer_free)

#endif
