/*
 * Where templates of letters lie: shipped ones are linked into the program, the user's
 * own are files in templates/LANG/ of the folder of the configuration, KIND.formal.txt,
 * KIND.informal.txt, or KIND.txt for both tones. An own one takes the place of the
 * shipped one of its kind, tone and language, or adds a kind. One with a mistake is told,
 * and the shipped one is used.
 *
 * Everything is read anew at each call, so a change of a file counts at once.
 */
#ifndef KRUG_TEMPLATES_H
#define KRUG_TEMPLATES_H

#include "krug/template.h"
#include "krug/vocab.h"

typedef struct {
	char *kind;	    /* "thank-you" */
	Tone tone;	    /* for which it serves: a file of both tones stands twice */
	char *lang;	    /* "ru" or "en" */
	char *path;	    /* of the user's own file; "" of a shipped one */
	char *text;	    /* as the file has it; "" where it cannot be read */
	Template *template; /* NULL: it has a mistake, and nothing shipped stands in */
	/* What is wrong with the user's file, where there is one: "FILE:LINE:COL: …"; ""
	 * for nothing. */
	char *problem;
} TemplateFile;

char *templates_path(const char *lang); /* of the user's folder; NULL: of all; owned */

/* All there are, by language, kind and tone; lang: of one language alone, or NULL. Of
 * TemplateFile *, owned by the array. An own file whose name is no template's is told as
 * one with a problem, its name as kind and no tone. */
GPtrArray *templates_list(const char *lang);

/* The one to write with: the tone's own file, else one of both tones, else the shipped.
 * NOT_FOUND names a kind that is near; INPUT is the problem of a file for which nothing
 * shipped stands in. Owned. */
TemplateFile *templates_find(
	const char *kind, Tone tone, const char *lang, GError **error);

/* A file anywhere; NULL with the error, which tells place and reason. */
Template *templates_read(const char *path, GError **error);

void template_file_free(TemplateFile *file);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(TemplateFile, template_file_free)

#endif
