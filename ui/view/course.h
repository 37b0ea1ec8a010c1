/*
 * The pane under the dossier: the course of one application, what is to be done about it
 * on top, then what happened, newest first.
 */
#ifndef UI_VIEW_COURSE_H
#define UI_VIEW_COURSE_H

#include "krug/application.h"
#include "shell/view.h"

typedef struct Course Course;

typedef enum {
	COURSE_STEP,	  /* an open reminder */
	COURSE_INTERVIEW, /* planned, held or cancelled */
	COURSE_REQUEST,	  /* feedback was asked for */
	COURSE_FEEDBACK,
	COURSE_MARK, /* applied, ended */
} CourseKind;

typedef struct {
	CourseKind kind;
	gint64 id;	/* of the reminder, interview, request, feedback */
	gint64 contact; /* whom it concerns first; 0: nobody */
	gboolean ahead; /* to be done, or planned */
	Day day;
	gint64 at; /* its hour, or AT_NONE */
	char *text;
	Style style;
	Glyph glyph;
} CourseRow;

Course *course_new(void);
void course_free(Course *course);

/* application 0 empties it. Call from load(). */
gboolean course_load(Course *course, Book *book, gint64 application, GError **error);
void course_layout(Course *course, int height);		/* call from layout() */
const CourseRow *course_selected(const Course *course); /* borrowed; NULL: nothing */
gint64 course_person(const Course *course);	    /* the first it is about; 0: nobody */
gboolean course_move(gpointer data, Action action); /* fits view->move */
gboolean course_click(Course *course, int y);
void course_draw(const Course *course, Canvas canvas, gboolean active);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Course, course_free)

#endif
