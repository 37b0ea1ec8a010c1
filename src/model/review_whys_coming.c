/*
 * Interviews, meetings and important dates of the next two weeks with one person, or of
 * an application in which nobody is known. A date for which I congratulated is over.
 */
#include "krug/date.h"
#include "krug/planned.h"
#include "krug/working_days.h"
#include "model/ids.h"
#include "model/review_private.h"

static gboolean
add_entry(Book *book, const QueueWhat *what, gint64 id, GArray *whys, GError **error)
{
	g_autoptr(Interaction) entry = interaction_load(book, id, error);
	Why why = {
		.reason = { *what, QUEUE_COMING, 0 },
		.entry = id,
	};

	if (!entry)
		return FALSE;
	if (planned_end(book, entry) <= book_now(book))
		return TRUE;
	why.reason.rank = why.day = entry->day;
	why.at = entry->at != AT_NONE ? entry->at : 0;
	why.text = *entry->text ? g_strdup_printf("%s: %s",
					  vocab_label(&vocab_channel, entry->channel),
					  entry->text)
				: g_strdup(vocab_label(&vocab_channel, entry->channel));
	whys_add(whys, &why);
	return TRUE;
}

static Stmt *
entries_of(Book *book, const QueueWhat *what)
{
	Stmt *q;

	if (what->source == QUEUE_CONTACT)
		q = book_stmt(book,
			"SELECT i.id FROM participant p JOIN interaction i ON"
			" i.id = p.interaction WHERE p.contact = :item AND i.planned = 1"
			" AND p.day BETWEEN :from AND :until ORDER BY p.day, i.id");
	else
		q = book_stmt(book,
			"SELECT i.id FROM interview v JOIN interaction i ON"
			" i.id = v.interaction WHERE v.application = :item"
			" AND i.planned = 1 AND i.day BETWEEN :from AND :until"
			" AND NOT EXISTS (SELECT 1 FROM participant p"
			"  WHERE p.interaction = i.id) ORDER BY i.day, i.id");
	stmt_int(q, ":item", what->item);
	stmt_day(q, ":from", book_today(book) - 1);
	stmt_day(q, ":until", book_today(book) + REVIEW_AHEAD);
	return q;
}

static gboolean
add_entries(Book *book, const QueueWhat *what, GArray *whys, GError **error)
{
	g_autoptr(GArray) ids = ids_new();

	if (!ids_read(ids, entries_of(book, what), error))
		return FALSE;
	for (guint i = 0; i < ids->len; i++)
		if (!add_entry(book, what, g_array_index(ids, gint64, i), whys, error))
			return FALSE;
	return TRUE;
}

static gboolean
is_congratulated(Book *book, gint64 contact, const OccasionNext *next, gboolean *is,
	GError **error)
{
	gint64 found = 0;
	Stmt *q = book_stmt(book,
		"SELECT i.id FROM participant p JOIN interaction i ON i.id ="
		" p.interaction WHERE p.contact = :contact AND p.day BETWEEN :from AND"
		" :until AND i.type = 'congratulation' AND i.direction <> 'in' LIMIT 1");

	stmt_int(q, ":contact", contact);
	stmt_day(q, ":from", next->heads_up);
	stmt_day(q, ":until", next->day);
	if (!stmt_one_int(q, &found, error))
		return FALSE;
	*is = found != 0;
	return TRUE;
}

static gboolean
add_date(Book *book, const QueueWhat *what, const ContactDate *date, GArray *whys,
	GError **error)
{
	Day today = book_today(book);
	OccasionNext next = occasion_next(date->on, today, book_workdays(book));
	gboolean over = FALSE;

	if (next.day == DAY_NONE || next.day > today + REVIEW_AHEAD)
		return TRUE;
	if (!is_congratulated(book, what->item, &next, &over, error))
		return FALSE;
	if (!over)
		whys_add(whys, &(Why){
				       .reason = { *what, QUEUE_COMING, next.day },
				       .day = next.day,
				       .text = date_label(date),
			       });
	return TRUE;
}

gboolean
review_whys_coming(Book *book, const QueueWhat *what, GArray *whys, GError **error)
{
	g_autoptr(GPtrArray) dates = NULL;

	if (!add_entries(book, what, whys, error))
		return FALSE;
	if (what->source != QUEUE_CONTACT)
		return TRUE;
	dates = date_list(book, what->item, error);
	for (guint i = 0; dates && i < dates->len; i++)
		if (!add_date(book, what, dates->pdata[i], whys, error))
			return FALSE;
	return dates != NULL;
}
