/*
 * Views that are about one person at a time (the people view, the review) begin with this
 * struct; their parent class person_parent holds every action upon that person: log,
 * done, snooze, remind, edit, tag, archive … It never writes by itself but through
 * commit().
 */
#ifndef UI_VIEW_PERSON_VIEW_H
#define UI_VIEW_PERSON_VIEW_H

#include "krug/book.h"
#include "krug/letter.h"
#include "krug/reminder.h"
#include "krug/review.h"
#include "shell/shell.h"

typedef struct PersonView PersonView;

struct PersonView {
	View view;
	gint64 contact; /* whom actions concern; 0: nobody */
	gint64 tag;	/* the one that gets another name */
	GArray *marked; /* gint64: people marked for a common entry; owned by the view */
	/* Makes the change `act`; NULL: runs it as it is. The review notes `outcome` in
	 * the same change and goes on to the next card. */
	gboolean (*commit)(PersonView *view, ReviewOutcome outcome, BookAction act,
		void *data, GError **error);
	/* Optional: shows this person, who was just added. */
	void (*show)(PersonView *view, gint64 contact);
	const char *nobody; /* translated; said where contact is 0, NULL: the usual */
	/* Optional: the entry of the timeline that edit, delete and done mean; 0: they
	 * mean the person. */
	gint64 (*entry)(const PersonView *view);
	/* Optional: the open reminder that done, drop and snooze mean; 0: the one that
	 * gives the person's standing. */
	gint64 (*step)(const PersonView *view);
	/* Optional: what else a letter to the person is about. */
	void (*about)(const PersonView *view, LetterAbout *about);
	/* Optional: a step that done closes where it logs a contact; 0: none. */
	gint64 (*also)(const PersonView *view);
};

extern const ViewClass person_parent;

/* Appends (gint64) whom a common entry concerns: the marked people, else the selected
 * one; TRUE where they are marked ones. person may be NULL. */
gboolean person_people(const PersonView *person, GArray *people);
/* act through commit(), or, for OUTCOME_NONE, as it is; says the error, and returns
 * FALSE, where it fails. */
gboolean person_commit(
	PersonView *person, ReviewOutcome outcome, BookAction act, void *data);

/* FALSE, having said so, where nobody is selected. */
gboolean person_chosen(PersonView *person);
/* Owned; "" for nobody. */
char *person_name(const PersonView *person);
/* Those person_people() appends, owned; NULL, having said so, where there is nobody. */
GArray *person_concerned(PersonView *person);
/* The name of the one, or "3 people"; owned. */
char *person_names(const PersonView *person, const GArray *people);
/* The open reminder to act upon, owned; NULL where there is none, or having said why. */
Reminder *person_reminder(PersonView *person);
/* Whose reminder it is, and of a step what it is about: "Anna Petrova, send the CV";
 * owned.
 */
char *person_subject(const PersonView *person, const Reminder *reminder);
/* ", next: 14 jan–14 feb" of the regular reminder as it stands now, or ""; owned. */
char *person_next(Book *book, gint64 contact);

#endif
