/*
 * The inbox: what other programs say happened, or will happen, until it is logged or
 * dismissed. A row is asked about once: the source's own key tells it again, a hash of
 * what it says whether it says something new. A row that is open follows its source; one
 * that was logged or dismissed never comes back.
 *
 * A meeting is a row only where somebody known took part: by e-mail address, or by a full
 * name that one person alone bears (of those who take part in either script, in a title
 * also declined: «с Анной Петровой», «у Ивана Петрова»). What was cancelled, or declined
 * by me by the e-mail addresses of krug/me.h, is none, nor are birthdays and absences of
 * a whole day. One whose end has passed asks "log it?", one to come stands in the agenda.
 * Another kind of row is another value of InboxKind.
 */
#ifndef KRUG_INBOX_H
#define KRUG_INBOX_H

#include "krug/interview.h"
#include "krug/log.h"

typedef enum {
	INBOX_NO_KIND,
	INBOX_MEETING,
	INBOX_CONFLICT,
	INBOX_CARD,
	INBOX_KIND_COUNT
} InboxKind;

typedef enum {
	INBOX_NO_STATE,
	INBOX_OPEN,
	INBOX_LOGGED,
	INBOX_DISMISSED,
	INBOX_STATE_COUNT
} InboxState;

extern const Vocab vocab_inbox_kind, vocab_inbox_state;

/* A row. Strings are never NULL. */
typedef struct {
	gint64 id;
	InboxKind kind;
	InboxState state;
	char *source; /* the file or folder it came from */
	char *uid;    /* of the event there */
	char *key;    /* of this one instance of it */
	char *hash;
	Day day;
	gint64 at;   /* start, UTC seconds; AT_NONE: the whole day */
	int minutes; /* length; 0: not told; of several whole days 24 hours each */
	char *title, *text;
	char *place;	    /* or link */
	gint64 interaction; /* it was logged as; 0 */
	int tentative;	    /* 1: not certain yet */
	char *others;	    /* who else takes part, a line each: "Name <address>" */
	/* Not columns. */
	GArray *contacts; /* gint64: who of the book took part */
	char *who;	  /* "Anna Petrova, Ivan Li" */
	gboolean passed;  /* its end is over */
} InboxItem;

void inbox_item_free(InboxItem *item);
InboxItem *inbox_load(Book *book, gint64 id, GError **error);
/* Open meetings, of InboxItem, owned: those that passed, the latest first, or those to
 * come, the next first. limit 0: all. */
GPtrArray *inbox_passed(Book *book, guint limit, GError **error);
GPtrArray *inbox_coming(Book *book, Day until, guint limit, GError **error);
/* Open rows of another kind, the latest first. */
GPtrArray *inbox_of_kind(Book *book, InboxKind kind, guint limit, GError **error);
/* How many rows of a kind ask, of meetings those that passed; -1 and error. */
int inbox_count(Book *book, InboxKind kind, GError **error);
gboolean inbox_count_all(Book *book, int counts[INBOX_KIND_COUNT], GError **error);

/* What it would be logged as: a meeting, a video or a phone call by place and words, with
 * its title as the text; one to come is planned. Owned. */
LogDraft *inbox_draft(const InboxItem *item);
/* One change, "inbox-log": what log_save() does, and the row is logged. draft: what
 * inbox_draft() gave, perhaps edited; the id of its entry is set. INPUT where the row is
 * not open. */
gboolean inbox_log(Book *book, gint64 id, LogDraft *draft, GError **error);
/* It was an interview: what its form begins with, those who are known, and where the
 * first of them works who does. Owned; NULL and error. */
Interview *inbox_interview(Book *book, const InboxItem *item, GError **error);
/* One change, "inbox-interview": what interview_save() of a new one does, and the row is
 * logged. plan NULL: as proposed. */
gboolean inbox_log_interview(Book *book, gint64 id, Interview *interview,
	const StepPlan *plan, GError **error);
