/*
 * Pages of the model against the bare SQLite calls behind them: pages ROUNDS BOOK prints
 * a line each for opening with the first page of the list, a later page, and a page of a
 * timeline: name, our and their median microseconds. The statements of one of our runs
 * are recorded with what was bound; the bare run prepares the same text by hand, once
 * where ours caches it, binds, steps the same rows and reads every column.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <sqlite3.h>

#include "krug/i18n.h"
#include "krug/people.h"
#include "krug/timeline.h"
#include "measure.h"

#define NOW	"2026-11-21T12:00:00Z"
#define PAGE	20
#define CONTACT 77

/* A statement as it was run. */
typedef struct {
	char *sql, *expanded;
	guint statement; /* of Script.statements */
	int rows;
} Call;

typedef struct {
	GPtrArray *calls;      /* Call */
	GPtrArray *statements; /* char *: each text once */
	sqlite3_stmt **ready;
	GHashTable *running; /* sqlite3_stmt → Call */
	gboolean recording;
} Script;

typedef struct {
	Clock *clock;
	const char *path;
	Book *book;
	PeopleList *list;
	PeopleRow *from;
	Script script;
	sqlite3 *db;
} Bench;

static Script *recorder; /* sqlite3_auto_extension() hands nothing through */

static void
begin_call(Script *script, sqlite3_stmt *q)
{
	Call *call = g_new0(Call, 1);
	char *expanded = sqlite3_expanded_sql(q);
	guint at = 0;

	call->sql = g_strdup(sqlite3_sql(q));
	call->expanded = g_strdup(expanded);
	sqlite3_free(expanded);
	while (at < script->statements->len &&
		strcmp(script->statements->pdata[at], call->sql) != 0)
		at++;
	if (at == script->statements->len)
		g_ptr_array_add(script->statements, call->sql);
	call->statement = at;
	g_ptr_array_add(script->calls, call);
	g_hash_table_insert(script->running, q, call);
}

static int
on_trace(unsigned event, void *context, void *what, void *more G_GNUC_UNUSED)
{
	Script *script = context;
	Call *call;

	if (!script->recording)
		return 0;
	if (event == SQLITE_TRACE_STMT) {
		begin_call(script, what);
		return 0;
	}
	call = g_hash_table_lookup(script->running, what);
	if (call)
		call->rows++;
	return 0;
}

static int
on_open(sqlite3 *db, const char **message G_GNUC_UNUSED,
	const struct sqlite3_api_routines *api G_GNUC_UNUSED)
{
	if (recorder)
		sqlite3_trace_v2(
			db, SQLITE_TRACE_STMT | SQLITE_TRACE_ROW, on_trace, recorder);
	return SQLITE_OK;
}

static void
bind_literal(sqlite3_stmt *q, const char *name, const char *literal, gsize size)
{
	int at = sqlite3_bind_parameter_index(q, name);
	g_autofree char *text = g_strndup(literal, size);

	if (*text == '\'') {
		g_auto(GStrv) parts = NULL;
		g_autofree char *inner = g_strndup(text + 1, size - 2), *plain = NULL;

		parts = g_strsplit(inner, "''", -1);
		plain = g_strjoinv("'", parts);
		sqlite3_bind_text(q, at, plain, -1, SQLITE_TRANSIENT);
	} else if (strcmp(text, "NULL") == 0) {
		sqlite3_bind_null(q, at);
	} else {
		sqlite3_bind_int64(q, at, g_ascii_strtoll(text, NULL, 10));
	}
}

static gsize
literal_size(const char *text)
{
	gsize n = 1;

	if (*text != '\'')
		return strspn(text, "-+.0123456789NUL");
	while (text[n] != '\'' || text[n + 1] == '\'')
		n += text[n] == '\'' ? 2 : 1;
	return n + 1;
}

static gsize
name_size(const char *text)
{
	gsize n = 1;

	while (g_ascii_isalnum(text[n]) || text[n] == '_')
		n++;
	return n;
}

/* The expanded text has a literal where the text has a name. */
static void
bind_all(sqlite3_stmt *q, const Call *call)
{
	const char *a = call->sql, *b = call->expanded;
	gboolean quoted = FALSE;

	while (*a && *b) {
		gsize name = name_size(a), literal;
		g_autofree char *text = NULL;

		quoted = quoted != (*a == '\'');
		if (quoted || *a != ':' || name == 1) {
			a++;
			b++;
			continue;
		}
		text = g_strndup(a, name);
		literal = literal_size(b);
		bind_literal(q, text, b, literal);
		a += name;
		b += literal;
	}
}

static void
read_row(sqlite3_stmt *q)
{
	for (int i = 0; i < sqlite3_column_count(q); i++) {
		if (sqlite3_column_type(q, i) == SQLITE_INTEGER)
			sqlite3_column_int64(q, i);
		else
			sqlite3_column_text(q, i);
	}
}

