/* A call may do a part, or nothing because of a signal; neither is an error. */
#include "krug/descriptor.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#define BLOCK 65536

int
descriptor_open(const char *path)
{
	int fd = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
	struct stat info;

	if (fd < 0 || (fstat(fd, &info) == 0 && S_ISREG(info.st_mode)))
		return fd;
	close(fd);
	errno = 0;
	return -1;
}

gboolean
descriptor_read(int fd, GString *bytes, gsize most)
{
	char block[BLOCK];
	gssize n = 1;

	while (n != 0 && bytes->len <= most) {
		n = read(fd, block, sizeof(block));
		if (n < 0 && errno != EINTR)
			return FALSE;
		if (n > 0)
			g_string_append_len(bytes, block, n);
	}
	return TRUE;
}

gboolean
descriptor_write(int fd, const char *bytes, gsize size)
{
	while (size > 0) {
		gssize n = write(fd, bytes, size);

		if (n < 0 && errno != EINTR)
			return FALSE;
		if (n > 0) {
			bytes += n;
			size -= (gsize)n;
		}
	}
	return TRUE;
}
