/*
 * A day of the coming week, or any other: the days stand in a row at the foot, each with
 * how full it is; Left and Right go along it, and what is typed is a day of its own.
 */
#ifndef UI_VIEW_DAY_ROW_H
#define UI_VIEW_DAY_ROW_H

#include "krug/day.h"
#include "shell/shell.h"

typedef struct {
	Day day;
	guint people; /* who stand there already */
	gboolean off; /* no working day */
} DayLoad;

typedef struct {
	const char *label; /* translated */
	const DayLoad *days;
	guint n;
	guint limit; /* people a day; 0: no limit */
	Day selected;
	/* FALSE: the row stays, the opener has said why. */
	gboolean (*picked)(View *opener, Day day);
} DayRow;

/* Copies what it keeps. */
View *day_row_open(Shell *shell, const DayRow *row);

#endif
