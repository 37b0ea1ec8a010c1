/*
 * The names a template may use without declaring them, each with its type, what the form
 * asks when it is missing and what the manual says of it; and the forms of a day.
 */
#include <string.h>

#include "krug/i18n.h"

#include "template_private.h"

#define WORD_LONGEST 40 /* characters of a word that is compared */

const TemplateName *
template_name(const char *name)
{
	for (const TemplateName *row = template_names; row->name != NULL; row++)
		if (strcmp(row->name, name) == 0)
			return row;
	return NULL;
}

TemplateType
template_type_of(const char *name)
{
	const TemplateName *row = template_name(name);

	return row != NULL ? row->type : TEMPLATE_TEXT;
}

int
template_day_form(const char *word)
{
	for (int i = 0; template_day_forms[i].word != NULL; i++)
		if (strcmp(template_day_forms[i].word, word) == 0)
			return i;
	return -1;
}

/* Changes of one letter from `a` to `b` (Levenshtein), by bytes. */
static guint
steps_between(const char *a, const char *b)
{
	guint row[WORD_LONGEST + 1];
	gsize n = strlen(b);

	for (guint j = 0; j <= n; j++)
		row[j] = j;
	for (guint i = 0; a[i] != '\0'; i++) {
		guint corner = row[0]++;

		for (guint j = 1; j <= n; j++) {
			guint here = corner + (a[i] != b[j - 1]);

			corner = row[j];
			row[j] = MIN(here, MIN(row[j], row[j - 1]) + 1);
		}
	}
	return row[n];
}

const char *
template_nearest(const char *word, const GPtrArray *words)
{
	const char *nearest = NULL;
	guint least = (guint)MIN(strlen(word), 9) / 3 + 1; /* more is another word */

	if (strlen(word) > WORD_LONGEST)
		return NULL;
	for (guint i = 0; i < words->len; i++) {
		const char *known = (const char *)words->pdata[i];
		guint steps = strlen(known) <= WORD_LONGEST ? steps_between(word, known)
							    : G_MAXUINT;

		if (steps < least || (steps == least && nearest == NULL)) {
			least = steps;
			nearest = known;
		}
	}
	return nearest;
}

const TemplateDayForm template_day_forms[] = {
	{ "date", N_("“3 June”, “3 июня”; the same as no form") },
	{ "on", N_("“on Wednesday, 3 June”, “в среду, 3 июня”") },
	{ "near", N_("“today”, “yesterday”, “tomorrow”, else as “on”") },
	{ "year", N_("“3 June 2026”, “3 июня 2026 года”") },
	{ 0 },
};

