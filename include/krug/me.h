/*
 * Me, the owner of the book: name, gender for letters, signature, channels. There is one
 * at most; an empty one is given where none was saved yet. Strings are never NULL.
 */
#ifndef KRUG_ME_H
#define KRUG_ME_H

#include "krug/book.h"
#include "krug/channel.h"
#include "krug/name.h"

typedef struct {
	char *family, *given, *patronymic, *alt;
	char *city;
	int gender; /* Gender; GENDER_UNKNOWN: as guessed */
	char *signature, *interests, *skills, *career;
	GPtrArray *channels; /* ContactChannel */
} Me;

typedef struct {
	const char *column;
	const char *label; /* English source, translate with _() */
	size_t offset;	   /* of a char * in Me */
	gboolean lines;	   /* may have several lines */
} MeField;

extern const MeField me_fields[]; /* texts; ends with a row without column */

Me *me_new(void);
void me_free(Me *me);
Me *me_load(Book *book, GError **error);
gboolean me_save(Book *book, const Me *me, GError **error); /* one change, "me" */
Gender me_gender(const Me *me);				    /* as told, else guessed */
NameParts me_name(const Me *me);			    /* borrowed */

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Me, me_free)

#endif
