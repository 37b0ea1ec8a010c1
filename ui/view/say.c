/* Sentences of the status line that tell what was done and how to take it back. */
#include "view/say.h"

#include <stdarg.h>

#include "krug/journal.h"

/* " · u undo", "" where no key is bound to it. */
static char *
hint_of(const Shell *shell, Action action)
{
	g_autoptr(GString) key = g_string_new(NULL);

	if (!keymap_label(shell_keymap(shell), "global", action, key))
		return g_strdup("");
	return g_strdup_printf(" · %s %s", key->str, action_hint(action));
}

static void
offer(Shell *shell, Action action)
{
	g_autofree char *hint = hint_of(shell, action);

	shell_say_tail(shell, hint);
}

void
say_done(Shell *shell, const char *format, ...)
{
	g_autofree char *text = NULL;
	va_list args;

	va_start(args, format);
	text = g_strdup_vprintf(format, args);
	va_end(args);
	shell_say(shell, "%s", text);
	if (book_left_entry(shell_book(shell)))
		offer(shell, ACT_UNDO);
}

void
say_done_but(Shell *shell, const char *format, ...)
{
	g_autofree char *text = NULL;
	va_list args;

	va_start(args, format);
	text = g_strdup_vprintf(format, args);
	va_end(args);
	shell_warn(shell, "%s", text);
	if (book_left_entry(shell_book(shell)))
		offer(shell, ACT_UNDO);
}

void
say_undone(Shell *shell, const char *text)
{
	shell_say(shell, "%s", text);
	offer(shell, ACT_REDO);
}
