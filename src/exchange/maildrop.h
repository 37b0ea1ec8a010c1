/*
 * Where drafts lie: a Maildir (as qmail's maildir(5) describes it: written to tmp,
 * synced, then moved to cur) or a plain folder of files. A draft is there whole or not at
 * all, and never takes the place of another one.
 */
#ifndef EXCHANGE_MAILDROP_H
#define EXCHANGE_MAILDROP_H

#include <glib.h>

/* The Maildir for drafts below `folder`, owned; *maildir NULL where it is a plain folder.
 * NOT_FOUND where there is no such folder, INPUT where it is half a Maildir. */
gboolean maildrop_find(const char *folder, char **maildir, GError **error);

/* path: where it lies then, owned; may be NULL. READ_ONLY where nothing can be written
 * there, FULL where there is no space. */
gboolean maildrop_deliver(const char *maildir, gint64 at, const char *unique,
	const char *text, char **path, GError **error);
/* As "NAME.eml", "NAME 2.eml" …; what a file name cannot hold becomes a space. */
gboolean maildrop_file(const char *folder, const char *name, const char *text,
	char **path, GError **error);

#endif
