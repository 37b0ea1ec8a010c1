/*
 * The path is read anew each time: it may be set while the screen is open. A failure is
 * told once, until another one takes its place or the file was written.
 */
#include "keep_calendar.h"

#include "krug/book.h"
#include "krug/calendar_file.h"
#include "krug/paths.h"
#include "krug/vdir.h"

#include "cli/output.h"

#define FILES 20 /* of the folders, written in one step */

typedef enum { PART_FILE, PART_FOLDERS, PARTS } Part;

struct KeepCalendar {
	Book *book;
	CalendarFile *file; /* being written */
	gboolean folders;   /* still to be looked at */
	char *told[PARTS];  /* the last failure of each */
};

static gboolean
keep_folders(Book *book, const Config *config, guint most, guint *written, GError **error)
{
	const VdirOptions options = {
		.calendar = config_get(config, "calendar.vdir"),
		.contacts = config_get(config, "contacts.vdir"),
	};

	return vdir_write(book, &options, most, written, error);
}

void
keep_calendar_once(Book *book, const Config *config)
{
	g_autofree char *path = path_expand(config_get(config, "calendar.path"));
	g_autoptr(GError) error = NULL;

	if (*path && !calendar_file_keep(book, path, &error))
		out_say("krug: %s", error->message);
	g_clear_error(&error);
	if (!keep_folders(book, config, 0, NULL, &error))
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
	for (int part = 0; part < PARTS; part++)
		g_free(keep->told[part]);
	g_free(keep);
}

/* What of a part has to be said now; it takes `why`, which is NULL where all is well. */
static void
tell_once(KeepCalendar *keep, Part part, GError *why, GError **error)
{
	g_autofree char *before = g_steal_pointer(&keep->told[part]);

	if (!why)
		return;
	keep->told[part] = g_strdup(why->message);
	if (g_strcmp0(before, why->message) != 0)
		g_propagate_error(error, why);
	else
		g_error_free(why);
}

static Config *
read_config(void)
{
	g_autofree char *where = path_config_file();

	return config_load(where, NULL);
}

/* What was begun before the last change is thrown away. */
static gboolean
begin(void *data, GError **error)
{
	KeepCalendar *keep = data;
	g_autoptr(Config) config = read_config();
	g_autofree char *path =
		path_expand(config ? config_get(config, "calendar.path") : "");
	GError *why = NULL;

	g_clear_pointer(&keep->file, calendar_file_free);
	keep->folders = config && book_path(keep->book) &&
			(*config_get(config, "calendar.vdir") ||
				*config_get(config, "contacts.vdir"));
	if (*path)
		keep->file = calendar_file_begin(keep->book, path, &why);
	if (why || !keep->file)
		tell_once(keep, PART_FILE, why, error);
	return keep->file || keep->folders;
}

static void
step_file(KeepCalendar *keep, GError **why)
{
	gboolean more = FALSE;

	if (!calendar_file_step(keep->file, &more, why) || !more)
		g_clear_pointer(&keep->file, calendar_file_free);
}

static void
step_folders(KeepCalendar *keep, GError **why)
{
	g_autoptr(Config) config = read_config();
	guint written = 0;

	keep->folders = config &&
			keep_folders(keep->book, config, FILES, &written, why) &&
			written > 0;
}

static gboolean
step(void *data, GError **error)
{
	KeepCalendar *keep = data;
	Part part = keep->file ? PART_FILE : PART_FOLDERS;
	GError *why = NULL;

	if (part == PART_FILE)
		step_file(keep, &why);
	else
		step_folders(keep, &why);
	if (why || (part == PART_FILE ? !keep->file : !keep->folders))
		tell_once(keep, part, why, error);
	return keep->file || keep->folders;
}

ShellRest
keep_calendar_rest(KeepCalendar *keep)
{
	return (ShellRest){ .begin = begin, .step = step, .data = keep };
}
