/* See harness.h. The pseudo-terminal is drained whenever anything is waited for. */
#include "harness.h"

#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "harness_private.h"

#define PATIENCE    60000 /* ms */
#define WAKE_FD	    9
#define OUTPUT_KEPT 65536
#define WRITE_CHUNK 512

typedef struct {
	const char *name, *bytes;
} KeyBytes;

static const KeyBytes key_bytes[];

static void
set_env(const char *const *env)
{
	for (; env && *env; env++) {
		const char *equals = strchr(*env, '=');
		g_autofree char *name =
			equals ? g_strndup(*env, (gsize)(equals - *env)) : g_strdup(*env);

		if (equals)
			setenv(name, equals + 1, 1);
		else
			unsetenv(name);
	}
}

/* Runs in the child: a clean environment and descriptors, then the program. */
static void
become(const Tty *tty, const TtySpec *spec, int wake)
{
	static const char *const keep[] = { "PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS",
		"LSAN_OPTIONS", "G_SLICE", "KRUG_LOCALEDIR", "KRUG_MODULEDIR" };
	char *kept[G_N_ELEMENTS(keep)];
	int errors = open(tty->error_path, O_WRONLY | O_CREAT | O_APPEND, 0600);

	for (gsize i = 0; i < G_N_ELEMENTS(keep); i++)
		kept[i] = g_strdup(getenv(keep[i]));
	clearenv();
	for (gsize i = 0; i < G_N_ELEMENTS(keep); i++) {
		if (kept[i])
			setenv(keep[i], kept[i], 1);
	}
	setenv("TERM", "xterm-256color", 1);
	setenv("LC_ALL", "C.UTF-8", 1);
	setenv("TZ", "UTC", 1);
	setenv("HOME", tty->folder, 1);
	setenv("TMPDIR", tty->folder, 1);
	setenv("EDITOR", "true", 1);
	setenv("KRUG_WAKE_FD", G_STRINGIFY(WAKE_FD), 1);
	set_env(spec->env);
	dup2(wake, WAKE_FD);
	dup2(errors, STDERR_FILENO);
	if (chdir(tty->folder) != 0)
		_exit(127);
	execvp(spec->argv[0], (char *const *)spec->argv);
	_exit(127);
}

char *
tty_make_folder(void)
{
	char *path = g_dir_make_tmp("krug-tty-XXXXXX", NULL);

	g_assert_nonnull(path);
	return path;
}

static int
remove_entry(const char *path, const struct stat *info, int kind, struct FTW *walk)
{
	(void)info;
	(void)kind;
	(void)walk;
	return remove(path);
}

void
tty_remove_folder(const char *path)
{
	nftw(path, remove_entry, 8, FTW_DEPTH | FTW_PHYS);
}

static void
make_folder(Tty *tty, const TtySpec *spec)
{
	tty->own_folder = spec->folder == NULL;
	tty->folder = tty->own_folder ? tty_make_folder() : g_strdup(spec->folder);
	tty->error_path = g_build_filename(tty->folder, "stderr", NULL);
}

Tty *
tty_start(const TtySpec *spec)
{
	Tty *tty = g_new0(Tty, 1);
	struct winsize size = { .ws_row = (unsigned short)spec->height,
		.ws_col = (unsigned short)spec->width };
	int wake[2];

	make_folder(tty, spec);
	tty->width = spec->width;
	tty->height = spec->height;
	tty->output = g_string_new(NULL);
	tty->vterm = vterm_new(spec->height, spec->width);
	vterm_set_utf8(tty->vterm, 1);
	tty->screen = vterm_obtain_screen(tty->vterm);
	vterm_screen_enable_altscreen(tty->screen, 1);
	vterm_screen_reset(tty->screen, 1);
	g_assert_cmpint(pipe(wake), ==, 0);
	tty->pid = forkpty(&tty->master, NULL, NULL, &size);
	g_assert_cmpint(tty->pid, >=, 0);
	if (tty->pid == 0)
		become(tty, spec, wake[1]);
	close(wake[1]);
	tty->wake = wake[0];
	fcntl(tty->wake, F_SETFL, O_NONBLOCK);
	fcntl(tty->wake, F_SETFD, FD_CLOEXEC);
	fcntl(tty->master, F_SETFL, O_NONBLOCK);
	fcntl(tty->master, F_SETFD, FD_CLOEXEC);
	return tty;
}

void
tty_free(Tty *tty)
{
	if (!tty)
		return;
	if (!tty->ended) {
		kill(tty->pid, SIGKILL);
		waitpid(tty->pid, NULL, 0);
	}
	if (tty->master >= 0)
		close(tty->master);
	close(tty->wake);
	vterm_free(tty->vterm);
	g_string_free(tty->output, TRUE);
	if (tty->own_folder)
		tty_remove_folder(tty->folder);
	g_free(tty->folder);
	g_free(tty->error_path);
	g_free(tty->errors);
	g_free(tty);
}

