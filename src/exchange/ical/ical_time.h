/*
 * Dates, hours and zones of a calendar. A zone is one the system knows, by its name, by
 * the name Windows has for it, by what stands before or in it; else what the calendar
 * itself says of it; else mine, which is told.
 */
#ifndef EXCHANGE_ICAL_TIME_H
#define EXCHANGE_ICAL_TIME_H

#include "krug/clock.h"

#define ICAL_OBSERVANCES 64 /* of one zone */

typedef struct {
	Day day;
	int second; /* of the day; -1: the whole day */
	gboolean utc;
	const char *zone; /* TZID as written; NULL: none */
} IcalTime;

/* DATE or DATE-TIME (3.3.4, 3.3.5). FALSE where there is no such time. zone is borrowed.
 */
gboolean ical_time_read(const char *value, const char *zone, IcalTime *time);
/* Seconds of a DURATION (3.3.6); FALSE where it is none. */
gboolean ical_duration_read(const char *value, gint64 *seconds);

typedef struct IcalZones IcalZones;

IcalZones *ical_zones_new(const Clock *clock);
void ical_zones_free(IcalZones *zones);

/* A VTIMEZONE. location: X-LIC-LOCATION, or NULL. */
void ical_zones_define(IcalZones *zones, const char *name, const char *location);
/* One STANDARD or DAYLIGHT of the zone defined last: from `start` on, and each year again
 * where a rule says so, `offset` seconds east; before it `before`. */
void ical_zones_observe(IcalZones *zones, const IcalTime *start, const char *rule,
	int before, int offset);

/* UTC seconds of a time with an hour; what names no zone is of the clock's own. */
gint64 ical_zones_instant(IcalZones *zones, const IcalTime *time);
/* To compare by: the same, of a whole day its midnight. */
gint64 ical_zones_moment(IcalZones *zones, const IcalTime *time);
/* As far from `time` as `is` is from `was`: by the clock on the wall where both are told
 * by one. */
IcalTime ical_zones_shift(
	IcalZones *zones, const IcalTime *was, const IcalTime *is, const IcalTime *time);
/* Whether the zone is known; asked once, TRUE from then on: so it is told once. */
gboolean ical_zones_known(IcalZones *zones, const char *name);
/* The hours of a zone whose name tells several ("-05:00"), to be told once; NULL. */
const char *ical_zones_guessed(IcalZones *zones, const char *name);
/* Something about its name is to be told: TRUE the first time. */
gboolean ical_zones_tell(IcalZones *zones, const char *name);
/* At the end of a calendar: what it said of zones. */
void ical_zones_forget(IcalZones *zones);
/* "+0300", "-033015"; FALSE for anything else. */
gboolean ical_offset_read(const char *value, int *seconds);

#endif
