/*
 * What stands in the views and was not saved becomes drafts: now and then, so that a kill
 * costs no more than the last moments, and at an end from outside, which must be quick
 * and say nothing, for the terminal may be gone. A draft goes with the view that wrote
 * it.
 */
#include "krug/draft.h"
#include "krug/i18n.h"
#include "shell/shell_private.h"

/* The answer to a draft of before is still out: it is not written over. */
static gboolean
waits(const View *view)
{
	g_autoptr(Draft) draft =
		draft_load(book_path(shell_book(view->shell)), view->draft);

	return draft && !view->kept;
}

static void
keep(View *view)
{
	Book *book = shell_book(view->shell);
	const char *title = view->title ? view->title : _(view->class->title);
	g_autoptr(Draft) draft = draft_new(title, book_now(book));

	if (!view->class->keep(view, draft->text))
		keep_forget(view);
	else if (view->shell->leaving || !waits(view))
		view->kept = draft_save(book_path(book), view->draft, draft, NULL);
}

void
keep_forget(View *view)
{
	if (!view->kept)
		return;
	draft_remove(book_path(shell_book(view->shell)), view->draft);
	view->kept = FALSE;
}

void
keep_all(Shell *shell)
{
	shell->unkept = 0;
	if (!shell->book || !book_path(shell->book))
		return;
	for (guint i = 0; i < shell->stack->len; i++) {
		View *view = g_ptr_array_index(shell->stack, i);

		if (view->closed)
			keep_forget(view);
		else if (view->draft && view->class->keep)
			keep(view);
	}
}

void
keep_now_and_then(Shell *shell, gboolean silent)
{
	gint64 since = g_get_monotonic_time() - shell->unkept;

	if (shell->unkept && (silent || since >= (gint64)shell->keep_wait * 1000))
		keep_all(shell);
}
