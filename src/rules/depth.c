/*
 * The points of a relationship. What there is nothing of gives no points: no value either
 * way is no mutual value, and a tone nobody told is not taken for an informal one.
 */
#include "krug/depth.h"

#include "krug/i18n.h"

typedef struct {
	int most;
	const char *label;
} Part;

static const Part parts[DEPTH_PARTS];

int
depth_most(DepthPart part)
{
	return parts[part].most;
}

const char *
depth_label(DepthPart part)
{
	return _(parts[part].label);
}

/* most × n ÷ of, rounded half up, at most `most`; of 0: none. */
static int
points(DepthPart part, gint64 n, gint64 of)
{
	gint64 most = parts[part].most;

	if (of <= 0 || n <= 0)
		return 0;
	return (int)MIN((2 * most * n + of) / (2 * of), most);
}

static int
years_points(const DepthFacts *facts)
{
	Day full = day_add_months(facts->today, -DEPTH_KNOWN);

	if (facts->known_since == DAY_NONE)
		return 0;
	return points(DEPTH_YEARS, (gint64)facts->today - facts->known_since,
		(gint64)facts->today - full);
}

void
depth_reckon(const DepthFacts *facts, Depth *depth)
{
	*depth = (Depth){ .facts = *facts };
	if (facts->interactions < DEPTH_LEAST)
		return;
	depth->known = TRUE;
	depth->parts[DEPTH_TWO_WAY] =
		points(DEPTH_TWO_WAY, facts->two_way, facts->interactions);
	depth->parts[DEPTH_LIVE] = points(DEPTH_LIVE, facts->meetings, DEPTH_MEETINGS);
	depth->parts[DEPTH_VALUE] = points(
		DEPTH_VALUE, MIN(facts->gave, facts->got), MAX(facts->gave, facts->got));
	depth->parts[DEPTH_INFORMAL] =
		points(DEPTH_INFORMAL, facts->informal, facts->interactions);
	depth->parts[DEPTH_YEARS] = years_points(facts);
	for (int i = 0; i < DEPTH_PARTS; i++)
		depth->total += depth->parts[i];
}

static char *
reason_of_years(const DepthFacts *facts)
{
	int months = day_months_between(facts->known_since, facts->today);
	int years = months / 12;

	if (years == 0)
		return g_strdup_printf(
			ngettext("%d month", "%d months", (unsigned long)months), months);
	return g_strdup_printf(
		ngettext("%d year", "%d years", (unsigned long)years), years);
}

char *
depth_reason(const Depth *depth, DepthPart part)
{
	const DepthFacts *facts = &depth->facts;

	switch (part) {
	case DEPTH_TWO_WAY:
		return g_strdup_printf(
			_("%d of %d"), facts->two_way, facts->interactions);
	case DEPTH_LIVE:
		return g_strdup_printf(ngettext("%d meeting", "%d meetings",
					       (unsigned long)facts->meetings),
			facts->meetings);
	case DEPTH_VALUE:
		return g_strdup_printf(_("gave %d, got %d"), facts->gave, facts->got);
	case DEPTH_INFORMAL:
		return g_strdup_printf(
			_("%d of %d"), facts->informal, facts->interactions);
	default:
		return reason_of_years(facts);
	}
}

static const Part parts[DEPTH_PARTS] = {
	[DEPTH_TWO_WAY] = { 25, N_("both ways") },
	[DEPTH_LIVE] = { 20, N_("live meetings") },
	[DEPTH_VALUE] = { 20, N_("mutual value") },
	[DEPTH_INFORMAL] = { 15, N_("informal") },
	[DEPTH_YEARS] = { 20, N_("years known") },
};
