/* Open reminders as the rule sees them, read by one statement each. */
#include <string.h>

#include "model/cadence_table.h"
#include "model/level_table_private.h"

#define ITEM_COLUMNS                                                              \
	"r.id, r.contact, r.kind, r.opens, r.due, r.closes, r.snoozed_until,"     \
	" nullif(d.opens, '" DAY_NEVER "'), nullif(d.closes, '" DAY_NEVER "'),"   \
	" d.snoozed_until, max(coalesce(d.paused_until, ''), coalesce("           \
	"d.waiting_until, '')), d.archived, iif(d.last_day = '" DAY_BEFORE "', (" \
	"SELECT c.first_day FROM contact c WHERE c.id = d.contact), NULL),"       \
	" l.day, r.planned_day, l.before"

#define ITEM_FROM                                                        \
	" FROM reminder r CROSS JOIN cadence d ON d.contact = r.contact" \
	" LEFT JOIN level l ON l.reminder = r.id"

gint
level_item_compare(gconstpointer one, gconstpointer other)
{
	const LevelItem *a = one, *b = other;

	if (a->span.closes != b->span.closes)
		return a->span.closes < b->span.closes ? -1 : 1;
	return a->reminder < b->reminder ? -1 : a->reminder > b->reminder;
}

/* A day that was chosen goes before what the window says, until it has passed. */
static void
set_planned(LevelSpan *span, Day planned, Day today)
{
	if (planned == DAY_NONE || planned < today || span->opens == DAY_NONE)
		return;
	span->own = planned;
	span->opens = MIN(span->opens, planned);
}

static LevelSpan
regular_span(Stmt *q, Day today)
{
	LevelSpan span = {
		.opens = stmt_get_day(q, 7),
		.closes = stmt_get_day(q, 8),
		.hidden_until = stmt_get_day(q, 10),
		.own = stmt_get_day(q, 9),
	};

	set_planned(&span, stmt_get_day(q, 14), today);
	/* A first day, until a round was skipped. */
	if (span.own == DAY_NONE && stmt_get_day(q, 12) == span.opens)
		span.own = span.opens;
	return span;
}

static LevelSpan
step_span(Stmt *q, gboolean moves, Day today)
{
	Day due = stmt_get_day(q, 4), snoozed = stmt_get_day(q, 6);
	LevelSpan span = { due, due, DAY_NONE, MAX(due, snoozed) };

	if (moves)
		span = (LevelSpan){ stmt_get_day(q, 3), stmt_get_day(q, 5), DAY_NONE,
			snoozed };
	set_planned(&span, stmt_get_day(q, 14), today);
	return span;
}

static void
read_item(Book *book, Stmt *q, LevelItem *item)
{
	ReminderKind kind = vocab_from_id(&vocab_reminder, stmt_get_text(q, 2));
	gboolean regular = kind == REMINDER_REGULAR;
	Day today = book_today(book);

	*item = (LevelItem){
		.reminder = stmt_get_int(q, 0),
		.contact = stmt_get_int(q, 1),
		.moves = level_moves(kind),
		.day = stmt_get_day(q, 13),
		.before = stmt_get_day(q, 15),
		.was = DAY_NONE,
	};
	item->span = regular ? regular_span(q, today) : step_span(q, item->moves, today);
	if (stmt_get_int(q, 11) != 0 || kind == REMINDER_OCCASION ||
		(!item->moves && item->span.own < today))
		item->span.opens = DAY_NONE;
}

static gboolean
read_items(Book *book, Stmt *q, GArray *items, GError **error)
{
	while (stmt_step(q)) {
		LevelItem item;

		read_item(book, q, &item);
		g_array_append_val(items, item);
	}
	return stmt_done(q, error);
}

gboolean
level_items_of(Book *book, gint64 contact, GArray *items, GError **error)
{
	Stmt *q = book_stmt(book, "SELECT " ITEM_COLUMNS ITEM_FROM
				  " WHERE r.contact = :contact AND r.state = 'open'");

	stmt_int(q, ":contact", contact);
	return read_items(book, q, items, error);
}

gboolean
level_items_on(Book *book, Day day, GArray *items, GError **error)
{
	Stmt *q = book_stmt(book, "SELECT " ITEM_COLUMNS " FROM level l CROSS JOIN"
				  " reminder r ON r.id = l.reminder CROSS JOIN cadence d"
				  " ON d.contact = r.contact WHERE l.day = :day"
				  " AND r.state = 'open' AND r.kind IN " LEVEL_KINDS);

	stmt_day(q, ":day", day);
	return read_items(book, q, items, error);
}

gboolean
level_items_before(Book *book, Day day, GArray *items, GError **error)
{
	Stmt *q = book_stmt(book, "SELECT " ITEM_COLUMNS " FROM level l CROSS JOIN"
				  " reminder r ON r.id = l.reminder CROSS JOIN cadence d"
				  " ON d.contact = r.contact WHERE l.day < :day"
				  " AND r.state = 'open' AND r.kind IN " LEVEL_KINDS);

	stmt_day(q, ":day", day);
	return read_items(book, q, items, error);
}

gboolean
level_item(Book *book, gint64 reminder, LevelItem *item, gboolean *found, GError **error)
{
	Stmt *q = book_stmt(book, "SELECT " ITEM_COLUMNS ITEM_FROM
				  " WHERE r.id = :id AND r.state = 'open'");

	stmt_int(q, ":id", reminder);
	*found = stmt_step(q);
	if (*found)
		read_item(book, q, item);
	return stmt_done(q, error);
}

gboolean
level_items_all(Book *book, GArray *items, GError **error)
{
	Stmt *q = book_stmt(book, "SELECT " ITEM_COLUMNS ITEM_FROM " /* scan */"
				  " WHERE r.state = 'open'");

	return read_items(book, q, items, error);
}
