/*
 * The checklist of a letter before it goes: is it personal, does it give something, is
 * the form of address right; of a request for feedback also what krug/asking.h wants.
 * Pure; words of both languages are known by short tables. Quoted lines ("> …") are not
 * read. What is fine is said in a word or two, what is not in a sentence that tells what
 * to do.
 */
#ifndef KRUG_LETTER_CHECK_H
#define KRUG_LETTER_CHECK_H

#include "krug/vocab.h"

/* All borrowed, none NULL but `begun`. */
typedef struct {
	const char *lang; /* of the letter */
	gboolean formal;  /* as it is written */
	Address address;  /* as one addresses the person; ADDRESS_NONE: nothing tells */
	const char *company; /* where that is only the custom of a company; "" else */
	Type type;
	gboolean bare;	   /* as the template gave it */
	gboolean gives;	   /* something of the shelf, or a person, comes with it */
	const char *text;  /* the body */
	const char *own;   /* signature and contacts: a link in them is no gift */
	const char *begun; /* the day in words, where that is not today; else NULL */
} LetterFacts;

typedef struct {
	const char *id; /* "personal", "gives", "address", "thanks", "question",
			   "dispute", "braces", "days"; of warnings theirs: of JSON, never
			   changed */
	gboolean ok;
	char *text;
} LetterCheck;

LetterCheck *letter_check_new(const char *id, gboolean ok, char *text); /* takes it */
void letter_check_free(LetterCheck *check);
/* In this order; a line that does not apply is left out. Owned, of LetterCheck. */
GPtrArray *letter_check(const LetterFacts *facts);

/* Whether the text speaks to its reader on «вы», on «ты». Both may be. */
gboolean letter_says_you(const char *text, gboolean formal);

#endif
