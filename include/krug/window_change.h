/*
 * What the review of a half-year proposes of windows and kinds, from what really
 * happened: the window of a kind where the people of that kind are met otherwise, the own
 * window of a person, the kind of somebody whose role says another. Each is applied by
 * one change that can be undone.
 */
#ifndef KRUG_WINDOW_CHANGE_H
#define KRUG_WINDOW_CHANGE_H

#include "krug/book.h"
#include "krug/period.h"
#include "krug/vocab.h"
#include "krug/window_fit.h"

#define WINDOW_OWN    5	 /* people proposed at most, and as many for their kinds */
#define WINDOW_MONTHS 24 /* looked back for the gaps of one person */

typedef enum {
	PROPOSE_WINDOW, /* of a kind, or of those near to me */
	PROPOSE_OWN,	/* of one person */
	PROPOSE_KIND,	/* of one person: the window is that of the kind */
} WindowProposal;

typedef struct {
	WindowProposal what;
	Kind kind;	/* whose window; of a person the kind as it is */
	gboolean close; /* the window of near contacts, of any kind */
	gint64 contact; /* 0: of a kind */
	char *name;	/* of the person; "" of a kind */
	guint people;	/* met in the period, or waited for in vain */
	Window window;	/* as it is */
	WindowFit fit;
	Kind proposed; /* of PROPOSE_KIND */
} WindowChange;

void window_change_free(WindowChange *change);
/* "recruiters: 2–3 mo", "13 of 40 stretches between contacts fit, …", "4–5 mo": what it
 * is of, why, and what is proposed; translated, owned. */
char *window_change_subject(const WindowChange *change);
char *window_change_why(const WindowChange *change);
char *window_change_proposal(const WindowChange *change);

/* Those that do not fit: kinds by the gaps that ended in the period, or were longer than
 * the window at its end; people by those of WINDOW_MONTHS. Owned, of WindowChange. */
GPtrArray *window_changes(Book *book, const Period *period, GError **error);
/* One change: "setting", "window" or "kind". */
gboolean window_change_apply(Book *book, const WindowChange *change, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(WindowChange, window_change_free)

#endif
