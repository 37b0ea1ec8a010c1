/*
 * The list pane: people in an order, under a filter, with the reason on each line. Groups
 * that are folded show one line; snoozed people and the archive are folded at first.
 */
#ifndef UI_VIEW_ROLL_H
#define UI_VIEW_ROLL_H

#include "krug/people.h"
#include "shell/view.h"

typedef struct Roll Roll;

/* marked: gint64, the people who bear a mark; borrowed. */
Roll *roll_new(const GArray *marked);
void roll_free(Roll *roll);

/* Reads the book anew with order and filter as they are. Call from load(). past: the
 * selected person was dealt with; if they moved, the next one is selected. */
gboolean roll_load(Roll *roll, Book *book, gboolean past, GError **error);
gboolean roll_is_empty(const Roll *roll);
/* Columns and rows on the screen. Call from layout(): where the list becomes wide enough
 * to tell where people work, it is read again. */
gboolean roll_layout(Roll *roll, int width, int height, GError **error);

PeopleOrder roll_order(const Roll *roll);
gboolean roll_set_order(Roll *roll, Book *book, PeopleOrder order, GError **error);
const char *roll_filter(const Roll *roll); /* "" for none; borrowed */
gboolean roll_set_filter(Roll *roll, Book *book, const char *filter, GError **error);

gint64 roll_selected(const Roll *roll); /* 0: nobody, or a folded group */
/* Shows the person, unfolding their group; FALSE where the list does not hold them. */
gboolean roll_select(Roll *roll, gint64 contact);
/* The same, unless their group is folded. */
gboolean roll_return(Roll *roll, gint64 contact);
/* Folds or unfolds the group under the cursor. */
gboolean roll_fold(Roll *roll, GError **error);
gboolean roll_move(gpointer data, Action action); /* fits view->move */
gboolean roll_click(Roll *roll, int y);

/* The numbers beside the groups; they cost a scan, so they come after the first frame. */
gboolean roll_needs_counts(const Roll *roll);
gboolean roll_count(Roll *roll, GError **error);

void roll_draw(const Roll *roll, Canvas canvas, gboolean active);

const char *roll_order_label(PeopleOrder order); /* translated */

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Roll, roll_free)

#endif
