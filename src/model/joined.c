/* Sentences behind the reason of the regular contact. */
#include "model/joined.h"

#include "krug/chains.h"
#include "krug/i18n.h"
#include "krug/working_days.h"

/* The step that asks what is new; NULL where the data are young enough. */
static const ChainStep *
asking(Book *book, Day known)
{
	const ChainStep *step =
		chain_step_of(book_chains(book), CHAIN_UNVERIFIED, REMINDER_REGULAR);
	ChainDates dates;

	if (!step || !step->joins || known == DAY_NONE)
		return NULL;
	dates = chain_dates(step, known, DAY_NONE, book_workdays(book));
	return dates.opens != DAY_NONE && dates.opens <= book_today(book) ? step : NULL;
}

static void
add(char **why, const char *sentence)
{
	char *all = g_strconcat(*why, **why ? " " : "", sentence, ".", NULL);

	g_free(*why);
	*why = all;
}

static gboolean
add_asking(Book *book, gint64 contact, char **why, GError **error)
{
	const ChainStep *step = NULL;
	Stmt *q = book_stmt(book,
		"SELECT ifnull(verified_on, created_on) FROM contact WHERE id = :id");

	stmt_int(q, ":id", contact);
	if (stmt_step(q))
		step = asking(book, stmt_get_day(q, 0));
	if (step)
		add(why, chain_step_text(step));
	return stmt_done(q, error);
}

static gboolean
add_news(Book *book, gint64 contact, char **why, GError **error)
{
	g_autofree char *news = NULL;
	Stmt *q = book_stmt(book,
		"SELECT group_concat(n.text, '; ') FROM news_contact w"
		" CROSS JOIN news n ON n.id = w.news WHERE w.contact = :contact"
		" AND w.heard_on IS NULL AND n.closed_on IS NULL");

	stmt_int(q, ":contact", contact);
	if (!stmt_one_text(q, &news, error))
		return FALSE;
	if (news && *news) {
		g_autofree char *sentence =
			g_strdup_printf(_("Tell them your news: %s"), news);

		add(why, sentence);
	}
	return TRUE;
}

gboolean
joined_add(Book *book, gint64 contact, gboolean news, char **why, GError **error)
{
	return add_asking(book, contact, why, error) &&
	       (!news || add_news(book, contact, why, error));
}
