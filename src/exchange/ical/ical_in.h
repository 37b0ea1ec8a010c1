/*
 * The other half of the module krug-ical: meetings out of calendars (RFC 5545) as
 * programs in the wild write them. Lines are ours, so that no length, depth or NUL
 * reaches the library, which reads rules and durations; days of a rule are walked one by
 * one within a window, so that no rule takes longer than another. The program reaches it
 * by the symbol krug_ical_in; tests link it.
 *
 * Time is linear in the file whatever its bytes. What cannot be read is named and left
 * out; the rest is read.
 */
#ifndef EXCHANGE_ICAL_IN_H
#define EXCHANGE_ICAL_IN_H

#include "krug/clock.h"

#define ICAL_LINE_MOST	 (64 * 1024) /* bytes of a line, unfolded */
#define ICAL_PEOPLE_MOST 200	     /* of one event */
#define ICAL_DATES_MOST	 2000	     /* told one by one, of one event */
#define ICAL_MEETINGS	 20000	     /* of one file */
#define ICAL_STEPS	 2000000     /* days walked for the rules of one file */

typedef enum { ICAL_ANSWER_NONE, ICAL_DECLINED, ICAL_TENTATIVE } IcalAnswer;

typedef struct {
	const char *name, *email; /* "" where it is not told */
	IcalAnswer answer;
} IcalPerson;

/* One instance of an event; all of it is valid until the callback returns. */
typedef struct {
	guint64 line; /* of its beginning */
	const char *uid;
	const char *key; /* the UID, and of a recurring event the instance */
	Day day;	 /* in the zone of the clock; of a whole day, as told */
	gint64 at;	 /* start, UTC seconds; ICAL_WHOLE_DAY */
	int minutes;	 /* 0: not told; of several whole days 24 hours each */
	const char *title, *text, *place;
	const char *note;     /* name of a file of notes of calcurse; "" */
	const GArray *people; /* IcalPerson, without rooms and devices */
	gboolean cancelled;
	gboolean tentative;
	gboolean yearly; /* one of a series of years */
} IcalMeeting;

#define ICAL_WHOLE_DAY G_MININT64

typedef struct {
	const Clock *clock;
	Day from, until; /* both inclusive */
	void (*meeting)(const IcalMeeting *meeting, void *data);
	/* Left out, or read in another way than told; why is translated. */
	void (*note)(guint64 line, const char *why, void *data);
	void *data;
} IcalSink;

/* What is known of a whole file. */
typedef struct {
	guint lost;	  /* events that could not be read, or were cut off */
	gboolean message; /* an invitation or the like (RFC 5546), not a calendar */
	Day first;	  /* of all events that begin in it; DAY_NONE: there is none */
} IcalFile;

typedef struct {
	/* FALSE: there is no calendar in it. */
	gboolean (*read)(
		const char *text, gsize size, const IcalSink *sink, IcalFile *file);
	/* The same of the store of calcurse. */
	gboolean (*read_calcurse)(
		const char *text, gsize size, const IcalSink *sink, IcalFile *file);
} IcalInModule;

extern const IcalInModule krug_ical_in;

#endif
