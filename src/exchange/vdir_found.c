/*
 * What a run found and cannot decide goes to the inbox: texts that were put aside, cards
 * of people the book does not know. Invariant: an open row stands for a card that lies
 * there, or holds a text whose subject the book still has; one that was answered is not
 * asked again, a text put aside anew is.
 */
#include <string.h>

#include "krug/i18n.h"
#include "krug/inbox.h"
#include "model/import_match.h"
#include "model/inbox_private.h"
#include "vdir_private.h"

#define CARDS_MOST 50 /* new ones at once; more are brought in by an import */
#define HASH	   16
#define CONFLICT   ".conflict"

typedef struct {
	Vdir *vdir;
	GPtrArray *rows;  /* InboxItem: new, or with an id to be asked again */
	GArray *gone;	  /* gint64: rows that ask nothing any more */
	GHashTable *keys; /* of what lies there */
} Found;

static InboxItem *
new_row(const Found *found, InboxKind kind, const char *file, const char *uid,
	const char *key)
{
	InboxItem *item = inbox_item_new();

	item->kind = kind;
	g_free(item->source);
	item->source = g_build_filename(found->vdir->path, file, NULL);
	g_free(item->uid);
	item->uid = g_strdup(uid);
	g_free(item->key);
	item->key = g_strdup(key);
	item->day = book_today(found->vdir->book);
	return item;
}

static void
set(char **field, const char *text)
{
	g_free(*field);
	*field = g_strdup(text ? text : "");
}

/* --- texts put aside --- */

char *
vdir_kept_key(const char *name, const char *bytes, gsize size)
{
	g_autofree char *sum =
		g_compute_checksum_for_string(G_CHECKSUM_SHA256, bytes, (gssize)size);

	return g_strdup_printf("conflict:%s:%.*s", name, HASH, sum);
}

/* "x.ics.conflict", "x.ics.2.conflict" → "x.ics". */
static char *
file_of(const char *kept, const char *ending)
{
	const char *end = g_strrstr(kept, ending);

	return end ? g_strndup(kept, (gsize)(end - kept) + strlen(ending))
		   : g_strdup(kept);
}

static gboolean
fill_conflict(Found *found, InboxItem *item, const VdirText *theirs, const char *bytes,
	guint keys, GError **error)
{
	Vdir *vdir = found->vdir;
	const char *name = vdir->kind->form == VDIR_EVENT ? "SUMMARY" : "FN";
	gint64 contact;

	if (!vdir->kind->contact(vdir, item->uid, &contact, error))
		return FALSE;
	if (contact > 0)
		g_array_append_val(item->contacts, contact);
	set(&item->title, vdir_text_value(theirs, name, NULL));
	set(&item->text, bytes);
	g_free(item->place);
	item->place = vdir_words(keys);
	return TRUE;
}

/* Of another run, or of a krug before this one: whatever differs from the book. *there:
 * the book still has it. */
static gboolean
keys_of(Vdir *vdir, const VdirText *theirs, guint *keys, gboolean *there, GError **error)
{
	g_auto(VdirItem) item = { .uid = vdir_text_uid(theirs) };

	if (!vdir->kind->say(vdir, &item, error))
		return FALSE;
	*there = item.ours_bytes != NULL;
	if (!*there || *keys != 0)
		return TRUE;
	item.ours = vdir_text_new(
		vdir->kind->form, item.ours_bytes, strlen(item.ours_bytes), item.uid);
	if (item.ours)
		*keys = vdir_differ(item.ours, theirs);
	return TRUE;
}

/* About what is no more in the book there is nothing to decide; and who was forgotten is
 * not to lie there. */
static gboolean
add_conflict(Found *found, const VdirKept *kept, const char *bytes,
	const VdirText *theirs, const char *key, gint64 id, GError **error)
{
	Vdir *vdir = found->vdir;
	g_autofree char *file = file_of(kept->name, vdir->kind->ending);
	InboxItem *item;
	guint keys = kept->keys;
	gboolean there;

	if (!keys_of(vdir, theirs, &keys, &there, error))
		return FALSE;
	if (!there) {
		if (!vdir->dry)
			vdir_folder_drop(vdir->folder, kept->name);
		return TRUE;
	}
	item = new_row(found, INBOX_CONFLICT, file, vdir_text_uid(theirs), key);
	item->id = id;
	g_ptr_array_add(found->rows, item);
	return fill_conflict(found, item, theirs, bytes, keys, error);
}

