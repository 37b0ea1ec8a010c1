/*
 * The one place time comes from. A clock is either the system's or frozen (--now,
 * KRUG_NOW, tests); the local zone comes with it. Instants are UTC seconds since the
 * epoch. Nothing else in krug reads the system clock for wall time; time-outs use
 * g_get_monotonic_time().
 */
#ifndef KRUG_CLOCK_H
#define KRUG_CLOCK_H

#include "krug/day.h"

typedef struct Clock Clock;

/* zone: an IANA name, NULL for the system's; an unknown one falls back to UTC, which
 * clock_zone_known() tells and `krug check` says. */
Clock *clock_new_system(const char *zone);
/* text: ISO 8601 date-time with offset or Z, or a date (then noon). Where `zone` is NULL
 * the offset of the text is the local zone. NULL and error where it is not a time. */
Clock *clock_new_frozen(const char *text, const char *zone, GError **error);
void clock_free(Clock *clock);

gint64 clock_now(const Clock *clock);
Day clock_today(const Clock *clock);
gboolean clock_zone_known(const Clock *clock);
/* Whether `name` is a zone krug can reckon in: an IANA name, an offset as +03:00, UTC. */
gboolean clock_zone_valid(const char *name);

/* Local time of an instant and back; zone NULL, or an unknown one, is the clock's own.
 * Minutes of the day; minute may be NULL. A time that a change of the clocks leaves out
 * is moved past the gap, one that comes twice is the one in standard time. */
Day clock_day_of(const Clock *clock, const char *zone, gint64 at, int *minute);
gint64 clock_instant(const Clock *clock, const char *zone, Day day, int minute);
int clock_offset(
	const Clock *clock, const char *zone, gint64 at); /* seconds east of UTC */

/* ISO 8601 with offset, "2026-11-21T18:00:00+03:00"; owned by the caller. */
char *clock_format(const Clock *clock, const char *zone, gint64 at);
/* A date-time with offset or Z; FALSE for anything else, `at` untouched. */
gboolean clock_parse_instant(const char *text, gint64 *at);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Clock, clock_free)

#endif
