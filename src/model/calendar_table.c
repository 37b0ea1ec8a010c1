/*
 * Upkeep of `calendar_item`: a hash that differs raises SEQUENCE, an item that vanished
 * is cancelled, one that comes back rises again. The table lies outside undo, so SEQUENCE
 * never falls.
 */
#include <string.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "model/basis.h"
#include "model/cadence_table.h"
#include "model/calendar_item.h"
#include "model/contact_private.h"
#include "model/ids.h"

typedef struct {
	CalendarSource source;
	gint64 item;
} Ref;

static const char *const source_names[SOURCE_COUNT] = {
	[SOURCE_REMINDER] = "reminder",
	[SOURCE_OCCASION] = "occasion",
	[SOURCE_INTERACTION] = "interaction",
	[SOURCE_EVENT] = "event",
	[SOURCE_PLAN] = "plan",
	[SOURCE_REVIEW] = "review",
};

#define NOBODY 0 /* stands for whom what belongs to nobody is kept */

static Stmt *
refs_of_nobody(Book *book)
{
	return book_stmt(book,
		"SELECT 2, i.id FROM interaction i JOIN interview v"
		" ON v.interaction = i.id WHERE i.planned = 1 AND NOT EXISTS"
		" (SELECT 1 FROM participant p WHERE p.interaction = i.id)"
		" UNION ALL SELECT 3, id FROM event WHERE state = 'planned'"
		" UNION ALL SELECT 4, id FROM plan_item WHERE state = 'open'"
		" AND deadline >= ''"
		" UNION ALL SELECT 5, id FROM review_date WHERE state = 'open'"
		" /* scan */");
}

/* A regular reminder that never opens stands there not at all. */
static Stmt *
refs_of(Book *book, gint64 contact)
{
	Stmt *q = book_stmt(book,
		"SELECT 0, r.id FROM reminder r JOIN cadence d ON d.contact = r.contact"
		" WHERE r.contact = :contact AND r.state = 'open'"
		" AND (r.kind <> 'regular' OR d.opens <> '" DAY_NEVER "')"
		" UNION ALL SELECT 1, id FROM occasion WHERE contact = :contact"
		" UNION ALL SELECT 2, p.interaction FROM participant p"
		" JOIN interaction i ON i.id = p.interaction"
		" WHERE p.contact = :contact AND i.planned = 1");

	stmt_int(q, ":contact", contact);
	return q;
}

/* All that could stand in the calendar for one person, or nobody. */
static gboolean
list_refs(Book *book, gint64 contact, GArray *refs, GError **error)
{
	Stmt *q = contact == NOBODY ? refs_of_nobody(book) : refs_of(book, contact);

	while (stmt_step(q)) {
		Ref ref = { (CalendarSource)stmt_get_int(q, 0), stmt_get_int(q, 1) };

		g_array_append_val(refs, ref);
	}
	return stmt_done(q, error);
}

static void
start_text(const CalendarBuilt *built, char *text, gsize size)
{
	char day[DAY_TEXT];

	if (built->day != DAY_NONE)
		g_strlcpy(text, day_format(built->day, day), size);
	else
		g_snprintf(text, (gulong)size, "%" G_GINT64_FORMAT, built->start);
}

static gboolean
is_known(Book *book, const char *uid, gboolean *known, GError **error)
{
	Stmt *q = book_stmt(book, "SELECT 1 FROM calendar_item WHERE uid = :uid");

	stmt_text(q, ":uid", uid);
	*known = stmt_step(q);
	return stmt_done(q, error);
}

#define ITEM                                                                            \
	"INSERT INTO calendar_item (uid, contact, source, item, hash, start, sequence," \
	" modified) VALUES (:uid, :contact, :source, :item, :hash, :start, 0, :now)"

/* Writes nothing where the hash is the same. */
static gboolean
keep(Book *book, const CalendarLook *look, const Ref *ref, const CalendarBuilt *built,
	GError **error)
{
	char start[32], hash[HASH_TEXT];
	gboolean known;
	Stmt *q;

	if (!is_known(book, built->uid, &known, error))
		return FALSE;
	q = book_stmt(book,
		known ? ITEM
			" ON CONFLICT (uid) DO UPDATE SET contact = excluded.contact,"
			" source = excluded.source, item = excluded.item,"
			" hash = excluded.hash, start = excluded.start,"
			" sequence = sequence + 1, modified = excluded.modified,"
			" cancelled_on = NULL"
			" WHERE hash <> excluded.hash OR start <> excluded.start"
			" OR cancelled_on IS NOT NULL OR contact <> excluded.contact"
		      : ITEM);
	calendar_hash(look, built, hash);
	start_text(built, start, sizeof start);
	stmt_text(q, ":uid", built->uid);
	stmt_int(q, ":contact", built->contact);
	stmt_text(q, ":source", source_names[ref->source]);
	stmt_int(q, ":item", ref->item);
	stmt_text(q, ":hash", hash);
	stmt_text(q, ":start", start);
	stmt_int(q, ":now", book_now(book));
	return stmt_done(q, error);
}

