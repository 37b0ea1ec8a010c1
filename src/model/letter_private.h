/*
 * What the files of letters share: rows, and the sheet on which a letter is begun. A
 * sheet is filled in this order: whom and what about (letter_about.c), the values
 * (letter_scene.c and its neighbours), then what the writer answers
 * (letter_answers.c).
 */
#ifndef KRUG_MODEL_LETTER_PRIVATE_H
#define KRUG_MODEL_LETTER_PRIVATE_H

#include "krug/letter.h"
#include "krug/me.h"
#include "krug/person.h"
#include "krug/shelf.h"
#include "krug/templates.h"
#include "model/record.h"

/* One row of table holiday_contact. */
typedef struct {
	gint64 id;
	char *holiday;
	gint64 contact;
} HolidayContactRow;

/* The names that are shown with it; FALSE and error. */
gboolean letter_complete(Book *book, Letter *letter, GError **error);

struct LetterSheet {
	TemplateFile *file;
	char *kind; /* of the template */
	char *holiday;
	const char *lang;
	Tone tone;
	Channel channel;
	LetterAbout about; /* all that was left open answered; strings NULL */
	/* The step it is for. */
	ReminderKind by;
	char *step;
	gint64 interaction; /* the entry that step was made with; 0: none */
	/* What the template is filled with. */
	GStringChunk *strings;
	GArray *values;	     /* TemplateValue, pointing into strings */
	GHashTable *answers; /* char * to char * */
	int me, them;	     /* Gender */
	Day today;
};

/* What it is logged as; TYPE_NONE where its template is gone. */
Type letter_type(const Letter *letter);

/* Of an open reminder, or of the kind alone; borrowed, NULL: none in particular. */
const char *letter_template_of(Book *book, ReminderKind kind, const char *step);
/* Of what lies on the shelf; borrowed, NULL: none of its own. */
const char *letter_template_of_shelf(ShelfKind kind);
/* Kinds of templates that their open steps ask for, the most pressing first; owned. */
GPtrArray *letter_kinds_asked(Book *book, gint64 contact, GError **error);
/* Kind of template, language and tone, the step and what it is about. */
gboolean letter_find_about(
	Book *book, LetterSheet *sheet, const Person *person, GError **error);

/* letter_answers.c: of what the template asks; borrowed, NULL where it does not. */
const TemplateAsk *letter_find_ask(const Template *template, const char *name);
/* As a letter keeps them; owned. Those to what the template does not know are left out.
 */
char *letter_answers_text(const LetterSheet *sheet);
void letter_take_answers(LetterSheet *sheet, const char *answers);

/* By which channel it goes. */
gboolean letter_find_channel(
	Book *book, LetterSheet *sheet, const Person *person, GError **error);

/* A value; NULL and "" leave it missing. */
void letter_value(LetterSheet *sheet, const char *name, const char *text);
/* Words as somebody noted them: in an English letter Russian ones stay out. */
void letter_value_told(LetterSheet *sheet, const char *name, const char *text);
/* As one says it, and in the script of the letter. */
void letter_value_organization(LetterSheet *sheet, const char *name, const char *text);
void letter_value_day(LetterSheet *sheet, const char *name, Day day);
void letter_value_number(LetterSheet *sheet, const char *name, gint64 number);
/* All of them, in the language that is set, which must be the letter's. */
gboolean letter_gather(
	Book *book, LetterSheet *sheet, const Person *person, GError **error);
/* Those of the search for work, of feedback and help. */
gboolean letter_gather_work(Book *book, LetterSheet *sheet, GError **error);

#endif
