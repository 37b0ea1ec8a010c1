/*
 * What the reader of the sample book and the words of its language share.
 *
 *	person Петрова Анна Сергеевна     facts follow, then actions
 *	at ООО «Лира» | Рекрутер | -30m   organization, title, from, to
 *	email anna@example.org            any kind of channel; `preferred` marks the last
 *	birthday +9 1988                  in nine days; or as a date, 29.02.1992
 *	log -101 встреча: текст +статью   a quick log line of that day; instead of log any
 *	                                  type of interaction; `kept`: its promises were
 *	plan +3 14:00 60 video | where | what about
 *	remind +2 | what
 *	snooze +6, pause +20, archive
 *	with Анна Петрова, Иван Ли        actions of several
 */
#ifndef KRUG_MODEL_SAMPLE_PRIVATE_H
#define KRUG_MODEL_SAMPLE_PRIVATE_H

#include "krug/me.h"
#include "krug/person.h"
#include "model/book_private.h"

#define SAMPLE_KNOWN 730 /* days since when everybody is in the book */

typedef struct {
	Book *book;
	Me *me;		   /* the block of me; NULL in others */
	Person *person;	   /* the block of a person, until the first action */
	GArray *who;	   /* gint64: whom the actions of the block concern */
	gint64 last_entry; /* the last one logged */
	GHashTable *ids;   /* shown name → gint64 */
} Sample;

gboolean sample_refuse(const char *text, GError **error); /* FALSE */
/* "-101", "+5", "-30m" at the head of *rest, which is moved behind it. */
gboolean sample_day(Sample *sample, const char **rest, Day *day, GError **error);
/* At least `least` parts between bars, trimmed. */
char **sample_parts(const char *rest, guint least);

gboolean sample_is_fact(const char *word);
gboolean sample_about_me(
	Sample *sample, const char *word, const char *rest, GError **error);
gboolean sample_fact(Sample *sample, const char *word, const char *rest, GError **error);
gboolean sample_action(
	Sample *sample, const char *word, const char *rest, GError **error);

#endif
