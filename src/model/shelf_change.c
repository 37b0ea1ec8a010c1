/* Changes of the shelf: put on it, edited, taken off, deleted. */
#include "krug/i18n.h"
#include "model/args.h"
#include "model/input.h"
#include "model/shelf_private.h"

gboolean
shelf_change(Book *book, const char *action, const ShelfItem *item, BookAction run,
	void *data, GError **error)
{
	g_autofree char *args = change_args("name", item->line, NULL);

	return book_change(book, action, args, run, data, error);
}

static gboolean
check(ShelfItem *item, GError **error)
{
	g_autofree char *line = input_line(item->line);
	g_auto(GStrv) topics = shelf_topics(item->topics);

	if (!*line)
		return input_refuse(_("Say in a line what it is."), error);
	g_free(item->topics);
	item->topics = g_strjoinv(", ", topics);
	if (item->kind == SHELF_NONE)
		item->kind = item->contact ? SHELF_CANDIDATE : SHELF_ARTICLE;
	return TRUE;
}

static gboolean
run_add(Book *book, void *data, GError **error)
{
	return record_insert(book, &shelf_item_rows, data, error);
}

gboolean
shelf_add(Book *book, ShelfItem *item, GError **error)
{
	if (!check(item, error))
		return FALSE;
	if (!*item->uid) {
		g_free(item->uid);
		item->uid = book_new_uid(book);
	}
	if (item->made_on == DAY_NONE)
		item->made_on = book_today(book);
	return shelf_change(book, "shelf-add", item, run_add, item, error);
}

typedef struct {
	const ShelfItem *was, *now;
} Edit;

static gboolean
run_save(Book *book, void *data, GError **error)
{
	const Edit *edit = data;

	return record_update(book, &shelf_item_rows, edit->was, edit->now, error);
}

gboolean
shelf_save(Book *book, const ShelfItem *was, const ShelfItem *now, GError **error)
{
	g_autoptr(ShelfItem) copy = shelf_copy(now);
	Edit edit = { was, copy };

	return check(copy, error) &&
	       shelf_change(book, "shelf-edit", was, run_save, &edit, error);
}

gboolean
shelf_drop(Book *book, gint64 id, gboolean off, GError **error)
{
	g_autoptr(ShelfItem) was = shelf_load(book, id, error);
	g_autoptr(ShelfItem) now = was ? shelf_copy(was) : NULL;
	Edit edit = { was, now };

	if (!now)
		return FALSE;
	now->closed_on = off ? book_today(book) : DAY_NONE;
	if (off && was->closed_on != DAY_NONE)
		return input_refuse(_("It is off the shelf already."), error);
	return shelf_change(
		book, off ? "shelf-drop" : "shelf-return", was, run_save, &edit, error);
}

static gboolean
run_delete(Book *book, void *data, GError **error)
{
	static const char *const hanging[] = {
		"DELETE FROM shelf_given WHERE item = :id",
		"UPDATE letter SET item = NULL WHERE item = :id",
	};
	const ShelfItem *item = data;

	for (gsize i = 0; i < G_N_ELEMENTS(hanging); i++) {
		Stmt *q = book_stmt(book, hanging[i]);

		stmt_int(q, ":id", item->id);
		if (!stmt_done(q, error))
			return FALSE;
	}
	return record_delete(book, &shelf_item_rows, item->id, error);
}

gboolean
shelf_delete(Book *book, gint64 id, GError **error)
{
	g_autoptr(ShelfItem) item = shelf_load(book, id, error);

	return item && shelf_change(book, "shelf-delete", item, run_delete, item, error);
}
