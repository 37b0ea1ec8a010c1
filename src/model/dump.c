/*
 * The whole book as one JSON object. Rows are read in pages by id, so that no statement
 * stays open while the file is written and memory does not grow with the book.
 */
#include "krug/dump.h"

#include "krug/blob.h"
#include "krug/config.h"
#include "krug/contact.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/me.h"
#include "krug/person.h"
#include "krug/setting.h"
#include "model/book_private.h"
#include "model/dump_rows.h"
#include "model/dump_search.h"
#include "model/ids.h"
#include "model/record.h"

#define FORMAT 1 /* raise when a reader of the older form would be wrong */
#define PAGE   500

/* Writes the rows behind *after, at most `limit`; *after becomes the last one, *n how
 * many there were. */
typedef gboolean (*WritePage)(
	Book *book, JsonWriter *json, int limit, gint64 *after, int *n, GError **error);

typedef struct {
	const char *key;
	WritePage write;
} Section;

static gboolean
read_ids(Book *book, const char *sql, int limit, gint64 *after, GArray *ids,
	GError **error)
{
	Stmt *q = book_stmt(book, sql);

	stmt_int(q, ":after", *after);
	stmt_int(q, ":limit", limit);
	if (!ids_read(ids, q, error))
		return FALSE;
	if (ids->len > 0)
		*after = g_array_index(ids, gint64, ids->len - 1);
	return TRUE;
}

static gboolean
write_organizations(
	Book *book, JsonWriter *json, int limit, gint64 *after, int *n, GError **error)
{
	Stmt *q =
		book_stmt(book, "SELECT id, name, address, link, notes FROM organization"
				" WHERE id > :after ORDER BY id LIMIT :limit");

	stmt_int(q, ":after", *after);
	stmt_int(q, ":limit", limit);
	for (*n = 0; stmt_step(q); ++*n) {
		int address = vocab_from_id(&vocab_address, stmt_get_text(q, 2));

		*after = stmt_get_int(q, 0);
		json_object_begin(json, NULL);
		json_int(json, "id", *after);
		json_text(json, "name", stmt_get_text(q, 1));
		json_text(json, "address", vocab_id(&vocab_address, address));
		json_told(json, "link", stmt_get_text(q, 3));
		json_told(json, "notes", stmt_get_text(q, 4));
		json_object_end(json);
	}
	return stmt_done(q, error);
}

static gboolean
write_person(Book *book, const Person *person, void *json, GError **error)
{
	(void)book, (void)error;
	person_json(json, NULL, person);
	return TRUE;
}

static gboolean
write_contacts(
	Book *book, JsonWriter *json, int limit, gint64 *after, int *n, GError **error)
{
	g_autoptr(GArray) ids = ids_new();

	if (!read_ids(book,
		    "SELECT id FROM contact WHERE id > :after ORDER BY id LIMIT :limit",
		    limit, after, ids, error))
		return FALSE;
	*n = (int)ids->len;
	return person_each(book, ids, write_person, json, error);
}

static const Section sections[] = {
	{ "organizations", write_organizations },
	{ "contacts", write_contacts },
	{ "interactions", dump_interactions },
	{ "applications", dump_applications },
	{ "interviews", dump_interviews },
	{ "reminders", dump_reminders },
};

/* What belongs together is read under one lock. */
static gboolean
write_page(Book *book, const Section *section, JsonWriter *json, gint64 *after, int *n,
	GError **error)
{
	g_auto(BookReading) reading = book_reading(book);

	return section->write(book, json, PAGE, after, n, error);
}

struct Dump {
	Book *book;
	JsonWriter *json;
	gboolean begun;
	gsize section; /* that is being written */
	gint64 after;  /* its last row so far */
	guint rows;
	gint64 newest; /* when it began: newest_of() */
};

#define COLUMNS 7
#define KEYS	2

/* Rows as objects, in one array: a number, then texts. A page is what stands behind the
 * keys of its order, which are the last columns. */
typedef struct {
	const char *key, *sql;
	const char *before; /* every first key: "0" of numbers, "" of texts */
	const char *names[COLUMNS];
} Plain;

static const Plain plains[];

static int
row_json(JsonWriter *json, const Plain *plain, Stmt *q)
{
	int n = 1;

	json_object_begin(json, NULL);
	json_int(json, plain->names[0], stmt_get_int(q, 0));
	for (; n < COLUMNS && plain->names[n]; n++)
		json_text(json, plain->names[n], stmt_get_text(q, n));
	json_object_end(json);
	return n;
}

