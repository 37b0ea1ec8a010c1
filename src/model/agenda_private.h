/*
 * What the files of the agenda share: reminders (agenda_reminder.c), dates
 * (agenda_date.c), meetings and what was logged (agenda_meeting.c), events
 * (agenda_event.c), meetings of the inbox (agenda_inbox.c) and what is of nobody
 * (agenda_own.c). Each adds its items to the days
 * of the range; what does not fit the limit of a day is counted.
 */
#ifndef KRUG_MODEL_AGENDA_PRIVATE_H
#define KRUG_MODEL_AGENDA_PRIVATE_H

#include "krug/agenda.h"
#include "model/book_private.h"

typedef enum {
	AGENDA_PART_MEETINGS = 1 << 0,
	AGENDA_PART_EVENTS = 1 << 1,
	AGENDA_PART_INBOX = 1 << 2,
	AGENDA_PART_OWN = 1 << 3,
	AGENDA_PART_HOURS = 1 << 4,	/* deadlines in hours */
	AGENDA_PART_REMINDERS = 1 << 5, /* all of a day */
	AGENDA_PART_PASSED = 1 << 6,	/* of all parts what is over and open still */
	AGENDA_PART_DATES = 1 << 7,
	AGENDA_PARTS_ALL = (1 << 8) - 1,
	AGENDA_PART_ALARMS = 1 << 8, /* reminders that ring after an instant until
					another, at an hour of their own */
} AgendaParts;

/* What is asked for. */
typedef struct {
	AgendaParts parts;
	Day from;
	int days;
	guint limit;	     /* a day; 0: all */
	gint64 since, until; /* of AGENDA_PART_ALARMS */
} AgendaAsk;

typedef struct {
	Book *book;
	Agenda *agenda;
	const AgendaAsk *ask;
	Day today, from, until; /* both inclusive */
	Day open;		/* from which on open reminders are read */
	gboolean passed;	/* today is one of them: what has passed is gathered */
	guint limit;		/* of a day; never 0 */
} AgendaRun;

/* agenda_load() of some parts alone; of reminders also those that stand on a day before
 * today still. */
Agenda *agenda_ask(Book *book, const AgendaAsk *ask, GError **error);

AgendaItem *agenda_item_new(AgendaKind kind, gint64 id, Day day);
/* Takes the item; onto its day, among what has passed, or dropped where it is neither. */
void agenda_put(AgendaRun *run, AgendaItem *item);
/* The same onto that day, of what is counted elsewhere. */
void agenda_offer(AgendaRun *run, AgendaDay *day, AgendaItem *item);
/* The day of the range; NULL where it is none. */
AgendaDay *agenda_day(const AgendaRun *run, Day day);
/* Whether one more would still be shown there. */
gboolean agenda_has_room(const AgendaRun *run, const AgendaDay *day);
/* All that stand there were counted, as far as AGENDA_ENOUGH, and so many are shown. */
void agenda_more(AgendaDay *day, guint all, guint shown);
/* Sets who and zone by the contact, where it is somebody. */
gboolean agenda_name(AgendaRun *run, AgendaItem *item, GError **error);

gboolean agenda_add_reminders(AgendaRun *run, GError **error);
gboolean agenda_add_dates(AgendaRun *run, GError **error);
gboolean agenda_add_meetings(AgendaRun *run, GError **error);
gboolean agenda_add_own(AgendaRun *run, GError **error);
gboolean agenda_add_events(AgendaRun *run, GError **error);
gboolean agenda_add_inbox(AgendaRun *run, GError **error);

#endif