static gboolean
look_at_conflict(Found *found, const VdirKept *kept, GError **error)
{
	Vdir *vdir = found->vdir;
	g_autofree char *why = NULL;
	g_autofree char *key = NULL;
	gsize size;
	VdirFile file;
	g_autofree char *bytes =
		vdir_folder_read(vdir->folder, kept->name, &size, &file, &why);
	g_autoptr(VdirText) theirs =
		bytes ? vdir_text_new(vdir->kind->form, bytes, size, NULL) : NULL;
	InboxState state;
	gint64 id;

	if (!theirs)
		return TRUE;
	key = vdir_kept_key(kept->name, bytes, size);
	g_hash_table_add(found->keys, g_strdup(key));
	if (!inbox_find(vdir->book, key, &id, &state, error))
		return FALSE;
	return state == INBOX_OPEN ||
	       add_conflict(found, kept, bytes, theirs, key, id, error);
}

/* --- cards --- */

/* Brought in by an import, whatever it became. */
static gboolean
is_known(Vdir *vdir, const VdirStranger *card, gboolean *known, GError **error)
{
	g_autoptr(ImportRecord) record = import_record_new("", 0);
	gboolean same;
	gint64 contact = 0;

	record->key = g_strdup(card->uid);
	record->hash = g_strdup("");
	if (!import_match_key(vdir->book, "vcard", record, &contact, &same, error))
		return FALSE;
	*known = contact != 0;
	return TRUE;
}

static gboolean
look_at_card(Found *found, const VdirStranger *card, GError **error)
{
	g_autofree char *key = g_strconcat("card:", card->uid, NULL);
	InboxItem *item;
	InboxState state;
	gboolean known;
	gint64 id;

	if (!is_known(found->vdir, card, &known, error) ||
		!inbox_find(found->vdir->book, key, &id, &state, error))
		return FALSE;
	if (known)
		return TRUE;
	g_hash_table_add(found->keys, g_strdup(key));
	if (id != 0)
		return TRUE;
	item = new_row(found, INBOX_CARD, card->name, card->uid, key);
	set(&item->title, *card->title ? card->title : card->name);
	g_ptr_array_add(found->rows, item);
	return TRUE;
}

static void
tell_card(Vdir *vdir, const char *name, const char *title, const char *why)
{
	g_auto(VdirItem) item = { .name = g_strdup(name) };
	VdirEntry *entry;

	vdir_tell(vdir, VDIR_NEW, &item, why);
	entry = vdir->report->entries->pdata[vdir->report->entries->len - 1];
	set(&entry->title, title);
}

/* A whole address book is no matter for one question a card. */
static void
tell_many(Found *found, guint from)
{
	guint n = found->rows->len - from;
	g_autofree char *title =
		g_strdup_printf(ngettext("%u new card", "%u new cards", n), n);
	g_autofree char *why = g_strdup_printf("krug import %s", found->vdir->path);

	tell_card(found->vdir, "", title, why);
	found->vdir->report->counts[VDIR_NEW] += n - 1;
	g_ptr_array_set_size(found->rows, (int)from);
}

static gboolean
look_at_cards(Found *found, const GPtrArray *cards, GError **error)
{
	guint from = found->rows->len;

	for (guint i = 0; cards && i < cards->len; i++)
		if (!look_at_card(found, cards->pdata[i], error))
			return FALSE;
	if (found->rows->len - from > CARDS_MOST)
		tell_many(found, from);
	for (guint i = from; i < found->rows->len; i++) {
		const InboxItem *item = found->rows->pdata[i];
		g_autofree char *name = g_path_get_basename(item->source);

		tell_card(found->vdir, name, item->title, "");
	}
	return TRUE;
}

/* --- rows that ask nothing any more --- */

/* The row holds the text whole: a decision takes the file away, and undone brings back
 * the row alone. */
