/* Any text as a period: days within the calendar, and an id that means the same. */
#include <stdlib.h>

#include "fuzz.h"
#include "krug/period.h"

static void
check(gboolean right)
{
	if (!right)
		abort();
}

static void
check_days(const Period *period)
{
	check(period->from <= period->to);
	check(day_parts(period->from).year >= 1 && day_parts(period->to).year <= 9999);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	g_autofree char *text = g_strndup((const char *)data, size), *id = NULL;
	const Day today = day_from_parts(2026, 11, 21);
	Period period, again, near;

	if (!period_parse(text, today, &period, NULL))
		return 0;
	check_days(&period);
	id = period_id(&period);
	check(period_parse(id, today, &again, NULL));
	check(again.from == period.from && again.to == period.to);
	near = period_previous(&period);
	check_days(&near);
	near = period_next(&period);
	check_days(&near);
	return 0;
}
