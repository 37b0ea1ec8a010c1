/*
 * What the files of the noun application share, and what interviews need of it inside
 * their own changes.
 */
#ifndef KRUG_MODEL_APPLICATION_PRIVATE_H
#define KRUG_MODEL_APPLICATION_PRIVATE_H

#include "krug/application.h"
#include "model/book_private.h"

void application_fail_absent(gint64 id, GError **error); /* NOT_FOUND */

/* Fills in and checks; nothing is written. */
gboolean application_check(Book *book, Application *application, GError **error);
/* Inside a change. */
gboolean application_insert(Book *book, Application *application, GError **error);
/* All fields but those of an outcome; was: as the book has it. Inside a change. */
gboolean application_update(
	Book *book, const Application *was, const Application *now, GError **error);

/* {"organization": …, "position": …}; owned. */
char *application_args(const char *organization, const char *position, const char *name,
	const char *value);

/* The application an interview of that day belongs to: the one that runs, else one that
 * had not ended by then. `found` 0: there is none. AMBIGUOUS where no position is told
 * and several run. */
gboolean application_running(Book *book, const char *organization, const char *position,
	Day day, gint64 *found, GError **error);

#endif
