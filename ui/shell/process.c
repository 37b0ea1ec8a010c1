/*
 * Processes. Invariants: the terminal is ours again when a function returns, whether the
 * child ended, died or was stopped with Ctrl-Z (then krug stops with it and both go on
 * together); and what the keyboard sends meanwhile as signals goes to the child alone:
 * krug blocks them, and forgets those that came, before it lets them through again.
 */
#include "shell/process.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/text.h"
#include "shell/shell_private.h"

#define LOOK_WAIT   50	  /* ms between looks whether the child lives */
#define OPEN_WAIT   1000  /* ms in which a program that cannot start has said so */
#define QUIET_WAIT  10000 /* ms a program behind the screen may take */
#define SAID_MOST   4096  /* bytes kept of what it says */
#define SAID_SHOWN  160	  /* columns of its last line */
#define ENDED_BADLY (-1)

typedef struct {
	Shell *shell;	 /* NULL: the terminal is not given away */
	sigset_t before; /* the signals as they were */
	sigset_t held;
	GPid pid;
	int in, err; /* pipes to and from it; -1 */
	gboolean own_session;
} Child;

/* --- signals --- */

static void
hold_signals(Child *child)
{
	static const int keys[] = { SIGINT, SIGQUIT, SIGTSTP, SIGPIPE };

	sigemptyset(&child->held);
	for (gsize i = 0; i < G_N_ELEMENTS(keys); i++)
		sigaddset(&child->held, keys[i]);
	sigprocmask(SIG_BLOCK, &child->held, &child->before);
}

/* Whether one came since the last look; it is forgotten with that. */
static gboolean
signal_came(int number)
{
	const struct timespec at_once = { 0 };
	sigset_t one;

	sigemptyset(&one);
	sigaddset(&one, number);
	return sigtimedwait(&one, NULL, &at_once) == number;
}

static void
release_signals(const Child *child)
{
	const struct timespec at_once = { 0 };

	while (sigtimedwait(&child->held, NULL, &at_once) > 0)
		continue;
	sigprocmask(SIG_SETMASK, &child->before, NULL);
}

/* --- starting and ending --- */

char **
process_words(const char *command, const char *last, GError **error)
{
	char **argv;
	int argc;

	if (!g_shell_parse_argv(command, &argc, &argv, NULL)) {
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT,
			_("“%s” is no command: it is empty, or a quote is not closed."),
			command);
		return NULL;
	}
	argv = g_renew(char *, argv, (gsize)argc + 2);
	argv[argc] = g_strdup(last);
	argv[argc + 1] = NULL;
	return argv;
}

/* Between fork and exec: calls that are safe there, and no others. */
static void
set_up_child(gpointer data)
{
	const Child *child = data;

	if (child->own_session)
		setsid();
	sigprocmask(SIG_SETMASK, &child->before, NULL);
}

/* Those that were not waited for and have ended since. */
static void
reap(void)
{
	while (waitpid(-1, NULL, WNOHANG) > 0)
		continue;
}

static gboolean
not_started(const char *name, const GError *why, GError **error)
{
	if (g_error_matches(why, G_SPAWN_ERROR, G_SPAWN_ERROR_NOENT))
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND,
			_("There is no program “%s”. Install it, or set another one with "
			  "krug config."),
			name);
	else
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_FAILED,
			_("The program “%s” cannot be started: %s."), name, why->message);
	return FALSE;
}

/* On failure nothing is held any more. */
static gboolean
start(Child *child, const char *const *argv, GSpawnFlags flags, gboolean piped,
	GError **error)
{
	g_autoptr(GError) why = NULL;

	flags |= G_SPAWN_SEARCH_PATH | G_SPAWN_DO_NOT_REAP_CHILD | G_SPAWN_CLOEXEC_PIPES;
	reap();
	hold_signals(child);
	if (child->shell)
		screen_suspend(child->shell->screen);
	child->in = child->err = -1;
	if (g_spawn_async_with_pipes(NULL, (char **)argv, NULL, flags, set_up_child,
		    child, &child->pid, piped ? &child->in : NULL, NULL,
		    piped ? &child->err : NULL, &why))
		return TRUE;
	if (child->shell)
		screen_resume(child->shell->screen);
	release_signals(child);
	return not_started(argv[0], why, error);
}

