/*
 * What was, as items: one row a participant is read in the order of the entries, the
 * names of an entry are gathered until the next one begins. Memory does not grow with the
 * timeline.
 */
#include "krug/i18n.h"
#include "krug/interaction.h"
#include "model/calendar_item.h"
#include "model/contact_private.h"

/* The entry that is being gathered; texts are owned. */
typedef struct {
	gint64 id; /* 0: none */
	char *uid, *text, *place;
	Day day;
	gint64 at; /* AT_NONE */
	int minutes;
	Channel channel;
	GString *names;
} PastEntry;

/* One pass over all entries; the statement does not stay open between two steps. */
struct CalendarPast {
	Book *book;
	CalendarLook look;
	CalendarSieve *sieve;
	Day since;
	PastEntry entry;
	gint64 after; /* what is done */
};

static Day
since_of(Book *book, const CalendarChoice *choice)
{
	return choice && choice->weeks > 0 ? book_today(book) - choice->weeks * 7
					   : DAY_NONE;
}

static void
read_entry(Stmt *q, int column, PastEntry *entry)
{
	entry->id = stmt_get_int(q, column);
	entry->uid = stmt_dup_text(q, column + 1);
	entry->day = stmt_get_day(q, column + 2);
	entry->at = stmt_get_at(q, column + 3);
	entry->minutes = (int)stmt_get_int(q, column + 4);
	entry->channel =
		(Channel)vocab_from_id(&vocab_channel, stmt_get_text(q, column + 5));
	entry->text = stmt_dup_text(q, column + 6);
	entry->place = stmt_dup_text(q, column + 7);
	g_string_truncate(entry->names, 0);
}

static void
entry_clear(PastEntry *entry)
{
	g_clear_pointer(&entry->uid, g_free);
	g_clear_pointer(&entry->text, g_free);
	g_clear_pointer(&entry->place, g_free);
	entry->id = 0;
}

static char *
title_of(const CalendarPast *past)
{
	const PastEntry *entry = &past->entry;
	const char *what = vocab_label(&vocab_channel, (int)entry->channel);

	if (past->look.neutral)
		return g_strdup(_("krug: an entry"));
	return g_strdup_printf(
		"%s%s%s", what, entry->names->len ? ": " : "", entry->names->str);
}

/* The entry that was gathered; none yet is fine. */
static gboolean
hand_out(CalendarPast *past, CalendarEach fn, void *data, GError **error)
{
	const PastEntry *entry = &past->entry;
	g_autofree char *summary = NULL;
	gboolean takes;

	if (!entry->id)
		return TRUE;
	past->after = entry->id;
	if (!calendar_sieve_takes_entry(
		    past->book, past->sieve, entry->id, &takes, error))
		return FALSE;
	if (!takes)
		return TRUE;
	summary = title_of(past);
	const CalendarItem item = {
		.uid = entry->uid,
		.start = entry->at == AT_NONE ? 0 : entry->at,
		.minutes = entry->minutes,
		.day = entry->at == AT_NONE ? entry->day : DAY_NONE,
		.last_day = DAY_NONE,
		.busy = TRUE,
		.summary = summary,
		.description = past->look.neutral ? "" : entry->text,
		.location = past->look.neutral ? "" : entry->place,
		.alarm = CALENDAR_NO_ALARM,
	};

	return fn(&item, data, error);
}

static void
add_name(CalendarPast *past, Stmt *q)
{
	GString *names = past->entry.names;
	g_autofree char *name = NULL;

	if (stmt_is_null(q, CALENDAR_NAME_COUNT + 8))
		return;
	name = contact_display_row(q);
	g_string_append_printf(names, "%s%s", names->len ? ", " : "", name);
}

