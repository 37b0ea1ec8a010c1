/*
 * A sync from the screen: a run under a bar, which opens the view of what it did. Folders
 * that another copy of the book syncs are asked about first.
 */
#include "krug/book.h"
#include "krug/i18n.h"
#include "krug/inbox.h"
#include "krug/paths.h"
#include "krug/vdir.h"
#include "view/sides.h"
#include "view/sync_view.h"
#include "widget/dialog.h"

/* A run under a bar. */
typedef struct {
	Shell *shell;
	VdirRun *run;
} Syncing;

static void
syncing_free(gpointer data)
{
	Syncing *syncing = data;

	vdir_run_free(syncing->run);
	g_free(syncing);
}

static gboolean
step(gpointer data, double *part, gboolean *over, GError **error)
{
	return vdir_run_step(((Syncing *)data)->run, part, over, error);
}

static void
ended(View *opener, gpointer data, gboolean finished)
{
	if (finished)
		sync_view_show(opener->shell, vdir_run_take(((Syncing *)data)->run));
	else
		shell_say(opener->shell, "%s",
			_("Stopped: what is not written yet the next sync writes."));
}

/* A sync of little is over before a bar could be seen. */
static void
run_on(Shell *shell, VdirRun *run)
{
	Syncing *syncing;
	Job bar = {
		.title = _("Writing what changed"),
		.step = step,
		.ended = ended,
		.free_data = syncing_free,
	};
	GError *error = NULL;
	gboolean over = FALSE;
	double part = 0;

	for (int i = 0; i < 3 && !over; i++)
		if (!vdir_run_step(run, &part, &over, &error)) {
			vdir_run_free(run);
			shell_fail(shell, error);
			return;
		}
	if (over) {
		sync_view_show(shell, vdir_run_take(run));
		vdir_run_free(run);
		return;
	}
	syncing = g_new0(Syncing, 1);
	*syncing = (Syncing){ shell, run };
	bar.data = syncing;
	job_open(shell, &bar);
}

static void
run_with(View *view, gboolean take_over)
{
	g_auto(SidesFolders) folders = sides_folders(shell_book(view->shell));
	VdirOptions options = sides_options(&folders);
	GError *error = NULL;
	VdirRun *run;

	options.take_over = take_over;
	run = vdir_run_new(shell_book(view->shell), &options, &error);
	if (run)
		run_on(view->shell, run);
	else
		shell_fail(view->shell, error);
}

static void
take_over(View *view, gboolean yes)
{
	if (yes)
		run_with(view, TRUE);
}

/* What waits for a folder that was set before is put away by a run as well. */
static gboolean
has_open(Book *book)
{
	int counts[INBOX_KIND_COUNT];

	return inbox_count_all(book, counts, NULL) &&
	       counts[INBOX_CONFLICT] + counts[INBOX_CARD] > 0;
}

void
sync_view_run(View *view)
{
	Book *book = shell_book(view->shell);
	g_auto(SidesFolders) folders = sides_folders(book);
	const VdirOptions options = sides_options(&folders);
	g_autofree char *other = vdir_other_book(book, &options);
	g_autofree char *shown = other ? path_shown(other) : NULL;
	g_autofree char *question = NULL;

	if (!book_path(book)) {
		shell_say(view->shell, "%s",
			_("The sample book is not synced: its people would get into "
			  "your phone."));
		return;
	}
	if (!*options.calendar && !*options.contacts && !has_open(book)) {
		shell_say(view->shell, "%s",
			_("No folder is set: calendar.vdir and contacts.vdir in the "
			  "settings (S)."));
		return;
	}
	if (!other) {
		run_with(view, FALSE);
		return;
	}
	question = g_strdup_printf(
		_("The folders are synced with another copy of this book, %s. Sync them "
		  "with this one from now on?"),
		shown);
	confirm_open(
		view->shell, question, _("with this one"), _("leave them"), take_over);
}
