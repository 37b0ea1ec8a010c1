/*
 * A run over the folders: first the folder is looked through and what changed there is
 * read back, as one change; then what changed here is written. Nothing is deleted here
 * for being gone there.
 */
#include "krug/vdir.h"

#include <string.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "vdir_private.h"

static void
entry_free(gpointer data)
{
	VdirEntry *entry = data;

	g_free(entry->folder);
	g_free(entry->name);
	g_free(entry->uid);
	g_free(entry->title);
	g_free(entry->why);
	g_clear_pointer(&entry->sides, g_ptr_array_unref);
	g_free(entry);
}

static VdirReport *
report_new(void)
{
	VdirReport *report = g_new0(VdirReport, 1);

	report->entries = g_ptr_array_new_with_free_func(entry_free);
	return report;
}

void
vdir_report_free(VdirReport *report)
{
	if (!report)
		return;
	g_ptr_array_unref(report->entries);
	g_free(report);
}

void
vdir_tell(Vdir *vdir, VdirFate fate, const VdirItem *item, const char *why)
{
	const char *name = vdir->kind->form == VDIR_EVENT ? "SUMMARY" : "FN";
	const VdirText *text = item->ours ? item->ours : item->theirs;
	const char *title = text ? vdir_text_value(text, name, NULL) : NULL;
	VdirEntry *entry = g_new0(VdirEntry, 1);

	entry->fate = fate;
	entry->folder = g_strdup(vdir->path);
	entry->name = g_strdup(item->name);
	entry->uid = g_strdup(item->uid);
	entry->title = g_strdup(title ? title : "");
	entry->why = g_strdup(why);
	vdir->report->counts[fate]++;
	g_ptr_array_add(vdir->report->entries, entry);
}

void
vdir_tell_sides(
	Vdir *vdir, VdirFate fate, const VdirItem *item, const VdirText *now, guint keys)
{
	VdirEntry *entry;

	vdir_tell(vdir, fate, item, "");
	entry = vdir->report->entries->pdata[vdir->report->entries->len - 1];
	entry->sides = vdir_sides(vdir->book, item->ours, now, keys);
}

/* --- the folder --- */

typedef struct {
	GPtrArray *files, *rows;
	GHashTable *by_name; /* name → VdirRow */
	GHashTable *by_uid;  /* UID → VdirRow */
	GPtrArray *uids;     /* char *, to be looked at */
	guint strangers;     /* files of a krug that are not of this book */
} Scan;

#define KINDS 2

/* Both folders: what is read back from either may change what is written to the other. */
typedef struct {
	Vdir vdir[KINDS];
	Scan scan[KINDS];
	VdirReport *report;
} Run;

static void
scan_clear(Scan *scan)
{
	g_clear_pointer(&scan->files, g_ptr_array_unref);
	g_clear_pointer(&scan->rows, g_ptr_array_unref);
	g_clear_pointer(&scan->by_name, g_hash_table_unref);
	g_clear_pointer(&scan->by_uid, g_hash_table_unref);
	g_clear_pointer(&scan->uids, g_ptr_array_unref);
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
		vdir_tell(vdir, VDIR_UNREADABLE, item, why);
	return NULL;
}

/* A file no row names: one that was renamed, one that came with a copy of the book, or
 * somebody else's. */
static gboolean
meet_file(Vdir *vdir, Scan *scan, const VdirFile *file, GError **error)
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
	if (row || ours) {
		g_hash_table_insert(
			vdir->renamed, g_strdup(item.uid), g_strdup(file->name));
		g_ptr_array_add(scan->uids, g_strdup(item.uid));
	}
	return TRUE;
}

