/*
 * Rows of entries and reminders as JSON. Words pass their vocabulary and days are looked
 * at, so that what another program wrote into the file does not go on.
 */
#include "model/dump_rows.h"

#include <string.h>

#include "krug/interaction.h"
#include "krug/reminder.h"
#include "model/cadence_table.h"
#include "model/interaction_rows.h"
#include "model/owned.h"

static void
text_json(JsonWriter *json, const char *key, Stmt *q, int column)
{
	json_told(json, key, stmt_get_text(q, column));
}

static void
word_json(JsonWriter *json, const char *key, const Vocab *vocab, Stmt *q, int column)
{
	int word = vocab_from_id(vocab, stmt_get_text(q, column));

	json_text(json, key, vocab_id(vocab, word));
}

/* DAY_NEVER is none. */
static void
day_json(JsonWriter *json, const char *key, Stmt *q, int column)
{
	const char *text = stmt_get_text(q, column);
	gboolean told = day_parse(text) != DAY_NONE && strcmp(text, DAY_NEVER) != 0;

	json_text(json, key, told ? text : NULL);
}

static void
int_json(JsonWriter *json, const char *key, Stmt *q, int column)
{
	if (stmt_is_null(q, column))
		json_null(json, key);
	else
		json_int(json, key, stmt_get_int(q, column));
}

/* What hangs from the entries of a page. */
typedef struct {
	OwnedRows people, topics, values;
	GArray *settled; /* gint64: those whose answer or retry was closed by hand */
} Lists;

static OwnedRows
rows_behind(Book *book, const char *sql, gint64 after)
{
	Stmt *q = book_stmt(book, sql);

	stmt_int(q, ":after", after);
	return owned_begin(q);
}

/* Each is read by an index in its order, so none further than the page goes. */
static Lists
lists_begin(Book *book, gint64 after)
{
	return (Lists){
		.people = rows_behind(book,
			"SELECT interaction, contact, settled FROM participant"
			" INDEXED BY participant_interaction WHERE interaction > :after"
			" ORDER BY interaction, contact",
			after),
		.topics = rows_behind(book,
			"SELECT interaction, name FROM topic WHERE interaction > :after"
			" ORDER BY interaction, name",
			after),
		.values = rows_behind(book,
			"SELECT interaction, side, kind, note FROM given"
			" WHERE interaction > :after ORDER BY interaction, id",
			after),
		.settled = g_array_new(FALSE, FALSE, sizeof(gint64)),
	};
}

static gboolean
lists_end(Lists *lists, GError **error)
{
	gboolean ok = owned_end(&lists->people, error);

	ok = owned_end(&lists->topics, ok ? error : NULL) && ok;
	ok = owned_end(&lists->values, ok ? error : NULL) && ok;
	g_array_unref(lists->settled);
	return ok;
}

static void
people_json(JsonWriter *json, Lists *lists, gint64 entry)
{
	g_array_set_size(lists->settled, 0);
	json_array_begin(json, "contacts");
	while (owned_next(&lists->people, entry)) {
		gint64 contact = stmt_get_int(lists->people.q, 1);

		json_int(json, NULL, contact);
		if (stmt_get_int(lists->people.q, 2) != 0)
			g_array_append_val(lists->settled, contact);
	}
	json_array_end(json);
}

static void
lists_json(JsonWriter *json, Lists *lists, gint64 entry)
{
	people_json(json, lists, entry);
	json_array_begin(json, "topics");
	while (owned_next(&lists->topics, entry))
		json_text(json, NULL, stmt_get_text(lists->topics.q, 1));
	json_array_end(json);
	json_array_begin(json, "values");
	while (owned_next(&lists->values, entry)) {
		Stmt *q = lists->values.q;

		json_object_begin(json, NULL);
		json_text(json, "side", stmt_get_text(q, 1));
		word_json(json, "kind", &vocab_value, q, 2);
		text_json(json, "note", q, 3);
		json_object_end(json);
	}
	json_array_end(json);
	json_array_begin(json, "settled");
	for (guint i = 0; i < lists->settled->len; i++)
		json_int(json, NULL, g_array_index(lists->settled, gint64, i));
	json_array_end(json);
}

