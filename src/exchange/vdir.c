/*
 * A run over the folders: first each folder is looked through and what changed there is
 * read back, as one change; then what changed here is written, some files at a time; last
 * what is to be decided goes to the inbox. Nothing is deleted here for being gone there.
 */
#include "krug/vdir.h"

#include "krug/error.h"
#include "krug/i18n.h"
#include "vdir_private.h"

#define STEP 256 /* items settled at a time */

struct VdirRun {
	Vdir vdir[VDIR_FORMS];
	VdirScan scan[VDIR_FORMS];
	VdirOptions options;
	VdirReport *report;
	guint folder;	  /* being settled; VDIR_FORMS: all are */
	GPtrArray *queue; /* its UIDs, char *; NULL: not gathered yet */
	guint at;
};

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
	VdirRun *run = data;

	for (guint k = 0; k < VDIR_FORMS; k++) {
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

/* Each once: what was found there, then what changed here. */
static GPtrArray *
gather(Vdir *vdir, const GPtrArray *found, GError **error)
{
	g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
	g_autoptr(GPtrArray) queue = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GPtrArray) changed = vdir->kind->changed(vdir, error);
	const GPtrArray *lists[] = { found, changed };

	if (!changed)
		return NULL;
	for (gsize k = 0; k < G_N_ELEMENTS(lists); k++)
		for (guint i = 0; lists[k] && i < lists[k]->len; i++)
			if (g_hash_table_add(seen, lists[k]->pdata[i]))
				g_ptr_array_add(queue, g_strdup(lists[k]->pdata[i]));
	return g_steal_pointer(&queue);
}

static gboolean
settle_some(VdirRun *run, Vdir *vdir, GError **error)
{
	guint end = MIN(run->at + STEP, run->queue->len);

	for (; run->at < end && !is_enough(vdir); run->at++)
		if (!vdir_item_settle(vdir, run->queue->pdata[run->at], error))
			return FALSE;
	return TRUE;
}

static gboolean
end_folder(VdirRun *run, Vdir *vdir, GError **error)
{
	gboolean all = run->at == run->queue->len;

	if (!vdir_flush(vdir, error))
		return FALSE;
	g_clear_pointer(&run->queue, g_ptr_array_unref);
	run->at = 0;
	run->folder++;
	return vdir->dry || !all || book_derive(vdir->book, note_written, vdir, error);
}

static gboolean
settle_folder(VdirRun *run, GError **error)
{
	Vdir *vdir = &run->vdir[run->folder];

	if (!vdir->folder) {
		run->folder++;
		return TRUE;
	}
	if (!run->queue)
		run->queue = gather(vdir, run->scan[run->folder].uids, error);
	if (!run->queue || !settle_some(run, vdir, error))
		return FALSE;
	return (run->at < run->queue->len && !is_enough(vdir)) ||
	       end_folder(run, vdir, error);
}

/* --- one folder --- */

static gboolean
remember(Book *book, void *data, GError **error)
{
	Vdir *vdir = data;

	return vdir_folder_find(book, vdir->path, TRUE, &vdir->id, error);
}

static void
kept_free(gpointer data)
{
	VdirKept *kept = data;

	g_free(kept->name);
	g_free(kept);
}

void
vdir_keep_name(Vdir *vdir, const char *name, guint keys)
{
	VdirKept *kept = g_new0(VdirKept, 1);

	kept->name = g_strdup(name);
	kept->keys = keys;
	g_ptr_array_add(vdir->kept, kept);
}

void
vdir_begin(Vdir *vdir, Book *book, const VdirOptions *options, VdirForm form,
	VdirReport *report)
{
	*vdir = (Vdir){
		.book = book,
		.options = options,
		.report = report,
		.kind = form == VDIR_EVENT ? &vdir_events : &vdir_cards,
		.path = form == VDIR_EVENT ? options->calendar : options->contacts,
		.dry = options->dry,
		.files = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
		.renamed = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free),
		.agreed = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
		.kept = g_ptr_array_new_with_free_func(kept_free),
		.rows = g_ptr_array_new_with_free_func((GDestroyNotify)vdir_row_free),
	};
}

void
vdir_end(Vdir *vdir)
{
	if (vdir->kind->end)
		vdir->kind->end(vdir);
	g_ptr_array_unref(vdir->kept);
	g_ptr_array_unref(vdir->rows);
	g_hash_table_unref(vdir->agreed);
	g_hash_table_unref(vdir->renamed);
	g_hash_table_unref(vdir->files);
	vdir_folder_free(vdir->folder);
}