static Stmt *
past_statement(const CalendarPast *past)
{
	Stmt *q = book_stmt(past->book,
		"SELECT " CALENDAR_NAME ", i.id, i.uid, i.day, i.at,"
		" coalesce(i.minutes, 0), i.channel, i.text, i.place, c.id"
		" FROM interaction i NOT INDEXED"
		" LEFT JOIN participant p ON p.interaction = i.id"
		" LEFT JOIN contact c ON c.id = p.contact"
		" WHERE i.id > :after"
		" AND i.planned = 0 AND (:since IS NULL OR i.day >= :since)"
		" ORDER BY i.id");

	stmt_int(q, ":after", past->after);
	stmt_day(q, ":since", past->since);
	return q;
}

CalendarPast *
calendar_past_new(Book *book, const CalendarChoice *choice, GError **error)
{
	g_autoptr(CalendarPast) past = g_new0(CalendarPast, 1);

	past->book = book;
	past->entry.names = g_string_new(NULL);
	past->sieve = calendar_sieve_new(book, choice, error);
	if (!past->sieve)
		return NULL;
	past->look = calendar_look_chosen(book, choice);
	past->since = since_of(book, choice);
	return g_steal_pointer(&past);
}

void
calendar_past_free(CalendarPast *past)
{
	if (!past)
		return;
	entry_clear(&past->entry);
	g_string_free(past->entry.names, TRUE);
	calendar_sieve_free(past->sieve);
	g_free(past);
}

gboolean
calendar_past_step(CalendarPast *past, guint most, CalendarEach fn, void *data,
	gboolean *more, GError **error)
{
	Stmt *q = past_statement(past);
	gboolean ok = TRUE;
	guint n = 0;

	*more = FALSE;
	while (ok && !*more && stmt_step(q)) {
		if (stmt_get_int(q, CALENDAR_NAME_COUNT) != past->entry.id) {
			ok = hand_out(past, fn, data, error);
			entry_clear(&past->entry);
			*more = n++ >= most;
			if (ok && !*more)
				read_entry(q, CALENDAR_NAME_COUNT, &past->entry);
		}
		if (ok && !*more)
			add_name(past, q);
	}
	ok = ok && hand_out(past, fn, data, error);
	entry_clear(&past->entry);
	return stmt_done(q, ok ? error : NULL) && ok;
}

static gboolean
count_all(Book *book, Day since, guint *items, GError **error)
{
	gint64 n = 0;
	Stmt *q = book_stmt(book,
		"SELECT (SELECT count(*) FROM interaction"
		"  WHERE day >= coalesce(:since, ''))"
		" - (SELECT count(*) FROM interaction"
		"  WHERE planned = 1 AND day >= coalesce(:since, '')) /* scan */");

	stmt_day(q, ":since", since);
	if (!stmt_one_int(q, &n, error))
		return FALSE;
	*items = (guint)n;
	return TRUE;
}

/* The rows of an entry lie side by side. */
static gboolean
count_chosen(
	Book *book, const CalendarSieve *sieve, Day since, guint *items, GError **error)
{
	gint64 counted = 0;
	Stmt *q = book_stmt(book,
		"SELECT contact, interaction FROM participant"
		" INDEXED BY participant_interaction /* scan */"
		" WHERE day >= coalesce(:since, '') AND interaction NOT IN"
		" (SELECT id FROM interaction WHERE planned = 1)"
		" ORDER BY interaction");

	stmt_day(q, ":since", since);
	*items = 0;
	while (stmt_step(q)) {
		if (stmt_get_int(q, 1) == counted ||
			!calendar_sieve_takes_contact(sieve, stmt_get_int(q, 0)))
			continue;
		counted = stmt_get_int(q, 1);
		(*items)++;
	}
	return stmt_done(q, error);
}

gboolean
calendar_past_count(
	Book *book, const CalendarChoice *choice, guint *items, GError **error)
{
	g_autoptr(CalendarSieve) sieve = calendar_sieve_new(book, choice, error);
	Day since = since_of(book, choice);

	if (!sieve)
		return FALSE;
	if (choice && choice->query && !query_is_empty(choice->query))
		return count_chosen(book, sieve, since, items, error);
	return count_all(book, since, items, error);
}
