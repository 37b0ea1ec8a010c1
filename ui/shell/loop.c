/*
 * The one event loop. It sleeps in poll() on the terminal, on the pipe into which signal
 * handlers write, and on what a view waits for; all work is done, then there is one
 * paint. Once a second, whether keys come or not, it asks if another process wrote and if
 * a new day has begun. When the terminal is gone it ends: a closed terminal never spins.
 */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "krug/chains.h"
#include "krug/paths.h"
#include "shell/shell_private.h"

#define ESC_WAIT  25   /* ms until a lone ESC is the key */
#define IDLE_WAIT 1000 /* ms until it looks around where nothing comes */
#define LOOK_WAIT 900  /* ms between looks at the book where something does */
#define REST_WAIT 2000 /* ms after a change until the user rests */
#define KEEP_WAIT 3000 /* ms of keys without a pause until drafts are kept */

/* Written by the handlers, one byte a signal: the number of the signal. */
static int signal_pipe[2] = { -1, -1 };

static const int signals[] = { SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGWINCH, SIGTSTP,
	SIGCONT };

/* SIGTERM and SIGHUP also wind up an alarm: a terminal that takes no more output must not
 * keep the process alive. */
static void
on_signal(int number)
{
	int saved = errno;
	char byte = (char)number;

	if (number == SIGTERM || number == SIGHUP)
		alarm(1);
	if (write(signal_pipe[1], &byte, 1) < 0)
		errno = saved;
	errno = saved;
}

static void
catch_signals(void)
{
	struct sigaction action = { .sa_handler = on_signal };

	if (pipe(signal_pipe) != 0)
		g_error("pipe: %s", g_strerror(errno));
	for (int i = 0; i < 2; i++) {
		fcntl(signal_pipe[i], F_SETFL, O_NONBLOCK);
		fcntl(signal_pipe[i], F_SETFD, FD_CLOEXEC);
	}
	sigemptyset(&action.sa_mask);
	for (gsize i = 0; i < G_N_ELEMENTS(signals); i++)
		sigaction(signals[i], &action, NULL);
	action.sa_handler = SIG_IGN;
	sigaction(SIGPIPE, &action, NULL);
}

static void
release_signals(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(signals); i++)
		signal(signals[i], SIG_DFL);
	close(signal_pipe[0]);
	close(signal_pipe[1]);
	alarm(0);
}

/* Stops the process as Ctrl-Z would have; returns when it goes on. The SIGCONT that ends
 * this sleep is not heard, else the screen would be painted twice. */
static void
fall_asleep(Shell *shell)
{
	struct sigaction deaf = { .sa_handler = SIG_DFL }, heard;

	screen_suspend(shell->screen);
	sigaction(SIGCONT, &deaf, &heard);
	raise(SIGSTOP);
	sigaction(SIGCONT, &heard, NULL);
	screen_resume(shell->screen);
}

static void
handle_signal(Shell *shell, int number)
{
	switch (number) {
	case SIGWINCH:
		screen_resized(shell->screen);
		break;
	case SIGTSTP:
		fall_asleep(shell);
		break;
	case SIGCONT:
		screen_resume(shell->screen);
		break;
	default:
		shell->status = 128 + number;
		shell->leaving = TRUE;
	}
}

/* Many resizes in a row count once. */
static void
take_signals(Shell *shell)
{
	char bytes[64];
	gssize n = read(signal_pipe[0], bytes, sizeof(bytes));
	gboolean resized = FALSE;

	for (gssize i = 0; i < n; i++) {
		if (bytes[i] != SIGWINCH)
			handle_signal(shell, bytes[i]);
		else
			resized = TRUE;
	}
	if (resized)
		handle_signal(shell, SIGWINCH);
}

static void
take_input(Shell *shell)
{
	InputParser *input = screen_input(shell->screen);
	InputEvent event;

	while (!shell->leaving && (event = input_parser_next(input)).kind != INPUT_NONE)
		shell_dispatch(shell, &event);
}

