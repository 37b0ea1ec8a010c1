/*
 * The checklist of a letter: what it says, and which line finds fault with it.
 */
#include "krug/letter_check.h"

#include <string.h>

#include "krug/i18n.h"

typedef struct {
	const char *what;
	LetterFacts facts;
	const char *faults; /* ids, in the order of the lines */
} Case;

#define LETTER(body) \
	.lang = "ru", .company = "", .own = "", .type = TYPE_THANK_YOU, .text = (body)
#define ENGLISH(body) \
	.lang = "en", .company = "", .own = "", .type = TYPE_CHECK_IN, .text = (body)
#define ASKING(body)                                                           \
	.lang = "ru", .company = "", .own = "", .type = TYPE_FEEDBACK_REQUEST, \
	.formal = TRUE, .text = (body)

static const Case cases[] = {
	{ "a thank-you on вы", { LETTER("Спасибо Вам за беседу."), .formal = TRUE }, "" },
	{ "as the template gave it",
		{ LETTER("Спасибо Вам."), .formal = TRUE, .bare = TRUE }, "personal" },
	{ "ты in a letter on вы",
		{ LETTER("Спасибо Вам. Как твои дела?"), .formal = TRUE }, "address" },
	{ "вы in a letter on ты", { LETTER("Спасибо! Как ваши дела?") }, "address" },
	{ "several people are on вы", { LETTER("Рад за тебя! Как у вас в команде?") },
		"" },
	{ "a capital Вы means one person", { LETTER("Рад за тебя! Как у Вас дела?") },
		"address" },
	{ "braces nobody filled in", { LETTER("Спасибо, {{name}}!") }, "braces" },
	{ "today of a letter that lay",
		{ LETTER("Спасибо за разговор Сегодня."), .begun = "21 ноя" }, "days" },
	{ "yesterday of one begun today", { LETTER("Спасибо за вчера.") }, "" },
	{ "tomorrow in English",
		{ ENGLISH("Happy to help, see you tomorrow."), .begun = "21 nov" },
		"days" },
	{ "a letter that lay and names no such day",
		{ LETTER("Спасибо за 3 июня."), .begun = "21 ноя" }, "" },
	{ "no pronoun at all", { LETTER("Спасибо за вчера!") }, "" },
	{ "words that only contain one",
		{ LETTER("Выставка твоя, новый тыл."), .formal = FALSE }, "" },
	{ "what is quoted is not mine",
		{ LETTER("Спасибо Вам.\n> ты же знаешь\n"), .formal = TRUE }, "" },
	{ "вы to somebody on ты",
		{ LETTER("Спасибо Вам."), .formal = TRUE, .address = ADDRESS_INFORMAL },
		"address" },
	{ "ты to somebody on вы", { LETTER("Спасибо тебе."), .address = ADDRESS_FORMAL },
		"address" },
	{ "an English letter has no pronouns to tell by",
		{ ENGLISH("How are you? Sharing an article."), .formal = TRUE }, "" },
	{ "but its tone may be wrong",
		{ ENGLISH("Happy to help."), .formal = TRUE,
			.address = ADDRESS_INFORMAL },
		"address" },
	{ "a check-in that gives nothing", { ENGLISH("How are you?") }, "gives" },
	{ "with a link", { ENGLISH("How are you? See https://example.org/a") }, "" },
	{ "the link of my signature is no gift",
		{ .lang = "en",
			.company = "",
			.own = "https://me.example",
			.type = TYPE_CHECK_IN,
			.text = "How are you?\nhttps://me.example\n" },
		"gives" },
	{ "with something of the shelf", { ENGLISH("How are you?"), .gives = TRUE }, "" },
	{ "an offer in Russian",
		{ .lang = "ru",
			.company = "",
			.own = "",
			.type = TYPE_CHECK_IN,
			.text = "Как дела? Если что, могу помочь." },
		"" },
	{ "to ask them to share is no gift",
		{ .lang = "ru",
			.company = "",
			.own = "",
			.formal = TRUE,
			.type = TYPE_QUESTION,
			.text = "Не могли бы Вы поделиться опытом?" },
		"gives" },
	{ "nor are thanks for it", { ENGLISH("Thank you for sharing. How are you?") },
		"gives" },
	{ "to share oneself is one",
		{ .lang = "ru",
			.company = "",
			.own = "",
			.formal = TRUE,
			.type = TYPE_CHECK_IN,
			.text = "Хочу поделиться находкой." },
		"" },
	{ "a good request for feedback",
		{ ASKING("Спасибо за ответ.\nКакие мои навыки показались слабыми?\n") },
		"" },
	{ "without thanks", { ASKING("Какие мои навыки показались слабыми?") },
		"thanks" },
	{ "without a question", { ASKING("Спасибо за ответ.") }, "question" },
	{ "with a quarrel",
		{ ASKING("Спасибо. Это несправедливо. Что мне улучшить в SQL?") },
		"dispute" },
	{ "all at once, and bare", { ASKING("Пересмотрите решение."), .bare = TRUE },
		"personal thanks question dispute" },
};

static void
test_cases(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(GPtrArray) list = letter_check(&cases[i].facts);
		g_autoptr(GString) faults = g_string_new(NULL);

		for (guint j = 0; j < list->len; j++) {
			const LetterCheck *check = list->pdata[j];

			g_assert_cmpstr(check->text, !=, "");
			if (!check->ok)
				g_string_append_printf(faults, "%s%s",
					faults->len ? " " : "", check->id);
		}
		g_test_message("%s", cases[i].what);
		g_assert_cmpstr(faults->str, ==, cases[i].faults);
	}
}

/* An English letter has a tone; «вы» is a word of Russian ones. */
static void
test_address_in_english(void)
{
	const LetterFacts right = { ENGLISH("Sharing an article."), .formal = TRUE };
	LetterFacts wrong = right;
	g_autoptr(GPtrArray) good = letter_check(&right);
	g_autoptr(GPtrArray) bad = NULL;

	wrong.address = ADDRESS_INFORMAL;
	bad = letter_check(&wrong);
	g_assert_cmpstr(((LetterCheck *)good->pdata[2])->text, ==, "formal tone");
	g_assert_cmpstr(((LetterCheck *)bad->pdata[2])->text, ==,
		"It is formal, but you are on «ты».");
}

/* A company is named where only its custom tells. */
static void
test_company(void)
{
	const LetterFacts facts = { LETTER("Спасибо Вам."), .formal = TRUE,
		.address = ADDRESS_INFORMAL };
	LetterFacts there = facts;
	g_autoptr(GPtrArray) list = NULL;

	there.company = "Лира";
	list = letter_check(&there);
	g_assert_cmpstr(((LetterCheck *)list->pdata[1])->text, ==,
		"It is on «вы», but at Лира people are on «ты».");
}

int
main(int argc, char **argv)
{
	i18n_start("en");
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/letter-check/cases", test_cases);
	g_test_add_func("/letter-check/english", test_address_in_english);
	g_test_add_func("/letter-check/company", test_company);
	return g_test_run();
}