static gboolean
write_rows(Book *book, const Plain *plain, JsonWriter *json, char *keys[KEYS], int *n,
	GError **error)
{
	Stmt *q = book_stmt(book, plain->sql);

	stmt_text(q, ":first", keys[0]);
	stmt_text(q, ":second", keys[1]);
	stmt_int(q, ":limit", PAGE);
	for (*n = 0; stmt_step(q); ++*n) {
		int column = row_json(json, plain, q);

		for (int i = 0; i < KEYS; i++) {
			g_free(keys[i]);
			keys[i] = stmt_dup_text(q, column + i);
		}
	}
	return stmt_done(q, error);
}

static gboolean
write_plain(Book *book, const Plain *plain, JsonWriter *json, GError **error)
{
	char *keys[KEYS] = { g_strdup(plain->before), g_strdup(plain->before) };
	gboolean ok;
	int n;

	json_array_begin(json, plain->key);
	do {
		json_hold(json, TRUE);
		ok = write_rows(book, plain, json, keys, &n, error);
		json_hold(json, FALSE);
	} while (ok && n == PAGE);
	json_array_end(json);
	for (int i = 0; i < KEYS; i++)
		g_free(keys[i]);
	return ok;
}

static GPtrArray *
list_blobs(Book *book, GError **error)
{
	g_autoptr(GPtrArray) hashes = g_ptr_array_new_with_free_func(g_free);
	Stmt *q = book_stmt(book,
		"SELECT hash FROM blob /* scan */ WHERE hash IN"
		" (SELECT photo FROM contact WHERE photo <> '' UNION"
		" SELECT blob FROM kept_line WHERE blob <> '') ORDER BY hash");

	while (stmt_step(q))
		g_ptr_array_add(hashes, stmt_dup_text(q, 0));
	return stmt_done(q, error) ? g_steal_pointer(&hashes) : NULL;
}

/* One by one: a photo is large, and so is what an address book keeps. */
static gboolean
write_blobs(Book *book, JsonWriter *json, GError **error)
{
	g_autoptr(GPtrArray) hashes = list_blobs(book, error);

	if (!hashes)
		return FALSE;
	json_array_begin(json, "blobs");
	for (guint i = 0; i < hashes->len; i++) {
		g_autoptr(GBytes) data = blob_read(book, hashes->pdata[i], error);
		g_autofree char *text = NULL;
		gconstpointer bytes;
		gsize size;

		if (!data)
			return FALSE;
		bytes = g_bytes_get_data(data, &size);
		text = g_base64_encode(bytes, size);
		json_text(json, NULL, text);
	}
	json_array_end(json);
	return TRUE;
}

static gboolean
write_me(Book *book, JsonWriter *json, GError **error)
{
	g_autoptr(Me) me = me_load(book, error);

	if (!me)
		return FALSE;
	json_object_begin(json, "me");
	for (const MeField *field = me_fields; field->column; field++)
		json_told(json, field->column, *(char **)((char *)me + field->offset));
	json_text(json, "gender", vocab_id(&contact_genders, me->gender));
	json_array_begin(json, "channels");
	for (guint i = 0; i < me->channels->len; i++) {
		const ContactChannel *channel = me->channels->pdata[i];

		json_object_begin(json, NULL);
		json_text(json, "kind", vocab_id(&vocab_reach, channel->kind));
		json_text(json, "value", channel->value);
		json_told(json, "label", channel->label);
		json_object_end(json);
	}
	json_array_end(json);
	json_object_end(json);
	return TRUE;
}

static void
write_settings(Book *book, JsonWriter *json)
{
	json_object_begin(json, "settings");
	for (const ConfigRow *row = config_rows(); row->name; row++) {
		g_autofree char *value = NULL;

		if (row->place != CONFIG_BOOK || !setting_is_set(book, row->name))
			continue;
		value = setting_get(book, row->name);
		json_text(json, row->name, value);
	}
	json_object_end(json);
}

/* Rises when something is added that other rows name; a number is never given twice. */
static gboolean
newest_of(Book *book, gint64 *newest, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT coalesce(sum(seq), 0) FROM sqlite_sequence /* scan */ WHERE name"
		" IN ('organization', 'contact', 'interaction', 'application',"
		" 'interview', 'reminder', 'feedback_request', 'feedback', 'gap',"
		" 'plan_item', 'community', 'event', 'shelf_item', 'news', 'inbox',"
		" 'review', 'period_review')");

	return stmt_one_int(q, newest, error);
}

