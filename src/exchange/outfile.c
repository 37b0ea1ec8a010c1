/*
 * Temporary file, fsync, rename, fsync of the folder: after a crash either the old or the
 * new file is there, never half of one.
 */
#include "outfile.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/paths.h"

#define BLOCK (64 * 1024)

struct OutFile {
	char *path;	 /* where it goes in the end; NULL: written directly */
	char *temporary; /* NULL once renamed */
	FILE *stream;
	char *block; /* what the stream gathers; goes after it */
	gboolean close;
	char *said; /* the path as the user gave it */
};

static gboolean
fail(OutFile *file, int number, GError **error)
{
	KrugErrorCode code = number == ENOSPC || number == EDQUOT || number == EIO
				     ? KRUG_ERROR_FULL
				     : KRUG_ERROR_FAILED;

	if (strcmp(file->said, "-") == 0)
		g_set_error(error, KRUG_ERROR, code,
			_("Not everything could be written to standard output: %s."),
			g_strerror(number));
	else
		g_set_error(error, KRUG_ERROR, code,
			_("%s could not be written: %s. What was there before still "
			  "stands."),
			file->said, g_strerror(number));
	return FALSE;
}

/* A file is written in blocks of this size, not of one page. */
static void
widen(OutFile *file)
{
	file->block = g_malloc(BLOCK);
	setvbuf(file->stream, file->block, _IOFBF, BLOCK);
}

/* The file behind links, so that a link stays one. */
static char *
resolved(const char *path)
{
	char *real = realpath(path, NULL);
	char *copy = g_strdup(real ? real : path);

	free(real);
	return copy;
}

static gboolean
open_temporary(OutFile *file, mode_t mode, GError **error)
{
	g_autofree char *folder = g_path_get_dirname(file->path);
	g_autofree char *base = g_path_get_basename(file->path);
	g_autofree char *name = g_strdup_printf(".%s.XXXXXX.tmp", base);
	char *path = g_build_filename(folder, name, NULL);
	int fd = g_mkstemp_full(path, O_WRONLY | O_CLOEXEC, 0600);

	if (fd < 0) {
		int number = errno;

		g_free(path);
		return fail(file, number, error);
	}
	file->temporary = path;
	file->stream = fdopen(fd, "w");
	file->close = TRUE;
	widen(file);
	if (fchmod(fd, mode) != 0)
		return fail(file, errno, error);
	return TRUE;
}

static gboolean
open_directly(OutFile *file, const char *path, GError **error)
{
	file->stream = fopen(path, "we");
	file->close = TRUE;
	return file->stream ? TRUE : fail(file, errno, error);
}

OutFile *
outfile_open(const char *path, GError **error)
{
	g_autoptr(OutFile) file = g_new0(OutFile, 1);
	struct stat info;

	file->said = g_strdup(path);
	if (strcmp(path, "-") == 0) {
		file->stream = stdout;
		return g_steal_pointer(&file);
	}
	gboolean there = stat(path, &info) == 0;

	if (there && S_ISDIR(info.st_mode)) {
		fail(file, EISDIR, error);
		return NULL;
	}
	if (there && !S_ISREG(info.st_mode))
		return open_directly(file, path, error) ? g_steal_pointer(&file) : NULL;
	file->path = resolved(path);
	if (!open_temporary(file, there ? info.st_mode & 07777 : 0600, error))
		return NULL;
	return g_steal_pointer(&file);
}

FILE *
outfile_stream(OutFile *file)
{
	return file->stream;
}

/* Why a write was lost is known to nobody any more: another one, to a file that will not
 * be kept, finds out. */
static int
find_reason(const OutFile *file)
{
	if (!ferror(file->stream))
		return 0;
	if (file->path && write(fileno(file->stream), "\n", 1) < 0)
		return errno;
	return EIO;
}

static gboolean
close_stream(OutFile *file, GError **error)
{
	int number = find_reason(file);

	if (fflush(file->stream) != 0)
		number = errno;
	if (!number && file->path && fsync(fileno(file->stream)) != 0)
		number = errno;
	if (file->close && fclose(file->stream) != 0 && !number)
		number = errno;
	file->stream = NULL;
	return number ? fail(file, number, error) : TRUE;
}

gboolean
outfile_commit(OutFile *file, GError **error)
{
	if (!close_stream(file, error))
		return FALSE;
	if (!file->path)
		return TRUE;
	if (g_rename(file->temporary, file->path) != 0)
		return fail(file, errno, error);
	g_clear_pointer(&file->temporary, g_free);
	path_sync_parent(file->path);
	return TRUE;
}

void
outfile_free(OutFile *file)
{
	if (!file)
		return;
	if (file->stream && file->close)
		fclose(file->stream);
	if (file->temporary)
		g_unlink(file->temporary);
	g_free(file->block);
	g_free(file->temporary);
	g_free(file->path);
	g_free(file->said);
	g_free(file);
}
