/*
 * Matching. Two people of one name who share a phone are the same unless their
 * patronymics differ: father and son may have one telephone at home.
 */
#include "model/import_match.h"

#include <string.h>

#include "krug/text.h"
#include "model/book_private.h"

#define CANDIDATES 50 /* people of one name that are looked at */

/* One table of 64-bit hashes: what identifies → who it is, packed into a pointer with 32
 * bits of what else must agree. Two that agree in the hash stand one behind the other. */
struct ImportSeen {
	GHashTable *table;
};

typedef struct {
	gint32 number;
	guint32 also;
} Found;

ImportSeen *
import_seen_new(void)
{
	ImportSeen *seen = g_new0(ImportSeen, 1);

	seen->table = g_hash_table_new(NULL, NULL);
	return seen;
}

void
import_seen_free(ImportSeen *seen)
{
	if (!seen)
		return;
	g_hash_table_unref(seen->table);
	g_free(seen);
}

/* FNV-1a over texts and their ends, 64 bits: among a million records two collide once in
 * 30 million imports. */
static guint64
hash_texts(const char *const *texts, int n)
{
	guint64 hash = 0xcbf29ce484222325u;

	for (int i = 0; i < n; i++) {
		const guchar *p = (const guchar *)texts[i];

		do {
			hash = (hash ^ *p) * 0x100000001b3u;
		} while (*p++);
	}
	return hash;
}

/* Never 0, which stands for nothing. */
static guint32
hash_also(const char *text)
{
	return (guint32)hash_texts(&text, 1) | 1;
}

/* The entry `i` of those with one hash; FALSE behind the last. */
static gboolean
look_up(const ImportSeen *seen, guint64 hash, guint i, Found *found)
{
	gpointer value = g_hash_table_lookup(
		seen->table, GSIZE_TO_POINTER((gsize)((hash + i) | 1)));
	gsize bits = GPOINTER_TO_SIZE(value);

	*found = (Found){ (gint32)(guint32)(bits >> 32), (guint32)bits };
	return bits != 0;
}

/* The first one of those who agree stays. */
static void
keep(ImportSeen *seen, guint64 hash, gint64 number, guint32 also)
{
	gsize bits = ((gsize)(guint32)(gint32)number) << 32 | also;
	Found found;
	guint i = 0;

	for (; look_up(seen, hash, i, &found); i += 2)
		if (found.also == also)
			return;
	g_hash_table_insert(seen->table, GSIZE_TO_POINTER((gsize)((hash + i) | 1)),
		GSIZE_TO_POINTER(bits));
}

static gboolean
identifies(const ContactChannel *channel)
{
	return channel->kind == REACH_EMAIL || channel->kind == REACH_PHONE;
}

/* Folded names; those without family and given name are known by what is shown. */
typedef struct {
	char *family, *given, *patronymic;
} Folded;

static void
folded_clear(Folded *name)
{
	g_free(name->family);
	g_free(name->given);
	g_free(name->patronymic);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Folded, folded_clear)

static Folded
fold_name(const NameParts *name)
{
	gboolean bare = !*name->family && !*name->given;
	g_autofree char *shown = bare ? name_short(name) : NULL;

	return (Folded){
		.family = text_fold(bare ? shown : name->family),
		.given = text_fold(name->given),
		.patronymic = text_fold(bare ? "" : name->patronymic),
	};
}

static gboolean
same_name(const Folded *a, const Folded *b)
{
	return strcmp(a->family, b->family) == 0 && strcmp(a->given, b->given) == 0 &&
	       (!*a->patronymic || !*b->patronymic ||
		       strcmp(a->patronymic, b->patronymic) == 0);
}

static guint64
hash_name(const Folded *name, const ContactChannel *channel)
{
	g_autofree char *key = channel_key(channel->kind, channel->value);
	const char *texts[] = { name->family, name->given, key };

	return hash_texts(texts, G_N_ELEMENTS(texts));
}

struct ImportWho {
	const ImportRecord *record;
	Folded name;
	guint64 key;   /* hash of its key */
	GArray *names; /* guint64, hashes: the name with each channel that identifies */
};

