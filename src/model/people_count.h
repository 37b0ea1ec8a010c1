/*
 * Counting people by standing: one pass over the table `cadence`.
 */
#ifndef KRUG_MODEL_PEOPLE_COUNT_H
#define KRUG_MODEL_PEOPLE_COUNT_H

#include "krug/people.h"
#include "model/people_filter.h"

/* Those who pass, by standing_group(). */
gboolean people_count_groups(Book *book, const PeopleFilter *filter,
	guint counts[STANDING_COUNT], GError **error);

#endif
