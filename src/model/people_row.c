/*
 * One row of the list, read by its key: the index gave only whom to show. The order of
 * rows in memory is the one of the ranges.
 */
#include "model/people_row.h"

#include <string.h>

#include "model/cadence_table.h"
#include "model/contact_private.h"
#include "model/ids.h"
#include "model/position_private.h"
#include "model/preferred.h"
#include "model/reckon_private.h"

void
people_row_free(PeopleRow *row)
{
	if (!row)
		return;
	g_free(row->name);
	g_free(row->organization);
	g_free(row->title);
	g_free(row->sort);
	g_free(row->sort_org);
	reckoning_clear(&row->now);
	g_free(row);
}

PeopleRow *
people_row_copy(const PeopleRow *row)
{
	PeopleRow *copy = g_memdup2(row, sizeof(*row));

	copy->name = g_strdup(row->name);
	copy->organization = g_strdup(row->organization);
	copy->title = g_strdup(row->title);
	copy->sort = g_strdup(row->sort);
	copy->sort_org = g_strdup(row->sort_org);
	copy->now.text = g_strdup(row->now.text);
	copy->now.reason.text = row->now.reason.text ? copy->now.text : NULL;
	return copy;
}

void
people_key_free(PeopleKey *key)
{
	if (!key)
		return;
	g_free(key->sort);
	g_free(key->sort_org);
	g_free(key);
}

PeopleKey *
people_key_load(Book *book, gint64 contact, GError **error)
{
	PeopleKey *key = NULL;
	Stmt *q = book_stmt(book,
		"SELECT " CADENCE_COLUMNS ", d.sort_name, d.sort_org FROM cadence d"
		" WHERE d.contact = :contact");

	stmt_int(q, ":contact", contact);
	if (stmt_step(q)) {
		key = g_new0(PeopleKey, 1);
		key->id = contact;
		cadence_get(q, 0, &key->row);
		key->row.now = book_now(book);
		key->sort = stmt_dup_text(q, CADENCE_COUNT);
		key->sort_org = stmt_dup_text(q, CADENCE_COUNT + 1);
	}
	if (stmt_done(q, error))
		return key;
	people_key_free(key);
	return NULL;
}

PeopleKey
people_key_of(const PeopleRow *row)
{
	return (PeopleKey){ row->id, row->now.row, row->sort, row->sort_org };
}

static int
compare_names(const PeopleKey *a, const PeopleKey *b)
{
	int order = strcmp(a->sort, b->sort);

	return order != 0 ? order : (a->id > b->id) - (a->id < b->id);
}

static int
compare_urgency(const PeopleKey *a, const PeopleKey *b, Day today)
{
	Urgency x = urgency_of(&a->row, today), y = urgency_of(&b->row, today);

	x.sort_name = a->sort;
	x.id = a->id;
	y.sort_name = b->sort;
	y.id = b->id;
	return urgency_compare(&x, &y, today);
}

int
people_key_compare(const PeopleKey *a, const PeopleKey *b, PeopleOrder order, Day today)
{
	int by = 0;

	if (order == ORDER_URGENCY)
		return compare_urgency(a, b, today);
	if (a->row.archived != b->row.archived)
		return a->row.archived ? 1 : -1;
	if (order == ORDER_LAST)
		by = (b->row.last_day > a->row.last_day) -
		     (b->row.last_day < a->row.last_day);
	if (order == ORDER_ORGANIZATION)
		by = strcmp(a->sort_org, b->sort_org);
	return by != 0 ? by : compare_names(a, b);
}

static char *
text_or_empty(Stmt *q, int column)
{
	const char *text = stmt_get_text(q, column);

	return g_strdup(text ? text : "");
}

static PeopleRow *
read_row(Stmt *q, gint64 contact)
{
	PeopleRow *person = g_new0(PeopleRow, 1);

	person->id = contact;
	person->name = contact_display_row(q);
	person->kind = vocab_from_id(&vocab_kind, stmt_get_text(q, 5));
	person->close = stmt_get_int(q, 6) != 0;
	person->sort = stmt_dup_text(q, 7);
	person->sort_org = stmt_dup_text(q, 8);
	person->organization = text_or_empty(q, 9);
	person->title = text_or_empty(q, 10);
	cadence_get(q, 11, &person->now.row);
	return person;
}

#define ROWS(work, join)                                                              \
	"SELECT c.family, c.given, c.patronymic, c.nickname, c.alt, c.kind, c.close," \
	" d.sort_name, d.sort_org, " work ", " CADENCE_COLUMNS                        \
	", f.key FROM json_each(:ids) f CROSS JOIN contact c ON c.id = f.value"       \
	" CROSS JOIN cadence d ON d.contact = c.id" join

/* All rows by one statement, each at its place; left out where there is no such person.
 * json_each() numbers the ids by itself. */
static gboolean
read_rows(Book *book, const GArray *ids, gboolean brief, PeopleRow **rows, GError **error)
{
	g_autofree char *list = ids_json(ids);
	Stmt *q = book_stmt(book,
		brief ? ROWS("NULL, NULL", "") : ROWS("o.name, p.title", JOIN_POSITION));

	stmt_text(q, ":ids", list);
	while (stmt_step(q)) {
		gint64 at = stmt_get_int(q, 11 + CADENCE_COUNT);

		rows[at] = read_row(q, g_array_index(ids, gint64, at));
	}
	return stmt_done(q, error);
}

static gboolean
tell_today(Book *book, PeopleRow *row, GError **error)
{
	CadenceRow dates = row->now.row;

	row->group = standing_group(&dates, book_today(book));
	if (!reckon_row(book, row->id, &dates, &row->now, error))
		return FALSE;
	if (row->now.standing == STANDING_OWED)
		row->reach = preferred_reach(book, row->id);
	return TRUE;
}

gboolean
people_rows_load(
	Book *book, const GArray *ids, gboolean brief, GPtrArray *out, GError **error)
{
	g_autofree PeopleRow **rows = g_new0(PeopleRow *, ids->len);
	gboolean ok = ids->len == 0 || read_rows(book, ids, brief, rows, error);

	for (guint i = 0; i < ids->len; i++) {
		if (!rows[i])
			continue;
		g_ptr_array_add(out, rows[i]);
		ok = ok && tell_today(book, rows[i], error);
	}
	return ok;
}

PeopleRow *
people_row_load(Book *book, gint64 contact, gboolean brief, GError **error)
{
	g_autoptr(GArray) ids = ids_new();
	g_autoptr(GPtrArray) rows =
		g_ptr_array_new_with_free_func((GDestroyNotify)people_row_free);

	g_array_append_val(ids, contact);
	if (!people_rows_load(book, ids, brief, rows, error) || rows->len == 0)
		return NULL;
	return g_ptr_array_steal_index(rows, 0);
}
