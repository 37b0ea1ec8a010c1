/*
 * Counts by person, and the kinds of everybody, in tables by number.
 */
#include "model/insight_private.h"

GHashTable *
tally_new(void)
{
	return g_hash_table_new_full(g_int64_hash, g_int64_equal, NULL, g_free);
}

Tally *
tally_of(GHashTable *tallies, gint64 contact)
{
	Tally *tally = g_hash_table_lookup(tallies, &contact);

	if (!tally) {
		tally = g_new0(Tally, 1);
		tally->contact = contact;
		tally->last = DAY_NONE;
		g_hash_table_insert(tallies, &tally->contact, tally);
	}
	return tally;
}

static gint64
sum(const Tally *tally, int columns)
{
	gint64 all = 0;

	for (int i = 0; i < columns; i++)
		all += tally->n[i];
	return all;
}

static int
compare_tallies(gconstpointer a, gconstpointer b, gpointer columns)
{
	const Tally *x = *(const Tally *const *)a, *y = *(const Tally *const *)b;
	gint64 more = sum(y, GPOINTER_TO_INT(columns)) - sum(x, GPOINTER_TO_INT(columns));

	if (more != 0)
		return more > 0 ? 1 : -1;
	return x->contact < y->contact ? -1 : x->contact > y->contact;
}

GPtrArray *
tally_sorted(GHashTable *tallies, int columns)
{
	GPtrArray *sorted = g_ptr_array_sized_new(g_hash_table_size(tallies));
	GHashTableIter iter;
	gpointer tally;

	g_hash_table_iter_init(&iter, tallies);
	while (g_hash_table_iter_next(&iter, NULL, &tally))
		g_ptr_array_add(sorted, tally);
	g_ptr_array_sort_with_data(sorted, compare_tallies, GINT_TO_POINTER(columns));
	return sorted;
}

gboolean
kinds_load(Book *book, KindTable *table, GError **error)
{
	Stmt *q = book_stmt(book, "SELECT id, kind FROM contact /* scan */");

	table->kinds = g_hash_table_new(NULL, NULL);
	while (stmt_step(q)) {
		int kind = vocab_from_id(&vocab_kind, stmt_get_text(q, 1));

		g_hash_table_insert(table->kinds,
			GSIZE_TO_POINTER((gsize)stmt_get_int(q, 0)),
			GINT_TO_POINTER(kind));
	}
	return stmt_done(q, error);
}

Kind
kinds_of(const KindTable *table, gint64 contact)
{
	gpointer kind =
		g_hash_table_lookup(table->kinds, GSIZE_TO_POINTER((gsize)contact));

	return kind ? (Kind)GPOINTER_TO_INT(kind) : KIND_PROFESSIONAL;
}

void
kinds_clear(KindTable *table)
{
	g_clear_pointer(&table->kinds, g_hash_table_unref);
}
