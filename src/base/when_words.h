/*
 * The words of dates in Russian and English, every form that is written. A word is
 * compared folded (text_fold) and ends where letters and digits end.
 */
#ifndef BASE_WHEN_WORDS_H
#define BASE_WHEN_WORDS_H

#include <glib.h>

typedef enum {
	WORD_DAY,	 /* yesterday: days from today */
	WORD_WEEKDAY,	 /* 1 Monday … 7 Sunday */
	WORD_MONTH,	 /* 1-12 */
	WORD_TURN,	 /* last -1, this 0, next 1 */
	WORD_END,	 /* end of the week: a WhenUnit */
	WORD_AHEAD,	 /* in: 1 */
	WORD_AGO,	 /* ago: -1 */
	WORD_NUMBER,	 /* two */
	WORD_UNIT,	 /* a WhenUnit */
	WORD_SHORT_UNIT, /* also one-letter ones, right behind a number */
	WORD_LEAD,	 /* on, at, by, until */
	WORD_OF,	 /* 21 of November */
	WORD_ORDINAL,	 /* 21st */
	WORD_DAY_OF,	 /* 5 числа, 5-го: of a month */
	WORD_OF_YEAR,	 /* 2026 года */
	WORD_HALF,	 /* am 0, pm 12: hours */
	WORD_DAYPART,	 /* the same by words that also mean days: дня */
	WORD_PART,	 /* in the evening: told, but no hour */
	WORD_HOUR,	 /* o'clock */
	WORD_NOON,	 /* minutes of the day */
} WordClass;

typedef enum {
	UNIT_MINUTE,
	UNIT_HALF_HOUR,
	UNIT_HOUR,
	UNIT_DAY,
	UNIT_WEEK,
	UNIT_MONTH,
	UNIT_HALF_YEAR,
	UNIT_YEAR,
} WhenUnit;

/* The longest word or phrase of the class at p; NULL where there is none, else its end.
 */
const char *when_word(const char *p, WordClass class, int *value);

/* Whether a word that reaches to p ends there. */
gboolean when_ends_word(const char *p);
const char *when_skip_blanks(const char *p);
/* A number of at most `digits` digits, without sign; NULL where there is none. */
const char *when_number(const char *p, int digits, int *value);
/* Behind a preposition that may lead a date or a time; p where there is none. */
const char *when_skip_lead(const char *p);

#endif
