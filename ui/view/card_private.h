/*
 * The inside of a card of the review, for the files card*.c only: which card it is and
 * what the keys do (card.c), decisions on what is no person (card_item.c), the day of the
 * week (card_plan.c), the page (card_page.c).
 */
#ifndef UI_VIEW_CARD_PRIVATE_H
#define UI_VIEW_CARD_PRIVATE_H

#include "view/card.h"
#include "view/course.h"
#include "view/detail.h"
#include "view/dossier.h"
#include "view/growth_page.h"
#include "view/person_view.h"
#include "view/sheet.h"

#define CARD_HINTS 20

typedef struct {
	PersonView base; /* its contact is 0 where the card is about no person */
	Review review;
	ReviewCard card;    /* its item is 0 before the first one */
	ReviewSheet *sheet; /* NULL before the first one */
	gboolean looking_back;
	gboolean deleting; /* by a key of this card: nothing to wonder at */
	/* A person, an application, an item of the plan; each beside what follows. */
	Detail *detail;
	Sheet *beside;
	Dossier *dossier;
	Course *course;
	GrowthPage *page;
	int head;	  /* lines above them */
	Rect left, right; /* right.h is 0: there is nothing beside */
	Rect below;	  /* what comes, under the person; h is 0: it stands beside */
	gboolean scrolls; /* what is beside has the moving keys */
	gboolean small;	  /* left or right alone */
	gboolean turned;  /* then: right */
	Action hints[CARD_HINTS];
} CardView;

/* card_item.c: act on the application or the item of the plan by view->action. */
void card_item_act(CardView *card, Action action);
/* Notes the outcome with the change, and goes on. */
gboolean card_decide(CardView *card, ReviewOutcome outcome, BookAction act, void *data);

/* card_plan.c */
void card_plan_ask(CardView *card);

/* card_page.c */
gboolean card_page_load(CardView *card, Book *book, GError **error);
void card_page_layout(View *view);
gboolean card_page_move(gpointer data, Action action); /* fits view->move */
void card_page_draw(const View *view, Canvas canvas);

#endif
