/*
 * Important dates that fall on a day: what a statement over them (`occasion o`) asks for
 * besides its own. A 29 February falls on the 28th where there is none; a date for which
 * I congratulated is over.
 */
#ifndef KRUG_MODEL_DATE_DAY_H
#define KRUG_MODEL_DATE_DAY_H

#include "krug/chains.h"
#include "model/book_private.h"

#define DATE_ON_DAY                                                          \
	" o.month = :month AND o.day BETWEEN :first AND :last"               \
	" AND coalesce(o.year, 0) <= :year AND NOT EXISTS (SELECT 1"         \
	"  FROM participant p JOIN interaction i ON i.id = p.interaction"    \
	"  WHERE p.contact = o.contact AND p.day BETWEEN :opens AND :closes" \
	"  AND i.type = 'congratulation' AND i.direction <> 'in')"

/* on: the dates of the reminder of a date on that day. */
void date_day_bind(Stmt *q, Day day, const ChainDates *on);

#endif
