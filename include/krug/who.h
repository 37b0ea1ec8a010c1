/*
 * WHO of the command line and of the quick log line: a name, part of one, in any layout
 * or script, or #id. People in the archive are found only where nobody else is.
 */
#ifndef KRUG_WHO_H
#define KRUG_WHO_H

#include "krug/book.h"
#include "krug/name.h"

#define WHO_CANDIDATES 8

/* NOT_FOUND, or AMBIGUOUS with the candidates in the message, one a line: name,
 * organization, #id. A name that is met exactly goes before longer ones; a number may
 * stand behind the name, "Анна Петрова #12", and decides. */
gboolean who_resolve(Book *book, const char *text, gint64 *contact, GError **error);
/* For a name that may be new: 0 where there is nobody of whose name these are whole
 * words, or where a plus before it says so. AMBIGUOUS as above; NOT_FOUND for a number.
 */
gboolean who_known(Book *book, const char *text, gint64 *contact, GError **error);

typedef struct {
	gint64 id;
	char *name;	    /* as shown */
	char *organization; /* present one; "" */
} Who;

void who_free(Who *who);
/* Those of whom a name could be any, where it is AMBIGUOUS above; may_be_new: as for
 * who_known(). Empty where it is clear, or nobody's; owned, of Who. */
GPtrArray *who_namesakes(
	Book *book, const char *text, gboolean may_be_new, GError **error);
/* Who is in the book under this given and family name already; nobody where either is
 * missing. Owned, of Who. */
GPtrArray *who_same_name(Book *book, const NameParts *name, GError **error);
/* People whose name fits what has been typed so far, best first; owned, of Who. */
GPtrArray *who_complete(Book *book, const char *prefix, guint limit, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Who, who_free)

#endif
