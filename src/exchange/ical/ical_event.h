/*
 * Events as they were read, and what becomes of them once their whole calendar is known:
 * zones may be defined behind them, and a single instance may be told apart from its
 * series.
 */
#ifndef EXCHANGE_ICAL_EVENT_H
#define EXCHANGE_ICAL_EVENT_H

#include "ical_in.h"
#include "ical_time.h"

/* Strings lie in a chunk of the reader; NULL where not told. */
typedef struct {
	guint64 line;
	const char *uid, *title, *text, *place, *link, *rule, *duration, *note;
	const char *except_rule;       /* EXRULE */
	IcalTime start, end, instance; /* day DAY_NONE: not told */
	GArray *also, *except;	       /* IcalTime; NULL: none */
	GArray *people;		       /* IcalPerson */
	int sequence;
	gboolean cancelled, tentative;
	gboolean future; /* told apart with all that follow it in the series */
} IcalEvent;

IcalEvent *ical_event_new(guint64 line);
void ical_event_free(gpointer data);
/* Takes the event, which has a beginning, into `events`, or frees it where nothing of it
 * can lie in the window; file->first knows of it in any case. One without a UID gets a
 * name by what it says, kept in `text`. */
void ical_event_keep(IcalEvent *event, GPtrArray *events, GStringChunk *text,
	const IcalSink *sink, IcalFile *file);
/* Hands out the instances within the window of all events of one calendar. *steps and
 * *left are what may still be walked and handed out of this file. */
void ical_events_resolve(const GPtrArray *events, IcalZones *zones, const IcalSink *sink,
	gint64 *steps, guint *left);

#endif
