/*
 * Lines of iCalendar that one number gives: stamps, hours, days, states.
 */
#ifndef EXCHANGE_ICAL_LINE_H
#define EXCHANGE_ICAL_LINE_H

#include <glib.h>
#include <libical/ical.h>

#define ICAL_LEAP_RULE 1 /* of LINE_RULE: yearly, on the last day of February */

typedef enum {
	LINE_DTSTAMP,
	LINE_MODIFIED,
	LINE_SEQUENCE,
	LINE_START,
	LINE_END,
	LINE_DAY,
	LINE_DAY_END,
	LINE_RULE,
	LINE_STATUS,
	LINE_TRANSP,
	LINE_ACTION,
	LINE_TRIGGER,
	LINE_DUE,
	LINE_DUE_DAY,
	LINE_COMPLETED,
	LINE_PERCENT,
	LINE_COUNT
} IcalLine;

/* The property; owned. Instants are UTC seconds, days those of krug/day.h. */
icalproperty *ical_line(IcalLine line, gint64 value);

#endif
