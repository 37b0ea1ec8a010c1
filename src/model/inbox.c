/*
 * Rows of the inbox: loading, lists, writing. What waits is found by the small index of
 * open rows, however many were answered before.
 */
#include "krug/inbox.h"

#include <string.h>

#include "krug/hours.h"
#include "krug/i18n.h"
#include "krug/text.h"
#include "model/contact_private.h"
#include "model/ids.h"
#include "model/inbox_private.h"

#define MINUTES_OF_DAY (24 * 60)

InboxItem *
inbox_item_new(void)
{
	InboxItem *item = record_new(&inbox_rows);

	item->kind = INBOX_MEETING;
	item->state = INBOX_OPEN;
	item->contacts = ids_new();
	item->who = g_strdup("");
	return item;
}

void
inbox_item_free(InboxItem *item)
{
	if (!item)
		return;
	if (item->contacts)
		g_array_unref(item->contacts);
	g_free(item->who);
	record_free(&inbox_rows, item);
}

/* Without an hour, the end of its last day. */
static gint64
end_of(Book *book, const InboxItem *item)
{
	int minutes = item->minutes > 0 ? item->minutes : PLANNED_MINUTES;

	if (item->at != AT_NONE)
		return item->at + (gint64)minutes * 60;
	return clock_instant(book_clock(book), NULL,
		item->day + MAX(item->minutes / MINUTES_OF_DAY, 1), 0);
}

gboolean
inbox_complete(Book *book, InboxItem *item, GError **error)
{
	g_autoptr(GString) who = g_string_new(NULL);
	Stmt *q = book_stmt(book, "SELECT contact FROM inbox_contact WHERE inbox = :id"
				  " ORDER BY id");

	if (!item->contacts)
		item->contacts = ids_new();
	stmt_int(q, ":id", item->id);
	if (!ids_read(item->contacts, q, error))
		return FALSE;
	for (guint i = 0; i < item->contacts->len; i++) {
		g_autofree char *name =
			contact_who(book, g_array_index(item->contacts, gint64, i));

		g_string_append_printf(who, "%s%s", i ? ", " : "", name);
	}
	g_free(item->who);
	item->who = g_strdup(who->str);
	item->passed =
		item->kind != INBOX_MEETING || end_of(book, item) <= book_now(book);
	return TRUE;
}

InboxItem *
inbox_load(Book *book, gint64 id, GError **error)
{
	g_autoptr(InboxItem) item = record_need(
		book, &inbox_rows, id, _("There is nothing #%ld in the inbox."), error);

	return item && inbox_complete(book, item, error) ? g_steal_pointer(&item) : NULL;
}

gboolean
inbox_matches(const InboxItem *item, const char *words)
{
	const char *texts[] = { item->title, item->who, item->text, item->place,
		item->others };
	g_autofree char *sought = text_fold(words);
	gboolean has = *sought == '\0';

	for (gsize i = 0; !has && i < G_N_ELEMENTS(texts); i++) {
		g_autofree char *folded = text_fold(texts[i]);

		has = strstr(folded, sought) != NULL;
	}
	return has;
}

/* --- lists --- */

static GPtrArray *
load_all(Book *book, const GArray *ids, gboolean passed, guint limit, GError **error)
{
	g_autoptr(GPtrArray) list =
		g_ptr_array_new_with_free_func((GDestroyNotify)inbox_item_free);

	for (guint i = 0; i < ids->len && (limit == 0 || list->len < limit); i++) {
		g_autoptr(InboxItem) item =
			inbox_load(book, g_array_index(ids, gint64, i), error);

		if (!item)
			return NULL;
		if (item->passed == passed)
			g_ptr_array_add(list, g_steal_pointer(&item));
	}
	return g_steal_pointer(&list);
}

/* What began yesterday evening ends today. */
GPtrArray *
inbox_passed(Book *book, guint limit, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	g_autoptr(GArray) ids = ids_new();
	Stmt *q = book_stmt(book, "SELECT id FROM inbox WHERE state = 'open'"
				  " AND kind = 'meeting' AND day <= :today"
				  " ORDER BY day DESC, at DESC, id");

	stmt_day(q, ":today", book_today(book));
	return ids_read(ids, q, error) ? load_all(book, ids, TRUE, limit, error) : NULL;
}

