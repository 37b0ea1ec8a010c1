/*
 * The fields of the person form in their order. For the files of that form only.
 */
#ifndef UI_VIEW_PERSON_LAYOUT_H
#define UI_VIEW_PERSON_LAYOUT_H

#include "krug/contact.h"
#include "view/fields.h"

/* Ends with { 0 }. A row without label is a column of the contact. */
extern const Field person_layout[];

/* The column of the contact a row stands for, NULL for none. */
const ContactField *person_layout_column(const Field *row);
/* The rows with label, kind and words of their columns; owned, g_free(). */
Field *person_layout_new(void);

#endif
