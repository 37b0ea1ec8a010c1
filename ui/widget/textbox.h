/*
 * Wrapped text that scrolls, read only. A line that begins with "# " is a heading.
 */
#ifndef UI_WIDGET_TEXTBOX_H
#define UI_WIDGET_TEXTBOX_H

#include "shell/view.h"

typedef struct TextBox TextBox;

TextBox *textbox_new(void);
void textbox_free(TextBox *box);
void textbox_set(TextBox *box, const char *text);
/* Call from layout(). */
void textbox_resize(TextBox *box, int width, int height);
gboolean textbox_move(gpointer data, Action action); /* fits view->move */
void textbox_draw(const TextBox *box, Canvas canvas);
int textbox_lines(const TextBox *box);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(TextBox, textbox_free)

#endif
