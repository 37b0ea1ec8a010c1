/*
 * One item: what both sides say of it, and what becomes of its file. Invariant: the file
 * is written first and the row after it, so that after a kill the file already says what
 * the book says, and that is found out by comparing them.
 */
#include <string.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "vdir_private.h"

#define WAITING	   2048 /* files made durable, and rows stored, at once */
#define ALONE_MOST 20	/* files that cannot be written before it stops */
#define TAKEN	   1	/* revision of a card that was there before the person */

void
vdir_item_clear(VdirItem *item)
{
	g_clear_pointer(&item->row, vdir_row_free);
	g_clear_pointer(&item->theirs, vdir_text_free);
	g_clear_pointer(&item->ours, vdir_text_free);
	g_clear_pointer(&item->name, g_free);
	g_clear_pointer(&item->bytes, g_free);
	g_clear_pointer(&item->why, g_free);
	g_clear_pointer(&item->theirs_state, g_free);
	g_clear_pointer(&item->ours_bytes, g_free);
	g_clear_pointer(&item->ours_state, g_free);
}

const char *
vdir_item_unfit(const Vdir *vdir, const char *bytes, gsize size)
{
	const char *head =
		vdir->kind->form == VDIR_EVENT ? "BEGIN:VCALENDAR" : "BEGIN:VCARD";

	if (!g_utf8_validate(bytes, (gssize)size, NULL))
		return _("not a text in UTF-8");
	if (strstr(bytes, head))
		return NULL;
	return vdir->kind->form == VDIR_EVENT ? _("there is no calendar in it")
					      : _("there is no card in it");
}

static void
read_theirs(Vdir *vdir, VdirItem *item)
{
	g_clear_pointer(&item->bytes, g_free);
	g_clear_pointer(&item->why, g_free);
	g_clear_pointer(&item->theirs, vdir_text_free);
	g_clear_pointer(&item->theirs_state, g_free);
	item->bytes = vdir_folder_read(
		vdir->folder, item->name, &item->size, &item->file, &item->why);
	if (!item->bytes)
		return;
	item->theirs =
		vdir_text_new(vdir->kind->form, item->bytes, item->size, item->uid);
	if (item->theirs && strcmp(vdir_text_uid(item->theirs), item->uid) != 0)
		g_clear_pointer(&item->theirs, vdir_text_free);
	if (item->theirs)
		item->theirs_state = vdir_text_state(item->theirs);
}

/* A new item may find its name taken by somebody else's. */
static void
choose_name(Vdir *vdir, VdirItem *item)
{
	const char *found = g_hash_table_lookup(vdir->renamed, item->uid);

	if (found || item->row) {
		item->name = g_strdup(found ? found : item->row->name);
		read_theirs(vdir, item);
		return;
	}
	item->name = vdir_name(item->uid, vdir->kind->ending, FALSE);
	read_theirs(vdir, item);
	if (item->theirs || (!item->bytes && !item->why))
		return;
	g_free(item->name);
	item->name = vdir_name(item->uid, vdir->kind->ending, TRUE);
	read_theirs(vdir, item);
}

gboolean
vdir_item_load(Vdir *vdir, const char *uid, VdirItem *item, GError **error)
{
	*item = (VdirItem){ .uid = uid };
	if (!vdir_row_load(vdir->book, vdir->id, uid, &item->row, error) ||
		!vdir->kind->say(vdir, item, error))
		return FALSE;
	choose_name(vdir, item);
	if (!item->ours_bytes)
		return TRUE;
	item->ours = vdir_text_new(
		vdir->kind->form, item->ours_bytes, strlen(item->ours_bytes), uid);
	if (item->ours)
		item->ours_state = vdir_text_state(item->ours);
	return TRUE;
}

/* --- rows --- */

static gboolean
store_rows(Book *book G_GNUC_UNUSED, void *data, GError **error)
{
	Vdir *vdir = data;

	for (guint i = 0; i < vdir->rows->len; i++) {
		const VdirRow *row = vdir->rows->pdata[i];

		if (!vdir_row_store(vdir->book, vdir->id, row, error) ||
			(row->gone &&
				!vdir_row_gone(vdir->book, vdir->id, row->uid, error)) ||
			!vdir->kind->stored(vdir, row->uid, error))
			return FALSE;
	}
	return TRUE;
}

/* Nothing is noted of a file where somebody else was faster: the next run looks at it. */
static void
drop_late(Vdir *vdir, const GPtrArray *late)
{
	for (guint i = vdir->rows->len; late->len > 0 && i > 0; i--) {
		const VdirRow *row = vdir->rows->pdata[i - 1];

		if (g_ptr_array_find_with_equal_func(
			    (GPtrArray *)late, row->name, g_str_equal, NULL))
			g_ptr_array_remove_index(vdir->rows, i - 1);
	}
	vdir->report->counts[VDIR_WRITTEN] -= late->len;
}

