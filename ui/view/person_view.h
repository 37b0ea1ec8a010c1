/*
 * Views that are about one person at a time (the people view, the review) begin with this
 * struct; their parent class person_parent holds every action upon that person: log,
 * done, snooze, remind, edit, tag, archive … It never writes by itself but through
 * commit().
 */
#ifndef UI_VIEW_PERSON_VIEW_H
#define UI_VIEW_PERSON_VIEW_H

#include "krug/book.h"
#include "krug/review.h"
#include "shell/shell.h"

typedef struct PersonView PersonView;

struct PersonView {
	View view;
	gint64 contact; /* whom actions concern; 0: nobody */
	GArray *marked; /* gint64: people marked for a common entry; owned by the view */
	/* Makes the change `act`; NULL: runs it as it is. The review notes `outcome` in
	 * the same change and goes on to the next card. */
	gboolean (*commit)(PersonView *view, ReviewOutcome outcome, BookAction act,
		void *data, GError **error);
};

extern const ViewClass person_parent;

/* act through commit(); says the error, and returns FALSE, where it fails. */
gboolean person_commit(
	PersonView *view, ReviewOutcome outcome, BookAction act, void *data);

#endif
