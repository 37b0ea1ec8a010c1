/* What the files of period reviews share: their rows, and those of targets. */
#ifndef KRUG_MODEL_PERIOD_REVIEW_PRIVATE_H
#define KRUG_MODEL_PERIOD_REVIEW_PRIVATE_H

#include "krug/period_review.h"
#include "model/record.h"

typedef struct {
	gint64 id;
	char *period;
	Day made_on;
	char *notes;
} PeriodRow;

typedef struct {
	gint64 id;
	gint64 review;
	char *question, *text;
} AnswerRow;

typedef struct {
	gint64 id;
	int year;
	char *kind, *measure;
	int value;
} TargetRow;

#endif
