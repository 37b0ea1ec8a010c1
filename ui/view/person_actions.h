/*
 * The handlers of person_parent, spread over files by what they ask for, and what these
 * share. For the files person_*.c only.
 */
#ifndef UI_VIEW_PERSON_ACTIONS_H
#define UI_VIEW_PERSON_ACTIONS_H

#include "view/person_view.h"

/* What an action of one person is given; text borrowed while it runs. */
typedef struct {
	gint64 contact, reminder, also;
	const GArray *people; /* of what is done to everybody marked */
	Day day;
	const char *text;
	gboolean on;
} PersonAct;

/* person_done.c */
void person_done(View *view);
void person_drop(View *view);
/* Logs nothing, and says so. */
void person_close_step(PersonView *person, const Reminder *step);

/* person_retry.c: the second try is done; was there a letter to log? */
void person_retry_ask(PersonView *person);

/* person_until.c */
void person_snooze(View *view);
void person_pause(View *view);

/* person_remind.c */
void person_remind(View *view);

/* person_entry.c: of the selected entry. */
gint64 person_entry(const PersonView *person); /* 0: the person is meant */
void person_entry_edit(PersonView *person);
void person_entry_delete(PersonView *person);
/* FALSE where it is no planned one. */
gboolean person_entry_hold(PersonView *person);

/* person_tag.c */
void person_tag(View *view);
void person_tag_rename(View *view);

/* person_keep.c */
void person_window(View *view);
void person_close_mark(View *view);
void person_archive(View *view);
void person_verify(View *view);
void person_delete(View *view);

/* person_notes.c */
void person_notes(View *view);
char *person_editor(void); /* as configured, owned; NULL: that of the environment */

/* person_mute.c: a menu of what is told of the person, and of what is muted. */
void person_mute(View *view);

/* person_greet.c */
void person_greet(View *view);

/* person_write.c */
void person_write(View *view);
void person_pile(View *view);	 /* of everybody marked, too */
void person_letters(View *view); /* those there are */

#endif
