/* What `krug show` reads of one person, for its words and its JSON. */
#ifndef UI_CLI_CARD_H
#define UI_CLI_CARD_H

#include "krug/person.h"

#include "cli/rows.h"

/* Everything about one person; all of it owned. */
typedef struct {
	Book *book;
	Day today;
	Person *person;
	GPtrArray *communities; /* char * */
	GPtrArray *reminders;	/* Reminder */
	GPtrArray *timeline;	/* TimelineItem */
	Reckoning now;
} Card;

/* One object to standard output. */
void card_json(const Card *card);

#endif
