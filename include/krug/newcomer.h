/*
 * People typed in one go, known and new: "Анна Петрова:recruiter @Яндекс, Иван Ли, #12".
 * Names stand between commas, semicolons or line breaks; behind a name its kind or role
 * after a colon and its organization after @. Who is in the book is found by name, others
 * become contacts at once; a plus before a name makes a new person of one that is known,
 * too. Reading changes nothing, so it serves as the preview.
 */
#ifndef KRUG_NEWCOMER_H
#define KRUG_NEWCOMER_H

#include "krug/book.h"
#include "krug/vocab.h"

typedef struct {
	gint64 contact; /* who it is; 0: will be added */
	char *name;	/* as shown of one who is known, else as typed */
	Kind kind;	/* KIND_NONE: not told */
	WorkRole role;
	char *organization; /* "" not told */
} Newcomer;

void newcomer_free(Newcomer *newcomer);
/* Each person once, in the order typed; owned, of Newcomer. A name that could be several
 * people is AMBIGUOUS with the candidates, a kind that is none INPUT. */
GPtrArray *newcomer_read(Book *book, const char *text, GError **error);

/* "Анна Петрова, Иван Ли, Ольга Ким, …" for the history; owned. */
char *newcomer_names(const GPtrArray *newcomers);

/* What is not told of those who are added. */
typedef struct {
	Kind kind;		  /* KIND_NONE: professional */
	const char *organization; /* NULL: none */
	const char *met;	  /* how we met; NULL: not told */
} NewcomerDefaults;

/* Inside a change: adds those who are new and sets their `contact`. */
gboolean newcomer_need(Book *book, GPtrArray *newcomers, const NewcomerDefaults *defaults,
	GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Newcomer, newcomer_free)

#endif
