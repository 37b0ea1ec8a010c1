/* Reading the weeks, and counting those in a row. */
#include "model/streak.h"

GArray *
streak_weeks(Book *book, Day until, GError **error)
{
	g_autoptr(GArray) weeks = g_array_new(FALSE, FALSE, sizeof(Day));
	Stmt *q =
		book_stmt(book, "SELECT finished FROM review WHERE kind = 'weekly'"
				" AND finished IS NOT NULL ORDER BY finished /* scan */");

	while (stmt_step(q)) {
		Day day = clock_day_of(book_clock(book), NULL, stmt_get_int(q, 0), NULL);
		/* Before 1970 the clock was wrong. */
		Day week = day_monday(MAX(day, 0));

		if (day <= until && (weeks->len == 0 || g_array_index(weeks, Day,
								weeks->len - 1) != week))
			g_array_append_val(weeks, week);
	}
	return stmt_done(q, error) ? g_steal_pointer(&weeks) : NULL;
}

int
streak_to(const GArray *weeks, guint i)
{
	int n = 1;

	for (; i > 0 &&
		g_array_index(weeks, Day, i - 1) + 7 == g_array_index(weeks, Day, i);
		i--)
		n++;
	return n;
}
