/*
 * The question about unfinished work. It stands above the first tab until it is answered;
 * leaving krug leaves the work as it is, to be asked about again.
 */
#include "view/unfinished.h"

#include "krug/history.h"
#include "krug/i18n.h"
#include "krug/journal.h"
#include "shell/shell.h"
#include "view/turn.h"
#include "widget/dialog.h"
#include "widget/textbox.h"

#define WIDTH 60

typedef struct {
	View view;
	gint64 entry; /* 0: none is left */
	TextBox *text;
} UnfinishedView;

static UnfinishedView *
unfinished_of(View *view)
{
	return (UnfinishedView *)view;
}

static void
open(View *view, gconstpointer args G_GNUC_UNUSED)
{
	unfinished_of(view)->text = textbox_new();
}

static void
load(View *view)
{
	UnfinishedView *self = unfinished_of(view);
	GError *error = NULL;
	g_autoptr(JournalEntry) entry =
		journal_unfinished(shell_book(view->shell), &error);
	g_autofree char *what = NULL;
	g_autofree char *said = NULL;

	self->entry = entry ? entry->id : 0;
	if (!entry) {
		shell_fail(view->shell, error);
		view_close(view, NULL);
		return;
	}
	what = history_sentence(entry->action, entry->args);
	said = g_strdup_printf(
		_("“%s” was cut short before it ended. Keep what it had done, or take "
		  "it back?"),
		what);
	textbox_set(self->text, said);
}

static void
done(View *view)
{
	textbox_free(unfinished_of(view)->text);
}

static void
measure(const View *view, int *width, int *height)
{
	const UnfinishedView *self = (const UnfinishedView *)view;

	*width = MIN(*width - 6, WIDTH);
	textbox_resize(self->text, *width, *height);
	*height = textbox_lines(self->text) + 2;
}

static void
draw(const View *view, Canvas canvas)
{
	int x;

	textbox_draw(((const UnfinishedView *)view)->text, canvas);
	x = answer_draw(view, canvas, 0, ACT_YES, _("keep"));
	answer_draw(view, canvas, x, ACT_NO, _("take back"));
}

static void
kept(View *view, const JournalEntry *entry G_GNUC_UNUSED)
{
	shell_say(view->shell, _("Kept."));
	shell_changed(view->shell, CHANGED_ALL);
}

static void
keep(View *view)
{
	GError *error = NULL;
	BookTurn *turn = book_turn_finish(
		shell_book(view->shell), unfinished_of(view)->entry, TRUE, &error);

	turn_run(view, turn, error, _("Keeping"), kept);
}

static void
taken_back(View *view, const JournalEntry *entry G_GNUC_UNUSED)
{
	shell_say(view->shell, _("Taken back."));
	shell_changed(view->shell, CHANGED_ALL);
}

static void
take_back(View *view)
{
	GError *error = NULL;
	BookTurn *turn = book_turn_finish(
		shell_book(view->shell), unfinished_of(view)->entry, FALSE, &error);

	turn_run(view, turn, error, _("Taking back"), taken_back);
}

static void
leave(View *view)
{
	shell_quit(view->shell);
}

static const Handler handlers[] = {
	{ ACT_YES, keep },
	{ ACT_NO, take_back },
	{ ACT_QUIT, leave },
	{ 0 },
};

const ViewClass unfinished_view = {
	.name = "unfinished",
	.title = N_("Unfinished work"),
	.size = sizeof(UnfinishedView),
	.watches = CHANGED_ALL,
	.place = VIEW_BOX,
	.handlers = handlers,
	.open = open,
	.load = load,
	.measure = measure,
	.draw = draw,
	.done = done,
};
