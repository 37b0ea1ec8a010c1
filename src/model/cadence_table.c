/*
 * Upkeep of the table `cadence`. A row that has not changed is not written, so a change
 * costs what it changes; nothing in a row depends on today.
 */
#include "model/cadence_table.h"

#include <string.h>

#include "krug/i18n.h"
#include "krug/name.h"
#include "krug/text.h"
#include "model/basis.h"
#include "model/contact_private.h"
#include "model/facts.h"
#include "model/ids.h"

/* A row with what sorts it. */
typedef struct {
	CadenceRow dates;
	gint64 span;
	char *sort_name, *sort_org;
} StoredRow;

static void
stored_row_clear(StoredRow *row)
{
	g_clear_pointer(&row->sort_name, g_free);
	g_clear_pointer(&row->sort_org, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(StoredRow, stored_row_clear)

static Day
get_ever(Stmt *q, int column)
{
	const char *text = stmt_get_text(q, column);

	return text && strcmp(text, DAY_NEVER) != 0 ? day_parse(text) : DAY_NONE;
}

void
cadence_get(Stmt *q, int column, CadenceRow *row)
{
	*row = (CadenceRow){
		.archived = stmt_get_int(q, column) != 0,
		.last_day = stmt_get_day(q, column + 1),
		.opens = get_ever(q, column + 2),
		.closes = get_ever(q, column + 3),
		.far = (int)stmt_get_int(q, column + 4),
		.step_opens = stmt_get_day(q, column + 5),
		.step_closes = stmt_get_day(q, column + 6),
		.owed_since = stmt_get_day(q, column + 7),
		.waiting_until = stmt_get_day(q, column + 8),
		.silences = (int)stmt_get_int(q, column + 9),
		.paused_until = stmt_get_day(q, column + 10),
		.snoozed_until = stmt_get_day(q, column + 11),
		.hour_opens = stmt_get_day(q, column + 12),
		.hour_closes = stmt_get_int(q, column + 13),
	};
}

gboolean
cadence_load(Book *book, gint64 contact, CadenceRow *row, gboolean *found, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT " CADENCE_COLUMNS " FROM cadence d WHERE d.contact = :contact");

	stmt_int(q, ":contact", contact);
	*found = stmt_step(q);
	if (*found) {
		cadence_get(q, 0, row);
		row->now = book_now(book);
	}
	return stmt_done(q, error);
}

/* Few distinct values: each is one index range of the list (people_range.c). */
static gint64
span_of(const CadenceRow *row)
{
	int months;

	if (row->opens == DAY_NONE || row->closes == DAY_NONE)
		return 0;
	months = (row->closes - row->opens + 30) / 31;
	return (gint64)row->far * SPAN_FACTOR + months * 31;
}

/* Where they work now: since last, of several. A person has few positions, so looking at
 * each is cheaper than having SQLite sort them. */
static char *
sort_org(Book *book, gint64 contact, GError **error)
{
	g_autofree char *name = NULL;
	g_autofree char *since = NULL;
	Stmt *q = book_stmt(book,
		"SELECT o.name, p.started FROM position p JOIN organization o ON "
		"o.id = p.organization"
		" WHERE p.contact = :contact AND p.ended IS NULL ORDER BY p.id");

	stmt_int(q, ":contact", contact);
	while (stmt_step(q)) {
		if (since && strcmp(stmt_get_text(q, 1), since) < 0)
			continue;
		g_free(name);
		g_free(since);
		name = stmt_dup_text(q, 0);
		since = stmt_dup_text(q, 1);
	}
	if (!stmt_done(q, error))
		return NULL;
	return name && *name ? text_sort_key(name) : g_strdup(SORT_LAST);
}

/* found FALSE: there is no such person. */
static gboolean
compute(Book *book, gint64 contact, StoredRow *row, gboolean *found, GError **error)
{
	g_auto(Facts) facts = { 0 };
	CadenceTrack track;
	NameParts name;

	if (!facts_load(book, contact, &facts, found, error))
		return FALSE;
	if (!*found)
		return TRUE;
	facts_walk(book, &facts, &track, NULL);
	row->dates = facts_row(&facts, &track);
	row->span = span_of(&row->dates);
	name = contact_name(facts.contact);
	row->sort_name = name_sort(&name);
	row->sort_org = sort_org(book, contact, error);
	return row->sort_org != NULL;
}

static gboolean
load(Book *book, gint64 contact, StoredRow *row, gboolean *found, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT " CADENCE_COLUMNS ", d.span, d.sort_name, d.sort_org"
		" FROM cadence d WHERE d.contact = :contact");

	stmt_int(q, ":contact", contact);
	*found = stmt_step(q);
	if (*found) {
		cadence_get(q, 0, &row->dates);
		row->span = stmt_get_int(q, CADENCE_COUNT);
		row->sort_name = stmt_dup_text(q, CADENCE_COUNT + 1);
		row->sort_org = stmt_dup_text(q, CADENCE_COUNT + 2);
	}
	return stmt_done(q, error);
}

static gboolean
dates_same(const CadenceRow *a, const CadenceRow *b)
{
	return a->archived == b->archived && a->last_day == b->last_day &&
	       a->opens == b->opens && a->closes == b->closes && a->far == b->far &&
	       a->step_opens == b->step_opens && a->step_closes == b->step_closes &&
	       a->owed_since == b->owed_since && a->waiting_until == b->waiting_until &&
	       a->silences == b->silences && a->paused_until == b->paused_until &&
	       a->snoozed_until == b->snoozed_until && a->hour_opens == b->hour_opens &&
	       a->hour_closes == b->hour_closes;
}

static gboolean
same(const StoredRow *a, const StoredRow *b)
{
	return dates_same(&a->dates, &b->dates) && a->span == b->span &&
	       g_strcmp0(a->sort_name, b->sort_name) == 0 &&
	       g_strcmp0(a->sort_org, b->sort_org) == 0;
}

static void
bind_ever(Stmt *q, const char *name, Day day)
{
	if (day == DAY_NONE)
		stmt_text(q, name, DAY_NEVER);
	else
		stmt_day(q, name, day);
}

#define ROW                                                                            \
	"INTO cadence (contact, archived, last_day, opens, closes, far, span,"         \
	" step_opens, step_closes, owed_since, waiting_until, silences, paused_until," \
	" snoozed_until, hour_opens, hour_closes, sort_name, sort_org) VALUES "        \
	"(:contact, :archived, :last_day,"                                             \
	" :opens, :closes, :far, :span, :step_opens, :step_closes, :owed_since,"       \
	" :waiting_until, :silences, :paused_until, :snoozed_until, :hour_opens, "     \
	":hour_closes, :sort_name,"                                                    \
	" :sort_org)"

/* A statement that may replace costs as much again for the pages it could have to bring
 * back, so it is not used for those who come in. */
static gboolean
write_row(
	Book *book, gint64 contact, const StoredRow *row, gboolean stored, GError **error)
{
	const CadenceRow *d = &row->dates;
	char last[DAY_TEXT];
	Stmt *q = book_stmt(book, stored ? "REPLACE " ROW : "INSERT " ROW);

	stmt_int(q, ":contact", contact);
	stmt_int(q, ":archived", d->archived);
	stmt_text(q, ":last_day",
		d->last_day == DAY_NONE ? DAY_BEFORE : day_format(d->last_day, last));
	bind_ever(q, ":opens", d->opens);
	bind_ever(q, ":closes", d->closes);
	stmt_int(q, ":far", d->far);
	stmt_int(q, ":span", row->span);
	stmt_day(q, ":step_opens", d->step_opens);
	stmt_day(q, ":step_closes", d->step_closes);
	stmt_day(q, ":owed_since", d->owed_since);
	stmt_day(q, ":waiting_until", d->waiting_until);
	stmt_int(q, ":silences", d->silences);
	stmt_day(q, ":paused_until", d->paused_until);
	stmt_day(q, ":snoozed_until", d->snoozed_until);
	stmt_day(q, ":hour_opens", d->hour_opens);
	stmt_id(q, ":hour_closes", d->hour_closes);
	stmt_text(q, ":sort_name", row->sort_name);
	stmt_text(q, ":sort_org", row->sort_org);
	return stmt_done(q, error);
}

static gboolean
remove_row(Book *book, gint64 contact, GError **error)
{
	Stmt *q = book_stmt(book, "DELETE FROM cadence WHERE contact = :contact");

	stmt_int(q, ":contact", contact);
	return stmt_done(q, error);
}

gboolean
cadence_refresh(Book *book, gint64 contact, GError **error)
{
	g_auto(StoredRow) now = { 0 }, was = { 0 };
	gboolean lives, stored;

	if (!compute(book, contact, &now, &lives, error) ||
		!load(book, contact, &was, &stored, error))
		return FALSE;
	if (!lives)
		return !stored || remove_row(book, contact, error);
	if (stored && same(&now, &was))
		return TRUE;
	return write_row(book, contact, &now, stored, error);
}

static gboolean
refresh_one(Book *book, gint64 contact, void *data G_GNUC_UNUSED, GError **error)
{
	return cadence_refresh(book, contact, error);
}

gboolean
cadence_refresh_all(Book *book, GError **error)
{
	return contact_each(book, refresh_one, NULL, error) &&
	       basis_store_settings(book, error);
}

/* Those who work there sort by its name. */
static gboolean
refresh_organization(Book *book, gint64 organization, GError **error)
{
	g_autoptr(GArray) contacts = ids_new();
	Stmt *q = book_stmt(
		book, "SELECT contact FROM position WHERE organization = :organization");

	stmt_int(q, ":organization", organization);
	if (!ids_read(contacts, q, error))
		return FALSE;
	for (guint i = 0; i < contacts->len; i++)
		if (!cadence_refresh(book, g_array_index(contacts, gint64, i), error))
			return FALSE;
	return TRUE;
}

gboolean
cadence_table_refresh(Book *book, const Touched *touched, GError **error)
{
	if (touched->unsettled && !basis_is_resettling(book))
		return cadence_refresh_all(book, error);
	if (touched->unsettled && !basis_forget_settings(book, error))
		return FALSE;
	for (guint i = 0; i < touched->organizations->len; i++)
		if (!refresh_organization(book,
			    g_array_index(touched->organizations, gint64, i), error))
			return FALSE;
	for (guint i = 0; i < touched->contacts->len; i++)
		if (!cadence_refresh(
			    book, g_array_index(touched->contacts, gint64, i), error))
			return FALSE;
	return TRUE;
}

static gboolean
check_contact(Book *book, gint64 contact, void *problems, GError **error)
{
	g_auto(StoredRow) now = { 0 }, was = { 0 };
	gboolean lives, stored;

	if (!compute(book, contact, &now, &lives, error) ||
		!load(book, contact, &was, &stored, error))
		return FALSE;
	if (!stored || !same(&now, &was))
		g_ptr_array_add(
			problems, g_strdup_printf(_("The dates of person #%ld do not "
						    "follow from what was logged."),
					  (long)contact));
	return TRUE;
}

static gboolean
check_strays(Book *book, GPtrArray *problems, GError **error)
{
	Stmt *q = book_stmt(book, "SELECT contact FROM cadence /* scan */"
				  " WHERE NOT EXISTS (SELECT 1 FROM contact c WHERE c.id "
				  "= cadence.contact)");

	while (stmt_step(q))
		g_ptr_array_add(
			problems, g_strdup_printf(_("There are dates of a person #%ld "
						    "who is not in the book."),
					  (long)stmt_get_int(q, 0)));
	return stmt_done(q, error);
}

gboolean
cadence_table_check(Book *book, GPtrArray *problems, GError **error)
{
	return contact_each(book, check_contact, problems, error) &&
	       check_strays(book, problems, error);
}
