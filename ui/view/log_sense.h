/*
 * What a quick line means in this book: who it concerns, what was understood, what saving
 * it would bring. Made anew after every key, changes nothing until it is saved.
 */
#ifndef UI_VIEW_LOG_SENSE_H
#define UI_VIEW_LOG_SENSE_H

#include "krug/book.h"
#include "krug/quicklog.h"
#include "term/canvas.h"

/* One name of the line. */
typedef struct {
	char *name;	/* as typed */
	gint64 contact; /* 0: nobody, or not only one */
	gboolean several;
	gsize start, end; /* in the line */
} LogName;

typedef struct {
	char *text;
	Style style;
} LogChip;

typedef struct {
	QuickLog *line;
	GArray *names;	  /* LogName; empty where the line names nobody */
	GArray *contacts; /* gint64: whom it concerns, those of the book */
	GArray *chips;	  /* LogChip */
	char *next;	  /* the consequence, "" for none */
} LogSense;

/* given: gint64, whom a line without names concerns. A first part in which nobody is
 * known is text then, unless it looks like names (or always, where as_text). */
LogSense *log_sense_new(
	Book *book, const char *text, const GArray *given, gboolean as_text);
void log_sense_free(LogSense *sense);

/* The first name that stands for several people, or (several FALSE) for nobody yet; NULL
 * for none; borrowed. */
const LogName *log_sense_open_name(const LogSense *sense, gboolean several);
/* "Вера Ли, Олег": names that are nobody's yet; owned. */
char *log_sense_new_names(const LogSense *sense);

/* One change: adds the people who are new, then logs. A BookAction on a LogSense. */
gboolean log_sense_save(Book *book, void *data, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(LogSense, log_sense_free)

#endif
