/*
 * What the files of the brief share: the page that is being written, and whom it is
 * about.
 */
#ifndef KRUG_MODEL_BRIEF_PRIVATE_H
#define KRUG_MODEL_BRIEF_PRIVATE_H

#include "krug/brief.h"
#include "krug/person.h"
#include "krug/reckon.h"
#include "model/book_private.h"

typedef struct {
	Book *book;
	gint64 contact;
	Day today;
	const Person *person;
	const Position *position; /* the present one; NULL */
	const Reckoning *now;
	Brief *brief;
} Page;

/* A section to which lines are added; it falls where none is. */
void page_section(Page *page, const char *id, const char *title);
/* Takes both texts; note NULL: none. Nothing for "" and NULL. */
void page_line(Page *page, char *text, char *note);
/* "label: text" of a text that is told. */
void page_field(Page *page, const char *label, const char *text);
/* "12 aug"; "" for no day; owned. */
char *page_day(const Page *page, Day day);

/* brief_work.c: interviews with them, applications and feedback at their company. */
gboolean page_work(Page *page, GError **error);
gboolean page_feedback(Page *page, GError **error);

#endif
