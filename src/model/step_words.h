/*
 * What a step is about beyond its kind, reckoned from what it hangs from, so that another
 * name of a vacancy, or another language, shows at once.
 */
#ifndef KRUG_MODEL_STEP_WORDS_H
#define KRUG_MODEL_STEP_WORDS_H

#include "model/book_private.h"

/* The text, owned, "" for none, and the day it goes back to: that it was told for, else
 * that of its entry; DAY_NONE. */
gboolean step_words(Book *book, gint64 reminder, char **text, Day *since, GError **error);

/* What is to be done: the reason somebody wrote, else the words of the step of a chain;
 * "" where the kind says it all. Borrowed. */
const char *step_told(Book *book, const char *reason, const char *step);

/* The text from its parts, any of which may be NULL: the reason, the step of a chain, the
 * application, or the news that are to be told instead. Owned. */
char *step_words_of(Book *book, const char *reason, const char *step,
	const char *organization, const char *position, const char *news);

/* The same without the words of the chain: what does not follow from the language. */
gboolean step_facts(Book *book, gint64 reminder, char **text, GError **error);

/* "Яндекс · Backend engineer"; one of them where the other is "" or NULL; owned. */
char *step_title(const char *organization, const char *position);

#endif
