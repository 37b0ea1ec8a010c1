/*
 * Spreading first days so that twenty people added at once do not fall due together. Who
 * comes first keeps the day: nothing is moved for a newcomer.
 */
#include "krug/level.h"

void
level_start(Level *level, Day today, guint limit, const Workdays *calendar)
{
	*level = (Level){ .today = today, .limit = limit };
	for (int i = 0; i < LEVEL_DAYS; i++)
		level->free[i] = workday_is(calendar, today + 1 + i);
}

void
level_add(Level *level, Day day, guint n)
{
	if (day > level->today && day <= level->today + LEVEL_DAYS)
		level->counts[day - level->today - 1] += n;
}

Day
level_take(Level *level)
{
	int best = -1;

	for (int i = 0; i < LEVEL_DAYS; i++)
		if (level->free[i] &&
			(best < 0 || level->counts[i] < level->counts[best]))
			best = i;
	if (best < 0 || (level->limit > 0 && level->counts[best] >= level->limit))
		return DAY_NONE;
	level->counts[best]++;
	return level->today + 1 + best;
}
