/*
 * The way from a cause to steps, inside src/model: whoever writes a cause gathers what
 * the chains need to know of it, shows the plan, and writes it in the same change.
 */
#ifndef KRUG_MODEL_STEPS_PRIVATE_H
#define KRUG_MODEL_STEPS_PRIVATE_H

#include "krug/chain.h"
#include "krug/steps.h"
#include "model/book_private.h"

/* What stands for a row that is not written yet. */
#define CAUSE_NEW (-1)
/* For the person of this index in a form, who is not in the book yet. */
#define CAUSE_PERSON(index) (-(gint64)(index)-1)

typedef struct {
	ChainFacts facts; /* people, rows and planned are set by steps_plan(), _write() */
	Channel channel;  /* of the letter whose plan it is; CHANNEL_NONE: of none */
	GArray *people;	  /* ChainPerson */
	GPtrArray *names; /* char *, of each; NULL: of the book */
	GArray *rows;	  /* ChainRow */
	GArray *planned;  /* gint64 */
	GPtrArray *strings; /* what people and rows point to */
} Cause;

void cause_init(Cause *cause, ChainTrigger trigger, Day day, gint64 at);
void cause_clear(Cause *cause);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Cause, cause_clear)

/* Of ChainPart; somebody who is there already has these parts as well. */
gboolean cause_add_person(
	Book *book, Cause *cause, gint64 contact, guint parts, GError **error);
void cause_add_newcomer(Cause *cause, guint index, const char *name, guint parts);
/* The people of facts.application: its recruiter, who recommended me, and, where `met`,
 * everybody met in its interviews, with who led the last one. */
gboolean cause_add_application(Book *book, Cause *cause, gboolean met, GError **error);
/* One for each other application that runs: whom to tell that it is closed. */
gboolean cause_add_others(Book *book, Cause *cause, GError **error);
/* Was this person in touch with me before that entry (0: at all)? */
gboolean cause_was_met(
	Book *book, gint64 contact, gint64 interaction, gboolean *met, GError **error);

/* The question after news of an application that runs, as it stands in the book. */
gboolean cause_of_application(Book *book, gint64 id, Cause *cause, GError **error);

/* Reads what stands already; owned. */
StepPlan *steps_plan(Book *book, Cause *cause, GError **error);
/* The same for causes that know nothing of each other: each adds its steps, and the end,
 * with any of them, gives all of these their days. */
gboolean steps_plan_add(Book *book, Cause *cause, StepPlan *plan, GError **error);
gboolean steps_plan_end(Book *book, const Cause *cause, StepPlan *plan, GError **error);
/* Gives the days of a plan on which they would stand to what is levelled. */
gboolean steps_level(Book *book, const Cause *cause, StepPlan *plan, GError **error);
/* Inside a change; ticks NULL: as proposed. */
gboolean steps_write(Book *book, Cause *cause, const StepPlan *ticks, GError **error);

/* Inside a change. They gave me a recommendation, an introduction or a vacancy in this
 * entry; helped FALSE: not any more. */
gboolean steps_of_help(Book *book, gint64 interaction, const GArray *people,
	gboolean helped, Day day, GError **error);
/* Another job; left: without a new one. */
gboolean cause_of_job(
	Book *book, gint64 contact, gboolean left, Cause *cause, GError **error);
/* The entry is an interview whose people, day or hour were changed; nothing where it is
 * none. INPUT where it would be before its application. */
gboolean steps_of_interview(Book *book, gint64 interaction, GError **error);
/* It was not held after all: what it took over from the interview before goes back there,
 * before the rest falls. ticks as for steps_write(). */
gboolean steps_go_back(
	Book *book, gint64 interaction, const StepPlan *ticks, GError **error);
/* Puts that into the plan of what falls. */
gboolean steps_go_back_plan(
	Book *book, gint64 interaction, StepPlan *plan, GError **error);
/* That a step was done: the cause of the next one. */
gboolean cause_of_step(Book *book, gint64 reminder, Cause *cause, GError **error);
/* That it was dropped: those that come after it fall as well. */
gboolean steps_fall(Book *book, gint64 reminder, GError **error);
/* What would fall with it, also what was yet to come. Owned. */
StepPlan *steps_fall_plan(Book *book, gint64 reminder, GError **error);

/* Shared by the plan and the writing. */
GArray *steps_propose(Book *book, Cause *cause, GError **error); /* of ChainProposal */
StepFate steps_fate(ChainAct act);
gboolean steps_ticked(Book *book, const ChainProposal *proposal); /* to begin with */

#endif
