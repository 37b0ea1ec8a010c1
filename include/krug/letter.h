/*
 * Letters: begun from a template (krug/template.h) with what the book knows of the person
 * and the occasion, kept as drafts, put on a pile, handed over by the user's own means,
 * and logged once they were sent. krug itself sends nothing.
 *
 * A LetterSheet is a template with its values gathered, while some are still asked for;
 * filled, it gives a Letter, which is a row of the book and may be edited freely. Structs
 * own their strings, never NULL. Errors are KRUG_ERROR_INPUT in a sentence that says what
 * would fit (of a template with file, line and column), or those of the book. One
 * function is one change.
 */
#ifndef KRUG_LETTER_H
#define KRUG_LETTER_H

#include "krug/book.h"
#include "krug/letter_check.h"
#include "krug/steps.h"
#include "krug/vocab.h"

#define LETTER_MOST (1 << 20) /* bytes of subject and body together */

typedef enum {
	LETTER_NONE,
	LETTER_DRAFT, /* being written */
	LETTER_PILED, /* to be gone through with others */
	LETTER_SENT,
	LETTER_COUNT
} LetterState;

extern const Vocab vocab_letter;

typedef struct {
	gint64 id; /* 0: not in the book yet */
	char *uid;
	gint64 contact;
	LetterState state;
	char *template; /* "thank-you"; "" where it has none */
	char *lang;	/* "ru", "en" */
	Tone tone;
	Channel channel; /* by which it goes; proposed, may be changed until it is sent */
	char *subject;	 /* one line; "" for none */
	char *body;
	char *answers; /* of what it asked for, for letter_begin(); "" */
	gboolean bare; /* as the template gave it: nothing personal was put in */
	Day made_on, sent_on;
	gint64 reminder;		      /* the step it is for, perhaps gone */
	gint64 application, interview, event; /* what it is about; 0: none */
	gint64 item, news;  /* of the shelf, and of mine: told by sending it */
	gint64 person;	    /* the second one of an introduction */
	char *holiday;	    /* the greeting of which it is; "" */
	gint64 interaction; /* its entry in the timeline, once sent; 0: none */
	char *who, *title;  /* the person, what it is; read, never written */
} Letter;

Letter *letter_new(gint64 contact);
Letter *letter_copy(const Letter *letter);
void letter_free(Letter *letter);
Letter *letter_load(Book *book, gint64 id, GError **error); /* NOT_FOUND */

/* --- beginning one --- */

/* For whom and what about. What is left 0 or NULL the book answers: the step that gives
 * the standing, its application and interview, the news they have not heard. */
typedef struct {
	gint64 contact;
	gint64 reminder, application, interview, event, item, news, person;
	const char *holiday;  /* an id of krug/holiday.h; NULL: none */
	const char *template; /* NULL: a greeting, or by the step, else a check-in */
	const char *lang;     /* NULL: theirs */
	const char *answers;  /* of a letter that is gone on with; NULL: none yet */
	Tone tone;	      /* TONE_NONE: as one addresses them */
} LetterAbout;

/* To begin anew what a letter was begun with; borrowed from the letter. */
LetterAbout letter_about_of(const Letter *letter);

typedef struct LetterSheet LetterSheet;

typedef struct {
	char *name, *label, *text;
	gboolean optional;
} LetterAnswer;

void letter_answer_free(LetterAnswer *answer);

/* The template read and the values gathered. */
LetterSheet *letter_begin(Book *book, const LetterAbout *about, GError **error);
/* In which such a letter is written, "ru" or "en"; owned; NULL where nobody is known. */
char *letter_lang(Book *book, const LetterAbout *about);
void letter_sheet_free(LetterSheet *sheet);
const char *letter_sheet_template(const LetterSheet *sheet); /* "thank-you" */
const char *letter_sheet_title(const LetterSheet *sheet);
/* What is wrong with the user's own file, in whose place the shipped one stands in, or in
 * which language alone there is one; "" for nothing. */
const char *letter_sheet_problem(const LetterSheet *sheet);
const char *letter_sheet_lang(const LetterSheet *sheet);
Tone letter_sheet_tone(const LetterSheet *sheet);
/* What is needed, or asked for, and not known, in the order of the template; owned, of
 * TemplateMissing (krug/template.h). */
