/*
 * My news: a day, a text, whom it concerns and who has heard it. Those concerned get a
 * step of the chain "news", open for four weeks and joined to the next contact where that
 * comes by then. Whoever is told has heard it: by an entry "my news" that names it, by
 * the step done, or by a tick. Structs own their strings, never NULL. One function is one
 * change, in parts where it goes through people.
 */
#ifndef KRUG_NEWS_H
#define KRUG_NEWS_H

#include "krug/book.h"
#include "krug/journal.h"
#include "krug/steps.h"
#include "krug/vocab.h"

/* The step of an accepted offer that asks to record them; news_add() does it. */
#define NEWS_RECORD_STEP "record-news"

typedef struct {
	gint64 id; /* 0: not in the book yet */
	char *uid;
	Day day;
	char *text;
	Day closed_on;	      /* told enough; DAY_NONE: open */
	int concerned, heard; /* people; read, never written */
} News;

News *news_new(const char *text, Day day);
News *news_copy(const News *news);
void news_free(News *news);
News *news_load(Book *book, gint64 id, GError **error); /* NOT_FOUND */
/* The newest first; with `closed` those told enough after them. query: a part of the
 * text, NULL: all. Owned, of News. */
GPtrArray *news_list(Book *book, const char *query, gboolean closed, GError **error);
/* By #id, text or a part of it. NOT_FOUND, AMBIGUOUS. */
gboolean news_resolve(Book *book, const char *text, gint64 *id, GError **error);

/* Whom a text means: names and queries (kind:recruiter tag:rust) between commas. Owned,
 * of gint64, each once, the archive left out; NULL and error. */
GArray *news_whom(Book *book, const char *text, GError **error);

typedef struct {
	gint64 contact;
	char *name;
	Day heard_on; /* DAY_NONE: not yet */
} NewsPerson;

GPtrArray *news_people(Book *book, gint64 id, GError **error); /* not heard first */
void news_person_free(NewsPerson *person);
/* Who has not heard it and has no letter about it, sent or not; owned, of gint64. */
GArray *news_unwritten(Book *book, gint64 id, GError **error);
/* Open news the person is concerned by and has not heard; owned, of News. */
GPtrArray *news_for(Book *book, gint64 contact, GError **error);

/* The steps that would be made for these people (gint64); news NULL: of today. */
StepPlan *news_plan(Book *book, const News *news, const GArray *people, GError **error);
/* "news-add"; sets id and uid. plan: of news_plan(), NULL: as proposed. INPUT without a
 * text, for a day ahead. */
gboolean news_add(Book *book, News *news, const GArray *people, const StepPlan *plan,
	GError **error);
/* The same as proposed, a part at a time (krug/journal.h), for a caller with a loop of
 * its own. News and people are borrowed till it is freed, which takes back what has not
 * come to its end. */
typedef struct NewsWork NewsWork;
NewsWork *news_work_new(Book *book, News *news, const GArray *people, GError **error);
BookLong *news_work_change(NewsWork *work);
void news_work_free(NewsWork *work);
/* "news-edit": day and text. */
gboolean news_save(Book *book, const News *was, const News *now, GError **error);
/* "news-concern": these as well, with their steps. */
gboolean news_concern(Book *book, gint64 id, const GArray *people, const StepPlan *plan,
	GError **error);
/* "news-spare": not this one. */
gboolean news_spare(Book *book, gint64 id, gint64 contact, GError **error);
/* "news-heard": they have heard it that day (DAY_NONE: not yet, after all); their steps
 * are done, nothing is logged. */
gboolean news_heard(Book *book, gint64 id, const GArray *people, Day day, GError **error);
/* "news-tell": one entry "my news" with all of them, who have heard it by that.
 * CHANNEL_NONE: the preferred one of the first; text NULL: that of the news. */
gboolean news_tell(Book *book, gint64 id, const GArray *people, Channel channel,
	const char *text, GError **error);
/* "news-close", or "news-open" anew: open steps fall, or come back. */
gboolean news_close(Book *book, gint64 id, gboolean closed, GError **error);
/* "news-delete": with its steps; entries stay. */
gboolean news_delete(Book *book, gint64 id, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(News, news_free)

#endif
