/* The forms in which a day is told: for when.c. */
#ifndef BASE_WHEN_RULES_H
#define BASE_WHEN_RULES_H

#include "krug/when.h"

typedef struct {
	const Clock *clock;
	Day today;
	WhenDirection direction;
} WhenContext;

/* Reads at p; NULL where the rule does not fit, else where it ends. The day may still be
 * DAY_NONE: there is no such one. */
typedef const char *(*WhenRule)(const WhenContext *c, const char *p, When *out);

const char *when_rule_day_word(const WhenContext *c, const char *p, When *out);
const char *when_rule_weekday(const WhenContext *c, const char *p, When *out);
/* "in 2 weeks", "неделю назад"; "2w", "+3d" */
const char *when_rule_span(const WhenContext *c, const char *p, When *out);
const char *when_rule_short_span(const WhenContext *c, const char *p, When *out);
/* "last week"; "by the end of the month" */
const char *when_rule_turn_unit(const WhenContext *c, const char *p, When *out);
const char *when_rule_end(const WhenContext *c, const char *p, When *out);

/* "2026-11-21", "21.11"; "21 nov" */
const char *when_rule_numeric(const WhenContext *c, const char *p, When *out);
const char *when_rule_named_month(const WhenContext *c, const char *p, When *out);
/* "в январе"; "5 числа" */
const char *when_rule_month(const WhenContext *c, const char *p, When *out);
const char *when_rule_day_of_month(const WhenContext *c, const char *p, When *out);

#endif
