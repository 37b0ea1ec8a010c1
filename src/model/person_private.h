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

gint64 person_row_id(gconstpointer row);
/* The row with this id; NULL where there is none. */
gpointer person_row_find(const GPtrArray *rows, gint64 id);

/* All checks of person_save(), and the normal form; nothing is written. was: NULL for a
 * new person. */
gboolean person_normalize(Book *book, const Person *was, Person *now, GError **error);
/* Inside a change: the steps of another job, as far as ticks say; NULL: as proposed. */
gboolean person_write_steps(Book *book, const Person *was, const Person *now,
	const StepPlan *ticks, GError **error);
/* Inside a change: writes somebody new whom person_normalize() has gone over. */
gboolean person_add(Book *book, Person *person, PersonFlags flags, GError **error);

#endif
