/*
 * Chains: what opens by itself after an interview, a rejection, an event. The steps are
 * data (data/chains/default.chains, over which the user's own file is read); this turns a
 * cause and what stands already into proposals. Pure: no SQL, no clock, no I/O; the
 * Clock is asked for zones only. Nothing here knows whether a proposal is accepted: the
 * model stores what stayed ticked as open reminders and what was unticked as dropped
 * ones, so that the same cause evaluated again never doubles, revives or touches what is
 * done. A step is known by its id, the contact and the cause (application, interview,
 * event, interaction).
 */
#ifndef KRUG_CHAIN_H
#define KRUG_CHAIN_H

#include "krug/clock.h"
#include "krug/hours.h"
#include "krug/vocab.h"
#include "krug/workdays.h"

/* What opens steps. The word of the file is the name in lower case: "interview-held". */
typedef enum {
	CHAIN_NONE,
	CHAIN_APPLIED,
	CHAIN_INTERVIEW_PLANNED,
	CHAIN_INTERVIEW_HELD,
	CHAIN_INTERVIEW_CANCELLED,
	CHAIN_REJECTION,
	CHAIN_OFFER,
	CHAIN_OFFER_ACCEPTED,
	CHAIN_OFFER_DECLINED,
	CHAIN_SILENCE,
	CHAIN_WITHDRAWN,
	CHAIN_REOPENED, /* it had not ended after all; `day` is when it was said to */
	CHAIN_FEEDBACK, /* it came */
	CHAIN_WROTE,
	CHAIN_NO_ANSWER, /* to a touch of mine; `day` is when the waiting ended */
	CHAIN_MY_PROMISE,
	CHAIN_THEIR_PROMISE,
	CHAIN_HELP,  /* they gave a recommendation, an introduction, a vacancy */
	CHAIN_EVENT, /* attended; `day` is its last */
	CHAIN_DATE,
	CHAIN_JOB_CHANGE,
	CHAIN_JOB_LEFT,
	CHAIN_UNVERIFIED, /* `day` is verified_on */
	CHAIN_PLAN_ITEM,
	CHAIN_NEWS, /* mine */
	CHAIN_STEP, /* a step was done; `day` is when */
	CHAIN_COUNT
} ChainTrigger;

ChainTrigger chain_trigger(const char *word); /* CHAIN_NONE for no such trigger */

/* What doing a step writes down. */
typedef enum {
	CHAIN_RECORDS_NOTHING,
	CHAIN_RECORDS_NO_FEEDBACK, /* that no feedback came */
	CHAIN_RECORDS_SILENCE,	   /* the outcome of the application */
	CHAIN_RECORDS_WITHDRAWAL,  /* the same */
} ChainRecords;

/* One step as the files say it. Borrowed from the set. */
typedef struct {
	const char *id; /* of the file, "first-follow-up"; reminder.step of the book */
	ReminderKind kind;
	const char *template; /* NULL: no letter; the template may not exist */
	gboolean in_hours;
	gboolean other_channel; /* goes by another channel than the step before */
	gboolean joins; /* no reminder of its own: it is said with the regular one */
	gboolean with_contact; /* opens with the regular one, where that opens in time */
	ChainRecords records;
} ChainStep;

typedef struct ChainSet ChainSet;

ChainSet *chain_set_new(void);			    /* as shipped */
const char *chain_set_shipped(const ChainSet *set); /* the text of that; borrowed */
/* Reads a user's file over what is there: a section changes the step of its name, or adds
 * one. An error names `file` and the line, and the set is as before. */
gboolean chain_set_read(
	ChainSet *set, const char *text, const char *file, GError **error);
void chain_set_free(ChainSet *set);

const ChainStep *chain_step(const ChainSet *set, const char *id); /* NULL: none */
const ChainStep *chain_step_at(const ChainSet *set, guint i);	  /* NULL: past the end */
/* The first step of that kind which the trigger opens; NULL: none. */
const ChainStep *chain_step_of(
	const ChainSet *set, ChainTrigger trigger, ReminderKind kind);
/* What the step asks for beyond its kind, in the language that is set; "" for nothing. */
const char *chain_step_text(const ChainStep *step);
/* The steps that come after this one and fall when it is dropped, at any distance;
 * borrowed steps in an array of the caller. */
GPtrArray *chain_falls(const ChainSet *set, const ChainStep *step);
/* The days of a step, by which the cadence goes as well; `date` as in ChainFacts. Hours
 * count as the days they reach. DAY_NONE thrice where there is no day. */
