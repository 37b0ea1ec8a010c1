/*
 * How the row of a contact reaches the book: for person and contact_edit, inside their
 * changes.
 */
#ifndef KRUG_MODEL_CONTACT_PRIVATE_H
#define KRUG_MODEL_CONTACT_PRIVATE_H

#include "krug/contact.h"

/* The member of `contact` a field stands for, as an lvalue of its type. */
#define AT(type, contact, field) (*(type *)((char *)(contact) + (field)->offset))

/* A char *, whatever else the type says. */
static inline gboolean
contact_field_is_text(const ContactField *field)
{
	return field->type == CONTACT_LINE || field->type == CONTACT_LINES;
}

/* Adds the row and sets its id; uid and created_on where they are not set. */
gboolean contact_insert(Book *book, Contact *contact, GError **error);
/* Writes one field. */
gboolean contact_write(
	Book *book, const Contact *contact, const ContactField *field, GError **error);

#endif
