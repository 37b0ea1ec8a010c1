/* What the files of my news share: rows, one way to change them. */
#ifndef KRUG_MODEL_NEWS_PRIVATE_H
#define KRUG_MODEL_NEWS_PRIVATE_H

#include "krug/journal.h"
#include "krug/news.h"
#include "model/record.h"

/* One row of table news_contact. */
typedef struct {
	gint64 id, news, contact;
	Day heard_on;
} NewsContactRow;

/* One change, with the news as an argument of its sentence; people: gint64, named there,
 * or NULL. */
gboolean news_change(Book *book, const char *action, const News *news,
	const GArray *people, BookAction run, void *data, GError **error);

/* The same for everybody it concerns: first, then each of them, then last, in parts as
 * long work has them. first and last may be NULL; what is pointed to is borrowed. */
typedef struct {
	const char *action;
	const News *news;
	const GArray *named; /* in the sentence, or NULL */
	const GArray *people;
	BookAction first, last;
	gboolean (*each)(Book *book, gint64 contact, void *data, GError **error);
	void *data;
	char *args; /* of news_run_begin(): freed with what holds this */
	guint done;
} NewsRun;

gboolean news_run(Book *book, NewsRun *run, GError **error);
BookLong *news_run_begin(Book *book, NewsRun *run);

#endif