gboolean
vdir_flush(Vdir *vdir, GError **error)
{
	g_autoptr(GPtrArray) late = g_ptr_array_new_with_free_func(g_free);
	gboolean ok;

	if (vdir->rows->len == 0)
		return TRUE;
	if (!vdir_folder_commit(vdir->folder, late, error))
		return FALSE;
	drop_late(vdir, late);
	ok = book_derive(vdir->book, store_rows, vdir, error);
	g_ptr_array_set_size(vdir->rows, 0);
	return ok;
}

/* What was read back, or still stands as it was read back. An address may say more than
 * its city. */
static guint
keys_to_mark(const Vdir *vdir, const VdirItem *item, const char *theirs)
{
	guint agreed = GPOINTER_TO_UINT(g_hash_table_lookup(vdir->agreed, item->uid)) &
		       ~VDIR_BIT(VDIR_ADDRESS) & ~VDIR_AGREED_GONE;
	VdirChange now = vdir_compare(NULL, NULL, item->ours_state, theirs);
	VdirChange since;

	if (!item->row)
		return agreed & now.differ;
	since = vdir_compare(
		item->row->ours, item->row->theirs, item->ours_state, theirs);
	return now.differ & (agreed | (vdir_state_marked(item->row->theirs) &
					      ~(since.ours | since.theirs | since.both)));
}

static gboolean
keep_row(Vdir *vdir, const VdirItem *item, const VdirFile *file, const char *theirs,
	gboolean gone, GError **error)
{
	VdirRow *row;

	if (vdir->dry)
		return TRUE;
	row = g_new0(VdirRow, 1);
	row->uid = g_strdup(item->uid);
	row->name = g_strdup(item->name);
	row->size = file->size;
	row->stamp = file->stamp;
	row->revision = item->row && vdir->kind->form == VDIR_CARD ? item->row->revision
								   : item->revision;
	row->ours = g_strdup(item->ours_state);
	row->theirs = vdir_state_mark(theirs, keys_to_mark(vdir, item, theirs));
	row->gone = gone;
	g_ptr_array_add(vdir->rows, row);
	return vdir->rows->len < WAITING || vdir_flush(vdir, error);
}

typedef struct {
	gint64 folder;
	const char *uid;
} Forget;

static gboolean
drop_row(Book *book, void *data, GError **error)
{
	const Forget *forget = data;

	return vdir_row_drop(book, forget->folder, forget->uid, error);
}

static gboolean
forget_row(Vdir *vdir, VdirItem *item, GError **error)
{
	Forget forget = { vdir->id, item->uid };

	if (vdir->dry || !item->row)
		return TRUE;
	return book_derive(vdir->book, drop_row, &forget, error);
}

/* --- what becomes of the file --- */

/* One file that cannot be written holds nothing else up; a full disk, or a folder into
 * which nothing can be written, does. */
static gboolean
pass_over(Vdir *vdir, const VdirItem *item, GError **failed, GError **error)
{
	if ((*failed)->code != KRUG_ERROR_FAILED ||
		vdir->report->counts[VDIR_ALONE] >= ALONE_MOST) {
		g_propagate_error(error, g_steal_pointer(failed));
		return FALSE;
	}
	vdir_tell(vdir, VDIR_ALONE, item, (*failed)->message);
	return TRUE;
}

/* was NULL: a new one. */
static gboolean
put(Vdir *vdir, const VdirItem *item, const char *text, const VdirFile *was,
	GError **error)
{
	g_autoptr(VdirText) said = NULL;
	g_autofree char *state = NULL;
	g_autoptr(GError) failed = NULL;
	VdirFile now = { 0 };

	if (!vdir->dry &&
		!vdir_folder_write(vdir->folder, item->name, text, was, &now, &failed))
		return pass_over(vdir, item, &failed, error);
	vdir->report->counts[VDIR_WRITTEN]++;
	said = vdir_text_new(vdir->kind->form, text, strlen(text), item->uid);
	state = said ? vdir_text_state(said) : g_strdup("");
	return keep_row(vdir, item, &now, state, FALSE, error);
}

static gboolean
settle_missing(Vdir *vdir, VdirItem *item, GError **error)
{
	if (!item->ours || !item->live)
		return forget_row(vdir, item, error);
	if (!item->row || item->row->gone)
		return put(vdir, item, item->ours_bytes, NULL, error);
	if (!vdir->full)
		return TRUE;
	vdir_tell(vdir, VDIR_GONE, item, "");
	return keep_row(vdir, item, &item->file, item->row->theirs, TRUE, error);
}

/* Who came in by a file that lay there: undoing that is no reason to delete it there. */
static gboolean
is_taken(const Vdir *vdir, const VdirItem *item)
{
	return vdir->kind->form == VDIR_CARD && item->row->revision == TAKEN;
}

/* The last file stays: an empty folder is taken for a lost one by who syncs it. */
static gboolean
settle_ended(Vdir *vdir, VdirItem *item, GError **error)
{
	VdirChange change = { 0 };

	if (!vdir->full || !item->row)
		return TRUE;
	change = vdir_compare(
		item->row->ours, item->row->theirs, item->row->ours, item->theirs_state);
	if (change.theirs || change.both || is_taken(vdir, item))
		return forget_row(vdir, item, error);
	if (g_hash_table_size(vdir->files) < 2)
		return TRUE;
	g_hash_table_remove(vdir->files, item->name);
	vdir->report->counts[VDIR_REMOVED]++;
	return vdir->dry ||
	       (vdir_folder_remove(vdir->folder, item->name, &item->file, error) &&
		       forget_row(vdir, item, error));
}

