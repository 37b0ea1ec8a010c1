/*
 * What the depth of one relationship is reckoned from.
 */
#include "model/depth_count.h"
#include "model/entry_pass.h"
#include "model/insight_private.h"

static gboolean
load_entries(
	Book *book, gint64 contact, DepthFacts *facts, GArray *entries, GError **error)
{
	EntryWords words = { 0 };
	Stmt *q = book_stmt(book,
		"SELECT p.interaction, p.day, i.direction, i.channel, i.type, i.expects,"
		" i.at, i.tone FROM participant p"
		" JOIN interaction i ON i.id = p.interaction"
		" WHERE p.contact = :contact AND p.day > :after AND p.day <= :today"
		" AND i.planned = 0 ORDER BY p.day, i.at IS NULL, i.at, p.interaction");

	stmt_int(q, ":contact", contact);
	stmt_day(q, ":after", day_add_months(facts->today, -DEPTH_MONTHS));
	stmt_day(q, ":today", facts->today);
	while (stmt_step(q)) {
		Entry entry = { .day = stmt_get_day(q, 1) };

		entry_words_read(&words, q, 2, &entry);
		g_array_append_val(entries, entry);
		facts->informal +=
			vocab_from_id(&vocab_tone, stmt_get_text(q, 7)) == TONE_INFORMAL;
	}
	return stmt_done(q, error);
}

static gboolean
is_face_to_face(const Entry *entry)
{
	return entry->channel == CHANNEL_MEETING || entry->channel == CHANNEL_VIDEO ||
	       entry->channel == CHANNEL_EVENT;
}

void
depth_count(const Entry *entries, gsize n, DepthFacts *facts)
{
	gboolean they = FALSE, me = FALSE;

	for (gsize i = n; i > 0; i--) {
		const Entry *entry = &entries[i - 1];
		gboolean out = entry->direction == DIRECTION_OUT;
		gboolean in = entry->direction == DIRECTION_IN;

		facts->interactions++;
		facts->two_way += entry->direction == DIRECTION_BOTH ||
				  channel_is_live(entry->channel) || (out && they) ||
				  (in && me);
		facts->meetings += is_face_to_face(entry);
		they = they || !out;
		me = me || !in;
	}
}

static gboolean
count_values(Book *book, gint64 contact, DepthFacts *facts, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT coalesce(sum(g.side = 'gave'), 0),"
		" coalesce(sum(g.side = 'got'), 0) FROM participant p"
		" CROSS JOIN interaction i ON i.id = p.interaction"
		" CROSS JOIN given g ON g.interaction = p.interaction"
		" WHERE p.contact = :contact AND p.day > :after AND p.day <= :today"
		" AND i.planned = 0");

	stmt_int(q, ":contact", contact);
	stmt_day(q, ":after", day_add_months(facts->today, -DEPTH_MONTHS));
	stmt_day(q, ":today", facts->today);
	if (stmt_step(q)) {
		facts->gave = (int)stmt_get_int(q, 0);
		facts->got = (int)stmt_get_int(q, 1);
	}
	return stmt_done(q, error);
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
	g_autoptr(GArray) entries = g_array_new(FALSE, FALSE, sizeof(Entry));
	g_auto(BookReading) reading = book_reading(book);
	DepthFacts facts = { .today = book_today(book) };

	if (!load_entries(book, contact, &facts, entries, error) ||
		!count_values(book, contact, &facts, error) ||
		!find_since(book, contact, &facts, error))
		return FALSE;
	depth_count((const Entry *)(void *)entries->data, entries->len, &facts);
	depth_reckon(&facts, depth);
	return TRUE;
}
