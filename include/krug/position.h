/*
 * Where a person works and worked: dated lines, a history that is never overwritten. A
 * job change adds a line and ends the one before. Days are text: YYYY, YYYY-MM or
 * YYYY-MM-DD, "" where not known. Strings are owned and never NULL, but `ended`.
 */
#ifndef KRUG_POSITION_H
#define KRUG_POSITION_H

#include "krug/book.h"

typedef struct {
	gint64 id;	     /* 0: new */
	gint64 organization; /* 0: none; follows from the name when saved */
	char *name;	     /* of the organization */
	char *title;
	char *started;
	char *ended; /* NULL while it lasts, "" where the day is not known */
} Position;

Position *position_new(const char *organization, const char *title);
Position *position_copy(const Position *position);
void position_free(Position *position);

/* The lasting ones first, then the latest; owned, of Position. */
GPtrArray *position_list(Book *book, gint64 contact, GError **error);
/* The present one of such a list: the first that lasts; NULL; borrowed. */
const Position *position_current(const GPtrArray *positions);

/* "Senior recruiter, Яндекс"; owned, may be "". */
char *position_display(const Position *position);

/* One change: ends the present line on `from` and adds a new one. `from` "" means today;
 * organization "" that the person left without a new one: then no line is added. */
gboolean position_change(Book *book, gint64 contact, const char *organization,
	const char *title, const char *from, GError **error);

/* YYYY, YYYY-MM, YYYY-MM-DD, also 03.2024 and 15.03.2024; owned, in normal form. */
char *position_day_check(const char *text, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Position, position_free)

#endif
