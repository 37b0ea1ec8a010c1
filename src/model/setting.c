/*
 * The book's own settings, by the rows of the configuration table. A value equal to the
 * default is not stored, so a default may change with a later version.
 */
#include "krug/setting.h"

#include "krug/config.h"
#include "model/book_private.h"
#include "model/setting_private.h"

char *
setting_stored(Book *book, const char *name)
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
	value = setting_stored(book, name);
	if (value)
		normal = config_check(row, value, NULL);
	return normal ? g_steal_pointer(&normal) : g_strdup(row->fallback);
}

gboolean
setting_is_set(Book *book, const char *name)
{
	g_autofree char *value = setting_stored(book, name);

	return value != NULL;
}
