/* krug stats: how the network does, in figures: the same rows as on the screen. */
#include <stdio.h>
#include <string.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/insight_out.h"
#include "krug/who.h"

#include "cli/call.h"
#include "cli/rows.h"

#define PEOPLE 50 /* shown of those behind a figure, unless told otherwise */

static gboolean
find_measure(Call *call, const Measure **measure, GError **error)
{
	GString *ids;

	*measure = NULL;
	if (call_operands(call) == 0)
		return TRUE;
	*measure = insight_measure(call_operand(call, 0));
	if (*measure)
		return TRUE;
	ids = g_string_new(NULL);
	for (const Measure *m = insight_measures; m->id; m++)
		g_string_append_printf(ids, "%s%s", ids->len ? ", " : "", m->id);
	call_wrong(error, _("There is no measure “%s”; there are %s."),
		call_operand(call, 0), ids->str);
	g_string_free(ids, TRUE);
	return FALSE;
}

static gboolean
find_period(Call *call, Book *book, Period *period, GError **error)
{
	g_autoptr(GError) failure = NULL;
	const char *text = call_text(call, "period");

	if (period_parse(
		    text ? text : INSIGHT_PERIOD, book_today(book), period, &failure))
		return TRUE;
	return call_wrong(error, "%s", failure->message);
}

static void
explain_one(const Measure *measure)
{
	out_line("%s (%s)", _(measure->title), measure->id);
	out_block("    ", _(measure->definition));
}

static void
explain(const Measure *only)
{
	if (only)
		explain_one(only);
	for (const Measure *m = insight_measures; m->id && !only; m++)
		explain_one(m);
}

/* "Touches by week · last 12 months, 22 nov 2025–21 nov" */
static void
say_title(Book *book, const Insight *insight)
{
	Day today = book_today(book);
	g_autofree char *period = period_label(&insight->period, today);
	g_autofree char *days =
		i18n_range_short(insight->period.from, insight->period.to, today);

	out_say("%s · %s, %s", _(insight->measure->title), period, days);
	if (insight->empty)
		out_say("%s", _(insight->measure->no_data));
}

static void
print_row(Table *table, const Insight *insight, const InsightRow *row)
{
	const Measure *measure = insight->measure;
	char *cells[TABLE_COLUMNS] = { NULL };

	cells[0] = g_strdup(row->label);
	for (int i = 0; i < measure->n_columns; i++)
		cells[i + 1] = insight_figure(measure->columns[i].unit, row->values[i]);
	table_row(table, (const char *const *)cells);
	for (int i = 0; i < TABLE_COLUMNS; i++)
		g_free(cells[i]);
}

static void
print_head(Table *table, const Measure *measure)
{
	const char *cells[TABLE_COLUMNS] = { NULL };

	for (int i = 0; i < measure->n_columns; i++)
		cells[i + 1] = _(measure->columns[i].title);
	table_row(table, cells);
}

static void
print_table(Book *book, const Insight *insight)
{
	g_autoptr(Table) table = table_new(insight->measure->n_columns + 1);

	say_title(book, insight);
	if (insight->empty)
		return;
	print_head(table, insight->measure);
	for (guint i = 0; i < insight->rows->len; i++)
		print_row(table, insight, insight->rows->pdata[i]);
	if (insight->all)
		print_row(table, insight, insight->all);
}

static void
print_insight(Call *call, Book *book, const Insight *insight)
{
	if (call_flag(call, "json")) {
		g_autoptr(JsonWriter) json = out_json();

		insight_write_json(json, NULL, insight);
		json_end(json);
	} else if (call_flag(call, "csv")) {
		g_autofree char *text = insight_csv(insight);

		fputs(text, stdout);
	} else {
		print_table(book, insight);
	}
}

/* The figures of the whole: "people 12 · active 9 · share 75%". */
static char *
summary(const Insight *insight)
{
	GString *text = g_string_new(NULL);
	const Measure *measure = insight->measure;

	if (insight->empty)
		return g_string_free(g_string_append(text, _(measure->no_data)), FALSE);
	for (int i = 0; insight->all && i < measure->n_columns; i++) {
		g_autofree char *figure =
			insight_figure(measure->columns[i].unit, insight->all->values[i]);

		g_string_append_printf(text, "%s%s %s", i ? " · " : "",
			_(measure->columns[i].title), figure);
	}
	for (guint i = 0; !insight->all && i < insight->rows->len; i++) {
		const InsightRow *row = insight->rows->pdata[i];
		g_autofree char *figure =
			insight_figure(measure->columns[0].unit, row->values[0]);

		g_string_append_printf(
			text, "%s%s %s", i ? " · " : "", row->label, figure);
	}
	return g_string_free(text, FALSE);
}

