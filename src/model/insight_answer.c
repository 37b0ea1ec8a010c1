/*
 * How many of my messages were answered, and how soon. The next entry of the other side
 * answers all that is pending, so a person is walked once from the last entry to the
 * first. An answer of today counts for a touch of a period long over.
 */
#include "krug/i18n.h"
#include "model/entry_pass.h"
#include "model/insight_private.h"

#define EXPECTED "expected"

enum { TOUCHES, ANSWERED, SHARE, DAYS };

/* What answers: as the rules have it in cadence_walk(). */
static gboolean
is_answer(const Entry *entry)
{
	return entry->direction == DIRECTION_IN || entry->direction == DIRECTION_BOTH;
}

/* One row while it is counted; `waits` by days: how many answers took so long. */
typedef struct {
	gint64 touches, answered;
	GArray *waits; /* guint */
} Count;

typedef struct {
	Day until;
	Count all, expected, by_channel[CHANNEL_COUNT];
} Counts;

static void
count_touch(Count *count, int days)
{
	count->touches++;
	if (days < 0)
		return;
	count->answered++;
	if (!count->waits)
		count->waits = g_array_new(FALSE, TRUE, sizeof(guint));
	if (count->waits->len <= (guint)days)
		g_array_set_size(count->waits, (guint)days + 1);
	g_array_index(count->waits, guint, days)++;
}

/* Within so many days half of the answers came. */
static gint64
half_within(const Count *count)
{
	gint64 seen = 0;

	for (guint days = 0; count->waits && days < count->waits->len; days++) {
		seen += g_array_index(count->waits, guint, days);
		if (2 * seen >= count->answered)
			return days;
	}
	return INSIGHT_NONE;
}

static void
fill(InsightRow *row, Count *count)
{
	row->values[TOUCHES] = count->touches;
	row->values[ANSWERED] = count->answered;
	row->values[SHARE] = insight_share(count->answered, count->touches);
	row->values[DAYS] = half_within(count);
	g_clear_pointer(&count->waits, g_array_unref);
}

static gboolean
count_person(gint64 contact G_GNUC_UNUSED, const Entry *entries, gsize n, void *data,
	GError **error G_GNUC_UNUSED)
{
	Counts *counts = data;
	Day answer = DAY_NONE;

	for (gsize i = n; i > 0; i--) {
		const Entry *entry = &entries[i - 1];
		int days = answer == DAY_NONE ? -1 : answer - entry->day;

		if (is_answer(entry))
			answer = entry->day;
		if (!entry_is_mine(entry) || entry->day > counts->until)
			continue;
		count_touch(&counts->all, days);
		count_touch(&counts->by_channel[entry->channel], days);
		if (entry_expects(entry))
			count_touch(&counts->expected, days);
	}
	return TRUE;
}

gboolean
insight_load_answers(Book *book, Insight *insight, GError **error)
{
	Counts counts = { .until = insight->until };
	const EntryPass pass = {
		.from = insight->period.from,
		.to = book_today(book),
		.detail = ENTRY_ORDER,
		.each = count_person,
		.data = &counts,
	};
	gboolean ok = entry_pass(book, &pass, error);

	insight->empty = counts.all.touches == 0;
	fill(insight_add_all(insight), &counts.all);
	fill(insight_add(insight, g_strdup(EXPECTED), g_strdup(_("expected"))),
		&counts.expected);
	insight_add_words(insight, &vocab_channel);
	for (int i = 1; i < CHANNEL_COUNT; i++)
		fill(insight->rows->pdata[i], &counts.by_channel[i]);
	g_clear_pointer(&counts.by_channel[CHANNEL_NONE].waits, g_array_unref);
	insight_drop_idle(insight);
	return ok;
}

typedef struct {
	GArray *people;
	Day until;
	gboolean answered, expected;
	Channel channel; /* NONE: any */
} Wanted;

static gboolean
is_wanted(const Wanted *wanted, const Entry *entry, gboolean answered)
{
	return entry_is_mine(entry) && entry->day <= wanted->until &&
	       (answered || !wanted->answered) &&
	       (!wanted->expected || entry_expects(entry)) &&
	       (wanted->channel == CHANNEL_NONE || entry->channel == wanted->channel);
}

static gboolean
add_person(gint64 contact, const Entry *entries, gsize n, void *data,
	GError **error G_GNUC_UNUSED)
{
	const Wanted *wanted = data;
	gboolean answered = FALSE;
	Day last = DAY_NONE;
	gint64 value = 0;

	for (gsize i = n; i > 0; i--) {
		const Entry *entry = &entries[i - 1];

		if (is_wanted(wanted, entry, answered)) {
			value++;
			last = MAX(last, entry->day);
		}
		answered = answered || is_answer(entry);
	}
	insight_behind(wanted->people, contact, value, last);
	return TRUE;
}

gboolean
insight_behind_answers(Book *book, const Insight *insight, const InsightRow *row,
	int column, GArray *people, GError **error)
{
	Wanted wanted = {
		.people = people,
		.until = insight->until,
		.answered = column == ANSWERED || column == DAYS,
		.expected = g_str_equal(row->id, EXPECTED),
		.channel = (Channel)vocab_from_id(&vocab_channel, row->id),
	};
	const EntryPass pass = {
		.from = insight->period.from,
		.to = book_today(book),
		.detail = ENTRY_ORDER,
		.each = add_person,
		.data = &wanted,
	};

	return entry_pass(book, &pass, error);
}
