/* What the files of my news share: rows, one way to change them. */
#ifndef KRUG_MODEL_NEWS_PRIVATE_H
#define KRUG_MODEL_NEWS_PRIVATE_H

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

#endif