/* One change, "inbox-dismiss". */
gboolean inbox_dismiss(Book *book, gint64 id, GError **error);
/* One change for all of them, "inbox-dismiss-all"; ids: gint64, of rows that are open. */
gboolean inbox_dismiss_all(Book *book, const GArray *ids, GError **error);
/* One change, "inbox-add": who took part and is in `others`, the one at this place or -1
 * for each, comes into the book, and takes part in all open rows that name them so.
 * names: whom it added, "Olga Kim, Ivan Li"; owned. */
gboolean inbox_add(Book *book, gint64 id, int other, char **names, GError **error);
/* Whether one of its texts or people has these words, whatever their case; "" always. */
gboolean inbox_matches(const InboxItem *item, const char *words);

/* --- coming in --- */

/* Days before and after today that are looked at. */
#define INBOX_BACK  90
#define INBOX_AHEAD 60

typedef enum { INBOX_ANSWER_NONE, INBOX_DECLINED, INBOX_TENTATIVE } InboxAnswer;

typedef struct {
	char *name;  /* "" where none is told */
	char *email; /* the same */
	InboxAnswer answer;
} InboxPerson;

/* What a source tells of one meeting; owned, strings never NULL. */
typedef struct {
	const char *file; /* lives as long as the source */
	guint64 line;
	char *uid, *key;
	Day day;
	gint64 at;
	int minutes;
	char *title, *text, *place;
	GPtrArray *people;  /* InboxPerson */
	gboolean cancelled; /* it will not take place */
	gboolean tentative; /* it may */
	gboolean yearly;    /* one of a series of years */
} InboxOffer;

InboxOffer *inbox_offer_new(const char *file, guint64 line);
void inbox_offer_free(InboxOffer *offer);

typedef enum {
	INBOX_FATE_NONE,
	INBOX_FATE_NEW,
	INBOX_FATE_CHANGED,
	INBOX_FATE_REMOVED, /* an open row that is called off, or no longer there */
	INBOX_FATE_OFF,	    /* cancelled, or declined by me: nothing asks */
	INBOX_FATE_KNOWN,   /* asked before, or in the book already */
	INBOX_FATE_DAY,	    /* a birthday, somebody's holidays: no meeting */
	INBOX_FATE_NOBODY,  /* nobody known took part */
	INBOX_FATE_OWN,	    /* krug's own event */
	INBOX_FATE_SKIPPED, /* what cannot be read; filled in by whoever reads */
	INBOX_FATE_COUNT
} InboxFate;

extern const Vocab vocab_inbox_fate;

typedef struct {
	InboxFate fate;
	const char *file;
	guint64 line;
	Day day; /* DAY_NONE of what was not read */
	gint64 at;
	Day was_day; /* before it was moved; DAY_NONE: it was not */
	gint64 was_at;
	char *name; /* "title · Anna Petrova" */
	char *why;  /* of a skipped one; "" */
} InboxFateItem;

typedef struct {
	guint counts[INBOX_FATE_COUNT];
	GPtrArray *items; /* InboxFateItem, in the order of the source */
} InboxReport;

void inbox_report_free(InboxReport *report);
/* "new 4 · known 2"; owned. */
char *inbox_report_words(const InboxReport *report);
/* Something is there to be written. */
gboolean inbox_report_changes(const InboxReport *report);
void inbox_report_add(InboxReport *report, InboxFate fate, const char *file, guint64 line,
	const char *name, const char *why);

typedef struct {
	const char *path; /* the same one each time it is read */
	/* All of it was read, and it is no invitation but a calendar: an open row it
	 * brought and no longer tells goes. Else only instances of events that it tells.
	 */
	gboolean whole;
	/* Of all its events the one that begins first; DAY_NONE: there is none. One that
	 * tells nothing of the past has forgotten it, and open rows that passed stay. */
	Day first;
} InboxSource;

/* What would become of these, and with `writes` one change, "inbox-import", that does it.
 * offers: of InboxOffer, all that the source tells. Owned; NULL and error. */
InboxReport *inbox_take(Book *book, const InboxSource *source, const GPtrArray *offers,
	gboolean writes, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(InboxItem, inbox_item_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(InboxOffer, inbox_offer_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(InboxReport, inbox_report_free)

#endif
