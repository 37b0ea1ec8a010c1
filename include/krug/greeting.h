/*
 * Greetings: who is greeted on which holiday (krug/holiday.h), and who still is to be
 * this time. Only people marked for a holiday are ever offered, each for a letter of
 * their own.
 */
#ifndef KRUG_GREETING_H
#define KRUG_GREETING_H

#include "krug/book.h"
#include "krug/holidays.h"

/* A holiday as it comes next, those of the last GREETING_AFTER days included. */
typedef struct {
	const Holiday *holiday; /* borrowed from the set */
	char *title;		/* in the language that is set */
	Day day;
	gboolean now; /* greetings are offered today */
	int marked;   /* people outside the archive */
	int left;     /* of these, not greeted this time, nor on the pile */
} Greeting;

void greeting_free(Greeting *greeting);
/* All holidays by day; owned, of Greeting. */
GPtrArray *greeting_list(Book *book, GError **error);
/* Only those that are offered today and on which somebody is left. */
GPtrArray *greeting_waiting(Book *book, GError **error);
/* Whom `text` names: an id or the beginning of a title. NOT_FOUND or AMBIGUOUS. */
Greeting *greeting_find(Book *book, const char *text, GError **error);

/* One person of a holiday. */
typedef struct {
	gint64 contact;
	char *who;
	gint64 letter; /* of this time; 0: none */
	int state;     /* LetterState of it */
} Greeted;

void greeted_free(Greeted *greeted);
/* Those marked, outside the archive, by name; owned, of Greeted. */
GPtrArray *greeting_people(Book *book, const Greeting *greeting, GError **error);
/* The ids of the holidays somebody is marked for; owned, of char *. */
GPtrArray *greeting_marks(Book *book, gint64 contact, GError **error);
/* "greeting-mark", "greeting-unmark"; what stands so already changes nothing. */
gboolean greeting_mark(
	Book *book, gint64 contact, const char *id, gboolean on, GError **error);
/* The same of several (gint64), as one change. */
gboolean greeting_mark_all(
	Book *book, const GArray *people, const char *id, gboolean on, GError **error);
/* "greeting-pile": a letter onto the pile for each who is left, as letter_pile_all() does
 * it; *piled: how many. Each is gone through before it is sent. */
gboolean greeting_pile(Book *book, const Greeting *greeting, int *piled, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Greeting, greeting_free)

#endif
