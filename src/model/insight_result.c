/*
 * Results by the person they came from. A result may be told as a value got, and as what
 * it is: an offer on an application, a person introduced, feedback. Adding both up would
 * count one twice, so of the two the higher figure stands.
 */
#include <string.h>

#include "krug/i18n.h"
#include "model/contact_private.h"
#include "model/insight_private.h"

enum { OFFERS, RECOMMENDATIONS, INTRODUCTIONS, VACANCIES, FEEDBACK, RESULTS };

/* The column of a value; -1: it is no result. */
static int
column_of(const char *kind)
{
	switch ((Value)vocab_from_id(&vocab_value, kind)) {
	case VALUE_OFFER:
		return OFFERS;
	case VALUE_RECOMMENDATION:
		return RECOMMENDATIONS;
	case VALUE_INTRODUCTION:
		return INTRODUCTIONS;
	case VALUE_VACANCY:
		return VACANCIES;
	case VALUE_FEEDBACK:
		return FEEDBACK;
	default:
		return -1;
	}
}

typedef struct {
	const Insight *insight;
	GHashTable *values, *facts; /* the two ways of telling */
} Gathering;

static void
gathering_clear(Gathering *gathering)
{
	g_clear_pointer(&gathering->values, g_hash_table_unref);
	g_clear_pointer(&gathering->facts, g_hash_table_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Gathering, gathering_clear)

static void
bind_period(const Gathering *gathering, Stmt *q)
{
	stmt_day(q, ":from", gathering->insight->period.from);
	stmt_day(q, ":until", gathering->insight->until);
}

static gboolean
gather_values(Book *book, Gathering *to, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT g.kind, p.contact, i.day FROM given g"
		" CROSS JOIN interaction i ON i.id = g.interaction"
		" CROSS JOIN participant p ON p.interaction = g.interaction"
		" WHERE g.side = 'got' AND i.planned = 0"
		" AND g.kind IN ('offer', 'recommendation', 'introduction', 'vacancy',"
		" 'feedback') AND i.day BETWEEN :from AND :until /* scan */");

	bind_period(to, q);
	while (stmt_step(q)) {
		int column = column_of(stmt_get_text(q, 0));
		Tally *tally = tally_of(to->values, stmt_get_int(q, 1));

		tally->n[column]++;
		tally->last = MAX(tally->last, stmt_get_day(q, 2));
	}
	return stmt_done(q, error);
}

/* Rows of contact and day. */
static gboolean
gather_facts(Gathering *to, int column, Stmt *q, GError **error)
{
	bind_period(to, q);
	while (stmt_step(q)) {
		Tally *tally = tally_of(to->facts, stmt_get_int(q, 0));

		tally->n[column]++;
		tally->last = MAX(tally->last, stmt_get_day(q, 1));
	}
	return stmt_done(q, error);
}

static gboolean
gather_all(Book *book, Gathering *to, GError **error)
{
	return gather_values(book, to, error) &&
	       gather_facts(to, FEEDBACK,
		       book_stmt(book, "SELECT contact, day FROM feedback"
				       " WHERE day BETWEEN :from AND :until"
				       " AND quality <> 'none' AND contact IS NOT NULL"),
		       error) &&
	       gather_facts(to, INTRODUCTIONS,
		       book_stmt(book,
			       "SELECT introduced_by, created_on FROM contact"
			       " INDEXED BY contact_introduced"
			       " WHERE introduced_by IS NOT NULL"
			       " AND created_on BETWEEN :from AND :until /* scan */"),
		       error) &&
	       gather_facts(to, OFFERS,
		       book_stmt(book,
			       "SELECT p.contact, a.outcome_on FROM application a"
			       " JOIN application_contact p ON p.application = a.id"
			       " AND p.part = 'referrer' WHERE a.outcome = 'offer'"
			       " AND a.outcome_on BETWEEN :from AND :until"),
		       error) &&
	       gather_facts(to, OFFERS,
		       book_stmt(book,
			       "SELECT a.outcome_by, a.outcome_on FROM application a"
			       " WHERE a.outcome = 'offer'"
			       " AND a.outcome_on BETWEEN :from AND :until"
			       " AND a.outcome_by IS NOT NULL AND NOT EXISTS"
			       " (SELECT 1 FROM application_contact p"
			       " WHERE p.application = a.id AND p.part = 'referrer')"),
		       error);
}

