/*
 * The facts about one person: the latest entries, the coming dates and what is planned
 * for them, the company.
 */
#include <string.h>

#include "krug/date.h"
#include "krug/error.h"
#include "krug/grammar.h"
#include "krug/i18n.h"
#include "krug/position.h"
#include "krug/working_days.h"
#include "model/given_count.h"
#include "model/recent.h"
#include "model/warnings_private.h"

#define DEALT_DAYS   7 /* a congratulation so long before a date was for it */
#define LETTERS_MOST 9 /* looked back at */

static void
date_clear(void *data)
{
	g_free((char *)(guintptr)((WarningDate *)data)->label);
}

void
warning_source_clear(WarningSource *source)
{
	g_clear_pointer(&source->entries, g_array_unref);
	g_clear_pointer(&source->dates, g_array_unref);
	g_clear_pointer(&source->company, g_free);
}

/* --- the person --- */

typedef struct {
	Address address; /* own, as told */
	Seniority seniority;
} Form;

static gboolean
load_contact(
	Book *book, gint64 contact, WarningSource *source, Form *form, GError **error)
{
	WarningFacts *facts = &source->facts;
	gboolean found;
	Stmt *q = book_stmt(book,
		"SELECT c.archived, c.address, c.seniority,"
		" c.interests <> '' OR c.common <> '' OR EXISTS (SELECT 1 FROM"
		"  interview_contact v WHERE v.contact = c.id AND v.interest <> ''),"
		" ifnull(c.verified_on, c.created_on), d.owed_since"
		" FROM contact c LEFT JOIN cadence d ON d.contact = c.id"
		" WHERE c.id = :contact");

	stmt_int(q, ":contact", contact);
	found = stmt_step(q);
	if (found) {
		source->archived = stmt_get_int(q, 0) != 0;
		form->address = vocab_from_id(&vocab_address, stmt_get_text(q, 1));
		form->seniority = vocab_from_id(&vocab_seniority, stmt_get_text(q, 2));
		facts->interest_known = stmt_get_int(q, 3) != 0;
		facts->verified_on = stmt_get_day(q, 4);
		facts->owed_since = stmt_get_day(q, 5);
	}
	if (!stmt_done(q, error))
		return FALSE;
	if (found)
		return TRUE;
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND, "%s",
		_("There is no such person in the book."));
	return FALSE;
}

static gboolean
load_company_address(Book *book, gint64 organization, Address *address, GError **error)
{
	Stmt *q = book_stmt(book, "SELECT address FROM organization WHERE id = :id");

	stmt_int(q, ":id", organization);
	if (stmt_step(q))
		*address = vocab_from_id(&vocab_address, stmt_get_text(q, 0));
	return stmt_done(q, error);
}

/* As person_address(), and on whose word. */
static void
set_address(WarningFacts *facts, const Form *form, Address company)
{
	facts->address = address_guess(form->seniority, company);
	if (form->address != ADDRESS_NONE) {
		facts->address = form->address;
		facts->address_by = ADDRESS_BY_PERSON;
	} else if (form->seniority >= SENIORITY_SENIOR) {
		facts->address_by = ADDRESS_BY_SENIORITY;
	} else if (company != ADDRESS_NONE) {
		facts->address_by = ADDRESS_BY_COMPANY;
	}
}

static gboolean
count_waiting(Book *book, gint64 organization, WarningFacts *facts, GError **error)
{
	gint64 n = 0;
	gboolean ok;
	Stmt *q = book_stmt(book,
		"SELECT count(DISTINCT p.contact) FROM position p"
		" JOIN cadence d ON d.contact = p.contact"
		" WHERE p.organization = :organization AND p.ended IS NULL"
		" AND d.archived = 0 AND d.waiting_until > :today");

	stmt_int(q, ":organization", organization);
	stmt_day(q, ":today", facts->today);
	ok = stmt_one_int(q, &n, error);
	facts->waiting = (int)n;
	return ok;
}