static double
replay(Script *script, sqlite3 *db)
{
	double spent = 0;

	for (guint i = 0; i < script->calls->len; i++) {
		const Call *call = script->calls->pdata[i];
		sqlite3_stmt **q = &script->ready[call->statement];
		double begun = measure_now();

		if (!*q)
			sqlite3_prepare_v2(db, call->sql, -1, q, NULL);
		spent += measure_now() - begun;
		bind_all(*q, call);
		begun = measure_now();
		for (int row = 0; row < MAX(call->rows, 1); row++)
			if (sqlite3_step(*q) == SQLITE_ROW)
				read_row(*q);
		sqlite3_reset(*q);
		spent += measure_now() - begun;
	}
	return spent;
}

static void
forget_ready(Script *script)
{
	for (guint i = 0; i < script->statements->len; i++) {
		sqlite3_finalize(script->ready[i]);
		script->ready[i] = NULL;
	}
}

static void
check(gconstpointer result, GError *error)
{
	if (!result)
		measure_die("%s", error ? error->message : "nothing there");
}

static void
open_ours(Bench *bench)
{
	g_autoptr(GError) error = NULL;

	bench->book = book_open(bench->path, BOOK_OPEN, bench->clock, NULL, &error);
	check(bench->book, error);
	bench->script.recording = recorder != NULL;
	bench->list = people_new(bench->book, ORDER_URGENCY, NULL, &error);
	check(bench->list, error);
}

static void
close_ours(Bench *bench)
{
	g_clear_pointer(&bench->from, people_row_free);
	g_clear_pointer(&bench->list, people_free);
	g_clear_pointer(&bench->book, book_close);
}

static void
list_page(Bench *bench)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(GPtrArray) rows =
		people_page(bench->list, bench->from, FALSE, PAGE, &error);

	check(rows, error);
}

static void
open_page(Bench *bench)
{
	open_ours(bench);
	list_page(bench);
}

static void
timeline(Bench *bench)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(GPtrArray) items =
		timeline_page(bench->book, CONTACT, NULL, FALSE, PAGE, &error);

	check(items, error);
}

/* The last row of a page in the middle of the first group. */
static void
go_on(Bench *bench)
{
	for (int i = 0; i < 5; i++) {
		g_autoptr(GError) error = NULL;
		g_autoptr(GPtrArray) rows =
			people_page(bench->list, bench->from, FALSE, PAGE, &error);

		check(rows, error);
		g_clear_pointer(&bench->from, people_row_free);
		bench->from = g_ptr_array_steal_index(rows, rows->len - 1);
	}
}

static void
start_script(Bench *bench)
{
	bench->script = (Script){
		.calls = g_ptr_array_new(),
		.statements = g_ptr_array_new(),
		.running = g_hash_table_new(NULL, NULL),
	};
	recorder = &bench->script;
}

static void
open_bare(Bench *bench)
{
	if (sqlite3_open_v2(bench->path, &bench->db, SQLITE_OPEN_READWRITE, NULL) !=
		SQLITE_OK)
		measure_die("%s does not open", bench->path);
}

static void
report(const char *name, double *ours, double *against, guint rounds)
{
	printf("%s %.1f %.1f\n", name, measure_median(ours, rounds),
		measure_median(against, rounds));
}

static void
bench_open(Bench *bench, guint rounds)
{
	double *ours = g_new(double, rounds), *against = g_new(double, rounds);

	start_script(bench);
	open_page(bench);
	recorder = NULL;
	bench->script.ready = g_new0(sqlite3_stmt *, bench->script.statements->len);
	close_ours(bench);
	for (guint i = 0; i < rounds; i++) {
		double begun = measure_now();

		open_page(bench);
		ours[i] = measure_now() - begun;
		close_ours(bench);
		begun = measure_now();
		open_bare(bench);
		against[i] = measure_now() - begun;
		against[i] += replay(&bench->script, bench->db);
		forget_ready(&bench->script);
		sqlite3_close(bench->db);
	}
	report("open", ours, against, rounds);
}

static void
bench_page(Bench *bench, const char *name, void (*page)(Bench *), guint rounds)
{
	double *ours = g_new(double, rounds), *against = g_new(double, rounds);

	start_script(bench);
	open_ours(bench);
	bench->script.recording = FALSE;
	go_on(bench);
	bench->script.recording = TRUE;
	page(bench);
	bench->script.recording = FALSE;
	recorder = NULL;
	bench->script.ready = g_new0(sqlite3_stmt *, bench->script.statements->len);
	open_bare(bench);
	replay(&bench->script, bench->db);
	for (guint i = 0; i < rounds; i++) {
		double begun = measure_now();

		page(bench);
		ours[i] = measure_now() - begun;
		against[i] = replay(&bench->script, bench->db);
	}
	report(name, ours, against, rounds);
	forget_ready(&bench->script);
	sqlite3_close(bench->db);
	close_ours(bench);
}

int
main(int argc, char **argv)
{
	Bench bench = { .path = argv[argc - 1] };
	guint rounds = argc == 3 ? (guint)atoi(argv[1]) : 0;

	if (rounds == 0)
		measure_die("usage: pages ROUNDS BOOK");
	i18n_start("en");
	bench.clock = clock_new_frozen(NOW, NULL, NULL);
	sqlite3_auto_extension((void (*)(void))on_open);
	bench_open(&bench, rounds);
	bench_page(&bench, "page", list_page, rounds);
	bench_page(&bench, "timeline", timeline, rounds);
	clock_free(bench.clock);
	return 0;
}
