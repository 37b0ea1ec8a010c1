/*
 * Whom I know at an organization, and who leads there: the shortest chain of people from
 * somebody I am in touch with to somebody who works there. Two people know each other
 * where one introduced the other, or where both took part in one entry. Names of
 * organizations are taken as krug/organization.h has them, whatever the legal form, the
 * script or the end. Strings are owned and never NULL.
 */
#ifndef KRUG_INTRODUCTION_H
#define KRUG_INTRODUCTION_H

#include "krug/book.h"

#define INTRODUCTION_STEPS 4	/* people between me and the organization at most */
#define INTRODUCTION_LOOK  2000 /* people looked at */
#define INTRODUCTION_CROWD 12	/* an entry of more people introduces nobody */

/* The organization that is meant: by #id, its name, the same in the other script, or its
 * beginning. NOT_FOUND, or AMBIGUOUS with the candidates. */
gboolean introduction_resolve(
	Book *book, const char *text, gint64 *organization, GError **error);

/* Somebody who works there, or did. */
typedef struct {
	gint64 contact;
	char *name, *title;
	gboolean former;
	char *started, *ended; /* YYYY, YYYY-MM, YYYY-MM-DD or "" */
	Day last_day;	       /* last contact; DAY_NONE: never */
} Acquaintance;

void acquaintance_free(Acquaintance *acquaintance);
/* Those who work there first, then by the last contact; without the archive. At most
 * `limit`; owned, of Acquaintance. */
GPtrArray *introduction_people(
	Book *book, gint64 organization, guint limit, GError **error);

typedef enum {
	LINK_MINE,	 /* I am in touch with them */
	LINK_INTRODUCED, /* the one before introduced them, or the other way round */
	LINK_TOGETHER,	 /* both took part in one entry */
} IntroductionLink;

typedef struct {
	gint64 contact;
	char *name, *title; /* of the present position, with its organization */
	IntroductionLink link;
	Day day; /* last contact of mine, or that of the common entry; DAY_NONE */
} IntroductionStep;

typedef struct {
	GPtrArray *steps; /* IntroductionStep, from me on; empty: there is no way */
	gboolean former;  /* the last one has left the organization */
} IntroductionPath;

void introduction_path_free(IntroductionPath *path);
IntroductionPath *introduction_path(Book *book, gint64 organization, GError **error);
/* "in touch, last 12 aug", "introduced by Anna Petrova": how one gets to step i; owned.
 */
char *introduction_words(Book *book, const IntroductionPath *path, guint i);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(IntroductionPath, introduction_path_free)

#endif
