/* Who came into the book, by kind. */
#include "model/insight_private.h"

/* kind, contact and day of those added in the period. */
static Stmt *
ask(Book *book, const Insight *insight)
{
	Stmt *q = book_stmt(book, "SELECT id, kind, created_on FROM contact /* scan */"
				  " WHERE created_on BETWEEN :from AND :until");

	stmt_day(q, ":from", insight->period.from);
	stmt_day(q, ":until", insight->until);
	return q;
}

static Kind
kind_of(Stmt *q)
{
	int kind = vocab_from_id(&vocab_kind, stmt_get_text(q, 1));

	return kind ? (Kind)kind : KIND_PROFESSIONAL;
}

gboolean
insight_load_new(Book *book, Insight *insight, GError **error)
{
	InsightRow *all = insight_add_all(insight);
	Stmt *q = ask(book, insight);

	insight_add_words(insight, &vocab_kind);
	while (stmt_step(q)) {
		((InsightRow *)insight->rows->pdata[kind_of(q) - 1])->values[0]++;
		all->values[0]++;
	}
	insight_drop_idle(insight);
	insight->empty = insight->rows->len == 0;
	return stmt_done(q, error);
}

gboolean
insight_behind_new(Book *book, const Insight *insight, const InsightRow *row,
	int column G_GNUC_UNUSED, GArray *people, GError **error)
{
	int wanted = vocab_from_id(&vocab_kind, row->id);
	Stmt *q = ask(book, insight);

	while (stmt_step(q))
		if (wanted == 0 || (int)kind_of(q) == wanted)
			insight_behind(people, stmt_get_int(q, 0), 1, stmt_get_day(q, 2));
	return stmt_done(q, error);
}
