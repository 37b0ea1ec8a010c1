/*
 * What the parts of the chains share: a step with its spans as read (chain_read.c), the
 * reckoning of spans (chain_span.c), and what stands already (chain_match.c).
 */
#ifndef KRUG_CHAIN_PRIVATE_H
#define KRUG_CHAIN_PRIVATE_H

#include "krug/chain.h"

#define CHAIN_PARTS	8 /* of `to` and `also` */
#define CHAIN_STEPS_MAX 200

/* --- spans --- */

typedef enum { FROM_CAUSE, FROM_DATE, FROM_OPENS, FROM_DUE } SpanBase;
typedef enum { SPAN_DAYS, SPAN_WORKDAYS, SPAN_WEEKS, SPAN_MONTHS, SPAN_HOURS } SpanUnit;

typedef struct {
	SpanBase base;
	int n;
	SpanUnit unit;
} Term;

typedef struct {
	gboolean given;
	Term term, otherwise; /* otherwise: where there is no date */
	gboolean has_otherwise;
	int line; /* 0: not told by any file */
} Span;

/* FALSE where it cannot be understood; `span` is then undefined. */
gboolean span_read(const char *text, Span *span);
/* base: the day of the term's base; DAY_NONE stays. */
Day term_day(Term term, Day base, const Workdays *calendar);

/* --- steps --- */

/* Begins with what everybody sees, so that a ChainStep is its StepRow. */
typedef struct {
	ChainStep open;
	int line;	/* of its section, of the last file that named it */
	gboolean off;	/* taken away */
	guint triggers; /* bits 1u << ChainTrigger */
	gboolean each, nobody;
	guint to[CHAIN_PARTS]; /* ChainPart; ended by 0 unless full */
	guint also;	       /* bits of ChainPart */
	Span opens, due, closes;
	gboolean own_days; /* stands on days off as well */
	int rings;	   /* minute of the day; -1: as set */
	char *text, *text_ru;
	GStrv next, merges; /* step ids */
	int ids_line;	    /* where one of them stands */
} StepRow;

/* Which open steps a trigger closes. */
typedef enum {
	FALL_DROPS,   /* of the same application */
	FALL_SETTLES, /* of those, the ones to the people it is about */
	FALL_ENDS,    /* of the same interview */
	FALL_COUNT
} Fall;

/* What a trigger itself does. */
typedef struct {
	GPtrArray *falls[FALL_COUNT]; /* step ids, owned */
	gboolean cancels;
	int line;
} TriggerRow;

struct ChainSet {
	GPtrArray *steps; /* StepRow, owned */
	TriggerRow triggers[CHAIN_COUNT];
	GPtrArray *sources; /* texts read so far, owned; the first is as shipped */
};

const StepRow *chain_row(const ChainStep *step);
StepRow *chain_find(const ChainSet *set, const char *id); /* off ones too */
StepRow *chain_add(ChainSet *set, const char *id);
gboolean chain_has_id(const GPtrArray *ids, const char *id);

/* Reads one text into the set, which may be left half read on an error. */
gboolean chain_read(ChainSet *set, const char *text, const char *file, GError **error);

/* --- reading --- */

typedef struct {
	ChainSet *set;
	const char *file;
	int line;
	StepRow *step; /* of a [STEP] section */
	guint on;      /* triggers of an [on …] section, bits 1u << ChainTrigger */
	GError **error;
} ChainReader;

/* Reads the value of one key, which it may change. */
typedef struct {
	const char *word;
	gboolean (*read)(ChainReader *reader, char *value);
} ChainKey;

extern const ChainKey chain_step_keys[], chain_on_keys[]; /* ended by no word */

/* Sets the error, which names file and line; always FALSE. */
gboolean chain_fail(ChainReader *reader, int line, const char *format, ...)
	G_GNUC_PRINTF(3, 4);
gboolean chain_is_id(const char *text);
gboolean chain_read_triggers(ChainReader *reader, char *value, guint *triggers);

/* --- proposals --- */

/* Decides what becomes of `step` by what stands already: its act and row. FALSE where it
 * is not to be proposed at all. */
gboolean chain_match(
	const ChainFacts *facts, const GArray *proposals, ChainProposal *step);
/* Rows that an end dropped, and that it did not come to. */
void chain_revive(const ChainSet *set, const ChainFacts *facts, GArray *proposals);
/* Open rows that fall: by the trigger, by merging, since nobody is addressed any more. */
void chain_fall(const ChainSet *set, const ChainFacts *facts, GArray *proposals);

#endif
