/*
 * Texts of an editor that were not saved. The file decides, not memory: what is asked
 * about is read again when the answer comes.
 */
#include "widget/leftover.h"

#include "krug/i18n.h"
#include "krug/scratch.h"
#include "krug/text.h"
#include "widget/dialog.h"
#include "widget/offer.h"

#define EXCERPT 80

gboolean
leftover_ask(View *view, const char *place, void (*answer)(View *opener, Action action))
{
	const Answer answers[] = {
		{ ACT_YES, _("take it up") },
		{ ACT_NO, _("throw it away") },
		{ ACT_CLOSE, _("later") },
		{ 0 },
	};
	Book *book = shell_book(view->shell);
	g_autoptr(GPtrArray) left = scratch_left(book, place);
	const Scratch *newest = left->len ? left->pdata[0] : NULL;
	g_autofree char *content = newest ? scratch_read(newest->path, NULL) : NULL;
	g_autofree char *excerpt = text_ellipsize(content, EXCERPT);
	g_autofree char *time = newest ? draft_time(book, newest->at) : NULL;
	g_autofree char *text = NULL;

	if (!newest)
		return FALSE;
	text = content ? g_strdup_printf(_("What was written in the editor at %s was not "
					   "saved: “%s”. Take it up again?"),
				 time, excerpt)
		       : g_strdup_printf(_("What was written in the editor at %s was not "
					   "saved, and cannot be read. Try again?"),
				 time);
	const Question question = {
		.title = _("A draft"),
		.text = text,
		.answers = answers,
		.answer = answer,
	};

	question_open(view->shell, &question)->opener = view;
	return TRUE;
}

static void
read_it(View *opener G_GNUC_UNUSED, Action action G_GNUC_UNUSED)
{
}

void
leftover_say(View *view, const Edited *edited, GError *error)
{
	const Answer answers[] = { { ACT_CLOSE, _("understood") }, { 0 } };
	const Question question = {
		.title = _("Not saved"),
		.text = error->message,
		.answers = answers,
		.answer = read_it,
	};

	if (edited->path)
		question_open(view->shell, &question)->opener = view;
	else
		shell_warn(view->shell, "%s", error->message);
	g_error_free(error);
}
