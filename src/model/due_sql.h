/*
 * The ranges of what is due: one row a reminder (people_range.h).
 */
#ifndef KRUG_MODEL_DUE_SQL_H
#define KRUG_MODEL_DUE_SQL_H

#include "model/people_range.h"

typedef enum {
	DUE_HOURS_LATE, /* deadlines in hours that closed on a day before */
	DUE_HOURS,
	DUE_OWED,
	DUE_OVERDUE,
	DUE_READY,
	DUE_AHEAD, /* opens later, within the days asked for */
	DUE_COUNT
} DueSection;

/* A `reminder` of 0 means the regular one, and in DUE_OWED the answer. */
RangeSet due_ranges(DueSection section, int within);

#endif
