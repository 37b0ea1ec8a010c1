/*
 * Where a person works and worked: dated lines, a history that is never overwritten:
 * another job is another line. They are saved with the person (krug/person.h). Days are
 * text: YYYY, YYYY-MM or YYYY-MM-DD, "" where not known. Strings are owned and never
 * NULL, but `ended`.
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

/* YYYY, YYYY-MM, YYYY-MM-DD, also 03.2024 and 15.03.2024; owned, in normal form. */
char *position_day_check(const char *text, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Position, position_free)

#endif
