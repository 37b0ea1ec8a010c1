/*
 * "When" as people write it, in Russian and English, whatever the interface language:
 * вчера, "last fri", "через 3 дня", "2 weeks ago", 2w, 2026-11-21, 21.11, "21 ноября",
 * "5 числа", ahead also "by the end of the week" and "в январе", each with an optional
 * time ("10:30", "в 15:00", "at 3pm"), which may also stand first or alone. "last" and
 * "next" with a weekday are the nearest before and after today. A date alone may be led
 * by on, by, until, в, на, к, до.
 */
#ifndef KRUG_WHEN_H
#define KRUG_WHEN_H

#include <glib.h>

#include "krug/clock.h"
#include "krug/day.h"

typedef enum {
	WHEN_PAST,   /* logs: "fri" is today or before, "21.11" not later than today */
	WHEN_FUTURE, /* promises: "fri" is after today, "21.11" not earlier than today */
} WhenDirection;

typedef struct {
	Day day;
	int minute; /* of the day, local; -1 where no time was told */
} When;

/* Reads the longest date or time at the head of text, after blanks; it ends where a word
 * ends. `end` (may be NULL) is set behind it, or to `text` where there is none: then
 * FALSE. */
gboolean when_parse(const char *text, const Clock *clock, WhenDirection direction,
	When *out, const char **end);
/* The same for a field that must be a date to its end; error in words. */
gboolean when_parse_all(const char *text, const Clock *clock, WhenDirection direction,
	When *out, GError **error);
/* The instant of a When that has a time. */
gint64 when_instant(const When *when, const Clock *clock);

#endif
