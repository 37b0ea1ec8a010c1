/*
 * Settling a contact inside a change: the regular reminder and the first day; what else
 * follows from the entries is settled by the neighbours (settle_auto.c, settle_plan.c).
 */
#include "model/settle.h"

#include "krug/config.h"
#include "krug/level.h"
#include "krug/organization.h"
#include "krug/position.h"
#include "krug/setting.h"
#include "model/basis.h"
#include "model/facts.h"
#include "model/ids.h"
#include "model/level_count.h"
#include "model/settle_private.h"

#define KEPT_TRIED     "first days tried"
#define TRIED	       "level.first_days"
#define KEPT_DAYS      "days counted"
#define WAITING_PEOPLE 25 /* of those who wait, at a time */

typedef struct {
	gboolean counted;
	Level level;
} KeptDays;

static gboolean
insert_regular(Book *book, gint64 contact, GError **error)
{
	g_autofree char *uid = book_new_uid(book);
	Stmt *q = book_stmt(book, "INSERT INTO reminder (uid, contact, kind)"
				  " VALUES (:uid, :contact, 'regular')");

	stmt_text(q, ":uid", uid);
	stmt_int(q, ":contact", contact);
	return stmt_done(q, error);
}

/* First days that were given in this very change stand in no table but `contact` yet. */
static gboolean
count_new(Book *book, Day day, guint *n, GError **error)
{
	gint64 count = 0;
	Stmt *q = book_stmt(book,
		"SELECT count(*) FROM (SELECT 1 FROM contact c WHERE c.first_day = :day"
		" AND c.archived = 0 AND NOT EXISTS (SELECT 1 FROM reminder r"
		" JOIN level l ON l.reminder = r.id WHERE r.contact = c.id"
		" AND r.kind = 'regular' AND l.day = :day) LIMIT :enough)");

	stmt_day(q, ":day", day);
	stmt_int(q, ":enough", LEVEL_ENOUGH);
	if (!stmt_one_int(q, &count, error))
		return FALSE;
	*n = (guint)count;
	return TRUE;
}

static gboolean
count_days(Book *book, Level *level, GError **error)
{
	g_autofree char *limit = setting_get(book, "limit.day");
	Day today = book_today(book);

	level_start(level, today, (guint)config_int(limit), book_workdays(book));
	for (int i = 0; i < LEVEL_DAYS; i++) {
		Day day = today + 1 + i;
		guint people, added, dates;

		if (!level->free[i])
			continue;
		if (!level_count_people(book, day, LEVEL_ENOUGH, &people, error) ||
			!count_new(book, day, &added, error) ||
			!level_count_dates(book, day, level->limit, &dates, error))
			return FALSE;
		level_add(level, day, people + added);
		level_add_dates(level, day, dates);
	}
	return TRUE;
}

void
settle_keep_days(Book *book, gboolean keep)
{
	KeptDays *days = keep ? g_new0(KeptDays, 1) : NULL;

	book_keep(book, KEPT_DAYS, days, keep ? g_free : NULL);
}

/* Who is new, and where they work. */
typedef struct {
	Book *book;
	gint64 contact; /* 0: not in the book yet */
	GArray *companies;
} Newcomer;

static gboolean
week_is_taken(void *data, Day day)
{
	const Newcomer *newcomer = data;
	gboolean taken;

	return level_is_taken(newcomer->book, newcomer->companies, newcomer->contact, day,
		       &taken, NULL) &&
	       taken;
}

static gboolean
find_first_day(Book *book, Newcomer *newcomer, Day *day, GError **error)
{
	KeptDays *kept = book_kept(book, KEPT_DAYS);
	KeptDays now = { 0 };

	newcomer->book = book;
	if (!kept)
		kept = &now;
	if (!kept->counted && !count_days(book, &kept->level, error))
		return FALSE;
	kept->counted = TRUE;
	*day = level_take(&kept->level, week_is_taken, newcomer);
	return TRUE;
}

static gboolean
find_day_of(Book *book, gint64 contact, Day *day, GError **error)
{
	g_autoptr(GArray) companies = ids_new();
	Newcomer newcomer = { .contact = contact, .companies = companies };

	return level_companies(book, contact, companies, error) &&
	       find_first_day(book, &newcomer, day, error);
}

static gboolean
write_first_day(Book *book, gint64 contact, Day day, GError **error)
{
	Stmt *q = book_stmt(
		book, "UPDATE contact SET first_day = :day WHERE id = :contact");

	stmt_day(q, ":day", day);
	stmt_int(q, ":contact", contact);
	return stmt_done(q, error);
}

