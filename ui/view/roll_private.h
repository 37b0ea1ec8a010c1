/*
 * The parts of the list pane: roll_page.c reads rows and hides what is folded,
 * roll_rows.c draws them and says which order is which, roll.c is what views see.
 */
#ifndef UI_VIEW_ROLL_PRIVATE_H
#define UI_VIEW_ROLL_PRIVATE_H

#include "view/roll.h"
#include "widget/list.h"

#define ROLL_WIDE 56 /* columns from which the organization has its own */

struct Roll {
	Book *book; /* borrowed */
	Day today;
	PeopleOrder order;
	char *filter;
	guint32 folded;	   /* bit 1 << group */
	gboolean on_group; /* the cursor stands on a folded group */
	PeopleList *people;
	List *list;
	gboolean counted;
	guint counts[STANDING_COUNT];
	const GArray *marked; /* gint64; borrowed */
	int width, height;
	gboolean brief; /* its rows do not tell where people work */
};

/* The row is hidden in its folded group, or stands for it. */
gboolean roll_is_folded(const Roll *roll, const PeopleRow *row);

/* What the list widget asks for; data is the Roll. */
gboolean roll_page(gpointer data, gconstpointer from, ListWay way, int limit,
	GPtrArray *out, GError **error);
gpointer roll_find(gpointer data, gint64 id);

/* How the rows of an order are read and drawn. */
const ListSource *roll_source(PeopleOrder order);

#endif