/* Which keys of ours are written, and whether that takes something of theirs away. */
static guint
keys_to_write(
	const Vdir *vdir, const VdirItem *item, guint *disputed, const char **conflict)
{
	guint agreed = GPOINTER_TO_UINT(g_hash_table_lookup(vdir->agreed, item->uid));
	VdirChange change = vdir_compare(item->row ? item->row->ours : NULL,
		item->row ? item->row->theirs : NULL, item->ours_state,
		item->theirs_state);
	guint lost = (change.both | (change.theirs & vdir->kind->must)) & ~agreed;

	*disputed = lost;
	*conflict = NULL;
	if (lost & change.both)
		*conflict =
			_("changed on both sides; krug's stands, the other one is kept");
	else if (lost)
		*conflict =
			_("the book cannot take that; krug's stands, the other one is "
			  "kept");
	if (item->row && item->row->gone)
		return change.differ;
	return (change.ours & ~agreed) | lost;
}

static gboolean
waits(const Vdir *vdir, const VdirItem *item)
{
	VdirChange change;

	if (vdir->full || !item->row)
		return FALSE;
	change = vdir_compare(
		item->row->ours, item->row->theirs, item->ours_state, item->theirs_state);
	return (change.theirs | change.both) != 0;
}

static gboolean
is_gone(const Vdir *vdir, const char *uid)
{
	return (GPOINTER_TO_UINT(g_hash_table_lookup(vdir->agreed, uid)) &
		       VDIR_AGREED_GONE) != 0;
}

static gboolean
keep_theirs(Vdir *vdir, const VdirItem *item, guint disputed, const char *conflict,
	GError **error)
{
	g_autofree char *kept = NULL;

	vdir_tell(vdir, VDIR_CONFLICT, item, conflict);
	if (vdir->dry)
		return TRUE;
	kept = vdir_folder_keep(vdir->folder, item->name, item->bytes, item->size, error);
	if (kept)
		vdir_keep_name(vdir, kept, disputed);
	return kept != NULL;
}

gboolean
vdir_item_adopt(Vdir *vdir, VdirItem *item, GError **error)
{
	VdirChange change =
		vdir_compare(NULL, NULL, item->ours_state, item->theirs_state);

	g_hash_table_insert(vdir->agreed, g_strdup(item->uid),
		GUINT_TO_POINTER(change.theirs | change.both));
	item->revision = TAKEN;
	return keep_row(vdir, item, &item->file, item->theirs_state, FALSE, error);
}

static gboolean
settle_agreed(Vdir *vdir, VdirItem *item, guint keys, GError **error)
{
	g_autofree char *text = NULL;

	if (keys == 0)
		return keep_row(
			vdir, item, &item->file, item->theirs_state, FALSE, error);
	text = vdir_patch(item->theirs, item->ours, keys);
	return put(vdir, item, text, &item->file, error);
}

static gboolean
settle_both(Vdir *vdir, VdirItem *item, GError **error)
{
	const char *conflict;
	gboolean adopts = FALSE;
	guint keys, disputed;

	if (waits(vdir, item))
		return TRUE;
	if (is_gone(vdir, item->uid))
		return keep_row(vdir, item, &item->file, item->theirs_state, TRUE, error);
	if (!item->row && vdir->kind->adopts &&
		!vdir->kind->adopts(vdir, item, &adopts, error))
		return FALSE;
	if (adopts)
		return vdir_item_adopt(vdir, item, error);
	keys = keys_to_write(vdir, item, &disputed, &conflict);
	if (conflict && !keep_theirs(vdir, item, disputed, conflict, error))
		return FALSE;
	return settle_agreed(vdir, item, keys, error);
}

gboolean
vdir_item_put_keys(
	Vdir *vdir, VdirItem *item, const VdirText *from, guint keys, GError **error)
{
	g_autofree char *text = vdir_patch(item->theirs, from, keys);

	return strcmp(text, item->bytes) == 0 ||
	       put(vdir, item, text, &item->file, error);
}

static const char *
why_unread(const Vdir *vdir, const VdirItem *item)
{
	const char *why =
		item->why ? item->why : vdir_item_unfit(vdir, item->bytes, item->size);

	return why ? why : _("what krug wrote is not in it any more");
}

gboolean
vdir_item_settle(Vdir *vdir, const char *uid, GError **error)
{
	g_auto(VdirItem) item = { 0 };

	if (!vdir_item_load(vdir, uid, &item, error))
		return FALSE;
	if (!item.bytes && !item.why)
		return settle_missing(vdir, &item, error);
	if (!item.theirs) {
		vdir_tell(vdir, VDIR_ALONE, &item, why_unread(vdir, &item));
		return TRUE;
	}
	return item.ours ? settle_both(vdir, &item, error)
			 : settle_ended(vdir, &item, error);
}
