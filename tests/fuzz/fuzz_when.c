/* Any text as a date, both ways: a date within the calendar, an end within the text. */
#include <stdlib.h>
#include <string.h>

#include "fuzz.h"
#include "krug/when.h"

static void
check(gboolean right)
{
	if (!right)
		abort();
}

static void
run(const char *text, WhenDirection direction)
{
	g_autoptr(Clock) clock = clock_new_frozen("2026-11-21T18:00+03:00", NULL, NULL);
	const char *end;
	When when;

	if (!when_parse(text, clock, direction, &when, &end))
		return;
	check(end > text && end <= text + strlen(text));
	check(day_parts(when.day).year >= 1 && when.minute >= -1 &&
		when.minute < 24 * 60);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	g_autofree char *text = g_strndup((const char *)data, size);

	run(text, WHEN_PAST);
	run(text, WHEN_FUTURE);
	return 0;
}
