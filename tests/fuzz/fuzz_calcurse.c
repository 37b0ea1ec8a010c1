/* Any bytes as a store of calcurse: the same as of a calendar (fuzz_ical_in.c). */
#include "fuzz.h"
#include "meetings.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	read_meetings(krug_ical_in.read_calcurse, data, size);
	return 0;
}