gboolean
vdir_open(Vdir *vdir, GError **error)
{
	if (!vdir->path || !*vdir->path)
		return TRUE;
	if (!vdir_folder_find(vdir->book, vdir->path, FALSE, &vdir->id, error))
		return FALSE;
	if (vdir->id == 0 && !vdir->full)
		return TRUE;
	if (vdir->id != 0 && !vdir_owner_keep(vdir, error))
		return FALSE;
	vdir->folder =
		vdir_folder_open(vdir->path, vdir->kind->ending, !vdir->dry, error);
	return vdir->folder != NULL;
}

/* --- both folders --- */

/* Only what was looked through is remembered, and then followed by each change. */
static gboolean
look_through(VdirRun *run, GError **error)
{
	for (guint k = 0; k < VDIR_FORMS; k++) {
		Vdir *vdir = &run->vdir[k];

		if (!vdir->folder)
			continue;
		if (!vdir_scan(vdir, &run->scan[k], error))
			return FALSE;
		if (vdir->id == 0 && !vdir_owner_keep(vdir, error))
			return FALSE;
		if (vdir->id == 0 && !vdir->dry &&
			!book_derive(vdir->book, remember, vdir, error))
			return FALSE;
	}
	return TRUE;
}

static gboolean
take_back(VdirRun *run, GError **error)
{
	Book *book = run->vdir[0].book;

	return run->vdir[0].dry ? run_back(book, run, error)
				: book_change(book, "sync", NULL, run_back, run, error);
}

/* Reminders whose day has passed move on only when what was moved there is read. */
static gboolean
start(VdirRun *run, GError **error)
{
	const Vdir *events = &run->vdir[0];

	for (guint k = 0; k < VDIR_FORMS; k++)
		if (!vdir_open(&run->vdir[k], error))
			return FALSE;
	if (!events->full)
		return TRUE;
	return look_through(run, error) && take_back(run, error) &&
	       (!events->folder || events->dry || calendar_roll(events->book, error));
}

static VdirRun *
run_new(Book *book, const VdirOptions *options, gboolean full, guint most, GError **error)
{
	g_autoptr(VdirRun) run = g_new0(VdirRun, 1);

	run->options = *options;
	run->options.calendar = g_strdup(options->calendar ? options->calendar : "");
	run->options.contacts = g_strdup(options->contacts ? options->contacts : "");
	run->report = vdir_report_new();
	for (guint k = 0; k < VDIR_FORMS; k++) {
		vdir_begin(&run->vdir[k], book, &run->options,
			k == 0 ? VDIR_EVENT : VDIR_CARD, run->report);
		run->vdir[k].full = full;
		run->vdir[k].most = most;
	}
	return start(run, error) ? g_steal_pointer(&run) : NULL;
}

VdirRun *
vdir_run_new(Book *book, const VdirOptions *options, GError **error)
{
	return run_new(book, options, TRUE, 0, error);
}

void
vdir_run_free(VdirRun *run)
{
	if (!run)
		return;
	for (guint k = 0; k < VDIR_FORMS; k++) {
		vdir_end(&run->vdir[k]);
		vdir_scan_clear(&run->scan[k]);
	}
	g_clear_pointer(&run->queue, g_ptr_array_unref);
	vdir_report_free(run->report);
	g_free((char *)run->options.calendar);
	g_free((char *)run->options.contacts);
	g_free(run);
}

static gboolean
find_all(VdirRun *run, GError **error)
{
	for (guint k = 0; k < VDIR_FORMS; k++)
		if (run->vdir[k].folder && run->vdir[k].full &&
			!vdir_found(&run->vdir[k], &run->scan[k], error))
			return FALSE;
	return !run->vdir[0].full ||
	       vdir_away(run->vdir[0].book, &run->options, run->report, error);
}

gboolean
vdir_run_step(VdirRun *run, double *part, gboolean *done, GError **error)
{
	double folder;

	*done = FALSE;
	if (run->folder < VDIR_FORMS && !settle_folder(run, error))
		return FALSE;
	folder = run->queue ? (double)run->at / run->queue->len : 0;
	*part = (run->folder + folder) / VDIR_FORMS;
	if (run->folder < VDIR_FORMS)
		return TRUE;
	*done = find_all(run, error);
	return *done;
}

VdirReport *
vdir_run_take(VdirRun *run)
{
	return g_steal_pointer(&run->report);
}

static VdirReport *
run_over(
	Book *book, const VdirOptions *options, gboolean full, guint most, GError **error)
{
	g_autoptr(VdirRun) run = run_new(book, options, full, most, error);
	gboolean done = FALSE;
	double part;

	while (run && !done)
		if (!vdir_run_step(run, &part, &done, error))
			return NULL;
	return run ? vdir_run_take(run) : NULL;
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
