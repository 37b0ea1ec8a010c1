/*
 * What the reader of the sample book and the words of its language share.
 *
 *	person Петрова Анна Сергеевна     facts follow, then actions
 *	at ООО «Лира» | Рекрутер | -30m   organization, title, from, to
 *	email anna@example.org            any kind of channel; `preferred` marks the last
 *	birthday +9 1988                  in nine days; or as a date, 29.02.1992
 *	log -101 встреча: текст +статью   a quick log line of that day; instead of log any
 *	                                  type of interaction; `kept`: its promises were
 *	letter thank-you informal | subject | text   the last line logged was this letter
 *	plan +3 14:00 60 video | where | what about
 *	remind +2 | what
 *	snooze +6, pause +20, archive
 *	with Анна Петрова, Иван Ли        actions of several
 *
 *	application -95 Лира | Backend | hh.ru       organization, position, source
 *	talk -85 15:00 60 video technical | Анна Петрова, Иван Ли | went well | badly
 *	end rejection -70 | Анна Петрова             who told it
 *	ask -69 email | Анна Петрова                 the first questions of the list
 *	said -66 email | Анна Петрова | strengths | weaknesses | advice; skills between ;
 *	closed -30 | tests                           a gap
 *	item -40 +20 | goal | gap                    of the plan: made, deadline
 *	moved -10 40 | part one                      its progress, in per cent
 *	finished                                     it is done
 *	community Rust Moscow | t.me/rust | Иван Ли  name, link, members
 *	event -20 conference | name | place | community
 *	there Иван Ли, Анна Петрова                  met at the last event
 *	wish Пётр Ким                                to be met there
 *
 *	shelf -20 article | line | link | topics | Иван Ли     about whom it is
 *	gave -12 Анна Петрова                        the last one on the shelf
 *	news -9 text | Анна Петрова, Иван Ли         my news, whom they concern
 *	heard -5 Иван Ли                             the last of them
 *	reviewed -7                                  a weekly review was finished
 *	decided planned -3 | Иван Ли, Анна Петрова   in it: outcome, day planned for, who
 *
 *	calendar -1 16:00 45 | title | Пётр Ли <p@example.org> | place | text
 *	                                             in the inbox; known by the address
 */
#ifndef KRUG_MODEL_SAMPLE_PRIVATE_H
#define KRUG_MODEL_SAMPLE_PRIVATE_H

#include "krug/me.h"
#include "krug/person.h"
#include "model/book_private.h"

#define SAMPLE_KNOWN	730 /* days since when everybody is in the book */
#define SAMPLE_VERIFIED 40  /* and since when the data are known to be true */

typedef struct {
	Book *book;
	Me *me;		   /* the block of me; NULL in others */
	Person *person;	   /* the block of a person, until the first action */
	GArray *who;	   /* gint64: whom the actions of the block concern */
	gint64 last_entry; /* the last one logged */
	GHashTable *ids;   /* shown name → gint64 */
	gint64 application, item, event; /* the last ones, of the search for work */
	gint64 shelf, news;		 /* the last ones */
	gint64 review;			 /* the last one, and its day */
	Day reviewed_on;
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
/* The day of work that a day of the sample stands for. */
Day sample_workday(Sample *sample, Day day);
/* "15:00" of a day. */
gboolean sample_instant(
	Sample *sample, Day day, const char *time, gint64 *at, GError **error);
/* Words of the search for work, which belong to no person. */
gboolean sample_is_work(const char *word);
gboolean sample_work(Sample *sample, const char *word, const char *rest, GError **error);
/* Words of the shelf and of my news. */
gboolean sample_is_shelf(const char *word);
gboolean sample_shelf(Sample *sample, const char *word, const char *rest, GError **error);
/* Words of its table as well. */
gboolean sample_reviewed(Sample *sample, const char *rest, GError **error);
gboolean sample_decided(Sample *sample, const char *rest, GError **error);
gboolean sample_calendar(Sample *sample, const char *rest, GError **error);

#endif
