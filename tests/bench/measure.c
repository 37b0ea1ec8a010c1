/* See measure.h. The pseudo-terminal is read while a frame is waited for, so that the
 * program measured never waits for us. */
#include "measure.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define FRAME_FD "9"
#define PATIENCE 60000 /* ms */

struct Terminal {
	int master, frames;
	pid_t pid;
	gsize bytes;
	const char *name;
};

double
measure_now(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double)now.tv_sec * 1e6 + (double)now.tv_nsec / 1e3;
}

static int
compare(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

double
measure_median(double *values, guint n)
{
	qsort(values, n, sizeof(*values), compare);
	return n % 2 ? values[n / 2] : (values[n / 2 - 1] + values[n / 2]) / 2;
}

void
measure_die(const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	vfprintf(stderr, format, arguments);
	va_end(arguments);
	fputc('\n', stderr);
	exit(1);
}

Pair
measure_pair(char **arguments)
{
	Pair pair = { .ours = arguments };

	while (*arguments && strcmp(*arguments, "--") != 0)
		arguments++;
	if (!*arguments || !arguments[1] || arguments == pair.ours)
		measure_die("two commands are wanted, with -- between them");
	*arguments = NULL;
	pair.against = arguments + 1;
	return pair;
}

Terminal *
terminal_start(char **argv, int width, int height)
{
	Terminal *terminal = g_new0(Terminal, 1);
	struct winsize size = { .ws_row = (unsigned short)height,
		.ws_col = (unsigned short)width };
	int frames[2];

	if (pipe(frames) != 0)
		measure_die("pipe: %s", strerror(errno));
	terminal->name = argv[0];
	terminal->pid = forkpty(&terminal->master, NULL, NULL, &size);
	if (terminal->pid < 0)
		measure_die("forkpty: %s", strerror(errno));
	if (terminal->pid == 0) {
		dup2(frames[1], atoi(FRAME_FD));
		setenv("KRUG_FRAME_FD", FRAME_FD, 1);
		execvp(argv[0], argv);
		_exit(127);
	}
	close(frames[1]);
	terminal->frames = frames[0];
	fcntl(terminal->frames, F_SETFD, FD_CLOEXEC);
	fcntl(terminal->master, F_SETFD, FD_CLOEXEC);
	fcntl(terminal->master, F_SETFL, O_NONBLOCK);
	return terminal;
}

static void
drain(Terminal *terminal)
{
	char bytes[16384];
	gssize n;

	while ((n = read(terminal->master, bytes, sizeof(bytes))) > 0)
		terminal->bytes += (gsize)n;
}

void
terminal_wait(Terminal *terminal)
{
	struct pollfd fds[2] = {
		{ .fd = terminal->frames, .events = POLLIN },
		{ .fd = terminal->master, .events = POLLIN },
	};
	char byte;

	for (;;) {
		if (poll(fds, 2, PATIENCE) <= 0)
			measure_die("%s shows no frame", terminal->name);
		if (fds[0].revents & POLLIN) {
			if (read(terminal->frames, &byte, 1) == 1)
				return;
		} else if (fds[0].revents) {
			measure_die("%s ended", terminal->name);
		}
		drain(terminal);
	}
}

void
terminal_forget(Terminal *terminal)
{
	struct pollfd fd = { .fd = terminal->frames, .events = POLLIN };
	char bytes[64];

	drain(terminal);
	while (poll(&fd, 1, 0) > 0 && fd.revents & POLLIN)
		if (read(terminal->frames, bytes, sizeof(bytes)) <= 0)
			return;
}

void
terminal_type(Terminal *terminal, const char *keys)
{
	if (write(terminal->master, keys, strlen(keys)) < 0)
		measure_die("%s takes no key", terminal->name);
}

gsize
terminal_bytes(Terminal *terminal)
{
	drain(terminal);
	return terminal->bytes;
}

glong
terminal_memory(const Terminal *terminal)
{
	g_autofree char *path = g_strdup_printf("/proc/%ld/status", (long)terminal->pid);
	g_autofree char *status = NULL;
	const char *peak = NULL;

	if (g_file_get_contents(path, &status, NULL, NULL))
		peak = strstr(status, "VmHWM:");
	return peak ? atol(peak + strlen("VmHWM:")) : 0;
}

void
terminal_end(Terminal *terminal)
{
	kill(terminal->pid, SIGKILL);
	waitpid(terminal->pid, NULL, 0);
	close(terminal->master);
	close(terminal->frames);
	g_free(terminal);
}

static void
become(char **argv)
{
	int null = open("/dev/null", O_RDWR);

	for (int fd = 0; fd < 3; fd++)
		dup2(null, fd);
	execvp(argv[0], argv);
	_exit(127);
}

Ran
measure_run(char **argv)
{
	double begun = measure_now();
	struct rusage usage;
	int status = 0;
	pid_t pid = fork();

	if (pid == 0)
		become(argv);
	if (pid < 0 || wait4(pid, &status, 0, &usage) != pid || status != 0)
		measure_die("%s does not run", argv[0]);
	return (Ran){ measure_now() - begun, usage.ru_maxrss };
}
