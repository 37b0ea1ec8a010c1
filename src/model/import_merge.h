/*
 * What a record adds to a person who is in the book.
 */
#ifndef KRUG_MODEL_IMPORT_MERGE_H
#define KRUG_MODEL_IMPORT_MERGE_H

#include "krug/person.h"

/* Both in normal form. Fills what is empty, adds what is not there; TRUE where `person`
 * became another. */
gboolean import_merge(Person *person, const Person *record);

#endif