/* Builds and keeps all items of a person; their UIDs go to `seen`. */
static gboolean
keep_contact(Book *book, const CalendarLook *look, gint64 contact, GHashTable *seen,
	GError **error)
{
	g_autoptr(GArray) refs = g_array_new(FALSE, FALSE, sizeof(Ref));

	if (!list_refs(book, contact, refs, error))
		return FALSE;
	for (guint i = 0; i < refs->len; i++) {
		const Ref *ref = &g_array_index(refs, Ref, i);
		g_auto(CalendarBuilt) built = { 0 };
		gboolean found;

		if (!calendar_build(
			    book, look, ref->source, ref->item, &built, &found, error))
			return FALSE;
		if (!found)
			continue;
		if (!keep(book, look, ref, &built, error))
			return FALSE;
		g_hash_table_add(seen, g_steal_pointer(&built.uid));
	}
	return TRUE;
}

static gboolean
cancel(Book *book, const char *uid, GError **error)
{
	Stmt *q = book_stmt(book,
		"UPDATE calendar_item SET sequence = sequence + 1, modified = :now,"
		" cancelled_on = :today WHERE uid = :uid");

	stmt_int(q, ":now", book_now(book));
	stmt_day(q, ":today", book_today(book));
	stmt_text(q, ":uid", uid);
	return stmt_done(q, error);
}

static gboolean
cancel_unseen(Book *book, gint64 contact, GHashTable *seen, GError **error)
{
	g_autoptr(GPtrArray) gone = g_ptr_array_new_with_free_func(g_free);
	Stmt *q = book_stmt(book, "SELECT uid FROM calendar_item WHERE contact = :contact"
				  " AND cancelled_on IS NULL");

	stmt_int(q, ":contact", contact);
	while (stmt_step(q))
		if (!g_hash_table_contains(seen, stmt_get_text(q, 0)))
			g_ptr_array_add(gone, stmt_dup_text(q, 0));
	if (!stmt_done(q, error))
		return FALSE;
	for (guint i = 0; i < gone->len; i++)
		if (!cancel(book, g_ptr_array_index(gone, i), error))
			return FALSE;
	return TRUE;
}

/* Cancels only when all are built: a meeting may have passed from one to the other. */
static gboolean
refresh(Book *book, const GArray *contacts, GError **error)
{
	g_autoptr(GHashTable) seen =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	const CalendarLook look = calendar_look(book, CALENDAR_TO_HASH);

	for (guint i = 0; i < contacts->len; i++)
		if (!keep_contact(
			    book, &look, g_array_index(contacts, gint64, i), seen, error))
			return FALSE;
	for (guint i = 0; i < contacts->len; i++)
		if (!cancel_unseen(book, g_array_index(contacts, gint64, i), seen, error))
			return FALSE;
	return TRUE;
}

gboolean
calendar_refresh(Book *book, gint64 contact, GError **error)
{
	g_autoptr(GArray) one = ids_new();

	g_array_append_val(one, contact);
	return refresh(book, one, error);
}

#define SLICE 200 /* people in memory at once */

/* The next people after `id`, at most SLICE. */
static gboolean
next_contacts(Book *book, gint64 id, GArray *contacts, GError **error)
{
	Stmt *q = book_stmt(
		book, "SELECT id FROM contact WHERE id > :id ORDER BY id LIMIT :limit");

	g_array_set_size(contacts, 0);
	stmt_int(q, ":id", id);
	stmt_int(q, ":limit", SLICE);
	return ids_read(contacts, q, error);
}

gboolean
calendar_refresh_all(Book *book, GError **error)
{
	g_autoptr(GArray) contacts = ids_new();
	gint64 last = 0;

	if (!basis_note_zone(book, error) || !calendar_refresh(book, NOBODY, error))
		return FALSE;
	for (;;) {
		if (!next_contacts(book, last, contacts, error))
			return FALSE;
		if (contacts->len == 0)
			return TRUE;
		if (!refresh(book, contacts, error))
			return FALSE;
		last = g_array_index(contacts, gint64, contacts->len - 1);
	}
}

