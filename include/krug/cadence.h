/*
 * How the dates of one contact follow from what was logged: the last contact, the window
 * in which one should be in touch, what I owe, what I wait for. Pure: everything comes in
 * by plain structs and nothing depends on today, so that a book need not be written at
 * midnight. The window is calendar months, clamped, both ends inclusive.
 */
#ifndef KRUG_CADENCE_H
#define KRUG_CADENCE_H

#include "krug/chain.h"
#include "krug/standing.h"
#include "krug/workdays.h"

#define FIRST_DAY_OPEN	  14 /* days from the first day of a new person to its close */
#define WAIT_WORKDAYS	  10 /* for an answer to a message of mine */
#define WAIT_FEEDBACK	  7  /* days, for an answer to a feedback request */
#define SILENCES_TO_PAUSE 2

/* Months after the last contact from and to which one should be in touch. */
typedef struct {
	int near, far; /* 0 <= near <= far; far 0: no window, never due */
} Window;

#define WINDOW_NONE ((Window){ 0, 0 })
#define WINDOW_MAX  120 /* months */

gboolean window_valid(Window window);
gboolean window_exists(Window window);
Day window_opens(Window window, Day from);
Day window_closes(Window window, Day from);
char *window_label(Window window); /* "every 2–3 months", "no window"; owned */
char *window_short(Window window); /* "2–3 mo"; owned */

/* One interaction as one of its people sees it. */
typedef struct {
	gint64 id;
	Day day;   /* as told */
	gint64 at; /* seconds UTC, or AT_NONE */
	Channel channel;
	Direction direction;
	Type type;
	gboolean expects; /* carries `*` or its tick in the form */
	gboolean planned; /* in the future, or not yet confirmed as held: never counts */
	/* The reminder that stood for it was closed by hand, done or dropped: nothing
	 * more is owed or awaited by it. */
	gboolean settled;
} Entry;

/* Order of a timeline, oldest first: day, then hour (entries without one come after those
 * of their day that have one), then id. SQL: ORDER BY day, at IS NULL, at, id. */
int entry_compare(const Entry *a, const Entry *b);

/* Of itself, without regard to what came after it. An outgoing message counts once it is
 * answered, and the answer, which is later, counts too. */
gboolean entry_counts(const Entry *entry);
gboolean entry_is_touch(const Entry *entry); /* outgoing alone */
gboolean entry_expects(const Entry *entry);
/* Days until when an expecting entry waits, and the window of the retry that follows. */
Day entry_waits_until(const Entry *entry, const Workdays *calendar);

/* What became of one entry. */
typedef struct {
	gint64 answered_by; /* id of the entry that answers this touch; 0: none yet */
	gint64 paid_by;	    /* id of the entry that pays this incoming one; 0: none yet */
	gboolean owed;	    /* incoming and still to be answered */
	gboolean waiting;   /* expects an answer and has none */
	gboolean counts;    /* it is contact (an answered touch is, too) */
} EntryFate;

/* A reminder that should be open, made by the walk. */
typedef struct {
	ReminderKind kind; /* REMINDER_ANSWER or REMINDER_RETRY */
	gint64 entry;	   /* the interaction it stands for */
	Day opens, due, closes;
} AutoReminder;

typedef struct {
	Day last_day;	   /* the last contact; DAY_NONE: never in touch */
	gint64 last_entry; /* 0: none */
	Day owed_since;	   /* of the oldest incoming entry that is owed */
	gint64 owed_entry;
	Day waiting_until; /* of the latest touch that has no answer */
	gint64 waiting_entry;
	int silences; /* waits in a row without an answer, the last one included */
	AutoReminder wanted[2]; /* at most one of each kind */
	guint n_wanted;
} CadenceTrack;

/* Walks the entries of one contact, which come in the order of entry_compare(). `fates`
 * is NULL or has room for `n`. Linear. Nothing is wanted yet. */
void cadence_walk(const Entry *entries, gsize n, const Workdays *calendar,
	CadenceTrack *track, EntryFate *fates);
/* The second half of the walk, where something is owed or waited for. The book's open
 * answer and retry reminders are to become exactly `wanted`, with the days of the steps
 * of these triggers in `chains`; one that is not there any more was paid or answered
 * (done), or its step is taken away: without a step for it no answer is owed. Closing one
 * by hand marks as settled every entry whose fate says owed (waiting). */
gboolean cadence_wants(const CadenceTrack *track);
void cadence_want(CadenceTrack *track, const Workdays *calendar, const ChainSet *chains);

/* What is stored with the contact. */
typedef struct {
	gboolean archived;
	Window window;	  /* its own, else of its kind */
	Day first_day;	  /* of a new person; DAY_NONE: waits for a free day */
	Day skipped_on;	  /* the day the regular reminder was dropped, for one round */
	Day paused_until; /* the first day that is no longer paused */
	Day snoozed_until;
	Day snoozed_on;	      /* when snoozed_until was set */
	gint64 snoozed_after; /* the highest interaction id at that time */
} CadenceInput;

/* The row of table `cadence`; steps come in by standing_set_steps(). */
CadenceRow cadence_row(
	const CadenceInput *in, const CadenceTrack *track, const Entry *entries, gsize n);

/* A contact made, or logged, after a snooze was set ends it. `after` is the highest
 * interaction id at that time; FALSE where `on` is DAY_NONE. */
gboolean snooze_ended(Day on, gint64 after, const Entry *entries, gsize n);

/* The end of the pause that krug proposes after two silences: one full window. */
Day cadence_pause(Window window, Day today);

/* Due and close of reminders that are made by hand or by a quick line; those of promises
 * go by the chains. */
typedef struct {
	Day opens, due, closes;
} ReminderDates;
ReminderDates reminder_dates(
	ReminderKind kind, Day day, const Workdays *calendar, const ChainSet *chains);

#endif
