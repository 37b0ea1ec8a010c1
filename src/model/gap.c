/*
 * Gaps and strengths as rows: what they are, how often they were named. The key of one is
 * its folded name on its side, so «Системный дизайн» and «системный дизайн» are one.
 */
#include "krug/gap.h"

#include <string.h>

#include "krug/i18n.h"
#include "krug/text.h"
#include "model/gap_private.h"
#include "model/ids.h"
#include "model/pick.h"

void
gap_free(Gap *gap)
{
	if (!gap)
		return;
	g_free(gap->name);
	g_free(gap->notes);
	g_free(gap);
}

GapRow *
gap_row_load(Book *book, gint64 id, GError **error)
{
	return record_need(book, &gap_rows, id,
		_("There is no gap or strength #%ld in the book."), error);
}

static gboolean
count(Book *book, Gap *gap, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT count(DISTINCT e.feedback), count(DISTINCT a.organization),"
		" max(f.day), (SELECT count(*) FROM plan_item"
		"  WHERE gap = :gap AND state = 'open')"
		" FROM gap_evidence e JOIN feedback f ON f.id = e.feedback"
		" JOIN application a ON a.id = f.application WHERE e.gap = :gap");

	stmt_int(q, ":gap", gap->id);
	if (stmt_step(q)) {
		gap->named = (int)stmt_get_int(q, 0);
		gap->companies = (int)stmt_get_int(q, 1);
		gap->last_on = stmt_get_day(q, 2);
		gap->plans = (int)stmt_get_int(q, 3);
	}
	return stmt_done(q, error);
}

Gap *
gap_load(Book *book, gint64 id, GError **error)
{
	g_autoptr(GapRow) row = gap_row_load(book, id, error);
	g_autoptr(Gap) gap = NULL;

	if (!row)
		return NULL;
	gap = g_new0(Gap, 1);
	gap->id = id;
	gap->side = row->side;
	gap->name = g_strdup(row->name);
	gap->notes = g_strdup(row->notes);
	gap->made_on = row->made_on;
	gap->closed_on = row->closed_on;
	return count(book, gap, error) ? g_steal_pointer(&gap) : NULL;
}

static int
compare_names(const char *a, const char *b)
{
	g_autofree char *one = text_sort_key(a);
	g_autofree char *other = text_sort_key(b);

	return strcmp(one, other);
}

/* Open ones before closed, then by how often. */
static int
compare(gconstpointer a, gconstpointer b)
{
	const Gap *one = *(const Gap *const *)a, *other = *(const Gap *const *)b;
	gboolean closed = one->closed_on != DAY_NONE;
	gboolean other_closed = other->closed_on != DAY_NONE;

	if (closed != other_closed)
		return closed ? 1 : -1;
	if (one->companies != other->companies)
		return other->companies - one->companies;
	if (one->named != other->named)
		return other->named - one->named;
	return compare_names(one->name, other->name);
}

static GArray *
ids_of(Book *book, GapSide side, GError **error)
{
	g_autoptr(GArray) ids = ids_new();
	Stmt *q = book_stmt(
		book, "SELECT id FROM gap WHERE side = :side ORDER BY name_key, id");

	stmt_text(q, ":side", vocab_id(&vocab_side, (int)side));
	return ids_read(ids, q, error) ? g_steal_pointer(&ids) : NULL;
}

static gboolean
add_side(Book *book, GapSide side, GPtrArray *to, GError **error)
{
	g_autoptr(GArray) ids = ids_of(book, side, error);
	g_autoptr(GPtrArray) list =
		g_ptr_array_new_with_free_func((GDestroyNotify)gap_free);

	if (!ids)
		return FALSE;
	for (guint i = 0; i < ids->len; i++) {
		Gap *gap = gap_load(book, g_array_index(ids, gint64, i), error);

		if (!gap)
			return FALSE;
		g_ptr_array_add(list, gap);
	}
	g_ptr_array_sort(list, compare);
	g_ptr_array_extend_and_steal(to, g_steal_pointer(&list));
	return TRUE;
}

GPtrArray *
gap_list(Book *book, GapSide side, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	g_autoptr(GPtrArray) list =
		g_ptr_array_new_with_free_func((GDestroyNotify)gap_free);

	for (GapSide s = SIDE_GAP; s < SIDE_COUNT; s++)
		if ((side == SIDE_NONE || side == s) && !add_side(book, s, list, error))
			return NULL;
	return g_steal_pointer(&list);
}

gboolean
gap_resolve(Book *book, const char *text, gint64 *id, GError **error)
{
	g_autoptr(Pick) pick = pick_new(text);
	Stmt *q = book_stmt(book, "SELECT id, name, side, closed_on FROM gap"
				  " ORDER BY side, name_key /* scan */");

	while (stmt_step(q)) {
		int side = vocab_from_id(&vocab_side, stmt_get_text(q, 2));
		int rank = (side == SIDE_STRENGTH ? 2 : 0) + !stmt_is_null(q, 3);

		pick_offer(pick, stmt_get_int(q, 0), stmt_get_text(q, 1),
			vocab_label(&vocab_side, side), rank);
	}
	return stmt_done(q, error) &&
	       pick_end(pick,
		       _("There is no gap or strength “%s”; “krug gap list” lists "
			 "them."),
		       id, error);
}

gboolean
gap_find(Book *book, GapSide side, const char *key, gint64 *id, GError **error)
{
	Stmt *q = book_stmt(book, "SELECT id FROM gap WHERE side = :side"
				  " AND name_key = :key ORDER BY id LIMIT 1");

	stmt_text(q, ":side", vocab_id(&vocab_side, (int)side));
	stmt_text(q, ":key", key);
	return stmt_one_int(q, id, error);
}

gint64
gap_need(Book *book, GapSide side, const char *name, Day day, GError **error)
{
	g_autoptr(GapRow) row = NULL;
	g_autofree char *key = text_fold(name);
	gint64 id;

	if (!gap_find(book, side, key, &id, error))
		return 0;
	if (id)
		return id;
	row = record_new(&gap_rows);
	row->side = side;
	row->made_on = day;
	record_set_text(&row->name, name);
	record_set_text(&row->name_key, key);
	return record_insert(book, &gap_rows, row, error) ? row->id : 0;
}

static const VocabWord sides[SIDE_COUNT] = {
	[SIDE_GAP] = { "gap", N_("gap"), "-", "gaps|weakness|weaknesses|пробел|пробелы" },
	[SIDE_STRENGTH] = { "strength", N_("strength"), "+",
		"strengths|strong|сильная сторона|сильные стороны" },
};

const Vocab vocab_side = { "side", sides, SIDE_COUNT };

static const RecordField fields[] = {
	{ "side", NULL, RECORD_WORD, G_STRUCT_OFFSET(GapRow, side), &vocab_side },
	{ "name", N_("name"), RECORD_LINE, G_STRUCT_OFFSET(GapRow, name), NULL },
	{ "name_key", N_("name"), RECORD_LINE, G_STRUCT_OFFSET(GapRow, name_key), NULL },
	{ "made_on", NULL, RECORD_DAY, G_STRUCT_OFFSET(GapRow, made_on), NULL },
	{ "closed_on", N_("closed"), RECORD_DAY, G_STRUCT_OFFSET(GapRow, closed_on),
		NULL },
	{ "notes", N_("notes"), RECORD_LINES, G_STRUCT_OFFSET(GapRow, notes), NULL },
	{ 0 },
};

const Record gap_rows = { "gap", "gaps", sizeof(GapRow), fields };