static void
close_pipe(int *fd)
{
	if (*fd >= 0)
		close(*fd);
	*fd = -1;
}

static void
finish(Child *child)
{
	close_pipe(&child->in);
	close_pipe(&child->err);
	g_spawn_close_pid(child->pid);
	if (child->shell)
		screen_resume(child->shell->screen);
	release_signals(child);
}

/* TRUE once the child has ended, with its wait status; sleeps along where it was stopped.
 * options: WNOHANG to return at once. */
static gboolean
has_ended(const Child *child, int options, int *status)
{
	for (;;) {
		pid_t got = waitpid(child->pid, status, options | WUNTRACED);

		if (got == 0)
			return FALSE;
		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			*status = ENDED_BADLY;
		if (got < 0 || !WIFSTOPPED(*status))
			return TRUE;
		raise(SIGSTOP);
		kill(child->pid, SIGCONT);
	}
}

/* said: what it wrote to standard error last, or "". */
static gboolean
judge(const char *name, int status, const char *said, GError **error)
{
	if (status == 0)
		return TRUE;
	if (status != ENDED_BADLY && WIFSIGNALED(status))
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_FAILED,
			_("“%s” was ended by a signal (%s)."), name,
			g_strsignal(WTERMSIG(status)));
	else if (*said)
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_FAILED,
			_("“%s” ended with the error %d: %s"), name, WEXITSTATUS(status),
			said);
	else
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_FAILED,
			_("“%s” ended with the error %d."), name, WEXITSTATUS(status));
	return FALSE;
}

gboolean
process_run(Shell *shell, const char *const *argv, GError **error)
{
	Child child = { .shell = shell };
	int status;

	if (!start(&child, argv, G_SPAWN_CHILD_INHERITS_STDIN, FALSE, error))
		return FALSE;
	has_ended(&child, 0, &status);
	finish(&child);
	return judge(argv[0], status, "", error);
}

/* --- feeding --- */

typedef struct {
	Child child;
	const char *text;
	gsize left;
	GString *said;	 /* the end of what it wrote to standard error */
	gboolean unread; /* it closed its input too early */
	int stops;	 /* how often it was asked to end */
	gint64 until;	 /* monotonic time; 0: as long as the user likes */
} Feed;

static void
give(Feed *feed)
{
	gssize n = write(feed->child.in, feed->text, feed->left);

	if (n > 0) {
		feed->text += n;
		feed->left -= (gsize)n;
	} else if (n < 0 && errno != EAGAIN && errno != EINTR) {
		feed->unread = TRUE;
		feed->left = 0;
	}
	if (feed->left == 0)
		close_pipe(&feed->child.in);
}

/* FALSE once nothing more is there. */
static gboolean
hear(Feed *feed)
{
	char bytes[1024];
	gssize n = read(feed->child.err, bytes, sizeof(bytes));

	if (n <= 0) {
		if (n == 0)
			close_pipe(&feed->child.err);
		return FALSE;
	}
	g_string_append_len(feed->said, bytes, n);
	if (feed->said->len > SAID_MOST)
		g_string_erase(feed->said, 0, (gssize)(feed->said->len - SAID_MOST));
	return TRUE;
}

static void
exchange(Feed *feed)
{
	struct pollfd fds[] = {
		{ .fd = feed->child.in, .events = POLLOUT },
		{ .fd = feed->child.err, .events = POLLIN },
	};

	if (poll(fds, G_N_ELEMENTS(fds), LOOK_WAIT) <= 0)
		return;
	if (fds[0].revents)
		give(feed);
	if (fds[1].revents)
		hear(feed);
}

