/*
 * Lists of interviews. There are few at a time: ids first, then each as a whole.
 */
#include "krug/interview.h"
#include "model/ids.h"
#include "model/interview_private.h"

static GPtrArray *
load_all(Book *book, const GArray *ids, InterviewState state, guint limit, GError **error)
{
	g_autoptr(GPtrArray) list =
		g_ptr_array_new_with_free_func((GDestroyNotify)interview_free);

	for (guint i = 0; i < ids->len && (limit == 0 || list->len < limit); i++) {
		g_autoptr(Interview) interview =
			interview_load(book, g_array_index(ids, gint64, i), error);

		if (!interview)
			return NULL;
		if (state == INTERVIEW_NONE || interview->state == state)
			g_ptr_array_add(list, g_steal_pointer(&interview));
	}
	return g_steal_pointer(&list);
}

static Stmt *
statement(Book *book, gint64 application)
{
	Stmt *q;

	if (application == 0)
		return book_stmt(book,
			"SELECT v.id FROM interview v JOIN interaction i"
			" ON i.id = v.interaction ORDER BY i.day DESC, i.at DESC,"
			" v.id DESC /* scan */");
	q = book_stmt(book, "SELECT v.id FROM interview v JOIN interaction i"
			    " ON i.id = v.interaction"
			    " WHERE v.application = :application"
			    " ORDER BY i.day, i.at, v.id");
	stmt_int(q, ":application", application);
	return q;
}

GPtrArray *
interview_list(
	Book *book, gint64 application, InterviewState state, guint limit, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	g_autoptr(GArray) ids = ids_new();

	if (!ids_read(ids, statement(book, application), error))
		return NULL;
	return load_all(book, ids, state, limit, error);
}

GPtrArray *
interview_passed(Book *book, guint limit, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	g_autoptr(GArray) ids = ids_new();
	g_autoptr(GPtrArray) list = NULL;
	Stmt *q = book_stmt(book,
		"SELECT v.id FROM interaction i JOIN interview v ON v.interaction = i.id"
		" WHERE i.planned = 1 AND i.day <= :today ORDER BY i.day, i.at, v.id");

	stmt_day(q, ":today", book_today(book));
	if (!ids_read(ids, q, error))
		return NULL;
	list = load_all(book, ids, INTERVIEW_PLANNED, 0, error);
	for (guint i = list ? list->len : 0; i > 0; i--)
		if (interview_end(book, list->pdata[i - 1]) > book_now(book))
			g_ptr_array_remove_index(list, i - 1);
	while (list && limit > 0 && list->len > limit)
		g_ptr_array_remove_index(list, list->len - 1);
	return g_steal_pointer(&list);
}
