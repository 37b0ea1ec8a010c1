/*
 * A turn as a job. Leaving krug in the middle leaves an entry that the next start asks
 * about, so a terminal that is closed never waits for it.
 */
#include "view/turn.h"

#include "krug/i18n.h"
#include "widget/dialog.h"

typedef struct {
	BookTurn *turn;
	void (*ended)(View *view, const JournalEntry *entry);
} TurnJob;

static gboolean
step(gpointer data, double *part, gboolean *done, GError **error)
{
	BookTurn *turn = ((TurnJob *)data)->turn;
	gboolean more = FALSE;

	if (!book_turn_slice(turn, &more, error))
		return FALSE;
	*part = book_turn_part(turn);
	*done = !more;
	return TRUE;
}

static void
cancel(gpointer data)
{
	book_turn_stop(((TurnJob *)data)->turn);
}

static void
ended(View *opener, gpointer data, gboolean finished)
{
	const TurnJob *job = data;

	shell_changed(opener->shell, CHANGED_ALL);
	if (finished)
		job->ended(opener, book_turn_entry(job->turn));
}

static void
free_job(gpointer data)
{
	TurnJob *job = data;

	book_turn_free(job->turn);
	g_free(job);
}

void
turn_run(View *view, BookTurn *turn, GError *error, const char *title,
	void (*then)(View *view, const JournalEntry *entry))
{
	Job job = {
		.title = title,
		.step = step,
		.cancel = cancel,
		.winds_back = TRUE,
		.ended = ended,
		.free_data = free_job,
	};
	TurnJob *data;

	if (!turn) {
		shell_fail(view->shell, error);
		return;
	}
	data = g_new0(TurnJob, 1);
	*data = (TurnJob){ turn, then };
	if (book_turn_ended(turn)) {
		then(view, book_turn_entry(turn));
		free_job(data);
		return;
	}
	job.data = data;
	job_open(view->shell, &job);
}

static void
say_stopped(View *view, const JournalEntry *entry G_GNUC_UNUSED)
{
	shell_say(view->shell, "%s", _("Stopped; the book is as it was before."));
}

void
turn_take_back(View *view, gint64 entry)
{
	GError *error = NULL;
	BookTurn *turn;

	if (entry == 0) {
		say_stopped(view, NULL);
		return;
	}
	turn = book_turn_finish(shell_book(view->shell), entry, FALSE, &error);
	turn_run(view, turn, error, _("Stopping: bringing back what was done"),
		say_stopped);
}