/* What others did is on the screen like what the user did: a test hears of it. */
static void
look_around(Shell *shell)
{
	gint64 now = g_get_monotonic_time();
	Day today;

	if (!shell->book || now - shell->looked < LOOK_WAIT * 1000)
		return;
	shell->looked = now;
	today = book_today(shell->book);
	if (today != shell->today) {
		rest_put_off(shell);
		shell_changed(shell, CHANGED_ALL);
	}
	if (book_poll(shell->book) || today != shell->today)
		shell->owes_wake = TRUE;
	shell->today = today;
}

static gboolean
is_ticking(const Shell *shell)
{
	const View *view = shell_top(shell);

	return view->ticking && view->class->tick;
}

static gboolean
input_waits(const Shell *shell)
{
	struct pollfd fd = { .fd = screen_fd(shell->screen), .events = POLLIN };

	return poll(&fd, 1, 0) > 0;
}

/* Tells a bench of each frame at once. */
static void
tell_frame(Shell *shell)
{
	if (shell->frame_fd >= 0 && write(shell->frame_fd, "f", 1) < 0)
		shell->frame_fd = -1;
}

/* Tells a test, once for all it typed, that it is on the screen. */
static void
wake(Shell *shell)
{
	if (shell->wake_fd < 0 || !shell->owes_wake || input_waits(shell) ||
		is_ticking(shell) || rest_is_due(shell) ||
		input_parser_waits(screen_input(shell->screen)))
		return;
	shell->owes_wake = FALSE;
	if (write(shell->wake_fd, "w", 1) < 0)
		shell->wake_fd = -1; /* nobody listens any more */
}

static int
wait_time(const Shell *shell)
{
	if (is_ticking(shell))
		return 0;
	if (input_parser_waits(screen_input(shell->screen)))
		return ESC_WAIT;
	return rest_wait_time(shell, MIN(shell->patience, IDLE_WAIT));
}

/* Nothing came: after a while a lone ESC was meant, also while a long job runs. */
static void
handle_silence(Shell *shell)
{
	if (g_get_monotonic_time() - shell->heard >= ESC_WAIT * 1000) {
		input_parser_flush(screen_input(shell->screen));
		take_input(shell);
	}
	if (!shell->leaving && is_ticking(shell)) {
		shell_top(shell)->class->tick(shell_top(shell));
		shell_reap(shell);
	} else if (!shell->leaving && rest_is_due(shell) &&
		   !input_parser_waits(screen_input(shell->screen))) {
		rest_step(shell);
	}
}

/* The topmost view that waits for something else than keys; NULL: none does. */
static View *
waiting_view(const Shell *shell)
{
	for (guint i = shell->stack->len; i > 0; i--) {
		View *view = g_ptr_array_index(shell->stack, i - 1);

		if (view->class->descriptor && view->class->descriptor(view) >= 0)
			return view;
	}
	return NULL;
}

static void
wake_view(Shell *shell)
{
	View *view = waiting_view(shell);

	shell->patience = view ? view->class->woken(view) : IDLE_WAIT;
}

/* Reads what the terminal has to say; TRUE where it is closed. */
static gboolean
is_gone(Shell *shell, short events)
{
	if (events & POLLIN) {
		shell->heard = g_get_monotonic_time();
		if (!shell->unkept)
			shell->unkept = shell->heard;
		return !screen_read(shell->screen);
	}
	return (events & (POLLHUP | POLLERR | POLLNVAL)) != 0;
}

static void
turn(Shell *shell)
{
	const View *waiting = waiting_view(shell);
	struct pollfd fds[] = {
		{ .fd = screen_fd(shell->screen), .events = POLLIN },
		{ .fd = signal_pipe[0], .events = POLLIN },
		{ .fd = waiting ? waiting->class->descriptor(waiting) : -1,
			.events = POLLIN },
	};
	int ready = poll(fds, G_N_ELEMENTS(fds), wait_time(shell));

	if (ready < 0 && errno != EINTR)
		shell->leaving = TRUE;
	if (ready < 0)
		return;
	if (ready > 0)
		shell->owes_wake = TRUE;
	if (fds[1].revents)
		take_signals(shell);
	if (is_gone(shell, fds[0].revents))
		shell->leaving = TRUE;
	take_input(shell);
	wake_view(shell);
	if (ready == 0)
		handle_silence(shell);
	keep_now_and_then(shell, ready == 0);
	look_around(shell);
}

