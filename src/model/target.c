/*
 * Targets as rows, and the facts of a year beside them. A fact is counted when it is
 * asked for: one statement a measure, over the entries of that year.
 */
#include "krug/target.h"

#include "krug/i18n.h"
#include "model/args.h"
#include "model/entry_pass.h"
#include "model/input.h"
#include "model/insight_private.h"
#include "model/period_review_private.h"

gboolean
target_year_again(Book *book, TargetYear *out, GError **error)
{
	Stmt *q = book_stmt(book, "SELECT kind, measure, value FROM target"
				  " WHERE year = :year /* scan */");

	for (int kind = 0; kind < KIND_COUNT; kind++)
		for (int measure = 0; measure < TARGET_COUNT; measure++)
			out->target[kind][measure] = TARGET_NONE;
	stmt_int(q, ":year", out->year);
	while (stmt_step(q)) {
		int kind = vocab_from_id(&vocab_kind, stmt_get_text(q, 0));
		int measure = vocab_from_id(&vocab_target, stmt_get_text(q, 1));

		out->target[kind][measure] = (int)stmt_get_int(q, 2);
	}
	return stmt_done(q, error);
}

static void
add(TargetYear *out, Kind kind, TargetMeasure measure, int n)
{
	if (kind != KIND_NONE)
		out->fact[kind][measure] += n;
	out->fact[KIND_NONE][measure] += n;
}

typedef struct {
	Book *book;
	TargetYear *out;
	KindTable kinds;
} Count;

static gboolean
count_person(gint64 contact, const Entry *entries, gsize n, void *data,
	GError **error G_GNUC_UNUSED)
{
	Count *count = data;
	Kind kind = kinds_of(&count->kinds, contact);
	gboolean met = FALSE;

	for (gsize i = 0; i < n; i++)
		met = met || entry_counts(&entries[i]);
	add(count->out, kind, TARGET_CONTACTS, met ? 1 : 0);
	add(count->out, kind, TARGET_ENTRIES, (int)n);
	return TRUE;
}

static gboolean
count_new(Count *count, Day from, Day to, GError **error)
{
	Stmt *q = book_stmt(count->book,
		"SELECT kind, count(*) FROM contact"
		" WHERE created_on BETWEEN :from AND :to GROUP BY kind /* scan */");

	stmt_day(q, ":from", from);
	stmt_day(q, ":to", to);
	while (stmt_step(q)) {
		int kind = vocab_from_id(&vocab_kind, stmt_get_text(q, 0));

		add(count->out, (Kind)kind, TARGET_NEW, (int)stmt_get_int(q, 1));
	}
	return stmt_done(q, error);
}

/* One introduction a value that was got, by whom it came: the first of them. */
static gboolean
count_introductions(Count *count, Day from, Day to, GError **error)
{
	Stmt *q = book_stmt(count->book,
		"SELECT (SELECT min(contact) FROM participant p"
		"  WHERE p.interaction = i.id) FROM given g"
		" JOIN interaction i ON i.id = g.interaction"
		" WHERE g.side = 'got' AND g.kind = 'introduction' AND i.planned = 0"
		" AND i.day BETWEEN :from AND :to /* scan */");

	stmt_day(q, ":from", from);
	stmt_day(q, ":to", to);
	while (stmt_step(q)) {
		gint64 contact = stmt_get_int(q, 0);
		Kind kind = contact ? kinds_of(&count->kinds, contact) : KIND_NONE;

		add(count->out, kind, TARGET_INTRODUCTIONS, 1);
	}
	return stmt_done(q, error);
}

static gboolean
count_facts(Count *count, Day from, Day to, GError **error)
{
	const EntryPass pass = { from, to, ENTRY_SIDE, count_person, count, FALSE };

	return kinds_load(count->book, &count->kinds, error) &&
	       entry_pass(count->book, &pass, error) &&
	       count_new(count, from, to, error) &&
	       count_introductions(count, from, to, error);
}

gboolean
target_year(Book *book, int year, TargetYear *out, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	Count count = { .book = book, .out = out };
	Day from = day_from_parts(year, 1, 1);
	Day to = MIN(day_from_parts(year, 12, 31), book_today(book));
	gboolean ok;

	*out = (TargetYear){ .year = year };
	ok = target_year_again(book, out, error) && count_facts(&count, from, to, error);
	kinds_clear(&count.kinds);
	return ok;
}

typedef struct {
	int year;
	const char *kind, *measure;
	int value;
} Target;

static gboolean
run_set(Book *book, void *data, GError **error)
{
	const Target *target = data;
	TargetRow row = { 0, target->year, (char *)target->kind, (char *)target->measure,
		target->value };
	Stmt *q = book_stmt(book, "DELETE FROM target WHERE year = :year AND kind = :kind"
				  " AND measure = :measure /* scan */");

	stmt_int(q, ":year", target->year);
	stmt_text(q, ":kind", target->kind);
	stmt_text(q, ":measure", target->measure);
	return stmt_done(q, error) &&
	       (target->value == TARGET_NONE ||
		       record_insert(book, &target_rows, &row, error));
}

gboolean
target_set(
	Book *book, int year, Kind kind, TargetMeasure measure, int value, GError **error)
{
	const char *id = kind == KIND_NONE ? "" : vocab_id(&vocab_kind, (int)kind);
	Target target = { year, id, vocab_id(&vocab_target, (int)measure), value };
	g_autofree char *number = g_strdup_printf("%d", year);
	g_autofree char *args = change_args("period", number, NULL);

	if (value != TARGET_NONE && (value < 0 || value > TARGET_MOST))
		return input_refuse(_("A target is a number from 0 to 99999."), error);
	return book_change(book, "target", args, run_set, &target, error);
}

static const RecordField fields[] = {
	{ "year", NULL, RECORD_INT, G_STRUCT_OFFSET(TargetRow, year), NULL },
	{ "kind", NULL, RECORD_LINE, G_STRUCT_OFFSET(TargetRow, kind), NULL },
	{ "measure", NULL, RECORD_LINE, G_STRUCT_OFFSET(TargetRow, measure), NULL },
	{ "value", NULL, RECORD_INT, G_STRUCT_OFFSET(TargetRow, value), NULL },
	{ 0 },
};

const Record target_rows = { "target", "targets", sizeof(TargetRow), fields };

static const VocabWord measures[TARGET_COUNT] = {
	[TARGET_CONTACTS] = { "contacts", N_("in touch"), NULL, "контакты" },
	[TARGET_ENTRIES] = { "entries", N_("entries"), NULL, "записи" },
	[TARGET_INTRODUCTIONS] = { "introductions", N_("introductions"), NULL,
		"знакомства" },
	[TARGET_NEW] = { "new", N_("newly met"), NULL, "новые" },
};

const Vocab vocab_target = { "target", measures, TARGET_COUNT };
