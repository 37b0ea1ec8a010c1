/*
 * All that the rules need to know of one contact, read from the model tables: settle,
 * the cadence table and the preview of a log line reckon from the same facts.
 */
#ifndef KRUG_MODEL_FACTS_H
#define KRUG_MODEL_FACTS_H

#include "krug/cadence.h"
#include "krug/contact.h"
#include "krug/working_days.h"
#include "model/book_private.h"

typedef struct {
	Contact *contact;
	CadenceInput in;
	gint64 regular;	 /* the regular reminder; 0: none yet */
	GArray *entries; /* Entry, in the order of entry_compare() */
	GArray *steps;	 /* Step: the open reminders but the regular one */
} Facts;

/* What an Entry is read from: participant p and interaction i. */
#define ENTRY_COLUMNS                                                            \
	"p.interaction, p.day, i.at, i.channel, i.direction, i.type, i.expects," \
	" i.planned, p.settled"
#define ENTRY_COUNT 9
Entry entry_get(Stmt *q, int column);

/* The regular reminder of a contact; id 0: none yet. */
typedef struct {
	gint64 id;
	Day snoozed_until, snoozed_on;
	gint64 snoozed_after;
} Regular;

/* Its id alone; 0: none yet. */
gboolean regular_find(Book *book, gint64 contact, gint64 *id, GError **error);

/* Appends the open steps; without their texts. */
gboolean steps_load(
	Book *book, gint64 contact, GArray *steps, Regular *regular, GError **error);

void facts_clear(Facts *facts);
/* found FALSE where there is no such person: nothing is to be cleared then. */
gboolean facts_load(
	Book *book, gint64 contact, Facts *facts, gboolean *found, GError **error);
/* The walk, and the row with its steps; fates as for cadence_walk(). */
void facts_walk(Book *book, const Facts *facts, CadenceTrack *track, EntryFate *fates);
CadenceRow facts_row(const Facts *facts, const CadenceTrack *track);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Facts, facts_clear)

#endif
