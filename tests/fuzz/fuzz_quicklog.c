/* Any bytes as a quick line: what is understood lies in order inside the line, and what
 * comes out is valid text that has a chip.
 */
#include <stdlib.h>
#include <string.h>

#include "fuzz.h"
#include "krug/i18n.h"
#include "krug/quicklog.h"

static void
check(gboolean right)
{
	if (!right)
		abort();
}

static void
check_line(const char *line, QuickLogFlags flags, const Clock *clock)
{
	g_autoptr(QuickLog) log = quicklog_parse(line, flags, clock);
	gsize behind = 0;

	check(g_utf8_validate(log->text, -1, NULL));
	check(strlen(log->text) <= 3 * strlen(line));
	for (guint i = 0; i < log->spans->len; i++) {
		const QuickSpan *span = &g_array_index(log->spans, QuickSpan, i);
		g_autofree char *chip = quicklog_chip(log, span, clock_today(clock));

		check(span->start >= behind && span->end > span->start);
		check(g_utf8_validate(chip, -1, NULL));
		behind = span->end;
	}
	check(behind <= strlen(line));
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	g_autofree char *line = g_strndup((const char *)data, size);
	g_autoptr(Clock) clock =
		clock_new_frozen("2026-11-21T18:00:00+03:00", NULL, NULL);

	check_line(line, QUICKLOG_LINE, clock);
	check_line(line, QUICKLOG_NO_NAMES, clock);
	return 0;
}