/* Reads what is there; TRUE where something was. */
static gboolean
drain(Tty *tty)
{
	char bytes[16384];
	gboolean any = FALSE;
	gssize n;

	while (tty->master >= 0 && (n = read(tty->master, bytes, sizeof(bytes))) > 0) {
		vterm_input_write(tty->vterm, bytes, (gsize)n);
		tty_weigh(tty, bytes, (gsize)n);
		tty->bytes += (gsize)n;
		g_string_append_len(tty->output, bytes, n);
		if (tty->output->len > OUTPUT_KEPT)
			g_string_erase(tty->output, 0,
				(gssize)(tty->output->len - OUTPUT_KEPT / 2));
		any = TRUE;
	}
	return any;
}

static gboolean
has_ended(Tty *tty)
{
	if (!tty->ended && waitpid(tty->pid, &tty->status, WNOHANG) == tty->pid)
		tty->ended = TRUE;
	return tty->ended;
}

/* Waits for output, a wake-up byte or the end of the program, and reads output. */
void
tty_drain(Tty *tty, int ms)
{
	struct pollfd fds[2] = {
		{ .fd = tty->wake, .events = POLLIN },
		{ .fd = tty->master, .events = POLLIN },
	};

	if (poll(fds, tty->master >= 0 ? 2 : 1, ms) > 0 && fds[1].revents & POLLHUP)
		g_usleep(1000);
	drain(tty);
}

gboolean
tty_wait(Tty *tty)
{
	gint64 until = g_get_monotonic_time() + (gint64)PATIENCE * 1000;
	char bytes[256];

	while (g_get_monotonic_time() < until) {
		tty_drain(tty, 100);
		if (read(tty->wake, bytes, sizeof(bytes)) > 0) {
			drain(tty);
			return TRUE;
		}
		if (has_ended(tty))
			return FALSE;
	}
	g_error("no frame within %d ms; standard error: %s", PATIENCE, tty_errors(tty));
}

static gboolean
has_text(Tty *tty, const char *text)
{
	g_autofree char *screen = tty_screen(tty);

	return strstr(screen, text) != NULL;
}

gboolean
tty_shows(Tty *tty, const char *text, int ms)
{
	gint64 until = g_get_monotonic_time() + (gint64)ms * 1000;
	char bytes[256];

	while (!has_text(tty, text)) {
		struct pollfd fd = { .fd = tty->wake, .events = POLLIN };
		gint64 left = (until - g_get_monotonic_time()) / 1000;

		if (left <= 0 || poll(&fd, 1, (int)left) <= 0 ||
			read(tty->wake, bytes, sizeof(bytes)) <= 0)
			return FALSE;
	}
	return TRUE;
}

void
tty_send(Tty *tty, const char *bytes, gsize n)
{
	while (n > 0 && tty->master >= 0) {
		gssize sent = write(tty->master, bytes, MIN(n, WRITE_CHUNK));

		if (sent < 0 && errno != EAGAIN && errno != EINTR)
			return;
		if (sent < 0) {
			tty_drain(tty, 10);
			continue;
		}
		bytes += sent;
		n -= (gsize)sent;
	}
}

gboolean
tty_type(Tty *tty, const char *text)
{
	tty_send(tty, text, strlen(text));
	return tty_wait(tty);
}

static gboolean
send_key(Tty *tty, const char *name)
{
	char control[2] = { 0 };

	for (const KeyBytes *row = key_bytes; row->name; row++) {
		if (strcmp(row->name, name) == 0)
			return tty_type(tty, row->bytes);
	}
	if (g_str_has_prefix(name, "C-") && strlen(name) == 3) {
		control[0] = (char)(name[2] & 0x1f);
		return tty_type(tty, control);
	}
	if (g_str_has_prefix(name, "M-") && name[2]) {
		g_autofree char *text = g_strconcat("\033", name + 2, NULL);

		return tty_type(tty, text);
	}
	g_assert_cmpint(g_utf8_strlen(name, -1), ==, 1);
	return tty_type(tty, name);
}

gboolean
tty_keys(Tty *tty, const char *names)
{
	g_auto(GStrv) list = g_strsplit(names, " ", -1);

	for (char **name = list; *name; name++) {
		if (**name && !send_key(tty, *name))
			return FALSE;
	}
	return TRUE;
}

gboolean
tty_paste(Tty *tty, const char *text)
{
	g_autofree char *bytes = g_strconcat("\033[200~", text, "\033[201~", NULL);

	return tty_type(tty, bytes);
}

