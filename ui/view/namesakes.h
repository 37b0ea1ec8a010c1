/*
 * Several people of one name: before a form is saved it asks whom a name in it stands
 * for, and, where a name may be new, offers a new person. The answer goes into the field,
 * and saving goes on.
 */
#ifndef UI_VIEW_NAMESAKES_H
#define UI_VIEW_NAMESAKES_H

#include "krug/book.h"
#include "widget/form.h"

/* The same over a prompt for people in one line (krug/newcomer.h): TRUE where something
 * is asked; the answer goes into the line. */
gboolean namesakes_ask_line(Shell *shell, const char *text);
/* As FormSpec.ask; data begins with a FormData. */
gboolean namesakes_ask(Form *form, gpointer data);

#endif
