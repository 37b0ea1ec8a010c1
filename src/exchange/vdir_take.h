/*
 * What one card says otherwise than another goes into a person, key by key: numbers that
 * came, went or were corrected, another job as a line of the history, a birthday, a city.
 */
#ifndef EXCHANGE_VDIR_TAKE_H
#define EXCHANGE_VDIR_TAKE_H

#include "krug/person.h"
#include "vdir_lines.h"

/* Keys the book has a place for; the photo is none of them. */
guint vdir_take_keys(void);

/* The two cards, as persons; `text` is theirs. */
typedef struct {
	const Person *ours, *theirs;
	const VdirText *text;
} VdirCards;

/* now: the person as it is. today: "YYYY-MM-DD", from which another job is reckoned. */
void vdir_take_card(Person *now, const VdirCards *cards, guint keys, const char *today);
/* Adds what can stand beside what is there; the keys of what cannot. */
guint vdir_take_both(Person *now, const VdirCards *cards, guint keys);

#endif
