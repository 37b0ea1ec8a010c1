/*
 * What the readers of single lines share: each takes one line, and answers whether the
 * book now says all that the line said; if not the line is kept as well.
 */
#ifndef EXCHANGE_CARD_PRIVATE_H
#define EXCHANGE_CARD_PRIVATE_H

#include "card.h"

typedef struct {
	const Vcard *card;
	ImportRecord *record;
	Person *person;
	GHashTable *labels; /* group in lower case → value of its X-ABLabel, borrowed */
	GHashTable *spent;  /* groups whose label went into the book, a set, owned */
	GPtrArray *units; /* Position, by group or order, before they are put together */
	char *shown;	  /* FN; NULL without */
	char *titles;	  /* what N has before and behind the name; NULL without N */
	gboolean company;
	gboolean endless; /* a name is longer than is read */
} Card;

typedef gboolean (*CardReader)(Card *card, const VcardLine *line);

typedef struct {
	const char *name;
	CardReader read;
} CardRow;

extern const CardRow card_channels[], card_facts[], card_own[]; /* end with a row without
								       name */

/* Who reads lines of that name; NULL: nobody. */
CardReader card_reader(const char *name);
/* Group in lower case → value of its X-ABLABEL, borrowed from the card; owned. */
GHashTable *card_labels(const Vcard *card);
/* Component `i` of the value, split at `separator`, escapes undone, trimmed; owned, ""
 * where there is none. */
char *card_part(const char *value, char separator, guint i);
guint card_parts(const char *value, char separator);
char *card_text(const char *value); /* the whole, escapes undone, trimmed; owned */
/* The value of a parameter; NULL where the line has none. */
const char *card_param(const Card *card, const VcardLine *line, const char *name);
gboolean card_has_type(const Card *card, const VcardLine *line, const char *type);
/* What Apple's label or the types say, in lower case; owned, may be "". */
char *card_label(Card *card, const VcardLine *line);
/* Has the line no parameter but those `names`, ended by NULL? */
gboolean card_plain(const Card *card, const VcardLine *line, const char *const *names);

void card_set(char **field, char *value); /* takes value */

#endif
