/*
 * The inside of the letter view, for letter_view*.c only: its life (letter_view.c), what
 * is shown (letter_view_page.c), what keys do with its text (letter_view_act.c), what
 * becomes of it (letter_view_end.c), how it is handed over (letter_view_hand.c).
 */
#ifndef UI_VIEW_LETTER_VIEW_PRIVATE_H
#define UI_VIEW_LETTER_VIEW_PRIVATE_H

#include "view/letter_desk.h"
#include "view/letter_view.h"
#include "widget/lines.h"

#define LETTER_HINTS 16

typedef struct {
	View view;
	PersonView *person; /* the opener, NULL where it is none */
	LetterDesk *desk;
	char *name;	    /* of the addressee */
	GPtrArray *choices; /* LetterChoice, while one is picked; or NULL */
	GArray *walk;	    /* gint64: letters gone through; NULL: this one alone */
	guint at;	    /* in the walk */
	gboolean handed;    /* over, by any way: it is likely to be sent now */
	Lines *text;
	Action hints[LETTER_HINTS];
} LetterView;

/* letter_view.c */
/* The form of what is missing; its answers become the letter. */
void letter_view_ask(LetterView *self);
/* To the next letter of the walk; FALSE where there is none. */
gboolean letter_view_go_on(LetterView *self);
/* Says the error and returns FALSE, or returns TRUE, with the draft in the book. */
gboolean letter_view_save(LetterView *self);

/* letter_view_page.c */
void letter_page_layout(View *view);
void letter_page_draw(const View *view, Canvas canvas);

/* letter_view_act.c */
/* Asks about what an earlier krug left in the editor; FALSE: there is nothing. */
gboolean letter_act_left(LetterView *self);
void letter_act_edit(View *view);
void letter_act_fill(View *view);
void letter_act_template(View *view);
void letter_act_tone(View *view);
void letter_act_language(View *view);
void letter_act_channel(View *view);

/* letter_view_end.c */
void letter_act_pile(View *view);
void letter_act_sent(View *view);
void letter_act_delete(View *view);
void letter_act_next(View *view);

/* letter_view_hand.c */
void letter_hand_copy(View *view);
void letter_hand_mail(View *view);
void letter_hand_telegram(View *view);
void letter_hand_file(View *view);
void letter_hand_send(View *view);
void letter_hand_qr(View *view);

#endif
