/*
 * The query language, one everywhere (list, filter, commands): words of text, terms
 * `kind: tag: org: standing:` (`org:=` of the whole name), bare standings ("overdue",
 * "просрочены"), the time since the last contact (`last<3m` or `last:3m`, `last>2w`),
 * birthdays to come (`birthday:30d`), "quoted phrases", `-` before a term for "not";
 * several values by comma. Keys and values are understood in English and Russian. Terms
 * are joined by "and". Any bytes may come in; time is linear.
 */
#ifndef KRUG_QUERY_H
#define KRUG_QUERY_H

#include <glib.h>

typedef enum {
	TERM_TEXT,
	TERM_KIND,
	TERM_TAG,
	TERM_ORG,
	TERM_STANDING,
	TERM_LAST,
	TERM_BIRTHDAY,
} TermKind;

#define QUERY_SPAN_MOST 9999 /* of its units */

typedef struct {
	TermKind kind;
	gboolean negated;
	gboolean quoted;  /* text: a phrase to be found as it is */
	char *text;	  /* text, tag, org: what to find, valid UTF-8; else NULL */
	guint32 values;	  /* kind, standing: bit 1 << value for each value asked for */
	int months, days; /* last, birthday: the span, in one of them */
	gboolean more;	  /* last: longer ago than the span, else within it */
	gsize start, end; /* where it stands in the input, in bytes */
} QueryTerm;

typedef struct {
	GArray *terms; /* of QueryTerm */
} Query;

typedef enum {
	QUERY_STRICT, /* unknown keys and values are errors */
	QUERY_TYPING, /* the last term may be incomplete; nothing is an error */
} QueryMode;

/* NULL and error (KRUG_ERROR_INPUT) where a key or value is unknown; `where`, which may
 * be NULL, is then the byte at which it begins. Never fails in QUERY_TYPING: what is not
 * understood is text, a key without value yet is left out, a value may be a beginning. */
Query *query_parse(const char *text, QueryMode mode, gsize *where, GError **error);
void query_free(Query *query);
gboolean query_is_empty(const Query *query);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Query, query_free)

#endif
