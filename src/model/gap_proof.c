/*
 * What stands behind a gap or strength: who named it, what came after it was closed, and
 * how all of them went over time. Read only.
 */
#include <string.h>

#include "krug/i18n.h"
#include "krug/text.h"
#include "model/contact_private.h"
#include "model/gap_private.h"

void
gap_evidence_free(GapEvidence *evidence)
{
	if (!evidence)
		return;
	g_free(evidence->organization);
	g_free(evidence->who);
	g_free(evidence->quote);
	g_free(evidence);
}

void
gap_proof_free(GapProof *proof)
{
	if (!proof)
		return;
	g_free(proof->organization);
	g_free(proof->stage);
	g_free(proof);
}

static GapEvidence *
read_evidence(Stmt *q)
{
	GapEvidence *evidence = g_new0(GapEvidence, 1);

	evidence->who = contact_display_row(q);
	evidence->feedback = stmt_get_int(q, 5);
	evidence->application = stmt_get_int(q, 6);
	evidence->day = stmt_get_day(q, 7);
	evidence->organization = stmt_dup_text(q, 8);
	evidence->quote = stmt_dup_text(q, 9);
	if (!stmt_get_int(q, 10))
		record_set_text(&evidence->who, "");
	return evidence;
}

GPtrArray *
gap_evidence(Book *book, gint64 id, GError **error)
{
	g_autoptr(GPtrArray) list =
		g_ptr_array_new_with_free_func((GDestroyNotify)gap_evidence_free);
	Stmt *q = book_stmt(book,
		"SELECT c.family, c.given, c.patronymic, c.nickname, c.alt, f.id,"
		" f.application, f.day, o.name, e.quote, c.id FROM gap_evidence e"
		" JOIN feedback f ON f.id = e.feedback"
		" JOIN application a ON a.id = f.application"
		" JOIN organization o ON o.id = a.organization"
		" LEFT JOIN contact c ON c.id = f.contact"
		" WHERE e.gap = :gap ORDER BY f.day DESC, e.id DESC");

	stmt_int(q, ":gap", id);
	while (stmt_step(q))
		g_ptr_array_add(list, read_evidence(q));
	return stmt_done(q, error) ? g_steal_pointer(&list) : NULL;
}

/* What feedback said of one interview, by the bits of the statement below. */
static GapVerdict
verdict_of(gboolean again, gboolean strong, const char *went_well, const char *key,
	gboolean spoke)
{
	g_autofree char *own = text_fold(went_well);

	if (again)
		return VERDICT_AGAIN;
	if (strong)
		return VERDICT_STRONG;
	if (*key && strstr(own, key))
		return VERDICT_OWN;
	return spoke ? VERDICT_SILENT : VERDICT_NONE;
}

static GapProof *
read_proof(Stmt *q, const char *key)
{
	GapProof *proof = g_new0(GapProof, 1);

	proof->interview = stmt_get_int(q, 0);
	proof->application = stmt_get_int(q, 1);
	proof->day = stmt_get_day(q, 2);
	proof->organization = stmt_dup_text(q, 3);
	proof->stage = stmt_dup_text(q, 4);
	proof->verdict = verdict_of(stmt_get_int(q, 5) != 0, stmt_get_int(q, 6) != 0,
		stmt_get_text(q, 7), key, stmt_get_int(q, 8) != 0);
	return proof;
}

/* Feedback counts for an interview where it is about it, or about all of them. */
#define OF_INTERVIEW                                       \
	" f.application = v.application"                   \
	" AND (f.interview IS NULL OR f.interview = v.id)" \
	" AND f.day >= i.day AND f.quality <> 'none'"

