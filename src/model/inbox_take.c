/*
 * Coming in. Each offer is told apart by its key: new, saying something else than before,
 * or known. What was answered is never asked again; what is open follows its source, and
 * goes where an event no longer has that instance.
 */
#include <string.h>

#include "krug/i18n.h"
#include "krug/text.h"
#include "model/args.h"
#include "model/contact_private.h"
#include "model/ids.h"
#include "model/inbox_private.h"
#include "model/input.h"

#define TEXT_MOST  4000 /* bytes of a description that are kept */
#define TITLE_MOST 300

typedef struct {
	Book *book;
	const char *source;
	const GPtrArray *offers;
	gboolean writes;
	InboxMatch *match;
	InboxReport *report;
	GHashTable *keys;  /* of the offers, borrowed */
	GHashTable *uids;  /* the same */
	GHashTable *moved; /* keys of rows that go by another one now */
} Take;

/* --- offers and reports --- */

static void
person_free(gpointer data)
{
	InboxPerson *person = data;

	g_free(person->name);
	g_free(person->email);
	g_free(person);
}

InboxOffer *
inbox_offer_new(const char *file, guint64 line)
{
	InboxOffer *offer = g_new0(InboxOffer, 1);

	offer->file = file;
	offer->line = line;
	offer->day = DAY_NONE;
	offer->at = ENTRY_NO_TIME;
	offer->people = g_ptr_array_new_with_free_func(person_free);
	return offer;
}

void
inbox_offer_free(InboxOffer *offer)
{
	if (!offer)
		return;
	g_free(offer->uid);
	g_free(offer->key);
	g_free(offer->title);
	g_free(offer->text);
	g_free(offer->place);
	g_ptr_array_unref(offer->people);
	g_free(offer);
}

static void
fate_free(gpointer data)
{
	InboxFateItem *item = data;

	g_free(item->name);
	g_free(item->why);
	g_free(item);
}

void
inbox_report_free(InboxReport *report)
{
	if (!report)
		return;
	g_ptr_array_unref(report->items);
	g_free(report);
}

static InboxReport *
report_new(void)
{
	InboxReport *report = g_new0(InboxReport, 1);

	report->items = g_ptr_array_new_with_free_func(fate_free);
	return report;
}

void
inbox_report_add(InboxReport *report, InboxFate fate, const char *file, guint64 line,
	const char *name, const char *why)
{
	InboxFateItem *item = g_new0(InboxFateItem, 1);

	*item = (InboxFateItem){
		.fate = fate,
		.file = file,
		.line = line,
		.day = DAY_NONE,
		.at = ENTRY_NO_TIME,
		.name = g_strdup(name ? name : ""),
		.why = g_strdup(why ? why : ""),
	};
	report->counts[fate]++;
	g_ptr_array_add(report->items, item);
}

char *
inbox_report_words(const InboxReport *report)
{
	GString *text = g_string_new(NULL);

	for (int i = INBOX_FATE_NEW; i < INBOX_FATE_COUNT; i++)
		if (report->counts[i] > 0 || i == INBOX_FATE_NEW)
			g_string_append_printf(text, "%s%s %u", text->len ? " · " : "",
				vocab_label(&vocab_inbox_fate, i), report->counts[i]);
	return g_string_free(text, FALSE);
}

gboolean
inbox_report_changes(const InboxReport *report)
{
	const guint *n = report->counts;

	return n[INBOX_FATE_NEW] + n[INBOX_FATE_CHANGED] + n[INBOX_FATE_REMOVED] > 0;
}

static void
tell(Take *take, InboxFate fate, const InboxOffer *offer, const char *who)
{
	g_autofree char *name = *who ? g_strdup_printf("%s · %s", offer->title, who)
				     : g_strdup(offer->title);
	InboxFateItem *item;

	inbox_report_add(take->report, fate, offer->file, offer->line, name, NULL);
	item = take->report->items->pdata[take->report->items->len - 1];
	item->day = offer->day;
	item->at = offer->at;
}

/* --- what an offer says --- */

/* Cut at a character. */
static char *
shorten(char *text, gsize most)
{
	if (strlen(text) > most)
		*g_utf8_find_prev_char(text, text + most + 1) = '\0';
	return text;
}

static char *
hash_of(const InboxItem *item, const GArray *contacts)
{
	g_autofree char *people = ids_json(contacts);
	g_autofree char *said = g_strdup_printf(
		"%d\n%" G_GINT64_FORMAT "\n%d\n%s\n%s\n%s\n%s", item->day, item->at,
		item->minutes, item->title, item->text, item->place, people);

	return g_compute_checksum_for_string(G_CHECKSUM_SHA1, said, -1);
}

/* The row as the offer would have it. */
static InboxItem *
item_of(Take *take, const InboxOffer *offer, GError **error)
{
	g_autoptr(InboxItem) item = inbox_item_new();

	if (!inbox_match_people(take->match, offer, item->contacts, error))
		return NULL;
	record_set_text(&item->source, take->source);
	record_set_text(&item->uid, offer->uid);
	record_set_text(&item->key, offer->key);
	g_free(item->title);
	g_free(item->text);
	g_free(item->place);
	item->title = shorten(input_line(offer->title), TITLE_MOST);
	item->text = shorten(input_lines(offer->text), TEXT_MOST);
	item->place = shorten(input_line(offer->place), TITLE_MOST);
	item->day = offer->day;
	item->at = offer->at;
	item->minutes = offer->minutes;
	g_free(item->hash);
	item->hash = hash_of(item, item->contacts);
	return g_steal_pointer(&item);
}

