/* Any bytes as a calendar: the reader ends, and what it tells is sound (meetings.h). */
#include "fuzz.h"
#include "meetings.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	read_meetings(krug_ical_in.read, data, size);
	return 0;
}
