/*
 * My news as rows: loading, lists, finding one by its text, who is concerned.
 */
#include "krug/news.h"

#include <string.h>

#include "krug/i18n.h"
#include "krug/text.h"
#include "model/contact_private.h"
#include "model/ids.h"
#include "model/news_private.h"
#include "model/pick.h"

News *
news_new(const char *text, Day day)
{
	News *news = record_new(&news_rows);

	news->day = day;
	record_set_text(&news->text, text);
	return news;
}

News *
news_copy(const News *news)
{
	return record_copy(&news_rows, news);
}

void
news_free(News *news)
{
	record_free(&news_rows, news);
}

static gboolean
count(Book *book, News *news, GError **error)
{
	Stmt *q = book_stmt(book, "SELECT count(*), count(heard_on) FROM news_contact"
				  " WHERE news = :news");

	stmt_int(q, ":news", news->id);
	if (stmt_step(q)) {
		news->concerned = (int)stmt_get_int(q, 0);
		news->heard = (int)stmt_get_int(q, 1);
	}
	return stmt_done(q, error);
}

News *
news_load(Book *book, gint64 id, GError **error)
{
	g_autoptr(News) news = record_need(
		book, &news_rows, id, _("There is no news #%ld in the book."), error);

	return news && count(book, news, error) ? g_steal_pointer(&news) : NULL;
}

static GPtrArray *
load_all(Book *book, Stmt *q, const char *query, GError **error)
{
	g_autoptr(GPtrArray) list =
		g_ptr_array_new_with_free_func((GDestroyNotify)news_free);
	g_autofree char *key = text_fold(query ? query : "");
	g_autoptr(GArray) ids = ids_new();

	if (!ids_read(ids, q, error))
		return NULL;
	for (guint i = 0; i < ids->len; i++) {
		g_autoptr(News) news =
			news_load(book, g_array_index(ids, gint64, i), error);
		g_autofree char *folded = news ? text_fold(news->text) : NULL;

		if (!news)
			return NULL;
		if (strstr(folded, key))
			g_ptr_array_add(list, g_steal_pointer(&news));
	}
	return g_steal_pointer(&list);
}

GPtrArray *
news_list(Book *book, const char *query, gboolean closed, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	Stmt *q = book_stmt(book,
		"SELECT id FROM news WHERE closed_on IS NULL OR :closed"
		" ORDER BY closed_on IS NOT NULL, day DESC, id DESC /* scan */");

	stmt_int(q, ":closed", closed != 0);
	return load_all(book, q, query, error);
}

GPtrArray *
news_for(Book *book, gint64 contact, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	Stmt *q = book_stmt(book,
		"SELECT n.id FROM news_contact w CROSS JOIN news n ON n.id = w.news"
		" WHERE w.contact = :contact AND w.heard_on IS NULL"
		" AND n.closed_on IS NULL ORDER BY n.day DESC, n.id DESC");

	stmt_int(q, ":contact", contact);
	return load_all(book, q, NULL, error);
}

gboolean
news_resolve(Book *book, const char *text, gint64 *id, GError **error)
{
	g_autoptr(Pick) pick = pick_new(text);
	Day today = book_today(book);
	Stmt *q = book_stmt(book, "SELECT id, text, day, closed_on FROM news"
				  " ORDER BY day DESC, id DESC /* scan */");

	while (stmt_step(q)) {
		g_autofree char *when = i18n_day_short(stmt_get_day(q, 2), today);

		pick_offer(pick, stmt_get_int(q, 0), stmt_get_text(q, 1), when,
			stmt_is_null(q, 3) ? 0 : 1);
	}
	return stmt_done(q, error) &&
	       pick_end(pick, _("There is no news “%s”; “krug news list” lists them."),
		       id, error);
}

void
news_person_free(NewsPerson *person)
{
	if (!person)
		return;
	g_free(person->name);
	g_free(person);
}

GArray *
news_unwritten(Book *book, gint64 id, GError **error)
{
	g_autoptr(GArray) ids = ids_new();
	Stmt *q = book_stmt(book,
		"SELECT n.contact FROM news_contact n JOIN cadence d"
		" ON d.contact = n.contact WHERE n.news = :news AND n.heard_on IS NULL"
		" AND d.archived = 0 AND NOT EXISTS (SELECT 1 FROM letter l"
		" WHERE l.news = :news AND l.contact = n.contact) ORDER BY d.sort_name");

	stmt_int(q, ":news", id);
	return ids_read(ids, q, error) ? g_steal_pointer(&ids) : NULL;
}

GPtrArray *
news_people(Book *book, gint64 id, GError **error)
{
	g_autoptr(GPtrArray) list =
		g_ptr_array_new_with_free_func((GDestroyNotify)news_person_free);
	Stmt *q = book_stmt(book,
		"SELECT c.family, c.given, c.patronymic, c.nickname, c.alt, c.id,"
		" w.heard_on FROM news_contact w JOIN contact c ON c.id = w.contact"
		" WHERE w.news = :news ORDER BY w.heard_on IS NOT NULL,"
		" w.heard_on DESC, w.id");

	stmt_int(q, ":news", id);
	while (stmt_step(q)) {
		NewsPerson *person = g_new0(NewsPerson, 1);

		person->name = contact_display_row(q);
		person->contact = stmt_get_int(q, 5);
		person->heard_on = stmt_get_day(q, 6);
		g_ptr_array_add(list, person);
	}
	return stmt_done(q, error) ? g_steal_pointer(&list) : NULL;
}

static const RecordField fields[] = {
	{ "uid", NULL, RECORD_LINE, G_STRUCT_OFFSET(News, uid), NULL },
	{ "day", N_("day"), RECORD_DAY, G_STRUCT_OFFSET(News, day), NULL },
	{ "text", N_("text"), RECORD_LINE, G_STRUCT_OFFSET(News, text), NULL },
	{ "closed_on", NULL, RECORD_DAY, G_STRUCT_OFFSET(News, closed_on), NULL },
	{ 0 },
};

const Record news_rows = { "news", "news", sizeof(News), fields };

#define OF(member) G_STRUCT_OFFSET(NewsContactRow, member)

static const RecordField person_fields[] = {
	{ "news", NULL, RECORD_ID, OF(news), NULL },
	{ "contact", NULL, RECORD_ID, OF(contact), NULL },
	{ "heard_on", NULL, RECORD_DAY, OF(heard_on), NULL },
	{ 0 },
};

const Record news_contact_rows = { "news_contact", "news_people", sizeof(NewsContactRow),
	person_fields };
