/*
 * Is the book sound? SQLite's own checks, the journal's invariants, then every derived
 * table against what it follows from. Reads one state of the book and changes nothing.
 */
#include "krug/book.h"
#include "krug/i18n.h"
#include "model/book_core.h"

typedef gboolean (*Checker)(Book *book, GPtrArray *problems, GError **error);

static gboolean
check_integrity(Book *book, GPtrArray *problems, GError **error)
{
	Stmt *q = book_stmt(book, "PRAGMA integrity_check");

	while (stmt_step(q)) {
		const char *text = stmt_get_text(q, 0);

		if (g_strcmp0(text, "ok") != 0)
			g_ptr_array_add(problems,
				g_strdup_printf(_("The file is damaged: %s."), text));
	}
	return stmt_done(q, error);
}

static gboolean
check_references(Book *book, GPtrArray *problems, GError **error)
{
	Stmt *q = book_stmt(book, "PRAGMA foreign_key_check");

	while (stmt_step(q))
		g_ptr_array_add(
			problems, g_strdup_printf(_("A row of %s (%ld) refers to one of "
						    "%s that is not there."),
					  stmt_get_text(q, 0), (long)stmt_get_int(q, 1),
					  stmt_get_text(q, 2)));
	return stmt_done(q, error);
}

/* Done entries come before undone ones, and the parts of an ended entry agree. */
static gboolean
check_journal(Book *book, GPtrArray *problems, GError **error)
{
	Stmt *q = book_stmt(book, "SELECT j.id /* scan */ FROM journal j WHERE j.state "
				  "IN (0, 1) AND EXISTS "
				  "(SELECT 1 FROM journal_part p WHERE p.journal = j.id "
				  "AND p.undone <> j.state)");

	while (stmt_step(q))
		g_ptr_array_add(problems,
			g_strdup_printf(_("Entry %ld of the history is half undone."),
				(long)stmt_get_int(q, 0)));
	return stmt_done(q, error);
}

static gboolean
check_derived(Book *book, GPtrArray *problems, GError **error)
{
	for (const Derived *d = book->parts.derived; d->name != NULL; d++) {
		if (d->check != NULL && !d->check(book, problems, error))
			return FALSE;
	}
	return TRUE;
}

static const Checker checkers[] = {
	check_integrity,
	check_references,
	check_journal,
	check_derived,
};

GPtrArray *
book_check(Book *book, GError **error)
{
	g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func(g_free);
	gboolean ok = db_begin_reading(book->db, error);

	for (guint i = 0; ok && i < G_N_ELEMENTS(checkers); i++)
		ok = checkers[i](book, problems, error);
	db_rollback(book->db);
	return ok ? g_steal_pointer(&problems) : NULL;
}
