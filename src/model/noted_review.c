/* Days of reviews as rows; there are never many that are open. */
#include "model/noted_review.h"

#include "krug/i18n.h"
#include "model/ids.h"

typedef struct {
	const char *kind;
	const char *title; /* N_() */
} Title;

static const Title titles[];

void
review_date_free(ReviewDate *date)
{
	record_free(&review_date_rows, date);
}

ReviewDate *
review_date_load(Book *book, gint64 id, GError **error)
{
	return record_load(book, &review_date_rows, id, error);
}

GPtrArray *
review_dates_open(Book *book, GError **error)
{
	g_autoptr(GArray) ids = ids_new();
	g_autoptr(GPtrArray) list =
		g_ptr_array_new_with_free_func((GDestroyNotify)review_date_free);
	Stmt *q = book_stmt(book, "SELECT id FROM review_date WHERE state = 'open'"
				  " ORDER BY day, id /* scan */");

	if (!ids_read(ids, q, error))
		return NULL;
	for (guint i = 0; i < ids->len; i++) {
		ReviewDate *date =
			review_date_load(book, g_array_index(ids, gint64, i), error);

		if (!date)
			return NULL;
		g_ptr_array_add(list, date);
	}
	return g_steal_pointer(&list);
}

const char *
review_date_title(const ReviewDate *date)
{
	for (const Title *title = titles; title->kind; title++)
		if (g_str_equal(title->kind, date->kind))
			return _(title->title);
	return date->kind;
}

gboolean
review_date_put(Book *book, const char *kind, Day day, GError **error)
{
	g_autofree char *uid = book_new_uid(book);
	ReviewDate date = { 0, uid, (char *)(guintptr)kind, day, STATE_OPEN };
	Stmt *q = book_stmt(book, "UPDATE review_date SET state = 'done'"
				  " WHERE kind = :kind AND state = 'open' /* scan */");

	stmt_text(q, ":kind", kind);
	if (!stmt_done(q, error))
		return FALSE;
	return day == DAY_NONE || record_insert(book, &review_date_rows, &date, error);
}

gboolean
review_date_need(Book *book, const char *kind, Day day, GError **error)
{
	gint64 id;
	Stmt *q = book_stmt(book, "SELECT id FROM review_date WHERE kind = :kind"
				  " AND state = 'open' AND day = :day /* scan */");

	stmt_text(q, ":kind", kind);
	stmt_day(q, ":day", day);
	return stmt_one_int(q, &id, error) &&
	       (id != 0 || review_date_put(book, kind, day, error));
}

static const Title titles[] = {
	{ REVIEW_DATE_WEEKLY, N_("weekly review") },
	{ "month", N_("review of the month") },
	{ "quarter", N_("review of the quarter") },
	{ "half", N_("review of the half-year") },
	{ "year", N_("review of the year") },
	{ 0 },
};

static const RecordField fields[] = {
	{ "uid", NULL, RECORD_LINE, G_STRUCT_OFFSET(ReviewDate, uid), NULL },
	{ "kind", NULL, RECORD_LINE, G_STRUCT_OFFSET(ReviewDate, kind), NULL },
	{ "day", NULL, RECORD_DAY, G_STRUCT_OFFSET(ReviewDate, day), NULL },
	{ "state", NULL, RECORD_WORD, G_STRUCT_OFFSET(ReviewDate, state), &vocab_state },
	{ 0 },
};

const Record review_date_rows = { "review_date", "review_dates", sizeof(ReviewDate),
	fields };
