/*
 * Calendar items as they are built from the book, and the derived table that remembers
 * what left it (`calendar_item`).
 */
#ifndef KRUG_MODEL_CALENDAR_ITEM_H
#define KRUG_MODEL_CALENDAR_ITEM_H

#include "krug/calendar.h"
#include "krug/i18n.h"
#include "krug/reminder.h"
#include "krug/vocab.h"
#include "model/book_private.h"
#include "model/cadence_table.h"
#include "model/level_roll.h"

#define HASH_TEXT 17 /* bytes of a hash as text, the NUL included */

/* The table an item comes from. */
typedef enum {
	SOURCE_REMINDER,
	SOURCE_OCCASION,
	SOURCE_INTERACTION,
	SOURCE_EVENT, /* from here on of nobody: contact 0 */
	SOURCE_PLAN,
	SOURCE_REVIEW,
	SOURCE_COUNT
} CalendarSource;

/* An item and what tells whether it changed. Texts are owned. */
typedef struct {
	gint64 contact; /* to whom it belongs; of a meeting the first one */
	char *uid;
	Day day;      /* all day; else DAY_NONE */
	Day last_day; /* of several; else DAY_NONE, or `day` */
	gint64 start;
	int minutes;
	gboolean yearly, busy;
	char *summary, *description, *location;
	char *facts; /* dates, names and texts of the book that show in it */
} CalendarBuilt;

void calendar_built_clear(CalendarBuilt *built);
/* What items are built for: only what that needs is made. */
typedef enum {
	CALENDAR_TO_SHOW, /* summary and description */
	CALENDAR_TO_HASH, /* facts */
} CalendarPurpose;

/* What the settings say of all items, and the words of them all, looked up once. */
typedef struct {
	CalendarPurpose purpose;
	gboolean neutral;    /* no names */
	gboolean whole_days; /* reminders without an hour of their own last all day */
	CalendarAlarms alarms;
	LevelRoll roll;
	Day until;   /* to this day what to bring up is told as well */
	guint *left; /* how many may still be told it; NULL: none */
	DayWords days;
	const char *titles[REMINDER_COUNT]; /* "%s: get in touch" */
	const char *reaches[REACH_COUNT];   /* "phone" */
	const char *window, *window_day, *window_again, *window_hours;
	const char *overdue, *words, *bring_up;
} CalendarLook;
CalendarLook calendar_look(Book *book, CalendarPurpose purpose);
/* The same for a choice, which may be NULL. */
CalendarLook calendar_look_chosen(Book *book, const CalendarChoice *choice);

/* Seconds from the start at which it rings. */
int calendar_alarm(const CalendarAlarms *alarms, const CalendarBuilt *built);
/* What changes with the item, and nothing else. */
void calendar_hash(
	const CalendarLook *look, const CalendarBuilt *built, char hash[HASH_TEXT]);

/* found FALSE: there is no such item, or it has no date. */
gboolean calendar_build(Book *book, const CalendarLook *look, CalendarSource source,
	gint64 item, CalendarBuilt *built, gboolean *found, GError **error);
/* The same of a meeting or an interview. */
gboolean calendar_build_meeting(Book *book, const CalendarLook *look, gint64 id,
	CalendarBuilt *built, gboolean *found, GError **error);
/* The same of an event, an item of the plan or a review. */
gboolean calendar_build_own(Book *book, const CalendarLook *look, CalendarSource source,
	gint64 item, CalendarBuilt *built, gboolean *found, GError **error);

/* Columns of one item: of contact c, which come first in the row and give the name; of
 * reminder r, channel h, level l and cadence d; of occasion o. */
#define CALENDAR_NAME	    "c.family, c.given, c.patronymic, c.nickname, c.alt"
#define CALENDAR_NAME_COUNT 5
#define CALENDAR_CALL                                                         \
	"r.uid, r.id, r.contact, r.kind, r.reason, r.opens, r.due, r.closes," \
	" r.snoozed_until, h.kind, h.value, l.day, " CADENCE_COLUMNS          \
	", r.step, r.application, r.closes_at, r.alarm_at, r.planned_day"
#define CALENDAR_CALL_COUNT (17 + CADENCE_COUNT)
#define CALENDAR_DATE	    "o.uid, o.contact, o.kind, o.label, o.year, o.month, o.day"
#define CALENDAR_DATE_COUNT 7

/* They read them from `column` on. FALSE: the reminder has no day. */
gboolean calendar_read_call(
	Book *book, const CalendarLook *look, Stmt *q, int column, CalendarBuilt *built);
void calendar_read_date(
	const CalendarLook *look, Stmt *q, int column, CalendarBuilt *built);

/* A reminder with all that shows in its item. Texts are borrowed from the statement where
 * they are not said to be owned. */
typedef struct {
	Reminder reminder;
	CadenceRow row;
	char *name;	     /* owned */
	int reach;	     /* Reach; 0 where there is no address */
	const char *address; /* NULL: none is known */
	char *about;	     /* owned: of a step, what it is about; NULL: of no chain */
	char *own_address;   /* owned: where the step goes by another channel */
	Day day;	     /* on which it shows */
} CalendarCall;

/* What the event of a reminder says; owned. */
char *calendar_describe(Book *book, const CalendarLook *look, const CalendarCall *call);
/* The line of the latest entry, owned; "" where there is none. Its day in *day, which may
 * be NULL. */
char *calendar_last_words(Book *book, gint64 contact, Day *day);

/* Who and what is chosen, made once for a walk; NULL choice: everybody. */
typedef struct CalendarSieve CalendarSieve;
CalendarSieve *calendar_sieve_new(
	Book *book, const CalendarChoice *choice, GError **error);
void calendar_sieve_free(CalendarSieve *sieve);

/* What of an item is enough to choose it. kind: of a reminder; start as it is stored. */
typedef struct {
	CalendarSource source;
	gint64 item, contact;
	const char *kind; /* NULL where it is not known */
	const char *start;
	gboolean cancelled;
} CalendarFacts;
gboolean calendar_sieve_takes(Book *book, const CalendarSieve *sieve,
	const CalendarFacts *facts, gboolean *takes, GError **error);
gboolean calendar_sieve_takes_contact(const CalendarSieve *sieve, gint64 contact);
/* Whether anybody of this entry is among those chosen. */
gboolean calendar_sieve_takes_entry(Book *book, const CalendarSieve *sieve,
	gint64 interaction, gboolean *takes, GError **error);

gboolean calendar_refresh(Book *book, gint64 contact, GError **error);
gboolean calendar_refresh_all(Book *book, GError **error);

/* The table an item comes from, by its name in `source`. */
CalendarSource calendar_source(const char *name);

/* Rows of book_derived. */
gboolean calendar_table_refresh(Book *book, const Touched *touched, GError **error);
gboolean calendar_table_check(Book *book, GPtrArray *problems, GError **error);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(CalendarBuilt, calendar_built_clear)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CalendarSieve, calendar_sieve_free)

#endif