static gboolean
read_proofs(Book *book, const GapRow *gap, GPtrArray *to, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT v.id, v.application, i.day, o.name, v.stage,"
		" EXISTS (SELECT 1 FROM feedback f JOIN gap_evidence e"
		"  ON e.feedback = f.id WHERE" OF_INTERVIEW " AND e.gap = :gap),"
		" EXISTS (SELECT 1 FROM feedback f JOIN gap_evidence e"
		"  ON e.feedback = f.id JOIN gap g ON g.id = e.gap WHERE" OF_INTERVIEW
		"  AND g.side = 'strength' AND g.name_key = :key),"
		" v.went_well,"
		" EXISTS (SELECT 1 FROM feedback f WHERE" OF_INTERVIEW ")"
		" FROM interview v CROSS JOIN interaction i ON i.id = v.interaction"
		" JOIN application a ON a.id = v.application"
		" JOIN organization o ON o.id = a.organization"
		" WHERE i.planned = 0 AND i.day > :closed ORDER BY i.day, v.id"
		" /* scan */");

	stmt_int(q, ":gap", gap->id);
	stmt_text(q, ":key", gap->name_key);
	stmt_day(q, ":closed", gap->closed_on);
	while (stmt_step(q))
		g_ptr_array_add(to, read_proof(q, gap->name_key));
	return stmt_done(q, error);
}

GPtrArray *
gap_proofs(Book *book, gint64 id, GError **error)
{
	g_autoptr(GPtrArray) list =
		g_ptr_array_new_with_free_func((GDestroyNotify)gap_proof_free);
	g_autoptr(GapRow) gap = gap_row_load(book, id, error);

	if (!gap)
		return NULL;
	if (gap->closed_on != DAY_NONE && !read_proofs(book, gap, list, error))
		return NULL;
	return g_steal_pointer(&list);
}

/* The last day of the month `back` months before that of `until`. */
static Day
month_end(Day until, int back)
{
	DayParts parts = day_parts(until);
	Day first = day_add_months(day_from_parts(parts.year, parts.month, 1), -back);

	return day_add_months(first, 1) - 1;
}

static gboolean
count_gaps(Book *book, GapMonth *month, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT count(*), coalesce(sum(closed_on <= :day), 0) FROM gap"
		" WHERE side = 'gap' AND made_on <= :day");

	stmt_day(q, ":day", month->day);
	if (stmt_step(q)) {
		month->closed = (int)stmt_get_int(q, 1);
		month->open = (int)stmt_get_int(q, 0) - month->closed;
	}
	return stmt_done(q, error);
}

static gboolean
count_named(Book *book, GapMonth *month, GError **error)
{
	DayParts parts = day_parts(month->day);
	Stmt *q = book_stmt(book,
		"SELECT count(DISTINCT e.gap) FROM feedback f"
		" JOIN gap_evidence e ON e.feedback = f.id JOIN gap g ON g.id = e.gap"
		" WHERE f.day BETWEEN :first AND :day AND g.side = 'gap'");
	gint64 named;

	stmt_day(q, ":first", day_from_parts(parts.year, parts.month, 1));
	stmt_day(q, ":day", month->day);
	if (!stmt_one_int(q, &named, error))
		return FALSE;
	month->named = (int)named;
	return TRUE;
}

GArray *
gap_months(Book *book, Day until, int n, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	g_autoptr(GArray) months = g_array_new(FALSE, FALSE, sizeof(GapMonth));

	for (int back = n - 1; back >= 0; back--) {
		GapMonth month = { .day = month_end(until, back) };

		if (!count_gaps(book, &month, error) || !count_named(book, &month, error))
			return NULL;
		g_array_append_val(months, month);
	}
	return g_steal_pointer(&months);
}

static const VocabWord verdicts[VERDICT_COUNT] = {
	[VERDICT_SILENT] = { "silent", N_("not named in feedback"), NULL, NULL },
	[VERDICT_OWN] = { "own", N_("went well by my own notes"), NULL, NULL },
	[VERDICT_STRONG] = { "strong", N_("named as a strength"), NULL, NULL },
	[VERDICT_AGAIN] = { "again", N_("named as a gap again"), NULL, NULL },
};

const Vocab vocab_verdict = { "verdict", verdicts, VERDICT_COUNT };