static gboolean
is_moot(Vdir *vdir, const InboxItem *conflict, gboolean *moot, GError **error)
{
	g_auto(VdirItem) item = { .uid = conflict->uid };

	if (!vdir->kind->say(vdir, &item, error))
		return FALSE;
	*moot = item.ours_bytes == NULL;
	return TRUE;
}

/* A card whose taking was undone lies there, and was not looked at as somebody else's. */
static gboolean
is_gone(Found *found, const InboxItem *item, gboolean *gone, GError **error)
{
	g_autofree char *name = g_path_get_basename(item->source);
	const VdirStranger card = { .uid = item->uid };

	*gone = !g_hash_table_contains(found->keys, item->key);
	if (*gone && item->kind == INBOX_CONFLICT)
		return is_moot(found->vdir, item, gone, error);
	if (!*gone || !g_hash_table_contains(found->vdir->files, name))
		return TRUE;
	return is_known(found->vdir, &card, gone, error);
}

/* The folder is called otherwise than when it was found: the row goes along. Takes the
 * item. */
static void
follow(Found *found, InboxItem *item)
{
	g_autofree char *name = g_path_get_basename(item->source);
	g_autofree char *source = g_build_filename(found->vdir->path, name, NULL);

	set(&item->source, source);
	g_ptr_array_add(found->rows, item);
}

static gboolean
look_at_rows(Found *found, InboxKind kind, GError **error)
{
	g_autoptr(GPtrArray) rows = inbox_of_kind(found->vdir->book, kind, 0, error);

	for (guint i = 0; rows && i < rows->len; i++) {
		const InboxItem *item = rows->pdata[i];
		g_autofree char *folder = g_path_get_dirname(item->source);
		gboolean here = strcmp(folder, found->vdir->path) == 0, gone;

		if (!g_str_has_suffix(item->source, found->vdir->kind->ending))
			continue;
		if (here && !is_gone(found, item, &gone, error))
			return FALSE;
		if (here && gone)
			g_array_append_val(found->gone, item->id);
		else if (!here && g_hash_table_contains(found->keys, item->key))
			follow(found, g_steal_pointer(&rows->pdata[i]));
	}
	return rows != NULL;
}

/* --- all of it --- */

/* Asked again: what it says now in the place of what it said. */
static gboolean
write_row(Book *book, InboxItem *item, GError **error)
{
	g_autoptr(InboxItem) was = NULL;

	if (item->id == 0)
		return inbox_insert(book, item, error);
	was = inbox_load(book, item->id, error);
	return was && inbox_rewrite(book, was, item, error);
}

static gboolean
run_found(Book *book, void *data, GError **error)
{
	Found *found = data;

	for (guint i = 0; i < found->rows->len; i++)
		if (!write_row(book, found->rows->pdata[i], error))
			return FALSE;
	for (guint i = 0; i < found->gone->len; i++)
		if (!inbox_remove(book, g_array_index(found->gone, gint64, i), error))
			return FALSE;
	return TRUE;
}

static gboolean
gather(Found *found, const VdirScan *scan, GError **error)
{
	const GPtrArray *kept = found->vdir->kept;

	for (guint i = 0; i < kept->len; i++)
		if (!look_at_conflict(found, kept->pdata[i], error))
			return FALSE;
	return look_at_cards(found, scan->cards, error) &&
	       look_at_rows(found, INBOX_CONFLICT, error) &&
	       (found->vdir->kind->form != VDIR_CARD ||
		       look_at_rows(found, INBOX_CARD, error));
}

gboolean
vdir_found(Vdir *vdir, const VdirScan *scan, GError **error)
{
	Found found = {
		.vdir = vdir,
		.rows = g_ptr_array_new_with_free_func((GDestroyNotify)inbox_item_free),
		.gone = g_array_new(FALSE, FALSE, sizeof(gint64)),
		.keys = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
	};
	gboolean ok = gather(&found, scan, error);

	if (ok && !vdir->dry && found.rows->len + found.gone->len > 0)
		ok = book_change(
			vdir->book, "sync-found", NULL, run_found, &found, error);
	g_ptr_array_unref(found.rows);
	g_array_unref(found.gone);
	g_hash_table_unref(found.keys);
	return ok;
}
