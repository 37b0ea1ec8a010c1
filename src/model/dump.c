/*
 * The whole book as one JSON object. Rows are read in pages by id, so that no statement
 * stays open while the file is written and memory does not grow with the book.
 */
#include "krug/dump.h"

#include "krug/config.h"
#include "krug/contact.h"
#include "krug/interaction.h"
#include "krug/me.h"
#include "krug/organization.h"
#include "krug/person.h"
#include "krug/reminder.h"
#include "krug/setting.h"
#include "model/book_private.h"
#include "model/ids.h"
#include "model/record.h"

#define FORMAT 1 /* raise when a reader of the older form would be wrong */
#define PAGE   500

typedef struct {
	const char *key;
	const char *page; /* SQL: ids after :after, at most :limit */
	gboolean (*write)(Book *book, gint64 id, JsonWriter *json, GError **error);
} Section;

static const char *
or_null(const char *text)
{
	return text && *text ? text : NULL;
}

static void
day_json(JsonWriter *json, const char *key, Day day)
{
	char text[DAY_TEXT];

	json_text(json, key, or_null(day_format(day, text)));
}

/* A number that is 0 where there is none. */
static void
id_json(JsonWriter *json, const char *key, gint64 id)
{
	if (id == 0)
		json_null(json, key);
	else
		json_int(json, key, id);
}

static void
instant_json(JsonWriter *json, const char *key, gint64 at)
{
	if (at == ENTRY_NO_TIME)
		json_null(json, key);
	else
		json_int(json, key, at);
}

static gboolean
write_organization(Book *book, gint64 id, JsonWriter *json, GError **error)
{
	g_autoptr(Organization) organization = organization_load(book, id, error);

	if (!organization)
		return FALSE;
	json_object_begin(json, NULL);
	json_int(json, "id", organization->id);
	json_text(json, "name", organization->name);
	json_text(json, "address", vocab_id(&vocab_address, organization->address));
	json_text(json, "link", or_null(organization->link));
	json_text(json, "notes", or_null(organization->notes));
	json_object_end(json);
	return TRUE;
}

static gboolean
write_contact(Book *book, gint64 id, JsonWriter *json, GError **error)
{
	g_autoptr(Person) person = person_load(book, id, error);

	if (!person)
		return FALSE;
	person_json(json, NULL, person);
	return TRUE;
}

static void
values_json(JsonWriter *json, const GArray *values)
{
	json_array_begin(json, "values");
	for (guint i = 0; i < values->len; i++) {
		const InteractionValue *value =
			&g_array_index(values, InteractionValue, i);

		json_object_begin(json, NULL);
		json_text(json, "side", value->got ? "got" : "gave");
		json_text(json, "kind", vocab_id(&vocab_value, value->kind));
		json_text(json, "note", or_null(value->note));
		json_object_end(json);
	}
	json_array_end(json);
}

/* Those whose answer or retry was closed by hand. */
static gboolean
settled_json(Book *book, gint64 interaction, JsonWriter *json, GError **error)
{
	Stmt *q = book_stmt(book, "SELECT contact FROM participant"
				  " WHERE interaction = :interaction AND settled = 1"
				  " ORDER BY contact");

	stmt_int(q, ":interaction", interaction);
	json_array_begin(json, "settled");
	while (stmt_step(q))
		json_int(json, NULL, stmt_get_int(q, 0));
	json_array_end(json);
	return stmt_done(q, error);
}

static void
lists_json(JsonWriter *json, const Interaction *entry)
{
	json_array_begin(json, "contacts");
	for (guint i = 0; i < entry->contacts->len; i++)
		json_int(json, NULL, g_array_index(entry->contacts, gint64, i));
	json_array_end(json);
	json_array_begin(json, "topics");
	for (guint i = 0; i < entry->topics->len; i++)
		json_text(json, NULL, entry->topics->pdata[i]);
	json_array_end(json);
	values_json(json, entry->values);
}

