/*
 * Places of files by the XDG Base Directory Specification. The environment is read here
 * and not through GLib, which remembers its first answer: tests and --book change it.
 */
#include "krug/paths.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "krug/error.h"
#include "krug/i18n.h"

#define TAG_DIGITS 16

static const char *
home(void)
{
	const char *dir = g_getenv("HOME");

	return dir && g_path_is_absolute(dir) ? dir : g_get_home_dir();
}

static char *
folder(const char *variable, const char *fallback)
{
	const char *dir = g_getenv(variable);

	if (dir && g_path_is_absolute(dir))
		return g_build_filename(dir, "krug", NULL);
	return g_build_filename(home(), fallback, "krug", NULL);
}

char *
path_data(void)
{
	return folder("XDG_DATA_HOME", ".local/share");
}

char *
path_config(void)
{
	return folder("XDG_CONFIG_HOME", ".config");
}

char *
path_config_file(void)
{
	g_autofree char *dir = path_config();

	return g_build_filename(dir, "config", NULL);
}

char *
path_state(void)
{
	return folder("XDG_STATE_HOME", ".local/state");
}

char *
path_expand(const char *path)
{
	if (path[0] == '~' && (path[1] == '/' || !path[1]))
		return g_build_filename(home(), path + 1, NULL);
	return g_strdup(path);
}

char *
path_shown(const char *path)
{
	g_autofree char *shown = g_filename_display_name(path);
	g_autofree char *at_home = g_build_filename(home(), "/", NULL);

	if (!g_str_has_prefix(shown, at_home))
		return g_steal_pointer(&shown);
	return g_build_filename("~", shown + strlen(at_home), NULL);
}

char *
path_book(const char *option, const char *setting)
{
	const char *told[] = { option, g_getenv("KRUG_BOOK"), setting };
	g_autofree char *dir = NULL;

	for (size_t i = 0; i < G_N_ELEMENTS(told); i++)
		if (told[i] && *told[i])
			return path_expand(told[i]);
	dir = path_data();
	return g_build_filename(dir, "book.krug", NULL);
}

char *
path_tag(const char *path)
{
	g_autofree char *hash =
		g_compute_checksum_for_string(G_CHECKSUM_SHA256, path, -1);

	return g_strndup(hash, TAG_DIGITS);
}

gboolean
path_same_file(const char *one, const char *other)
{
	GStatBuf a, b;

	return g_stat(one, &a) == 0 && g_stat(other, &b) == 0 && a.st_dev == b.st_dev &&
	       a.st_ino == b.st_ino;
}

gboolean
path_make_parent(const char *path, GError **error)
{
	g_autofree char *dir = g_path_get_dirname(path);

	if (g_mkdir_with_parents(dir, 0700) == 0)
		return TRUE;
	g_set_error(error, KRUG_ERROR, krug_error_of_write(errno),
		_("The folder %s cannot be made (%s); choose another place or make it."),
		dir, g_strerror(errno));
	return FALSE;
}

void
path_sync_parent(const char *path)
{
	g_autofree char *dir = g_path_get_dirname(path);
	int fd = open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

	if (fd < 0)
		return;
	fsync(fd);
	close(fd);
}