/* Ctrl-C reached it by itself; one that does not obey is asked twice, and then not any
 * more. */
static void
stop_where_wanted(Feed *feed)
{
	gboolean late = feed->until && g_get_monotonic_time() > feed->until;

	if (!late && !signal_came(SIGINT))
		return;
	kill(feed->child.pid, feed->stops++ ? SIGKILL : SIGTERM);
	if (late)
		feed->until += LOOK_WAIT * 1000;
}

static char *
last_line(const Feed *feed)
{
	g_autofree char *all = text_repair(feed->said->str, feed->said->len);
	const char *line;

	g_strchomp(all);
	line = strrchr(all, '\n');
	return text_ellipsize(line ? line + 1 : all, SAID_SHOWN);
}

static gboolean
judge_feed(const Feed *feed, const char *name, int status, GError **error)
{
	g_autofree char *said = last_line(feed);

	if (feed->stops) {
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_CANCELLED,
			feed->until ? _("“%s” took too long and was ended.")
				    : _("“%s” was ended by Ctrl-C before it was done."),
			name);
		return FALSE;
	}
	if (!judge(name, status, said, error))
		return FALSE;
	if (!feed->unread)
		return TRUE;
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_FAILED,
		_("“%s” did not read the whole text. Is it the right command?"), name);
	return FALSE;
}

static gboolean
feed_child(Feed *feed, const char *const *argv, GError **error)
{
	int status = 0;
	gboolean ok;

	if (!start(&feed->child, argv, G_SPAWN_STDOUT_TO_DEV_NULL, TRUE, error))
		return FALSE;
	fcntl(feed->child.in, F_SETFL, O_NONBLOCK);
	fcntl(feed->child.err, F_SETFL, O_NONBLOCK);
	feed->said = g_string_new(NULL);
	do {
		exchange(feed);
		stop_where_wanted(feed);
	} while (!has_ended(&feed->child, WNOHANG, &status));
	while (feed->child.err >= 0 && hear(feed))
		continue;
	feed->unread |= feed->left > 0;
	finish(&feed->child);
	ok = judge_feed(feed, argv[0], status, error);
	g_string_free(feed->said, TRUE);
	return ok;
}

gboolean
process_feed(Shell *shell, const char *command, const char *text, GError **error)
{
	g_auto(GStrv) argv = process_words(command, NULL, error);
	Feed feed = { .child.shell = shell, .text = text, .left = strlen(text) };

	return argv && feed_child(&feed, (const char *const *)argv, error);
}

gboolean
process_feed_quietly(const char *command, const char *text, GError **error)
{
	g_auto(GStrv) argv = process_words(command, NULL, error);
	Feed feed = {
		.text = text,
		.left = strlen(text),
		.until = g_get_monotonic_time() + QUIET_WAIT * 1000,
	};

	return argv && feed_child(&feed, (const char *const *)argv, error);
}

/* --- opening --- */

/* Apart from krug: closing the terminal does not end it. One that fails does so at once,
 * one that stays is not waited for. */
static gboolean
open_apart(const char *const *argv, GError **error)
{
	Child child = { .own_session = TRUE };
	gint64 until = g_get_monotonic_time() + OPEN_WAIT * 1000;
	int status = 0;

	if (!start(&child, argv, G_SPAWN_STDOUT_TO_DEV_NULL | G_SPAWN_STDERR_TO_DEV_NULL,
		    FALSE, error))
		return FALSE;
	while (!has_ended(&child, WNOHANG, &status) && g_get_monotonic_time() < until)
		poll(NULL, 0, LOOK_WAIT);
	finish(&child);
	return judge(argv[0], status, "", error);
}

gboolean
process_open(Shell *shell, const char *command, const char *argument,
	gboolean in_terminal, GError **error)
{
	g_auto(GStrv) argv = process_words(command, argument, error);

	if (!argv)
		return FALSE;
	if (in_terminal)
		return process_run(shell, (const char *const *)argv, error);
	return open_apart((const char *const *)argv, error);
}
