/*
 * Asking for feedback: what a request lacks, how good an answer is, and that a letter we
 * compose never lacks anything, in both languages.
 */
#include "krug/asking.h"

#include <string.h>

#include "krug/i18n.h"

static const struct {
	const char *words;
	const char *letter;
	guint faults;
} letters[] = {
	{ "thanks, then a concrete question",
		"Thank you for your time. Which of my skills showed best?", 0 },
	{ "the same in Russian", "Спасибо за разговор! Над чем мне стоит поработать?",
		0 },
	{ "nothing at all", "", ASKING_NO_THANKS | ASKING_NO_QUESTION },
	{ "no thanks", "Hello. What should I improve?", ASKING_NO_THANKS },
	{ "thanks only after the question", "What should I improve? Thanks!",
		ASKING_NO_THANKS },
	{ "thanks in the sentence of the question",
		"Hello.\nWhat, with thanks, was weak?", ASKING_NO_THANKS },
	{ "no question", "Thank you. I would be glad of feedback.", ASKING_NO_QUESTION },
	{ "only a vague one", "Thank you. How did I do?", ASKING_NO_QUESTION },
	{ "only a vague one in Russian", "Благодарю вас. Как я прошёл собеседование?",
		ASKING_NO_QUESTION },
	{ "a vague one and a concrete one",
		"Thank you. How did I do? Was my design weak?", 0 },
	{ "question marks alone", "Thank you. ???", ASKING_NO_QUESTION },
	{ "disputing", "Thank you. It is unfair: which skills did you miss?",
		ASKING_DISPUTE },
	{ "asking to reconsider in Russian",
		"Спасибо. Я не согласен с решением. Что улучшить?", ASKING_DISPUTE },
	{ "all at once", "You were unfair!",
		ASKING_NO_THANKS | ASKING_NO_QUESTION | ASKING_DISPUTE },
};

static void
requests_are_checked(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(letters); i++) {
		g_test_message("%s", letters[i].words);
		g_assert_cmpuint(asking_check(letters[i].letter), ==, letters[i].faults);
	}
}

static const struct {
	const char *words;
	AskingAnswer answer;
	Quality quality;
} answers[] = {
	{ "nothing", { NULL, NULL, NULL, NULL, NULL }, QUALITY_MISSING },
	{ "blanks", { " ", "\n", "", " \n ", "" }, QUALITY_MISSING },
	{ "only a reason", { NULL, NULL, NULL, "we chose somebody else", NULL },
		QUALITY_GENERAL },
	{ "a weakness", { NULL, "system design", NULL, NULL, NULL },
		QUALITY_CONSTRUCTIVE },
	{ "a strength", { "SQL", NULL, NULL, NULL, NULL }, QUALITY_CONSTRUCTIVE },
	{ "advice", { NULL, NULL, NULL, NULL, "read about queues" },
		QUALITY_CONSTRUCTIVE },
	{ "an example", { NULL, NULL, "the cache question", NULL, NULL },
		QUALITY_CONSTRUCTIVE },
	{ "a phrase for everybody",
		{ NULL, "Вы не соответствуете требованиям вакансии", NULL, NULL, NULL },
		QUALITY_GENERAL },
	{ "another one",
		{ NULL, "We chose a more suitable candidate.", NULL, NULL, NULL },
		QUALITY_GENERAL },
	{ "lack of experience", { NULL, "Не хватило опыта", NULL, "", NULL },
		QUALITY_GENERAL },
	{ "a phrase and a skill",
		{ NULL, "Не хватило опыта\nKubernetes", NULL, NULL, NULL },
		QUALITY_CONSTRUCTIVE },
};

static void
answers_are_weighed(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(answers); i++) {
		g_test_message("%s", answers[i].words);
		g_assert_cmpint(
			quality_propose(&answers[i].answer), ==, answers[i].quality);
	}
}

int
main(int argc, char **argv)
{
	i18n_start("en");
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/asking/requests are checked", requests_are_checked);
	g_test_add_func("/asking/answers are weighed", answers_are_weighed);
	return g_test_run();
}
