/*
 * Changing a setting of the book. Those that move dates or words of somebody are a change
 * after which everybody is reckoned anew; a value equal to the default is not stored.
 */
#include <string.h>

#include "krug/config.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/setting.h"
#include "model/args.h"
#include "model/basis.h"
#include "model/resettle.h"
#include "model/setting_private.h"

typedef struct {
	const char *name;
	const char *value; /* NULL: back to the default */
} Assignment;

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
	g_autofree char *was = setting_stored(book, assignment->name);

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
	if (!basis_has_setting(name))
		return book_change(book, "setting", args, assign, &assignment, error);
	return book_resettle(book, "setting", args, assign, &assignment, error);
}
