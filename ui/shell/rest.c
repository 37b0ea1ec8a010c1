/*
 * Work that waits until the user rests. Nothing here holds the book between two steps,
 * and a key that waits is always heard first.
 */
#include <stdio.h>

#include "shell/shell_private.h"

void
rest_put_off(Shell *shell)
{
	if (!shell->options->rest.begin)
		return;
	shell->rest_at = g_get_monotonic_time() + (gint64)shell->rest_wait * 1000;
	shell->resting = FALSE;
}

void
shell_follow(Shell *shell)
{
	rest_put_off(shell);
}

gboolean
rest_is_due(const Shell *shell)
{
	return shell->resting ||
	       (shell->rest_at && g_get_monotonic_time() >= shell->rest_at);
}

int
rest_wait_time(const Shell *shell, int wait)
{
	gint64 left;

	if (rest_is_due(shell))
		return 0;
	if (!shell->rest_at)
		return wait;
	left = (shell->rest_at - g_get_monotonic_time()) / 1000 + 1;
	return (int)MIN(left, wait);
}

static gboolean
advance(Shell *shell, GError **error)
{
	const ShellRest *rest = &shell->options->rest;

	shell->rest_at = 0;
	shell->resting = shell->resting ? rest->step(rest->data, error)
					: rest->begin(rest->data, error);
	return shell->resting;
}

void
rest_step(Shell *shell)
{
	GError *error = NULL;

	advance(shell, &error);
	shell_fail(shell, error);
}

/* Each failure is told: one of a file does not end what else there is to do. */
void
rest_finish(Shell *shell)
{
	gboolean more = shell->options->rest.begin != NULL;

	while (more) {
		g_autoptr(GError) error = NULL;

		more = advance(shell, &error);
		if (error)
			fprintf(stderr, "krug: %s\n", error->message);
	}
}
