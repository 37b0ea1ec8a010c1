/*
 * What a request for feedback must have, and what an answer is worth, judged by words.
 * Texts are folded once and compared with short tables of beginnings in both languages;
 * a phrase that fits everybody says nothing of me, so an answer of such phrases is
 * general however long it is.
 */
#include "krug/asking.h"

#include <string.h>

#include "krug/i18n.h"
#include "krug/text.h"

/* Beginnings of words, folded. */
static const char *const thanks[] = { "thank", "grateful", "appreciate", "спасибо",
	"благодар", "признател", NULL };

static const char *const disputes[] = { "unfair", "reconsider", "disagree",
	"wrong decision", "your mistake", "make an exception", "change your mind",
	"несправедлив", "не согласен", "не согласна", "пересмотр", "ваша ошибка",
	"ошиблись", "передума", "оспори", "сделайте исключение", NULL };

/* Questions that ask for nothing in particular. */
static const char *const vague[] = { "how was i", "how did i do", "how did it go",
	"any feedback", "what do you think of me", "как я прош", "как все прошло",
	"как прошло", "что скажете", "есть ли отзыв", NULL };

/* What is said to everybody. */
static const char *const stock[] = { "does not meet the requirements",
	"do not meet the requirements", "did not meet the requirements", "not a fit",
	"not the right fit", "more suitable candidate", "other candidate",
	"another candidate", "stronger candidate", "lack of experience",
	"not enough experience", "не соответств", "более подходящ", "другого кандидата",
	"другой кандидат", "не хватило опыта", "недостаточно опыта", "не подошл",
	"не подошел", "выбрали другого", NULL };

static gboolean
has_any(const char *folded, const char *const *words)
{
	for (; *words; words++)
		if (strstr(folded, *words))
			return TRUE;
	return FALSE;
}

/* Where the first question of a folded text begins; NULL where there is none. */
static const char *
first_question(const char *folded)
{
	const char *mark = strchr(folded, '?');

	while (mark && mark > folded && !strchr(".!\n", mark[-1]))
		mark--;
	return mark;
}

static gboolean
thanks_first(const char *folded)
{
	const char *question = first_question(folded);
	gsize before = question ? (gsize)(question - folded) : strlen(folded);
	g_autofree char *head = g_strndup(folded, before);

	return has_any(head, thanks);
}

/* A sentence that ends in "?" and is not one of the vague ones. */
static gboolean
asks_something(const char *folded)
{
	g_auto(GStrv) parts = g_strsplit(folded, "?", -1);
	guint n = g_strv_length(parts);

	for (guint i = 0; i + 1 < n; i++) {
		const char *start = parts[i] + strlen(parts[i]);

		while (start > parts[i] && !strchr(".!\n", start[-1]))
			start--;
		if (strspn(start, " \t") < strlen(start) && !has_any(start, vague))
			return TRUE;
	}
	return FALSE;
}

guint
asking_check(const char *letter)
{
	g_autofree char *folded = text_fold(letter);
	guint faults = 0;

	if (!thanks_first(folded))
		faults |= ASKING_NO_THANKS;
	if (!asks_something(folded))
		faults |= ASKING_NO_QUESTION;
	if (has_any(folded, disputes))
		faults |= ASKING_DISPUTE;
	return faults;
}

/* Behind dashes, dots and figures of a list. */
static const char *
skip_bullet(const char *p)
{
	for (; *p; p = g_utf8_next_char(p)) {
		gunichar c = g_utf8_get_char(p);

		if (!g_unichar_isspace(c) && !g_unichar_isdigit(c) &&
			!(c < 0x80 && strchr("-*.)", (int)c)) && c != 0x2013 &&
			c != 0x2014 && c != 0x2022)
			break;
	}
	return p;
}

/* Sentences of a line that ask. */
static void
add_asked(GString *out, const char *line)
{
	const char *start = line;

	for (const char *p = line; *p; p++) {
		if (*p == '?') {
			const char *from = skip_bullet(start);
			g_autofree char *question =
				g_strndup(from, (gsize)(p + 1 - from));

			if (p > from)
				g_string_append_printf(
					out, "%s%s", out->len ? "\n" : "", question);
		}
		if (strchr("?!.", *p))
			start = p + 1;
	}
}

char *
asking_found(const char *letter)
{
	g_autofree char *valid = text_nfc(letter);
	g_auto(GStrv) lines = g_strsplit(valid, "\n", -1);
	GString *out = g_string_new(NULL);

	for (guint i = 0; lines[i]; i++)
		if (*lines[i] != '>')
			add_asked(out, lines[i]);
	return g_string_free(out, FALSE);
}