static char *
names_of(Book *book, const GArray *contacts)
{
	GString *names = g_string_new(NULL);

	for (guint i = 0; i < contacts->len; i++) {
		g_autofree char *name =
			contact_who(book, g_array_index(contacts, gint64, i));

		g_string_append_printf(names, "%s%s", i ? ", " : "", name);
	}
	return g_string_free(names, FALSE);
}

/* --- what the book knows --- */

static gboolean
is_own(Book *book, const char *uid, gboolean *own, GError **error)
{
	gint64 n = 0;
	Stmt *q = book_stmt(
		book, "SELECT EXISTS (SELECT 1 FROM calendar_item WHERE uid = :uid)");

	stmt_text(q, ":uid", uid);
	if (!stmt_one_int(q, &n, error))
		return FALSE;
	*own = n != 0;
	return TRUE;
}

/* NULL where there is none, or on an error that is set. */
static InboxItem *
load_found(Book *book, Stmt *q, GError **error)
{
	gint64 id = 0;

	return stmt_one_int(q, &id, error) && id != 0 ? inbox_load(book, id, error)
						      : NULL;
}

/* A series whose hour was moved has other keys: its row of that day, where no instance
 * bears that row's key any more. */
static InboxItem *
find_moved(Take *take, const InboxOffer *offer, GError **error)
{
	g_autoptr(InboxItem) row = NULL;
	Stmt *q = book_stmt(take->book, "SELECT ifnull(max(id), 0) FROM inbox"
					" WHERE uid = :uid AND day = :day");

	stmt_text(q, ":uid", offer->uid);
	stmt_day(q, ":day", offer->day);
	row = load_found(take->book, q, error);
	if (!row || g_hash_table_contains(take->keys, row->key) ||
		!g_hash_table_add(take->moved, g_strdup(row->key)))
		return NULL;
	return g_steal_pointer(&row);
}

/* By its key, else as what it was before. */
static InboxItem *
find_row(Take *take, const InboxOffer *offer, GError **error)
{
	g_autoptr(GError) failed = NULL;
	InboxItem *row = NULL;
	Stmt *q = book_stmt(
		take->book, "SELECT ifnull(max(id), 0) FROM inbox WHERE key = :key");

	stmt_text(q, ":key", offer->key);
	row = load_found(take->book, q, &failed);
	if (!row && !failed)
		row = find_moved(take, offer, &failed);
	if (failed)
		g_propagate_error(error, g_steal_pointer(&failed));
	return row;
}

/* A talk of that day with one of them was logged, or planned, without the inbox. */
static gboolean
is_logged(Book *book, const InboxItem *item, gboolean *logged, GError **error)
{
	*logged = FALSE;
	for (guint i = 0; !*logged && i < item->contacts->len; i++) {
		gint64 n = 0;
		Stmt *q = book_stmt(book,
			"SELECT EXISTS (SELECT 1 FROM participant AS p"
			" JOIN interaction AS i ON i.id = p.interaction"
			" WHERE p.contact = :contact AND p.day = :day"
			" AND i.channel IN ('meeting', 'call', 'video', 'event'))");

		stmt_int(q, ":contact", g_array_index(item->contacts, gint64, i));
		stmt_day(q, ":day", item->day);
		if (!stmt_one_int(q, &n, error))
			return FALSE;
		*logged = n != 0;
	}
	return TRUE;
}

/* --- each offer --- */

static gboolean
take_new(Take *take, const InboxOffer *offer, InboxItem *item, GError **error)
{
	g_autofree char *who = names_of(take->book, item->contacts);
	gboolean logged = FALSE;

	if (offer->cancelled || item->contacts->len == 0) {
		tell(take, offer->cancelled ? INBOX_FATE_KNOWN : INBOX_FATE_NOBODY, offer,
			"");
		return TRUE;
	}
	if (!is_logged(take->book, item, &logged, error))
		return FALSE;
	tell(take, logged ? INBOX_FATE_KNOWN : INBOX_FATE_NEW, offer, who);
	return logged || !take->writes || inbox_insert(take->book, item, error);
}

/* Only what is open is touched. */
static gboolean
take_known(Take *take, const InboxOffer *offer, const InboxItem *row, InboxItem *item,
	GError **error)
{
	gboolean open = row->state == INBOX_OPEN;
	gboolean gone = offer->cancelled || item->contacts->len == 0;

	if (!open || (!gone && strcmp(row->hash, item->hash) == 0)) {
		tell(take, INBOX_FATE_KNOWN, offer, row->who);
		return TRUE;
	}
	tell(take, gone ? INBOX_FATE_REMOVED : INBOX_FATE_CHANGED, offer, row->who);
	if (!take->writes)
		return TRUE;
	if (gone)
		return inbox_remove(take->book, row->id, error);
	item->id = row->id;
	return inbox_rewrite(take->book, row, item, error);
}

