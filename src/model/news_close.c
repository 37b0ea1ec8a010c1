/* The end of news: told enough, or deleted; the steps that stood for them fall. */
#include "krug/i18n.h"
#include "model/heard.h"
#include "model/ids.h"
#include "model/input.h"
#include "model/news_private.h"

/* Also who was taken out again and keeps a step. */
static gboolean
each_concerned(Book *book, gint64 news, GArray *people, GError **error)
{
	Stmt *q = book_stmt(book, "SELECT contact FROM news_contact WHERE news = :news"
				  " UNION SELECT contact FROM reminder"
				  " WHERE news = :news");

	stmt_int(q, ":news", news);
	return ids_read(people, q, error);
}

typedef struct {
	const News *was;
	Day closed_on;
} Close;

static gboolean
set_closed(Book *book, void *data, GError **error)
{
	const Close *close = data;
	g_autoptr(News) now = news_copy(close->was);

	now->closed_on = close->closed_on;
	return record_update(book, &news_rows, close->was, now, error);
}

static gboolean
settle(Book *book, gint64 contact, void *data G_GNUC_UNUSED, GError **error)
{
	return heard_settle(book, contact, "dropped", error);
}

/* A step that fell with it is open again where nothing was heard since. */
static gboolean
reopen(Book *book, gint64 contact, void *data, GError **error)
{
	const Close *close = data;
	Stmt *q = book_stmt(book,
		"UPDATE reminder SET state = 'open', closed_on = NULL WHERE +news = :news"
		" AND contact = :contact AND state = 'dropped' AND closed_on = :day"
		" AND EXISTS (SELECT 1 FROM news_contact w WHERE w.news = :news"
		"  AND w.contact = :contact AND w.heard_on IS NULL)"
		" AND NOT EXISTS (SELECT 1 FROM reminder o WHERE o.contact = :contact"
		"  AND o.kind = 'news' AND o.state = 'open')");

	stmt_int(q, ":news", close->was->id);
	stmt_int(q, ":contact", contact);
	stmt_day(q, ":day", close->was->closed_on);
	return stmt_done(q, error) && settle(book, contact, data, error);
}

gboolean
news_close(Book *book, gint64 id, gboolean closed, GError **error)
{
	g_autoptr(News) news = news_load(book, id, error);
	g_autoptr(GArray) people = ids_new();
	Close close = { news, closed ? book_today(book) : DAY_NONE };
	NewsRun run = {
		.action = closed ? "news-close" : "news-open",
		.news = news,
		.people = people,
		.first = set_closed,
		.each = closed ? settle : reopen,
		.data = &close,
	};

	if (!news)
		return FALSE;
	if (closed && news->closed_on != DAY_NONE)
		return input_refuse(_("These news are told enough."), error);
	return each_concerned(book, id, people, error) && news_run(book, &run, error);
}

static const char *const hanging[] = {
	"DELETE FROM news_contact WHERE news = :news AND contact = :contact",
	"UPDATE reminder SET news = NULL WHERE +news = :news AND contact = :contact"
	" AND state <> 'open'",
};

/* Where other news are left to tell, the step stands for those. */
static gboolean
take_from(Book *book, gint64 contact, void *data, GError **error)
{
	gint64 news = ((const News *)data)->id;
	Stmt *q = book_stmt(book, "UPDATE news_contact SET heard_on = :today"
				  " WHERE news = :news AND contact = :contact");

	stmt_int(q, ":news", news);
	stmt_int(q, ":contact", contact);
	stmt_day(q, ":today", book_today(book));
	if (!stmt_done(q, error) || !settle(book, contact, NULL, error))
		return FALSE;
	for (gsize i = 0; i < G_N_ELEMENTS(hanging); i++) {
		q = book_stmt(book, hanging[i]);
		stmt_int(q, ":news", news);
		stmt_int(q, ":contact", contact);
		if (!stmt_done(q, error))
			return FALSE;
	}
	return TRUE;
}

static gboolean
delete_row(Book *book, void *data, GError **error)
{
	gint64 news = ((const News *)data)->id;
	Stmt *q = book_stmt(book, "UPDATE letter SET news = NULL WHERE news = :news");

	stmt_int(q, ":news", news);
	if (!stmt_done(q, error))
		return FALSE;
	q = book_stmt(book, "DELETE FROM news WHERE id = :news");
	stmt_int(q, ":news", news);
	return stmt_done(q, error);
}

gboolean
news_delete(Book *book, gint64 id, GError **error)
{
	g_autoptr(News) news = news_load(book, id, error);
	g_autoptr(GArray) people = ids_new();
	NewsRun run = {
		.action = "news-delete",
		.news = news,
		.people = people,
		.each = take_from,
		.last = delete_row,
		.data = news,
	};

	return news && each_concerned(book, id, people, error) &&
	       news_run(book, &run, error);
}
