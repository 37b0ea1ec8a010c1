/*
 * What the depth of one relationship is reckoned from.
 */
#include "model/depth_count.h"
#include "model/given_count.h"
#include "model/insight_private.h"

/* Whether the entry is told as informal is in its word; what was given is not. */
static gboolean
load_entries(Book *book, gint64 contact, Day today, GArray *entries, GError **error)
{
	const char *informal = vocab_id(&vocab_tone, TONE_INFORMAL);
	Stmt *q = book_stmt(book,
		"SELECT i.direction, i.channel, i.tone FROM participant p"
		" JOIN interaction i ON i.id = p.interaction"
		" WHERE p.contact = :contact AND p.day > :after AND p.day <= :today"
		" AND i.planned = 0 ORDER BY p.day, i.at IS NULL, i.at, p.interaction");

	stmt_int(q, ":contact", contact);
	stmt_day(q, ":after", day_add_months(today, -DEPTH_MONTHS));
	stmt_day(q, ":today", today);
	while (stmt_step(q)) {
		DepthEntry entry = depth_entry(
			(Direction)vocab_from_id(&vocab_direction, stmt_get_text(q, 0)),
			(Channel)vocab_from_id(&vocab_channel, stmt_get_text(q, 1)));

		entry.informal = stmt_is_text(q, 2, informal) ? 1 : 0;
		g_array_append_val(entries, entry);
	}
	return stmt_done(q, error);
}

DepthEntry
depth_entry(Direction direction, Channel channel)
{
	return (DepthEntry){
		.direction = (guint)direction & 3,
		.live = channel_is_live(channel) != FALSE,
		.face = channel == CHANNEL_MEETING || channel == CHANNEL_VIDEO ||
			channel == CHANNEL_EVENT,
	};
}

void
depth_count(const DepthEntry *entries, gsize n, DepthFacts *facts)
{
	gboolean they = FALSE, me = FALSE;

	for (gsize i = n; i > 0; i--) {
		const DepthEntry *entry = &entries[i - 1];
		gboolean out = entry->direction == DIRECTION_OUT;
		gboolean in = entry->direction == DIRECTION_IN;

		facts->two_way += entry->direction == DIRECTION_BOTH || entry->live ||
				  (out && they) || (in && me);
		facts->meetings += entry->face;
		facts->informal += entry->informal;
		facts->gave += entry->gave;
		facts->got += entry->got;
		they = they || !out;
		me = me || !in;
	}
	facts->interactions += (int)n;
}

/* Since the first entry, or since they were added where that came before. */
static gboolean
find_since(Book *book, gint64 contact, DepthFacts *facts, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT c.created_on, (SELECT p.day FROM participant p"
		"  JOIN interaction i ON i.id = p.interaction"
		"  WHERE p.contact = c.id AND i.planned = 0"
		"  ORDER BY p.day LIMIT 1) FROM contact c WHERE c.id = :contact");

	facts->known_since = DAY_NONE;
	stmt_int(q, ":contact", contact);
	if (stmt_step(q)) {
		Day added = stmt_get_day(q, 0), first = stmt_get_day(q, 1);

		facts->known_since = first == DAY_NONE ? added : MIN(added, first);
	}
	return stmt_done(q, error);
}

gboolean
insight_depth(Book *book, gint64 contact, Depth *depth, GError **error)
{
	g_autoptr(GArray) entries = g_array_new(FALSE, FALSE, sizeof(DepthEntry));
	g_auto(BookReading) reading = book_reading(book);
	DepthFacts facts = { .today = book_today(book) };

	if (!load_entries(book, contact, facts.today, entries, error) ||
		!given_count(book, contact, day_add_months(facts.today, -DEPTH_MONTHS),
			facts.today, &facts.gave, &facts.got, error) ||
		!find_since(book, contact, &facts, error))
		return FALSE;
	depth_count((const DepthEntry *)(void *)entries->data, entries->len, &facts);
	depth_reckon(&facts, depth);
	return TRUE;
}
