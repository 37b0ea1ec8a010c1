/*
 * The lists of a person, for the files that walk all of them alike.
 */
#ifndef KRUG_MODEL_PERSON_PRIVATE_H
#define KRUG_MODEL_PERSON_PRIVATE_H

#include "krug/person.h"
#include "model/rows.h"

typedef struct {
	const PersonRows *rows;
	gsize offset; /* of a GPtrArray * in Person */
} PersonList;

extern const PersonList person_lists[]; /* ends with a row without `rows` */

GPtrArray **person_list(const Person *person, const PersonList *list);

/* The introducer is somebody else, and in the book. */
gboolean person_introducer_check(Book *book, const Contact *contact, GError **error);

#endif
