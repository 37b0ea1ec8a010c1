/* The table `derived`: a name and a text for each thing that derived rows follow from. */
#include "model/basis.h"

#include "krug/chains.h"
#include "krug/setting.h"

#define ZONE		"calendar.basis"
#define SETTINGS	"cadence.basis"
#define KEPT_RESETTLING "resettling"

/* Raise it with every change to how cadence, level or calendar_item follow from the book,
 * the facts behind a hash included: books of an older krug are then renewed at opening.
 */
#define RECKONING "5 "

gboolean
basis_is(Book *book, const char *name, const char *value, gboolean *is, GError **error)
{
	g_autofree char *kept = NULL;
	Stmt *q = book_stmt(book, "SELECT value FROM derived WHERE name = :name");

	stmt_text(q, ":name", name);
	if (!stmt_one_text(q, &kept, error))
		return FALSE;
	*is = g_strcmp0(kept, value) == 0;
	return TRUE;
}

gboolean
basis_store(Book *book, const char *name, const char *value, GError **error)
{
	Stmt *q = book_stmt(book,
		"INSERT INTO derived (name, value) VALUES (:name, :value)"
		" ON CONFLICT (name) DO UPDATE SET value = excluded.value");

	stmt_text(q, ":name", name);
	stmt_text(q, ":value", value);
	return stmt_done(q, error);
}

static const char *const settings[] = { "window.recruiter", "window.interviewer",
	"window.professional", "window.close", "limit.day", "calendar.days_off",
	"calendar.hour", "calendar.names", "calendar.windows", "calendar.alarm",
	"calendar.date_alarm", "calendar.date_hour", NULL };

gboolean
basis_has_setting(const char *name)
{
	return g_strv_contains(settings, name);
}

static char *
settings_now(Book *book)
{
	g_autoptr(GString) text = g_string_new(RECKONING);

	for (gsize i = 0; settings[i]; i++) {
		g_autofree char *value = setting_get(book, settings[i]);

		g_string_append_printf(text, "%s ", value);
	}
	/* Nobody is owed an answer where the chains have no step for it; those shipped
	 * have one. */
	if (book_has_own_chains(book) &&
		chain_step_of(book_chains(book), CHAIN_WROTE, REMINDER_ANSWER) == NULL)
		g_string_append(text, "unanswered ");
	return g_strdup(text->str);
}

gboolean
basis_is_settings(Book *book, gboolean *is, GError **error)
{
	g_autofree char *now = settings_now(book);

	return basis_is(book, SETTINGS, now, is, error);
}

gboolean
basis_store_settings(Book *book, GError **error)
{
	g_autofree char *now = settings_now(book);

	return basis_store(book, SETTINGS, now, error);
}

gboolean
basis_forget_settings(Book *book, GError **error)
{
	Stmt *q = book_stmt(book, "DELETE FROM derived WHERE name = :name");

	stmt_text(q, ":name", SETTINGS);
	return stmt_done(q, error);
}

/* A day and an hour are an instant only in a zone: where that is not the one in which all
 * items were built, an export builds them anew. */
static char *
zone_now(Book *book)
{
	const Clock *clock = book_clock(book);
	Day winter = day_from_parts(2026, 1, 15), summer = day_from_parts(2026, 7, 15);

	return g_strdup_printf("%" G_GINT64_FORMAT " %" G_GINT64_FORMAT,
		clock_instant(clock, NULL, winter, 0),
		clock_instant(clock, NULL, summer, 0));
}

gboolean
basis_is_zone(Book *book, gboolean *is, GError **error)
{
	g_autofree char *now = zone_now(book);

	return basis_is(book, ZONE, now, is, error);
}

gboolean
basis_store_zone(Book *book, GError **error)
{
	g_autofree char *now = zone_now(book);

	return basis_store(book, ZONE, now, error);
}

gboolean
basis_note_zone(Book *book, GError **error)
{
	g_autofree char *now = zone_now(book);
	Stmt *q =
		book_stmt(book, "INSERT INTO derived (name, value) VALUES (:name, :value)"
				" ON CONFLICT (name) DO UPDATE SET value = 'mixed'"
				" WHERE value <> excluded.value AND value <> 'mixed'");

	stmt_text(q, ":name", ZONE);
	stmt_text(q, ":value", now);
	return stmt_done(q, error);
}

void
basis_set_resettling(Book *book, gboolean resettling)
{
	book_keep(book, KEPT_RESETTLING, resettling ? book : NULL, NULL);
}

gboolean
basis_is_resettling(Book *book)
{
	return book_kept(book, KEPT_RESETTLING) != NULL;
}
