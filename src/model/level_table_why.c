/* Why a reminder stands on its day, as far as the days of now still tell. */
#include "krug/reminder.h"
#include "model/level_table_private.h"

static gboolean
company_of(Book *book, gint64 contact, char **name, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT o.name FROM position p JOIN organization o"
		" ON o.id = p.organization WHERE p.contact = :contact"
		" AND p.ended IS NULL ORDER BY p.started DESC, p.id DESC LIMIT 1");

	stmt_int(q, ":contact", contact);
	return stmt_one_text(q, name, error);
}

gboolean
reminder_why_day(Book *book, const Reminder *reminder, char **words, GError **error)
{
	g_auto(Levelling) levelling = { 0 };
	g_autofree char *company = NULL;
	gboolean found, ok;
	LevelItem item;
	LevelLoad load;
	LevelWhy why;

	*words = NULL;
	if (!level_moves(reminder->kind))
		return TRUE;
	if (!level_item(book, reminder->id, &item, &found, error))
		return FALSE;
	if (!found || !company_of(book, item.contact, &company, error))
		return !found;
	levelling_start(&levelling, book);
	load = levelling_load(&levelling, &item);
	why = level_why(&levelling.rule, &item.span, item.day, &load);
	ok = levelling_done(&levelling, TRUE, error);
	if (ok)
		*words = level_words(&why, &levelling.rule, company ? company : "");
	return ok;
}