static gboolean
take_offer(Take *take, const InboxOffer *offer, GError **error)
{
	g_autoptr(InboxItem) item = NULL;
	g_autoptr(InboxItem) row = NULL;
	g_autoptr(GError) failed = NULL;
	gboolean own = FALSE;

	if (!is_own(take->book, offer->uid, &own, error))
		return FALSE;
	if (own) {
		tell(take, INBOX_FATE_OWN, offer, "");
		return TRUE;
	}
	item = item_of(take, offer, error);
	if (!item)
		return FALSE;
	row = find_row(take, offer, &failed);
	if (failed) {
		g_propagate_error(error, g_steal_pointer(&failed));
		return FALSE;
	}
	return row ? take_known(take, offer, row, item, error)
		   : take_new(take, offer, item, error);
}

/* --- what an event no longer has --- */

static GArray *
rows_of_uid(Take *take, const char *uid, GError **error)
{
	g_autoptr(GArray) ids = ids_new();
	Stmt *q = book_stmt(take->book, "SELECT id FROM inbox WHERE uid = :uid"
					" AND state = 'open' AND day >= :from");

	stmt_text(q, ":uid", uid);
	stmt_day(q, ":from", book_today(take->book) - INBOX_BACK);
	return ids_read(ids, q, error) ? g_steal_pointer(&ids) : NULL;
}

static gboolean
drop_gone(Take *take, const char *uid, GError **error)
{
	g_autoptr(GArray) ids = rows_of_uid(take, uid, error);

	for (guint i = 0; ids && i < ids->len; i++) {
		g_autoptr(InboxItem) row =
			inbox_load(take->book, g_array_index(ids, gint64, i), error);

		if (!row)
			return FALSE;
		if (g_hash_table_contains(take->keys, row->key) ||
			g_hash_table_contains(take->moved, row->key))
			continue;
		inbox_report_add(take->report, INBOX_FATE_REMOVED, take->source, 0,
			row->title, NULL);
		if (take->writes && !inbox_remove(take->book, row->id, error))
			return FALSE;
	}
	return ids != NULL;
}

static gboolean
run_take(Book *book G_GNUC_UNUSED, void *data, GError **error)
{
	Take *take = data;
	GHashTableIter each;
	gpointer uid;

	for (guint i = 0; i < take->offers->len; i++) {
		const InboxOffer *offer = take->offers->pdata[i];

		g_hash_table_add(take->keys, offer->key);
		g_hash_table_add(take->uids, offer->uid);
	}
	for (guint i = 0; i < take->offers->len; i++)
		if (!take_offer(take, take->offers->pdata[i], error))
			return FALSE;
	g_hash_table_iter_init(&each, take->uids);
	while (g_hash_table_iter_next(&each, &uid, NULL))
		if (!drop_gone(take, uid, error))
			return FALSE;
	return TRUE;
}

static gboolean
run(Take *take, GError **error)
{
	g_autofree char *file = NULL;
	g_autofree char *args = NULL;

	if (!take->writes) {
		g_auto(BookReading) reading = book_reading(take->book);

		return run_take(take->book, take, error);
	}
	file = g_filename_display_basename(take->source);
	args = change_args("file", file, NULL);
	return book_change(take->book, "inbox-import", args, run_take, take, error);
}

InboxReport *
inbox_take(Book *book, const char *source, const GPtrArray *offers, gboolean writes,
	GError **error)
{
	g_autoptr(InboxReport) report = report_new();
	g_autoptr(InboxMatch) match = inbox_match_new(book, error);
	Take take = {
		.book = book,
		.source = source,
		.offers = offers,
		.writes = writes,
		.match = match,
		.report = report,
	};
	gboolean ok;

	if (!match)
		return NULL;
	take.keys = g_hash_table_new(g_str_hash, g_str_equal);
	take.uids = g_hash_table_new(g_str_hash, g_str_equal);
	take.moved = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	ok = run(&take, error);
	g_hash_table_unref(take.keys);
	g_hash_table_unref(take.uids);
	g_hash_table_unref(take.moved);
	return ok ? g_steal_pointer(&report) : NULL;
}

static const VocabWord fates[INBOX_FATE_COUNT] = {
	[INBOX_FATE_NEW] = { "new", N_("added"), NULL, NULL },
	[INBOX_FATE_CHANGED] = { "changed", N_("changed"), NULL, NULL },
	[INBOX_FATE_REMOVED] = { "gone", N_("gone"), NULL, NULL },
	[INBOX_FATE_KNOWN] = { "known", N_("known"), NULL, NULL },
	[INBOX_FATE_NOBODY] = { "nobody", N_("with nobody you know"), NULL, NULL },
	[INBOX_FATE_OWN] = { "own", N_("krug's own"), NULL, NULL },
	[INBOX_FATE_SKIPPED] = { "remark", N_("remarks"), NULL, NULL },
};

const Vocab vocab_inbox_fate = { "inbox-fate", fates, INBOX_FATE_COUNT };
