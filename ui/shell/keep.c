/*
 * The end from outside: what stands in the views and was not saved becomes drafts. It
 * must be quick and say nothing, for the terminal may be gone.
 */
#include "krug/draft.h"
#include "krug/i18n.h"
#include "shell/shell_private.h"

static void
keep(const View *view)
{
	Book *book = shell_book(view->shell);
	const char *title = view->title ? view->title : _(view->class->title);
	g_autoptr(Draft) draft = draft_new(title, book_now(book));

	if (view->class->keep(view, draft->text))
		draft_save(book_path(book), view->draft, draft, NULL);
}

void
shell_keep_drafts(const Shell *shell)
{
	if (!shell->book || !book_path(shell->book))
		return;
	for (guint i = 0; i < shell->stack->len; i++) {
		const View *view = g_ptr_array_index(shell->stack, i);

		if (view->draft && view->class->keep && !view->closed)
			keep(view);
	}
}
