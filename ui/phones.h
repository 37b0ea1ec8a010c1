/*
 * What phones do with a calendar file, in plain words: which of them ring, and which
 * switch to set. For the export on the screen and `krug export ics --phones`.
 */
#ifndef UI_PHONES_H
#define UI_PHONES_H

#include <glib.h>

typedef struct {
	const char *who;  /* "iPhone, a subscription"; translate with _() */
	const char *what; /* translate with _() */
} Phone;

/* Of events, or of a file of tasks; ended by a row without a name. */
const Phone *phones(gboolean tasks);

#endif
