/*
 * Important dates as rows of table `occasion`, and as people write them. A year is never
 * invented: a date told without one is kept without one.
 */
#include "krug/date.h"

#include <string.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/text.h"
#include "model/book_private.h"
#include "model/input.h"
#include "model/rows.h"
#include "model/sweep.h"

#define LEAP_YEAR 2024 /* any: 29 February is a date where the year is not told */

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
	g_autoptr(GPtrArray) list =
		g_ptr_array_new_with_free_func((GDestroyNotify)date_free);
	Stmt *q = book_stmt(book, "SELECT " COLUMNS " FROM occasion"
				  " WHERE contact = :contact ORDER BY month, day, id");

	stmt_int(q, ":contact", contact);
	while (stmt_step(q))
		g_ptr_array_add(list, read_row(q));
	return stmt_done(q, error) ? g_steal_pointer(&list) : NULL;
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
exists(OccasionDate on)
{
	return on.year >= 0 && on.year <= 9999 &&
	       day_from_parts(on.year ? on.year : LEAP_YEAR, on.month, on.day) !=
		       DAY_NONE;
}

static gboolean
normalize(gpointer row, GError **error)
{
	ContactDate *date = row;
	char *label = input_line(date->label);

	g_free(date->label);
	date->label = label;
	if (date->kind == OCCASION_NONE)
		date->kind = *label ? OCCASION_OWN : OCCASION_BIRTHDAY;
	if (exists(date->on))
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

static gboolean
number(const char *word, int max, int *value)
{
	guint64 read;

	if (!g_ascii_string_to_unsigned(word, 10, 1, (guint64)max, &read, NULL))
		return FALSE;
	*value = (int)read;
	return TRUE;
}

/* "12.03.1990", "12.3", "12/03". */
static gboolean
parse_dotted(const char *line, OccasionDate *on)
{
	g_auto(GStrv) words = g_strsplit_set(line, "./", 4);
	guint n = g_strv_length(words);

	if (n < 2 || n > 3 || !number(words[0], 31, &on->day) ||
		!number(words[1], 12, &on->month))
		return FALSE;
	return n == 2 || !*words[2] ||
	       (strlen(words[2]) == 4 && number(words[2], 9999, &on->year));
}

/* Names of months in both languages by their folded beginnings. */
static int
month_of(const char *word)
{
	static const char *const names[12] = { "jan|янв", "feb|фев", "mar|мар", "apr|апр",
		"may|май|мая", "jun|июн", "jul|июл", "aug|авг", "sep|сен", "oct|окт",
		"nov|ноя", "dec|дек" };

	for (int i = 0; i < 12; i++) {
		g_auto(GStrv) starts = g_strsplit(names[i], "|", -1);

		for (guint j = 0; starts[j]; j++)
			if (g_str_has_prefix(word, starts[j]))
				return i + 1;
	}
	return 0;
}

/* "12 марта 1990", "march 12". */
static gboolean
parse_words(const char *line, OccasionDate *on)
{
	g_autofree char *folded = text_fold(line);
	g_auto(GStrv) words = g_strsplit_set(folded, " ,", -1);

	for (guint i = 0; words[i]; i++) {
		int month = month_of(words[i]);

		if (!*words[i] || strcmp(words[i], "г.") == 0)
			continue;
		if (month != 0 && on->month == 0)
			on->month = month;
		else if (on->day == 0 && strlen(words[i]) < 3) {
			if (!number(words[i], 31, &on->day))
				return FALSE;
		} else if (strlen(words[i]) != 4 || !number(words[i], 9999, &on->year)) {
			return FALSE;
		}
	}
	return on->day != 0 && on->month != 0;
}

gboolean
date_parse(const char *text, OccasionDate *on, GError **error)
{
	g_autofree char *line = input_line(text);
	OccasionDate read = { 0 };

	if (occasion_parse(line, on))
		return TRUE;
	if (parse_dotted(line, &read) ||
		(read = (OccasionDate){ 0 }, parse_words(line, &read))) {
		if (exists(read)) {
			*on = read;
			return TRUE;
		}
	}
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT,
		_("“%s” is no date: write 12.03.1990, or 12.03 without a year."), line);
	return FALSE;
}

char *
date_show(OccasionDate on)
{
	Day day = day_from_parts(on.year ? on.year : LEAP_YEAR, on.month, on.day);

	if (day == DAY_NONE)
		return g_strdup("");
	if (on.year)
		return i18n_day_long(day);
	return g_strdup_printf("%d %s", on.day, i18n_month_of(on.month));
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
	.many = "SELECT " COLUMNS " FROM occasion WHERE contact IN " SWEEP_IDS
		" ORDER BY contact, id",
	.read = read_row,
	.compare = compare_rows,
	.list = date_list,
	.copy = copy_row,
	.free = free_row,
	.normalize = normalize,
	.same = same_rows,
	.show = show_row,
	.insert = insert_row,
	.update = update_row,
};
