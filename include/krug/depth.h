/*
 * How deep a relationship is, 0-100 over the last two years, always told with the parts
 * it is made of. Pure: what was counted comes in by a plain struct. Each part is rounded
 * by itself, so the parts add up to the whole. Below three interactions nothing is told.
 */
#ifndef KRUG_DEPTH_H
#define KRUG_DEPTH_H

#include "krug/day.h"

#define DEPTH_MONTHS   24 /* looked back */
#define DEPTH_LEAST    3  /* interactions */
#define DEPTH_MEETINGS 4  /* in these two years are full: two a year */
#define DEPTH_KNOWN    36 /* months known are full */

typedef enum {
	DEPTH_TWO_WAY,	/* share of interactions that went both ways */
	DEPTH_LIVE,	/* live meetings */
	DEPTH_VALUE,	/* mutual value: the lesser side by the greater */
	DEPTH_INFORMAL, /* share of informal interactions */
	DEPTH_YEARS,	/* years known */
	DEPTH_PARTS
} DepthPart;

/* Of the last DEPTH_MONTHS, but `known_since`. No count is negative; a share is of what
 * it is counted in. */
typedef struct {
	int interactions;
	int two_way;  /* of them: both ways, live, or answered by the other side */
	int meetings; /* of them: face to face, also by video, and at events */
	int gave, got;
	int informal;	 /* of them: told as informal */
	Day known_since; /* DAY_NONE: never in touch */
	Day today;
} DepthFacts;

typedef struct {
	gboolean known;		/* FALSE: too little to say; all else is 0 */
	int parts[DEPTH_PARTS]; /* points */
	int total;		/* 0-100 */
	DepthFacts facts;	/* what it was reckoned from */
} Depth;

void depth_reckon(const DepthFacts *facts, Depth *depth);

int depth_most(DepthPart part);		 /* points: 25, 20, 20, 15, 20 */
const char *depth_label(DepthPart part); /* translated: "two-way" */
/* "6 of 8", "1.5 years": what the part follows from, translated; owned. */
char *depth_reason(const Depth *depth, DepthPart part);

#endif
