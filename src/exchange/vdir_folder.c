/*
 * Files of a vdir, by the descriptor of their folder: whoever renames the folder
 * meanwhile gets nothing scattered. Invariant: a file takes its name only when its bytes
 * are durable. So after a kill there is the old file or the new one, and some NAME.tmp,
 * which the next writes of those names take.
 */
#ifdef __linux__
#define _GNU_SOURCE /* syncfs() */
#endif
#include "vdir_folder.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "krug/descriptor.h"
#include "krug/error.h"
#include "krug/i18n.h"

#define SIZE_MOST      (16 * 1024 * 1024)
#define NAME_MOST      100 /* letters of a UID in a name */
#define NAME_LETTERS   "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_@."
#define CONFLICTS_MOST 1000 /* of one file */
#define FEW	       8    /* files that are made durable one by one */

/* Written, and not there under its name yet. */
typedef struct {
	char *name, *temporary;
	VdirFile was;
	gboolean there; /* `was` is what was read, else there was none */
} Waiting;

struct VdirFolder {
	int fd;
	char *path;
	const char *ending;
	GArray *waiting; /* Waiting */
};

static void
waiting_clear(gpointer data)
{
	Waiting *waiting = data;

	g_free(waiting->name);
	g_free(waiting->temporary);
}

static gboolean
fail(const VdirFolder *folder, const char *name, GError **error)
{
	int number = errno;

	g_set_error(error, KRUG_ERROR, krug_error_of_write(number),
		_("%s/%s: %s. What is there still stands."), folder->path, name,
		g_strerror(number));
	return FALSE;
}

VdirFolder *
vdir_folder_open(const char *path, const char *ending, gboolean make, GError **error)
{
	g_autoptr(VdirFolder) folder = g_new0(VdirFolder, 1);

	folder->path = g_strdup(path);
	folder->ending = ending;
	folder->fd = -1;
	folder->waiting = g_array_new(FALSE, FALSE, sizeof(Waiting));
	g_array_set_clear_func(folder->waiting, waiting_clear);
	if (make && g_mkdir_with_parents(path, 0700) != 0) {
		fail(folder, "", error);
		return NULL;
	}
	folder->fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (folder->fd < 0 && (make || errno != ENOENT)) {
		fail(folder, "", error);
		return NULL;
	}
	return g_steal_pointer(&folder);
}

void
vdir_folder_free(VdirFolder *folder)
{
	if (!folder)
		return;
	if (folder->fd >= 0)
		close(folder->fd);
	g_array_unref(folder->waiting);
	g_free(folder->path);
	g_free(folder);
}

static void
file_free(gpointer data)
{
	VdirFile *file = data;

	g_free(file->name);
	g_free(file);
}

/* Two files may be written within one tick of the clock: what took the place of another
 * by a rename is another one by its inode. */
static void
take_stat(const struct stat *info, VdirFile *file)
{
	guint64 time = (guint64)info->st_mtim.tv_sec * G_GUINT64_CONSTANT(1000000000) +
		       (guint64)info->st_mtim.tv_nsec;

	file->size = info->st_size;
	file->stamp = (gint64)(time ^ (guint64)info->st_ino *
					      G_GUINT64_CONSTANT(0x9e3779b97f4a7c15));
}

static int
compare_files(gconstpointer a, gconstpointer b)
{
	const VdirFile *const *x = a, *const *y = b;

	return strcmp((*x)->name, (*y)->name);
}

/* Names that are no UTF-8 stop vdirsyncer; krug passes them over. */
static void
add_file(const VdirFolder *folder, const char *name, GPtrArray *files)
{
	struct stat info;
	VdirFile *file;

	if (!g_utf8_validate(name, -1, NULL) ||
		fstatat(folder->fd, name, &info, 0) != 0 || !S_ISREG(info.st_mode))
		return;
	file = g_new0(VdirFile, 1);
	file->name = g_strdup(name);
	take_stat(&info, file);
	g_ptr_array_add(files, file);
}

