/*
 * What the forms share: checks that answer in the words of the model, and channels. The
 * data of every form begins with a FormData, so that one check serves them all.
 */
#ifndef UI_VIEW_FIELDS_H
#define UI_VIEW_FIELDS_H

#include "krug/book.h"
#include "krug/channel.h"
#include "krug/vocab.h"
#include "krug/when.h"
#include "widget/form.h"

#define FIELDS_UNKNOWN "?" /* a day that is past, but not known */

typedef struct {
	Shell *shell;
	Book *book;
	Form *form;
	gint64 application; /* whose people are offered first; 0: none */
} FormData;

/* What an Error says, as a Field's check() wants it: owned; NULL where `fine`. Clears the
 * error. */
char *fields_problem(gboolean fine, GError **error);

/* Checks and echoes of a Field with a date; empty is fine. */
char *fields_check_past(const char *text, gpointer data);
char *fields_check_future(const char *text, gpointer data);
char *fields_echo_past(const char *text, gpointer data);
char *fields_echo_future(const char *text, gpointer data);
/* "mon 14 jan 15:00"; owned. */
char *fields_show_when(Book *book, const When *when);
/* Yearly dates, days of positions, windows of a contact. */
char *fields_check_yearly(const char *text, gpointer data);
char *fields_check_position(const char *text, gpointer data);
char *fields_check_window(const char *text, gpointer data);
char *fields_echo_window(const char *text, gpointer data);

/* How long an entry lasts; empty is fine. */
char *fields_check_minutes(const char *text, gpointer data);
/* The words of a list that begin so, as its labels; owned. */
GPtrArray *fields_complete_word(const Vocab *vocab, const char *text);
/* Names of people in the book, with commas; names of organizations. */
char *fields_check_people(const char *text, gpointer data);
GPtrArray *fields_complete_people(const char *text, gpointer data);
GPtrArray *fields_complete_organization(const char *text, gpointer data);

/* A value of a vocabulary into a choice; "" where it has no word. */
void fields_set_word(Form *form, const char *name, const Vocab *vocab, int value);
/* A text of the form into one that is owned there. */
void fields_take(const Form *form, const char *name, char **text);
/* "2026-11-21 17:30", as it can be read back; owned. */
char *fields_when_text(Book *book, Day day, gint64 at);
/* A day as one types it, and back: DAY_NONE for an empty field; FALSE and error. */
void fields_set_day(Form *form, const char *name, Day day);
gboolean fields_take_day(const Form *form, Book *book, const char *name,
	WhenDirection direction, Day *day, GError **error);

/* Rows of channels, the same for a person and for me. */
extern const Field fields_channels[];
void fields_fill_channels(Form *form, const char *name, const GPtrArray *channels);
/* Of ContactChannel, owned; a kind left open follows from the value. */
GPtrArray *fields_read_channels(const Form *form, const char *name);

#endif
