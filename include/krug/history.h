/*
 * The history in words: what one journal entry did, in the language that is set. The book
 * stores an action id and its arguments, never a sentence.
 */
#ifndef KRUG_HISTORY_H
#define KRUG_HISTORY_H

#include <glib.h>

/* action and args as in JournalEntry; args is a flat JSON object. An id that is not
 * known, of another version of krug, is shown as it is. Raw text, not cleaned; owned. */
char *history_sentence(const char *action, const char *args);
/* Whom the change was about, the first of them where it was about several; 0 where it
 * names nobody. They may no longer be in the book. */
gint64 history_contact(const char *args);

#endif
