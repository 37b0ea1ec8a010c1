/*
 * The inside of the review tab, for review_view*.c only: a snapshot of the book that
 * load() fills and the pages show.
 */
#ifndef UI_VIEW_REVIEW_VIEW_PAGE_H
#define UI_VIEW_REVIEW_VIEW_PAGE_H

#include "krug/review.h"
#include "shell/view.h"
#include "widget/lines.h"

typedef enum {
	PAGE_NOBODY, /* the book is empty */
	PAGE_EMPTY,  /* nobody waits */
	PAGE_BEGIN,
	PAGE_GO_ON,
	PAGE_STALE, /* left long ago: go on, or begin anew? */
	PAGE_CLOSE,
} Page;

typedef struct {
	View view;
	Page page;
	Review review;		/* the open one, or what a new one would hold */
	Review last;		/* the one finished last; id 0: none */
	ReviewClosing *closing; /* of the closing page, else NULL */
	Day next;		/* of the next review: proposed, or noted; DAY_NONE */
	Day today;
	guint passed;	  /* meetings to log */
	guint fresh;	  /* new people */
	guint greetings;  /* holidays with people to be greeted now */
	GString *pending; /* periods that are over and not reviewed: "October 2026, 2025"
			   */
	GPtrArray *piled; /* Letter: those of the pile; of the closing page */
	Action hints[8];
	Lines *text; /* of the page */
	Lines *week; /* of the closing page where there is room beside, else NULL */
	Rect place, beside; /* of both */
} ReviewView;

/* "7 logged, 3 done, 2 left as it is", "" for none; owned. */
char *review_outcomes_text(const Review *review);
/* The day of an instant. */
Day review_day(const ReviewView *self, gint64 at);

/* review_view_page.c */
void review_page_layout(View *view);
void review_page_draw(const View *view, Canvas canvas);
gboolean review_page_move(gpointer data, Action action);

/* review_view_close.c: lines of the closing page. */
void review_close_add_figures(const ReviewView *self, Lines *lines);
void review_close_add_week(const ReviewView *self, Lines *lines, int width);
void review_close_add_pile(const ReviewView *self, Lines *lines);
void review_close_add_left(const ReviewView *self, Lines *lines, int width);

#endif