/* Only who was never in touch has a first day; the day of all others is free again. */
static gboolean
renew_first_day(Book *book, const Facts *facts, Day last_day, GError **error)
{
	Day day = facts->in.first_day;

	if (last_day != DAY_NONE || facts->in.skipped_on != DAY_NONE) {
		if (day == DAY_NONE)
			return TRUE;
		return write_first_day(book, facts->contact->id, DAY_NONE, error);
	}
	if (day != DAY_NONE || facts->in.archived || !window_exists(facts->in.window))
		return TRUE;
	if (!find_day_of(book, facts->contact->id, &day, error))
		return FALSE;
	return day == DAY_NONE || write_first_day(book, facts->contact->id, day, error);
}

/* Who waits for a free day gets one with the first change of a day on which there is one:
 * at most WAITING_PEOPLE, and none once no day is free. */
static gboolean
next_waiting(Book *book, gint64 *contact, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT d.contact FROM cadence d INDEXED BY cadence_new"
		" JOIN contact c ON c.id = d.contact WHERE d.archived = 0"
		" AND d.last_day = '-' AND d.opens = '9999-12-31' AND d.far > 0"
		" AND c.first_day IS NULL ORDER BY d.sort_name, d.contact LIMIT 1");

	return stmt_one_int(q, contact, error);
}

static gboolean
give_free_days(Book *book, GError **error)
{
	for (int i = 0; i < WAITING_PEOPLE; i++) {
		gint64 contact;
		Day day;

		if (!next_waiting(book, &contact, error))
			return FALSE;
		if (contact == 0)
			return TRUE;
		if (!find_day_of(book, contact, &day, error))
			return FALSE;
		if (day == DAY_NONE)
			return TRUE;
		if (!write_first_day(book, contact, day, error))
			return FALSE;
	}
	return TRUE;
}

/* With the first change of a day: later on there is nothing free either. */
static gboolean
settle_waiting(Book *book, GError **error)
{
	Day *tried = book_kept(book, KEPT_TRIED);
	char today[DAY_TEXT];
	gboolean same;

	if (tried && *tried == book_today(book))
		return TRUE;
	if (!tried) {
		tried = g_new(Day, 1);
		book_keep(book, KEPT_TRIED, tried, g_free);
	}
	*tried = book_today(book);
	day_format(*tried, today);
	if (!basis_is(book, TRIED, today, &same, error))
		return FALSE;
	return same ||
	       (give_free_days(book, error) && basis_store(book, TRIED, today, error));
}

/* Where somebody works whose positions are not written yet. */
static gboolean
find_companies(Book *book, const GPtrArray *positions, GArray *companies, GError **error)
{
	for (guint i = 0; i < positions->len; i++) {
		const Position *position = g_ptr_array_index(positions, i);
		gint64 company;

		if (position->ended || !*position->name)
			continue;
		company = organization_find(book, position->name, error);
		if (company < 0)
			return FALSE;
		if (company > 0)
			g_array_append_val(companies, company);
	}
	return TRUE;
}

gboolean
settle_first_day(Book *book, Contact *contact, const GPtrArray *positions, GError **error)
{
	g_autoptr(GArray) companies = ids_new();
	Newcomer newcomer = { .companies = companies };

	if (contact->first_day != DAY_NONE || contact->round_from != DAY_NONE ||
		contact->archived || !window_exists(contact_window(book, contact)))
		return TRUE;
	if (!find_companies(book, positions, companies, error))
		return FALSE;
	return find_first_day(book, &newcomer, &contact->first_day, error);
}

gboolean
settle_new(Book *book, const Contact *contact, GError **error)
{
	if (window_exists(contact_window(book, contact)) &&
		!insert_regular(book, contact->id, error))
		return FALSE;
	return settle_waiting(book, error);
}

gboolean
contact_settle(Book *book, gint64 contact, GError **error)
{
	g_auto(Facts) facts = { 0 };
	CadenceTrack track;
	gboolean found;

	if (!facts_load(book, contact, &facts, &found, error))
		return FALSE;
	if (!found)
		return TRUE;
	facts_walk(book, &facts, &track, NULL);
	if (facts.regular == 0 && window_exists(facts.in.window) &&
		!insert_regular(book, contact, error))
		return FALSE;
	return renew_first_day(book, &facts, track.last_day, error) &&
	       settle_plans(book, &facts, error) &&
	       settle_auto(book, &facts, &track, error) && settle_waiting(book, error);
}

gboolean
contacts_settle(Book *book, const GArray *contacts, GError **error)
{
	for (guint i = 0; i < contacts->len; i++)
		if (!contact_settle(book, g_array_index(contacts, gint64, i), error))
			return FALSE;
	return TRUE;
}
