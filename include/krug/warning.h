/*
 * What krug warns about, quietly: ten rules over plain facts of one person. A rule tells
 * one sentence with its figures, or nothing; each has one figure from which it warns, the
 * default of which stands in its row. Pure: who is muted, and where the facts come from,
 * is the business of krug/warnings.h.
 */
#ifndef KRUG_WARNING_H
#define KRUG_WARNING_H

#include "krug/cadence.h"
#include "krug/vocab.h"

#define WARNING_MONTHS	   24 /* looked back for what was given and got */
#define WARNING_TOUCH_DAYS 30 /* in which touches are too frequent */
#define WARNING_RATIO	   3  /* times as much on one side as on the other */
#define WARNING_BARE	   2  /* bare templates in a row are not personal */

typedef enum {
	WARNING_UNANSWERED,
	WARNING_DATE,
	WARNING_FREQUENT,
	WARNING_WAITING,
	WARNING_TONE,
	WARNING_NO_VALUE,
	WARNING_ONE_SIDED,
	WARNING_FORMAL,
	WARNING_IMPERSONAL,
	WARNING_STALE,
	WARNING_COUNT
} WarningRule; /* the most pressing first */

/* What was held, as far as a rule asks. */
typedef struct {
	Day day;
	Channel channel;
	Direction direction;
	Type type;
	Tone tone;
	gboolean step;	 /* a step of a chain was done by it */
	gboolean answer; /* it answered what they had written */
	int gave, got;	 /* values */
} WarningEntry;

/* An important date as it comes next. */
typedef struct {
	const char *label;
	Day day;
	gboolean planned; /* a step or a meeting stands before it, or it was dealt with */
} WarningDate;

/* Who says how one addresses the person. */
typedef enum {
	ADDRESS_BY_NOBODY, /* вы, since nothing is known */
	ADDRESS_BY_PERSON,
	ADDRESS_BY_SENIORITY,
	ADDRESS_BY_COMPANY,
} AddressSource;

gboolean warning_is_talk(Direction direction, Channel channel);

/* All borrowed. */
typedef struct {
	Day today;
	const WarningEntry *entries; /* of the last WARNING_MONTHS, the oldest first;
					held, none of a day to come */
	gsize n_entries;
	/* Of all these months, also where `entries` are bounded. */
	int gave, got;		  /* values */
	int talks;		  /* warning_is_talk() */
	const WarningDate *dates; /* by day */
	gsize n_dates;
	gboolean interest_known;
	int bare; /* letters to them, the latest in a row, sent as the template gave them
		   */
	Day owed_since;	     /* an incoming message waits; DAY_NONE: none */
	int owed_workdays;   /* between that day and today */
	Day verified_on;     /* the data were last known to be true, or noted down */
	const char *company; /* "": none */
	int waiting;	     /* people there who owe me an answer */
	Address address;
	AddressSource address_by;
} WarningFacts;

typedef struct {
	const char *id;	   /* "no-value": of commands, settings and mutes */
	const char *title; /* N_(): "no value" */
	/* NN_(): when it warns, a sentence with the figure; many NULL: of no figure. */
	const char *definition, *definitions;
	int figure; /* from which it warns; 0: there is none */
	/* The sentence in the language that is set, owned; NULL: all is well. */
	char *(*check)(const WarningFacts *facts, int figure);
} WarningRow;

extern const WarningRow warning_rules[WARNING_COUNT];

/* When a rule warns by that figure, translated; owned. */
char *warning_definition(WarningRule rule, int figure);
/* WARNING_COUNT for an unknown id. */
WarningRule warning_rule_of(const char *id);

/* One that was found. */
typedef struct {
	WarningRule rule;
	char *text;
} Warning;

void warning_free(Warning *warning);
/* By rule; muted: bits 1 << WarningRule; figures: WARNING_COUNT of them, NULL for the
 * defaults. Owned, of Warning. */
GPtrArray *warning_check(const WarningFacts *facts, const int *figures, guint muted);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Warning, warning_free)

#endif
