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
	const InboxSource *source;
	const GPtrArray *offers;
	gboolean writes;
	InboxMatch *match;
	InboxReport *report;
	GHashTable *keys;  /* of the offers, borrowed */
	GHashTable *uids;  /* the same */
	GHashTable *moved; /* keys of rows that go by another one now */
	InboxSaid *said;   /* NULL until it is asked for */
} Take;

/* --- telling --- */

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

/* Of what was told last. */
static void
tell_move(Take *take, const InboxItem *row)
{
	InboxFateItem *item = take->report->items->pdata[take->report->items->len - 1];

	if (item->day == row->day && item->at == row->at)
		return;
	item->was_day = row->day;
	item->was_at = row->at;
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

/* The row as the offer would have it. */
static InboxItem *
item_of(Take *take, const InboxOffer *offer, gboolean *off, GError **error)
{
	g_autoptr(InboxItem) item = inbox_item_new();
	g_autoptr(GString) others = g_string_new(NULL);
	InboxAnswer mine = INBOX_ANSWER_NONE;

	if (!inbox_match_people(take->match, offer, item->contacts, others, &mine, error))
		return NULL;
	*off = offer->cancelled || mine == INBOX_DECLINED;
	item->tentative = offer->tentative || mine == INBOX_TENTATIVE;
	record_set_text(&item->others, others->str);
	record_set_text(&item->source, take->source->path);
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
	item->hash = inbox_hash(item);
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
					" WHERE uid = :uid AND day = :day"
					" AND kind = 'meeting'");

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
	Stmt *q = book_stmt(take->book,
		"SELECT ifnull(max(id), 0) FROM inbox WHERE key = :key"
		" AND kind = 'meeting'");

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

/* Under another name; what bears that name stays. */
static gboolean
is_said(Take *take, const InboxItem *item, gboolean *is, GError **error)
{
	if (!take->said)
		take->said = inbox_said_new(take->book, error);
	if (take->said)
		*is = inbox_said_has(take->said, item, take->moved);
	return take->said != NULL;
}

static gboolean
take_new(Take *take, const InboxOffer *offer, InboxItem *item, GError **error)
{
	g_autofree char *who = names_of(take->book, item->contacts);
	gboolean known = FALSE;

	if (item->contacts->len == 0) {
		tell(take, INBOX_FATE_NOBODY, offer, "");
		return TRUE;
	}
	if (!is_logged(take->book, item, &known, error) ||
		(!known && !is_said(take, item, &known, error)))
		return FALSE;
	tell(take, known ? INBOX_FATE_KNOWN : INBOX_FATE_NEW, offer, who);
	return known || !take->writes || inbox_insert(take->book, item, error);
}

/* Only what is open is touched. */
static gboolean
take_known(Take *take, const InboxOffer *offer, const InboxItem *row, InboxItem *item,
	gboolean off, GError **error)
{
	gboolean open = row->state == INBOX_OPEN;
	gboolean gone = off || item->contacts->len == 0;

	if (!open || (!gone && strcmp(row->hash, item->hash) == 0)) {
		tell(take, INBOX_FATE_KNOWN, offer, row->who);
		return TRUE;
	}
	tell(take, gone ? INBOX_FATE_REMOVED : INBOX_FATE_CHANGED, offer, row->who);
	tell_move(take, row);
	if (!take->writes)
		return TRUE;
	if (gone)
		return inbox_remove(take->book, row->id, error);
	item->id = row->id;
	return inbox_rewrite(take->book, row, item, error);
}

/* Words of whole days that are no meetings, folded. */
static const char *const day_words[] = { "рождени", "birthday", "именины", "юбилей",
	"годовщин", "anniversary", "отпуск", "vacation", "holiday", "out of office",
	"больничн", "sick leave", "отгул", "day off" };

/* Calendars have the birthdays of people as series of years. */
static gboolean
is_day(const InboxOffer *offer)
{
	g_autofree char *title = NULL;
	gboolean is;

	if (offer->at != AT_NONE || offer->people->len > 1)
		return FALSE;
	title = text_fold(offer->title);
	is = offer->yearly || g_str_has_prefix(title, "др ");
	for (gsize i = 0; !is && i < G_N_ELEMENTS(day_words); i++)
		is = strstr(title, day_words[i]) != NULL;
	return is;
}

static gboolean
take_other(Take *take, const InboxOffer *offer, GError **error)
{
	g_autoptr(GError) failed = NULL;
	g_autoptr(InboxItem) row = NULL;
	gboolean off = FALSE;
	g_autoptr(InboxItem) item = item_of(take, offer, &off, error);

	if (!item)
		return FALSE;
	row = find_row(take, offer, &failed);
	if (failed) {
		g_propagate_error(error, g_steal_pointer(&failed));
		return FALSE;
	}
	if (row)
		return take_known(take, offer, row, item, off, error);
	if (!off && !is_day(offer))
		return take_new(take, offer, item, error);
	tell(take, off ? INBOX_FATE_OFF : INBOX_FATE_DAY, offer, "");
	return TRUE;
}

static gboolean
take_offer(Take *take, const InboxOffer *offer, GError **error)
{
	gboolean own = FALSE;

	if (!is_own(take->book, offer->uid, &own, error))
		return FALSE;
	if (!own)
		return take_other(take, offer, error);
	tell(take, INBOX_FATE_OWN, offer, "");
	return TRUE;
}

/* --- what the source no longer has --- */

static gboolean
is_gone(const Take *take, const InboxItem *row)
{
	const InboxSource *source = take->source;
	Day today = book_today(take->book);

	if (g_hash_table_contains(take->keys, row->key) ||
		g_hash_table_contains(take->moved, row->key))
		return FALSE;
	if (g_hash_table_contains(take->uids, row->uid))
		return TRUE;
	return source->whole && strcmp(row->source, source->path) == 0 &&
	       (!row->passed || (source->first != DAY_NONE && source->first < today));
}

static gboolean
drop_if_gone(Take *take, gint64 id, GError **error)
{
	g_autoptr(InboxItem) row = inbox_load(take->book, id, error);
	g_autofree char *name = NULL;
	InboxFateItem *told;

	if (!row || !is_gone(take, row))
		return row != NULL;
	name = g_strdup_printf("%s · %s", row->title, row->who);
	inbox_report_add(take->report, INBOX_FATE_REMOVED, take->source->path, 0, name,
		_("it is no longer in the calendar"));
	told = take->report->items->pdata[take->report->items->len - 1];
	told->day = row->day;
	told->at = row->at;
	return !take->writes || inbox_remove(take->book, id, error);
}

static gboolean
drop_gone(Take *take, GError **error)
{
	g_autoptr(GArray) ids = ids_new();
	gboolean ok;
	Stmt *q = book_stmt(take->book, "SELECT id FROM inbox WHERE state = 'open'"
					" AND kind = 'meeting' AND day >= :from"
					" ORDER BY day, id");

	stmt_day(q, ":from", book_today(take->book) - INBOX_BACK);
	ok = ids_read(ids, q, error);
	for (guint i = 0; ok && i < ids->len; i++)
		ok = drop_if_gone(take, g_array_index(ids, gint64, i), error);
	return ok;
}

static void
ask_for_me(Take *take)
{
	g_autofree char *why = inbox_ask_for_me(take->match, take->offers);
	const InboxOffer *first;

	if (!why)
		return;
	first = take->offers->pdata[0];
	inbox_report_add(take->report, INBOX_FATE_SKIPPED, first->file, 0, NULL, why);
}

static gboolean
run_take(Book *book G_GNUC_UNUSED, void *data, GError **error)
{
	Take *take = data;

	for (guint i = 0; i < take->offers->len; i++) {
		const InboxOffer *offer = take->offers->pdata[i];

		g_hash_table_add(take->keys, offer->key);
		g_hash_table_add(take->uids, offer->uid);
	}
	for (guint i = 0; i < take->offers->len; i++)
		if (!take_offer(take, take->offers->pdata[i], error))
			return FALSE;
	ask_for_me(take);
	return drop_gone(take, error);
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
	file = g_filename_display_basename(take->source->path);
	args = change_args("file", file, NULL);
	return book_change(take->book, "inbox-import", args, run_take, take, error);
}

InboxReport *
inbox_take(Book *book, const InboxSource *source, const GPtrArray *offers,
	gboolean writes, GError **error)
{
	g_autoptr(InboxReport) report = inbox_report_new();
	g_autoptr(InboxMatch) match = inbox_match_new(book, offers, error);
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
	g_clear_pointer(&take.said, inbox_said_free);
	return ok ? g_steal_pointer(&report) : NULL;
}
