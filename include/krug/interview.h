/*
 * Interviews: planned, held, moved, cancelled. An interview belongs to an application and
 * is an entry in the timeline of everybody met there, from which it has its day, hour,
 * length, format and place. Saving one is one change: the organization, the application
 * and the people that are not in the book yet, the entry, and the steps of its chain.
 * An Interview is a snapshot and owns its strings, which are never NULL. Errors as in
 * krug/application.h.
 */
#ifndef KRUG_INTERVIEW_H
#define KRUG_INTERVIEW_H

#include "krug/book.h"
#include "krug/steps.h"
#include "krug/vocab.h"

typedef struct {
	gint64 contact;	    /* 0: new in the book, by `name` and `kind` */
	char *name;	    /* as shown, or as typed */
	Kind kind;	    /* of one who is new; KIND_NONE: interviewer */
	WorkRole role;	    /* the same; WORK_ROLE_NONE: not told */
	char *detail;	    /* what was told: "leads the platform team" */
	char *interest;	    /* goes to the contact as well: "climbing" */
	gboolean lead;	    /* led it; at most one */
	gboolean reachable; /* an address is known; filled by loading */
} InterviewPerson;

typedef struct {
	gint64 id;	    /* 0: not in the book yet */
	gint64 application; /* 0: that of `organization` and `position`, or a new one */
	char *organization, *position;
	gint64 interaction;
	InterviewState state;
	char *stage; /* id of vocab_round, or other words */
	Day day;
	gint64 at;   /* start, UTC seconds; AT_NONE where the hour is not known */
	int minutes; /* 0: not told, PLANNED_MINUTES then */
	Channel format;
	char *place; /* or link */
	char *text;  /* what was talked about */
	char *questions;
	char *went_well, *went_badly; /* my own view, compared with feedback later */
	Day answer_by;		      /* kept with the application */
	GPtrArray *people;	      /* InterviewPerson, in the order they were typed */
} Interview;

Interview *interview_new(Day day);
Interview *interview_copy(const Interview *interview);
void interview_free(Interview *interview);
Interview *interview_load(Book *book, gint64 id, GError **error);
/* The interview an entry stands for; 0 where it is none; -1 and error. */
gint64 interview_of(Book *book, gint64 interaction, GError **error);

InterviewPerson *interview_person_new(gint64 contact, const char *name, Kind kind);
void interview_person_free(InterviewPerson *person);
/* "Анна Петрова:recruiter, Иван Ли, #12": finds who is known, notes the rest as new, each
 * person once (krug/newcomer.h). AMBIGUOUS with candidates where a name fits several. */
gboolean interview_add_people(
	Book *book, Interview *interview, const char *text, GError **error);

/* "technical", "with the manager", or what was typed; borrowed from it or for ever. */
const char *interview_stage_label(const char *stage);
/* "interview · Backend engineer, technical", "… (cancelled)"; owned. */
char *interview_title(const Interview *interview);
/* When it ends; without an hour the end of its day. */
gint64 interview_end(Book *book, const Interview *interview);

/* What saving it would do: steps of the chain, the first follow-up that moves … Owned. */
StepPlan *interview_plan(
	Book *book, const Interview *was, const Interview *now, GError **error);
/* One change: "interview-add" where `was` is NULL, else "interview-edit", "-hold",
 * "-move" or "-cancel", by what changed. `now` gets all ids. plan NULL: as proposed. */
gboolean interview_save(Book *book, const Interview *was, Interview *now,
	const StepPlan *plan, GError **error);
/* One change, "interview-delete", with its entry and its open steps. */
gboolean interview_delete(Book *book, gint64 id, GError **error);

/* Of one application, by day; of all where it is 0, the latest first, at most `limit`
 * (0: all). state INTERVIEW_NONE: any. Owned, of Interview. */
GPtrArray *interview_list(Book *book, gint64 application, InterviewState state,
	guint limit, GError **error);
/* Planned ones whose end has passed: "how was it with X?"; by day. */
GPtrArray *interview_passed(Book *book, guint limit, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Interview, interview_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(InterviewPerson, interview_person_free)

#endif
