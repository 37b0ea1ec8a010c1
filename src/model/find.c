/*
 * Search. What is met in a name comes before what is met elsewhere, what was typed before
 * what the other layout would give. Each step looks at a bounded number of candidates.
 */
#include "krug/find.h"

#include "model/book_private.h"
#include "model/contact_private.h"
#include "model/find_query.h"
#include "model/ids.h"

#define CANDIDATES 500

typedef struct {
	Book *book;
	guint limit;
	gboolean entries; /* hits may be entries; else an entry stands for its people */
	GArray *hits;	  /* FindHit */
	GHashTable *seen; /* ids of documents, as pointers to gint64 */
} Search;

static gboolean
is_new(Search *search, gint64 document)
{
	gint64 *key;

	if (g_hash_table_contains(search->seen, &document))
		return FALSE;
	key = g_new(gint64, 1);
	*key = document;
	return g_hash_table_add(search->seen, key);
}

static void
add_hit(Search *search, gint64 contact, gint64 interaction)
{
	gint64 document = interaction != 0 ? 2 * interaction + 1 : 2 * contact;
	FindHit hit = { contact, interaction, 0 };

	if (search->hits->len < search->limit && is_new(search, document))
		g_array_append_val(search->hits, hit);
}

static void
add_application(Search *search, gint64 document)
{
	FindHit hit = { 0, 0, -document };

	if (search->entries && search->hits->len < search->limit &&
		is_new(search, document))
		g_array_append_val(search->hits, hit);
}

static gboolean
add_entry(Search *search, gint64 interaction, GError **error)
{
	Stmt *q = book_stmt(search->book,
		"SELECT contact FROM participant WHERE interaction = :interaction"
		" ORDER BY contact");

	stmt_int(q, ":interaction", interaction);
	while (stmt_step(q)) {
		gint64 contact = stmt_get_int(q, 0);

		add_hit(search, contact, search->entries ? interaction : 0);
	}
	return stmt_done(q, error);
}

/* People among the documents, or entries. */
static gboolean
add_documents(Search *search, const GArray *documents, gboolean people, GError **error)
{
	for (guint i = 0; i < documents->len; i++) {
		gint64 document = g_array_index(documents, gint64, i);

		if (people != (document > 0 && document % 2 == 0))
			continue;
		if (document < 0)
			add_application(search, document);
		else if (people)
			add_hit(search, document / 2, 0);
		else if (!add_entry(search, document / 2, error))
			return FALSE;
	}
	return TRUE;
}

/* Names and what is about somebody stand in documents of people alone: as many as may be
 * hits are enough, since whoever was met before is one of these already. */
static guint
candidates(const Search *search, FindScope scope)
{
	return scope == FIND_ALL ? MAX(CANDIDATES, search->limit) : search->limit;
}

static gboolean
look(Search *search, const char *text, FindScope scope, GError **error)
{
	g_autoptr(GArray) documents = find_documents(
		search->book, text, scope, candidates(search, scope), error);

	return documents && add_documents(search, documents, TRUE, error) &&
	       (scope != FIND_ALL || add_documents(search, documents, FALSE, error));
}

static GArray *
find(Book *book, const char *text, guint limit, gboolean entries, GError **error)
{
	g_auto(GStrv) readings = find_readings(text);
	g_autoptr(GHashTable) seen =
		g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
	g_autoptr(GArray) hits = g_array_new(FALSE, FALSE, sizeof(FindHit));
	Search search = { book, limit, entries, hits, seen };

	for (FindScope scope = FIND_NAME; scope <= FIND_ALL; scope++)
		for (guint i = 0; readings[i]; i++)
			if (hits->len < limit &&
				!look(&search, readings[i], scope, error))
				return NULL;
	return g_steal_pointer(&hits);
}

GArray *
find_match(Book *book, const char *text, guint limit, GError **error)
{
	g_autoptr(GArray) hits = find(book, text, limit, FALSE, error);
	GArray *ids;

	if (!hits)
		return NULL;
	ids = ids_new();
	for (guint i = 0; i < hits->len; i++)
		g_array_append_val(ids, g_array_index(hits, FindHit, i).contact);
	return ids;
}

static void
tell_address(Stmt *q, FindMail fn, void *data)
{
	const char *title = stmt_get_text(q, 6), *at = stmt_get_text(q, 7);
	const char *between = *title && *at ? ", " : "";
	g_autofree char *name = contact_display_row(q);
	g_autofree char *note = g_strconcat(title, between, at, NULL);

	fn(stmt_get_text(q, 5), name, note, data);
}

/* The columns of the name come first: contact_display_row(). Of the positions that last
 * the first row of an address has the one that JOIN_POSITION names; asked for by itself
 * it would cost half of the whole. */
static gboolean
tell_mail(Book *book, const GArray *people, FindMail fn, void *data, GError **error)
{
	g_autofree char *list = ids_json(people);
	Stmt *q = book_stmt(book,
		"SELECT c.family, c.given, c.patronymic, c.nickname, c.alt, h.value,"
		" coalesce(p.title, ''), coalesce(o.name, ''), h.id"
		" FROM json_each(:people) f CROSS JOIN channel h ON h.contact = f.value"
		" CROSS JOIN contact c ON c.id = h.contact"
		" LEFT JOIN position p ON p.contact = c.id AND p.ended IS NULL"
		" LEFT JOIN organization o ON o.id = p.organization"
		" WHERE h.kind = 'email'"
		" ORDER BY f.key, h.place, h.id, p.started DESC, p.id DESC");
	gint64 last = 0;

	stmt_text(q, ":people", list);
	while (stmt_step(q)) {
		gint64 address = stmt_get_int(q, 8);

		if (address != last)
			tell_address(q, fn, data);
		last = address;
	}
	return stmt_done(q, error);
}

gboolean
find_mail(Book *book, const char *text, guint limit, FindMail fn, void *data,
	GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	g_autoptr(GArray) found = find_match(book, text, limit, error);

	return found && tell_mail(book, found, fn, data, error);
}

GArray *
find_hits(Book *book, const char *text, guint limit, GError **error)
{
	return find(book, text, limit, TRUE, error);
}
