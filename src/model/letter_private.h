/* What the files of letters share. */
#ifndef KRUG_MODEL_LETTER_PRIVATE_H
#define KRUG_MODEL_LETTER_PRIVATE_H

#include "krug/letter.h"
#include "model/record.h"

/* One row of table holiday_contact. */
typedef struct {
	gint64 id;
	char *holiday;
	gint64 contact;
} HolidayContactRow;

#endif
