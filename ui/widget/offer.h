/*
 * Offers what was typed in a view when krug was ended from outside (krug/draft.h).
 */
#ifndef UI_WIDGET_OFFER_H
#define UI_WIDGET_OFFER_H

#include "shell/shell.h"
#include "widget/lineedit.h"

/* From now on what is typed in the view is kept under `place`; where a draft of it is
 * left, a question above the view offers it. Call at the end of opening. */
void draft_offer(View *view, const char *place);

/* keep() and take_up() of a view of one line; FALSE where nothing but `first` stands
 * there. */
gboolean draft_keep_line(GKeyFile *text, const LineEdit *edit, const char *first);
void draft_take_line(GKeyFile *text, LineEdit *edit);

/* "18:00", "19 nov 18:00"; owned. */
char *draft_time(Book *book, gint64 at);

#endif
