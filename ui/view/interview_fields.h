/*
 * The fields of the interview form, and the way between them and an Interview. For
 * interview_form.c only.
 */
#ifndef UI_VIEW_INTERVIEW_FIELDS_H
#define UI_VIEW_INTERVIEW_FIELDS_H

#include "krug/interview.h"
#include "view/fields.h"

extern const Field interview_fields[];

void interview_fields_fill(Form *form, Book *book, const Interview *interview);
/* The interview of the form, `was` (NULL: a new one) with what is typed now; NULL and
 * error where a field does not fit. */
Interview *interview_fields_read(
	const Form *form, Book *book, const Interview *was, GError **error);
/* The field "when". */
gboolean interview_fields_when(const Form *form, Book *book, When *when, GError **error);

#endif
