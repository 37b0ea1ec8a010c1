/*
 * What to bring up with somebody, by which channel and when. Pure: suggestions come in
 * from the book (krug/suggestions.h), here they are put in order; a channel is proposed
 * by the purpose, then by what they answer; hours are theirs.
 */
#ifndef KRUG_SUGGEST_H
#define KRUG_SUGGEST_H

#include "krug/clock.h"
#include "krug/vocab.h"

#define SUGGEST_EACH	    2  /* of one kind at most */
#define SUGGEST_MEETING	    12 /* months without a meeting: propose one */
#define SUGGEST_DATES	    30 /* days ahead */
#define SUGGEST_HOURS_LEAST 3  /* messages of theirs before hours are told */
#define SUGGEST_HOURS_SPAN  3  /* hours of their day that are told */

/* In the order in which they are brought up. */
typedef enum {
	SUGGEST_PROMISE,
	SUGGEST_THEIR_PROMISE,
	SUGGEST_DATE,
	SUGGEST_NEWS,
	SUGGEST_SHELF,
	SUGGEST_TOPIC,
	SUGGEST_COMMON,
	SUGGEST_MEET,
	SUGGEST_COUNT
} SuggestKind;

typedef struct {
	SuggestKind kind;
	char *text;	/* what to bring up */
	char *source;	/* where it comes from: "from the talk of 12 aug" */
	gint64 item;	/* of the reminder, date, news, shelf item, entry; 0: none */
	gint64 contact; /* whom they should meet; 0: nobody */
} Suggestion;

/* Takes the texts. */
Suggestion *suggestion_new(SuggestKind kind, char *text, char *source);
void suggestion_free(Suggestion *suggestion);

const char *suggest_label(SuggestKind kind); /* translated: "from the shelf" */

/* Puts them in order, at most SUGGEST_EACH of a kind and `most` of all; the first of a
 * kind are kept. */
void suggest_choose(GPtrArray *suggestions, guint most);

/* Lists between commas, semicolons or line breaks: what of `a` stands in `b` as well, by
 * the beginnings of words, so that endings do not matter. Owned, of char *. */
GPtrArray *suggest_shared(const char *a, const char *b);

/* --- by which channel --- */

typedef enum {
	PURPOSE_TALK, /* to be in touch */
	PURPOSE_ANSWER,
	PURPOSE_THANKS,
	PURPOSE_DETAIL, /* with proposals */
	PURPOSE_CAREER,
	PURPOSE_CONGRATULATION, /* with articles */
	PURPOSE_SHORT,
	PURPOSE_INFORMAL,
	PURPOSE_INVITATION,
	PURPOSE_COUNT
} Purpose;

Purpose purpose_of(ReminderKind kind);
const char *purpose_label(Purpose purpose); /* translated: "for thanks"; "" for TALK */

typedef struct {
	guint known; /* bits 1u << Reach */
	Reach preferred;
	struct {
		int sent, answered;
	} tried[CHANNEL_COUNT]; /* my messages of the last two years */
	Channel theirs;		/* by which the message came that I owe an answer */
	gboolean in_touch;	/* ever */
	Day last_meeting;	/* face to face; DAY_NONE: none in these years */
	gboolean same_city;
	Day today;
} SuggestReach;

typedef enum {
	BECAUSE_NOTHING, /* no way is known */
	BECAUSE_NO_MEETING,
	BECAUSE_THEY_WROTE,
	BECAUSE_PURPOSE,
	BECAUSE_ANSWERS,
	BECAUSE_PREFERRED,
	BECAUSE_ONLY,
} Because;

typedef struct {
	Channel channel; /* CHANNEL_NONE: no way is known */
	Reach reach;	 /* REACH_NONE of a meeting or video */
	Because because;
} SuggestedChannel;

SuggestedChannel suggest_channel(const SuggestReach *facts, Purpose purpose);
/* "they answered 4 of 5 there"; owned. */
char *suggest_because(
	const SuggestReach *facts, Purpose purpose, const SuggestedChannel *channel);

/* --- when --- */

typedef struct {
	int from, to; /* hours of their day; to is not part of it */
	int hits, of; /* messages of theirs in these hours, of all; of 0: too few known */
} SuggestHours;

/* counts: how many of their messages came in each hour of their day. */
SuggestHours suggest_hours(const int counts[24]);
/* "10:00–18:00 there", "… · 12:00–20:00 here", with what it rests on; zone "" or NULL:
 * mine. Owned. */
char *suggest_when(
	const Clock *clock, const char *zone, gint64 now, const SuggestHours *hours);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Suggestion, suggestion_free)

#endif
