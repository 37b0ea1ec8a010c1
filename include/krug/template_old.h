/*
 * Templates of letters: plain text files of the user, NAME.LANG.txt or NAME.txt in the
 * folder "templates" of the configuration, with words in braces that stand for names and
 * dates. Filling is plain replacement: a word nobody knows stays as it is.
 */
#ifndef KRUG_TEMPLATE_OLD_H
#define KRUG_TEMPLATE_OLD_H

#include <glib.h>

typedef struct {
	const char *word; /* "name" for {name} */
	const char *text; /* NULL counts as "" */
} TemplateWord;

/* Whether there is a folder of templates at all. */
gboolean template_any(void);
/* The text of the template in the language that is set; owned. NULL where there is none,
 * where it is no UTF-8 text, and for a name that is no plain word. */
char *template_load(const char *name);
/* words: ends with { 0 }. Owned. */
char *template_fill(const char *text, const TemplateWord *words);

#endif