static gboolean
print_overview(Call *call, Book *book, const Period *period, GError **error)
{
	g_autoptr(JsonWriter) json = call_flag(call, "json") ? out_json() : NULL;
	g_autoptr(Table) table = json ? NULL : table_new(2);

	if (json)
		json_object_begin(json, NULL);
	for (const Measure *m = insight_measures; m->id; m++) {
		g_autoptr(Insight) insight = insight_load(book, m, period, error);
		g_autofree char *text = insight ? summary(insight) : NULL;
		const char *cells[] = { m->id, text };

		if (!insight)
			return FALSE;
		if (json)
			insight_write_json(json, m->id, insight);
		else
			table_row(table, cells);
	}
	if (!json)
		return TRUE;
	json_object_end(json);
	json_end(json);
	return TRUE;
}

/* -1: not told. */
static gboolean
find_column(Call *call, const Measure *measure, int *column, GError **error)
{
	const char *id = call_text(call, "column");
	GString *ids;

	*column = -1;
	if (!id)
		return TRUE;
	for (int i = 0; i < measure->n_columns; i++)
		if (strcmp(measure->columns[i].id, id) == 0)
			*column = i;
	if (*column >= 0)
		return TRUE;
	ids = g_string_new(NULL);
	for (int i = 0; i < measure->n_columns; i++)
		g_string_append_printf(
			ids, "%s%s", i ? ", " : "", measure->columns[i].id);
	call_wrong(error, _("“%s” has no column “%s”; it has %s."), measure->id, id,
		ids->str);
	g_string_free(ids, TRUE);
	return FALSE;
}

typedef struct {
	Book *book;
	const GArray *people;
	JsonWriter *json; /* NULL: a table */
	Table *table;
} PeoplePrinter;

static void
print_person(const PeoplePrinter *to, guint i, const char *name)
{
	const InsightPerson *person = &g_array_index(to->people, InsightPerson, i);

	if (to->json) {
		json_object_begin(to->json, NULL);
		json_int(to->json, "id", person->contact);
		json_text(to->json, "name", name);
		json_int(to->json, "value", person->value);
		json_day(to->json, "last_day", person->last);
		json_object_end(to->json);
	} else {
		g_autofree char *id = row_id(person->contact);
		g_autofree char *value =
			g_strdup_printf("%" G_GINT64_FORMAT, person->value);
		g_autofree char *last =
			person->last == DAY_NONE
				? NULL
				: i18n_day_short(person->last, book_today(to->book));
		const char *cells[] = { id, name, value, last };

		table_row(to->table, cells);
	}
}

static gboolean
print_list(Call *call, Book *book, const GArray *people, GError **error)
{
	guint limit = PEOPLE;
	g_autoptr(GPtrArray) names = NULL;
	g_autoptr(JsonWriter) json = call_flag(call, "json") ? out_json() : NULL;
	g_autoptr(Table) table = json ? NULL : table_new(4);
	const PeoplePrinter to = { book, people, json, table };

	if (!call_number(call, "limit", &limit, error))
		return FALSE;
	names = insight_names(book, people, 0, limit, error);
	if (!names)
		return FALSE;
	if (json)
		json_array_begin(json, NULL);
	for (guint i = 0; i < names->len; i++)
		print_person(&to, i, names->pdata[i]);
	if (json) {
		json_array_end(json);
		json_end(json);
	}
	if (names->len < people->len)
		out_say(ngettext("%u more; --limit shows more.",
				"%u more; --limit shows more.", people->len - names->len),
			people->len - names->len);
	return TRUE;
}

static gboolean
print_people(Call *call, Book *book, const Insight *insight, GError **error)
{
	const char *id = call_text(call, "people");
	const InsightRow *row = insight_row(insight, id);
	g_autoptr(GArray) people = NULL;
	int column;

	if (!find_column(call, insight->measure, &column, error))
		return FALSE;
	if (!row) {
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND,
			_("“%s” has no row “%s” in this period; --json shows the ids of "
			  "its rows."),
			insight->measure->id, id);
		return FALSE;
	}
	people = insight_people(book, insight, row, column, error);
	return people && print_list(call, book, people, error);
}

static void
depth_json(gint64 contact, const Depth *depth)
{
	static const char *const ids[DEPTH_PARTS] = { "two_way", "live", "value",
		"informal", "years" };
	g_autoptr(JsonWriter) json = out_json();

	json_object_begin(json, NULL);
	json_int(json, "who_id", contact);
	if (depth->known)
		json_int(json, "depth", depth->total);
	else
		json_null(json, "depth");
	for (int i = 0; i < DEPTH_PARTS; i++) {
		if (depth->known)
			json_int(json, ids[i], depth->parts[i]);
		else
			json_null(json, ids[i]);
	}
	json_object_end(json);
	json_end(json);
}

