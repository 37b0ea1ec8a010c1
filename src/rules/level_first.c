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

static void
add(Level *level, guint counts[LEVEL_DAYS], Day day, guint n)
{
	if (day > level->today && day <= level->today + LEVEL_DAYS)
		counts[day - level->today - 1] += n;
}

void
level_add(Level *level, Day day, guint n)
{
	add(level, level->counts, day, n);
}

void
level_add_dates(Level *level, Day day, guint n)
{
	add(level, level->dates, day, n);
}

/* Dates count unless they alone fill every day. */
static gboolean
dates_count(const Level *level)
{
	for (int i = 0; i < LEVEL_DAYS; i++)
		if (level->free[i] && level->dates[i] < level->limit)
			return TRUE;
	return level->limit == 0;
}

static guint
count(const Level *level, int i, gboolean dates)
{
	return level->counts[i] + (dates ? level->dates[i] : 0);
}

static int
freest(const Level *level, gboolean dates)
{
	int best = -1;

	for (int i = 0; i < LEVEL_DAYS; i++)
		if (level->free[i] &&
			(best < 0 || count(level, i, dates) < count(level, best, dates)))
			best = i;
	return best;
}

/* The first of the days as free as `best` whose week is not taken; else `best`. A week is
 * asked about once. */
static int
apart(const Level *level, int best, gboolean dates,
	gboolean (*taken)(void *data, Day day), void *data)
{
	Day asked = DAY_NONE;

	for (int i = best; taken && i < LEVEL_DAYS; i++) {
		Day day = level->today + 1 + i;

		if (!level->free[i] || day_monday(day) == asked ||
			count(level, i, dates) != count(level, best, dates))
			continue;
		if (!taken(data, day))
			return i;
		asked = day_monday(day);
	}
	return best;
}

Day
level_take(Level *level, gboolean (*taken)(void *data, Day day), void *data)
{
	gboolean dates = dates_count(level);
	int best = freest(level, dates);

	if (best < 0 || (level->limit > 0 && count(level, best, dates) >= level->limit))
		return DAY_NONE;
	best = apart(level, best, dates, taken, data);
	level->counts[best]++;
	return level->today + 1 + best;
}