GPtrArray *
inbox_coming(Book *book, Day until, guint limit, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	g_autoptr(GArray) ids = ids_new();
	Stmt *q = book_stmt(book,
		"SELECT id FROM inbox WHERE state = 'open' AND kind = 'meeting'"
		" AND day >= :from AND day <= :until ORDER BY day, at IS NULL, at, id");

	stmt_day(q, ":from", book_today(book) - 1);
	stmt_day(q, ":until", until);
	return ids_read(ids, q, error) ? load_all(book, ids, FALSE, limit, error) : NULL;
}

/* One statement for all kinds: it runs before the first frame. */
gboolean
inbox_count_all(Book *book, int counts[INBOX_KIND_COUNT], GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT sum(kind = 'conflict'), sum(kind = 'card'),"
		" sum(kind = 'meeting' AND (at IS NOT NULL OR"
		"   date(day, max(1, ifnull(minutes, 0) / 1440) || ' days') <= :today)"
		"  AND ifnull(at + ifnull(nullif(minutes, 0), :usual) * 60, 0) <= :now)"
		" FROM inbox WHERE state = 'open' AND day <= :today");

	stmt_day(q, ":today", book_today(book));
	stmt_int(q, ":usual", PLANNED_MINUTES);
	stmt_int(q, ":now", book_now(book));
	counts[INBOX_NO_KIND] = 0;
	if (stmt_step(q)) {
		counts[INBOX_CONFLICT] = (int)stmt_get_int(q, 0);
		counts[INBOX_CARD] = (int)stmt_get_int(q, 1);
		counts[INBOX_MEETING] = (int)stmt_get_int(q, 2);
	}
	return stmt_done(q, error);
}

int
inbox_count(Book *book, InboxKind kind, GError **error)
{
	int counts[INBOX_KIND_COUNT];

	return inbox_count_all(book, counts, error) ? counts[kind] : -1;
}

GPtrArray *
inbox_of_kind(Book *book, InboxKind kind, guint limit, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	g_autoptr(GArray) ids = ids_new();
	Stmt *q = book_stmt(book, "SELECT id FROM inbox WHERE state = 'open'"
				  " AND day <= :today AND kind = :kind"
				  " ORDER BY day DESC, id");

	stmt_day(q, ":today", book_today(book));
	stmt_text(q, ":kind", vocab_id(&vocab_inbox_kind, (int)kind));
	return ids_read(ids, q, error) ? load_all(book, ids, TRUE, limit, error) : NULL;
}

/* --- writing --- */

char *
inbox_hash(const InboxItem *item)
{
	g_autofree char *people = ids_json(item->contacts);
	g_autofree char *said =
		g_strdup_printf("%d\n%" G_GINT64_FORMAT "\n%d\n%s\n%s\n%s\n%s%s%s%s",
			item->day, item->at, item->minutes, item->title, item->text,
			item->place, people, item->tentative ? "\ntentative" : "",
			*item->others ? "\n" : "", item->others);

	return g_compute_checksum_for_string(G_CHECKSUM_SHA1, said, -1);
}

static gboolean
add_people(Book *book, const InboxItem *item, GError **error)
{
	for (guint i = 0; i < item->contacts->len; i++) {
		InboxContactRow row = {
			.inbox = item->id,
			.contact = g_array_index(item->contacts, gint64, i),
		};

		if (!record_insert(book, &inbox_contact_rows, &row, error))
			return FALSE;
	}
	return TRUE;
}

static gboolean
remove_people(Book *book, gint64 id, GError **error)
{
	Stmt *q = book_stmt(book, "DELETE FROM inbox_contact WHERE inbox = :id");

	stmt_int(q, ":id", id);
	return stmt_done(q, error);
}