static void
tell_of_chains(Shell *shell)
{
	const char *problem = shell->book ? book_chains_problem(shell->book) : "";

	if (*problem)
		shell_say(shell, "%s", problem);
}

/* What is looked at first is shown first; then the views read what they left out. */
static void
show_first_frame(Shell *shell)
{
	shell->starting = TRUE;
	shell_paint(shell);
	tell_frame(shell);
	shell->starting = FALSE;
	rest_put_off(shell);
	for (guint i = 0; i < shell->stack->len; i++) {
		View *view = g_ptr_array_index(shell->stack, i);

		if (view->class->complete)
			view->class->complete(view);
	}
	tell_of_chains(shell);
}

static void
loop(Shell *shell)
{
	show_first_frame(shell);
	while (!shell->leaving) {
		shell_paint(shell);
		tell_frame(shell);
		wake(shell);
		turn(shell);
	}
}

static void
on_book_changed(Book *book G_GNUC_UNUSED, guint changed, void *data)
{
	rest_put_off(data);
	shell_changed(data, changed);
}

static void
read_user_keys(Shell *shell)
{
	g_autofree char *folder = path_config();
	g_autofree char *own = g_build_filename(folder, "keys", NULL);
	const char *path = shell->options->keys ? shell->options->keys : own;
	GError *error = NULL;

	if (!keymap_read_file(shell->keymap, path, &error))
		shell_fail(shell, error);
}

static int
number(const char *variable, int otherwise)
{
	const char *text = g_getenv(variable);

	return text && *text ? atoi(text) : otherwise;
}

/* What is typed first, then the terminal: what comes after may be cut short. */
static void
end(Shell *shell)
{
	keep_all(shell);
	screen_free(g_steal_pointer(&shell->screen));
	alarm(0); /* it was for the terminal */
	rest_finish(shell);
	shell_drop_views(shell);
}

static void
run(Shell *shell)
{
	if (shell->book) {
		shell->today = book_today(shell->book);
		book_watch(shell->book, on_book_changed, shell);
	}
	catch_signals();
	read_user_keys(shell);
	if (shell->options->message)
		shell_say(shell, "%s", shell->options->message);
	shell_show_first(shell);
	loop(shell);
	end(shell);
	if (shell->book)
		book_unwatch(shell->book, on_book_changed, shell);
}

int
shell_run(Book *book, const ShellOptions *options)
{
	ScreenOptions look = {
		.theme = options->theme,
		.ascii = options->ascii,
		.charts = options->charts,
		.no_mouse = options->no_mouse,
	};
	g_autoptr(GError) error = NULL;
	Shell shell = {
		.book = book,
		.options = options,
		.wake_fd = number("KRUG_WAKE_FD", -1),
		.frame_fd = number("KRUG_FRAME_FD", -1),
		.owes_wake = TRUE,
		.patience = IDLE_WAIT,
		.keep_wait = number("KRUG_KEEP_TIME", KEEP_WAIT),
		.rest_wait = number("KRUG_REST_TIME", REST_WAIT),
	};

	shell.screen = screen_new(&look, &error);
	if (!shell.screen) {
		fprintf(stderr, "krug: %s\n", error->message);
		return 1;
	}
	shell.keymap = keymap_new();
	shell.stack = g_ptr_array_new();
	run(&shell);
	release_signals();
	keymap_free(shell.keymap);
	g_ptr_array_free(shell.stack, TRUE);
	g_free(shell.message);
	g_free(shell.tail);
	return shell.status;
}
