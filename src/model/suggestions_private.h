/*
 * What the files of suggestions share: the list that is being gathered, and whom it is
 * for.
 */
#ifndef KRUG_MODEL_SUGGESTIONS_PRIVATE_H
#define KRUG_MODEL_SUGGESTIONS_PRIVATE_H

#include "krug/me.h"
#include "krug/person.h"
#include "krug/suggestions.h"
#include "model/book_private.h"

typedef struct {
	Book *book;
	gint64 contact;
	Day today;
	const Person *person;
	const Me *me;
	GPtrArray *list; /* Suggestion */
} Gather;

/* Takes the texts; the suggestion, to be told its item. */
Suggestion *gather_add(Gather *gather, SuggestKind kind, char *text, char *source);
/* "12 aug"; owned. */
char *gather_day(const Gather *gather, Day day);

/* suggestions_meet.c: people who share a tag and were never in one entry with them. */
gboolean gather_people(Gather *gather, GError **error);

#endif
