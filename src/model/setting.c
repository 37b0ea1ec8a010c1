/*
 * The book's own settings, by the rows of the configuration table. A value equal to the
 * default is not stored, so a default may change with a later version.
 */
#include "krug/setting.h"

#include <string.h>

#include "krug/config.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "model/args.h"
#include "model/book_private.h"
#include "model/resettle.h"

typedef struct {
	const char *name;
	const char *value; /* NULL: back to the default */
} Assignment;

static char *
stored(Book *book, const char *name)
{
	Stmt *q = book_stmt(book, "SELECT value FROM setting WHERE name = :name");

	stmt_text(q, ":name", name);
	return stmt_done_text(q, NULL);
}

char *
setting_get(Book *book, const char *name)
{
	const ConfigRow *row = config_find(name);
	g_autofree char *value = NULL;
	g_autofree char *normal = NULL;

	g_return_val_if_fail(row && row->place == CONFIG_BOOK, g_strdup(""));
	value = stored(book, name);
	if (value)
		normal = config_check(row, value, NULL);
	return normal ? g_steal_pointer(&normal) : g_strdup(row->fallback);
}

gboolean
setting_is_set(Book *book, const char *name)
{
	g_autofree char *value = stored(book, name);

	return value != NULL;
}

static gboolean
assign(Book *book, void *data, GError **error)
{
	const Assignment *assignment = data;
	Stmt *q;

	if (!assignment->value) {
		q = book_stmt(book, "DELETE FROM setting WHERE name = :name");
	} else {
		q = book_stmt(book,
			"INSERT INTO setting (name, value) VALUES (:name, :value)"
			" ON CONFLICT (name) DO UPDATE SET value = excluded.value");
		stmt_text(q, ":value", assignment->value);
	}
	stmt_text(q, ":name", assignment->name);
	return stmt_done(q, error);
}

static gboolean
unchanged(Book *book, const Assignment *assignment)
{
	g_autofree char *was = stored(book, assignment->name);

	return g_strcmp0(was, assignment->value) == 0;
}

gboolean
setting_set(Book *book, const char *name, const char *value, GError **error)
{
	const ConfigRow *row = config_need(name, error);
	Assignment assignment = { name, NULL };
	g_autofree char *normal = NULL;
	g_autofree char *args = NULL;

	if (!row)
		return FALSE;
	if (row->place != CONFIG_BOOK) {
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT,
			_("The setting “%s” belongs to this computer, not to the book."),
			name);
		return FALSE;
	}
	if (value) {
		normal = config_check(row, value, error);
		if (!normal)
			return FALSE;
		if (strcmp(normal, row->fallback) != 0)
			assignment.value = normal;
	}
	args = change_args("name", name, "value", normal ? normal : row->fallback, NULL);
	if (unchanged(book, &assignment))
		return TRUE;
	return book_resettle(book, "setting", args, assign, &assignment, error);
}
