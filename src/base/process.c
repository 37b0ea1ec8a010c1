/*
 * A process number alone is used again soon; together with its start, in clock ticks
 * since boot, from /proc/PID/stat (proc(5), field 22), it is not.
 */
#include "base/process.h"

#include <signal.h>
#include <string.h>
#include <unistd.h>

#include <glib.h>

#define FIELDS_AFTER_NAME 20 /* "state" is field 3, the start field 22 */

/* 0 where it cannot be told. */
static gint64
start_of(gint64 process)
{
	g_autofree char *path =
		g_strdup_printf("/proc/%" G_GINT64_FORMAT "/stat", process);
	g_autofree char *text = NULL;
	g_auto(GStrv) fields = NULL;
	const char *name_end;

	if (!g_file_get_contents(path, &text, NULL, NULL))
		return 0;
	name_end = strrchr(text, ')'); /* the name may hold spaces and brackets */
	if (name_end == NULL || name_end[1] == '\0')
		return 0;
	fields = g_strsplit(name_end + 2, " ", FIELDS_AFTER_NAME + 1);
	if (g_strv_length(fields) < FIELDS_AFTER_NAME)
		return 0;
	return g_ascii_strtoll(fields[FIELDS_AFTER_NAME - 1], NULL, 10);
}

gint64
process_self(gint64 *start)
{
	gint64 self = (gint64)getpid();

	*start = start_of(self);
	return self;
}

gboolean
process_lives(gint64 process, gint64 start)
{
	if (process <= 0 || kill((pid_t)process, 0) != 0)
		return FALSE;
	return start == 0 || start_of(process) == start;
}
