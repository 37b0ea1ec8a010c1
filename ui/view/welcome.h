/*
 * The first start, before there is a book: language, my name and gender, and whether to
 * begin with an own book or to look around in the sample. The view writes nothing; what
 * was chosen is in the Welcome, on which whoever opened the screen acts.
 */
#ifndef UI_VIEW_WELCOME_H
#define UI_VIEW_WELCOME_H

#include "krug/me.h"
#include "shell/view.h"

typedef enum {
	WELCOME_LEFT, /* nothing was confirmed */
	WELCOME_BOOK,
	WELCOME_SAMPLE,
} WelcomeChoice;

typedef struct {
	WelcomeChoice choice;
	Me *me; /* name and gender as told; NULL where left */
} Welcome;

void welcome_clear(Welcome *welcome);

/* Opened with a Welcome *, which must outlive it; closes the shell. */
extern const ViewClass welcome_view;

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Welcome, welcome_clear)

#endif
