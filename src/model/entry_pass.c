/*
 * Entries lie in pages by their number, which is dense in a book krug wrote and may be
 * anything in others. Most entries went both ways or came in: where it is enough to know
 * that, only what went out and what was not held is read beforehand.
 */
#include "model/entry_pass.h"

#include <string.h>

#define PAGE_BITS 10
#define PAGE	  (1 << PAGE_BITS)
#define NOT_HELD  DIRECTION_COUNT

static const Vocab *const vocabs[] = { &vocab_direction, &vocab_channel, &vocab_type };

gboolean
entry_is_live(const Entry *entry)
{
	return entry_counts(entry);
}

gboolean
entry_is_mine(const Entry *entry)
{
	return entry_is_touch(entry) && !entry_counts(entry);
}

static int
read_word(EntryWords *words, int i, Stmt *q, int column)
{
	const char *text;

	if (words->values[i] != 0 && stmt_is_text(q, column, words->words[i]))
		return words->values[i];
	text = stmt_get_text(q, column);
	g_strlcpy(words->words[i], text ? text : "", sizeof(words->words[i]));
	words->values[i] = vocab_from_id(vocabs[i], text);
	return words->values[i];
}

void
entry_words_read(EntryWords *words, Stmt *q, int column, Entry *entry)
{
	entry->direction = (Direction)read_word(words, 0, q, column);
	entry->channel = (Channel)read_word(words, 1, q, column + 1);
	entry->type = (Type)read_word(words, 2, q, column + 2);
	entry->expects = stmt_get_int(q, column + 3) != 0;
}

/* An Entry in a third of its room. */
typedef struct {
	gint64 at;
	Day day;
	guint8 direction; /* NONE: not read; NOT_HELD */
	guint8 channel, type, expects;
} Held;

typedef struct {
	GHashTable *pages; /* id ÷ PAGE → Held[PAGE] */
	gint64 last_page;
	Held *last;
} Pages;

static Held *
page_of(Pages *pages, gint64 id, gboolean make)
{
	gint64 number = id >> PAGE_BITS;
	gpointer key = GSIZE_TO_POINTER((gsize)number);

	if (pages->last && pages->last_page == number)
		return pages->last;
	pages->last = g_hash_table_lookup(pages->pages, key);
	pages->last_page = number;
	if (!pages->last && make) {
		pages->last = g_new0(Held, PAGE);
		g_hash_table_insert(pages->pages, key, pages->last);
	}
	return pages->last;
}

/* The rows of one statement; of words only those that change are looked up. */
typedef struct {
	Pages *pages;
	ScanText day, direction, channel, type;
	Held held;
} Reading;

static void
read_words(Reading *reading)
{
	Day day = day_parse(reading->day.text);

	reading->held = (Held){
		.day = day,
		.direction =
			(guint8)vocab_from_id(&vocab_direction, reading->direction.text),
		.channel = (guint8)vocab_from_id(&vocab_channel, reading->channel.text),
		.type = (guint8)vocab_from_id(&vocab_type, reading->type.text),
	};
	if (day == DAY_NONE)
		reading->held.direction = NOT_HELD;
}

/* Of id, day, direction, channel, type, expects, at. */
static void
take_held(const ScanRow *row, void *data)
{
	Reading *reading = data;
	gint64 id = scan_int(row, 0);
	gboolean day = scan_changed(row, 1, &reading->day);
	gboolean direction = scan_changed(row, 2, &reading->direction);
	gboolean channel = scan_changed(row, 3, &reading->channel);

	if (scan_changed(row, 4, &reading->type) || channel || direction || day)
		read_words(reading);
	reading->held.expects = scan_int(row, 5) != 0;
	reading->held.at = scan_is_null(row, 6) ? AT_NONE : scan_int(row, 6);
	page_of(reading->pages, id, TRUE)[id & (PAGE - 1)] = reading->held;
}

static gboolean
read_pages(Book *book, Pages *pages, Stmt *q, GError **error)
{
	Reading reading = { .pages = pages };

	scan_rows(book_db(book), q, take_held, &reading);
	return stmt_done(q, error);
}

static Stmt *
between(Stmt *q, const EntryPass *pass)
{
	stmt_day(q, ":from", pass->from);
	stmt_day(q, ":to", pass->to);
	return q;
}

static gboolean
load_all(Book *book, const EntryPass *pass, Pages *pages, GError **error)
{
	Stmt *q = book_scan(book,
		"SELECT scan(id, day, direction, channel, type, expects, at)"
		" FROM interaction INDEXED BY interaction_day"
		" WHERE planned = 0 AND day BETWEEN :from AND :to");

	return read_pages(book, pages, between(q, pass), error);
}