GPtrArray *
vdir_folder_list(const VdirFolder *folder, GPtrArray *kept, GError **error)
{
	g_autoptr(GPtrArray) files = g_ptr_array_new_with_free_func(file_free);
	int fd;
	DIR *dir;
	const struct dirent *entry;

	if (folder->fd < 0)
		return g_steal_pointer(&files);
	fd = openat(folder->fd, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	dir = fd < 0 ? NULL : fdopendir(fd);
	if (!dir) {
		fail(folder, "", error);
		return NULL;
	}
	while ((entry = readdir(dir))) {
		if (g_str_has_suffix(entry->d_name, folder->ending))
			add_file(folder, entry->d_name, files);
		else if (g_str_has_suffix(entry->d_name, ".conflict") &&
			 g_utf8_validate(entry->d_name, -1, NULL))
			g_ptr_array_add(kept, g_strdup(entry->d_name));
	}
	closedir(dir);
	g_ptr_array_sort(files, compare_files);
	return g_steal_pointer(&files);
}

static gboolean
read_whole(int fd, char *bytes, gsize size)
{
	for (gsize at = 0; at < size;) {
		gssize n = read(fd, bytes + at, size - at);

		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return FALSE;
		at += (gsize)n;
	}
	return TRUE;
}

static char *
read_file(int fd, gsize *size, VdirFile *file, char **why)
{
	g_autofree char *all = NULL;
	struct stat info;

	if (fstat(fd, &info) != 0) {
		*why = g_strdup(g_strerror(errno));
		return NULL;
	}
	if (!S_ISREG(info.st_mode) || info.st_size > SIZE_MOST) {
		*why = g_strdup(S_ISREG(info.st_mode)
					? _("the file is longer than 16 MiB")
					: _("this is no ordinary file"));
		return NULL;
	}
	take_stat(&info, file);
	all = g_malloc((gsize)info.st_size + 1);
	errno = EIO;
	if (!read_whole(fd, all, (gsize)info.st_size)) {
		*why = g_strdup(g_strerror(errno));
		return NULL;
	}
	all[info.st_size] = '\0';
	*size = (gsize)info.st_size;
	return g_steal_pointer(&all);
}

char *
vdir_folder_read(const VdirFolder *folder, const char *name, gsize *size, VdirFile *file,
	char **why)
{
	char *bytes;
	int fd;

	*why = NULL;
	*size = 0;
	if (folder->fd < 0)
		return NULL;
	fd = openat(folder->fd, name, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
	if (fd < 0) {
		*why = errno == ENOENT ? NULL : g_strdup(g_strerror(errno));
		return NULL;
	}
	bytes = read_file(fd, size, file, why);
	close(fd);
	return bytes;
}

/* Not durable yet. */
static gboolean
write_new(const VdirFolder *folder, const char *name, int flags, const char *bytes,
	gsize size, VdirFile *now)
{
	int fd = openat(folder->fd, name,
		O_WRONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC | flags, 0600);
	struct stat info;
	gboolean ok;

	if (fd < 0)
		return FALSE;
	ok = descriptor_write(fd, bytes, size) && fstat(fd, &info) == 0;
	if (ok && now)
		take_stat(&info, now);
	if (close(fd) != 0)
		ok = FALSE;
	return ok;
}

/* Is it still what was read, or still not there? */
static gboolean
is_still(const VdirFolder *folder, const char *name, const VdirFile *was)
{
	struct stat info;
	VdirFile now;

	if (fstatat(folder->fd, name, &info, AT_SYMLINK_NOFOLLOW) != 0)
		return !was && errno == ENOENT;
	take_stat(&info, &now);
	return was && now.size == was->size && now.stamp == was->stamp;
}

gboolean
vdir_folder_write(VdirFolder *folder, const char *name, const char *text,
	const VdirFile *was, VdirFile *now, GError **error)
{
	g_autofree char *temporary = g_strconcat(name, ".tmp", NULL);
	Waiting waiting = { .there = was != NULL };

	if (!write_new(folder, temporary, O_TRUNC, text, strlen(text), now)) {
		fail(folder, name, error);
		unlinkat(folder->fd, temporary, 0);
		return FALSE;
	}
	if (was)
		waiting.was = *was;
	waiting.name = g_strdup(name);
	waiting.temporary = g_steal_pointer(&temporary);
	g_array_append_val(folder->waiting, waiting);
	return TRUE;
}

static gboolean
sync_file(const VdirFolder *folder, const char *name)
{
	int fd = openat(folder->fd, name, O_WRONLY | O_NOFOLLOW | O_CLOEXEC);
	gboolean ok = fd >= 0 && fsync(fd) == 0;
	int number = errno;

	if (fd >= 0)
		close(fd);
	errno = number;
	return ok;
}

/* Many at once by one flush of the whole file system: a flush a file would take minutes
 * for a large book. */
static gboolean
sync_waiting(const VdirFolder *folder, GError **error)
{
#ifdef __linux__
	if (folder->waiting->len > FEW)
		return syncfs(folder->fd) == 0 || fail(folder, "", error);
#endif
	for (guint i = 0; i < folder->waiting->len; i++) {
		const Waiting *waiting = &g_array_index(folder->waiting, Waiting, i);

		if (!sync_file(folder, waiting->temporary))
			return fail(folder, waiting->name, error);
	}
	return TRUE;
}

static gboolean
rename_waiting(
	const VdirFolder *folder, const Waiting *waiting, GPtrArray *late, GError **error)
{
	if (is_still(folder, waiting->name, waiting->there ? &waiting->was : NULL))
		return renameat(folder->fd, waiting->temporary, folder->fd,
			       waiting->name) == 0 ||
		       fail(folder, waiting->name, error);
	unlinkat(folder->fd, waiting->temporary, 0);
	g_ptr_array_add(late, g_strdup(waiting->name));
	return TRUE;
}

gboolean
vdir_folder_commit(VdirFolder *folder, GPtrArray *late, GError **error)
{
	gboolean ok = sync_waiting(folder, error);

	for (guint i = 0; ok && i < folder->waiting->len; i++)
		ok = rename_waiting(
			folder, &g_array_index(folder->waiting, Waiting, i), late, error);
	if (folder->waiting->len > 0)
		fsync(folder->fd);
	g_array_set_size(folder->waiting, 0);
	return ok;
}

gboolean
vdir_folder_remove(
	const VdirFolder *folder, const char *name, const VdirFile *was, GError **error)
{
	if (!is_still(folder, name, was))
		return TRUE;
	if (unlinkat(folder->fd, name, 0) != 0 && errno != ENOENT)
		return fail(folder, name, error);
	return TRUE;
}

void
vdir_folder_drop(const VdirFolder *folder, const char *name)
{
	if (unlinkat(folder->fd, name, 0) == 0)
		fsync(folder->fd);
}

char *
vdir_folder_keep(const VdirFolder *folder, const char *name, const char *bytes,
	gsize size, GError **error)
{
	for (int i = 1; i < CONFLICTS_MOST; i++) {
		g_autofree char *kept =
			i == 1 ? g_strdup_printf("%s.conflict", name)
			       : g_strdup_printf("%s.%d.conflict", name, i);

		if (write_new(folder, kept, O_EXCL, bytes, size, NULL)) {
			if (sync_file(folder, kept))
				return g_steal_pointer(&kept);
			break;
		}
		if (errno != EEXIST)
			break;
	}
	fail(folder, name, error);
	return NULL;
}

char *
vdir_name(const char *uid, const char *ending, gboolean again)
{
	g_autofree char *safe = g_strndup(uid, NAME_MOST);
	g_autofree char *sum = g_compute_checksum_for_string(G_CHECKSUM_SHA256, uid, -1);

	g_strcanon(safe, NAME_LETTERS, '_');
	if (*safe == '.')
		*safe = '_';
	if (!again && *safe && strcmp(safe, uid) == 0)
		return g_strconcat(safe, ending, NULL);
	return g_strdup_printf("%s-%.*s%s", safe, again ? 16 : 8, sum, ending);
}
