/*
 * Temporary file, fsync, rename, fsync of the folder: after a crash either the old or the
 * new file is there, never half of one. The disk begins to write what is there while the
 * rest is still being made, so that the fsync finds little left to wait for.
 */
#define _GNU_SOURCE /* fopencookie */

#include "outfile.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "krug/descriptor.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/paths.h"

#define BLOCK	(64 * 1024)
#define PORTION (1 << 20) /* bytes the disk begins to write at once */

struct OutFile {
	char *path;	 /* where it goes in the end; NULL: written directly */
	char *temporary; /* NULL once renamed */
	FILE *stream;
	char *block; /* what the stream gathers; goes after it */
	int fd;	     /* -1: none is open */
	off_t size;  /* what was written to it */
	off_t begun; /* how far the disk was told to begin */
	int lost;    /* errno of the first write that failed */
	char *said;  /* the path as the user gave it */
};

static void
no_folder(const OutFile *file, KrugErrorCode code, GError **error)
{
	g_autofree char *folder = g_path_get_dirname(file->said);

	g_set_error(error, KRUG_ERROR, code,
		_("%s could not be written: there is no folder %s. Make it, or choose "
		  "another file."),
		file->said, folder);
}

static gboolean
fail(OutFile *file, int number, GError **error)
{
	KrugErrorCode code = krug_error_of_write(number);

	if (strcmp(file->said, "-") == 0)
		g_set_error(error, KRUG_ERROR, code,
			_("Not everything could be written to standard output: %s."),
			g_strerror(number));
	else if (number == ENOENT)
		no_folder(file, code, error);
	else
		g_set_error(error, KRUG_ERROR, code,
			_("%s could not be written: %s. What was there before still "
			  "stands."),
			file->said, g_strerror(number));
	return FALSE;
}

/* Nobody waits for the disk here, and what it refuses the fsync will tell. */
static void
begin_portion(OutFile *file)
{
	if (file->size - file->begun < PORTION)
		return;
	sync_file_range(
		file->fd, file->begun, file->size - file->begun, SYNC_FILE_RANGE_WRITE);
	file->begun = file->size;
}

static ssize_t
write_block(void *data, const char *bytes, size_t size)
{
	OutFile *file = data;

	if (!descriptor_write(file->fd, bytes, size)) {
		file->lost = file->lost ? file->lost : errno;
		return 0;
	}
	file->size += (off_t)size;
	begin_portion(file);
	return (ssize_t)size;
}

/* Takes the descriptor; -1: it could not be opened, errno tells why. */
static gboolean
open_stream(OutFile *file, int fd, GError **error)
{
	const cookie_io_functions_t functions = { .write = write_block };

	if (fd < 0)
		return fail(file, errno, error);
	file->fd = fd;
	file->stream = fopencookie(file, "w", functions);
	file->block = g_malloc(BLOCK);
	setvbuf(file->stream, file->block, _IOFBF, BLOCK);
	return TRUE;
}

/* What others printed goes first. */
static gboolean
open_output(OutFile *file, GError **error)
{
	fflush(stdout);
	return open_stream(file, fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 0), error);
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
	g_autofree char *path = g_build_filename(folder, name, NULL);
	int fd = g_mkstemp_full(path, O_WRONLY | O_CLOEXEC, 0600);

	if (!open_stream(file, fd, error))
		return FALSE;
	file->temporary = g_steal_pointer(&path);
	return fchmod(fd, mode) == 0 || fail(file, errno, error);
}

static gboolean
open_directly(OutFile *file, const char *path, GError **error)
{
	int fd = g_open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);

	return open_stream(file, fd, error);
}

static gboolean
open_path(OutFile *file, const char *path, GError **error)
{
	struct stat info;
	gboolean there = stat(path, &info) == 0;

	if (there && S_ISDIR(info.st_mode))
		return fail(file, EISDIR, error);
	if (there && !S_ISREG(info.st_mode))
		return open_directly(file, path, error);
	file->path = resolved(path);
	return open_temporary(file, there ? info.st_mode & 07777 : 0600, error);
}

OutFile *
outfile_open(const char *path, GError **error)
{
	g_autoptr(OutFile) file = g_new0(OutFile, 1);
	gboolean ok;

	file->fd = -1;
	file->said = g_strdup(path);
	ok = strcmp(path, "-") == 0 ? open_output(file, error)
				    : open_path(file, path, error);
	return ok ? g_steal_pointer(&file) : NULL;
}

FILE *
outfile_stream(OutFile *file)
{
	return file->stream;
}

gboolean
outfile_again(OutFile *file)
{
	if (!file->temporary || fflush(file->stream) != 0 ||
		ftruncate(file->fd, 0) != 0 || lseek(file->fd, 0, SEEK_SET) != 0)
		return FALSE;
	file->size = file->begun = 0;
	return TRUE;
}

/* What is lost is told by the write that lost it, or by what comes last. */
static gboolean
close_stream(OutFile *file, GError **error)
{
	int number;

	fclose(g_steal_pointer(&file->stream));
	number = file->lost;
	if (!number && file->path && fsync(file->fd) != 0)
		number = errno;
	if (close(file->fd) != 0 && !number)
		number = errno;
	file->fd = -1;
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
	if (file->stream)
		fclose(file->stream);
	if (file->fd >= 0)
		close(file->fd);
	if (file->temporary)
		g_unlink(file->temporary);
	g_free(file->block);
	g_free(file->temporary);
	g_free(file->path);
	g_free(file->said);
	g_free(file);
}
