/*
 * The habit krug lives by: weeks with a finished review, in a row.
 */
#include "krug/i18n.h"
#include "model/insight_private.h"
#include "model/streak.h"

static int
streak(const GArray *weeks, Day until)
{
	Day last = g_array_index(weeks, Day, weeks->len - 1);

	if (last < day_monday(until) - 7)
		return 0;
	return streak_to(weeks, weeks->len - 1);
}

static int
longest(const GArray *weeks)
{
	int most = 0;

	for (guint i = 0; i < weeks->len; i++)
		most = MAX(most, streak_to(weeks, i));
	return most;
}

static int
done_since(const GArray *weeks, Day from)
{
	int n = 0;

	for (guint i = 0; i < weeks->len; i++)
		n += g_array_index(weeks, Day, i) + 6 >= from;
	return n;
}

/* Weeks that ended in the period, the first review of all or later. */
static int
missed(const GArray *weeks, Day from, Day until)
{
	Day week = MAX(g_array_index(weeks, Day, 0), day_monday(from));
	int n = 0;

	for (guint i = 0; week + 6 <= until; week += 7) {
		while (i < weeks->len && g_array_index(weeks, Day, i) < week)
			i++;
		n += i == weeks->len || g_array_index(weeks, Day, i) != week;
	}
	return n;
}

static void
add(Insight *insight, const char *id, const char *label, int weeks)
{
	insight_add(insight, g_strdup(id), g_strdup(label))->values[0] = weeks;
}

gboolean
insight_load_reviews(Book *book, Insight *insight, GError **error)
{
	Day from = insight->period.from, until = insight->until;
	g_autoptr(GArray) weeks = streak_weeks(book, until, error);

	if (!weeks)
		return FALSE;
	insight->empty = weeks->len == 0;
	if (insight->empty)
		return TRUE;
	add(insight, "streak", _("in a row"), streak(weeks, until));
	add(insight, "longest", _("longest streak"), longest(weeks));
	add(insight, "done", _("reviewed"), done_since(weeks, from));
	add(insight, "missed", _("missed"), missed(weeks, from, until));
	return TRUE;
}
