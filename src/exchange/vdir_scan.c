/*
 * A look through a folder: which files are not as they were last seen, which are there
 * under another name, and which are not krug's. Nothing is written.
 */
#include <string.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "vdir_private.h"

void
vdir_scan_clear(VdirScan *scan)
{
	g_clear_pointer(&scan->files, g_ptr_array_unref);
	g_clear_pointer(&scan->rows, g_ptr_array_unref);
	g_clear_pointer(&scan->by_name, g_hash_table_unref);
	g_clear_pointer(&scan->by_uid, g_hash_table_unref);
	g_clear_pointer(&scan->uids, g_ptr_array_unref);
	g_clear_pointer(&scan->cards, g_ptr_array_unref);
}

static gboolean
is_ours(Vdir *vdir, const char *uid, gboolean *ours, GError **error)
{
	g_auto(VdirItem) item = { .uid = uid };

	if (!vdir->kind->say(vdir, &item, error))
		return FALSE;
	*ours = item.ours_bytes != NULL;
	return TRUE;
}

/* NULL: it is no item, which is told where it cannot be somebody else's either. */
static VdirText *
read_stranger(Vdir *vdir, VdirItem *item)
{
	VdirText *text;
	VdirFile now;
	const char *why;

	item->bytes =
		vdir_folder_read(vdir->folder, item->name, &item->size, &now, &item->why);
	if (!item->bytes && !item->why)
		return NULL;
	text = item->bytes
		       ? vdir_text_new(vdir->kind->form, item->bytes, item->size, NULL)
		       : NULL;
	if (text)
		return text;
	why = item->why ? item->why : vdir_item_unfit(vdir, item->bytes, item->size);
	if (why)
		vdir_tell(vdir, VDIR_ALONE, item, why);
	return NULL;
}

static void
add_stranger(VdirScan *scan, const VdirItem *item)
{
	VdirStranger *stranger = g_new0(VdirStranger, 1);
	const char *title = vdir_text_value(item->theirs, "FN", NULL);

	stranger->name = g_strdup(item->name);
	stranger->uid = g_strdup(item->uid);
	stranger->title = g_strdup(title ? title : "");
	g_ptr_array_add(scan->cards, stranger);
}

/* A file no row names: one that was renamed, one that came with a copy of the book, or
 * somebody else's. */
static gboolean
meet_file(Vdir *vdir, VdirScan *scan, const VdirFile *file, GError **error)
{
	g_auto(VdirItem) item = { .name = g_strdup(file->name) };
	const VdirRow *row;
	gboolean ours;

	item.theirs = read_stranger(vdir, &item);
	if (!item.theirs || !*vdir_text_uid(item.theirs))
		return TRUE;
	item.uid = vdir_text_uid(item.theirs);
	row = g_hash_table_lookup(scan->by_uid, item.uid);
	if ((row && g_hash_table_contains(vdir->files, row->name)) ||
		g_hash_table_contains(vdir->renamed, item.uid)) {
		vdir_tell(vdir, VDIR_DOUBLED, &item, "");
		return TRUE;
	}
	if (!row && !is_ours(vdir, item.uid, &ours, error))
		return FALSE;
	if (!row && !ours && strstr(item.bytes, "PRODID:-//krug//"))
		scan->strangers++;
	else if (!row && !ours && vdir->kind->form == VDIR_CARD)
		add_stranger(scan, &item);
	if (row || ours) {
		g_hash_table_insert(
			vdir->renamed, g_strdup(item.uid), g_strdup(file->name));
		g_ptr_array_add(scan->uids, g_strdup(item.uid));
	}
	return TRUE;
}

static gboolean
match_files(Vdir *vdir, VdirScan *scan, GError **error)
{
	for (guint i = 0; i < scan->files->len; i++) {
		const VdirFile *file = scan->files->pdata[i];
		const VdirRow *row = g_hash_table_lookup(scan->by_name, file->name);

		if (!row && !meet_file(vdir, scan, file, error))
			return FALSE;
		if (row && (row->size != file->size || row->stamp != file->stamp))
			g_ptr_array_add(scan->uids, g_strdup(row->uid));
	}
	for (guint i = 0; i < scan->rows->len; i++) {
		const VdirRow *row = scan->rows->pdata[i];

		if (!row->gone && !g_hash_table_contains(vdir->files, row->name) &&
			!g_hash_table_contains(vdir->renamed, row->uid))
			g_ptr_array_add(scan->uids, g_strdup(row->uid));
	}
	return TRUE;
}

static gboolean
restore(Book *book, void *data, GError **error)
{
	const Vdir *vdir = data;

	return vdir_rows_restore(
		book, vdir->id, g_hash_table_size(vdir->files) == 0, error);
}

/* A folder that is not mounted looks like one in which everything was deleted. */
static gboolean
check_empty(const Vdir *vdir, const VdirScan *scan, GError **error)
{
	guint there = 0;

	for (guint i = 0; i < scan->rows->len; i++)
		there += !((const VdirRow *)scan->rows->pdata[i])->gone;
	if (there == 0 || scan->files->len > 0)
		return TRUE;
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_CONFLICT,
		_("%s is empty, and %u items were in it. Is it the right folder? "
		  "krug sync --restore writes them again."),
		vdir->path, there);
	return FALSE;
}

/* What two books say of the same people would be there twice. */
static gboolean
check_stranger(const Vdir *vdir, const VdirScan *scan, GError **error)
{
	if (scan->strangers == 0 || scan->rows->len > 0 || scan->uids->len > 0)
		return TRUE;
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_CONFLICT,
		_("What lies in %s is of another book. Choose another folder, or bring "
		  "that book here by krug restore, or its people by krug import."),
		vdir->path);
	return FALSE;
}

static void
stranger_free(gpointer data)
{
	VdirStranger *stranger = data;

	g_free(stranger->name);
	g_free(stranger->uid);
	g_free(stranger->title);
	g_free(stranger);
}

gboolean
vdir_scan(Vdir *vdir, VdirScan *scan, GError **error)
{
	g_autoptr(GPtrArray) kept = g_ptr_array_new_with_free_func(g_free);

	scan->uids = g_ptr_array_new_with_free_func(g_free);
	scan->cards = g_ptr_array_new_with_free_func(stranger_free);
	scan->files = vdir_folder_list(vdir->folder, kept, error);
	if (!scan->files)
		return FALSE;
	for (guint i = 0; i < kept->len; i++)
		vdir_keep_name(vdir, kept->pdata[i], 0);
	for (guint i = 0; i < scan->files->len; i++) {
		VdirFile *file = scan->files->pdata[i];

		g_hash_table_insert(vdir->files, g_strdup(file->name), file);
	}
	if (vdir->options->restore && !vdir->dry &&
		!book_derive(vdir->book, restore, vdir, error))
		return FALSE;
	scan->rows = vdir_rows(vdir->book, vdir->id, error);
	if (!scan->rows || !check_empty(vdir, scan, error))
		return FALSE;
	scan->by_name = g_hash_table_new(g_str_hash, g_str_equal);
	scan->by_uid = g_hash_table_new(g_str_hash, g_str_equal);
	for (guint i = 0; i < scan->rows->len; i++) {
		VdirRow *row = scan->rows->pdata[i];

		g_hash_table_insert(scan->by_name, row->name, row);
		g_hash_table_insert(scan->by_uid, row->uid, row);
	}
	return match_files(vdir, scan, error) && check_stranger(vdir, scan, error);
}