static gboolean
load_company(
	Book *book, gint64 contact, WarningSource *source, Form *form, GError **error)
{
	g_autoptr(GPtrArray) positions = position_list(book, contact, error);
	const Position *now = positions ? position_current(positions) : NULL;
	Address address = ADDRESS_NONE;

	if (!positions)
		return FALSE;
	source->company = g_strdup(now ? now->name : "");
	source->facts.company = source->company;
	if (now && form->seniority == SENIORITY_NONE)
		form->seniority = seniority_guess(now->title);
	if (now && now->organization != 0 &&
		(!load_company_address(book, now->organization, &address, error) ||
			!count_waiting(book, now->organization, &source->facts, error)))
		return FALSE;
	set_address(&source->facts, form, address);
	return TRUE;
}

/* --- the entries --- */

/* A letter of a chain is logged on the day its step is done. */
static void
mark_steps(GArray *entries, Day day)
{
	for (guint i = entries->len; i > 0; i--) {
		WarningEntry *entry = &g_array_index(entries, WarningEntry, i - 1);

		if (entry->day == day && entry->direction == DIRECTION_OUT)
			entry->step = TRUE;
		if (entry->day < day)
			break;
	}
}

static gboolean
load_steps_done(Book *book, gint64 contact, WarningSource *source, GError **error)
{
	Stmt *q =
		book_stmt(book, "SELECT closed_on FROM reminder WHERE contact = :contact"
				" AND state = 'done' AND closed_on > :from"
				" AND (step <> '' OR kind IN ('answer', 'retry'))");

	stmt_int(q, ":contact", contact);
	stmt_day(q, ":from", source->facts.today - WARNING_TOUCH_DAYS);
	while (stmt_step(q))
		mark_steps(source->entries, stmt_get_day(q, 0));
	return stmt_done(q, error);
}

static gboolean
load_entries(Book *book, gint64 contact, WarningSource *source, GError **error)
{
	g_autoptr(GArray) recent = recent_load(book, contact, error);

	source->entries = g_array_new(FALSE, FALSE, sizeof(WarningEntry));
	for (guint i = 0; recent && i < recent->len; i++) {
		const RecentEntry *row = &g_array_index(recent, RecentEntry, i);
		WarningEntry entry = {
			.day = row->entry.day,
			.channel = row->entry.channel,
			.direction = row->entry.direction,
			.type = row->entry.type,
			.tone = row->tone,
			.answer = row->answer,
			.gave = row->gave,
			.got = row->got,
		};

		g_array_append_val(source->entries, entry);
	}
	source->facts.entries = (const WarningEntry *)(void *)source->entries->data;
	source->facts.n_entries = source->entries->len;
	return recent && load_steps_done(book, contact, source, error);
}

/* What the entries hold is bounded; what is told of these months is not. */
static gboolean
count_talks(Book *book, gint64 contact, WarningFacts *facts, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT i.direction, i.channel, count(*) FROM participant p"
		" CROSS JOIN interaction i ON i.id = p.interaction"
		" WHERE p.contact = :contact AND p.day > :from AND p.day <= :today"
		" AND i.planned = 0 GROUP BY 1, 2");

	stmt_int(q, ":contact", contact);
	stmt_day(q, ":from", day_add_months(facts->today, -WARNING_MONTHS));
	stmt_day(q, ":today", facts->today);
	while (stmt_step(q)) {
		int direction = vocab_from_id(&vocab_direction, stmt_get_text(q, 0));
		int channel = vocab_from_id(&vocab_channel, stmt_get_text(q, 1));

		if (warning_is_talk((Direction)direction, (Channel)channel))
			facts->talks += (int)stmt_get_int(q, 2);
	}
	return stmt_done(q, error);
}

/* The latest letters, as long as they were bare. */
static gboolean
load_letters(Book *book, gint64 contact, WarningFacts *facts, GError **error)
{
	gboolean bare = TRUE;
	Stmt *q = book_stmt(book,
		"SELECT bare FROM letter WHERE contact = :contact AND state = 'sent'"
		" ORDER BY sent_on DESC, id DESC LIMIT :most");

	stmt_int(q, ":contact", contact);
	stmt_int(q, ":most", LETTERS_MOST);
	while (stmt_step(q)) {
		bare = bare && stmt_get_int(q, 0) != 0;
		facts->bare += bare;
	}
	return stmt_done(q, error);
}

