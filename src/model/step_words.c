/* The reason somebody wrote goes before what the chain says; the application follows. */
#include "model/step_words.h"

#include "krug/chains.h"

static char *
join(const char *first, const char *between, const char *second)
{
	gboolean one = first && *first, other = second && *second;

	return g_strconcat(
		one ? first : "", one && other ? between : "", other ? second : "", NULL);
}

char *
step_title(const char *organization, const char *position)
{
	return join(organization, " · ", position);
}

const char *
step_told(Book *book, const char *reason, const char *step)
{
	const ChainStep *from =
		*reason || !*step ? NULL : chain_step(book_chains(book), step);

	return from ? chain_step_text(from) : reason;
}

char *
step_words_of(Book *book, const char *reason, const char *step, const char *organization,
	const char *position, const char *news)
{
	g_autofree char *title =
		news ? g_strdup(news) : step_title(organization, position);

	return join(step_told(book, reason, step), ": ", title);
}

/* words: with those of the chain. */
static gboolean
read_words(Book *book, gint64 reminder, gboolean words, char **text, Day *since,
	GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT r.reason, coalesce(r.day, i.day), o.name, a.position, r.step,"
		" iif(r.news IS NULL, NULL, (SELECT group_concat(n.text, '; ')"
		"  FROM news_contact w JOIN news n ON n.id = w.news"
		"  WHERE w.contact = r.contact AND w.heard_on IS NULL"
		"  AND n.closed_on IS NULL))"
		" FROM reminder r LEFT JOIN interaction i ON i.id = r.interaction"
		" LEFT JOIN application a ON a.id = r.application"
		" LEFT JOIN organization o ON o.id = a.organization WHERE r.id = :id");

	*text = NULL;
	*since = DAY_NONE;
	stmt_int(q, ":id", reminder);
	if (stmt_step(q)) {
		const char *reason = stmt_get_text(q, 0);
		g_autofree char *title =
			stmt_is_null(q, 5)
				? step_title(stmt_get_text(q, 2), stmt_get_text(q, 3))
				: stmt_dup_text(q, 5);

		*text = join(
			words ? step_told(book, reason, stmt_get_text(q, 4)) : reason,
			": ", title);
		*since = stmt_get_day(q, 1);
	}
	return stmt_done(q, error);
}

gboolean
step_words(Book *book, gint64 reminder, char **text, Day *since, GError **error)
{
	return read_words(book, reminder, TRUE, text, since, error);
}

gboolean
step_facts(Book *book, gint64 reminder, char **text, GError **error)
{
	Day since;

	return read_words(book, reminder, FALSE, text, &since, error);
}
