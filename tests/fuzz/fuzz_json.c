/*
 * Any bytes as a whole book in JSON: what the scanner takes SQLite takes too, a line that
 * is named is in the text, what is refused leaves the book as empty as it was, and what
 * is loaded is a sound book.
 */
#include <stdlib.h>
#include <string.h>

#include "base/json_scan.h"
#include "fuzz.h"
#include "krug/i18n.h"
#include "krug/load.h"
#include "krug/uuid.h"
#include "model/book_private.h"

static void
check(gboolean right)
{
	if (!right)
		abort();
}

static gint64
ask(Book *book, const char *sql, const char *text)
{
	Stmt *q = book_stmt_once(book, sql);
	gint64 value;

	if (text)
		stmt_text(q, ":text", text);
	check(stmt_one_int(q, &value, NULL));
	return value;
}

static guint64
lines_of(const char *text)
{
	guint64 lines = 1;

	for (; *text; text++)
		lines += *text == '\n';
	return lines;
}

static void
check_loaded(Book *book)
{
	g_autoptr(GPtrArray) problems = book_check(book, NULL);

	check(problems && problems->len == 0);
}

static void
load(const char *text)
{
	g_autoptr(Clock) clock = clock_new_frozen("2026-11-21T12:00:00Z", "UTC", NULL);
	g_autoptr(UuidSource) uuids = uuid_source_new_seeded(1);
	g_autoptr(Book) book =
		book_open(NULL, BOOK_MEMORY | BOOK_CREATE, clock, uuids, NULL);
	g_autoptr(GError) error = NULL;

	check(book && ask(book, "SELECT json_valid(:text)", text) == 1);
	if (load_json(book, text, "x", NULL, &error)) {
		check_loaded(book);
		return;
	}
	check(error && *error->message);
	check(ask(book,
		      "SELECT EXISTS (SELECT 1 FROM contact)"
		      " OR EXISTS (SELECT 1 FROM journal)",
		      NULL) == 0);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	g_autofree char *text = g_strndup((const char *)data, size);
	guint64 line;

	if (strlen(text) != size || !g_utf8_validate(text, (gssize)size, NULL))
		return 0;
	line = json_scan(text, NULL);
	check(line <= lines_of(text));
	/* Most of what is JSON is no book; to open one for each would take the time. */
	if (line == 0 && strstr(text, "\"contacts\""))
		load(text);
	return 0;
}
