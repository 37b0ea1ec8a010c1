/*
 * A program that is linked as krug is and does nothing: what the loader alone costs. It
 * tells its only frame and waits for its end.
 */
#include <stdlib.h>
#include <unistd.h>

int
main(void)
{
	const char *frames = getenv("KRUG_FRAME_FD");

	if (frames && write(atoi(frames), "f", 1) == 1)
		pause();
	return 0;
}
