/*
 * Lines of the board: pages of one stage, counts, and what stands at one organization.
 * What a line says besides its own row (people, interviews, the next step) is read for
 * the lines of a page alone.
 */
#include <string.h>

#include "krug/chains.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/working_days.h"
#include "model/application_private.h"
#include "model/contact_private.h"
#include "model/ids.h"
#include "model/level_count.h"

#define PEOPLE_NAMED 3

void
application_row_free(ApplicationRow *row)
{
	if (!row)
		return;
	g_free(row->organization_name);
	g_free(row->position);
	g_free(row->people);
	g_free(row->step_who);
	g_free(row);
}

static ApplicationRow *
read_row(Stmt *q)
{
	ApplicationRow *row = g_new0(ApplicationRow, 1);
	int outcome = vocab_from_id(&vocab_stage, stmt_get_text(q, 5));

	row->id = stmt_get_int(q, 0);
	row->organization = stmt_get_int(q, 1);
	row->organization_name = stmt_dup_text(q, 2);
	row->position = stmt_dup_text(q, 3);
	row->stage = outcome ? (Stage)outcome
			     : (Stage)vocab_from_id(&vocab_stage, stmt_get_text(q, 4));
	row->applied_on = stmt_get_day(q, 6);
	row->answer_by = stmt_get_day(q, 7);
	row->outcome_on = stmt_get_day(q, 8);
	row->decision = vocab_from_id(&vocab_decision, stmt_get_text(q, 9));
	row->coming_on = row->step_due = row->step_closes = DAY_NONE;
	row->ask_on = row->ask_until = DAY_NONE;
	row->coming_at = row->step_due_at = row->step_closes_at = AT_NONE;
	row->people = g_strdup("");
	row->step_who = g_strdup("");
	return row;
}

#define ROW_COLUMNS                                                     \
	"a.id, a.organization, o.name, a.position, a.stage, a.outcome," \
	" a.applied_on, a.answer_by, a.outcome_on, a.decision"

static gboolean
add_interviews(Book *book, ApplicationRow *row, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT v.id, i.day, i.at, i.planned FROM interview v"
		" JOIN interaction i ON i.id = v.interaction"
		" WHERE v.application = :application ORDER BY i.day, i.at, v.id");

	row->news_on = row->outcome_on != DAY_NONE ? row->outcome_on : row->applied_on;
	stmt_int(q, ":application", row->id);
	while (stmt_step(q)) {
		Day day = stmt_get_day(q, 1);
		gint64 planned = stmt_get_int(q, 3);

		if (planned == 0) {
			row->interviews++;
			row->news_on = MAX(row->news_on, day);
		}
		if (planned != 1 || row->coming != 0)
			continue;
		row->coming = stmt_get_int(q, 0);
		row->coming_on = day;
		row->coming_at = stmt_get_at(q, 2);
	}
	return stmt_done(q, error);
}

/* The columns of the name come first: contact_display_row(). */
static gboolean
add_people(Book *book, ApplicationRow *row, GError **error)
{
	g_autoptr(GString) names = g_string_new(NULL);
	guint n = 0;
	Stmt *q = book_stmt(book,
		"SELECT c.family, c.given, c.patronymic, c.nickname, c.alt"
		" FROM (SELECT contact, min(place) AS place FROM (SELECT contact,"
		"  0 AS place FROM application_contact WHERE application = :application"
		"  UNION ALL SELECT p.contact, 1 FROM interview v"
		"  JOIN participant p ON p.interaction = v.interaction"
		"  WHERE v.application = :application) GROUP BY contact) w /* scan */"
		" CROSS JOIN contact c ON c.id = w.contact ORDER BY w.place, c.id");

	stmt_int(q, ":application", row->id);
	for (; stmt_step(q); n++) {
		g_autofree char *name = NULL;

		if (n >= PEOPLE_NAMED)
			continue;
		name = contact_display_row(q);
		g_string_append_printf(names, "%s%s", n ? ", " : "", name);
	}
	if (n > PEOPLE_NAMED)
		g_string_append(names, ", …");
	g_free(row->people);
	row->people = g_strdup(names->str);
	return stmt_done(q, error);
}

static gboolean
add_step(Book *book, ApplicationRow *row, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT c.family, c.given, c.patronymic, c.nickname, c.alt, r.id, r.kind,"
		" iif(r.kind IN " LEVEL_KINDS ", l.day, r.due), r.closes, r.closes_at,"
		" r.due_at"
		" FROM reminder r LEFT JOIN level l ON l.reminder = r.id"
		" JOIN contact c ON c.id = r.contact WHERE r.application = :application"
		" AND r.state = 'open' ORDER BY r.closes_at IS NULL, r.closes_at,"
		" r.due, r.closes, r.id LIMIT 1");

	stmt_int(q, ":application", row->id);
	if (stmt_step(q)) {
		g_free(row->step_who);
		row->step_who = contact_display_row(q);
		row->step = stmt_get_int(q, 5);
		row->step_kind = vocab_from_id(&vocab_reminder, stmt_get_text(q, 6));
		row->step_due = stmt_get_day(q, 7);
		row->step_closes = stmt_get_day(q, 8);
		row->step_closes_at = stmt_get_at(q, 9);
		row->step_due_at = stmt_get_at(q, 10);
	}
	return stmt_done(q, error);
}

