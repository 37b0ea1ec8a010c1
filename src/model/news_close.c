/* The end of news: told enough, or deleted; the steps that stood for them fall. */
#include "krug/i18n.h"
#include "model/heard.h"
#include "model/ids.h"
#include "model/input.h"
#include "model/news_private.h"

static gboolean
each_concerned(Book *book, gint64 news, GArray *people, GError **error)
{
	Stmt *q = book_stmt(book, "SELECT contact FROM news_contact WHERE news = :news");

	stmt_int(q, ":news", news);
	return ids_read(people, q, error);
}

static gboolean
settle_all(Book *book, const GArray *people, GError **error)
{
	for (guint i = 0; i < people->len; i++)
		if (!heard_settle(
			    book, g_array_index(people, gint64, i), "dropped", error))
			return FALSE;
	return TRUE;
}

typedef struct {
	const News *was;
	Day closed_on;
} Close;

static gboolean
run_close(Book *book, void *data, GError **error)
{
	const Close *close = data;
	g_autoptr(News) now = news_copy(close->was);
	g_autoptr(GArray) people = ids_new();

	now->closed_on = close->closed_on;
	return record_update(book, &news_rows, close->was, now, error) &&
	       each_concerned(book, now->id, people, error) &&
	       settle_all(book, people, error);
}

/* Steps that fell with it are open again where nothing was heard since. */
static gboolean
run_open(Book *book, void *data, GError **error)
{
	const Close *close = data;
	Stmt *q = book_stmt(book,
		"UPDATE reminder SET state = 'open', closed_on = NULL WHERE news = :news"
		" AND state = 'dropped' AND closed_on = :day AND EXISTS"
		" (SELECT 1 FROM news_contact w WHERE w.news = :news"
		"  AND w.contact = reminder.contact AND w.heard_on IS NULL)"
		" AND NOT EXISTS (SELECT 1 FROM reminder o WHERE o.contact ="
		"  reminder.contact AND o.kind = 'news' AND o.state = 'open')");

	stmt_int(q, ":news", close->was->id);
	stmt_day(q, ":day", close->was->closed_on);
	return stmt_done(q, error) && run_close(book, data, error);
}

gboolean
news_close(Book *book, gint64 id, gboolean closed, GError **error)
{
	g_autoptr(News) news = news_load(book, id, error);
	Close close = { news, closed ? book_today(book) : DAY_NONE };

	if (!news)
		return FALSE;
	if (closed && news->closed_on != DAY_NONE)
		return input_refuse(_("These news are told enough."), error);
	return news_change(book, closed ? "news-close" : "news-open", news, NULL,
		closed ? run_close : run_open, &close, error);
}

static const char *const hanging[] = {
	"DELETE FROM news_contact WHERE news = :news",
	"UPDATE reminder SET news = NULL WHERE news = :news AND state <> 'open'",
	"UPDATE letter SET news = NULL WHERE news = :news",
	"DELETE FROM news WHERE id = :news",
};

/* Where other news are left to tell, the step stands for those. */
static gboolean
run_delete(Book *book, void *data, GError **error)
{
	gint64 news = ((const News *)data)->id;
	g_autoptr(GArray) people = ids_new();
	Stmt *q = book_stmt(book, "SELECT contact FROM reminder WHERE news = :news"
				  " AND state = 'open'");

	stmt_int(q, ":news", news);
	if (!ids_read(people, q, error))
		return FALSE;
	q = book_stmt(book, "UPDATE news_contact SET heard_on = :today"
			    " WHERE news = :news");
	stmt_int(q, ":news", news);
	stmt_day(q, ":today", book_today(book));
	if (!stmt_done(q, error) || !settle_all(book, people, error))
		return FALSE;
	for (gsize i = 0; i < G_N_ELEMENTS(hanging); i++) {
		q = book_stmt(book, hanging[i]);
		stmt_int(q, ":news", news);
		if (!stmt_done(q, error))
			return FALSE;
	}
	return TRUE;
}

gboolean
news_delete(Book *book, gint64 id, GError **error)
{
	g_autoptr(News) news = news_load(book, id, error);

	return news &&
	       news_change(book, "news-delete", news, NULL, run_delete, news, error);
}
