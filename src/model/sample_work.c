/*
 * Words of the sample book for the search for work: applications with their talks and
 * ends, what came back, gaps, the plan, communities and events. Like everything there,
 * they go through the functions the program itself uses.
 */
#include <stdlib.h>
#include <string.h>

#include "krug/application.h"
#include "krug/community.h"
#include "krug/event.h"
#include "krug/feedback.h"
#include "krug/gap.h"
#include "krug/interview.h"
#include "krug/plan.h"
#include "model/record.h"
#include "model/sample_private.h"

#define QUESTIONS 3 /* of the list, in a request */

/* Names as "#12, #13": nobody can be searched for before the whole sample is in the book.
 * Who is not of the sample stays a name. */
static char *
numbered(const Sample *sample, const char *names)
{
	g_auto(GStrv) parts = g_strsplit(names, ",", -1);
	GString *out = g_string_new(NULL);

	for (guint i = 0; parts[i]; i++) {
		const char *name = g_strstrip(parts[i]);
		const gint64 *id = g_hash_table_lookup(sample->ids, name);

		g_string_append(out, i ? ", " : "");
		if (id)
			g_string_append_printf(out, "#%" G_GINT64_FORMAT, *id);
		else
			g_string_append(out, name);
	}
	return g_string_free(out, FALSE);
}

static gboolean
find_who(const Sample *sample, const char *name, gint64 *who, GError **error)
{
	const gint64 *id = g_hash_table_lookup(sample->ids, name);

	*who = id ? *id : 0;
	return id || !*name || sample_refuse(name, error);
}

static GPtrArray *
read_people(const Sample *sample, const char *names, GError **error)
{
	g_autofree char *numbers = numbered(sample, names);

	return newcomer_read(sample->book, numbers, error);
}

/* "SQL; tests: few" as lines. */
static void
set_lines(char **text, const char *part)
{
	g_auto(GStrv) lines = g_strsplit(part, ";", -1);

	for (guint i = 0; lines[i]; i++)
		g_strstrip(lines[i]);
	g_free(*text);
	*text = g_strjoinv("\n", lines);
}

static gboolean
application(Sample *sample, const char *rest, GError **error)
{
	g_autoptr(Application) new = NULL;
	g_auto(GStrv) parts = NULL;
	Day day;

	if (!sample_day(sample, &rest, &day, error))
		return FALSE;
	parts = sample_parts(rest, 3);
	new = application_new(sample_workday(sample, day));
	record_set_text(&new->organization_name, parts[0]);
	record_set_text(&new->position, parts[1]);
	record_set_text(&new->source, parts[2]);
	if (!application_add(sample->book, new, error))
		return FALSE;
	sample->application = new->id;
	return TRUE;
}

/* "15:00 60 video technical" */
static gboolean
set_talk(Sample *sample, Interview *talk, const char *head, GError **error)
{
	g_auto(GStrv) words = g_strsplit(head, " ", 4);

	if (g_strv_length(words) != 4)
		return sample_refuse(head, error);
	if (!sample_instant(sample, talk->day, words[0], &talk->at, error))
		return FALSE;
	talk->minutes = atoi(words[1]);
	talk->format = vocab_from_id(&vocab_channel, words[2]);
	record_set_text(&talk->stage, words[3]);
	talk->state =
		talk->at < book_now(sample->book) ? INTERVIEW_HELD : INTERVIEW_PLANNED;
	return TRUE;
}