gboolean
inbox_insert(Book *book, InboxItem *item, GError **error)
{
	return record_insert(book, &inbox_rows, item, error) &&
	       add_people(book, item, error);
}

/* The people are written anew even where they are the same: so the change says whose it
 * is, and forgetting one of them finds it. */
gboolean
inbox_rewrite(Book *book, const InboxItem *was, InboxItem *now, GError **error)
{
	return record_update(book, &inbox_rows, was, now, error) &&
	       remove_people(book, now->id, error) && add_people(book, now, error);
}

gboolean
inbox_remove(Book *book, gint64 id, GError **error)
{
	return remove_people(book, id, error) &&
	       record_delete(book, &inbox_rows, id, error);
}

gboolean
inbox_find(Book *book, const char *key, gint64 *id, InboxState *state, GError **error)
{
	Stmt *q = book_stmt(book, "SELECT id, state FROM inbox WHERE key = :key");

	*id = 0;
	*state = INBOX_NO_STATE;
	stmt_text(q, ":key", key);
	if (stmt_step(q)) {
		g_autofree char *word = stmt_dup_text(q, 1);

		*id = stmt_get_int(q, 0);
		*state = (InboxState)vocab_from_id(&vocab_inbox_state, word);
	}
	return stmt_done(q, error);
}

static const VocabWord kinds[INBOX_KIND_COUNT] = {
	[INBOX_MEETING] = { "meeting", N_("meeting"), NULL, NULL },
	[INBOX_CONFLICT] = { "conflict", N_("conflict"), NULL, NULL },
	[INBOX_CARD] = { "card", N_("card"), NULL, NULL },
};

static const VocabWord states[INBOX_STATE_COUNT] = {
	[INBOX_OPEN] = { "open", N_("to be answered"), NULL, NULL },
	[INBOX_LOGGED] = { "logged", N_("logged"), NULL, NULL },
	[INBOX_DISMISSED] = { "dismissed", N_("dismissed"), NULL, NULL },
};

const Vocab vocab_inbox_kind = { "inbox-kind", kinds, INBOX_KIND_COUNT };
const Vocab vocab_inbox_state = { "inbox-state", states, INBOX_STATE_COUNT };

#define OF(member) G_STRUCT_OFFSET(InboxItem, member)

static const RecordField fields[] = {
	{ "kind", NULL, RECORD_WORD, OF(kind), &vocab_inbox_kind },
	{ "state", N_("state"), RECORD_WORD, OF(state), &vocab_inbox_state },
	{ "source", N_("source"), RECORD_LINE, OF(source), NULL },
	{ "uid", NULL, RECORD_LINE, OF(uid), NULL },
	{ "key", NULL, RECORD_LINE, OF(key), NULL },
	{ "hash", N_("what it says"), RECORD_LINE, OF(hash), NULL },
	{ "day", N_("day"), RECORD_DAY, OF(day), NULL },
	{ "at", N_("hour"), RECORD_AT, OF(at), NULL },
	{ "minutes", N_("minutes"), RECORD_COUNT, OF(minutes), NULL },
	{ "title", N_("title"), RECORD_LINE, OF(title), NULL },
	{ "text", N_("text"), RECORD_LINES, OF(text), NULL },
	{ "place", N_("place or link"), RECORD_LINE, OF(place), NULL },
	{ "interaction", NULL, RECORD_ID, OF(interaction), NULL },
	{ "tentative", N_("tentative"), RECORD_COUNT, OF(tentative), NULL },
	{ "others", N_("others"), RECORD_LINES, OF(others), NULL },
	{ 0 },
};

const Record inbox_rows = { "inbox", "inbox", sizeof(InboxItem), fields };

#undef OF
#define OF(member) G_STRUCT_OFFSET(InboxContactRow, member)

static const RecordField people[] = {
	{ "inbox", NULL, RECORD_ID, OF(inbox), NULL },
	{ "contact", NULL, RECORD_ID, OF(contact), NULL },
	{ 0 },
};

const Record inbox_contact_rows = { "inbox_contact", "inbox_people",
	sizeof(InboxContactRow), people };
