/*
 * Counting people by standing: one pass over the table `cadence`.
 */
#ifndef KRUG_MODEL_PEOPLE_COUNT_H
#define KRUG_MODEL_PEOPLE_COUNT_H

#include "krug/people.h"
#include "model/people_filter.h"

/* Of those who pass; the standings of the filter are not looked at. */
gboolean people_count_filtered(Book *book, const PeopleFilter *filter,
	guint counts[STANDING_COUNT], GError **error);

#endif