/* Mine, by leaping from day to day along the index. */
static gboolean
load_mine(Book *book, const EntryPass *pass, Pages *pages, GError **error)
{
	Stmt *q = book_scan(book,
		"WITH RECURSIVE held (day) AS (SELECT min(day) FROM interaction"
		"  WHERE planned = 0 AND day BETWEEN :from AND :to UNION ALL"
		" SELECT (SELECT min(n.day) FROM interaction n WHERE n.planned = 0"
		"  AND n.day > held.day AND n.day <= :to) FROM held /* scan */"
		"  WHERE held.day IS NOT NULL)"
		" SELECT scan(i.id, i.day, i.direction, i.channel, i.type, i.expects,"
		"  i.at) FROM held CROSS JOIN interaction i ON i.planned = 0"
		" AND i.day = held.day AND i.direction = 'out'");

	return read_pages(book, pages, between(q, pass), error);
}

static gboolean
load_not_held(Book *book, Pages *pages, GError **error)
{
	/* Any planned entry may be cancelled, not interviews alone. */
	Stmt *q = book_stmt(book, "SELECT id FROM interaction WHERE planned > 0");

	while (stmt_step(q)) {
		gint64 id = stmt_get_int(q, 0);

		page_of(pages, id, TRUE)[id & (PAGE - 1)].direction = NOT_HELD;
	}
	return stmt_done(q, error);
}

typedef struct {
	Book *book;
	const EntryPass *pass;
	Day after; /* DAY_NONE: everybody */
	Pages pages;
	GArray *entries; /* of the person at hand */
	gint64 contact;
	GError *error; /* what went wrong on the way */
} Walk;

static gboolean
find_hour(Book *book, Entry *entry, GError **error)
{
	Stmt *q = book_stmt(book, "SELECT at FROM interaction WHERE id = :id");

	stmt_int(q, ":id", entry->id);
	if (stmt_step(q) && !stmt_is_null(q, 0))
		entry->at = stmt_get_int(q, 0);
	return stmt_done(q, error);
}

static gboolean
is_unread(const Entry *entry)
{
	return entry->channel == CHANNEL_NONE;
}

/* The hour tells which of two entries of one day came first; it is looked up where one of
 * them is mine and the other was not read. */
static gboolean
find_hours(Walk *walk, guint from, guint to, GError **error)
{
	Entry *entries = (Entry *)(void *)walk->entries->data;
	guint unread = 0;

	for (guint i = from; i < to; i++)
		unread += is_unread(&entries[i]) ? 1 : 0;
	for (guint i = from; unread < to - from && i < to; i++)
		if (is_unread(&entries[i]) && !find_hour(walk->book, &entries[i], error))
			return FALSE;
	return TRUE;
}

static int
compare_entries(gconstpointer a, gconstpointer b)
{
	return entry_compare(a, b);
}

/* They come by day and number; within a day the hour decides. */
static gboolean
put_in_order(Walk *walk, GError **error)
{
	const Entry *entries = (const Entry *)(void *)walk->entries->data;
	guint n = walk->entries->len, from = 0;
	gboolean ordered = TRUE;

	for (guint i = 1; i <= n; i++) {
		if (i < n && entries[i].day == entries[from].day)
			continue;
		if (i - from > 1 && !find_hours(walk, from, i, error))
			return FALSE;
		ordered = ordered && i - from == 1;
		from = i;
	}
	if (!ordered)
		g_array_sort(walk->entries, compare_entries);
	return TRUE;
}

static gboolean
flush(Walk *walk, GError **error)
{
	const EntryPass *pass = walk->pass;
	gboolean ok;

	if (walk->entries->len == 0)
		return TRUE;
	if (pass->detail != ENTRY_SIDE && !put_in_order(walk, error))
		return FALSE;
	ok = pass->each(walk->contact, (const Entry *)(void *)walk->entries->data,
		walk->entries->len, pass->data, error);
	g_array_set_size(walk->entries, 0);
	return ok;
}

/* Field by field, in its place: a million times, building an entry first and copying it
 * shows. */
static Entry *
add_entry(GArray *entries, gint64 id)
{
	Entry *entry;

	g_array_set_size(entries, entries->len + 1);
	entry = &g_array_index(entries, Entry, entries->len - 1);
	entry->id = id;
	entry->planned = FALSE;
	entry->settled = FALSE;
	return entry;
}

static void
add_read(GArray *entries, gint64 id, const Held *held)
{
	Entry *entry = add_entry(entries, id);

	entry->day = held->day;
	entry->at = held->at;
	entry->channel = (Channel)held->channel;
	entry->direction = (Direction)held->direction;
	entry->type = (Type)held->type;
	entry->expects = held->expects;
}

/* What is known of an entry that was not read. */
static void
add_unread(GArray *entries, gint64 id, Day day)
{
	Entry *entry = add_entry(entries, id);

	entry->day = day;
	entry->at = AT_NONE;
	entry->channel = CHANNEL_NONE;
	entry->direction = DIRECTION_BOTH;
	entry->type = TYPE_NONE;
	entry->expects = FALSE;
}

