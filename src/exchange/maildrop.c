/*
 * Drafts as files. Each is written under a name of its own, synced, then linked to the
 * name it is to have: link(2) fails where that name is taken, rename(2) would not.
 */
#include "maildrop.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "krug/descriptor.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/paths.h"
#include "krug/text.h"

#define NAME_MOST 120 /* bytes of a file name before its number */
#define TRIES	  1000

static gboolean
is_folder(const char *path, const char *below)
{
	g_autofree char *all = g_build_filename(path, below, NULL);

	return g_file_test(all, G_FILE_TEST_IS_DIR);
}

/* How many of the three folders of a Maildir are there. */
static int
maildir_parts(const char *path)
{
	return is_folder(path, "cur") + is_folder(path, "new") + is_folder(path, "tmp");
}

gboolean
maildrop_find(const char *folder, char **maildir, GError **error)
{
	g_autofree char *drafts = g_build_filename(folder, ".Drafts", NULL);
	int parts = maildir_parts(folder);

	*maildir = NULL;
	if (!g_file_test(folder, G_FILE_TEST_IS_DIR)) {
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND,
			_("There is no folder %s for drafts. Make it, or set another "
			  "one: krug config letters.drafts FOLDER."),
			folder);
		return FALSE;
	}
	if (maildir_parts(drafts) == 3)
		*maildir = g_steal_pointer(&drafts);
	else if (parts == 3)
		*maildir = g_strdup(folder);
	else if (parts > 0)
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT,
			_("%s is no Maildir: of its folders cur, new and tmp not all are "
			  "there."),
			folder);
	return *maildir || parts == 0;
}

/* --- writing --- */

static gboolean
failed(const char *folder, int number, GError **error)
{
	KrugErrorCode code = krug_error_of_write(number);

	if (number == EACCES || number == EPERM || number == EROFS)
		code = KRUG_ERROR_READ_ONLY;
	g_set_error(error, KRUG_ERROR, code,
		_("The draft could not be written into %s (%s). The letter is kept."),
		folder, g_strerror(number));
	return FALSE;
}

static gboolean
write_all(int fd, const char *text)
{
	return descriptor_write(fd, text, strlen(text)) && fsync(fd) == 0;
}

/* The text on the disk, in a new file whose descriptor is taken; FALSE with errno and no
 * file. */
static gboolean
write_new(int fd, const char *path, const char *text)
{
	int number = 0;

	if (fd < 0)
		return FALSE;
	if (!write_all(fd, text))
		number = errno;
	if (close(fd) != 0 && !number)
		number = errno;
	if (number)
		g_unlink(path);
	errno = number;
	return number == 0;
}

/* Gives the file its name; where file systems know no links it is renamed, if the name is
 * free. FALSE with errno, EEXIST where it is taken. */
static gboolean
give_name(const char *temporary, const char *path)
{
	if (link(temporary, path) == 0) {
		g_unlink(temporary);
		return TRUE;
	}
	if (errno != EPERM && errno != EOPNOTSUPP && errno != ENOSYS)
		return FALSE;
	if (g_file_test(path, G_FILE_TEST_EXISTS)) {
		errno = EEXIST;
		return FALSE;
	}
	return g_rename(temporary, path) == 0;
}

static gboolean
tell(char **path, char *at)
{
	path_sync_parent(at);
	if (path)
		*path = at;
	else
		g_free(at);
	return TRUE;
}

/* "/" and ":" are what the name of a host must not bring into that of a file. */
static char *
host_name(void)
{
	char *name = g_strdup(g_get_host_name());

	return g_strdelimit(name, "/:", '-');
}

gboolean
maildrop_deliver(const char *maildir, gint64 at, const char *unique, const char *text,
	char **path, GError **error)
{
	g_autofree char *host = host_name();
	g_autofree char *part = g_strndup(unique, strcspn(unique, "@"));
	g_autofree char *name =
		g_strdup_printf("%" G_GINT64_FORMAT ".%s.%s", at, part, host);
	g_autofree char *flagged = g_strconcat(name, ":2,D", NULL);
	g_autofree char *temporary = g_build_filename(maildir, "tmp", name, NULL);
	g_autofree char *final = g_build_filename(maildir, "cur", flagged, NULL);
	int number, fd = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);

	if (!write_new(fd, temporary, text))
		return failed(maildir, errno, error);
	if (give_name(temporary, final))
		return tell(path, g_steal_pointer(&final));
	number = errno;
	g_unlink(temporary);
	return failed(maildir, number, error);
}

/* --- plain folders --- */

/* A name that every system takes: no separators, no controls, no dot or space at its
 * ends, not too long. */
static char *
file_name(const char *name)
{
	g_autofree char *clean = text_clean(name);
	char *end;

	g_strdelimit(clean, "/\\:*?\"<>|", ' ');
	if (strlen(clean) > NAME_MOST) {
		end = g_utf8_find_prev_char(clean, clean + NAME_MOST + 1);
		*end = '\0';
	}
	for (gsize n = strlen(clean); n && strchr(" .", clean[n - 1]); n--)
		clean[n - 1] = '\0';
	return g_strdup(clean + strspn(clean, " ."));
}

/* FALSE with errno where no name could be given. */
static char *
name_file(const char *temporary, const char *folder, const char *name)
{
	for (int i = 1; i <= TRIES; i++) {
		g_autofree char *number = i > 1 ? g_strdup_printf(" %d", i) : NULL;
		g_autofree char *file = g_strconcat(name, number ? number : "", NULL);
		g_autofree char *full = g_strconcat(file, ".eml", NULL);
		char *path = g_build_filename(folder, full, NULL);

		if (give_name(temporary, path))
			return path;
		g_free(path);
		if (errno != EEXIST)
			return NULL;
	}
	return NULL;
}

gboolean
maildrop_file(const char *folder, const char *name, const char *text, char **path,
	GError **error)
{
	g_autofree char *base = file_name(name);
	g_autofree char *hidden = g_strdup_printf(".%s.XXXXXX.tmp", base);
	g_autofree char *temporary = g_build_filename(folder, hidden, NULL);
	int number, fd = g_mkstemp_full(temporary, O_WRONLY | O_CLOEXEC, 0600);
	char *final;

	if (!write_new(fd, temporary, text))
		return failed(folder, errno, error);
	final = name_file(temporary, folder, base);
	if (final)
		return tell(path, final);
	number = errno;
	g_unlink(temporary);
	return failed(folder, number, error);
}
