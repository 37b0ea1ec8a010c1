/*
 * Value given and got, by what it was.
 */
#include <string.h>

#include "krug/i18n.h"
#include "model/insight_private.h"

enum { GAVE, GOT, BALANCE };

static int
side_of(const char *side)
{
	return strcmp(side, "gave") == 0 ? GAVE : GOT;
}

/* Values of held entries of a period; columns kind, side. */
#define VALUES                                                           \
	" FROM given g CROSS JOIN interaction i ON i.id = g.interaction" \
	" WHERE i.planned = 0 AND i.day BETWEEN :from AND :until /* scan */"

gboolean
insight_load_balance(Book *book, Insight *insight, GError **error)
{
	InsightRow *all = insight_add_all(insight);
	Stmt *q = book_stmt(book, "SELECT g.kind, g.side" VALUES);

	insight_add_words(insight, &vocab_value);
	stmt_day(q, ":from", insight->period.from);
	stmt_day(q, ":until", insight->until);
	while (stmt_step(q)) {
		int kind = vocab_from_id(&vocab_value, stmt_get_text(q, 0));
		int side = side_of(stmt_get_text(q, 1));

		if (kind > 0)
			((InsightRow *)insight->rows->pdata[kind - 1])->values[side]++;
		all->values[side] += kind > 0;
	}
	insight_drop_idle(insight);
	for (guint i = 0; i < insight->rows->len; i++) {
		InsightRow *row = insight->rows->pdata[i];

		row->values[BALANCE] = row->values[GAVE] - row->values[GOT];
	}
	all->values[BALANCE] = all->values[GAVE] - all->values[GOT];
	insight->empty = insight->rows->len == 0;
	return stmt_done(q, error);
}

gboolean
insight_behind_balance(Book *book, const Insight *insight, const InsightRow *row,
	int column, GArray *people, GError **error)
{
	g_autoptr(GHashTable) tallies = tally_new();
	g_autoptr(GPtrArray) sorted = NULL;
	int wanted = vocab_from_id(&vocab_value, row->id);
	Stmt *q = book_stmt(book,
		"SELECT g.kind, g.side, p.contact, i.day FROM given g"
		" CROSS JOIN interaction i ON i.id = g.interaction"
		" CROSS JOIN participant p ON p.interaction = g.interaction"
		" WHERE i.planned = 0 AND i.day BETWEEN :from AND :until /* scan */");

	stmt_day(q, ":from", insight->period.from);
	stmt_day(q, ":until", insight->until);
	while (stmt_step(q)) {
		int kind = vocab_from_id(&vocab_value, stmt_get_text(q, 0));
		int side = side_of(stmt_get_text(q, 1));
		Tally *tally;

		if (kind == 0 || (wanted && kind != wanted) ||
			((column == GAVE || column == GOT) && side != column))
			continue;
		tally = tally_of(tallies, stmt_get_int(q, 2));
		tally->n[0]++;
		tally->last = MAX(tally->last, stmt_get_day(q, 3));
	}
	sorted = tally_sorted(tallies, 1);
	for (guint i = 0; i < sorted->len; i++) {
		const Tally *tally = sorted->pdata[i];

		insight_behind(people, tally->contact, tally->n[0], tally->last);
	}
	return stmt_done(q, error);
}