static void
entry_json(JsonWriter *json, Stmt *q, Lists *lists)
{
	gint64 planned = stmt_get_int(q, 12);

	json_object_begin(json, NULL);
	json_int(json, "id", stmt_get_int(q, 0));
	json_text(json, "uid", stmt_get_text(q, 1));
	day_json(json, "day", q, 2);
	int_json(json, "at", q, 3);
	int_json(json, "minutes", q, 4);
	word_json(json, "channel", &vocab_channel, q, 5);
	word_json(json, "direction", &vocab_direction, q, 6);
	word_json(json, "tone", &vocab_tone, q, 7);
	word_json(json, "type", &vocab_type, q, 8);
	text_json(json, "text", q, 9);
	text_json(json, "place", q, 10);
	json_bool(json, "expects", stmt_get_int(q, 11) != 0);
	json_bool(json, "planned", planned == 1);
	json_bool(json, "cancelled", planned == CANCELLED);
	lists_json(json, lists, stmt_get_int(q, 0));
	json_object_end(json);
}

gboolean
dump_interactions(
	Book *book, JsonWriter *json, int limit, gint64 *after, int *n, GError **error)
{
	Lists lists = lists_begin(book, *after);
	Stmt *q = book_stmt(book,
		"SELECT id, uid, day, at, minutes, channel, direction, tone, type, text,"
		" place, expects, planned FROM interaction"
		" WHERE id > :after ORDER BY id LIMIT :limit");
	gboolean ok;

	stmt_int(q, ":after", *after);
	stmt_int(q, ":limit", limit);
	for (*n = 0; stmt_step(q); ++*n) {
		entry_json(json, q, &lists);
		*after = stmt_get_int(q, 0);
	}
	ok = stmt_done(q, error);
	return lists_end(&lists, ok ? error : NULL) && ok;
}

/* The regular one has the dates of the cadence, and its day. */
static void
dates_json(JsonWriter *json, Stmt *q)
{
	gboolean regular =
		vocab_from_id(&vocab_reminder, stmt_get_text(q, 3)) == REMINDER_REGULAR &&
		!stmt_is_null(q, 21);

	day_json(json, "opens", q, regular ? 21 : 5);
	day_json(json, "due", q, regular ? 23 : 6);
	day_json(json, "closes", q, regular ? 22 : 7);
}

static void
reminder_json(JsonWriter *json, Stmt *q)
{
	json_object_begin(json, NULL);
	json_int(json, "id", stmt_get_int(q, 0));
	json_text(json, "uid", stmt_get_text(q, 1));
	json_int(json, "contact", stmt_get_int(q, 2));
	word_json(json, "kind", &vocab_reminder, q, 3);
	text_json(json, "reason", q, 4);
	dates_json(json, q);
	word_json(json, "state", &vocab_state, q, 8);
	day_json(json, "closed_on", q, 9);
	day_json(json, "day", q, 10);
	day_json(json, "snoozed_until", q, 11);
	day_json(json, "snoozed_on", q, 12);
	int_json(json, "snoozed_after", q, 13);
	int_json(json, "interaction", q, 14);
	text_json(json, "step", q, 15);
	int_json(json, "application", q, 16);
	int_json(json, "interview", q, 17);
	int_json(json, "due_at", q, 18);
	int_json(json, "closes_at", q, 19);
	int_json(json, "alarm_at", q, 20);
	int_json(json, "event", q, 24);
	int_json(json, "news", q, 25);
	day_json(json, "planned_day", q, 26);
	day_json(json, "planned_on", q, 27);
	int_json(json, "planned_after", q, 28);
	json_object_end(json);
}

gboolean
dump_reminders(
	Book *book, JsonWriter *json, int limit, gint64 *after, int *n, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT r.id, r.uid, r.contact, r.kind, r.reason, r.opens, r.due,"
		" r.closes, r.state, r.closed_on, r.day, r.snoozed_until, r.snoozed_on,"
		" r.snoozed_after, r.interaction, r.step, r.application, r.interview,"
		" r.due_at, r.closes_at, r.alarm_at, d.opens, d.closes, l.day, r.event,"
		" r.news, r.planned_day, r.planned_on, r.planned_after"
		" FROM reminder r LEFT JOIN cadence d ON d.contact = r.contact"
		" LEFT JOIN level l ON l.reminder = r.id"
		" WHERE r.id > :after ORDER BY r.id LIMIT :limit");

	stmt_int(q, ":after", *after);
	stmt_int(q, ":limit", limit);
	for (*n = 0; stmt_step(q); ++*n) {
		reminder_json(json, q);
		*after = stmt_get_int(q, 0);
	}
	return stmt_done(q, error);
}