static void
depth_table(const Depth *depth)
{
	g_autoptr(Table) table = NULL;

	if (!depth->known) {
		out_line("%s", _("too little to say"));
		return;
	}
	table = table_new(3);
	for (int i = 0; i < DEPTH_PARTS; i++) {
		g_autofree char *points = g_strdup_printf(
			"%d/%d", depth->parts[i], depth_most((DepthPart)i));
		g_autofree char *reason = depth_reason(depth, (DepthPart)i);
		const char *cells[] = { depth_label((DepthPart)i), points, reason };

		table_row(table, cells);
	}
	{
		g_autofree char *total = g_strdup_printf("%d/100", depth->total);
		const char *cells[] = { _("depth"), total, NULL };

		table_row(table, cells);
	}
}

static gboolean
print_depth(Call *call, Book *book, GError **error)
{
	gint64 contact;
	Depth depth;

	if (!who_resolve(book, call_text(call, "who"), &contact, error) ||
		!insight_depth(book, contact, &depth, error))
		return FALSE;
	if (call_flag(call, "json"))
		depth_json(contact, &depth);
	else
		depth_table(&depth);
	return TRUE;
}

static gboolean
check_options(Call *call, const Measure *measure, GError **error)
{
	if (call_flag(call, "json") && call_flag(call, "csv"))
		return call_wrong(error, _("Say --json or --csv, not both."));
	if (call_text(call, "who") && measure)
		return call_wrong(error, _("--who stands alone: it tells the depth of "
					   "one relationship."));
	if (!measure && (call_text(call, "people") || call_flag(call, "csv")))
		return call_wrong(error, _("Tell which measure is meant."));
	if (call_text(call, "column") && !call_text(call, "people"))
		return call_wrong(error, _("--column goes with --people."));
	return TRUE;
}

static gboolean
print_measure(Call *call, Book *book, const Measure *measure, const Period *period,
	GError **error)
{
	g_autoptr(Insight) insight = insight_load(book, measure, period, error);

	if (!insight)
		return FALSE;
	if (call_text(call, "people"))
		return print_people(call, book, insight, error);
	print_insight(call, book, insight);
	return TRUE;
}

static gboolean
run(Call *call, GError **error)
{
	const Measure *measure;
	Book *book;
	Period period;

	if (!find_measure(call, &measure, error) || !check_options(call, measure, error))
		return FALSE;
	if (call_flag(call, "explain")) {
		explain(measure);
		return TRUE;
	}
	book = call_book(call, error);
	if (!book)
		return FALSE;
	if (call_text(call, "who"))
		return print_depth(call, book, error);
	if (!find_period(call, book, &period, error))
		return FALSE;
	return measure ? print_measure(call, book, measure, &period, error)
		       : print_overview(call, book, &period, error);
}

static const CommandOption options[] = {
	{ "period", 'p', OPTION_TEXT, "PERIOD",
		N_("2026, 2026-H1, 2026-Q3, 2026-11, 2026-W47, or back from today: "
		   "12m, 8w, 30d"),
		NULL },
	{ "people", 0, OPTION_TEXT, "ROW", N_("who is behind a row; “all” is the whole"),
		NULL },
	{ "column", 0, OPTION_TEXT, "NAME", N_("of that row: only this figure"), NULL },
	{ "limit", 'n', OPTION_TEXT, "N", N_("how many people at most"), NULL },
	{ "who", 0, OPTION_TEXT, "WHO", N_("how deep one relationship is, by its parts"),
		NULL },
	{ "explain", 0, OPTION_FLAG, NULL, N_("what is counted, and how"), NULL },
	{ "csv", 0, OPTION_FLAG, NULL, N_("print a table for spreadsheets"), NULL },
	{ "json", 0, OPTION_FLAG, NULL, N_("print JSON"), NULL },
	{ 0 },
};

const Command cmd_stats = {
	.name = "stats",
	.synopsis = "[MEASURE] [--period PERIOD] [--people ROW [--column NAME]] "
		    "[--explain] | "
		    "--who WHO",
	.help = N_("How the network does, in figures"),
	.notes =
		N_("Measures: active, weeks, days, channels, kinds, answers, results, "
		   "balance, coverage, new, reviews, depth; without one, a line of each. "
		   "The period is the last 12 months unless told otherwise."),
	.examples = "krug stats\n"
		    "krug stats answers --period 2026-Q3\n"
		    "krug stats channels --people telegram --column touches\n"
		    "krug stats active --explain\n"
		    "krug stats depth --people all\n"
		    "krug stats --who Петрова",
	.options = options,
	.most = 1,
	.run = run,
};
