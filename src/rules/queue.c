/*
 * Gathering reasons into cards. They are sorted once, so the first reason met of somebody
 * is the strongest, and what gives way beyond the length of a review stands last of its
 * kind.
 */
#include "krug/queue.h"

#include "krug/i18n.h"

#define CLOSES 0 /* groups of QUEUE_WINDOW, in their order */
#define OPENS  1
#define READY  2

static const char *const ids[QUEUE_COUNT];
static const char *const titles[QUEUE_COUNT];
static const char *const sources[QUEUE_SOURCES];

static int
find(const char *const *words, int n, const char *id)
{
	for (int i = 0; i < n; i++)
		if (g_strcmp0(words[i], id) == 0)
			return i;
	return n;
}

const char *
queue_id(QueueSection section)
{
	return section < QUEUE_COUNT ? ids[section] : "";
}

QueueSection
queue_section_of(const char *id)
{
	return (QueueSection)find(ids, QUEUE_COUNT, id);
}

const char *
queue_title(QueueSection section)
{
	return section < QUEUE_COUNT ? _(titles[section]) : "";
}

const char *
queue_source_id(QueueSource source)
{
	return source < QUEUE_SOURCES ? sources[source] : "";
}

QueueSource
queue_source_of(const char *id)
{
	return (QueueSource)find(sources, QUEUE_SOURCES, id);
}

/* --- why somebody is looked at --- */

static gint64
rank_of(int group, Day day)
{
	return (gint64)group * G_MAXINT32 + day;
}

QueuePlace
queue_window(Day opens, Day closes, Day today)
{
	if (opens == DAY_NONE || opens > today + QUEUE_WEEK)
		return (QueuePlace){ QUEUE_COUNT, 0 };
	if (closes < today)
		return (QueuePlace){ QUEUE_OVERDUE, closes };
	if (closes <= today + QUEUE_WEEK)
		return (QueuePlace){ QUEUE_WINDOW, rank_of(CLOSES, closes) };
	if (opens > today)
		return (QueuePlace){ QUEUE_WINDOW, rank_of(OPENS, opens) };
	return (QueuePlace){ QUEUE_WINDOW, rank_of(READY, closes) };
}

QueuePlace
queue_step(const Step *step, Day today)
{
	if (step->snoozed_until != DAY_NONE && step->snoozed_until > today)
		return (QueuePlace){ QUEUE_COUNT, 0 };
	if (step->opens == DAY_NONE || step->opens > today + QUEUE_WEEK)
		return (QueuePlace){ QUEUE_COUNT, 0 };
	if (step->closes_at != 0)
		return (QueuePlace){ QUEUE_HOURS, step->closes_at };
	switch (step->kind) {
	case REMINDER_ANSWER:
		return (QueuePlace){ QUEUE_OWED, step->opens };
	case REMINDER_PROMISE:
	case REMINDER_THEIR_PROMISE:
		return (QueuePlace){ QUEUE_PROMISE, step->closes };
	case REMINDER_ASK_NEWS:
		if (step->opens <= today)
			return (QueuePlace){ QUEUE_NO_NEWS, step->closes };
		break;
	default:
		break;
	}
	return queue_window(step->opens, step->closes, today);
}

/* --- cards --- */

int
queue_compare(const QueueReason *a, const QueueReason *b)
{
	if (a->section != b->section)
		return a->section < b->section ? -1 : 1;
	if (a->rank != b->rank)
		return a->rank < b->rank ? -1 : 1;
	if (a->what.source != b->what.source)
		return a->what.source < b->what.source ? -1 : 1;
	return (a->what.item > b->what.item) - (a->what.item < b->what.item);
}

static gint
compare(gconstpointer a, gconstpointer b)
{
	return queue_compare(a, b);
}

guint
queue_what_hash(gconstpointer what)
{
	const QueueWhat *one = what;

	return g_int64_hash(&one->item) * QUEUE_SOURCES + one->source;
}

gboolean
queue_what_equal(gconstpointer a, gconstpointer b)
{
	const QueueWhat *one = a, *other = b;

	return one->item == other->item && one->source == other->source;
}

static GArray *
gather(const GArray *reasons)
{
	GArray *cards = g_array_new(FALSE, FALSE, sizeof(QueueCard));
	g_autoptr(GHashTable) places =
		g_hash_table_new(queue_what_hash, queue_what_equal);

	for (guint i = 0; i < reasons->len; i++) {
		QueueReason *reason = &g_array_index(reasons, QueueReason, i);
		guint place =
			GPOINTER_TO_UINT(g_hash_table_lookup(places, &reason->what));

		if (place) {
			g_array_index(cards, QueueCard, place - 1).reasons++;
			continue;
		}
		g_array_append_val(
			cards, ((QueueCard){ reason->what, reason->section, 1 }));
		g_hash_table_insert(places, &reason->what, GUINT_TO_POINTER(cards->len));
	}
	return cards;
}

/* Keeps the first `most` of a section; returns how many went. */
static guint
shorten(GArray *cards, QueueSection section, guint most)
{
	guint kept = 0, n = 0;

	for (guint i = 0; i < cards->len; i++) {
		QueueCard card = g_array_index(cards, QueueCard, i);

		if (card.section == section && n++ >= most)
			continue;
		g_array_index(cards, QueueCard, kept++) = card;
	}
	g_array_set_size(cards, kept);
	return n > most ? n - most : 0;
}

static guint
count_others(const GArray *cards, QueueSection section)
{
	guint n = 0;

	for (guint i = 0; i < cards->len; i++)
		n += g_array_index(cards, QueueCard, i).section != section;
	return n;
}

GArray *
queue_order(GArray *reasons, const QueueStart *start, guint *left_out)
{
	GArray *cards;
	guint others;

	g_array_sort(reasons, compare);
	cards = gather(reasons);
	shorten(cards, QUEUE_ADVICE, QUEUE_DATA - MIN(start->advice, QUEUE_DATA));
	others = start->dealt + count_others(cards, QUEUE_WINDOW);
	*left_out = shorten(cards, QUEUE_WINDOW, QUEUE_CARDS - MIN(others, QUEUE_CARDS));
	return cards;
}

static const char *const ids[QUEUE_COUNT] = {
	[QUEUE_HOURS] = "hours",
	[QUEUE_OWED] = "owed",
	[QUEUE_NO_NEWS] = "no-news",
	[QUEUE_PROMISE] = "promise",
	[QUEUE_LEFT] = "left",
	[QUEUE_OVERDUE] = "overdue",
	[QUEUE_WINDOW] = "window",
	[QUEUE_COMING] = "coming",
	[QUEUE_ADVICE] = "advice",
	[QUEUE_PLAN] = "plan",
};

static const char *const titles[QUEUE_COUNT] = {
	[QUEUE_HOURS] = N_("deadlines in hours"),
	[QUEUE_OWED] = N_("answers I owe"),
	[QUEUE_NO_NEWS] = N_("applications without news"),
	[QUEUE_PROMISE] = N_("promises, mine and theirs"),
	[QUEUE_LEFT] = N_("left over from the last plan"),
	[QUEUE_OVERDUE] = N_("overdue"),
	[QUEUE_WINDOW] = N_("ready, or soon"),
	[QUEUE_COMING] = N_("the next two weeks"),
	[QUEUE_ADVICE] = N_("worth a look"),
	[QUEUE_PLAN] = N_("the plan"),
};

static const char *const sources[QUEUE_SOURCES] = {
	[QUEUE_CONTACT] = "contact",
	[QUEUE_APPLICATION] = "application",
	[QUEUE_ITEM] = "plan",
};