GPtrArray *letter_missing(const LetterSheet *sheet);
/* What was answered, in the order of its names; owned, of LetterAnswer. */
GPtrArray *letter_answers(const LetterSheet *sheet);
/* Answers one of them, or says a known value otherwise; "" takes the answer back. Text of
 * any bytes is repaired. INPUT for a name that the template does not know. */
gboolean letter_put(
	LetterSheet *sheet, const char *name, const char *text, GError **error);
/* What was answered about me goes into my profile (krug/me.h), and their gender to them,
 * where nothing is said yet; changes "me" and "contact-edit", or none. */
gboolean letter_keep_answers(Book *book, const LetterSheet *sheet, GError **error);
/* The letter as it would be, not saved; INPUT where something needed is missing, by name.
 * `bare` where none of what the template asks for was answered. */
Letter *letter_fill(Book *book, const LetterSheet *sheet, GError **error);
/* The same without its text: for the pile, to be filled when it is gone through. */
Letter *letter_outline(Book *book, const LetterSheet *sheet, GError **error);

/* A template to choose; strings owned. */
typedef struct {
	char *name;
	char *title;   /* "Thank-you after an interview" */
	char *use;     /* when to use it */
	gboolean fits; /* the step, or the person, asks for it: these come first */
} LetterChoice;

void letter_choice_free(LetterChoice *choice);
/* Owned, of LetterChoice; the first is what letter_begin() takes of itself. */
GPtrArray *letter_choices(Book *book, const LetterAbout *about, GError **error);

/* --- editing --- */

/* "Subject: …", a blank line, the body: for an editor and for people; owned. Only the
 * body where there is no subject. */
char *letter_text(const Letter *letter);
/* Such a text back into the letter, which is bare no longer where it says something else.
 * INPUT, and the letter as it was, for what is no UTF-8, empty or over LETTER_MOST. */
gboolean letter_take(Letter *letter, const char *text, gsize size, GError **error);

/* Owned, of LetterCheck: whether it is personal, gives something, has the right form of
 * address; of a request for feedback whether it thanks, asks and does not dispute;
 * warnings that fit. */
GPtrArray *letter_checks(Book *book, const Letter *letter, GError **error);

/* --- keeping and sending --- */

/* "letter-draft" or "letter-pile", by its state, one not in the book is added; sets id,
 * uid and the day. INPUT where it was sent. */
gboolean letter_save(Book *book, Letter *letter, GError **error);
/* "letter-drop": deletes a draft, or one of the pile. */
gboolean letter_drop(Book *book, gint64 id, GError **error);
/* What sending it opens: the next step of the chain of its step; most often nothing. */
StepPlan *letter_sent_plan(Book *book, const Letter *letter, GError **error);
/* "letter-sent": saves it, logs it with its text, closes its step (a regular contact
 * moves by itself), notes what was given and heard. plan: of letter_sent_plan() with its
 * ticks, NULL: as proposed. INPUT for one sent already. */
gboolean letter_sent(Book *book, Letter *letter, const StepPlan *plan, GError **error);

/* Of one contact, or of all where it is 0, in one state or in any (LETTER_NONE): drafts,
 * the pile, then those sent, the latest first; at most `limit` (0: all). Owned, of
 * Letter. */
GPtrArray *letter_list(
	Book *book, gint64 contact, LetterState state, guint limit, GError **error);
/* The latest draft to them; NULL without error where there is none. */
Letter *letter_draft(Book *book, gint64 contact, GError **error);
/* "letter-pile-all": a letter about the same onto the pile for each of these people
 * (gint64), the first LETTER_PILE_MOST of them, filled as far as it can be. letters: gets
 * their ids; may be NULL. */
#define LETTER_PILE_MOST 50
gboolean letter_pile_all(Book *book, const LetterAbout *about, const GArray *people,
	GArray *letters, GError **error);
/* The letters of the pile, the first one first; owned, of gint64. */
GArray *letter_pile(Book *book, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Letter, letter_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(LetterSheet, letter_sheet_free)

#endif
