/*
 * What the parts of the templates share. A text becomes a row of nodes in which
 * conditions know where to jump, so rendering is one walk without recursion, however the
 * file nests.
 */
#ifndef KRUG_TEMPLATE_PRIVATE_H
#define KRUG_TEMPLATE_PRIVATE_H

#include "krug/template.h"

#define TEMPLATE_FORMS 3 /* alternatives of a variant at most */

typedef enum {
	NODE_TEXT,
	NODE_VALUE,
	NODE_ME,   /* forms: male, female, unknown */
	NODE_THEM, /* the same */
	NODE_YOU,  /* forms: formal, informal */
	NODE_PLURAL,
	NODE_IF,   /* to: behind its else, or its end */
	NODE_ELSE, /* to: its end */
	NODE_END,
} NodeKind;

typedef struct {
	NodeKind kind;
	gboolean negated; /* of NODE_IF */
	gboolean alone;	  /* it had a line for itself, which is gone */
	const char *name; /* of VALUE, PLURAL, IF */
	int day_form;	  /* of VALUE: of template_day_forms */
	const char *text; /* of TEXT */
	gsize length;
	const char *forms[TEMPLATE_FORMS];
	int n_forms;
	guint to;
} Node;

struct Template {
	GStringChunk *strings; /* all that is pointed to */
	const char *title, *use, *type;
	GArray *asks;		/* TemplateAsk */
	GArray *subject, *body; /* Node */
};

/* --- names --- */

TemplateType template_type_of(const char *name); /* TEMPLATE_TEXT of an unknown one */
/* The form of a word, -1: there is no such. 0 is the plain one. */
int template_day_form(const char *word);

/* --- values --- */

/* Without what is invisible; all blanks are one, lines stay if they may. Owned. */
char *template_plain(const char *text, gboolean lines);
const TemplateValue *template_value_of(const TemplateScene *scene, const char *name);
gboolean template_is_known(const TemplateScene *scene, const char *name);
/* What stands for the name; NULL where it is missing. Owned. */
char *template_value_text(const TemplateScene *scene, const char *name, int day_form);

/* --- words of a letter, whose language is not that of the interface --- */

/* "в среду, 3 июня"; owned. form: of template_day_forms. */
char *template_day_text(const char *lang, Day day, int form, Day today);
/* Which of two forms (one, many) or three (месяц, месяца, месяцев). */
int template_plural(int n_forms, gint64 number);

/* --- reading --- */

typedef struct {
	Template *template;
	const char *file, *text; /* the whole, for places */
	GError **error;
} TemplateReader;

/* Sets the error with the place of `at`, which lies in the text; always FALSE. */
gboolean template_fail(TemplateReader *reader, const char *at, const char *format, ...)
	G_GNUC_PRINTF(3, 4);
/* What stands between two places of the text. */
typedef struct {
	const char *at, *end;
} TemplateSpan;

typedef struct {
	TemplateReader reader;
	GArray *subject_at; /* TemplateSpan, one at most: read when all asks are known */
	GString *use;
	gboolean use_ended;
	const char *asked[TEMPLATE_ASKS]; /* where */
} TemplateHead;

/* Reads all above the first empty line; where that stands, NULL on an error. */
const char *template_read_head(TemplateHead *head);
/* Makes nodes of the text from `at` to `end`. */
gboolean template_read_nodes(
	TemplateReader *reader, const char *at, const char *end, GArray *into);
/* The ask of a name; NULL: it is not asked for. */
const TemplateAsk *template_ask(const Template *template, const char *name);

#endif
