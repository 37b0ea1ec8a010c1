/*
 * The quick log line: `[who, who:] [channel] [when]: text`, with the marks `+kind` gave,
 * `-kind` got, `#topic` or `№topic`, `!when text` my promise (without text: the next
 * contact), `?when text` their promise, `*` expects an answer.
 *
 * A colon ends a part only before white space or the end. A part made wholly of channel,
 * when and from/от words is the head; any other first part is names. A mark counts only
 * at the start of a word. What is understood leaves the text and becomes a span, what is
 * not stays in the text. Any bytes may come in; time is linear in their number.
 */
#ifndef KRUG_QUICKLOG_H
#define KRUG_QUICKLOG_H

#include "krug/clock.h"
#include "krug/day.h"
#include "krug/vocab.h"

#define MINUTE_NONE (-1) /* no hour was told */

typedef enum {
	SPAN_NAME, /* index into names */
	SPAN_CHANNEL,
	SPAN_WHEN,
	SPAN_FROM,
	SPAN_GAVE,	    /* index into gave */
	SPAN_GOT,	    /* index into got */
	SPAN_TOPIC,	    /* index into topics */
	SPAN_PROMISE,	    /* index into promises: mark, day and text */
	SPAN_THEIR_PROMISE, /* index into promises */
	SPAN_NEXT,
	SPAN_EXPECTS,
} QuickSpanKind;

/* What was understood, in the order of the line; bytes [start, end) of the input. */
typedef struct {
	QuickSpanKind kind;
	gsize start, end;
	guint index;
} QuickSpan;

typedef struct {
	gboolean theirs;
	Day day;
	int minute; /* of the day, or MINUTE_NONE */
	char *text; /* never empty for mine; may be empty for theirs */
} QuickPromise;

typedef struct {
	GPtrArray *names; /* char *, trimmed, never empty; split by comma */
	Channel channel;  /* CHANNEL_NONE: the preferred one */
	gboolean from;	  /* from/от stood in the head */
	Day day;	  /* DAY_NONE: today */
	int minute;	  /* of the day, or MINUTE_NONE */
	char *text;	  /* valid UTF-8, without what was understood */
	GArray *gave;	  /* of Value */
	GArray *got;	  /* of Value */
	GPtrArray *topics;
	GArray *promises; /* of QuickPromise */
	Day next;	  /* `!when` without text: the next contact; DAY_NONE */
	gboolean expects;
	GArray *spans; /* of QuickSpan */
} QuickLog;

typedef enum {
	QUICKLOG_LINE = 0,
	/* The people are known already (`krug log WHO… TEXT`, or a first part in which
	 * nobody was recognised): a first part that is no head is text. */
	QUICKLOG_NO_NAMES = 1 << 0,
} QuickLogFlags;

/* Never fails. "вчера" is reckoned from the clock's today: a head looks back, promises
 * look ahead. */
QuickLog *quicklog_parse(const char *text, QuickLogFlags flags, const Clock *clock);
void quicklog_free(QuickLog *log);

/* in by from/от; else that of its channel, or of `preferred` where it names none. */
Direction quicklog_direction(const QuickLog *log, Channel preferred);

/* The chip shown for a span: "gave: article", "promise by 27 nov: send the CV".
 * Translated; owned by the caller. */
char *quicklog_chip(const QuickLog *log, const QuickSpan *span, Day today);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(QuickLog, quicklog_free)

#endif
