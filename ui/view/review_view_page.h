/*
 * The inside of the review tab, for review_view.c and review_view_page.c only: a snapshot
 * of the book that load() fills and the pages show.
 */
#ifndef UI_VIEW_REVIEW_VIEW_PAGE_H
#define UI_VIEW_REVIEW_VIEW_PAGE_H

#include "krug/interaction.h"
#include "krug/review.h"
#include "shell/view.h"

typedef enum {
	PAGE_EMPTY, /* nobody waits */
	PAGE_BEGIN,
	PAGE_GO_ON,
	PAGE_CLOSE,
} Page;

typedef struct {
	View view;
	Page page;
	Review review; /* the open one, or what a new one would hold */
	gint64 stale;  /* an open one of another week; 0: none */
	Day last;      /* when the last one was finished; DAY_NONE */
	Day started, today;
	guint counts[STANDING_COUNT];
	GPtrArray *names;	 /* char *: left as they are */
	GPtrArray *passed;	 /* Interaction: planned, over, not logged */
	GPtrArray *passed_lines; /* char *: the same in words */
	gint64 asked;		 /* the one of them that is being logged */
	Action hints[4];	 /* of what can be done here; ends with ACT_NONE */
} ReviewView;

void review_page_draw(const View *view, Canvas canvas);

#endif