typedef struct {
	Day opens, due, closes;
} ChainDates;
ChainDates chain_dates(
	const ChainStep *step, Day day, Day date, const Workdays *calendar);
/* Why somebody is an addressee. */
typedef enum {
	CHAIN_WHOM = 1 << 0, /* the trigger is about them: promise, date, feedback … */
	CHAIN_MET = 1 << 1,  /* there; of an outcome: in any interview */
	CHAIN_NEW = 1 << 2,  /* met there for the first time */
	CHAIN_TOLD = 1 << 3, /* who told me the outcome */
	CHAIN_RECRUITER = 1 << 4,
	CHAIN_LED = 1 << 5,    /* led the last interview */
	CHAIN_HELPED = 1 << 6, /* recommended me, brought me in */
	CHAIN_OTHERS = 1 << 7, /* stands for another open application */
} ChainPart;

typedef struct {
	gint64 contact;	    /* 0: nobody is known, of CHAIN_OTHERS alone */
	guint parts;	    /* of ChainPart */
	const char *zone;   /* NULL or "": mine */
	gboolean reachable; /* has an address */
	gint64 application; /* of CHAIN_OTHERS: which; else 0 */
	Day regular;	    /* the regular reminder opens; DAY_NONE: there is none */
} ChainPerson;

/* A reminder that stands already, in any state: all of the application and, where there
 * is none, all steps of the people. Days or instants as stored. */
typedef struct {
	gint64 id;
	const char *step; /* "" of one made by hand */
	ReminderKind kind;
	gint64 contact, application, interview, event, interaction, news; /* 0: none */
	ReminderState state;
	Day closed_on; /* DAY_NONE while it is open */
	Day opens, due, closes;
	gint64 due_at, closes_at, alarm_at; /* AT_NONE where reckoned in days */
	gboolean pinned; /* I gave it a day of my own: the chain moves it no more */
} ChainRow;

typedef struct {
	ChainTrigger trigger;
	const char *step;    /* of CHAIN_STEP: which was done */
	ChainTrigger undone; /* of CHAIN_REOPENED: how it was said to have ended */
	gint64 gone; /* an interview that was not held after all: of this cause only
			what it took over from it comes back; 0: none */
	Day day;     /* of the cause, in my zone */
	gint64 at;   /* when it ended or came; AT_NONE: only the day is known */
	Day date;    /* "they answer by", the date of a promise; DAY_NONE: none */
	gint64 application, interview, event, news; /* 0: none */
	gint64 interaction; /* that brought it: help, a promise; 0: none */
	const ChainPerson *people;
	gsize n_people;
	const ChainRow *rows;
	gsize n_rows;
	const gint64 *planned; /* planned interviews of the application */
	gsize n_planned;
	const Workdays *calendar;
	const Clock *clock; /* for zones */
} ChainFacts;

typedef enum {
	CHAIN_MAKE, /* a new reminder */
	CHAIN_MOVE, /* `row` gets these dates and this cause */
	CHAIN_KEEP, /* `row` stands: done, dropped before, or as it is; not to be shown */
	CHAIN_NOBODY, /* it would be wanted, but nobody is known for it; leaves no row.
			 Of CHAIN_OTHERS with the application it is about */
	CHAIN_JOIN,   /* said with the regular reminder from `opens` on; leaves no row */
	CHAIN_MERGE,  /* `row` falls if the step for the same contact is ticked */
	CHAIN_DROP,   /* `row` falls */
	CHAIN_REVIVE, /* `row`, which fell, is open again as it was */
	CHAIN_CANCEL, /* the planned `interview` is cancelled */
} ChainAct;

typedef struct {
	ChainAct act;
	const ChainStep *step; /* NULL where `row` is of no step known, or of CANCEL */
	gint64 row;	       /* reminder id; 0 of MAKE and CANCEL */
	gint64 contact;	       /* 0: of nobody (a plan item) */
	gint64 application, interview, event, interaction,
		news; /* as the reminder gets them */
	gint64 via;   /* the recruiter, where the addressee has no address; 0 */
	Day opens, due, closes;
	gint64 due_at, closes_at, alarm_at; /* AT_NONE: in days, rings at the hour set */
	const ChainStep *into; /* of MERGE: the step to the same contact it goes into */
	gboolean ticked;       /* to begin with */
	gboolean extra; /* somebody else who may be ticked: unticked, it leaves no row;
			   of MERGE: it goes into such a one */
} ChainProposal;

/* By date, then those that fall; of ChainProposal, owned by the caller. Steps and texts
 * live as long as the set. */
GArray *chain_propose(const ChainSet *set, const ChainFacts *facts);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(ChainSet, chain_set_free)

#endif
