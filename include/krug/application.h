/*
 * Applications: what I applied for, how far it came, how it ended. An Application is a
 * snapshot and owns its strings, which are never NULL. application_save() writes what
 * differs between the snapshot a form began with and the one it ended with.
 *
 * An application has a stage (how far it came: applied, screening, interviews) and, once
 * it ended, an outcome (offer, rejection, silence, withdrawn). An end opens a chain and
 * drops what it makes void; see krug/steps.h. Errors are KRUG_ERROR_INPUT in a sentence
 * that says what would fit, _CONFLICT where a field changed underneath, _AMBIGUOUS with
 * the candidates, or those of the book.
 */
#ifndef KRUG_APPLICATION_H
#define KRUG_APPLICATION_H

#include "krug/book.h"
#include "krug/steps.h"
#include "krug/vocab.h"

typedef struct {
	gint64 contact;
	Seat seat;
} ApplicationPerson;

typedef struct {
	gint64 id; /* 0: not in the book yet */
	char *uid;
	gint64 organization; /* 0: found, or added, by its name */
	char *organization_name;
	char *position; /* as the vacancy calls it */
	char *link, *source, *notes;
	Stage stage; /* STAGE_APPLIED … STAGE_INTERVIEWS */
	Day applied_on;
	Day answer_by;	   /* "they answer by"; DAY_NONE: not told */
	Stage outcome;	   /* STAGE_OFFER … STAGE_WITHDRAWN; STAGE_NONE while it runs */
	Day outcome_on;	   /* by application_end() alone, with all that follows */
	gint64 outcome_at; /* its hour, UTC seconds; AT_NONE where it is not known */
	gint64 outcome_by; /* who told it; 0: nobody known */
	OfferDecision decision; /* mine on an offer */
	Day decided_on;
	GArray *people; /* ApplicationPerson, by contact, each once */
} Application;

Application *application_new(Day applied_on);
Application *application_copy(const Application *application);
void application_free(Application *application);
Application *application_load(Book *book, gint64 id, GError **error);

/* The outcome, else the stage: the column of the board in which it stands. */
Stage application_stage(const Application *application);
/* "Яндекс · Backend engineer"; owned. */
char *application_title(const Application *application);
/* SEAT_NONE takes the person out. */
void application_set_person(Application *application, gint64 contact, Seat seat);

/* One change, "application-add"; sets id, uid and organization. */
gboolean application_add(Book *book, Application *application, GError **error);
/* One change, "application-edit". A stage other than the one it had is noted as such; the
 * fields of an outcome are left alone. */
gboolean application_save(
	Book *book, const Application *was, const Application *now, GError **error);
/* One change, "application-delete", with its interviews, their entries in the timelines,
 * and the steps. */
gboolean application_delete(Book *book, gint64 id, GError **error);

/* How it ended. */
typedef struct {
	Stage outcome; /* STAGE_OFFER … STAGE_WITHDRAWN */
	Day day;
	gint64 at;		/* its hour, or AT_NONE */
	gint64 by;		/* who told it; 0: nobody known */
	OfferDecision decision; /* of an offer; may come later by a second end */
	Day decided_on;		/* DAY_NONE: on `day` */
} ApplicationEnd;

/* What would follow: the feedback request of a rejection, thanks after an offer, open
 * follow-ups and planned interviews that fall. Owned. */
StepPlan *application_end_plan(
	Book *book, gint64 id, const ApplicationEnd *end, GError **error);
/* One change, "application-end" with the outcome; plan NULL: as proposed. The plan may be
 * changed in its ticks only. */
gboolean application_end(Book *book, gint64 id, const ApplicationEnd *end,
	const StepPlan *plan, GError **error);
/* What would come back: the steps that the end dropped, while those it opened fall. */
StepPlan *application_reopen_plan(Book *book, gint64 id, GError **error);
/* One change, "application-reopen": as if it had not ended; plan NULL: as proposed.
 * Interviews that were cancelled stay so. */
gboolean application_reopen(Book *book, gint64 id, const StepPlan *plan, GError **error);

/* A line of the board. */
typedef struct {
	gint64 id, organization;
	char *organization_name, *position;
	Stage stage; /* application_stage() */
	OfferDecision decision;
	Day applied_on, answer_by, outcome_on;
	Day news_on;	  /* when something happened last */
	int interviews;	  /* held */
	gint64 coming;	  /* the next planned interview; 0: none */
	Day coming_on;	  /* and its day */
	gint64 coming_at; /* and hour, or AT_NONE */
	char *people;	  /* "Анна Петрова, Иван Ли, …" */
	gint64 step;	  /* the reminder that is next; 0: none */
	ReminderKind step_kind;
	char *step_who;
	Day ask_on, ask_until; /* for news, where nobody is known whom a step could be
				  of; DAY_NONE */
	Day step_due, step_closes;
	gint64 step_due_at, step_closes_at; /* or AT_NONE */
} ApplicationRow;

void application_row_free(ApplicationRow *row);

/* Of one stage (application_stage()), the latest first; at most `limit` behind `after`
 * (NULL: from the beginning). Owned, of ApplicationRow. */
GPtrArray *application_list(Book *book, Stage stage, const ApplicationRow *after,
	guint limit, GError **error);
/* Of one organization, those that run first, then the latest. */
GPtrArray *application_list_of(Book *book, gint64 organization, GError **error);
ApplicationRow *application_row(Book *book, gint64 id, GError **error);
gboolean application_counts(Book *book, guint counts[STAGE_COUNT], GError **error);

/* What a command calls an application: #id, or organization and position (may be NULL).
 * Of several the one that runs; two that run are AMBIGUOUS. NOT_FOUND. */
gint64 application_resolve(
	Book *book, const char *organization, const char *position, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Application, application_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(ApplicationRow, application_row_free)

#endif