/* A section would name what the one before does not have, and nobody could read it back.
 */
static gboolean
check_whole(const Dump *dump, GError **error)
{
	gint64 newest;

	if (!newest_of(dump->book, &newest, error))
		return FALSE;
	if (newest == dump->newest)
		return TRUE;
	g_set_error_literal(error, KRUG_ERROR, KRUG_ERROR_CONFLICT,
		_("The book grew while it was written, so what came out is no whole "
		  "book. "
		  "Export it once more, or into a file (-o), which is begun anew then."));
	return FALSE;
}

static gboolean
write_head(Book *book, JsonWriter *json, GError **error)
{
	json_object_begin(json, NULL);
	json_int(json, "format", FORMAT);
	json_day(json, "exported_on", book_today(book));
	return write_me(book, json, error);
}

/* A page of the section; the next one begins behind its last. */
static gboolean
write_on(Dump *dump, GError **error)
{
	const Section *section = &sections[dump->section];
	gboolean ok;
	int n = 0;

	if (dump->after == 0)
		json_array_begin(dump->json, section->key);
	json_hold(dump->json, TRUE);
	ok = write_page(dump->book, section, dump->json, &dump->after, &n, error);
	json_hold(dump->json, FALSE);
	dump->rows += (guint)n;
	if (!ok || n == PAGE)
		return ok;
	json_array_end(dump->json);
	dump->section++;
	dump->after = 0;
	return TRUE;
}

/* What there is little of. */
static gboolean
write_rest(Book *book, JsonWriter *json, GError **error)
{
	for (gsize i = 0; plains[i].key; i++)
		if (!write_plain(book, &plains[i], json, error))
			return FALSE;
	for (const Record *const *record = book_records; *record; record++)
		if (!record_dump(book, *record, json, error))
			return FALSE;
	if (!write_blobs(book, json, error))
		return FALSE;
	write_settings(book, json);
	return TRUE;
}

/* What is not whole does not end. */
static gboolean
end(const Dump *dump, GError **error)
{
	if (!write_rest(dump->book, dump->json, error) || !check_whole(dump, error))
		return FALSE;
	json_object_end(dump->json);
	return TRUE;
}

Dump *
dump_new(Book *book, JsonWriter *json)
{
	Dump *dump = g_new0(Dump, 1);

	dump->book = book;
	dump->json = json;
	return dump;
}

void
dump_free(Dump *dump)
{
	g_free(dump);
}

guint
dump_rows(const Dump *dump)
{
	return dump->rows;
}

gboolean
dump_step(Dump *dump, gboolean *more, GError **error)
{
	*more = dump->section < G_N_ELEMENTS(sections);
	if (!dump->begun && (!newest_of(dump->book, &dump->newest, error) ||
				    !write_head(dump->book, dump->json, error)))
		return FALSE;
	dump->begun = TRUE;
	return *more ? write_on(dump, error) : end(dump, error);
}

/* By place; two cards may say the same one. */
#define CARD_ORDER "printf('%08d %s %d', place, source, item)"

static const Plain plains[] = {
	{ "kept_lines",
		"SELECT contact, line, blob, contact, id FROM kept_line"
		" WHERE (contact, id) > (:first, :second) ORDER BY contact, id"
		" LIMIT :limit",
		"0", { "contact", "line", "blob" } },
	{ "import_keys",
		"SELECT contact, source, key, hash, source, key FROM import_key"
		" WHERE (source, key) > (:first, :second) ORDER BY source, key"
		" LIMIT :limit",
		"", { "contact", "source", "key", "hash" } },
	{ "uid_aliases",
		"SELECT contact, old, old, contact FROM uid_alias"
		" WHERE (old, contact) > (:first, :second) ORDER BY old, contact"
		" LIMIT :limit",
		"", { "contact", "old" } },
	{ "community_members",
		"SELECT contact, CAST(community AS TEXT), community, contact"
		" FROM community_contact WHERE (community, contact) > (:first, :second)"
		" ORDER BY community, contact LIMIT :limit",
		"0", { "contact", "community" } },
	{ "review_cards",
		"SELECT review, source, CAST(item AS TEXT), CAST(place AS TEXT), section,"
		" outcome, day, review, " CARD_ORDER " FROM review_card"
		" WHERE (review, " CARD_ORDER ") > (:first, :second)"
		" ORDER BY review, " CARD_ORDER " LIMIT :limit",
		"0",
		{ "review", "source", "item", "place", "section", "outcome", "day" } },
	{ 0 },
};
