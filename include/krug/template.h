/*
 * Letters from templates: a small language of values, conditions, variants by gender and
 * form of address, and plurals; krug-templates(5) tells it in full. A template is parsed
 * once and then rendered with a scene: who is written to, in which language, and what
 * stands for each name. Nothing is read from anywhere, and the text of a value is never
 * looked at for markup: braces in it stay braces, and a subject is one line whatever
 * stands in it.
 *
 * Errors are KRUG_ERROR_INPUT; those of parsing are "FILE:LINE:COL: reason", counted from
 * 1, columns in characters.
 */
#ifndef KRUG_TEMPLATE_H
#define KRUG_TEMPLATE_H

#include <glib.h>

#include "krug/day.h"
#include "krug/name.h"

#define TEMPLATE_LONGEST (256 * 1024)  /* bytes of a file */
#define TEMPLATE_DEPTH	 8	       /* of conditions within each other */
#define TEMPLATE_ASKS	 32	       /* values one file may ask for */
#define TEMPLATE_LARGEST (1024 * 1024) /* bytes of a letter */

/* What is no value but may be missing: the genders that {{me: …}} and {{them: …}} want.
 * They are given in the scene, not among its values. */
#define TEMPLATE_MY_GENDER    "me.gender"
#define TEMPLATE_THEIR_GENDER "them.gender"

typedef struct Template Template;

/* --- names that values may stand for --- */

typedef enum {
	TEMPLATE_TEXT,
	TEMPLATE_LINES, /* a text that may have several lines */
	TEMPLATE_DAY,
	TEMPLATE_NUMBER,
	TEMPLATE_GENDER, /* no value; see TEMPLATE_MY_GENDER */
} TemplateType;

/* One row a name; errors, the manual page and the labels of forms are made from it. */
typedef struct {
	const char *name;
	TemplateType type;
	const char *label;   /* for asking; English source, translate with _() */
	const char *meaning; /* for the manual; the same */
} TemplateName;

extern const TemplateName template_names[];	     /* ends with a row without name */
const TemplateName *template_name(const char *name); /* NULL: there is no such name */

/* Of words, of char *, the one that `word` was likely to be; NULL: none is near. */
const char *template_nearest(const char *word, const GPtrArray *words);

/* How a day may be told, as in {{interview.day on}}. */
typedef struct {
	const char *word;
	const char *meaning; /* for the manual; translate with _() */
} TemplateDayForm;

extern const TemplateDayForm template_day_forms[]; /* ends with a row without word */

/* --- a template --- */

typedef struct {
	const char *name;
	const char *label; /* as the file has it */
	gboolean optional;
} TemplateAsk;

/* file: for messages. NULL with an error for what is no UTF-8, longer than
 * TEMPLATE_LONGEST, or wrong in any way; a NUL byte must be refused by whoever reads the
 * file. */
Template *template_parse(const char *text, const char *file, GError **error);
void template_free(Template *template);

/* Borrowed, never NULL. */
const char *template_title(const Template *template); /* in the language of the file */
const char *template_use(const Template *template);   /* when to use it; "" untold */
const char *template_type(const Template *template);  /* id of vocab_type */
/* What the writer is asked for, in the order of the file; *n of them, borrowed. */
const TemplateAsk *template_asks(const Template *template, gsize *n);
/* Whether the name stands anywhere in it; also TEMPLATE_MY_GENDER and its like. */
gboolean template_uses(const Template *template, const char *name);

/* --- a scene --- */

/* What stands for a name. Which member counts is told by the type of the name; a name
 * that only the file declares is a text. Missing is: no text or blank, DAY_NONE (then a
 * text, if there is one, stands for the day in any form), a number below 1. */
typedef struct {
	const char *name;
	const char *text;
	Day day;
	gint64 number;
} TemplateValue;

typedef struct {
	const char *lang; /* "ru" or "en": of the letter, not of the interface */
	gboolean formal;  /* which form of {{you: …}} */
	int me, them;	  /* Gender */
	Day today;	  /* for days told as "yesterday", and for years left out */
	const TemplateValue *values; /* the first of a name counts */
	gsize n_values;
} TemplateScene;

typedef struct {
	char *name;
	char *label; /* of the file, else of the table in the interface's language */
	gboolean optional; /* the letter is whole without it */
} TemplateMissing;

/* Names that are wanted and missing, each once: those needed in the order in which the
 * letter comes to them, then optional ones. What becomes known may lead to others, so ask
 * again afterwards. Of TemplateMissing *, which the array owns. */
GPtrArray *template_missing(const Template *template, const TemplateScene *scene);

/* FALSE where something needed is missing (the error tells what, by its labels) or the
 * letter would be larger than TEMPLATE_LARGEST. Both are owned by the caller and tidy: no
 * blank at the end of a line, no two empty lines, no blank before a comma; the body ends
 * with one line break, the subject has none and may be "". */
gboolean template_render(const Template *template, const TemplateScene *scene,
	char **subject, char **body, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Template, template_free)

#endif
