/*
 * How the row of a contact reaches the book: for person and contact_edit, inside their
 * changes.
 */
#ifndef KRUG_MODEL_CONTACT_PRIVATE_H
#define KRUG_MODEL_CONTACT_PRIVATE_H

#include "krug/contact.h"
#include "store/stmt.h"

/* The member of `contact` a field stands for, as an lvalue of its type. */
#define AT(type, contact, field) (*(type *)((char *)(contact) + (field)->offset))

/* A char *, whatever else the type says. */
static inline gboolean
contact_field_is_text(const ContactField *field)
{
	return field->type == CONTACT_LINE || field->type == CONTACT_LINES;
}

/* The shown name from the columns family, given, patronymic, nickname, alt, which come
 * first in the row; owned. */
char *contact_display_row(Stmt *q);
/* The shown name, "" where there is no such person; owned. */
char *contact_who(Book *book, gint64 id);
/* "Anna Petrova, Ivan Li", by their ids (gint64); owned. */
char *contact_names(Book *book, const GArray *contacts);
/* The chosen owners (model/owned.h) by their numbers, as rows for contact_read(),
 * whose first column is the number. */
Stmt *contact_many(Book *book);
Contact *contact_read(Stmt *q);
void contact_fail_absent(gint64 id, GError **error); /* NOT_FOUND */

/* The person after *id, in the order of ids, the first one after 0; 0 at the end. */
gboolean contact_next(Book *book, gint64 *id, GError **error);
/* Every person in that order, until it fails. */
typedef gboolean (*ContactEach)(Book *book, gint64 contact, void *data, GError **error);
gboolean contact_each(Book *book, ContactEach each, void *data, GError **error);

/* The parts of a name as it was typed; what it does not tell stays. */
gboolean contact_set_name(Contact *contact, const char *text, GError **error);
/* Adds the row and sets its id; uid and created_on where they are not set. */
gboolean contact_insert(Book *book, Contact *contact, GError **error);
/* Writes one field. */
gboolean contact_write(
	Book *book, const Contact *contact, const ContactField *field, GError **error);

#endif
