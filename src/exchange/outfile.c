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
	int fd;	     /* -1: the stream is standard output */
	off_t size;  /* what was written to it */
	off_t begun; /* how far the disk was told to begin */
	int lost;    /* errno of a write that failed */
	char *said;  /* the path as the user gave it */
};

static gboolean
fail(OutFile *file, int number, GError **error)
{
	KrugErrorCode code = krug_error_of_write(number);

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
		file->lost = errno;
		return 0;
	}
	file->size += (off_t)size;
	begin_portion(file);
	return (ssize_t)size;
}

static void
open_stream(OutFile *file, int fd)
{
	const cookie_io_functions_t functions = { .write = write_block };

	file->fd = fd;
	file->stream = fopencookie(file, "w", functions);
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
	open_stream(file, fd);
	if (fchmod(fd, mode) != 0)
		return fail(file, errno, error);
	return TRUE;
}

static gboolean
open_directly(OutFile *file, const char *path, GError **error)
{
	int fd = g_open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);

	if (fd < 0)
		return fail(file, errno, error);
	open_stream(file, fd);
	return TRUE;
}

OutFile *
outfile_open(const char *path, GError **error)
{
	g_autoptr(OutFile) file = g_new0(OutFile, 1);
	struct stat info;

	file->fd = -1;
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

/* 0, or why something was lost. */
static int
close_descriptor(OutFile *file)
{
	int number = file->lost;

	if (!number && file->path && fsync(file->fd) != 0)
		number = errno;
	if (close(file->fd) != 0 && !number)
		number = errno;
	file->fd = -1;
	return number;
}

static gboolean
close_stream(OutFile *file, GError **error)
{
	int number = ferror(file->stream) ? EIO : 0;

	if (fflush(file->stream) != 0)
		number = errno;
	if (file->fd >= 0) {
		number = close_descriptor(file);
		fclose(file->stream);
	}
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
	if (file->fd >= 0) {
		fclose(file->stream);
		close(file->fd);
	}
	if (file->temporary)
		g_unlink(file->temporary);
	g_free(file->block);
	g_free(file->temporary);
	g_free(file->path);
	g_free(file->said);
	g_free(file);
}
