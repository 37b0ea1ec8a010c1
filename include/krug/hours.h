/*
 * Deadlines in hours. They open at once and are moved neither by days off nor by
 * levelling. The closing is clipped back into HOURS_FROM to HOURS_TO of the addressee's
 * zone; the phone rings at 19:00 of the same day, or at 10:00 of the next if the event
 * ended after 18:00, in my own zone, and never later than an hour before the closing.
 * Instants are UTC seconds. The clock is asked for zones only, never for the time, so
 * these are pure rules; a zone is NULL or "" for my own.
 */
#ifndef KRUG_HOURS_H
#define KRUG_HOURS_H

#include "krug/clock.h"
#include "krug/vocab.h"
#include "krug/workdays.h"

#define HOURS_FROM (9 * 60) /* minutes of the addressee's day */
#define HOURS_TO   (21 * 60)
#define HOURS_EVENING                                                    \
	(18 * 60) /* what ends later rings in the morning; also the hour \
		     of a cause of which only the day is known */
#define HOURS_RING_SAME (19 * 60)
#define HOURS_RING_NEXT (10 * 60)
#define PLANNED_MINUTES 60 /* length of a meeting whose length is not told */

/* The latest instant not after `at` within the hours of `zone`. */
gint64 hours_clip(const Clock *clock, const char *zone, gint64 at);

typedef struct {
	gint64 due_at, closes_at, alarm_at;
} HourDates;

/* Of what ended at `ended`: due and closing that many hours later, due never after the
 * closing. A closing that would fall before the end itself is not clipped. */
HourDates hours_dates(
	const Clock *clock, const char *their_zone, gint64 ended, int due, int closes);

/* The instant of a cause whose hour is not known: HOURS_EVENING of the day, in my zone.
 */
gint64 hours_of_day(const Clock *clock, Day day);

/* Whole hours until the closing, rounded up, at least 1; after it minus the hours late,
 * at most -1. 0 for AT_NONE. As in Reason ("5 h left", "late by 3 h"). */
int hours_to(gint64 closes_at, gint64 now);

/* What is known about the ways to reach a person. */
typedef struct {
	guint known; /* bits 1u << Reach */
	Reach preferred;
	Reach last;	/* by which the last letter of this matter went */
	gboolean other; /* another one than `last` is wanted, where there is one */
} HoursReach;

/* The way to propose for a letter due on that day. On a day off nobody is called or
 * messaged: e-mail, else what is read when they like (LinkedIn, hh.ru). REACH_NONE where
 * nothing fits. */
Reach hours_reach(
	const Workdays *calendar, Day day, ReminderKind kind, const HoursReach *reach);

#endif
