/*
 * The lines of the sweep, read from the book.
 */
#ifndef UI_VIEW_SWEEP_ROWS_H
#define UI_VIEW_SWEEP_ROWS_H

#include "krug/greeting.h"

typedef enum {
	SWEEP_PASSED,
	SWEEP_INBOX,
	SWEEP_NEW,
	SWEEP_GREET,
	SWEEP_COUNT
} SweepGroup;

typedef struct {
	SweepGroup group;
	gint64 entry, interview; /* of what has passed; interview 0: it is none */
	gint64 inbox;		 /* a meeting of a calendar */
	gint64 contact;		 /* who is new, or the first who was there; 0 */
	Greeting *greeting;	 /* a holiday with people to be greeted, else NULL */
	char *text, *right;
} SweepRow;

/* Of SweepRow in rc boxes, for list_page_rows(). */
GPtrArray *sweep_rows(Book *book, GError **error);
gint64 sweep_row_id(gconstpointer data);
void sweep_row_free(gpointer row);
/* Meetings of calendars that are shown at once. */
#define SWEEP_INBOX_MOST 50

int sweep_row_group(gconstpointer data);

#endif
