/*
 * The fields of the log form, and the way between them and an Interaction. For log_form.c
 * only.
 */
#ifndef UI_VIEW_LOG_FIELDS_H
#define UI_VIEW_LOG_FIELDS_H

#include "krug/log.h"
#include "view/fields.h"

/* log_layout.c. Promises are made with a new entry only: later they are reminders of
 * their own. */
extern const Field log_fields_new[], log_fields_edit[];

void log_fields_fill(Form *form, Book *book, const Interaction *entry);
/* The entry of the form, `was` (NULL: a new one) with what is typed now; NULL and error
 * where a field does not fit. */
Interaction *log_fields_read(
	const Form *form, Book *book, const Interaction *was, GError **error);
gboolean log_fields_read_promises(
	const Form *form, Book *book, LogDraft *draft, GError **error);
/* The field "when": planned entries look ahead. */
gboolean log_fields_when(const Form *form, Book *book, When *when, GError **error);

#endif
