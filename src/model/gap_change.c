/*
 * Changes of gaps and strengths by hand: one is added, renamed, closed, deleted. Two that
 * become one keep all evidence and all plans.
 */
#include "krug/i18n.h"
#include "krug/text.h"
#include "model/args.h"
#include "model/gap_private.h"
#include "model/input.h"

typedef struct {
	gint64 id;
	GapSide side;
	const char *name, *notes;
	Day day;
} Change;

static gboolean
change(Book *book, const char *action, BookAction run, Change *what, GError **error)
{
	g_autoptr(Gap) gap = what->id ? gap_load(book, what->id, error) : NULL;
	g_autofree char *args = NULL;

	if (what->id && !gap)
		return FALSE;
	args = change_args("name", gap ? gap->name : what->name, "to",
		gap ? what->name : NULL, NULL);
	return book_change(book, action, args, run, what, error);
}

static gboolean
write_notes(Book *book, void *data, GError **error)
{
	const Change *what = data;
	g_autofree char *notes = input_lines(what->notes);
	Stmt *q = book_stmt(book, "UPDATE gap SET notes = :notes WHERE id = :id");

	stmt_int(q, ":id", what->id);
	stmt_text(q, ":notes", notes);
	return stmt_done(q, error);
}

static gboolean
run_add(Book *book, void *data, GError **error)
{
	Change *what = data;

	what->id = gap_need(book, what->side, what->name, what->day, error);
	return what->id && (!what->notes || write_notes(book, what, error));
}

gint64
gap_add(Book *book, GapSide side, const char *name, const char *notes, GError **error)
{
	g_autofree char *line = input_line(name);
	Change what = { 0, side, line, notes, book_today(book) };

	if (!*line || side == SIDE_NONE) {
		input_refuse(_("A gap or strength needs a name."), error);
		return 0;
	}
	return change(book, "gap-add", run_add, &what, error) ? what.id : 0;
}

gboolean
gap_set_notes(Book *book, gint64 id, const char *notes, GError **error)
{
	Change what = { .id = id, .notes = notes };

	return change(book, "gap-notes", write_notes, &what, error);
}

/* All that hangs from one goes to the other, then it goes itself. */
static const char *const joining[] = {
	"UPDATE gap_evidence SET gap = :to WHERE gap = :from",
	"UPDATE plan_item SET gap = :to WHERE gap = :from",
	"UPDATE gap SET notes = trim(notes || char(10) ||"
	" (SELECT notes FROM gap WHERE id = :from), char(10)),"
	" made_on = min(made_on, (SELECT made_on FROM gap WHERE id = :from))"
	" WHERE id = :to",
	"DELETE FROM gap WHERE id = :from AND :to <> :from",
};

static gboolean
join(Book *book, gint64 from, gint64 to, GError **error)
{
	for (gsize i = 0; i < G_N_ELEMENTS(joining); i++) {
		Stmt *q = book_stmt(book, joining[i]);

		stmt_int(q, ":from", from);
		stmt_int(q, ":to", to);
		if (!stmt_done(q, error))
			return FALSE;
	}
	return TRUE;
}

static gboolean
run_rename(Book *book, void *data, GError **error)
{
	const Change *what = data;
	g_autoptr(GapRow) was = gap_row_load(book, what->id, error);
	g_autoptr(GapRow) now = NULL;
	gint64 other;

	if (!was)
		return FALSE;
	now = record_copy(&gap_rows, was);
	g_free(now->name_key);
	now->name_key = text_fold(what->name);
	record_set_text(&now->name, what->name);
	if (!gap_find(book, was->side, now->name_key, &other, error))
		return FALSE;
	if (other && other != what->id)
		return join(book, what->id, other, error);
	return record_update(book, &gap_rows, was, now, error);
}

gboolean
gap_rename(Book *book, gint64 id, const char *name, GError **error)
{
	g_autofree char *line = input_line(name);
	Change what = { .id = id, .name = line };

	if (!*line)
		return input_refuse(_("A gap or strength needs a name."), error);
	return change(book, "gap-rename", run_rename, &what, error);
}

static gboolean
write_closed(Book *book, void *data, GError **error)
{
	const Change *what = data;
	Stmt *q = book_stmt(book, "UPDATE gap SET closed_on = :day WHERE id = :id");

	stmt_int(q, ":id", what->id);
	stmt_day(q, ":day", what->day);
	return stmt_done(q, error);
}

gboolean
gap_close(Book *book, gint64 id, Day day, GError **error)
{
	g_autoptr(GapRow) row = gap_row_load(book, id, error);
	Change what = { .id = id, .day = day };

	if (!row)
		return FALSE;
	if (row->side != SIDE_GAP)
		return input_refuse(
			_("A strength stays one: only gaps are closed."), error);
	if (day == DAY_NONE || day > book_today(book))
		return input_refuse(_("A gap is closed today or earlier."), error);
	if (day < row->made_on)
		return input_refuse(
			_("That day lies before the gap was first named."), error);
	return change(book, "gap-close", write_closed, &what, error);
}

gboolean
gap_reopen(Book *book, gint64 id, GError **error)
{
	Change what = { .id = id, .day = DAY_NONE };

	return change(book, "gap-reopen", write_closed, &what, error);
}

static const char *const hanging[] = {
	"DELETE FROM gap_evidence WHERE gap = :id",
	"UPDATE plan_item SET gap = NULL WHERE gap = :id",
	"DELETE FROM gap WHERE id = :id",
};

static gboolean
run_delete(Book *book, void *data, GError **error)
{
	const Change *what = data;

	for (gsize i = 0; i < G_N_ELEMENTS(hanging); i++) {
		Stmt *q = book_stmt(book, hanging[i]);

		stmt_int(q, ":id", what->id);
		if (!stmt_done(q, error))
			return FALSE;
	}
	return TRUE;
}

gboolean
gap_delete(Book *book, gint64 id, GError **error)
{
	Change what = { .id = id };

	return change(book, "gap-delete", run_delete, &what, error);
}
