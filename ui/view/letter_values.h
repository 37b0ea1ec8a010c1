/*
 * What a letter asks for, as a short form: values of the template, and what is not known
 * of the user or of the addressee, which is saved with them and asked for once.
 */
#ifndef UI_VIEW_LETTER_VALUES_H
#define UI_VIEW_LETTER_VALUES_H

#include "shell/shell.h"
#include "view/letter_desk.h"

/* The form; its result is non-NULL once the desk has the answers (which it is to compose
 * then). The desk is borrowed until it has closed. NULL where the letter asks for
 * nothing, having said so. */
View *letter_values_open(Shell *shell, LetterDesk *desk);
/* What was answered so far, for a letter that is not whole: the form offers it again. */
void letter_values_keep(const LetterDesk *desk);

#endif
