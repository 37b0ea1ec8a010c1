/* Marks of who has heard what, and the steps that follow. */
#include "model/heard.h"

#include "krug/vocab.h"
#include "model/ids.h"
#include "store/tokenizer.h"

#define FEW 2 /* words of which each must be said */

#define UNHEARD                                              \
	" FROM news_contact w JOIN news n ON n.id = w.news"  \
	" WHERE w.contact = :contact AND w.heard_on IS NULL" \
	" AND n.closed_on IS NULL"

gboolean
heard_settle(Book *book, gint64 contact, const char *nothing_left, GError **error)
{
	gint64 latest;
	Stmt *q = book_stmt(
		book, "SELECT n.id" UNHEARD " ORDER BY n.day DESC, n.id DESC LIMIT 1");

	stmt_int(q, ":contact", contact);
	if (!stmt_one_int(q, &latest, error))
		return FALSE;
	if (latest == 0) {
		q = book_stmt(book,
			"UPDATE reminder SET state = :state, closed_on = :today"
			" WHERE contact = :contact AND kind = 'news' AND state = 'open'");
		stmt_text(q, ":state", nothing_left);
		stmt_day(q, ":today", book_today(book));
	} else {
		q = book_stmt(book,
			"UPDATE reminder SET news = :news WHERE contact = :contact"
			" AND kind = 'news' AND state = 'open' AND news <> :news");
		stmt_int(q, ":news", latest);
	}
	stmt_int(q, ":contact", contact);
	return stmt_done(q, error);
}

static gboolean
mark(Book *book, gint64 news, gint64 contact, Day day, GError **error)
{
	Stmt *q = book_stmt(book, "UPDATE news_contact SET heard_on = :day"
				  " WHERE news = :news AND contact = :contact"
				  " AND heard_on IS NOT :day");

	stmt_day(q, ":day", day);
	stmt_int(q, ":news", news);
	stmt_int(q, ":contact", contact);
	return stmt_done(q, error);
}

gboolean
heard_one(Book *book, gint64 news, gint64 contact, Day day, GError **error)
{
	return mark(book, news, contact, day, error) &&
	       heard_settle(book, contact, "done", error);
}

static gboolean
read_news(Stmt *q, GArray *ids, GPtrArray *texts, GError **error)
{
	while (stmt_step(q)) {
		gint64 id = stmt_get_int(q, 0);

		g_array_append_val(ids, id);
		g_ptr_array_add(texts, stmt_dup_text(q, 1));
	}
	return stmt_done(q, error);
}

static gboolean
read_unheard(Book *book, gint64 contact, GArray *ids, GPtrArray *texts, GError **error)
{
	Stmt *q = book_stmt(book, "SELECT n.id, n.text" UNHEARD);

	stmt_int(q, ":contact", contact);
	return read_news(q, ids, texts, error);
}

typedef gboolean (*Told)(const char *news, gconstpointer data);

static gboolean
mark_told(Book *book, gint64 contact, Day day, Told told, gconstpointer data,
	GError **error)
{
	g_autoptr(GArray) ids = ids_new();
	g_autoptr(GPtrArray) texts = g_ptr_array_new_with_free_func(g_free);
	gboolean any = FALSE;

	if (!read_unheard(book, contact, ids, texts, error))
		return FALSE;
	for (guint i = 0; i < ids->len; i++) {
		if (!told(texts->pdata[i], data))
			continue;
		any = TRUE;
		if (!mark(book, g_array_index(ids, gint64, i), contact, day, error))
			return FALSE;
	}
	return !any || heard_settle(book, contact, "done", error);
}

static gboolean
each(const char *news G_GNUC_UNUSED, gconstpointer data G_GNUC_UNUSED)
{
	return TRUE;
}

gboolean
heard_all(Book *book, gint64 contact, Day day, GError **error)
{
	return mark_told(book, contact, day, each, NULL, error);
}

typedef struct {
	GHashTable *said; /* stems */
	gboolean update;
} Words;

