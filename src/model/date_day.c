/* Binding a day to what falls on it. */
#include "model/date_day.h"

void
date_day_bind(Stmt *q, Day day, const ChainDates *on)
{
	DayParts parts = day_parts(day);
	gboolean last = parts.month == 2 && parts.day == day_month_length(parts.year, 2);

	stmt_int(q, ":month", parts.month);
	stmt_int(q, ":first", parts.day);
	stmt_int(q, ":last", last ? 29 : parts.day);
	stmt_int(q, ":year", parts.year);
	stmt_day(q, ":opens", on->opens);
	stmt_day(q, ":closes", on->closes);
}
