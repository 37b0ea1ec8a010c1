/*
 * Are the limits kept? Which of the right days a reminder stands on is a matter of what
 * came first, so it is not reckoned again; and days that have passed are moved on by the
 * next change only.
 */
#include "krug/i18n.h"
#include "model/level_table_private.h"

typedef struct {
	Levelling levelling;
	Day renewed;
	GHashTable *company; /* "organization week" → contact */
	GPtrArray *problems;
} Check;

static void
add_problem(Check *check, const char *format, Day day)
{
	char text[DAY_TEXT];

	g_ptr_array_add(check->problems, g_strdup_printf(format, day_format(day, text)));
}

/* A reminder may stand behind its closing day only where no working day was left, or it
 * was late when the table was renewed. */
static Day
latest(const Check *check, const LevelSpan *span)
{
	const LevelRule *rule = &check->levelling.rule;
	Day from = MAX(
		MAX(span->closes, span->hidden_until), MAX(rule->today, check->renewed));

	return workdays_add(rule->calendar, from, LEVEL_LATE_DAYS + 1);
}

static gboolean
is_right(const Check *check, const LevelItem *item)
{
	const LevelRule *rule = &check->levelling.rule;
	const LevelSpan *span = &item->span;
	LevelPlace place = level_place(rule, span);

	if (place.mode == LEVEL_NOWHERE || place.mode == LEVEL_OWN)
		return item->day == place.from;
	return item->day >= MAX(span->opens, span->hidden_until) &&
	       item->day <= latest(check, span) && workday_is(rule->calendar, item->day);
}

/* One person of an organization a week. */
static gboolean
check_company(Check *check, const LevelItem *item, GError **error)
{
	Day monday = day_monday(item->day);
	Stmt *q = book_stmt(check->levelling.book,
		"SELECT DISTINCT organization FROM position WHERE contact = :contact"
		" AND ended IS NULL AND organization IS NOT NULL");

	stmt_int(q, ":contact", item->contact);
	while (stmt_step(q)) {
		char *key = g_strdup_printf(
			"%" G_GINT64_FORMAT " %d", stmt_get_int(q, 0), monday);
		const gint64 *other = g_hash_table_lookup(check->company, key);

		if (other && *other != item->contact)
			add_problem(check,
				_("Two people of one organization stand in the week of "
				  "%s."),
				monday);
		g_hash_table_replace(check->company, key,
			g_memdup2(&item->contact, sizeof item->contact));
	}
	return stmt_done(q, error);
}

static gboolean
check_item(Check *check, const LevelItem *item, GError **error)
{
	const LevelRule *rule = &check->levelling.rule;

	/* The days of a later clock are not those of today, and become so by a change. */
	if (item->day == DAY_NONE || item->day < rule->today ||
		check->renewed > rule->today)
		return TRUE;
	if (!is_right(check, item))
		g_ptr_array_add(check->problems,
			g_strdup_printf(
				_("Reminder #%ld stands on a day it cannot have."),
				(long)item->reminder));
	if (!item->moves || levelling_mode(&check->levelling, item) == LEVEL_OWN)
		return TRUE;
	if (rule->limit > 0 &&
		levelling_count(&check->levelling, item->day) > rule->limit)
		add_problem(check, _("More reminders stand on %s than the limit allows."),
			item->day);
	return check_company(check, item, error);
}

static gboolean
check_strays(Check *check, GError **error)
{
	Stmt *q = book_stmt(check->levelling.book,
		"SELECT reminder FROM level /* scan */ WHERE NOT EXISTS (SELECT 1 FROM"
		" reminder r WHERE r.id = level.reminder AND r.state = 'open')");

	while (stmt_step(q))
		g_ptr_array_add(check->problems,
			g_strdup_printf(
				_("Reminder #%ld stands on a day it cannot have."),
				(long)stmt_get_int(q, 0)));
	return stmt_done(q, error);
}

static gboolean
check_all(Check *check, GError **error)
{
	g_autoptr(GArray) items = g_array_new(FALSE, FALSE, sizeof(LevelItem));

	if (!level_items_all(check->levelling.book, items, error))
		return FALSE;
	for (guint i = 0; i < items->len; i++)
		if (!check_item(check, &g_array_index(items, LevelItem, i), error))
			return FALSE;
	return check_strays(check, error);
}

gboolean
level_table_check(Book *book, GPtrArray *problems, GError **error)
{
	Check check = {
		.company = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free),
		.problems = problems,
		.renewed = level_renewed(book),
	};
	gboolean ok;

	levelling_start(&check.levelling, book);
	ok = levelling_done(&check.levelling, check_all(&check, error), error);
	levelling_clear(&check.levelling);
	g_hash_table_unref(check.company);
	return ok;
}
