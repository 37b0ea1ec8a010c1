/*
 * What no letter may look like: patterns with the reason, each with a text it must find.
 * Cyrillic letters are named by their range, so that a Latin look-alike is found too.
 */
#ifndef TEXT_RULES_H
#define TEXT_RULES_H

#include <glib.h>

#define WORD(words) "(?<![\\p{L}])(?:" words ")(?![\\p{L}])"

typedef enum {
	RULE_RU = 1 << 0,
	RULE_EN = 1 << 1,
	RULE_FORMAL = 1 << 2,
	RULE_INFORMAL = 1 << 3,
	RULE_ALL = RULE_RU | RULE_EN | RULE_FORMAL | RULE_INFORMAL,
	RULE_TONES = RULE_FORMAL | RULE_INFORMAL,
	RULE_LANGS = RULE_RU | RULE_EN,
} RuleWhere;

typedef struct {
	const char *what, *pattern;
	guint where;	 /* a language and a tone of it */
	const char *bad; /* it must find something here */
} TextRule;

static const TextRule text_rules[] = {
	{ "raw braces", "[{}|]", RULE_ALL, "Hello, {name}" },
	{ "two blanks", "  ", RULE_ALL, "a  b" },
	{ "a blank at the end of a line", " \\n", RULE_ALL, "a \nb" },
	{ "a blank at the beginning of a line", "(^|\\n) ", RULE_ALL, "a\n b" },
	{ "two empty lines", "\\n\\n\\n", RULE_ALL, "a\n\n\nb" },
	{ "a blank before a mark", " [,.;:!?)»”](\\s|$)", RULE_ALL, "a , b" },
	{ "a blank behind an opening mark", "[(«“„] ", RULE_ALL, "( a)" },
	{ "a hole between marks", "[,;:(«“„]\\s*[,.;:!?)»”]", RULE_ALL, "a, , b" },
	{ "two full stops", "(?<!\\.)\\.\\.(?!\\.)", RULE_ALL, "a.." },
	{ "a mark behind the end of a sentence", "[!?][.,]", RULE_ALL, "a!." },
	{ "a line that begins with a mark", "(^|\\n)[,.;:!?)]", RULE_ALL, "a\n, b" },
	{ "a line that ends in the middle", "[,(«]\\n\\n", RULE_RU | RULE_TONES,
		"a,\n\nb" },
	{ "a sentence that begins small", "[\\p{L}»”)][.!?] +\\p{Ll}", RULE_ALL,
		"One. two" },
	{ "a form with a slash", "\\p{L}/\\p{L}", RULE_ALL, "рад/а" },
	{ "a form in brackets", "\\p{L}\\(\\p{L}{1,3}\\)", RULE_ALL, "рад(а)" },
	{ "letters of two scripts in a word",
		"[\\p{Latin}][\\p{Cyrillic}]|[\\p{Cyrillic}][\\p{Latin}]", RULE_ALL,
		"пpивет" },
	{ "straight quotation marks", "[\"']", RULE_RU | RULE_TONES, "\"Лира\"" },
	{ "straight double quotation marks", "\"", RULE_EN | RULE_TONES, "\"Lira\"" },
	{ "a hyphen for a dash", " - ", RULE_ALL, "это - да" },
	{ "three points", "\\.\\.\\.", RULE_ALL, "да..." },
	{ "«ты» in a formal letter",
		WORD("[Тт](ы|ебя|ебе|обой|обою|вой|воя|воё|вои|воего|воей|воему|воим|"
		     "воём|"
		     "воих|вою|воими)"),
		RULE_RU | RULE_FORMAL, "как ты" },
	{ "an imperative on «ты» in a formal letter",
		WORD("[Пп]иши|[Нн]апиши|[Сс]кажи|[Рр]асскажи|[Пп]осмотри|[Дд]ержи|[Дд]ай|"
		     "[Пп]ришли|[Оо]тветь|[Пп]омнишь|[Дд]умаешь|[Мм]ожешь|[Хх]очешь|[Зз]"
		     "наешь|"
		     "[Бб]удешь|[Ии]звини|[Пп]рости|[Пп]ривет"),
		RULE_RU | RULE_FORMAL, "напиши мне" },
	{ "«Вы» in an informal letter", /* at a beginning it may be several people */
		"(?<=[\\p{L},] "
		")В(ы|ас|ам|ами|аш|аша|аше|аши|ашего|ашей|ашему|ашим|ашем|аших|"
		"ашу|ашими)(?!\\p{L})",
		RULE_RU | RULE_INFORMAL, "как Вы" },
	{ "an imperative on «вы» in an informal letter",
		WORD("[Пп]ишите|[Нн]апишите|[Сс]кажите|[Рр]асскажите|[Пп]осмотрите|"
		     "[Дд]ержите|[Дд]айте|[Пп]ришлите|[Оо]тветьте|[Пп]омните|[Дд]умаете|"
		     "[Мм]ожете|[Хх]отите|[Зз]наете|[Бб]удете|[Ии]звините|[Пп]ростите|"
		     "[Зз]дравствуйте"),
		RULE_RU | RULE_INFORMAL, "напишите мне" },
	{ "a form of somebody unknown", WORD("(his|her) or (his|her)|s?he or s?he"),
		RULE_EN | RULE_TONES, "his or her" },
	{ "a contraction in a formal letter", "\\w[’'](ll|ve|re|m|t|d)\\b",
		RULE_EN | RULE_FORMAL, "I don't" },
	{ "the same word twice", "(?<![\\p{L}])(\\p{L}+) \\1(?![\\p{L}])", RULE_ALL,
		"что что" },
};

#endif