/* A day that is none, in a book krug did not write, is no day something was held on. */
static void
take(Walk *walk, gint64 id, const ScanRow *row)
{
	const Held *page = page_of(&walk->pages, id, FALSE);
	const Held *held = page ? &page[id & (PAGE - 1)] : NULL;
	EntryDetail detail = walk->pass->detail;
	Day day;

	if (held && held->direction == NOT_HELD)
		return;
	if (held && held->direction != DIRECTION_NONE) {
		add_read(walk->entries, id, held);
		return;
	}
	day = detail == ENTRY_ORDER || walk->pass->past ? scan_day(row, 2) : DAY_NONE;
	if (detail == ENTRY_SIDE || day != DAY_NONE)
		add_unread(walk->entries, id, day);
}

/* Of contact, entry, day. */
static void
take_part(const ScanRow *row, void *data)
{
	Walk *walk = data;
	gint64 contact = scan_int(row, 0);

	if (walk->error)
		return;
	if (contact != walk->contact && !flush(walk, &walk->error))
		return;
	walk->contact = contact;
	take(walk, scan_int(row, 1), row);
}

/* Whether anything at all was held after `to`. */
static gboolean
has_later(Book *book, Day to, gboolean *later, GError **error)
{
	Stmt *q = book_stmt(book, "SELECT 1 FROM interaction WHERE planned = 0"
				  " AND day > :to LIMIT 1");

	stmt_day(q, ":to", to);
	*later = stmt_step(q);
	return stmt_done(q, error);
}

static Stmt *
ask_in_touch(Book *book, const EntryPass *pass, Day after)
{
	Stmt *q = book_scan(book,
		"SELECT scan(d.contact, p.interaction, p.day) FROM cadence d NOT INDEXED"
		" CROSS JOIN participant p ON p.contact = d.contact"
		" WHERE d.last_day > :after AND p.day BETWEEN :from AND :to /* scan */");

	stmt_day(q, ":after", after);
	return between(q, pass);
}

static Day
first_day(void)
{
	return day_from_parts(1, 1, 1);
}

/* Who took part in what; the end need not be asked of a million rows where nothing comes
 * after it but plans. */
static Stmt *
ask_people(Book *book, const EntryPass *pass, gboolean later)
{
	Stmt *q;

	if (later) {
		q = book_scan(book,
			"SELECT scan(contact, interaction, day) FROM participant"
			" INDEXED BY sqlite_autoindex_participant_1"
			" WHERE day BETWEEN :from AND :to /* scan */");
		stmt_day(q, ":from", pass->past ? first_day() : pass->from);
		stmt_day(q, ":to", pass->to);
		return q;
	}
	q = book_scan(book, "SELECT scan(contact, interaction, day) FROM participant"
			    " INDEXED BY sqlite_autoindex_participant_1"
			    " WHERE day >= :from /* scan */");
	stmt_day(q, ":from", pass->past ? first_day() : pass->from);
	return q;
}

static gboolean
walk_people(Walk *walk, Stmt *q, GError **error)
{
	gboolean ok;

	scan_rows(book_db(walk->book), q, take_part, walk);
	ok = stmt_done(q, error);
	if (ok && !walk->error)
		return flush(walk, error);
	if (ok)
		g_propagate_error(error, g_steal_pointer(&walk->error));
	g_clear_error(&walk->error);
	return FALSE;
}

static gboolean
run(Walk *walk, GError **error)
{
	const EntryPass *pass = walk->pass;
	gboolean whole = pass->detail == ENTRY_WHOLE;
	gboolean ok = whole ? load_all(walk->book, pass, &walk->pages, error)
			    : load_mine(walk->book, pass, &walk->pages, error);
	gboolean later;
	Stmt *q;

	if (ok && (!whole || pass->past))
		ok = load_not_held(walk->book, &walk->pages, error);
	if (!ok || !has_later(walk->book, pass->to, &later, error))
		return FALSE;
	walk->pages.last = NULL;
	q = walk->after != DAY_NONE ? ask_in_touch(walk->book, pass, walk->after)
				    : ask_people(walk->book, pass, later);
	return walk_people(walk, q, error);
}

gboolean
entry_pass_in_touch(Book *book, const EntryPass *pass, Day after, GError **error)
{
	Walk walk = {
		.book = book,
		.pass = pass,
		.after = after,
		.pages = { .pages = g_hash_table_new_full(NULL, NULL, NULL, g_free) },
		.entries = g_array_new(FALSE, FALSE, sizeof(Entry)),
	};
	gboolean ok = run(&walk, error);

	g_hash_table_unref(walk.pages.pages);
	g_array_unref(walk.entries);
	return ok;
}

gboolean
entry_pass(Book *book, const EntryPass *pass, GError **error)
{
	return entry_pass_in_touch(book, pass, DAY_NONE, error);
}
