/* What the files of events share: rows and one way to change them. */
#ifndef KRUG_MODEL_EVENT_PRIVATE_H
#define KRUG_MODEL_EVENT_PRIVATE_H

#include "krug/event.h"
#include "model/record.h"

/* One row of table event_contact. */
typedef struct {
	gint64 id, event, contact;
	char *name;
	EventPart part;
} EventPersonRow;

/* Inside a change: adds the person to that list, once. A wish for the same name gets its
 * contact. */
gboolean event_list_person(Book *book, gint64 id, gint64 contact, const char *name,
	EventPart part, GError **error);
gboolean event_list_people(Book *book, Event *event, GError **error);

/* One change, with the name of the event as an argument of its sentence. */
gboolean event_change(Book *book, const char *action, const Event *event, BookAction run,
	void *data, GError **error);

/* INPUT for an event ahead, where nobody was met yet. */
gboolean event_check_past(Book *book, const Event *event, GError **error);
/* The steps that follow from meeting these people; inside a change. */
gboolean event_steps(Book *book, const Event *event, const GPtrArray *people,
	const StepPlan *plan, GError **error);

#endif
