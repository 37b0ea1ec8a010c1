/*
 * Every table of the schema is either recorded for undo or lies outside for a reason that
 * stands here: one that was forgotten could be changed, and not undone.
 */
#include "model/book_tables.h"

#include <string.h>

#include "people_fixture.h"

/* What no user's change writes. */
static const char *const outside[] = {
	"blob", /* bytes, kept for the sake of undo */
	"cadence",
	"calendar_item",
	"derived",
	"find_doc",
	"find_fts",
	"journal",
	"journal_part",
	"level",
	"vdir_folder", /* what lies in folders is not undone here */
	"vdir_item",
	"vdir_touched",
	NULL,
};

static gboolean
is_recorded(const char *name)
{
	for (const ModelTable *table = model_tables; table->name; table++)
		if (strcmp(table->name, name) == 0)
			return TRUE;
	return FALSE;
}

static void
each_table_has_its_side(People *p, gconstpointer data G_GNUC_UNUSED)
{
	guint recorded = 0, others = 0;
	g_autoptr(GError) error = NULL;
	Stmt *q = book_stmt(p->book,
		"SELECT name FROM pragma_table_list WHERE schema = 'main'"
		" AND type IN ('table', 'virtual') AND name NOT LIKE 'sqlite_%'");

	while (stmt_step(q)) {
		const char *name = stmt_get_text(q, 0);
		gboolean is_outside = g_strv_contains(outside, name);

		g_test_message("%s", name);
		g_assert_true(is_recorded(name) != is_outside);
		*(is_outside ? &others : &recorded) += 1;
	}
	stmt_done(q, &error);
	g_assert_no_error(error);
	g_assert_cmpuint(others, ==, G_N_ELEMENTS(outside) - 1);
	for (const ModelTable *table = model_tables; table->name; table++)
		recorded--;
	g_assert_cmpuint(recorded, ==, 0);
}

int
main(int argc, char **argv)
{
	start(&argc, &argv);
	people_test("/book-tables/sides", each_table_has_its_side);
	return g_test_run();
}