/* A deadline that is nobody's: there is no reminder, so the board alone tells it. */
static void
add_asking(Book *book, ApplicationRow *row)
{
	const ChainStep *step =
		chain_step_of(book_chains(book), CHAIN_APPLIED, REMINDER_ASK_NEWS);
	ChainDates dates;

	if (!step || row->stage >= STAGE_OUTCOME || *row->people || row->step != 0)
		return;
	dates = chain_dates(step, row->news_on, row->answer_by, book_workdays(book));
	row->ask_on = dates.due;
	row->ask_until = dates.closes;
}

static gboolean
complete(Book *book, ApplicationRow *row, GError **error)
{
	if (!add_interviews(book, row, error) || !add_people(book, row, error) ||
		!add_step(book, row, error))
		return FALSE;
	add_asking(book, row);
	return TRUE;
}

/* Ends the statement. */
static GPtrArray *
read_rows(Book *book, Stmt *q, GError **error)
{
	g_autoptr(GPtrArray) rows =
		g_ptr_array_new_with_free_func((GDestroyNotify)application_row_free);

	while (stmt_step(q))
		g_ptr_array_add(rows, read_row(q));
	if (!stmt_done(q, error))
		return NULL;
	for (guint i = 0; i < rows->len; i++)
		if (!complete(book, rows->pdata[i], error))
			return NULL;
	return g_steal_pointer(&rows);
}

static Day
key_day(const ApplicationRow *row)
{
	return row->stage < STAGE_OUTCOME ? row->applied_on : row->outcome_on;
}

static Stmt *
page_statement(Book *book, Stage stage)
{
	if (stage < STAGE_OUTCOME)
		return book_stmt(book,
			"SELECT " ROW_COLUMNS " FROM application a"
			" JOIN organization o ON o.id = a.organization"
			" WHERE a.outcome = '' AND a.stage = :stage"
			" AND (a.applied_on, a.id) < (:day, :id)"
			" ORDER BY a.applied_on DESC, a.id DESC LIMIT :limit");
	return book_stmt(book,
		"SELECT " ROW_COLUMNS " FROM application a"
		" JOIN organization o ON o.id = a.organization"
		" WHERE a.outcome = :stage AND (a.outcome_on, a.id) < (:day, :id)"
		" ORDER BY a.outcome_on DESC, a.id DESC LIMIT :limit");
}

GPtrArray *
application_list(
	Book *book, Stage stage, const ApplicationRow *after, guint limit, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	Stmt *q = page_statement(book, stage);

	stmt_text(q, ":stage", vocab_id(&vocab_stage, (int)stage));
	if (after)
		stmt_day(q, ":day", key_day(after));
	else
		stmt_text(q, ":day", ":");
	stmt_int(q, ":id", after ? after->id : G_MAXINT64);
	stmt_int(q, ":limit", limit);
	return read_rows(book, q, error);
}

GPtrArray *
application_list_of(Book *book, gint64 organization, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	Stmt *q = book_stmt(book,
		"SELECT " ROW_COLUMNS " FROM application a"
		" JOIN organization o ON o.id = a.organization"
		" WHERE a.organization = :organization"
		" ORDER BY a.outcome <> '', a.applied_on DESC, a.id DESC");

	stmt_int(q, ":organization", organization);
	return read_rows(book, q, error);
}

ApplicationRow *
application_row(Book *book, gint64 id, GError **error)
{
	g_autoptr(GPtrArray) rows = NULL;
	Stmt *q = book_stmt(book, "SELECT " ROW_COLUMNS " FROM application a"
				  " JOIN organization o ON o.id = a.organization"
				  " WHERE a.id = :id");

	stmt_int(q, ":id", id);
	rows = read_rows(book, q, error);
	if (!rows)
		return NULL;
	if (rows->len == 0) {
		application_fail_absent(id, error);
		return NULL;
	}
	return g_ptr_array_steal_index(rows, 0);
}

gboolean
application_counts(Book *book, guint counts[STAGE_COUNT], GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT iif(outcome = '', stage, outcome), count(*)"
		" FROM application /* scan */ GROUP BY outcome, iif(outcome = '', stage, "
		"'')");

	memset(counts, 0, STAGE_COUNT * sizeof *counts);
	while (stmt_step(q)) {
		int stage = vocab_from_id(&vocab_stage, stmt_get_text(q, 0));

		counts[stage] += (guint)stmt_get_int(q, 1);
	}
	return stmt_done(q, error);
}
