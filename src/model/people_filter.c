/*
 * Each term of a query gives a sorted set of contacts by an index of its own; the terms
 * are joined by "and". Standings are not sets: they choose sections of the list.
 */
#include "model/people_filter.h"

#include <string.h>

#include "krug/find.h"
#include "krug/organization.h"
#include "krug/text.h"
#include "krug/vocab.h"
#include "model/ids.h"

#define TEXT_LIMIT 5000 /* people found by words */

static gboolean
add_kinds(Book *book, guint32 values, GArray *ids, GError **error)
{
	for (int kind = 1; kind < KIND_COUNT; kind++) {
		Stmt *q;

		if (!(values & 1u << kind))
			continue;
		q = book_stmt(book, "SELECT id FROM contact WHERE kind = :kind");
		stmt_text(q, ":kind", vocab_id(&vocab_kind, kind));
		if (!ids_read(ids, q, error))
			return FALSE;
	}
	return TRUE;
}

/* The end of the range of texts that begin with `key`. */
static char *
range_end(const char *key)
{
	return g_strconcat(key, "\xf4\x8f\xbf\xbf", NULL);
}

static gboolean
add_tag(Book *book, const char *text, GArray *ids, GError **error)
{
	g_autofree char *key = text_fold(text);
	g_autofree char *end = range_end(key);
	Stmt *q = book_stmt(book,
		"SELECT ct.contact FROM tag t JOIN contact_tag ct ON ct.tag = t.id"
		" WHERE t.name_key = :key");

	stmt_text(q, ":key", key);
	if (!ids_read(ids, q, error))
		return FALSE;
	if (ids->len > 0)
		return TRUE;
	q = book_stmt(book,
		"SELECT ct.contact FROM tag t JOIN contact_tag ct ON ct.tag = t.id"
		" WHERE t.name_key >= :key AND t.name_key < :end");
	stmt_text(q, ":key", key);
	stmt_text(q, ":end", end);
	return ids_read(ids, q, error);
}

/* "=яндекс" is that one alone, not those whose names go on. */
static gboolean
add_organization(Book *book, const char *text, GArray *ids, GError **error)
{
	gboolean whole = *text == '=';
	g_autofree char *key = organization_key(text + whole);
	g_autofree char *end = whole ? g_strconcat(key, "\1", NULL) : range_end(key);
	Stmt *q = book_stmt(book, "SELECT p.contact FROM organization o JOIN position p"
				  " ON p.organization = o.id AND p.ended IS NULL"
				  " WHERE o.name_key >= :key AND o.name_key < :end");

	stmt_text(q, ":key", key);
	stmt_text(q, ":end", end);
	return ids_read(ids, q, error);
}

/* The day so far back or ahead. */
static Day
span_day(Book *book, const QueryTerm *term, int way)
{
	return day_add_months(book_today(book), way * term->months) + way * term->days;
}

/* Whoever was never in touch is not in touch for longer than any span either: left out.
 */
static gboolean
add_last(Book *book, const QueryTerm *term, GArray *ids, GError **error)
{
	char from[DAY_TEXT];
	Stmt *q = term->more
			  ? book_stmt(book,
				    "SELECT contact FROM cadence WHERE archived IN (0, 1)"
				    " AND last_day > '-' AND last_day < :from")
			  : book_stmt(book,
				    "SELECT contact FROM cadence WHERE archived IN (0, 1)"
				    " AND last_day >= :from");

	stmt_text(q, ":from", day_format(span_day(book, term, -1), from));
	return ids_read(ids, q, error);
}

/* Within one year; the 29th goes with the 28th, where it falls in other years. */
static gboolean
add_birthdays_of(Book *book, Day first, Day last, GArray *ids, GError **error)
{
	DayParts from = day_parts(first), to = day_parts(last);
	Stmt *q = book_stmt(book, "SELECT contact FROM occasion"
				  " WHERE (month, day) >= (:month, :day)"
				  " AND (month, day) <= (:last_month, :last_day)"
				  " AND kind = 'birthday'");

	stmt_int(q, ":month", from.month);
	stmt_int(q, ":day", from.day);
	stmt_int(q, ":last_month", to.month);
	stmt_int(q, ":last_day", to.month == 2 && to.day == 28 ? 29 : to.day);
	return ids_read(ids, q, error);
}

static gboolean
add_birthdays(Book *book, const QueryTerm *term, GArray *ids, GError **error)
{
	Day first = book_today(book), last = span_day(book, term, 1);
	Day new_year = day_from_parts(day_parts(first).year + 1, 1, 1);

	last = MIN(last, day_add_months(first, 12) - 1);
	if (last < new_year)
		return add_birthdays_of(book, first, last, ids, error);
	return add_birthdays_of(book, first, new_year - 1, ids, error) &&
	       add_birthdays_of(book, new_year, last, ids, error);
}

