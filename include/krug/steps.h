/*
 * The steps of a chain before they are saved: what would be made, moved, merged or
 * dropped, each with its dates, each of which may be unticked. A plan is made for one
 * cause (an interview, the end of an application …), shown, and handed back to the
 * function that saves the cause; the whole is one change. It is a snapshot, owned as a
 * whole; strings are never NULL.
 *
 * Saving is idempotent: a step is known by (step, person, application, interview), so a
 * cause that is edited moves its open steps, never doubles them and never touches those
 * done. One that was unticked is kept as dropped and does not come back.
 */
#ifndef KRUG_STEPS_H
#define KRUG_STEPS_H

#include "krug/book.h"
#include "krug/vocab.h"

typedef enum {
	STEP_NEW,
	STEP_MOVED,  /* an open one, to other dates */
	STEP_MERGED, /* an open one whose purpose goes into another, which stands here too
		      */
	STEP_DROPPED, /* an open one that falls */
	STEP_NOBODY,  /* would be wanted, but nobody is known for it: told, not written */
	STEP_CLOSES,  /* the same of another application: a tick ends that one at once */
	STEP_REVIVED, /* one that fell, open again */
} StepFate;

typedef struct {
	char *step; /* id in the chain: "thank-you" */
	ReminderKind kind;
	StepFate fate;
	gint64 contact;		/* 0: somebody new; then `person` tells who */
	guint person;		/* index in the people of the cause; of no matter else */
	char *who;		/* the name as shown; of STEP_CLOSES the application */
	gint64 application;	/* of STEP_CLOSES; else 0 */
	gint64 reminder;	/* the open one it is about; 0: none yet */
	Day opens, due, closes; /* inclusive */
	Day day; /* of one that is levelled: where it would stand in the list; DAY_NONE
		    where that is not known, or where it `waits` for a free day */
	gboolean waits;
	gint64 due_at, closes_at, alarm_at; /* instants of a deadline in hours, or
					       AT_NONE */
	char *template;			    /* name of a template; "" for none */
	char *note; /* "no address: through Анна Петрова"; shown after the step */
	char *text; /* the reason that is saved; "" where the kind says it all */
	gboolean ticked;
	gboolean extra; /* somebody else who may be ticked too */
} PlannedStep;

typedef struct {
	GPtrArray *steps; /* PlannedStep, by due, then by person */
	GPtrArray
		*interviews; /* char *: planned ones that would be cancelled, as shown */
	char *problem;	     /* of the user's chain file, with file and line; "" */
	char *days_off; /* a year of these steps whose days off are provisional; "" */
} StepPlan;

StepPlan *step_plan_new(void); /* empty */
void step_plan_free(StepPlan *plan);
/* "thank-you letter · Анна Петрова · by sat 21 nov 18:30": one line, owned. */
char *step_line(const PlannedStep *step, Book *book);
/* Steps that would be written, those unticked left out. */
guint step_plan_count(const StepPlan *plan);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(StepPlan, step_plan_free)

#endif
