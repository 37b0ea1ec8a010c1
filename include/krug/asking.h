/*
 * The rules of asking for feedback and of taking it, pure: the questions krug comes with,
 * what a request must have (thanks first, at least one concrete question, no disputing),
 * what one does and does not do with an answer, and how good an answer is by what was
 * filled in. Texts come in either language; strings returned are borrowed and translated
 * unless said otherwise.
 */
#ifndef KRUG_ASKING_H
#define KRUG_ASKING_H

#include "krug/vocab.h"

typedef enum {
	QUALITY_NONE,
	QUALITY_CONSTRUCTIVE,
	QUALITY_GENERAL,
	QUALITY_MISSING, /* "none": nothing came */
	QUALITY_COUNT
} Quality;

/* Why it was general, or did not come. */
typedef enum {
	EXCUSE_NONE,
	EXCUSE_POLICY,
	EXCUSE_TIME,
	EXCUSE_LEGAL,
	EXCUSE_LOAD,
	EXCUSE_AUTOMATIC, /* a template, or a machine */
	EXCUSE_UNKNOWN,
	EXCUSE_COUNT
} Excuse;

/* How I reacted; a set of them is a mask of 1 << Reaction. The first three are what one
 * does, the others what one does not. */
typedef enum {
	REACTION_NONE,
	REACTION_THANKED,
	REACTION_CLARIFIED,
	REACTION_EXAMPLES, /* asked for examples */
	REACTION_DISPUTED,
	REACTION_EMOTIONAL,
	REACTION_PERSUADED,
	REACTION_COUNT
} Reaction;

extern const Vocab vocab_quality, vocab_excuse, vocab_reaction;

#define ASKING_HINTS 3
extern const char *const asking_do[ASKING_HINTS]; /* N_(): thank, clarify, examples */
extern const char
	*const asking_dont[ASKING_HINTS]; /* N_(): dispute, emotions, persuade */

/* The questions krug comes with: N_(), ends with NULL. */
extern const char *const asking_questions[];

/* What is wrong with a request as it is written; a mask, 0 where it is well. */
typedef enum {
	ASKING_NO_THANKS = 1 << 0,   /* it does not begin with thanks */
	ASKING_NO_QUESTION = 1 << 1, /* no concrete question, or only “how was I?” */
	ASKING_DISPUTE = 1 << 2,     /* it disputes the decision */
} AskingFault;

#define ASKING_FAULTS 3

guint asking_check(const char *letter);
/* The questions that stand in a letter, one a line, without the dashes of a list; owned.
 */
char *asking_found(const char *letter);
/* One sentence a fault: what to do instead. */
const char *asking_advice(AskingFault fault);

/* What came; any may be NULL. */
typedef struct {
	const char *strengths, *weaknesses, *examples, *reason, *advice;
} AskingAnswer;

/* Constructive where it names something of mine; general where it is a reason or a phrase
 * that fits everybody; missing where nothing was filled in. */
Quality quality_propose(const AskingAnswer *answer);

#endif
