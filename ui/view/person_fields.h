/*
 * The way between a Person and the values of its form. For person_form.c only.
 */
#ifndef UI_VIEW_PERSON_FIELDS_H
#define UI_VIEW_PERSON_FIELDS_H

#include "krug/person.h"
#include "view/fields.h"

void person_fields_fill(Form *form, Book *book, const Person *person);
/* The person of the form: `was` (NULL: a new one) with what is typed now. NULL and error
 * at the first field that does not fit; with error NULL such fields are passed over. */
Person *person_fields_read(const Form *form, Book *book, const Person *was,
	gboolean lenient, GError **error);
/* The parts of the name as typed; name_clear(). */
NameParts person_fields_name(const Form *form);
void person_fields_set_name(Form *form, const NameParts *name);

#endif
