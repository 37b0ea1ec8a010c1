/*
 * News that concern more people than anybody looks through one by one: asked about as a
 * whole, written under a bar, where Esc takes back what was done.
 */
#ifndef UI_VIEW_NEWS_MANY_H
#define UI_VIEW_NEWS_MANY_H

#include "krug/news.h"
#include "shell/shell.h"

/* Whether these are too many to show the step of each. */
gboolean news_many(const GArray *people);
/* answer is called as by confirm_open(). */
void news_many_ask(
	Shell *shell, const GArray *people, void (*answer)(View *opener, gboolean yes));
/* News that are not in the book yet are recorded first. written is called once all is
 * done, not where it failed or was stopped: that is said. */
void news_many_write(
	Shell *shell, const News *news, GArray *people, void (*written)(View *opener));

#endif
