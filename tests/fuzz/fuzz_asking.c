/*
 * Any bytes as a request for feedback and as an answer: faults are among those there are,
 * and adding to an answer never makes it worth less.
 */
#include <stdlib.h>

#include "fuzz.h"
#include "krug/asking.h"

static void
check(int right)
{
	if (!right)
		abort();
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	g_autofree char *text = g_strndup((const char *)data, size);
	AskingAnswer reason = { .reason = text };
	AskingAnswer both = { .reason = text, .advice = "read about queues" };
	guint faults = asking_check(text);

	check(faults < 1u << ASKING_FAULTS);
	for (int i = 0; i < ASKING_FAULTS; i++)
		check(*asking_advice((AskingFault)(1u << i)) != '\0');
	check(quality_propose(&reason) == QUALITY_GENERAL ||
		quality_propose(&reason) == QUALITY_MISSING);
	check(quality_propose(&both) == QUALITY_CONSTRUCTIVE);
	return 0;
}
