/*
 * Who waits for a free day: of the late the most urgent first, then those whose time is
 * running out. Only so many are looked at a day, since a large book has thousands of them
 * and few days.
 */
#include "krug/standing.h"
#include "model/facts.h"
#include "model/level_count.h"
#include "model/level_table_private.h"
#include "model/people_range.h"

#define FILL_MOST 500 /* people looked at */

#define WHOLE (RANGE_NO_FROM | RANGE_NO_NAME | RANGE_TODAY)

#define WAITS(where)                                                              \
	"SELECT contact, closes, sort_name, 0 FROM cadence INDEXED BY"            \
	" cadence_span WHERE archived = 0 AND span = :span AND " where            \
	" AND (paused_until IS NULL OR paused_until <= :today)"                   \
	" AND (snoozed_until IS NULL OR snoozed_until <= :today)"                 \
	" AND (waiting_until IS NULL OR waiting_until <= :today)"                 \
	" AND NOT EXISTS (SELECT 1 FROM reminder r JOIN level l ON l.reminder = " \
	"r.id WHERE r.contact = cadence.contact AND r.kind = 'regular')"          \
	" ORDER BY closes, sort_name, contact"

#define STEP_WAITS(where)                                                            \
	"SELECT r.contact, r.closes, d.sort_name, r.id FROM reminder r"              \
	" INDEXED BY reminder_step CROSS JOIN cadence d ON d.contact = r.contact"    \
	" WHERE r.state = 'open' AND r.kind <> 'regular' AND r.kind IN " LEVEL_KINDS \
	" AND " where " AND d.archived = 0"                                          \
	" AND NOT EXISTS (SELECT 1 FROM level l WHERE l.reminder = r.id)"            \
	" ORDER BY r.closes, d.sort_name, r.contact, r.id"

static const Range late[] = {
	{ .flags = WHOLE, .far = FAR_STEP, .forward = STEP_WAITS("r.closes < :today") },
	{ .flags = WHOLE | RANGE_SPAN, .forward = WAITS("closes < :today") },
};

static const Range open_now[] = {
	{ .flags = WHOLE,
		.forward = STEP_WAITS("r.closes >= :today AND r.opens <= :today") },
	{ .flags = WHOLE | RANGE_SPAN | RANGE_UNTIL,
		.forward =
			WAITS("closes BETWEEN :today AND :until AND opens <= :today") },
};

static gboolean
list_waiting(Book *book, const RangeSet *set, GArray *rows, GError **error)
{
	RangeMerge *merge = range_merge_new(book, set, NULL, FALSE);
	RangeRow row;

	while (rows->len < FILL_MOST && range_merge_step(merge, &row))
		g_array_append_val(rows, row);
	return range_merge_free(merge, error);
}

static gboolean
place_waiting(Levelling *levelling, const RangeRow *row, GError **error)
{
	gint64 reminder = row->reminder;
	LevelItem item;
	gboolean found = FALSE;

	if (reminder == 0 &&
		!regular_find(levelling->book, row->contact, &reminder, error))
		return FALSE;
	if (!level_item(levelling->book, reminder, &item, &found, error))
		return FALSE;
	return !found || levelling_place(levelling, &item);
}

static gboolean
fill_by(Levelling *levelling, const RangeSet *set, GError **error)
{
	g_autoptr(GArray) rows = g_array_new(FALSE, FALSE, sizeof(RangeRow));

	if (!list_waiting(levelling->book, set, rows, error))
		return FALSE;
	for (guint i = 0; i < rows->len; i++)
		if (!place_waiting(levelling, &g_array_index(rows, RangeRow, i), error))
			return FALSE;
	return TRUE;
}

gboolean
level_fill(Levelling *levelling, GError **error)
{
	static const RangeSet sets[] = {
		{ .ranges = late, .n = G_N_ELEMENTS(late), .late = TRUE },
		{ .ranges = open_now, .n = G_N_ELEMENTS(open_now) },
	};

	return fill_by(levelling, &sets[0], error) && fill_by(levelling, &sets[1], error);
}