static gboolean
hold_talk(Sample *sample, const char *rest, GError **error)
{
	g_autoptr(Application) of =
		application_load(sample->book, sample->application, error);
	g_autoptr(Interview) talk = NULL;
	g_auto(GStrv) parts = NULL;
	g_autofree char *people = NULL;
	Day day;

	if (!of || !sample_day(sample, &rest, &day, error))
		return FALSE;
	parts = sample_parts(rest, 4);
	talk = interview_new(sample_workday(sample, day));
	talk->application = of->id;
	record_set_text(&talk->organization, of->organization_name);
	record_set_text(&talk->position, of->position);
	record_set_text(&talk->went_well, parts[2]);
	record_set_text(&talk->went_badly, parts[3]);
	people = numbered(sample, parts[1]);
	return set_talk(sample, talk, parts[0], error) &&
	       interview_add_people(sample->book, talk, people, error) &&
	       interview_save(sample->book, NULL, talk, NULL, error);
}

/* "rejection -70 | who"; "declined -67 |" is a decision upon an offer. */
static gboolean
end(Sample *sample, const char *rest, GError **error)
{
	g_auto(GStrv) parts = sample_parts(rest, 2);
	const char *day = parts[0] + strcspn(parts[0], " ");
	g_autofree char *outcome = g_strndup(parts[0], (gsize)(day - parts[0]));
	ApplicationEnd how = {
		.outcome = (Stage)vocab_from_id(&vocab_stage, outcome),
		.decision = (OfferDecision)vocab_from_id(&vocab_decision, outcome),
		.at = AT_NONE,
		.decided_on = DAY_NONE,
	};

	if (how.decision != DECISION_NONE)
		how.outcome = STAGE_OFFER;
	if (*day)
		day++;
	if (!sample_day(sample, &day, &how.day, error) ||
		!find_who(sample, parts[1], &how.by, error))
		return FALSE;
	how.day = sample_workday(sample, how.day);
	return application_end(sample->book, sample->application, &how, NULL, error);
}

static gboolean
ask(Sample *sample, const char *rest, GError **error)
{
	g_autoptr(FeedbackRequest) request =
		feedback_request_new(sample->application, 0, DAY_NONE);
	g_auto(GStrv) questions = feedback_questions(sample->book, NULL, error);
	g_auto(GStrv) parts = NULL;
	Day day;

	if (!questions || !sample_day(sample, &rest, &day, error))
		return FALSE;
	parts = sample_parts(rest, 2);
	for (guint i = QUESTIONS; i < g_strv_length(questions); i++)
		*questions[i] = '\0';
	g_free(request->questions);
	request->questions = g_strchomp(g_strjoinv("\n", questions));
	request->day = sample_workday(sample, day);
	request->channel = vocab_from_id(&vocab_channel, parts[0]);
	return find_who(sample, parts[1], &request->contact, error) &&
	       feedback_ask(sample->book, request, error);
}

static gboolean
said(Sample *sample, const char *rest, GError **error)
{
	g_autoptr(Feedback) feedback = NULL;
	g_auto(GStrv) parts = NULL;
	Day day;

	if (!sample_day(sample, &rest, &day, error))
		return FALSE;
	parts = sample_parts(rest, 5);
	feedback = feedback_new(sample->application, sample_workday(sample, day));
	feedback->channel = vocab_from_id(&vocab_channel, parts[0]);
	feedback->reaction = 1u << REACTION_THANKED | 1u << REACTION_EXAMPLES;
	set_lines(&feedback->strengths, parts[2]);
	set_lines(&feedback->weaknesses, parts[3]);
	record_set_text(&feedback->advice, parts[4]);
	return find_who(sample, parts[1], &feedback->contact, error) &&
	       feedback_add(sample->book, feedback, NULL, error);
}

static gboolean
closed(Sample *sample, const char *rest, GError **error)
{
	g_auto(GStrv) parts = NULL;
	gint64 gap;
	Day day;

	if (!sample_day(sample, &rest, &day, error))
		return FALSE;
	parts = sample_parts(rest, 2);
	return gap_resolve(sample->book, parts[1], &gap, error) &&
	       gap_close(sample->book, gap, day, error);
}

