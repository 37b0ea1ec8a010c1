/*
 * Settling a contact inside a change: the regular reminder, the first day, and the
 * answers and retries that follow from the entries. A reminder that was closed by itself
 * and is wanted again, since the entry that closed it went, is opened again under its old
 * UID.
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
		" AND c.archived = 0 AND NOT EXISTS (SELECT 1 FROM reminder r JOIN level "
		"l"
		" ON l.reminder = r.id WHERE r.contact = c.id AND r.kind = 'regular'"
		" AND l.day = :day) LIMIT :enough)");

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

static gboolean
close_auto(Book *book, gint64 id, GError **error)
{
	Stmt *q = book_stmt(book,
		"UPDATE reminder SET state = 'done', closed_on = :today WHERE id = :id");

	stmt_day(q, ":today", book_today(book));
	stmt_int(q, ":id", id);
	return stmt_done(q, error);
}

static gboolean
insert_auto(Book *book, gint64 contact, const AutoReminder *wanted, GError **error)
{
	g_autofree char *uid = book_new_uid(book);
	Stmt *q = book_stmt(book,
		"INSERT INTO reminder (uid, contact, kind, opens, due, closes, "
		"interaction)"
		" VALUES (:uid, :contact, :kind, :opens, :due, :closes, :interaction)");

	stmt_text(q, ":uid", uid);
	stmt_int(q, ":contact", contact);
	stmt_text(q, ":kind", vocab_id(&vocab_reminder, wanted->kind));
	stmt_day(q, ":opens", wanted->opens);
	stmt_day(q, ":due", wanted->due);
	stmt_day(q, ":closes", wanted->closes);
	stmt_int(q, ":interaction", wanted->entry);
	return stmt_done(q, error);
}

/* What is there of a reminder that comes by itself. */
typedef struct {
	gint64 id; /* 0: none */
	Day snoozed_on;
	gint64 snoozed_after;
} Known;

/* Writes only what differs: a change that changes nothing leaves no trace. */
static gboolean
renew_auto(
	Book *book, gint64 id, const AutoReminder *wanted, gboolean awake, GError **error)
{
	Stmt *q = book_stmt(book,
		"UPDATE reminder SET opens = :opens, due = :due, closes = :closes,"
		" state = 'open', closed_on = NULL,"
		" snoozed_until = CASE WHEN :awake THEN NULL ELSE snoozed_until END"
		" WHERE id = :id AND (state <> 'open' OR opens <> :opens OR due <> :due"
		" OR closes <> :closes OR (:awake AND snoozed_until IS NOT NULL))");

	stmt_day(q, ":opens", wanted->opens);
	stmt_day(q, ":due", wanted->due);
	stmt_day(q, ":closes", wanted->closes);
	stmt_int(q, ":id", id);
	stmt_int(q, ":awake", awake);
	return stmt_done(q, error);
}

static gboolean
find_auto(Book *book, gint64 contact, const AutoReminder *wanted, Known *known,
	GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT id, snoozed_on, snoozed_after FROM reminder"
		" WHERE contact = :contact AND kind = :kind"
		" AND interaction = :interaction ORDER BY id DESC LIMIT 1");

	*known = (Known){ 0, DAY_NONE, 0 };
	stmt_int(q, ":contact", contact);
	stmt_text(q, ":kind", vocab_id(&vocab_reminder, wanted->kind));
	stmt_int(q, ":interaction", wanted->entry);
	if (stmt_step(q))
		*known = (Known){ stmt_get_int(q, 0), stmt_get_day(q, 1),
			stmt_get_int(q, 2) };
	return stmt_done(q, error);
}

/* Who writes again wakes the answer that was put off. */
static gboolean
make_auto(Book *book, const Facts *facts, const AutoReminder *wanted, GError **error)
{
	const Entry *entries = (const Entry *)(void *)facts->entries->data;
	Known known;

	if (!find_auto(book, facts->contact->id, wanted, &known, error))
		return FALSE;
	if (known.id == 0)
		return insert_auto(book, facts->contact->id, wanted, error);
	return renew_auto(book, known.id, wanted,
		snooze_ended(known.snoozed_on, known.snoozed_after, entries,
			facts->entries->len),
		error);
}

static gboolean
is_wanted(const CadenceTrack *track, ReminderKind kind, gint64 entry)
{
	for (guint i = 0; i < track->n_wanted; i++)
		if (track->wanted[i].kind == kind && track->wanted[i].entry == entry)
			return TRUE;
	return FALSE;
}

/* Done by itself, once the entry it stands for is paid or answered. */
static gboolean
close_unwanted(Book *book, const CadenceTrack *track, const Step *step, GError **error)
{
	Stmt *q = book_stmt(book, "SELECT interaction FROM reminder WHERE id = :id");
	gint64 entry;

	stmt_int(q, ":id", step->id);
	return stmt_one_int(q, &entry, error) &&
	       (is_wanted(track, step->kind, entry) || close_auto(book, step->id, error));
}

/* A request for feedback about an application is asked again by its chain alone. */
static gboolean
is_of_chain(Book *book, gint64 contact, const AutoReminder *wanted, gboolean *is,
	GError **error)
{
	gint64 found = 0;
	Stmt *q;

	*is = FALSE;
	if (wanted->kind != REMINDER_RETRY)
		return TRUE;
	q = book_stmt(book,
		"SELECT count(*) FROM feedback_request f WHERE f.contact = :contact"
		" AND (f.interaction = :entry OR f.interaction IS NULL AND f.day ="
		"  (SELECT day FROM interaction WHERE id = :entry))");
	stmt_int(q, ":contact", contact);
	stmt_int(q, ":entry", wanted->entry);
	if (!stmt_one_int(q, &found, error))
		return FALSE;
	*is = found > 0;
	return TRUE;
}

/* What the chains of the search for work take care of is not wanted here. */
static gboolean
leave_to_chains(Book *book, gint64 contact, CadenceTrack *track, GError **error)
{
	guint kept = 0;

	for (guint i = 0; i < track->n_wanted; i++) {
		gboolean of_chain;

		if (!is_of_chain(book, contact, &track->wanted[i], &of_chain, error))
			return FALSE;
		if (!of_chain)
			track->wanted[kept++] = track->wanted[i];
	}
	track->n_wanted = kept;
	return TRUE;
}

static gboolean
settle_auto(Book *book, const Facts *facts, const CadenceTrack *track, GError **error)
{
	for (guint i = 0; i < facts->steps->len; i++) {
		const Step *step = &g_array_index(facts->steps, Step, i);

		if (step->kind != REMINDER_ANSWER && step->kind != REMINDER_RETRY)
			continue;
		if (!close_unwanted(book, track, step, error))
			return FALSE;
	}
	for (guint i = 0; i < track->n_wanted; i++)
		if (!make_auto(book, facts, &track->wanted[i], error))
			return FALSE;
	return TRUE;
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
	       leave_to_chains(book, contact, &track, error) &&
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
