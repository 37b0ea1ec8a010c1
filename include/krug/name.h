/*
 * Names of people: their parts, how they are shown, and how a typed line is taken apart.
 * Russian names have a patronymic, which tells the gender and makes the formal address.
 * Parts are owned by the struct (name_clear), any of them may be NULL or "". Results are
 * owned by the caller and never NULL; they are raw text, not cleaned for the screen.
 */
#ifndef KRUG_NAME_H
#define KRUG_NAME_H

#include <glib.h>

typedef enum {
	GENDER_UNKNOWN,
	GENDER_FEMALE,
	GENDER_MALE,
} Gender;

typedef struct {
	char *family;
	char *given;
	char *patronymic; /* or the middle names of other countries, where kept apart */
	char *nickname;
	char *alt; /* the whole name in a second spelling, e.g. Latin */
} NameParts;

void name_clear(NameParts *name);

/* "Анна Петрова": lists. A name without family or given is what there is: patronymic,
 * nickname, alt; "" for an empty one. */
char *name_short(const NameParts *name);
char *name_full(const NameParts *name); /* "Анна Сергеевна Петрова": detail */
char *name_formal(const NameParts *name); /* "Анна Сергеевна": address on вы */
/* text_sort_key() of "family given patronymic". */
char *name_sort(const NameParts *name);

/* Takes a typed name apart: "Петрова Анна Сергеевна", "Анна Петрова (Аня)",
 * "Петрова, Анна", "Ludwig van Beethoven". A nickname stands in quotes or brackets, in
 * brackets also a spelling in the other script. FALSE, and `name` empty, for a blank
 * line. */
gboolean name_parse(const char *text, NameParts *name);
gboolean name_is_patronymic(const char *word);

/* From the patronymic, else from an unmistakable Russian family name. */
Gender name_gender(const NameParts *name);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(NameParts, name_clear)

#endif