static gboolean
write_interaction(Book *book, gint64 id, JsonWriter *json, GError **error)
{
	g_autoptr(Interaction) entry = interaction_load(book, id, error);

	if (!entry)
		return FALSE;
	json_object_begin(json, NULL);
	json_int(json, "id", entry->id);
	json_text(json, "uid", entry->uid);
	day_json(json, "day", entry->day);
	instant_json(json, "at", entry->at);
	id_json(json, "minutes", entry->minutes);
	json_text(json, "channel", vocab_id(&vocab_channel, entry->channel));
	json_text(json, "direction", vocab_id(&vocab_direction, entry->direction));
	json_text(json, "tone", vocab_id(&vocab_tone, entry->tone));
	json_text(json, "type", vocab_id(&vocab_type, entry->type));
	json_text(json, "text", or_null(entry->text));
	json_text(json, "place", or_null(entry->place));
	json_bool(json, "expects", entry->expects);
	json_bool(json, "planned", entry->planned);
	json_bool(json, "cancelled", entry->cancelled);
	lists_json(json, entry);
	if (!settled_json(book, id, json, error))
		return FALSE;
	json_object_end(json);
	return TRUE;
}

/* What only the rules look at. */
static gboolean
told_json(Book *book, gint64 reminder, JsonWriter *json, GError **error)
{
	Stmt *q = book_stmt(book, "SELECT day, snoozed_until, snoozed_on, snoozed_after"
				  " FROM reminder WHERE id = :id");

	stmt_int(q, ":id", reminder);
	if (stmt_step(q)) {
		day_json(json, "day", stmt_get_day(q, 0));
		day_json(json, "snoozed_until", stmt_get_day(q, 1));
		day_json(json, "snoozed_on", stmt_get_day(q, 2));
		if (stmt_is_null(q, 3))
			json_null(json, "snoozed_after");
		else
			json_int(json, "snoozed_after", stmt_get_int(q, 3));
	}
	return stmt_done(q, error);
}

static gboolean
write_reminder(Book *book, gint64 id, JsonWriter *json, GError **error)
{
	g_autoptr(Reminder) reminder = reminder_load(book, id, error);

	if (!reminder)
		return FALSE;
	json_object_begin(json, NULL);
	json_int(json, "id", reminder->id);
	json_text(json, "uid", reminder->uid);
	json_int(json, "contact", reminder->contact);
	json_text(json, "kind", vocab_id(&vocab_reminder, reminder->kind));
	json_text(json, "reason", or_null(reminder->reason));
	day_json(json, "opens", reminder->opens);
	day_json(json, "due", reminder->due);
	day_json(json, "closes", reminder->closes);
	json_text(json, "state", vocab_id(&vocab_state, reminder->state));
	day_json(json, "closed_on", reminder->closed_on);
	if (!told_json(book, id, json, error))
		return FALSE;
	id_json(json, "interaction", reminder->interaction);
	json_text(json, "step", or_null(reminder->step));
	id_json(json, "application", reminder->application);
	id_json(json, "interview", reminder->interview);
	instant_json(json, "due_at", reminder->due_at);
	instant_json(json, "closes_at", reminder->closes_at);
	instant_json(json, "alarm_at", reminder->alarm_at);
	json_object_end(json);
	return TRUE;
}

static const Section sections[] = {
	{ "organizations",
		"SELECT id FROM organization WHERE id > :after ORDER BY id LIMIT :limit",
		write_organization },
	{ "contacts", "SELECT id FROM contact WHERE id > :after ORDER BY id LIMIT :limit",
		write_contact },
	{ "interactions",
		"SELECT id FROM interaction WHERE id > :after ORDER BY id LIMIT :limit",
		write_interaction },
	{ "reminders",
		"SELECT id FROM reminder WHERE id > :after ORDER BY id LIMIT :limit",
		write_reminder },
};

static GArray *
read_page(Book *book, const Section *section, gint64 after, GError **error)
{
	g_autoptr(GArray) ids = ids_new();
	Stmt *q = book_stmt(book, section->page);

	stmt_int(q, ":after", after);
	stmt_int(q, ":limit", PAGE);
	return ids_read(ids, q, error) ? g_steal_pointer(&ids) : NULL;
}