const char *
asking_advice(AskingFault fault)
{
	switch (fault) {
	case ASKING_NO_THANKS:
		return _("Begin with thanks, before any question.");
	case ASKING_NO_QUESTION:
		return _("Ask at least one concrete question.");
	default:
		return _("Do not dispute the decision: leave that sentence out.");
	}
}

/* A line that says something of me. */
static gboolean
says_something(const char *text)
{
	g_autofree char *folded = text_fold(text);
	g_auto(GStrv) lines = g_strsplit(folded, "\n", -1);

	for (guint i = 0; lines[i]; i++)
		if (*g_strstrip(lines[i]) && !has_any(lines[i], stock))
			return TRUE;
	return FALSE;
}

static gboolean
is_blank(const char *text)
{
	return !text || text[strspn(text, " \t\r\n")] == '\0';
}

Quality
quality_propose(const AskingAnswer *answer)
{
	const char *of_me[] = { answer->strengths, answer->weaknesses, answer->examples,
		answer->advice };
	gboolean blank = is_blank(answer->reason);

	for (gsize i = 0; i < G_N_ELEMENTS(of_me); i++) {
		if (says_something(of_me[i]))
			return QUALITY_CONSTRUCTIVE;
		blank = blank && is_blank(of_me[i]);
	}
	return blank ? QUALITY_MISSING : QUALITY_GENERAL;
}

const char *const asking_do[ASKING_HINTS] = {
	N_("thank for it"),
	N_("ask what is not clear"),
	N_("ask for examples"),
};

const char *const asking_dont[ASKING_HINTS] = {
	N_("dispute the decision"),
	N_("write while you are upset"),
	N_("persuade them to change it"),
};

const char *const asking_questions[] = {
	N_("Which of my skills showed best?"),
	N_("What should I improve?"),
	N_("Were there moments that looked weak?"),
	N_("What would you advise for interviews to come?"),
	N_("Was my application among the last ones considered?"),
	NULL,
};

static const VocabWord qualities[QUALITY_COUNT] = {
	[QUALITY_CONSTRUCTIVE] = { "constructive", N_("constructive"), "+",
		"конструктивный|конструктивная|по делу" },
	[QUALITY_GENERAL] = { "general", N_("general"), "~", "общий|общая|общие слова" },
	[QUALITY_MISSING] = { "none", N_("no feedback"), "-",
		"missing|нет|нет отзыва|не ответили" },
};

const Vocab vocab_quality = { "quality", qualities, QUALITY_COUNT };

static const VocabWord excuses[EXCUSE_COUNT] = {
	[EXCUSE_POLICY] = { "policy", N_("company policy"), NULL, "политика|правила" },
	[EXCUSE_TIME] = { "time", N_("no time"), NULL, "время|нет времени" },
	[EXCUSE_LEGAL] = { "legal", N_("legal caution"), NULL, "юристы|юридические" },
	[EXCUSE_LOAD] = { "load", N_("HR is overloaded"), NULL, "загрузка|нагрузка" },
	[EXCUSE_AUTOMATIC] = { "automatic", N_("an automatic template"), NULL,
		"template|шаблон|автоответ|робот" },
	[EXCUSE_UNKNOWN] = { "unknown", N_("unknown"), NULL, "неизвестно" },
};

const Vocab vocab_excuse = { "excuse", excuses, EXCUSE_COUNT };

static const VocabWord reactions[REACTION_COUNT] = {
	[REACTION_THANKED] = { "thanked", N_("thanked"), NULL,
		"thanks|спасибо|благодарность" },
	[REACTION_CLARIFIED] = { "clarified", N_("asked what was unclear"), NULL,
		"clarify|уточнение|уточнил|уточнила" },
	[REACTION_EXAMPLES] = { "examples", N_("asked for examples"), NULL, "примеры" },
	[REACTION_DISPUTED] = { "disputed", N_("disputed"), NULL,
		"dispute|спор|оспорил|оспорила" },
	[REACTION_EMOTIONAL] = { "emotional", N_("got emotional"), NULL,
		"emotions|эмоции" },
	[REACTION_PERSUADED] = { "persuaded", N_("tried to persuade"), NULL,
		"persuade|уговоры|уговаривал|уговаривала" },
};

const Vocab vocab_reaction = { "reaction", reactions, REACTION_COUNT };
