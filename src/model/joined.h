/*
 * What has no reminder to be shown by and is said with the regular contact: that the data
 * are old (the step of the trigger "unverified"), and my news.
 */
#ifndef KRUG_MODEL_JOINED_H
#define KRUG_MODEL_JOINED_H

#include "model/book_private.h"

/* Puts it behind *why, which is replaced; both as whole sentences. */
gboolean joined_add(
	Book *book, gint64 contact, gboolean news, char **why, GError **error);

#endif
