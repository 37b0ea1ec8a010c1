/* What the rows and the text of a date share. */
#ifndef KRUG_MODEL_DATE_PRIVATE_H
#define KRUG_MODEL_DATE_PRIVATE_H

#include "krug/date.h"

/* In some year, where none is told. */
gboolean date_exists(OccasionDate on);

#endif
