Stmt *a = book_stmt(book, "SELECT id FROM tag WHERE day < date('now')");
char *b = g_strdup_printf("DELETE FROM tag "
	"WHERE id = %d",
	id);
Stmt *c = book_stmt(book, "UPDATE tag SET name = ? WHERE id = :id");
Stmt *d = book_stmt(book, "SELECT id FROM tag ORDER BY id LIMIT 9 OFFSET :n");
Stmt *e = book_stmt(book, "SELECT name FROM tag WHERE id = :id /* fine */");
char *f = g_strdup_printf(/* names of columns */ "SELECT %s FROM %s WHERE id = :id", a, b);
/* names */
char *g = g_strdup_printf("UPDATE tag SET name = '%s'", a);
char *h = g_strdup_printf("SELECT %s FROM tag", a);
