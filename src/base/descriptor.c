/* A write may take a part, or nothing because of a signal; neither is an error. */
#include "krug/descriptor.h"

#include <errno.h>
#include <unistd.h>

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