static gboolean
write_section(Book *book, const Section *section, JsonWriter *json, GError **error)
{
	gint64 after = 0;
	guint read;

	json_array_begin(json, section->key);
	do {
		g_autoptr(GArray) ids = read_page(book, section, after, error);

		if (!ids)
			return FALSE;
		read = ids->len;
		for (guint i = 0; i < read; i++) {
			after = g_array_index(ids, gint64, i);
			if (!section->write(book, after, json, error))
				return FALSE;
		}
	} while (read == PAGE);
	json_array_end(json);
	return TRUE;
}

/* Rows of texts as objects, in one array. */
typedef struct {
	const char *key, *sql;
	const char *names[4];
} Plain;

static const Plain plains[];

static gboolean
write_plain(Book *book, const Plain *plain, JsonWriter *json, GError **error)
{
	Stmt *q = book_stmt(book, plain->sql);

	json_array_begin(json, plain->key);
	while (stmt_step(q)) {
		json_object_begin(json, NULL);
		json_int(json, "contact", stmt_get_int(q, 0));
		for (int i = 0; i < 4 && plain->names[i]; i++)
			json_text(json, plain->names[i], stmt_get_text(q, i + 1));
		json_object_end(json);
	}
	json_array_end(json);
	return stmt_done(q, error);
}

static gboolean
write_blobs(Book *book, JsonWriter *json, GError **error)
{
	Stmt *q = book_stmt(book,
		"SELECT data FROM blob /* scan */ WHERE hash IN"
		" (SELECT photo FROM contact WHERE photo <> '' UNION"
		" SELECT blob FROM kept_line WHERE blob <> '') ORDER BY hash");

	json_array_begin(json, "blobs");
	while (stmt_step(q)) {
		g_autoptr(GBytes) data = stmt_get_bytes(q, 0);
		gsize size;
		gconstpointer bytes = g_bytes_get_data(data, &size);
		g_autofree char *text = g_base64_encode(bytes, size);

		json_text(json, NULL, text);
	}
	json_array_end(json);
	return stmt_done(q, error);
}

static gboolean
write_me(Book *book, JsonWriter *json, GError **error)
{
	g_autoptr(Me) me = me_load(book, error);

	if (!me)
		return FALSE;
	json_object_begin(json, "me");
	for (const MeField *field = me_fields; field->column; field++)
		json_text(json, field->column,
			or_null(*(char **)((char *)me + field->offset)));
	json_text(json, "gender", vocab_id(&contact_genders, me->gender));
	json_array_begin(json, "channels");
	for (guint i = 0; i < me->channels->len; i++) {
		const ContactChannel *channel = me->channels->pdata[i];

		json_object_begin(json, NULL);
		json_text(json, "kind", vocab_id(&vocab_reach, channel->kind));
		json_text(json, "value", channel->value);
		json_text(json, "label", or_null(channel->label));
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

gboolean
dump_json(Book *book, JsonWriter *json, GError **error)
{
	json_object_begin(json, NULL);
	json_int(json, "format", FORMAT);
	day_json(json, "exported_on", book_today(book));
	if (!write_me(book, json, error))
		return FALSE;
	for (gsize i = 0; i < G_N_ELEMENTS(sections); i++)
		if (!write_section(book, &sections[i], json, error))
			return FALSE;
	for (gsize i = 0; plains[i].key; i++)
		if (!write_plain(book, &plains[i], json, error))
			return FALSE;
	for (const Record *const *record = book_records; *record; record++)
		if (!record_dump(book, *record, json, error))
			return FALSE;
	if (!write_blobs(book, json, error))
		return FALSE;
	write_settings(book, json);
	json_object_end(json);
	return TRUE;
}

static const Plain plains[] = {
	{ "kept_lines",
		"SELECT contact, line, blob FROM kept_line /* scan */"
		" ORDER BY contact, id",
		{ "line", "blob" } },
	{ "import_keys",
		"SELECT contact, source, key, hash FROM import_key /* scan */"
		" ORDER BY source, key",
		{ "source", "key", "hash" } },
	{ "uid_aliases", "SELECT contact, old FROM uid_alias /* scan */ ORDER BY old",
		{ "old" } },
	{ "community_members",
		"SELECT contact, CAST(community AS TEXT) FROM community_contact"
		" /* scan */ ORDER BY community, contact",
		{ "community" } },
	{ 0 },
};
