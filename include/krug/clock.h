/*
 * The one place time comes from. A clock is either the system's or frozen (--now,
 * KRUG_NOW, tests); the local zone comes with it. Instants are UTC seconds since the epoch.
 * Nothing else in krug reads the system clock for wall time; time-outs use
 * g_get_monotonic_time().
 */
#ifndef KRUG_CLOCK_H
#define KRUG_CLOCK_H

#include "krug/day.h"

typedef struct Clock Clock;

/* zone: an IANA name, NULL for the system's; an unknown one falls back to UTC and is
 * reported by clock_zone_known(). */
Clock *clock_new_system(const char *zone);
/* text: ISO 8601 date-time with offset or Z, or a date (then noon). Where `zone` is NULL
 * the offset of the text is the local zone. NULL and error where it is not a time. */
Clock *clock_new_frozen(const char *text, const char *zone, GError **error);
void clock_free(Clock *clock);

gint64 clock_now(const Clock *clock);
Day clock_today(const Clock *clock);
gboolean clock_zone_known(const Clock *clock);

/* Local time of an instant and back; zone NULL is the clock's own. Minutes of the day. */
Day clock_day_of(const Clock *clock, const char *zone, gint64 at, int *minute);
gint64 clock_instant(const Clock *clock, const char *zone, Day day, int minute);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Clock, clock_free)

#endif