/* A planned interview may be with nobody known, before or after the change. */
static gboolean
touches_nobody(Book *book, const Touched *touched, gboolean *does, GError **error)
{
	*does = (touched->changed & (CHANGED_EVENT | CHANGED_GROWTH | CHANGED_SETTING)) !=
		0;
	for (guint i = 0; !*does && i < touched->interactions->len; i++) {
		gint64 found = 0;
		Stmt *q = book_stmt(book,
			"SELECT EXISTS (SELECT 1 FROM calendar_item WHERE contact = 0"
			" AND source = 'interaction' AND item = :id) OR EXISTS"
			" (SELECT 1 FROM interview WHERE interaction = :id AND NOT"
			"  EXISTS (SELECT 1 FROM participant WHERE interaction = :id))");

		stmt_int(q, ":id", g_array_index(touched->interactions, gint64, i));
		if (!stmt_one_int(q, &found, error))
			return FALSE;
		*does = found != 0;
	}
	return TRUE;
}

/* That of nobody last: who is no longer named leaves what stays in the calendar. */
gboolean
calendar_table_refresh(Book *book, const Touched *touched, GError **error)
{
	gboolean of_nobody;

	if (touched->unsettled && !basis_is_resettling(book))
		return calendar_refresh_all(book, error);
	return basis_note_zone(book, error) && refresh(book, touched->contacts, error) &&
	       touches_nobody(book, touched, &of_nobody, error) &&
	       (!of_nobody || calendar_refresh(book, NOBODY, error));
}

CalendarSource
calendar_source(const char *name)
{
	for (int i = 0; i < SOURCE_COUNT; i++)
		if (g_str_equal(source_names[i], name))
			return (CalendarSource)i;
	return SOURCE_REMINDER;
}

static void
add_problem(GPtrArray *problems, const char *uid)
{
	g_ptr_array_add(problems,
		g_strdup_printf(
			_("The calendar item %s is not what the book says."), uid));
}

/* One stored row; text columns live until the next step. */
typedef struct {
	const char *uid, *source, *hash;
	gint64 item;
} Row;

/* Every live item must be what is remembered of it; cancelled ones are only history. */
static gboolean
check_row(Book *book, const Row *row, GPtrArray *problems, GError **error)
{
	g_auto(CalendarBuilt) built = { 0 };
	g_autoptr(GError) failure = NULL;
	gboolean found = FALSE;
	const CalendarLook look = calendar_look(book, CALENDAR_TO_HASH);
	char follows[HASH_TEXT];

	if (!calendar_build(book, &look, calendar_source(row->source), row->item, &built,
		    &found, &failure) &&
		!g_error_matches(failure, KRUG_ERROR, KRUG_ERROR_NOT_FOUND)) {
		g_propagate_error(error, g_steal_pointer(&failure));
		return FALSE;
	}
	if (found)
		calendar_hash(&look, &built, follows);
	if (!found || strcmp(follows, row->hash) != 0)
		add_problem(problems, row->uid);
	return TRUE;
}

static gboolean
is_kept(Book *book, const char *uid, gboolean *kept, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT 1 FROM calendar_item WHERE uid = :uid AND cancelled_on IS NULL");

	stmt_text(q, ":uid", uid);
	*kept = stmt_step(q);
	return stmt_done(q, error);
}

/* What a person has on the calendar must be remembered. */
static gboolean
check_contact(Book *book, gint64 contact, void *problems, GError **error)
{
	g_autoptr(GArray) refs = g_array_new(FALSE, FALSE, sizeof(Ref));
	const CalendarLook look = calendar_look(book, CALENDAR_TO_HASH);

	if (!list_refs(book, contact, refs, error))
		return FALSE;
	for (guint i = 0; i < refs->len; i++) {
		const Ref *ref = &g_array_index(refs, Ref, i);
		g_auto(CalendarBuilt) built = { 0 };
		gboolean found, kept = TRUE;

		if (!calendar_build(
			    book, &look, ref->source, ref->item, &built, &found, error))
			return FALSE;
		if (found && !is_kept(book, built.uid, &kept, error))
			return FALSE;
		if (!kept)
			add_problem(problems, built.uid);
	}
	return TRUE;
}

gboolean
calendar_table_check(Book *book, GPtrArray *problems, GError **error)
{
	gboolean ok = TRUE;
	Stmt *q = book_stmt(book,
		"SELECT uid, source, item, hash FROM calendar_item /* scan */"
		" WHERE cancelled_on IS NULL");

	while (ok && stmt_step(q)) {
		const Row row = {
			.uid = stmt_get_text(q, 0),
			.source = stmt_get_text(q, 1),
			.item = stmt_get_int(q, 2),
			.hash = stmt_get_text(q, 3),
		};

		ok = check_row(book, &row, problems, error);
	}
	return stmt_done(q, ok ? error : NULL) && ok &&
	       check_contact(book, NOBODY, problems, error) &&
	       contact_each(book, check_contact, problems, error);
}
