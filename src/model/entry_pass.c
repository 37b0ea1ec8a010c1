/*
 * Entries lie in pages by their number, which is dense in a book krug wrote and may be
 * anything in others.
 */
#include "model/entry_pass.h"

#include <string.h>

#define PAGE_BITS 10
#define PAGE	  (1 << PAGE_BITS)

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
	const char *text = stmt_get_text(q, column);

	if (text == NULL)
		return 0;
	if (words->values[i] == 0 || strcmp(words->words[i], text) != 0) {
		g_strlcpy(words->words[i], text, sizeof(words->words[i]));
		words->values[i] = vocab_from_id(vocabs[i], text);
	}
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
	guint8 direction, channel, type; /* direction 0: not held in this stretch */
	guint8 expects;
} Held;

typedef struct {
	GHashTable *pages; /* id ÷ PAGE → Held[PAGE] */
	gint64 last_page;
	Held *last;
} Pages;

static void
pages_clear(Pages *pages)
{
	g_clear_pointer(&pages->pages, g_hash_table_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Pages, pages_clear)

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

static gboolean
load_pages(Book *book, Day from, Day to, Pages *pages, GError **error)
{
	EntryWords words = { 0 };
	char last[DAY_TEXT] = "";
	Day day = DAY_NONE;
	Stmt *q = book_stmt(book,
		"SELECT id, day, direction, channel, type, expects, at FROM interaction"
		" WHERE planned = 0 AND day BETWEEN :from AND :to");

	stmt_day(q, ":from", from);
	stmt_day(q, ":to", to);
	while (stmt_step(q)) {
		gint64 id = stmt_get_int(q, 0);
		const char *text = stmt_get_text(q, 1);
		Entry entry;

		if (strcmp(text, last) != 0) {
			day = day_parse(text);
			g_strlcpy(last, text, sizeof(last));
		}
		entry_words_read(&words, q, 2, &entry);
		page_of(pages, id, TRUE)[id & (PAGE - 1)] = (Held){
			.at = stmt_is_null(q, 6) ? ENTRY_NO_TIME : stmt_get_int(q, 6),
			.day = day,
			.direction = (guint8)entry.direction,
			.channel = (guint8)entry.channel,
			.type = (guint8)entry.type,
			.expects = (guint8)entry.expects,
		};
	}
	return stmt_done(q, error);
}

static void
append_entry(GArray *entries, gint64 id, const Held *held)
{
	const Entry entry = {
		.id = id,
		.day = held->day,
		.at = held->at,
		.channel = (Channel)held->channel,
		.direction = (Direction)held->direction,
		.type = (Type)held->type,
		.expects = held->expects,
	};

	if (held->direction != DIRECTION_NONE)
		g_array_append_val(entries, entry);
}

static int
compare_entries(gconstpointer a, gconstpointer b)
{
	return entry_compare(a, b);
}

/* They come by day and number; within a day the hour decides. */
static gboolean
flush(GArray *entries, gint64 contact, EntryEach each, void *data, GError **error)
{
	const Entry *first = (const Entry *)(void *)entries->data;
	gboolean ordered = TRUE, ok;

	if (entries->len == 0)
		return TRUE;
	for (guint i = 1; ordered && i < entries->len; i++)
		ordered = entry_compare(&first[i - 1], &first[i]) < 0;
	if (!ordered)
		g_array_sort(entries, compare_entries);
	ok = each(contact, first, entries->len, data, error);
	g_array_set_size(entries, 0);
	return ok;
}

static gboolean
walk_people(Stmt *q, Pages *pages, EntryEach each, void *data, GError **error)
{
	g_autoptr(GArray) entries = g_array_new(FALSE, FALSE, sizeof(Entry));
	gint64 contact = 0;
	gboolean ok = TRUE;

	while (ok && stmt_step(q)) {
		gint64 next = stmt_get_int(q, 0), id = stmt_get_int(q, 1);
		const Held *page = page_of(pages, id, FALSE);

		if (next != contact)
			ok = flush(entries, contact, each, data, error);
		contact = next;
		if (page)
			append_entry(entries, id, &page[id & (PAGE - 1)]);
	}
	return ok && flush(entries, contact, each, data, error);
}

gboolean
entry_pass(Book *book, Day from, Day to, EntryEach each, void *data, GError **error)
{
	g_auto(Pages)
		pages = { .pages = g_hash_table_new_full(NULL, NULL, NULL, g_free) };
	gboolean ok;
	Stmt *q;

	if (!load_pages(book, from, to, &pages, error))
		return FALSE;
	pages.last = NULL;
	q = book_stmt(book, "SELECT contact, interaction FROM participant /* scan */"
			    " WHERE day BETWEEN :from AND :to"
			    " ORDER BY contact, day, interaction");
	stmt_day(q, ":from", from);
	stmt_day(q, ":to", to);
	ok = walk_people(q, &pages, each, data, error);
	return stmt_done(q, ok ? error : NULL) && ok;
}