static gboolean
add_text(Book *book, const char *text, GArray *ids, GError **error)
{
	g_autoptr(GArray) found = find_match(book, text, TEXT_LIMIT, error);

	if (!found)
		return FALSE;
	if (found->len > 0)
		g_array_append_vals(ids, found->data, found->len);
	return TRUE;
}

/* Owned, sorted; NULL and error. */
static GArray *
term_ids(Book *book, const QueryTerm *term, GError **error)
{
	g_autoptr(GArray) ids = ids_new();
	gboolean ok;

	switch (term->kind) {
	case TERM_KIND:
		ok = add_kinds(book, term->values, ids, error);
		break;
	case TERM_TAG:
		ok = add_tag(book, term->text, ids, error);
		break;
	case TERM_ORG:
		ok = add_organization(book, term->text, ids, error);
		break;
	case TERM_LAST:
		ok = add_last(book, term, ids, error);
		break;
	case TERM_BIRTHDAY:
		ok = add_birthdays(book, term, ids, error);
		break;
	default:
		ok = add_text(book, term->text, ids, error);
	}
	if (!ok)
		return NULL;
	ids_sort(ids);
	return g_steal_pointer(&ids);
}

static void
narrow(PeopleFilter *filter, const GArray *ids)
{
	guint kept = 0;

	if (!filter->only) {
		filter->only = g_array_copy((GArray *)(void *)ids);
		return;
	}
	for (guint i = 0; i < filter->only->len; i++) {
		gint64 id = g_array_index(filter->only, gint64, i);

		if (ids_have(ids, id))
			g_array_index(filter->only, gint64, kept++) = id;
	}
	g_array_set_size(filter->only, kept);
}

static void
exclude(PeopleFilter *filter, const GArray *ids)
{
	if (!filter->never)
		filter->never = ids_new();
	if (ids->len > 0)
		g_array_append_vals(filter->never, ids->data, ids->len);
	ids_sort(filter->never);
}

static gboolean
apply(Book *book, const QueryTerm *term, PeopleFilter *filter, GError **error)
{
	g_autoptr(GArray) ids = NULL;

	if (term->kind == TERM_STANDING) {
		filter->standings &= term->negated ? ~term->values : term->values;
		filter->narrowed = TRUE;
		return TRUE;
	}
	ids = term_ids(book, term, error);
	if (!ids)
		return FALSE;
	if (term->negated)
		exclude(filter, ids);
	else
		narrow(filter, ids);
	return TRUE;
}

static gboolean
is_plain_text(const QueryTerm *term)
{
	return term->kind == TERM_TEXT && !term->negated;
}

/* The words together, since all of them must be found in one document. */
static gboolean
apply_words(Book *book, const Query *query, PeopleFilter *filter, GError **error)
{
	g_autoptr(GString) words = g_string_new(NULL);
	QueryTerm all = { .kind = TERM_TEXT };

	for (guint i = 0; i < query->terms->len; i++) {
		const QueryTerm *term = &g_array_index(query->terms, QueryTerm, i);

		if (is_plain_text(term))
			g_string_append_printf(
				words, "%s%s", words->len ? " " : "", term->text);
	}
	if (words->len == 0)
		return TRUE;
	all.text = words->str;
	return apply(book, &all, filter, error);
}

gboolean
people_filter_read(Book *book, const Query *query, PeopleFilter *filter, GError **error)
{
	gboolean ok = TRUE;

	*filter = (PeopleFilter){ .standings = (1u << STANDING_COUNT) - 2 };
	if (!query)
		return TRUE;
	ok = apply_words(book, query, filter, error);
	for (guint i = 0; ok && i < query->terms->len; i++) {
		const QueryTerm *term = &g_array_index(query->terms, QueryTerm, i);

		if (!is_plain_text(term))
			ok = apply(book, term, filter, error);
	}
	if (!ok)
		people_filter_clear(filter);
	return ok;
}

void
people_filter_clear(PeopleFilter *filter)
{
	g_clear_pointer(&filter->only, g_array_unref);
	g_clear_pointer(&filter->never, g_array_unref);
}

gboolean
people_filter_passes(const PeopleFilter *filter, gint64 contact)
{
	return (!filter->only || ids_have(filter->only, contact)) &&
	       (!filter->never || !ids_have(filter->never, contact));
}
