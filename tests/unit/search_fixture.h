/*
 * A search for work in a few words: applications and interviews by one call each, and
 * what is open of an application as one line a step.
 */
#ifndef KRUG_TESTS_SEARCH_FIXTURE_H
#define KRUG_TESTS_SEARCH_FIXTURE_H

#include "krug/application.h"
#include "krug/contact.h"
#include "krug/interview.h"
#include "krug/steps.h"

#include "life_fixture.h"

static inline void
search_set(char **text, const char *value)
{
	g_free(*text);
	*text = g_strdup(value);
}

static inline gint64
search_apply(Life *life, const char *organization, const char *position, const char *day)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Application) application = application_new(day_parse(day));

	search_set(&application->organization_name, organization);
	search_set(&application->position, position);
	application_add(life->book, application, &error);
	g_assert_no_error(error);
	return application->id;
}

/* "2026-11-20 17:30", UTC, an hour long. */
static inline Interview *
search_interview(Life *life, const char *organization, const char *when,
	const char *people, InterviewState state)
{
	g_autoptr(GError) error = NULL;
	g_autofree char *day = g_strndup(when, 10);
	g_autofree char *at = g_strdup_printf("%sT%s:00Z", day, when + 11);
	Interview *interview = interview_new(day_parse(day));

	g_assert_true(clock_parse_instant(at, &interview->at));
	search_set(&interview->organization, organization);
	search_set(&interview->position, "Engineer");
	interview->state = state;
	interview->minutes = 60;
	interview_add_people(life->book, interview, people, &error);
	g_assert_no_error(error);
	return interview;
}

static inline Interview *
search_meet(Life *life, const char *organization, const char *when, const char *people,
	InterviewState state)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Interview) interview =
		search_interview(life, organization, when, people, state);

	interview_save(life->book, NULL, interview, NULL, &error);
	g_assert_no_error(error);
	return interview_load(life->book, interview->id, NULL);
}

/* "thank-you Anna 2026-11-21; …": kind, person and closing of what is open, by closing.
 */
static inline char *
search_open(Life *life, gint64 application)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(GPtrArray) list =
		reminder_list_application(life->book, application, &error);
	GString *text = g_string_new(NULL);

	g_assert_no_error(error);
	for (guint i = 0; i < list->len; i++) {
		const Reminder *reminder = list->pdata[i];
		g_autofree char *who =
			contact_display_id(life->book, reminder->contact, NULL);
		char day[DAY_TEXT];

		g_string_append_printf(text, "%s%s %s %s", i ? "; " : "",
			vocab_id(&vocab_reminder, (int)reminder->kind), who,
			day_format(reminder->closes, day));
	}
	return g_string_free(text, FALSE);
}

#define assert_open(life, application, expected)                           \
	do {                                                               \
		g_autofree char *is_open = search_open(life, application); \
		g_assert_cmpstr(is_open, ==, expected);                    \
	} while (0)

static inline void
search_end(Life *life, gint64 application, Stage outcome, const char *day, gint64 by)
{
	g_autoptr(GError) error = NULL;
	ApplicationEnd end = {
		.outcome = outcome,
		.day = day_parse(day),
		.at = AT_NONE,
		.by = by,
		.decided_on = DAY_NONE,
	};

	application_end(life->book, application, &end, NULL, &error);
	g_assert_no_error(error);
}

/* "own Anna, thank-you Ivan -": kind and person, "-" where it is not ticked. */
static inline char *
search_planned(const StepPlan *plan)
{
	GString *text = g_string_new(NULL);

	for (guint i = 0; i < plan->steps->len; i++) {
		const PlannedStep *step = plan->steps->pdata[i];

		g_string_append_printf(text, "%s%s %s%s", i ? ", " : "",
			vocab_id(&vocab_reminder, (int)step->kind), step->who,
			step->ticked ? "" : " -");
	}
	return g_string_free(text, FALSE);
}

#define assert_plan(plan, expected)                                   \
	do {                                                          \
		g_autofree char *planned_text = search_planned(plan); \
		g_assert_cmpstr(planned_text, ==, expected);          \
	} while (0)

/* The open reminders of a person but the regular one: "thank-you, retry". */
static inline char *
search_open_of(Life *life, gint64 contact)
{
	g_autoptr(GPtrArray) list = reminder_list(life->book, contact, NULL);
	GString *text = g_string_new(NULL);

	for (guint i = 0; i < list->len; i++) {
		const Reminder *reminder = list->pdata[i];

		if (reminder->kind != REMINDER_REGULAR)
			g_string_append_printf(text, "%s%s", text->len ? ", " : "",
				vocab_id(&vocab_reminder, (int)reminder->kind));
	}
	return g_string_free(text, FALSE);
}

#define assert_open_of(life, contact, expected)                             \
	do {                                                                \
		g_autofree char *open_text = search_open_of(life, contact); \
		g_assert_cmpstr(open_text, ==, expected);                   \
	} while (0)

#endif