/* The higher of the two, in `values`. */
static void
join(Gathering *gathering)
{
	GHashTableIter iter;
	gpointer value;

	g_hash_table_iter_init(&iter, gathering->facts);
	while (g_hash_table_iter_next(&iter, NULL, &value)) {
		const Tally *fact = value;
		Tally *tally = tally_of(gathering->values, fact->contact);

		for (int i = 0; i < RESULTS; i++)
			tally->n[i] = MAX(tally->n[i], fact->n[i]);
		tally->last = MAX(tally->last, fact->last);
	}
	g_hash_table_iter_init(&iter, gathering->values);
	while (g_hash_table_iter_next(&iter, NULL, &value)) {
		Tally *tally = value;

		for (int i = 0; i < RESULTS; i++)
			tally->n[RESULTS] += tally->n[i];
	}
}

static gboolean
gather(Book *book, Gathering *gathering, GError **error)
{
	gathering->values = tally_new();
	gathering->facts = tally_new();
	if (!gather_all(book, gathering, error))
		return FALSE;
	join(gathering);
	return TRUE;
}

static void
add_to(InsightRow *row, const Tally *tally)
{
	for (int i = 0; i <= RESULTS; i++)
		row->values[i] += tally->n[i];
}

static gboolean
add_person(Book *book, Insight *insight, const Tally *tally, GError **error)
{
	char *name = contact_display_id(book, tally->contact, error);
	InsightRow *row;

	if (!name)
		return FALSE;
	row = insight_add(
		insight, g_strdup_printf("#%" G_GINT64_FORMAT, tally->contact), name);
	row->contact = tally->contact;
	add_to(row, tally);
	return TRUE;
}

gboolean
insight_load_results(Book *book, Insight *insight, GError **error)
{
	g_auto(Gathering) gathering = { .insight = insight };
	g_autoptr(GPtrArray) sorted = NULL;
	InsightRow *all = insight_add_all(insight), *others = NULL;

	if (!gather(book, &gathering, error))
		return FALSE;
	sorted = tally_sorted(gathering.values, RESULTS);
	for (guint i = 0; i < sorted->len; i++) {
		guint more = sorted->len - INSIGHT_ROWS;

		add_to(all, sorted->pdata[i]);
		if (i < INSIGHT_ROWS) {
			if (!add_person(book, insight, sorted->pdata[i], error))
				return FALSE;
			continue;
		}
		if (!others)
			others = insight_add(insight, g_strdup(INSIGHT_OTHERS),
				g_strdup_printf(
					ngettext("%u more", "%u more", more), more));
		add_to(others, sorted->pdata[i]);
	}
	insight->empty = sorted->len == 0;
	return TRUE;
}

gboolean
insight_behind_results(Book *book, const Insight *insight, const InsightRow *row,
	int column, GArray *people, GError **error)
{
	g_auto(Gathering) gathering = { .insight = insight };
	g_autoptr(GPtrArray) sorted = NULL;
	gboolean others = g_str_equal(row->id, INSIGHT_OTHERS);

	if (!gather(book, &gathering, error))
		return FALSE;
	sorted = tally_sorted(gathering.values, RESULTS);
	for (guint i = others ? INSIGHT_ROWS : 0; i < sorted->len; i++) {
		const Tally *tally = sorted->pdata[i];

		if (row->contact == 0 || row->contact == tally->contact)
			insight_behind(people, tally->contact,
				tally->n[column < 0 ? RESULTS : column], tally->last);
	}
	return TRUE;
}
