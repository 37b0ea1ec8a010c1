/*
 * A person in the book: one row of table `contact`, every column a field.
 *
 * contact_fields is the one list of these columns; loading, saving, comparing, JSON,
 * options of the command line and the form are made from it. A field is read and set as
 * text (contact_get, contact_set), so a form needs to know nothing about types.
 *
 * A Contact owns its strings, which are never NULL; "" is "not told", DAY_NONE no day,
 * value 0 of an enum "as guessed". Errors are KRUG_ERROR_INPUT with a sentence that says
 * what would fit, or those of the book.
 */
#ifndef KRUG_CONTACT_H
#define KRUG_CONTACT_H

#include "krug/book.h"
#include "krug/cadence.h"
#include "krug/name.h"
#include "krug/vocab.h"

typedef struct {
	gint64 id; /* 0: not in the book yet */
	char *uid;
	char *family, *given, *patronymic;
	char *alt; /* the whole name in a second spelling */
	char *nickname;
	int gender;    /* Gender */
	int address;   /* Address */
	int kind;      /* Kind */
	int role;      /* WorkRole */
	int seniority; /* Seniority */
	gboolean close;
	char *own_window; /* "" by kind, "none", "2-3" months */
	char *city, *zone, *language;
	char *met;	      /* how we met */
	gint64 introduced_by; /* contact, 0 none */
	char *interests, *common, *notes;
	char *photo; /* hash of a blob */
	Day verified_on, created_on;
	gboolean archived;
	Day paused_until;
	Day first_day;	/* of a person never in touch */
	Day round_from; /* a round was skipped on this day */
} Contact;

typedef enum {
	CONTACT_LINE,	/* one line of text */
	CONTACT_LINES,	/* several lines */
	CONTACT_DATE,	/* YYYY-MM-DD or "" */
	CONTACT_FLAG,	/* "1" or "" */
	CONTACT_WORD,	/* an id of `vocab` or "" */
	CONTACT_PERSON, /* the id of another contact as a number, or "" */
} ContactFieldType;

typedef struct {
	const char *column;    /* of the table; also the key in JSON */
	const char *parameter; /* ":column" of a statement */
	const char *label;     /* English source, translate with _() */
	ContactFieldType type;
	size_t offset;
	const Vocab *vocab; /* of CONTACT_WORD */
	/* Optional: the normal form of what was typed, owned; NULL and error where it
	 * does not fit. */
	char *(*normal)(const char *text, GError **error);
	gboolean kept; /* by krug itself: not in forms, not compared for conflicts */
} ContactField;

extern const ContactField contact_fields[]; /* ends with a row without column */
extern const Vocab contact_genders;	    /* in the order of Gender */

const ContactField *contact_field(const char *column); /* NULL where there is none */
char *contact_get(const Contact *contact, const ContactField *field); /* owned */
/* The same borrowed: from the contact, or written to buf. */
#define CONTACT_TEXT 24
const char *contact_text(
	const Contact *contact, const ContactField *field, char buf[CONTACT_TEXT]);
/* Words are understood in both languages, dates as `YYYY-MM-DD`. On error nothing is
 * set. A role of mentor sets the close mark. */
gboolean contact_set(
	Contact *contact, const ContactField *field, const char *text, GError **error);
gboolean contact_field_same(
	const Contact *a, const Contact *b, const ContactField *field);
/* The value as people read it: label of a word, name of a person; owned. */
char *contact_show(Book *book, const Contact *contact, const ContactField *field);
/* Is this a zone the system knows? An unknown one is kept and said. */
gboolean contact_zone_known(const char *zone);

Contact *contact_new(void); /* professional, all else not told */
Contact *contact_copy(const Contact *contact);
void contact_free(Contact *contact);
/* NOT_FOUND where there is no such person. */
Contact *contact_load(Book *book, gint64 id, GError **error);
gboolean contact_exists(Book *book, gint64 id, GError **error);

/* The name parts, borrowed from the contact: do not clear them. */
NameParts contact_name(const Contact *contact);
/* "Анна Петрова"; "(no name)" translated where there is nothing; owned. */
char *contact_display(const Contact *contact);
char *contact_display_id(Book *book, gint64 id, GError **error);

Gender contact_gender(const Contact *contact); /* as told, else guessed */

/* Months between which one should be in touch: own, else by the close mark, else by
 * kind, as the book's settings say. */
Window contact_window(Book *book, const Contact *contact);

/* "", "none", or months "N-M" and "N"; also in Russian and with a dash. The
 * normal form is owned by the caller, NULL and error where it is none. */
char *contact_window_check(const char *text, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Contact, contact_free)

#endif
