/*
 * The module krug-ical: calendar items as iCalendar (RFC 5545), one event at a time
 * through libical, so that memory does not grow with the calendar. The program reaches it
 * by the one symbol krug_ical; tests link it.
 */
#ifndef EXCHANGE_ICAL_H
#define EXCHANGE_ICAL_H

#include "krug/calendar.h"

/* Each in a calendar of its own, with UIDs of its own: a server takes a UID once. */
typedef enum {
	ICAL_EVENTS,  /* VEVENT */
	ICAL_TASKS,   /* VTODO, due when the item begins */
	ICAL_JOURNAL, /* VJOURNAL; without SEQUENCE and LAST-MODIFIED */
	ICAL_FORMS
} IcalForm;

typedef struct {
	const char *name; /* of the calendar, as phones show it */
	gint64 stamp;	  /* DTSTAMP of all items, UTC seconds */
	IcalForm form;
} IcalHead;

typedef struct IcalWriter IcalWriter;

/* All is appended to `out`, which the caller may empty at any time. */
typedef struct {
	IcalWriter *(*begin)(GString *out, const IcalHead *head);
	/* FALSE and error where the item cannot be said in iCalendar: it is left out. */
	gboolean (*item)(IcalWriter *writer, const CalendarItem *item, GError **error);
	void (*end)(IcalWriter *writer);
	void (*free)(IcalWriter *writer);
} IcalModule;

extern const IcalModule krug_ical;

#endif
