/*
 * Processes in the foreground. Invariant: the terminal is ours again when process_run()
 * returns, whether the child ended, died or was stopped with Ctrl-Z (then krug stops with
 * it and both go on together).
 */
#include "shell/process.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "shell/shell_private.h"

/* Waits for the end of the child, sleeping along when it is stopped. */
static int
wait_for(GPid child)
{
	int status = 0;

	for (;;) {
		pid_t got = waitpid(child, &status, WUNTRACED);

		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0 || !WIFSTOPPED(status))
			return status;
		raise(SIGSTOP);
		kill(child, SIGCONT);
	}
}

gboolean
process_run(Shell *shell, const char *const *argv, GError **error)
{
	GPid child;
	int status;
	GSpawnFlags flags = G_SPAWN_SEARCH_PATH | G_SPAWN_DO_NOT_REAP_CHILD |
			    G_SPAWN_CHILD_INHERITS_STDIN;

	screen_suspend(shell->screen);
	if (!g_spawn_async(NULL, (char **)argv, NULL, flags, NULL, NULL, &child, error)) {
		screen_resume(shell->screen);
		return FALSE;
	}
	status = wait_for(child);
	g_spawn_close_pid(child);
	screen_resume(shell->screen);
	if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
		return TRUE;
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_FAILED,
		_("“%s” ended with an error; what it was to do was not done."), argv[0]);
	return FALSE;
}

/* The editor's command line with the file as last argument. */
static char **
editor_argv(const char *editor, const char *path, GError **error)
{
	const char *choices[] = { editor, g_getenv("VISUAL"), g_getenv("EDITOR"), "vi" };
	gsize i = 0;
	char **argv;
	int argc;

	while (!choices[i] || !*choices[i])
		i++;
	if (!g_shell_parse_argv(choices[i], &argc, &argv, error))
		return NULL;
	argv = g_renew(char *, argv, (gsize)argc + 2);
	argv[argc] = g_strdup(path);
	argv[argc + 1] = NULL;
	return argv;
}

/* A private file in the temporary folder; its path is owned by the caller. */
static char *
temporary_file(const char *text, const char *suffix, GError **error)
{
	g_autofree char *name = g_strconcat("krug-XXXXXX", suffix, NULL);
	char *path = NULL;
	int fd = g_file_open_tmp(name, &path, error);

	if (fd < 0)
		return NULL;
	close(fd);
	if (g_file_set_contents_full(
		    path, text, -1, G_FILE_SET_CONTENTS_NONE, 0600, error))
		return path;
	g_unlink(path);
	g_free(path);
	return NULL;
}

char *
process_edit(Shell *shell, const char *editor, const char *text, const char *suffix,
	GError **error)
{
	g_autofree char *path = temporary_file(text, suffix, error);
	g_auto(GStrv) argv = path ? editor_argv(editor, path, error) : NULL;
	char *edited = NULL;

	if (argv && process_run(shell, (const char *const *)argv, error) &&
		g_file_get_contents(path, &edited, NULL, error) &&
		strcmp(edited, text) == 0)
		g_clear_pointer(&edited, g_free);
	if (path)
		g_unlink(path);
	if (edited && !g_utf8_validate(edited, -1, NULL)) {
		g_set_error_literal(error, KRUG_ERROR, KRUG_ERROR_INPUT,
			_("The editor left text that is not UTF-8. It was not taken."));
		g_clear_pointer(&edited, g_free);
	}
	return edited;
}
