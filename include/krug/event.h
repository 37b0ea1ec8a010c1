/*
 * Events where one meets people: planned, then attended. Whom I want to meet or invite is
 * a list of names, contacts or not yet; whom I met are typed in one go and become
 * contacts, with an entry in the timeline of each, a line to each new one within two days
 * and a first follow-up after two to four weeks. Structs own their strings, never NULL.
 * One function is one change.
 */
#ifndef KRUG_EVENT_H
#define KRUG_EVENT_H

#include "krug/book.h"
#include "krug/newcomer.h"
#include "krug/steps.h"
#include "krug/vocab.h"

typedef enum {
	EVENT_NONE,
	EVENT_CONFERENCE,
	EVENT_EXHIBITION,
	EVENT_SEMINAR,
	EVENT_OPEN_DAY,
	EVENT_WEBINAR,
	EVENT_ONLINE, /* an online meeting */
	EVENT_COURSE,
	EVENT_OTHER,
	EVENT_COUNT
} EventKind;

typedef enum {
	EVENT_STATE_NONE,
	EVENT_PLANNED,
	EVENT_ATTENDED,
	EVENT_MISSED,
	EVENT_CANCELLED,
	EVENT_STATE_COUNT
} EventState;

typedef enum { PART_NONE, PART_MEET, PART_INVITE, PART_MET, PART_COUNT } EventPart;

extern const Vocab vocab_event, vocab_event_state, vocab_part;

typedef struct {
	gint64 id;
	gint64 contact; /* 0: not in the book yet */
	char *name;	/* as shown */
	EventPart part;
} EventPerson;

typedef struct {
	gint64 id; /* 0: not in the book yet */
	char *uid;
	char *name;
	EventKind kind;
	Day day;
	Day last_day; /* of several days; DAY_NONE: one day */
	gint64 at;    /* start, UTC seconds; AT_NONE where the hour is not known */
	int minutes;  /* 0: not told */
	char *place;  /* or link */
	EventState state;
	gint64 community;     /* it hangs from; 0: none */
	char *community_name; /* read, never written */
	char *notes;
	gint64 interaction; /* the entry of those met; 0: none yet */
	GPtrArray *
		people; /* EventPerson: to meet, to invite, met; filled by event_load() */
} Event;

Event *event_new(const char *name, Day day);
Event *event_copy(const Event *event); /* without people */
void event_free(Event *event);
Event *event_load(Book *book, gint64 id, GError **error); /* NOT_FOUND */
/* Those ahead by day, then those past, the latest first; without people. query: a part of
 * name, place or community, NULL: all. Owned, of Event. */
GPtrArray *event_list(Book *book, const char *query, GError **error);
GPtrArray *event_of_community(Book *book, gint64 community, GError **error);
/* Planned ones whose last day has passed: was it attended? */
GPtrArray *event_unlogged(Book *book, GError **error);
/* By #id, name or a part of it, the nearest one first. NOT_FOUND, AMBIGUOUS. */
gboolean event_resolve(Book *book, const char *text, gint64 *id, GError **error);

/* "event-add"; sets id and uid. Without state: planned, or attended where its day has
 * passed. */
gboolean event_add(Book *book, Event *event, GError **error);
/* "event-edit": fields in which `now` differs from `was`; the entry of those met follows
 * its day and place. */
gboolean event_save(Book *book, const Event *was, const Event *now, GError **error);
/* "event-attend", "event-miss", "event-cancel", "event-plan". INPUT for an event ahead
 * that was attended. */
gboolean event_set_state(Book *book, gint64 id, EventState state, GError **error);
/* "event-wish": whom I want to meet (PART_MEET) or invite; names as of krug/newcomer.h,
 * but nobody is added. Those named already stay. */
gboolean event_wish(
	Book *book, gint64 id, EventPart part, const char *names, GError **error);
gboolean event_unwish(Book *book, gint64 person, GError **error); /* EventPerson.id */
/* "event-met": who was met, which makes it attended: one entry for all of them, and the
 * steps of its chain for each who is new (a line within two days, a first follow-up). */
typedef struct {
	GPtrArray *people;    /* of newcomer_read(); get their contacts */
	const char *text;     /* of the entry; NULL: the name of the event */
	const StepPlan *plan; /* event_met_plan(), ticks changed; NULL: as proposed */
} EventMet;
/* What would follow; owned. */
StepPlan *event_met_plan(Book *book, gint64 id, const GPtrArray *people, GError **error);
gboolean event_met(Book *book, gint64 id, EventMet *met, GError **error);
/* "event-delete": with its lists; entries and people stay. */
gboolean event_delete(Book *book, gint64 id, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Event, event_free)

#endif
