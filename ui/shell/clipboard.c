/*
 * Ways to the clipboard, tried in the order of how sure they are. Programs tell whether
 * they took the text; a terminal is only told, and may be all there is over ssh.
 */
#include "shell/clipboard.h"

#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "krug/descriptor.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "shell/process.h"
#include "term/osc52.h"

typedef struct {
	const char *variable; /* of the environment: it is of use where this is set */
	const char *program, *command;
	gboolean of_terminal; /* it hands the text on to one */
} Way;

static const Way ways[];

static gboolean
is_set(const char *variable)
{
	const char *value = g_getenv(variable);

	return value && *value;
}

static void
say(char **said, char *words)
{
	if (said)
		*said = words;
	else
		g_free(words);
}

static char *
words_of_terminal(void)
{
	return g_strdup(_("Given to the terminal to copy (it may refuse: paste to see)"));
}

/* --- the terminal --- */

static gboolean
write_to_tty(const char *bytes)
{
	int fd = open("/dev/tty", O_WRONLY | O_NOCTTY | O_CLOEXEC);
	gboolean ok = fd >= 0 && descriptor_write(fd, bytes, strlen(bytes));

	if (fd >= 0)
		close(fd);
	return ok;
}

static gboolean
copy_by_terminal(Shell *shell, const char *text, char **said, GError **error)
{
	g_autofree char *sequence = NULL;

	if (strlen(text) > OSC52_MOST) {
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT,
			_("Terminals copy %d bytes at most, and this is %zu. Set a "
			  "program that copies: krug config clipboard COMMAND."),
			OSC52_MOST, strlen(text));
		return FALSE;
	}
	if (shell)
		shell_copy(shell, text);
	else
		sequence = osc52_sequence(text);
	if (sequence && !write_to_tty(sequence)) {
		g_set_error_literal(error, KRUG_ERROR, KRUG_ERROR_FAILED,
			_("There is neither a terminal nor a program to copy with. Set "
			  "one: krug config clipboard COMMAND."));
		return FALSE;
	}
	say(said, words_of_terminal());
	return TRUE;
}

/* --- programs --- */

static gboolean
copy_by_program(const Way *way, const char *text, char **said)
{
	g_autofree char *path =
		is_set(way->variable) ? g_find_program_in_path(way->program) : NULL;

	if (!path || !process_feed_quietly(way->command, text, NULL))
		return FALSE;
	say(said, way->of_terminal ? words_of_terminal()
				   : g_strdup_printf(_("Copied with %s"), way->program));
	return TRUE;
}

/* Over ssh the screen of this machine is not the one the user sits at. */
static gboolean
copy_as_fits(Shell *shell, const char *text, char **said, GError **error)
{
	gboolean away = is_set("SSH_CONNECTION") || is_set("SSH_TTY");

	for (const Way *way = ways; way->program; way++)
		if ((!away || way->of_terminal) && copy_by_program(way, text, said))
			return TRUE;
	return copy_by_terminal(shell, text, said, error);
}

gboolean
clipboard_copy(
	Shell *shell, const char *setting, const char *text, char **said, GError **error)
{
	if (!setting || !*setting || strcmp(setting, "auto") == 0)
		return copy_as_fits(shell, text, said, error);
	if (strcmp(setting, "osc52") == 0)
		return copy_by_terminal(shell, text, said, error);
	if (!process_feed_quietly(setting, text, error))
		return FALSE;
	say(said, g_strdup_printf(_("Copied with %s"), setting));
	return TRUE;
}

static const Way ways[] = {
	{ "WAYLAND_DISPLAY", "wl-copy", "wl-copy", FALSE },
	{ "DISPLAY", "xclip", "xclip -selection clipboard", FALSE },
	{ "DISPLAY", "xsel", "xsel --clipboard --input", FALSE },
	{ "TMUX", "tmux", "tmux load-buffer -w -", TRUE },
	{ 0 },
};
