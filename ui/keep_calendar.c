/*
 * The path is read anew each time: it may be set while the screen is open. A failure is
 * told once, until another one takes its place or the file was written.
 */
#include "keep_calendar.h"

#include "krug/calendar_file.h"
#include "krug/paths.h"

#include "cli/output.h"

struct KeepCalendar {
	Book *book;
	CalendarFile *file; /* being written */
	char *told;	    /* the last failure */
};

void
keep_calendar_once(Book *book, const Config *config)
{
	g_autofree char *path = path_expand(config_get(config, "calendar.path"));
	g_autoptr(GError) error = NULL;

	if (*path && !calendar_file_keep(book, path, &error))
		out_say("krug: %s", error->message);
}

KeepCalendar *
keep_calendar_new(Book *book)
{
	KeepCalendar *keep = g_new0(KeepCalendar, 1);

	keep->book = book;
	return keep;
}

void
keep_calendar_free(KeepCalendar *keep)
{
	if (!keep)
		return;
	calendar_file_free(keep->file);
	g_free(keep->told);
	g_free(keep);
}

static gboolean
tell_once(KeepCalendar *keep, GError *why, GError **error)
{
	gboolean new = g_strcmp0(keep->told, why->message) != 0;

	g_free(keep->told);
	keep->told = g_strdup(why->message);
	if (new)
		g_propagate_error(error, why);
	else
		g_error_free(why);
	return FALSE;
}

static char *
read_path(void)
{
	g_autofree char *where = path_config_file();
	g_autoptr(Config) config = config_load(where, NULL);

	return path_expand(config ? config_get(config, "calendar.path") : "");
}

/* What was begun before the last change is thrown away. */
static gboolean
begin(void *data, GError **error)
{
	KeepCalendar *keep = data;
	g_autofree char *path = read_path();
	GError *why = NULL;

	g_clear_pointer(&keep->file, calendar_file_free);
	if (!*path)
		return FALSE;
	keep->file = calendar_file_begin(keep->book, path, &why);
	if (why)
		return tell_once(keep, why, error);
	return keep->file != NULL;
}

static gboolean
step(void *data, GError **error)
{
	KeepCalendar *keep = data;
	GError *why = NULL;
	gboolean more = FALSE;

	calendar_file_step(keep->file, &more, &why);
	if (!more || why)
		g_clear_pointer(&keep->file, calendar_file_free);
	if (why)
		return tell_once(keep, why, error);
	if (!more)
		g_clear_pointer(&keep->told, g_free);
	return more;
}

ShellRest
keep_calendar_rest(KeepCalendar *keep)
{
	return (ShellRest){ .begin = begin, .step = step, .data = keep };
}