static gboolean
match_files(Vdir *vdir, Scan *scan, GError **error)
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
check_empty(const Vdir *vdir, const Scan *scan, GError **error)
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
check_stranger(const Vdir *vdir, const Scan *scan, GError **error)
{
	if (scan->strangers == 0 || scan->rows->len > 0 || scan->uids->len > 0)
		return TRUE;
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_CONFLICT,
		_("What lies in %s is of another book. Choose another folder, or bring "
		  "that book here by krug restore, or its people by krug import."),
		vdir->path);
	return FALSE;
}

static gboolean
scan_folder(Vdir *vdir, Scan *scan, GError **error)
{
	guint kept;

	scan->uids = g_ptr_array_new_with_free_func(g_free);
	scan->files = vdir_folder_list(vdir->folder, &kept, error);
	if (!scan->files)
		return FALSE;
	vdir->report->kept += kept;
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

/* --- reading back --- */

static gboolean
read_back(Vdir *vdir, const char *uid, GError **error)
{
	g_auto(VdirItem) item = { 0 };
	VdirChange change;
	guint agreed = 0;

	if (!vdir_item_load(vdir, uid, &item, error))
		return FALSE;
	if (!item.row || !item.ours || !item.theirs || !item.live)
		return TRUE;
	change = vdir_compare(
		item.row->ours, item.row->theirs, item.ours_state, item.theirs_state);
	if (!change.theirs && !change.both)
		return TRUE;
	if (!vdir->kind->read_back(vdir, &item, &change, &agreed, error))
		return FALSE;
	g_hash_table_insert(vdir->agreed, g_strdup(uid), GUINT_TO_POINTER(agreed));
	return TRUE;
}

static gboolean
run_back(Book *book G_GNUC_UNUSED, void *data, GError **error)
{
	Run *run = data;

	for (guint k = 0; k < KINDS; k++) {
		const GPtrArray *uids = run->scan[k].uids;

		for (guint i = 0; uids && i < uids->len; i++)
			if (!read_back(&run->vdir[k], uids->pdata[i], error))
				return FALSE;
	}
	return TRUE;
}

/* --- writing --- */

static gboolean
is_enough(const Vdir *vdir)
{
	return vdir->most && vdir->report->counts[VDIR_WRITTEN] >= vdir->most;
}

static gboolean
note_written(Book *book G_GNUC_UNUSED, void *data, GError **error)
{
	Vdir *vdir = data;

	return vdir->kind->written(vdir, error);
}

static gboolean
settle_all(Vdir *vdir, const GPtrArray *uids, GHashTable *seen, GError **error)
{
	for (guint i = 0; uids && i < uids->len; i++) {
		const char *uid = uids->pdata[i];

		if (is_enough(vdir))
			break;
		if (g_hash_table_add(seen, g_strdup(uid)) &&
			!vdir_item_settle(vdir, uid, error))
			return FALSE;
	}
	return TRUE;
}

static gboolean
settle_folder(Vdir *vdir, const Scan *scan, GError **error)
{
	g_autoptr(GHashTable) seen =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	g_autoptr(GPtrArray) changed = NULL;

	if (!vdir->folder)
		return TRUE;
	changed = vdir->kind->changed(vdir, error);
	if (!changed || !settle_all(vdir, scan->uids, seen, error) ||
		!settle_all(vdir, changed, seen, error) || !vdir_flush(vdir, error))
		return FALSE;
	if (vdir->dry || is_enough(vdir))
		return TRUE;
	return book_derive(vdir->book, note_written, vdir, error);
}

/* --- both folders --- */

static gboolean
remember(Book *book, void *data, GError **error)
{
	Vdir *vdir = data;

	return vdir_folder_find(book, vdir->path, TRUE, &vdir->id, error);
}

static gboolean
open_folder(Vdir *vdir, GError **error)
{
	if (!vdir->path || !*vdir->path)
		return TRUE;
	if (!vdir_folder_find(vdir->book, vdir->path, FALSE, &vdir->id, error))
		return FALSE;
	if (vdir->id == 0 && !vdir->full)
		return TRUE;
	vdir->folder =
		vdir_folder_open(vdir->path, vdir->kind->ending, !vdir->dry, error);
	return vdir->folder != NULL;
}

static void
begin(Run *run, Book *book, const VdirOptions *options, gboolean full, guint most)
{
	static const VdirKind *const kinds[KINDS] = { &vdir_events, &vdir_cards };

	run->report = report_new();
	for (guint k = 0; k < KINDS; k++)
		run->vdir[k] = (Vdir){
			.book = book,
			.options = options,
			.report = run->report,
			.kind = kinds[k],
			.path = k ? options->contacts : options->calendar,
			.full = full,
			.most = most,
			.dry = options->dry,
			.files = g_hash_table_new_full(
				g_str_hash, g_str_equal, g_free, NULL),
			.renamed = g_hash_table_new_full(
				g_str_hash, g_str_equal, g_free, g_free),
			.agreed = g_hash_table_new_full(
				g_str_hash, g_str_equal, g_free, NULL),
			.rows = g_ptr_array_new_with_free_func(
				(GDestroyNotify)vdir_row_free),
		};
}

static void
finish(Run *run)
{
	for (guint k = 0; k < KINDS; k++) {
		Vdir *vdir = &run->vdir[k];

		vdir->kind->end(vdir);
		scan_clear(&run->scan[k]);
		g_ptr_array_unref(vdir->rows);
		g_hash_table_unref(vdir->agreed);
		g_hash_table_unref(vdir->renamed);
		g_hash_table_unref(vdir->files);
		vdir_folder_free(vdir->folder);
	}
}

/* Only what was looked through is remembered, and then followed by each change. */
static gboolean
look_through(Run *run, GError **error)
{
	for (guint k = 0; k < KINDS; k++) {
		Vdir *vdir = &run->vdir[k];

		if (!vdir->folder)
			continue;
		if (!scan_folder(vdir, &run->scan[k], error))
			return FALSE;
		if (vdir->id == 0 && !vdir->dry &&
			!book_derive(vdir->book, remember, vdir, error))
			return FALSE;
	}
	return TRUE;
}

static gboolean
take_back(Run *run, GError **error)
{
	Book *book = run->vdir[0].book;

	return run->vdir[0].dry ? run_back(book, run, error)
				: book_change(book, "sync", NULL, run_back, run, error);
}

/* Reminders whose day has passed move on only when what was moved there is read. */
static gboolean
run_all(Run *run, GError **error)
{
	const Vdir *events = &run->vdir[0];

	for (guint k = 0; k < KINDS; k++)
		if (!open_folder(&run->vdir[k], error))
			return FALSE;
	if (events->full && (!look_through(run, error) || !take_back(run, error)))
		return FALSE;
	if (events->folder && events->full && !events->dry &&
		!calendar_roll(events->book, error))
		return FALSE;
	for (guint k = 0; k < KINDS; k++)
		if (!settle_folder(&run->vdir[k], &run->scan[k], error))
			return FALSE;
	return TRUE;
}

static VdirReport *
run_over(
	Book *book, const VdirOptions *options, gboolean full, guint most, GError **error)
{
	g_autoptr(VdirReport) report = NULL;
	Run run = { 0 };
	gboolean ok;

	begin(&run, book, options, full, most);
	ok = run_all(&run, error);
	finish(&run);
	report = run.report;
	return ok ? g_steal_pointer(&report) : NULL;
}

VdirReport *
vdir_sync(Book *book, const VdirOptions *options, GError **error)
{
	return run_over(book, options, TRUE, 0, error);
}

gboolean
vdir_write(Book *book, const VdirOptions *options, guint most, guint *written,
	GError **error)
{
	g_autoptr(VdirReport) report = run_over(book, options, FALSE, most, error);

	if (written)
		*written = report ? report->counts[VDIR_WRITTEN] +
					    report->counts[VDIR_REMOVED]
				  : 0;
	return report != NULL;
}
