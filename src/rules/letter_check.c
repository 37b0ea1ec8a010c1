/*
 * The lines of the checklist. A Russian letter tells its form of address by its pronouns:
 * one «ты» spoils a letter on «вы», while «вы» in one on «ты» may mean several people
 * («как у вас в команде»), so there only a capital one, or one without any «ты» beside
 * it, counts.
 */
#include "krug/letter_check.h"

#include <string.h>

#include "krug/asking.h"
#include "krug/i18n.h"
#include "krug/text.h"

/* Folded. */
static const char *const formal_words[] = { "вы", "вас", "вам", "вами", "ваш", "ваша",
	"ваше", "ваши", "вашу", "вашего", "вашей", "вашему", "вашим", "вашими", "ваших",
	"вашем", "здравствуйте", NULL };
static const char *const informal_words[] = { "ты", "тебя", "тебе", "тобой", "тобою",
	"твой", "твоя", "твое", "твои", "твою", "твоего", "твоей", "твоему", "твоим",
	"твоими", "твоих", "твоем", NULL };
/* Whoever asks others to share, or thanks for it, gives nothing by that. */
static const char *const offers[] = { "могу помочь", "помогу", "чем помочь",
	"могу быть полез", "могу познакомить", "познакомлю", "буду рад помочь",
	"буду рада помочь", "готов помочь", "готова помочь", "пригодится", "делюсь",
	"хочу поделиться", "хотел поделиться", "хотела поделиться", "могу поделиться",
	"рад поделиться", "рада поделиться", "поделюсь", "посоветую", "can help",
	"could help", "happy to help", "glad to help", "be of help", "happy to introduce",
	"glad to introduce", "can introduce", "introduce you", "thought of you",
	"might be useful", "may be useful", "happy to share", "like to share",
	"am sharing", ". sharing", "! sharing", "? sharing", "\nsharing", NULL };

LetterCheck *
letter_check_new(const char *id, gboolean ok, char *text)
{
	LetterCheck *check = g_new(LetterCheck, 1);

	*check = (LetterCheck){ id, ok, text };
	return check;
}

void
letter_check_free(LetterCheck *check)
{
	if (!check)
		return;
	g_free(check->text);
	g_free(check);
}

/* --- words --- */

static gboolean
is_one_of(const char *word, const char *const *list)
{
	for (; *list; list++)
		if (strcmp(word, *list) == 0)
			return TRUE;
	return FALSE;
}

typedef struct {
	int formal, informal;
	int capital; /* formal ones that begin with a capital within a sentence */
} Pronouns;

static void
count_word(const char *start, const char *end, gboolean first, Pronouns *out)
{
	g_autofree char *word = g_strndup(start, (gsize)(end - start));
	g_autofree char *folded = text_fold(word);

	if (is_one_of(folded, informal_words))
		out->informal++;
	if (!is_one_of(folded, formal_words))
		return;
	out->formal++;
	if (!first && g_unichar_isupper(g_utf8_get_char(start)))
		out->capital++;
}

/* first: the word begins a sentence. */
static void
count_line(const char *p, Pronouns *out)
{
	gboolean first = TRUE;

	while (*p) {
		gunichar c = g_utf8_get_char(p);
		const char *start = p;

		while (*p && g_unichar_isalpha(g_utf8_get_char(p)))
			p = g_utf8_next_char(p);
		if (p > start) {
			count_word(start, p, first, out);
			first = FALSE;
			continue;
		}
		if (c < 0x80 && strchr(".!?", (int)c))
			first = TRUE;
		p = g_utf8_next_char(p);
	}
}

/* The text without lines that quote. */
static char *
unquoted(const char *text)
{
	g_autofree char *valid = text_nfc(text);
	g_auto(GStrv) lines = g_strsplit(valid, "\n", -1);
	GString *out = g_string_new(NULL);

	for (guint i = 0; lines[i]; i++)
		if (*lines[i] != '>')
			g_string_append_printf(out, "%s\n", lines[i]);
	return g_string_free(out, FALSE);
}

static Pronouns
pronouns(const char *text)
{
	g_autofree char *said = unquoted(text);
	g_auto(GStrv) lines = g_strsplit(said, "\n", -1);
	Pronouns out = { 0 };

	for (guint i = 0; lines[i]; i++)
		count_line(lines[i], &out);
	return out;
}

gboolean
letter_says_you(const char *text, gboolean formal)
{
	Pronouns said = pronouns(text);

	if (!formal)
		return said.informal > 0;
	return said.capital > 0 || (said.formal > 0 && said.informal == 0);
}

/* --- the lines --- */

static void
add(GPtrArray *list, const char *id, const char *wrong, const char *right)
{
	g_ptr_array_add(
		list, letter_check_new(id, !wrong, g_strdup(wrong ? wrong : right)));
}

static void
check_personal(GPtrArray *list, const LetterFacts *facts)
{
	add(list, "personal",
		facts->bare ? _("Nothing personal in it yet: add a line that only they "
				"would get.")
			    : NULL,
		_("personal"));
}

/* Thanks, congratulations, answers and the like need not give. */
static gboolean
should_give(Type type)
{
	static const Type types[] = { TYPE_NONE, TYPE_CONVERSATION, TYPE_REQUEST,
		TYPE_QUESTION, TYPE_CHECK_IN, TYPE_FOLLOW_UP, TYPE_HELP_OFFER,
		TYPE_INTEREST };

	for (gsize i = 0; i < G_N_ELEMENTS(types); i++)
		if (types[i] == type)
			return TRUE;
	return FALSE;
}