static gboolean
is_named(const char *news, gconstpointer data)
{
	const Words *words = data;
	g_autoptr(GHashTable) stems = tokenizer_stems(news);
	guint n = g_hash_table_size(stems), met = 0;
	GHashTableIter iter;
	gpointer stem;

	g_hash_table_iter_init(&iter, stems);
	while (g_hash_table_iter_next(&iter, &stem, NULL))
		met += g_hash_table_contains(words->said, stem) ? 1 : 0;
	if (!words->update || n <= FEW)
		return n > 0 && met == n && (words->update || n >= FEW);
	return 2 * met >= n;
}

gboolean
heard_not(Book *book, gint64 news, gint64 contact, GError **error)
{
	Stmt *q = book_stmt(book,
		"UPDATE reminder SET state = 'open', closed_on = NULL WHERE id ="
		" (SELECT max(id) FROM reminder WHERE +news = :news"
		"  AND contact = :contact AND state = 'done')"
		" AND NOT EXISTS (SELECT 1 FROM reminder o WHERE o.contact = :contact"
		"  AND o.kind = 'news' AND o.state = 'open')");

	stmt_int(q, ":news", news);
	stmt_int(q, ":contact", contact);
	return stmt_done(q, error) && heard_one(book, news, contact, DAY_NONE, error);
}

/* The texts of the other entries of that day, by which they may have heard it as well. */
static gboolean
is_told_again(Book *book, gint64 contact, const Telling *telling, gint64 interaction,
	const char *news, gboolean *again, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT i.text, i.type = 'update' FROM participant p"
		" JOIN interaction i ON i.id = p.interaction"
		" WHERE p.contact = :contact AND p.day = :day AND i.id <> :interaction"
		" AND i.planned = 0 AND i.direction <> 'in'");

	*again = FALSE;
	stmt_int(q, ":contact", contact);
	stmt_day(q, ":day", telling->day);
	stmt_int(q, ":interaction", interaction);
	while (stmt_step(q)) {
		g_autoptr(GHashTable) said = tokenizer_stems(stmt_get_text(q, 0));
		const Words words = { said, stmt_get_int(q, 1) != 0 };

		*again = *again || is_named(news, &words);
	}
	return stmt_done(q, error);
}

static gboolean
back_of(Book *book, gint64 contact, const Telling *telling, gint64 interaction,
	const Words *words, GError **error)
{
	g_autoptr(GArray) ids = ids_new();
	g_autoptr(GPtrArray) texts = g_ptr_array_new_with_free_func(g_free);
	Stmt *q = book_stmt(book,
		"SELECT n.id, n.text FROM news_contact w JOIN news n ON n.id = w.news"
		" WHERE w.contact = :contact AND w.heard_on = :day"
		" AND n.closed_on IS NULL");

	stmt_int(q, ":contact", contact);
	stmt_day(q, ":day", telling->day);
	if (!read_news(q, ids, texts, error))
		return FALSE;
	for (guint i = 0; i < ids->len; i++) {
		gboolean again;

		if (!is_named(texts->pdata[i], words))
			continue;
		if (!is_told_again(book, contact, telling, interaction, texts->pdata[i],
			    &again, error) ||
			(!again && !heard_not(book, g_array_index(ids, gint64, i),
					   contact, error)))
			return FALSE;
	}
	return TRUE;
}

gboolean
heard_back(Book *book, const Telling *telling, gint64 interaction, GError **error)
{
	g_autoptr(GHashTable) said = tokenizer_stems(telling->text);
	const Words words = { said, telling->update };

	for (guint i = 0; i < telling->contacts->len; i++)
		if (!back_of(book, g_array_index(telling->contacts, gint64, i), telling,
			    interaction, &words, error))
			return FALSE;
	return TRUE;
}

gboolean
heard_in(Book *book, const Telling *telling, GError **error)
{
	g_autoptr(GHashTable) said = tokenizer_stems(telling->text);
	const Words words = { said, telling->update };

	for (guint i = 0; i < telling->contacts->len; i++)
		if (!mark_told(book, g_array_index(telling->contacts, gint64, i),
			    telling->day, is_named, &words, error))
			return FALSE;
	return TRUE;
}