/* --- the dates --- */

static gboolean
dealt_with(const WarningSource *source, Day day)
{
	for (guint i = source->entries->len; i > 0; i--) {
		const WarningEntry *entry =
			&g_array_index(source->entries, WarningEntry, i - 1);

		if (entry->day < day - DEALT_DAYS)
			break;
		if (entry->type == TYPE_CONGRATULATION || entry->day == day)
			return TRUE;
	}
	return FALSE;
}

static int
compare_dates(gconstpointer a, gconstpointer b)
{
	const WarningDate *x = a, *y = b;

	return (x->day > y->day) - (x->day < y->day);
}

static gboolean
load_dates(Book *book, gint64 contact, int ahead, WarningSource *source, GError **error)
{
	g_autoptr(GPtrArray) list = date_list(book, contact, error);
	Day today = source->facts.today;

	source->dates = g_array_new(FALSE, FALSE, sizeof(WarningDate));
	g_array_set_clear_func(source->dates, date_clear);
	for (guint i = 0; list && i < list->len; i++) {
		const ContactDate *date = list->pdata[i];
		OccasionNext next = occasion_next(date->on, today, book_workdays(book));

		if (next.day == DAY_NONE || next.day > today + ahead)
			continue;
		WarningDate row = { date_label(date), next.day,
			dealt_with(source, next.day) };

		g_array_append_val(source->dates, row);
	}
	g_array_sort(source->dates, compare_dates);
	source->facts.dates = (const WarningDate *)(void *)source->dates->data;
	source->facts.n_dates = source->dates->len;
	return list != NULL;
}

static void
mark_planned(GArray *dates, Day planned)
{
	for (guint i = 0; i < dates->len; i++) {
		WarningDate *date = &g_array_index(dates, WarningDate, i);

		date->planned |= planned != DAY_NONE && planned <= date->day;
	}
}

/* Steps of mine that stand before the date, and meetings. Of the regular contact only a
 * day that was chosen for it counts. */
static gboolean
load_plans(Book *book, gint64 contact, WarningSource *source, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT CASE WHEN r.kind = 'regular' THEN r.planned_day"
		" ELSE ifnull(r.planned_day, r.due) END FROM reminder r"
		" WHERE r.contact = :contact AND r.state = 'open'"
		" AND r.kind NOT IN ('their-promise', 'retry')"
		" UNION ALL SELECT p.day FROM participant p"
		" JOIN interaction i ON i.id = p.interaction"
		" WHERE p.contact = :contact AND p.day >= :today AND i.planned = 1");

	stmt_int(q, ":contact", contact);
	stmt_day(q, ":today", source->facts.today);
	while (stmt_step(q))
		mark_planned(source->dates, stmt_get_day(q, 0));
	return stmt_done(q, error);
}

gboolean
warning_source_load(
	Book *book, gint64 contact, int ahead, WarningSource *source, GError **error)
{
	WarningFacts *facts = &source->facts;
	Form form = { ADDRESS_NONE, SENIORITY_NONE };

	*source =
		(WarningSource){ .facts = { .today = book_today(book), .company = "" } };
	if (!load_contact(book, contact, source, &form, error))
		return FALSE;
	if (source->archived)
		return TRUE;
	if (facts->owed_since != DAY_NONE && facts->owed_since <= facts->today)
		facts->owed_workdays = workdays_between(
			book_workdays(book), facts->owed_since, facts->today);
	return load_company(book, contact, source, &form, error) &&
	       load_entries(book, contact, source, error) &&
	       given_count(book, contact, day_add_months(facts->today, -WARNING_MONTHS),
		       facts->today, &facts->gave, &facts->got, error) &&
	       (facts->interest_known || count_talks(book, contact, facts, error)) &&
	       load_letters(book, contact, facts, error) &&
	       load_dates(book, contact, ahead, source, error) &&
	       (source->dates->len == 0 || load_plans(book, contact, source, error));
}