gboolean
tty_click(Tty *tty, int x, int y)
{
	g_autofree char *bytes = g_strdup_printf("\033[<0;%d;%dM", x + 1, y + 1);

	return tty_type(tty, bytes);
}

gboolean
tty_resize(Tty *tty, int width, int height)
{
	struct winsize size = { .ws_row = (unsigned short)height,
		.ws_col = (unsigned short)width };

	if (width == tty->width && height == tty->height)
		return TRUE; /* the kernel tells of changes only */
	tty->width = width;
	tty->height = height;
	drain(tty);
	vterm_set_size(tty->vterm, height, width);
	ioctl(tty->master, TIOCSWINSZ, &size);
	return tty_wait(tty);
}

void
tty_signal(Tty *tty, int number)
{
	kill(tty->pid, number);
}

void
tty_hang_up(Tty *tty)
{
	drain(tty);
	close(tty->master);
	tty->master = -1;
}

gboolean
tty_ended(Tty *tty, int ms, int *status)
{
	gint64 until = g_get_monotonic_time() + (gint64)ms * 1000;

	while (!has_ended(tty) && g_get_monotonic_time() < until)
		tty_drain(tty, 10);
	drain(tty);
	if (status)
		*status = tty->status;
	return tty->ended;
}

void
tty_limit_files(Tty *tty, gint64 size)
{
	struct rlimit limit = { .rlim_max = RLIM_INFINITY };

	limit.rlim_cur = size < 0 ? RLIM_INFINITY : (rlim_t)size;
	g_assert_cmpint(prlimit(tty->pid, RLIMIT_FSIZE, &limit, NULL), ==, 0);
}

/* TRUE when the program has shown a frame or ended, FALSE when it hangs. */
static gboolean
moves_on(Tty *tty, int ms)
{
	struct pollfd fd = { .fd = tty->wake, .events = POLLIN };
	char bytes[256];

	if (poll(&fd, 1, ms) <= 0)
		return FALSE;
	return read(tty->wake, bytes, sizeof(bytes)) >= 0;
}

gboolean
tty_stall(Tty *tty, const char *key)
{
	for (int i = 0; i < 10000; i++) {
		if (write(tty->master, key, strlen(key)) < 0 || !moves_on(tty, 500))
			return TRUE;
	}
	return FALSE;
}

gboolean
tty_ended_unread(Tty *tty, int ms)
{
	gint64 until = g_get_monotonic_time() + (gint64)ms * 1000;

	while (!has_ended(tty) && g_get_monotonic_time() < until)
		moves_on(tty, 10);
	return tty->ended;
}

gboolean
tty_stopped(Tty *tty, int ms)
{
	gint64 until = g_get_monotonic_time() + (gint64)ms * 1000;
	int status = 0;

	while (g_get_monotonic_time() < until) {
		tty_drain(tty, 10);
		if (waitpid(tty->pid, &status, WNOHANG | WUNTRACED) != tty->pid)
			continue;
		if (WIFSTOPPED(status))
			return TRUE;
		tty->ended = TRUE;
		tty->status = status;
		return FALSE;
	}
	return FALSE;
}

gsize
tty_bytes(const Tty *tty)
{
	return tty->bytes;
}

const char *
tty_errors(Tty *tty)
{
	g_clear_pointer(&tty->errors, g_free);
	if (!g_file_get_contents(tty->error_path, &tty->errors, NULL, NULL))
		tty->errors = g_strdup("");
	return tty->errors;
}

const char *
tty_output(const Tty *tty)
{
	return tty->output->str;
}

const char *
tty_folder(const Tty *tty)
{
	return tty->folder;
}

static const KeyBytes key_bytes[] = {
	{ "Enter", "\r" },
	{ "Tab", "\t" },
	{ "S-Tab", "\033[Z" },
	/* As a code point: a lone byte is Esc only once nothing more came for a while,
	 * which was most of the time of the longest tests. */
	{ "Esc", "\033[27u" },
	{ "ESC", "\033" },
	{ "Space", " " },
	{ "Backspace", "\177" },
	{ "Up", "\033[A" },
	{ "Down", "\033[B" },
	{ "Right", "\033[C" },
	{ "Left", "\033[D" },
	{ "Home", "\033[H" },
	{ "End", "\033[F" },
	{ "PgUp", "\033[5~" },
	{ "PgDn", "\033[6~" },
	{ "Ins", "\033[2~" },
	{ "Del", "\033[3~" },
	{ "F1", "\033OP" },
	{ "F4", "\033OS" },
	{ "C-Left", "\033[1;5D" },
	{ "C-Right", "\033[1;5C" },
	{ "M-Enter", "\033\r" },
	{ 0 },
};
