/*
 * Where a dump goes wrong. Statements take a section as a whole and SQLite does not say
 * which element they stumbled over, so the dump is loaded once more, element by element,
 * in a transaction that is rolled back.
 */
#include "model/load_private.h"

#include "base/json_scan.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "model/contact_private.h"
#include "store/db.h"

typedef struct {
	const char *text;
	const char *section; /* NULL: not found */
	gint64 index;	     /* in it; JSON_SCAN_WHOLE: not of an array */
	gboolean dangles;    /* something named there is not in the dump */
} Place;

static void
keep(Place *place, const char *section, gint64 index, gboolean dangles)
{
	place->section = section;
	place->index = index;
	place->dangles = dangles;
}

/* Loads the part from `text`; FALSE where that fails. What dangles may be there later. */
static gboolean
try_part(Book *book, const LoadPart *part, const char *text, Place *place, gint64 index,
	GError **error)
{
	if (!part->load(book, text, part->what, error)) {
		keep(place, part->section, index, FALSE);
		return FALSE;
	}
	if (db_references_hold(book_db(book)))
		keep(place, NULL, 0, FALSE);
	else if (!place->section)
		keep(place, part->section, index, TRUE);
	return TRUE;
}

/* Each element in a dump of its own. */
static gboolean
try_elements(Book *book, const LoadPart *part, void *data, GError **error)
{
	Place *place = data;
	g_autofree char *path = g_strconcat("$.", part->section, NULL);
	gboolean is_array, ok = TRUE;
	Stmt *q = book_stmt_once(book, "SELECT json_type(:text, :path) = 'array'");
	gint64 type;

	stmt_text(q, ":text", place->text);
	stmt_text(q, ":path", path);
	if (!stmt_one_int(q, &type, error))
		return FALSE;
	is_array = type != 0;
	if (!is_array)
		return try_part(book, part, place->text, place, JSON_SCAN_WHOLE, error);
	q = book_stmt_once(book,
		"SELECT key, json_object(:section, json_array("
		" CASE WHEN type IN ('object', 'array') THEN json(value) ELSE atom END))"
		" FROM json_each(:text, :path) /* scan */");
	stmt_text(q, ":section", part->section);
	stmt_text(q, ":text", place->text);
	stmt_text(q, ":path", path);
	while (ok && stmt_step(q))
		ok = try_part(book, part, stmt_get_text(q, 1), place, stmt_get_int(q, 0),
			error);
	return stmt_done(q, ok ? error : NULL) && ok;
}

static gboolean
try_person(Book *book, gint64 contact, void *data, GError **error)
{
	Place *place = data;
	gint64 index = JSON_SCAN_WHOLE;
	Stmt *q;

	if (load_check_person(book, contact, NULL, error))
		return TRUE;
	q = book_stmt_once(book, "SELECT key FROM json_each(:text, '$.contacts')"
				 " WHERE value ->> 'id' = :id LIMIT 1 /* scan */");
	stmt_text(q, ":text", place->text);
	stmt_int(q, ":id", contact);
	stmt_one_int(q, &index, NULL);
	keep(place, "contacts", index, FALSE);
	return FALSE;
}

/* Always FALSE: nothing of it stays. */
static gboolean
run_search(Book *book, void *data, GError **error)
{
	Place *place = data;

	if (load_each_part(book, try_elements, place, error) && !place->section)
		contact_each(book, try_person, place, error);
	if (error && !*error)
		g_set_error_literal(error, KRUG_ERROR, KRUG_ERROR_CANCELLED, "searched");
	return FALSE;
}

/* And not about the disk, or another program. */
static gboolean
is_about_values(const GError *error)
{
	static const KrugErrorCode codes[] = { KRUG_ERROR_INPUT, KRUG_ERROR_FAILED,
		KRUG_ERROR_NOT_FOUND };

	for (gsize i = 0; i < G_N_ELEMENTS(codes); i++)
		if (g_error_matches(error, KRUG_ERROR, (gint)codes[i]))
			return TRUE;
	return FALSE;
}

void
load_place(Book *book, const char *text, const char *file, GError **error)
{
	Place place = { .text = text };
	g_autoptr(GError) searched = NULL;
	guint64 line;

	if (!error || !is_about_values(*error))
		return;
	book_derive(book, run_search, &place, &searched);
	line = place.section ? json_scan_line(text, place.section, place.index) : 0;
	if (line == 0)
		return;
	if (place.dangles) {
		g_clear_error(error);
		g_set_error_literal(error, KRUG_ERROR, KRUG_ERROR_INPUT,
			_("it names somebody or something the file does not hold"));
	}
	g_prefix_error(error, "%s:%" G_GUINT64_FORMAT ": ", file, line);
}