const TemplateName template_names[] = {
	{ "name", TEMPLATE_TEXT, N_("How you address them"),
		N_("As one addresses them in the letter's language and tone: first name "
		   "and patronymic, first name, nickname; in formal English Ms or Mr and "
		   "the family name, or the full name where the gender is not known") },
	{ "name.full", TEMPLATE_TEXT, N_("Their full name"), N_("Their full name") },
	{ "name.given", TEMPLATE_TEXT, N_("Their first name"), N_("Their first name") },
	{ "organization", TEMPLATE_TEXT, N_("Their organization"),
		N_("Where they work now") },
	{ "position", TEMPLATE_TEXT, N_("Their position"), N_("What they are there") },
	{ "city", TEMPLATE_TEXT, N_("Their city"), N_("Where they live") },
	{ "common", TEMPLATE_TEXT, N_("What you have in common"),
		N_("What you have in common") },
	{ "interests", TEMPLATE_TEXT, N_("What interests them"),
		N_("What interests them") },
	{ "met", TEMPLATE_TEXT, N_("How you met"), N_("How you met") },
	{ "introducer", TEMPLATE_TEXT, N_("Who introduced you"),
		N_("Who introduced you") },

	{ "last.topic", TEMPLATE_TEXT, N_("What you last talked about"),
		N_("What you last talked about") },
	{ "last.months", TEMPLATE_NUMBER, N_("Months since you last talked"),
		N_("Whole months since then; missing within the first one") },
	{ "last.day", TEMPLATE_DAY, N_("When you last talked"),
		N_("The day you last talked") },

	{ "interview.organization", TEMPLATE_TEXT, N_("Where the interview was"),
		N_("Where the last interview with them was") },
	{ "interview.position", TEMPLATE_TEXT, N_("Which position the interview was for"),
		N_("For which position") },
	{ "interview.topics", TEMPLATE_TEXT, N_("What the interview was about"),
		N_("What it was about") },
	{ "interview.day", TEMPLATE_DAY, N_("The day of the interview"),
		N_("The day of it") },

	{ "application.organization", TEMPLATE_TEXT, N_("Where you applied"),
		N_("Where I applied") },
	{ "application.position", TEMPLATE_TEXT, N_("Which position you applied for"),
		N_("For which position") },
	{ "application.day", TEMPLATE_DAY, N_("The day you applied"),
		N_("The day I did") },

	{ "promise.mine", TEMPLATE_TEXT, N_("What you promised"),
		N_("What I promised them") },
	{ "promise.theirs", TEMPLATE_TEXT, N_("What they promised"),
		N_("What they promised me") },
	{ "promise.day", TEMPLATE_DAY, N_("The day of the promise"),
		N_("By when it was promised") },
	{ "answer.day", TEMPLATE_DAY, N_("When they wrote"),
		N_("The day of their letter that waits for an answer") },

	{ "feedback.questions", TEMPLATE_LINES, N_("What you ask about"),
		N_("What I ask about, a line each, beginning with a dash") },
	{ "feedback.advice", TEMPLATE_TEXT, N_("What they advised"),
		N_("What their feedback advised") },
	{ "feedback.from", TEMPLATE_TEXT, N_("Who gave the feedback"),
		N_("Who gave the feedback") },
	{ "request.day", TEMPLATE_DAY, N_("When you asked for feedback"),
		N_("The day I asked for feedback") },
	{ "outcome", TEMPLATE_TEXT, N_("How it ended"),
		N_("How the application ended, in words that stand behind a colon") },
	{ "help", TEMPLATE_TEXT, N_("What they helped with"),
		N_("What they gave me, as it stands behind “thank you for the …”, in "
		   "Russian behind «спасибо за …»") },
	{ "helped.day", TEMPLATE_DAY, N_("When they helped"), N_("The day of it") },

	{ "item", TEMPLATE_TEXT, N_("What you share"),
		N_("Title of what I share from the shelf") },
	{ "item.link", TEMPLATE_TEXT, N_("Its link"), N_("Its link") },
	{ "item.note", TEMPLATE_TEXT, N_("Why it is worth reading"),
		N_("My note on it") },
	{ "candidate", TEMPLATE_TEXT, N_("Whom you recommend"), N_("Whom I recommend") },
	{ "candidate.position", TEMPLATE_TEXT, N_("For which position you recommend"),
		N_("For which position") },
	{ "candidate.link", TEMPLATE_TEXT, N_("A link to the candidate's page"),
		N_("A link to a page of theirs") },
	{ "news", TEMPLATE_LINES, N_("Your news"), N_("My news, as I wrote them down") },
	{ "news.day", TEMPLATE_DAY, N_("The day of your news"), N_("The day of them") },

	{ "event", TEMPLATE_TEXT, N_("Which event"), N_("Name of the event") },
	{ "event.day", TEMPLATE_DAY, N_("The day of the event"), N_("The day of it") },
	{ "event.place", TEMPLATE_TEXT, N_("Where the event is"), N_("Where it is") },
	{ "event.link", TEMPLATE_TEXT, N_("A link to the event"), N_("Its page") },
	{ "person", TEMPLATE_TEXT, N_("The other person"),
		N_("A second person, as in an introduction of two") },
	{ "person.position", TEMPLATE_TEXT, N_("What the other person does"),
		N_("What they do") },
	{ "person.organization", TEMPLATE_TEXT, N_("Where the other person works"),
		N_("Where they work") },
	{ "person.contacts", TEMPLATE_LINES, N_("How to reach the other person"),
		N_("How to reach them") },
	{ "occasion", TEMPLATE_TEXT, N_("What the date is"),
		N_("What the date is, as it stands behind “on your …”, in Russian behind "
		   "«у Вас …»") },
	{ "occasion.day", TEMPLATE_DAY, N_("The date itself"), N_("The day of it") },
	{ "holiday", TEMPLATE_TEXT, N_("Which holiday"),
		N_("Name of the holiday, in Russian as it stands behind «поздравляю "
		   "…»") },

	{ "me.name", TEMPLATE_TEXT, N_("Your name"),
		N_("My name as the tone has it: with the family name or the first one") },
	{ "me.full", TEMPLATE_TEXT, N_("Your full name"), N_("My full name") },
	{ "me.signature", TEMPLATE_LINES, N_("Your signature"),
		N_("What stands below my letters") },
	{ "me.position", TEMPLATE_TEXT, N_("What you do"), N_("What I do") },
	{ "me.city", TEMPLATE_TEXT, N_("Your city"), N_("Where I live") },
	{ "me.skills", TEMPLATE_TEXT, N_("Your skills"), N_("What I know") },
	{ "me.interests", TEMPLATE_TEXT, N_("Your interests"), N_("What interests me") },
	{ "me.contacts", TEMPLATE_LINES, N_("How to reach you"), N_("How to reach me") },
	{ "today", TEMPLATE_DAY, N_("Today"), N_("The day of the letter") },

	{ TEMPLATE_MY_GENDER, TEMPLATE_GENDER, N_("Your gender"),
		N_("Chooses among {{me: …}}; no value of its own") },
	{ TEMPLATE_THEIR_GENDER, TEMPLATE_GENDER, N_("Their gender"),
		N_("Chooses among {{them: …}}; no value of its own") },
	{ 0 },
};