static gboolean
item(Sample *sample, const char *rest, GError **error)
{
	g_autoptr(PlanItem) new = plan_item_new("");
	g_auto(GStrv) parts = NULL;

	if (!sample_day(sample, &rest, &new->made_on, error) ||
		!sample_day(sample, &rest, &new->deadline, error))
		return FALSE;
	parts = sample_parts(rest, 3);
	record_set_text(&new->goal, parts[1]);
	if (*parts[2] && !gap_resolve(sample->book, parts[2], &new->gap, error))
		return FALSE;
	if (!plan_add(sample->book, new, error))
		return FALSE;
	sample->item = new->id;
	return TRUE;
}

/* "-10 40 | part one" */
static gboolean
moved(Sample *sample, const char *rest, GError **error)
{
	g_auto(GStrv) parts = NULL;
	Day day;

	if (!sample_day(sample, &rest, &day, error))
		return FALSE;
	parts = sample_parts(rest, 2);
	return plan_log(sample->book, sample->item, day, atoi(parts[0]), parts[1], error);
}

static gboolean
finished(Sample *sample, const char *rest G_GNUC_UNUSED, GError **error)
{
	return plan_finish(sample->book, sample->item, STATE_DONE, error);
}

static gboolean
community(Sample *sample, const char *rest, GError **error)
{
	g_auto(GStrv) parts = sample_parts(rest, 3);
	g_autoptr(Community) new = community_new(parts[0]);
	g_autoptr(GPtrArray) people = read_people(sample, parts[2], error);

	record_set_text(&new->link, parts[1]);
	return people && community_add(sample->book, new, error) &&
	       community_join(sample->book, new->id, people, error);
}

/* "-20 conference | name | place | community" */
static gboolean
event(Sample *sample, const char *rest, GError **error)
{
	g_autoptr(Event) new = event_new("", DAY_NONE);
	g_auto(GStrv) parts = NULL;
	Day day;

	if (!sample_day(sample, &rest, &day, error))
		return FALSE;
	parts = sample_parts(rest, 4);
	new->day = sample_workday(sample, day);
	new->kind = vocab_from_id(&vocab_event, parts[0]);
	record_set_text(&new->name, parts[1]);
	record_set_text(&new->place, parts[2]);
	if (*parts[3] &&
		!community_resolve(sample->book, parts[3], &new->community, error))
		return FALSE;
	if (!event_add(sample->book, new, error))
		return FALSE;
	sample->event = new->id;
	return TRUE;
}

static gboolean
there(Sample *sample, const char *rest, GError **error)
{
	g_autoptr(GPtrArray) people = read_people(sample, rest, error);
	EventMet who = { .people = people };

	return people && event_met(sample->book, sample->event, &who, error);
}

static gboolean
wish(Sample *sample, const char *rest, GError **error)
{
	g_autofree char *people = numbered(sample, rest);

	return event_wish(sample->book, sample->event, PART_MEET, people, error);
}

static const struct {
	const char *word;
	gboolean (*act)(Sample *sample, const char *rest, GError **error);
} words[] = {
	{ "application", application },
	{ "talk", hold_talk },
	{ "end", end },
	{ "ask", ask },
	{ "said", said },
	{ "closed", closed },
	{ "item", item },
	{ "moved", moved },
	{ "finished", finished },
	{ "community", community },
	{ "event", event },
	{ "there", there },
	{ "wish", wish },
	{ "reviewed", sample_reviewed },
	{ "decided", sample_decided },
	{ "calendar", sample_calendar },
};

gboolean
sample_is_work(const char *word)
{
	for (gsize i = 0; i < G_N_ELEMENTS(words); i++)
		if (strcmp(words[i].word, word) == 0)
			return TRUE;
	return FALSE;
}

gboolean
sample_work(Sample *sample, const char *word, const char *rest, GError **error)
{
	for (gsize i = 0; i < G_N_ELEMENTS(words); i++)
		if (strcmp(words[i].word, word) == 0)
			return words[i].act(sample, rest, error);
	return sample_refuse(word, error);
}
