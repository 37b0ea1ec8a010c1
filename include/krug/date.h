/*
 * Important dates of a person as the book keeps them: birthday, first day at work, name
 * day, one with a label of its own; the year may be unknown. When they come next is the
 * business of krug/occasion.h. Strings are owned and never NULL.
 */
#ifndef KRUG_DATE_H
#define KRUG_DATE_H

#include "krug/book.h"
#include "krug/occasion.h"
#include "krug/vocab.h"

typedef struct {
	gint64 id; /* 0: new */
	char *uid; /* permanent; "" while it is new */
	OccasionKind kind;
	char *label; /* of OCCASION_OWN */
	OccasionDate on;
} ContactDate;

ContactDate *date_new(OccasionKind kind, OccasionDate on);
ContactDate *date_copy(const ContactDate *date);
void date_free(ContactDate *date);

/* By month and day; owned, of ContactDate. */
GPtrArray *date_list(Book *book, gint64 contact, GError **error);

/* As people type it: "1990-03-12", "--03-12", "12.03.1990", "12.03", "12 марта 1990",
 * "12 march". FALSE and error where it is no date; year 0 where none is told. */
gboolean date_parse(const char *text, OccasionDate *on, GError **error);
/* "12 March 1990", "12 March"; owned, in the language that is set. */
char *date_show(OccasionDate on);
/* "birthday", or its own label; owned. */
char *date_label(const ContactDate *date);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(ContactDate, date_free)

#endif