ImportWho *
import_who_new(const ImportRecord *record)
{
	const char *key[] = { "key", record->key };
	NameParts parts = contact_name(record->person->contact);
	ImportWho *who = g_new0(ImportWho, 1);

	who->record = record;
	who->name = fold_name(&parts);
	who->key = hash_texts(key, G_N_ELEMENTS(key));
	who->names = g_array_new(FALSE, FALSE, sizeof(guint64));
	for (guint i = 0; i < record->person->channels->len; i++) {
		const ContactChannel *channel = record->person->channels->pdata[i];
		guint64 hash;

		if (!identifies(channel))
			continue;
		hash = hash_name(&who->name, channel);
		g_array_append_val(who->names, hash);
	}
	return who;
}

void
import_who_free(ImportWho *who)
{
	if (!who)
		return;
	folded_clear(&who->name);
	g_array_unref(who->names);
	g_free(who);
}

void
import_seen_add(ImportSeen *seen, const ImportWho *who, gint64 number)
{
	if (number != (gint32)number)
		return; /* a number like no book has: the book itself is asked */
	keep(seen, who->key, number, hash_also(who->record->hash));
	for (guint i = 0; i < who->names->len; i++)
		keep(seen, g_array_index(who->names, guint64, i), number,
			hash_also(who->name.patronymic));
}

/* Who has the same patronymic; else the first one of whom, or here, none is told. */
static gint64
find_seen_name(const ImportSeen *seen, guint64 hash, const char *patronymic)
{
	guint32 any = hash_also(""), wanted = hash_also(patronymic);
	gint64 without = 0;
	Found found;

	for (guint i = 0; look_up(seen, hash, i, &found); i += 2) {
		if (found.also == wanted)
			return found.number;
		if (!without && (wanted == any || found.also == any))
			without = found.number;
	}
	return without;
}

/* Who had this key first. */
static gint64
find_seen_key(const ImportSeen *seen, const ImportWho *who, gboolean *same)
{
	guint32 said = hash_also(who->record->hash);
	gint64 first = 0;
	Found found;

	for (guint i = 0; look_up(seen, who->key, i, &found); i += 2) {
		first = first ? first : found.number;
		*same |= found.also == said;
	}
	return first;
}

gboolean
import_seen_same(const ImportSeen *seen, const ImportWho *who)
{
	gboolean same = FALSE;

	find_seen_key(seen, who, &same);
	return same;
}

gint64
import_seen_find(const ImportSeen *seen, const ImportWho *who, gboolean *same)
{
	gint64 found;

	*same = FALSE;
	found = find_seen_key(seen, who, same);
	for (guint i = 0; !found && i < who->names->len; i++)
		found = find_seen_name(seen, g_array_index(who->names, guint64, i),
			who->name.patronymic);
	return found;
}

static gboolean
match_source(Book *book, const char *source, const ImportRecord *record, gint64 *contact,
	gboolean *same, GError **error)
{
	Stmt *q = book_stmt(book, "SELECT contact, hash FROM import_key"
				  " WHERE source = :source AND key = :key");

	stmt_text(q, ":source", source);
	stmt_text(q, ":key", record->key);
	if (stmt_step(q)) {
		*contact = stmt_get_int(q, 0);
		*same = g_strcmp0(stmt_get_text(q, 1), record->hash) == 0;
	}
	return stmt_done(q, error);
}

static gboolean
match_uid(Book *book, const ImportRecord *record, gint64 *contact, GError **error)
{
	Stmt *q = book_stmt(book, "SELECT id FROM contact WHERE uid = :uid"
				  " UNION ALL SELECT contact FROM uid_alias"
				  " WHERE old = :uid LIMIT 1");

	stmt_text(q, ":uid", record->key);
	return stmt_one_int(q, contact, error);
}

