/*
 * Lines that are kept (krug/kept.h), read as a card is read: what each one says of a
 * person, so that on the way out it can stand in place of the line that would say the
 * same with less.
 */
#ifndef EXCHANGE_CARD_KEPT_H
#define EXCHANGE_CARD_KEPT_H

#include "krug/person.h"

typedef struct {
	const char *line;  /* as it is kept */
	const char *group; /* in lower case, "" without */
	const char *name;  /* upper case */
	const char *value; /* with its escapes */
	Person *says;	   /* what the line alone says; NULL: no reader knows it */
	char *shown;	   /* of FN; NULL */
	gboolean done;	   /* for the caller */
} CardKept;

typedef struct CardKeptLines CardKeptLines;

/* kept: of char *, borrowed as long as what is made of it. */
CardKeptLines *card_kept_read(const GPtrArray *kept);
void card_kept_free(CardKeptLines *lines);
guint card_kept_len(const CardKeptLines *lines);
CardKept *card_kept_at(const CardKeptLines *lines, guint i);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(CardKeptLines, card_kept_free)

#endif
