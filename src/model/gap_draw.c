/*
 * From the lines of feedback to evidence. A line is a skill, or a skill, a colon and what
 * was said of it. Evidence keeps the name as that feedback has it, so gaps that were
 * joined stay so when the feedback is edited.
 */
#include <string.h>

#include "krug/text.h"
#include "model/gap_private.h"
#include "model/ids.h"
#include "model/input.h"

#define NAME_LONGEST 60 /* characters before a colon that are still a name */

/* The evidence of one feedback on one side while it is drawn anew. */
typedef struct {
	Book *book;
	gint64 feedback;
	Day day;
	GapSide side;
	GArray *old;  /* gint64: evidence that is there */
	GArray *kept; /* of it, what is still named */
} Drawing;

/* "system design: slow" → name and quote; both owned. */
static void
split_line(const char *line, char **name, char **quote)
{
	const char *colon = strstr(line, ": ");

	if (colon && g_utf8_strlen(line, colon - line) > NAME_LONGEST)
		colon = NULL;
	*name = colon ? g_strndup(line, (gsize)(colon - line)) : g_strdup(line);
	*quote = g_strdup(colon ? colon + 2 : "");
	g_strstrip(*name);
	g_strstrip(*quote);
}

static gboolean
read_old(Drawing *drawing, GError **error)
{
	Stmt *q = book_stmt(drawing->book,
		"SELECT e.id FROM gap_evidence e JOIN gap g ON g.id = e.gap"
		" WHERE e.feedback = :feedback AND g.side = :side");

	stmt_int(q, ":feedback", drawing->feedback);
	stmt_text(q, ":side", vocab_id(&vocab_side, (int)drawing->side));
	return ids_read(drawing->old, q, error);
}

/* The row of that name among the old ones. */
static gboolean
find_old(Drawing *drawing, const char *key, EvidenceRow **row, GError **error)
{
	*row = NULL;
	for (guint i = 0; i < drawing->old->len && !*row; i++) {
		g_autoptr(GError) failure = NULL;
		gint64 id = g_array_index(drawing->old, gint64, i);
		EvidenceRow *one =
			record_load(drawing->book, &gap_evidence_rows, id, &failure);

		if (failure) {
			g_propagate_error(error, g_steal_pointer(&failure));
			return FALSE;
		}
		if (one && strcmp(one->named, key) == 0)
			*row = one;
		else
			record_free(&gap_evidence_rows, one);
	}
	return TRUE;
}

static gboolean
requote(Drawing *drawing, const EvidenceRow *was, const char *quote, GError **error)
{
	EvidenceRow *now = record_copy(&gap_evidence_rows, was);
	gboolean ok;

	record_set_text(&now->quote, quote);
	ok = record_update(drawing->book, &gap_evidence_rows, was, now, error);
	record_free(&gap_evidence_rows, now);
	g_array_append_val(drawing->kept, was->id);
	return ok;
}

static gboolean
insert(Drawing *drawing, const char *name, const char *key, const char *quote,
	GError **error)
{
	EvidenceRow row = {
		.gap = gap_need(drawing->book, drawing->side, name, drawing->day, error),
		.feedback = drawing->feedback,
		.named = (char *)key,
		.quote = (char *)quote,
	};

	return row.gap && record_insert(drawing->book, &gap_evidence_rows, &row, error) &&
	       g_array_append_val(drawing->old, row.id) &&
	       g_array_append_val(drawing->kept, row.id);
}

static gboolean
draw_line(Drawing *drawing, const char *line, GError **error)
{
	g_autofree char *name = NULL;
	g_autofree char *quote = NULL;
	g_autofree char *key = NULL;
	EvidenceRow *row;
	gboolean ok;

	split_line(line, &name, &quote);
	if (!*name)
		return TRUE;
	key = text_fold(name);
	if (!find_old(drawing, key, &row, error))
		return FALSE;
	if (!row)
		return insert(drawing, name, key, quote, error);
	ok = requote(drawing, row, quote, error);
	record_free(&gap_evidence_rows, row);
	return ok;
}

/* A skill of which nothing is known any more goes with its last evidence. */
static gboolean
drop_unknown(Book *book, gint64 gap, GError **error)
{
	Stmt *q = book_stmt(book,
		"DELETE FROM gap WHERE id = :gap AND notes = '' AND closed_on IS NULL"
		" AND NOT EXISTS (SELECT 1 FROM gap_evidence WHERE gap = :gap)"
		" AND NOT EXISTS (SELECT 1 FROM plan_item WHERE gap = :gap)");

	stmt_int(q, ":gap", gap);
	return stmt_done(q, error);
}

static gboolean
take_away(Drawing *drawing, gint64 id, GError **error)
{
	Stmt *q = book_stmt(drawing->book, "SELECT gap FROM gap_evidence WHERE id = :id");
	gint64 gap;

	stmt_int(q, ":id", id);
	return stmt_one_int(q, &gap, error) &&
	       record_delete(drawing->book, &gap_evidence_rows, id, error) &&
	       drop_unknown(drawing->book, gap, error);
}

static gboolean
draw(Drawing *drawing, const char *lines, GError **error)
{
	g_auto(GStrv) each = g_strsplit(lines, "\n", -1);

	if (!read_old(drawing, error))
		return FALSE;
	for (guint i = 0; each[i]; i++) {
		g_autofree char *line = input_line(each[i]);

		if (!draw_line(drawing, line, error))
			return FALSE;
	}
	ids_sort(drawing->kept);
	for (guint i = 0; i < drawing->old->len; i++) {
		gint64 id = g_array_index(drawing->old, gint64, i);

		if (!ids_have(drawing->kept, id) && !take_away(drawing, id, error))
			return FALSE;
	}
	return TRUE;
}

gboolean
gap_draw(Book *book, gint64 feedback, Day day, GapSide side, const char *lines,
	GError **error)
{
	g_autoptr(GArray) old = ids_new();
	g_autoptr(GArray) kept = ids_new();
	Drawing drawing = { book, feedback, day, side, old, kept };

	return draw(&drawing, lines, error);
}

static const RecordField fields[] = {
	{ "gap", NULL, RECORD_ID, G_STRUCT_OFFSET(EvidenceRow, gap), NULL },
	{ "feedback", NULL, RECORD_ID, G_STRUCT_OFFSET(EvidenceRow, feedback), NULL },
	{ "named", NULL, RECORD_LINE, G_STRUCT_OFFSET(EvidenceRow, named), NULL },
	{ "quote", NULL, RECORD_LINE, G_STRUCT_OFFSET(EvidenceRow, quote), NULL },
	{ 0 },
};

const Record gap_evidence_rows = { "gap_evidence", "gap_evidence", sizeof(EvidenceRow),
	fields };
