/* Times of the day within a date: for when.c. */
#ifndef BASE_WHEN_TIME_H
#define BASE_WHEN_TIME_H

#include <glib.h>

/* "10:30", "3pm", "в 15 часов", "в 3 часа дня"; a bare hour only behind a lead and where
 * `with_date` tells that a date stands beside it. NULL where there is no
 * time, else its end. */
const char *when_time(const char *p, gboolean with_date, int *minute);

#endif
