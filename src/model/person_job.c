/*
 * Whether the positions of a person tell of another job. A line that was only corrected,
 * or that fills in what was long ago, is no news.
 */
#include <string.h>

#include "model/person_private.h"
#include "model/steps_private.h"

#define NEWS_DAYS 90 /* whoever changed jobs longer ago was congratulated already */

typedef enum {
	JOB_SAME,
	JOB_OTHER,
	JOB_LEFT, /* without a new one */
} JobNews;

/* Of a day told as a year or a month the last one counts. */
static gboolean
is_news(Book *book, const char *told)
{
	Day today = book_today(book);
	g_autofree char *least = NULL;
	char earliest[DAY_TEXT];

	day_format(today - NEWS_DAYS, earliest);
	least = g_strndup(earliest, strlen(told));
	return strcmp(told, least) >= 0;
}

/* A position that lasts and is not told as corrected: the line is new. */
static gboolean
has_new_job(Book *book, const Person *was, const Person *now)
{
	for (guint i = 0; i < now->positions->len; i++) {
		const Position *position = now->positions->pdata[i];

		if (position->ended || !(*position->name || *position->title))
			continue;
		if (!person_row_find(was->positions, position->id) &&
			is_news(book, position->started))
			return TRUE;
	}
	return FALSE;
}

static gboolean
has_left(Book *book, const Person *was, const Person *now)
{
	const Position *before = position_current(was->positions);
	const Position *after =
		before ? person_row_find(now->positions, before->id) : NULL;

	return after && after->ended && is_news(book, after->ended) &&
	       !position_current(now->positions);
}

static JobNews
job_news(Book *book, const Person *was, const Person *now)
{
	if (!was || was->positions->len == 0)
		return JOB_SAME;
	if (has_new_job(book, was, now))
		return JOB_OTHER;
	return has_left(book, was, now) ? JOB_LEFT : JOB_SAME;
}

StepPlan *
person_plan(Book *book, const Person *was, const Person *now, GError **error)
{
	g_autoptr(Person) copy = person_copy(now);
	g_auto(Cause) cause = { 0 };
	JobNews news;

	if (!person_normalize(book, was, copy, error))
		return NULL;
	news = job_news(book, was, copy);
	if (news == JOB_SAME)
		return step_plan_new();
	return cause_of_job(book, was->contact->id, news == JOB_LEFT, &cause, error)
		       ? steps_plan(book, &cause, error)
		       : NULL;
}

gboolean
person_write_steps(Book *book, const Person *was, const Person *now,
	const StepPlan *ticks, GError **error)
{
	JobNews news = job_news(book, was, now);
	g_auto(Cause) cause = { 0 };

	return news == JOB_SAME ||
	       (cause_of_job(book, was->contact->id, news == JOB_LEFT, &cause, error) &&
		       steps_write(book, &cause, ticks, error));
}
