/*
 * Writing a letter: all of it to be read, what it asks for, its checklist; the editor,
 * the ways of handing it over, and the one key that says it was sent. krug sends nothing.
 */
#ifndef UI_VIEW_LETTER_VIEW_H
#define UI_VIEW_LETTER_VIEW_H

#include "krug/letter.h"
#include "view/person_view.h"

/* A new letter. person: whose commit notes that it was sent or piled, else NULL. NULL,
 * having said why, where there is none to be begun. The result of the view is non-NULL
 * once it was sent or piled. */
View *letter_view_begin(Shell *shell, const LetterAbout *about, PersonView *person);
/* A draft, or one of the pile. */
View *letter_view_open(Shell *shell, gint64 letter, PersonView *person);
/* One after the other: letters (gint64), from the first that is there still. */
View *letter_view_walk(Shell *shell, const GArray *letters, guint from);

#endif