gboolean
import_match_key(Book *book, const char *source, const ImportRecord *record,
	gint64 *contact, gboolean *same, GError **error)
{
	*contact = 0;
	*same = FALSE;
	return match_source(book, source, record, contact, same, error) &&
	       (*contact != 0 || match_uid(book, record, contact, error));
}

static gboolean
has_channel(const GPtrArray *channels, const ContactChannel *wanted)
{
	g_autofree char *key = channel_key(wanted->kind, wanted->value);

	for (guint i = 0; i < channels->len; i++) {
		const ContactChannel *channel = channels->pdata[i];
		g_autofree char *other = NULL;

		if (channel->kind != wanted->kind)
			continue;
		other = channel_key(channel->kind, channel->value);
		if (strcmp(key, other) == 0)
			return TRUE;
	}
	return FALSE;
}

static gboolean
shares_channel(Book *book, gint64 contact, const Person *person, gboolean *shares,
	GError **error)
{
	g_autoptr(GPtrArray) channels = channel_list(book, contact, error);

	*shares = FALSE;
	for (guint i = 0; channels && i < person->channels->len; i++) {
		const ContactChannel *channel = person->channels->pdata[i];

		*shares |= identifies(channel) && has_channel(channels, channel);
	}
	return channels != NULL;
}

static gboolean
is_candidate(Book *book, gint64 id, const Folded *name, gboolean *fits, GError **error)
{
	Stmt *q = book_stmt(book, "SELECT family, given, patronymic, nickname, alt"
				  " FROM contact WHERE id = :id");

	stmt_int(q, ":id", id);
	*fits = FALSE;
	if (stmt_step(q)) {
		/* Borrowed from the row. */
		NameParts parts = {
			.family = (char *)(void *)stmt_get_text(q, 0),
			.given = (char *)(void *)stmt_get_text(q, 1),
			.patronymic = (char *)(void *)stmt_get_text(q, 2),
			.nickname = (char *)(void *)stmt_get_text(q, 3),
			.alt = (char *)(void *)stmt_get_text(q, 4),
		};
		g_auto(Folded) other = fold_name(&parts);

		*fits = same_name(name, &other);
	}
	return stmt_done(q, error);
}

/* People whose sorting name begins with family and given name: a patronymic may follow.
 */
static GArray *
find_namesakes(Book *book, const Contact *contact, gint64 last, GError **error)
{
	g_autoptr(GArray) ids = g_array_new(FALSE, FALSE, sizeof(gint64));
	NameParts parts = contact_name(contact);
	NameParts short_parts = parts;
	g_autofree char *from = NULL;
	g_autofree char *to = NULL;
	Stmt *q;

	if (*parts.family || *parts.given)
		short_parts.patronymic = NULL;
	from = name_sort(&short_parts);
	from[strcspn(from, "\x01")] = '\0';
	to = g_strconcat(from, "!", NULL);
	q = book_stmt(book, "SELECT contact FROM cadence WHERE archived IN (0, 1)"
			    " AND sort_name >= :from AND sort_name < :to"
			    " AND contact <= :last LIMIT :limit");
	stmt_text(q, ":from", from);
	stmt_text(q, ":to", to);
	stmt_int(q, ":last", last);
	stmt_int(q, ":limit", CANDIDATES);
	while (stmt_step(q)) {
		gint64 id = stmt_get_int(q, 0);

		g_array_append_val(ids, id);
	}
	return stmt_done(q, error) ? g_steal_pointer(&ids) : NULL;
}

gboolean
import_match_name(
	Book *book, const ImportWho *who, gint64 last, gint64 *contact, GError **error)
{
	const Person *person = who->record->person;
	g_autoptr(GArray) ids = find_namesakes(book, person->contact, last, error);

	*contact = 0;
	for (guint i = 0; ids && *contact == 0 && i < ids->len; i++) {
		gint64 id = g_array_index(ids, gint64, i);
		gboolean fits, shares = FALSE;

		if (!is_candidate(book, id, &who->name, &fits, error) ||
			(fits && !shares_channel(book, id, person, &shares, error)))
			return FALSE;
		if (shares)
			*contact = id;
	}
	return ids != NULL;
}
