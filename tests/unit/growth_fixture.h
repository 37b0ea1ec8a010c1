/*
 * A book with applications, interviews and people, written as plain rows, for the tests
 * of what is learnt from them.
 */
#ifndef KRUG_TESTS_GROWTH_FIXTURE_H
#define KRUG_TESTS_GROWTH_FIXTURE_H

#include "krug/feedback.h"
#include "krug/organization.h"

#include "people_fixture.h"

#define DAY(text) day_parse(text)

typedef struct {
	const char *organization, *applied_on, *outcome, *outcome_on;
	gint64 id;
} Case;

static inline gboolean
write_case(Book *book, void *data, GError **error)
{
	Case *c = data;
	gint64 organization = organization_need(book, c->organization, error);
	Stmt *q = book_stmt(book,
		"INSERT INTO application (uid, organization, position, applied_on,"
		" outcome, outcome_on) VALUES ('', :organization, 'Backend', :applied,"
		" :outcome, :ended)");

	stmt_int(q, ":organization", organization);
	stmt_text(q, ":applied", c->applied_on);
	stmt_text(q, ":outcome", c->outcome);
	stmt_text(q, ":ended", c->outcome_on);
	if (!stmt_done(q, error))
		return FALSE;
	c->id = book_last_id(book);
	return TRUE;
}

/* outcome "": it runs; ended NULL. */
static inline gint64
application(People *p, const char *organization, const char *applied, const char *outcome,
	const char *ended)
{
	g_autoptr(GError) error = NULL;
	Case c = { organization, applied, outcome, ended, 0 };

	book_change(p->book, "test", NULL, write_case, &c, &error);
	g_assert_no_error(error);
	return c.id;
}

/* Rejected two days ago. */
static inline gint64
rejected(People *p, const char *organization)
{
	return application(p, organization, "2026-10-01", "rejection", "2026-11-19");
}

typedef struct {
	gint64 application, id;
	const char *day, *went_well;
} Talk;

static inline gboolean
write_talk(Book *book, void *data, GError **error)
{
	Talk *talk = data;
	Stmt *q = book_stmt(book, "INSERT INTO interaction (uid, day, channel, direction)"
				  " VALUES ('talk', :day, 'video', 'both')");

	stmt_text(q, ":day", talk->day);
	if (!stmt_done(q, error))
		return FALSE;
	q = book_stmt(book, "INSERT INTO interview (application, interaction, went_well)"
			    " VALUES (:application, :interaction, :well)");
	stmt_int(q, ":application", talk->application);
	stmt_int(q, ":interaction", book_last_id(book));
	stmt_text(q, ":well", talk->went_well);
	if (!stmt_done(q, error))
		return FALSE;
	talk->id = book_last_id(book);
	return TRUE;
}

static inline gint64
interview(People *p, gint64 of, const char *day, const char *went_well)
{
	g_autoptr(GError) error = NULL;
	Talk talk = { of, 0, day, went_well };

	book_change(p->book, "test", NULL, write_talk, &talk, &error);
	g_assert_no_error(error);
	return talk.id;
}

static inline void
say(char **field, const char *text)
{
	g_free(*field);
	*field = g_strdup(text);
}

/* Feedback of that day with these lines, saved. */
static inline gint64
feedback(People *p, gint64 of, const char *day, const char *strengths,
	const char *weaknesses)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Feedback) new = feedback_new(of, DAY(day));

	say(&new->strengths, strengths);
	say(&new->weaknesses, weaknesses);
	feedback_add(p->book, new, NULL, &error);
	g_assert_no_error(error);
	return new->id;
}

#endif
