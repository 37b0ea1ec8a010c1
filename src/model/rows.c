/* The rows of one person, of any kind. */
#include "model/rows.h"

#include "model/book_private.h"

GPtrArray *
person_rows_list(Book *book, const PersonRows *rows, gint64 contact, GError **error)
{
	g_autoptr(GPtrArray) list = g_ptr_array_new_with_free_func(rows->free);
	Stmt *q = book_stmt(book, rows->one);

	stmt_int(q, ":contact", contact);
	while (stmt_step(q))
		g_ptr_array_add(list, rows->read(q));
	if (list->len > 1)
		g_ptr_array_sort(list, rows->compare);
	return stmt_done(q, error) ? g_steal_pointer(&list) : NULL;
}