static gboolean
has_link(const char *text, const char *own)
{
	for (const char *p = strstr(text, "://"); p; p = strstr(p + 3, "://")) {
		gsize n = strcspn(p, " \t\r\n)>\"");
		g_autofree char *link = g_strndup(p, n);

		if (n > strlen("://") && !strstr(own, link))
			return TRUE;
	}
	return FALSE;
}

static gboolean
offers_something(const LetterFacts *facts)
{
	g_autofree char *said = unquoted(facts->text);
	g_autofree char *folded = NULL;

	if (facts->gives || facts->type == TYPE_HELP_OFFER || has_link(said, facts->own))
		return TRUE;
	folded = text_fold(said);
	for (const char *const *offer = offers; *offer; offer++)
		if (strstr(folded, *offer))
			return TRUE;
	return FALSE;
}

static void
check_gives(GPtrArray *list, const LetterFacts *facts)
{
	if (!should_give(facts->type))
		return;
	add(list, "gives",
		offers_something(facts) ? NULL
					: _("It only takes: give something along, an "
					    "article, a hint, your help."),
		_("gives something"));
}

typedef struct {
	const char *right[2], *company[2], *you[2]; /* by whether «вы» is right */
} Addresses;

static const Addresses addresses[2];

/* The tone against the person, then the words against the tone; owned, NULL: all well. */
static char *
wrong_address(const LetterFacts *facts)
{
	gboolean russian = strcmp(facts->lang, "ru") == 0;
	gboolean wanted = facts->address == ADDRESS_FORMAL;

	if (facts->address != ADDRESS_NONE && wanted != facts->formal)
		return *facts->company
			       ? g_strdup_printf(_(addresses[russian].company[wanted]),
					 facts->company)
			       : g_strdup(_(addresses[russian].you[wanted]));
	if (russian && letter_says_you(facts->text, !facts->formal))
		return g_strdup(facts->formal
					? _("It is on «вы», but «ты» stands in it.")
					: _("It is on «ты», but «вы» stands in it."));
	return NULL;
}

static void
check_address(GPtrArray *list, const LetterFacts *facts)
{
	gboolean russian = strcmp(facts->lang, "ru") == 0;
	g_autofree char *wrong = wrong_address(facts);

	add(list, "address", wrong, _(addresses[russian].right[facts->formal]));
}

/* What was meant to be filled in. */
static void
check_braces(GPtrArray *list, const LetterFacts *facts)
{
	g_autofree char *said = unquoted(facts->text);

	if (strstr(said, "{{") || strstr(said, "}}"))
		add(list, "braces", _("Braces of a template still stand in it."), "");
}

/* "Yesterday" of a letter that lay for a while is another day by now. */
static void
check_days(GPtrArray *list, const LetterFacts *facts)
{
	static const char *const words[] = { "сегодня", "вчера", "завтра", "today",
		"yesterday", "tomorrow", NULL };
	g_autofree char *said = unquoted(facts->text);
	g_autofree char *folded = text_fold(said);
	const char *found = NULL;

	for (gsize i = 0; facts->begun && words[i] && !found; i++)
		found = strstr(folded, words[i]) ? words[i] : NULL;
	if (found)
		g_ptr_array_add(list,
			letter_check_new("days", FALSE,
				g_strdup_printf(_("It says “%s”, but was begun on %s."),
					found, facts->begun)));
}

static void
check_asking(GPtrArray *list, const LetterFacts *facts)
{
	static const struct {
		AskingFault fault;
		const char *id, *right;
	} rows[] = {
		{ ASKING_NO_THANKS, "thanks", N_("thanks first") },
		{ ASKING_NO_QUESTION, "question", N_("a concrete question") },
		{ ASKING_DISPUTE, "dispute", N_("no disputing") },
	};
	g_autofree char *said = unquoted(facts->text);
	guint faults = asking_check(said);

	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++)
		add(list, rows[i].id,
			faults & rows[i].fault ? asking_advice(rows[i].fault) : NULL,
			_(rows[i].right));
}

GPtrArray *
letter_check(const LetterFacts *facts)
{
	GPtrArray *list =
		g_ptr_array_new_with_free_func((GDestroyNotify)letter_check_free);

	check_personal(list, facts);
	check_gives(list, facts);
	check_address(list, facts);
	check_braces(list, facts);
	check_days(list, facts);
	if (facts->type == TYPE_FEEDBACK_REQUEST)
		check_asking(list, facts);
	return list;
}

/* By whether the letter is in Russian: an English one has a tone, and no «вы». */
static const Addresses addresses[2] = {
	{
		.right = { N_("informal tone"), N_("formal tone") },
		.company = { N_("It is formal, but at %s people are on «ты»."),
			N_("It is informal, but at %s people are on «вы».") },
		.you = { N_("It is formal, but you are on «ты»."),
			N_("It is informal, but you are on «вы».") },
	},
	{
		.right = { N_("on «ты»"), N_("on «вы»") },
		.company = { N_("It is on «вы», but at %s people are on «ты»."),
			N_("It is on «ты», but at %s people are on «вы».") },
		.you = { N_("It is on «вы», but you are on «ты»."),
			N_("It is on «ты», but you are on «вы».") },
	},
};
