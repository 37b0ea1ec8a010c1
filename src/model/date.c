/*
 * Important dates as rows of table `occasion`.
 */
#include "krug/date.h"

#include <string.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "model/book_private.h"
#include "model/date_private.h"
#include "model/input.h"
#include "model/owned.h"
#include "model/rows.h"

ContactDate *
date_new(OccasionKind kind, OccasionDate on)
{
	ContactDate *date = g_new0(ContactDate, 1);

	date->uid = g_strdup("");
	date->kind = kind;
	date->label = g_strdup("");
	date->on = on;
	return date;
}

ContactDate *
date_copy(const ContactDate *date)
{
	ContactDate *copy = g_memdup2(date, sizeof *date);

	copy->uid = g_strdup(date->uid);
	copy->label = g_strdup(date->label);
	return copy;
}

void
date_free(ContactDate *date)
{
	if (!date)
		return;
	g_free(date->uid);
	g_free(date->label);
	g_free(date);
}

#define COLUMNS "contact, id, uid, kind, label, year, month, day"

static gpointer
read_row(Stmt *q)
{
	ContactDate *date = g_new0(ContactDate, 1);

	date->id = stmt_get_int(q, 1);
	date->uid = stmt_dup_text(q, 2);
	date->kind = vocab_from_id(&vocab_occasion, stmt_get_text(q, 3));
	date->label = stmt_dup_text(q, 4);
	date->on = (OccasionDate){ (int)stmt_get_int(q, 5), (int)stmt_get_int(q, 6),
		(int)stmt_get_int(q, 7) };
	return date;
}

static int
compare_rows(const void *a, const void *b)
{
	const ContactDate *x = *(ContactDate *const *)a, *y = *(ContactDate *const *)b;
	int on = 100 * (x->on.month - y->on.month) + x->on.day - y->on.day;

	return on != 0 ? on : (x->id > y->id) - (x->id < y->id);
}

GPtrArray *
date_list(Book *book, gint64 contact, GError **error)
{
	return person_rows_list(book, &date_rows, contact, error);
}

static gpointer
copy_row(gconstpointer row)
{
	return date_copy(row);
}

static void
free_row(gpointer row)
{
	date_free(row);
}

static char *
show_row(gconstpointer row)
{
	const ContactDate *date = row;
	g_autofree char *label = date_label(date);
	g_autofree char *on = date_show(date->on);

	return g_strdup_printf("%s: %s", label, on);
}

static gboolean
same_rows(gconstpointer one, gconstpointer other)
{
	const ContactDate *a = one;
	const ContactDate *b = other;

	return a->kind == b->kind && strcmp(a->label, b->label) == 0 &&
	       a->on.year == b->on.year && a->on.month == b->on.month &&
	       a->on.day == b->on.day;
}

static gboolean
normalize(gpointer row, GError **error)
{
	ContactDate *date = row;

	input_tidy(&date->label);
	if (date->kind == OCCASION_NONE)
		date->kind = *date->label ? OCCASION_OWN : OCCASION_BIRTHDAY;
	if (date_exists(date->on))
		return TRUE;
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT, "%s",
		_("There is no such date: write 12.03.1990, or 12.03 without a year."));
	return FALSE;
}

static void
bind_row(Stmt *q, const ContactDate *date)
{
	stmt_text(q, ":kind", vocab_id(&vocab_occasion, date->kind));
	stmt_text(q, ":label", date->label);
	stmt_id(q, ":year", date->on.year);
	stmt_int(q, ":month", date->on.month);
	stmt_int(q, ":day", date->on.day);
}

static gboolean
insert_row(
	Book *book, gint64 contact, gpointer row, int place G_GNUC_UNUSED, GError **error)
{
	ContactDate *date = row;
	Stmt *q = book_stmt(book,
		"INSERT INTO occasion (uid, contact, kind, label, year, month, day)"
		" VALUES (:uid, :contact, :kind, :label, :year, :month, :day)");

	if (!*date->uid) {
		g_free(date->uid);
		date->uid = book_new_uid(book);
	}
	stmt_text(q, ":uid", date->uid);
	stmt_int(q, ":contact", contact);
	bind_row(q, date);
	if (!stmt_done(q, error))
		return FALSE;
	date->id = book_last_id(book);
	return TRUE;
}

static gboolean
update_row(Book *book, gpointer row, int place G_GNUC_UNUSED, GError **error)
{
	const ContactDate *date = row;
	Stmt *q = book_stmt(book,
		"UPDATE occasion SET kind = :kind, label = :label, year = :year,"
		" month = :month, day = :day WHERE id = :id");

	stmt_int(q, ":id", date->id);
	bind_row(q, date);
	return stmt_done(q, error);
}

char *
date_label(const ContactDate *date)
{
	if (date->kind == OCCASION_OWN && *date->label)
		return g_strdup(date->label);
	return g_strdup(vocab_label(&vocab_occasion, date->kind));
}

const PersonRows date_rows = {
	.label = N_("Date"),
	.remove = "DELETE FROM occasion WHERE id = :id",
	.one = "SELECT " COLUMNS " FROM occasion WHERE contact = :contact ORDER BY id",
	.many = "SELECT " COLUMNS " FROM occasion WHERE contact IN " OWNER_IDS
		" ORDER BY contact, id",
	.read = read_row,
	.compare = compare_rows,
	.copy = copy_row,
	.free = free_row,
	.normalize = normalize,
	.same = same_rows,
	.show = show_row,
	.insert = insert_row,
	.update = update_row,
};
