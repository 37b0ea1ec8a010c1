/*
 * A calendar while it is read: what ical_in.c, which knows components, and ical_reader.c,
 * which knows the lines of an event, share.
 */
#ifndef EXCHANGE_ICAL_READER_H
#define EXCHANGE_ICAL_READER_H

#include "ical_event.h"
#include "ical_in.h"
#include "ical_lines.h"
#include "ical_time.h"

typedef struct {
	const IcalSink *sink;
	IcalFile *file;
	IcalLines lines;
	IcalZones *zones;
	GStringChunk *text; /* of the events */
	GPtrArray *events;
	gboolean found; /* a calendar, or an event */
	gboolean in_calendar;
	guint64 calendar_line;
	gboolean cancelled; /* METHOD:CANCEL */
	gboolean answer;    /* METHOD:REPLY and the like */
	gint64 steps;
	guint left;
	IcalEvent *event; /* the one that is open */
	const char *bad;  /* why it cannot be read */
	guint64 bad_line;
	guint inside; /* components open inside it, or inside the zone's observance */
	guint tasks;  /* components that are no meetings but things to do */
	guint64 task_line; /* the first of them */
	/* The zone that is open, and its observance. */
	gboolean in_zone, in_observance;
	char *zone_name, *zone_rule;
	IcalTime zone_start;
	GArray *zone_also; /* IcalTime; NULL */
	int zone_before, zone_offset;
} IcalReader;

void ical_reader_note(IcalReader *reader, guint64 line, const char *why);
/* Until its calendar ends. */
const char *ical_reader_keep(IcalReader *reader, const char *text);
/* The event cannot be read, for this first reason. */
void ical_reader_spoil(IcalReader *reader, const char *why);
/* Adds the dates between commas; *dates is made where it is NULL. */
void ical_reader_dates(IcalReader *reader, const IcalProperty *property, GArray **dates);
void ical_reader_event_line(IcalReader *reader, const IcalProperty *property);

#endif
