/*
 * Guesses from the title of a position. A title is reduced to its folded words; the first
 * row of a table that is found among them decides, so exceptions come before rules
 * ("business partner" before "partner").
 */
#include "krug/grammar.h"

#include <string.h>

#include "krug/text.h"

#define TITLE_LONGEST 512 /* bytes of a title that are looked at */
#define KEY_SIZE      64  /* of a word of a table */

/* words: split by '|'; one ending in '*' is the beginning of a word. */
typedef struct {
	const char *words;
	int value;
} Guess;

static const Guess seniority_guesses[], role_guesses[];

/* " senior recruiter ": folded words, one space before, between and behind. */
static char *
words_of(const char *title)
{
	gsize size = strnlen(title, TITLE_LONGEST);
	g_autofree char *copy = text_repair(title, size);
	g_autofree char *folded = text_fold(copy);
	GString *words = g_string_new(" ");

	for (const char *p = folded; *p != '\0'; p = g_utf8_next_char(p)) {
		gunichar c = g_utf8_get_char(p);

		if (g_unichar_isalnum(c))
			g_string_append_unichar(words, c);
		else if (words->str[words->len - 1] != ' ')
			g_string_append_c(words, ' ');
	}
	if (words->str[words->len - 1] != ' ')
		g_string_append_c(words, ' ');
	return g_string_free(words, FALSE);
}

/* " word ", or " beginn" of "beginn*". */
static void
make_key(char key[KEY_SIZE], const char *word, gsize len)
{
	gboolean start = word[len - 1] == '*';

	g_assert(len + 3 <= KEY_SIZE);
	key[0] = ' ';
	memcpy(key + 1, word, len);
	key[start ? len : len + 1] = start ? '\0' : ' ';
	key[len + 2] = '\0';
}

static gboolean
row_found(const char *title, const char *words)
{
	while (words != NULL) {
		const char *end = strchr(words, '|');
		char key[KEY_SIZE];

		make_key(key, words, end != NULL ? (gsize)(end - words) : strlen(words));
		if (strstr(title, key) != NULL)
			return TRUE;
		words = end != NULL ? end + 1 : NULL;
	}
	return FALSE;
}

static int
guess(const Guess *rows, const char *title)
{
	g_autofree char *words = NULL;

	if (title == NULL)
		return 0;
	words = words_of(title);
	for (; rows->words != NULL; rows++)
		if (row_found(words, rows->words))
			return rows->value;
	return 0;
}

Seniority
seniority_guess(const char *position)
{
	return (Seniority)guess(seniority_guesses, position);
}

WorkRole
role_guess(const char *position)
{
	return (WorkRole)guess(role_guesses, position);
}

Kind
kind_of_role(WorkRole role)
{
	switch (role) {
	case WORK_ROLE_AGENCY_RECRUITER:
	case WORK_ROLE_RECRUITER:
	case WORK_ROLE_HR:
		return KIND_RECRUITER;
	case WORK_ROLE_HIRING_MANAGER:
	case WORK_ROLE_TECHNICAL_INTERVIEWER:
	case WORK_ROLE_HEAD:
		return KIND_INTERVIEWER;
	case WORK_ROLE_CANDIDATE:
	case WORK_ROLE_COLLEAGUE:
	case WORK_ROLE_FORMER_COLLEAGUE:
		return KIND_PROFESSIONAL;
	default:
		return KIND_NONE;
	}
}

gboolean
role_is_close(WorkRole role)
{
	return role == WORK_ROLE_MENTOR;
}

Address
address_guess(Seniority seniority, Address organization)
{
	if (seniority >= SENIORITY_SENIOR || organization == ADDRESS_NONE)
		return ADDRESS_FORMAL;
	return organization;
}

static const Guess seniority_guesses[] = {
	{ "assistant|помощник|помощница|ассистент|ассистентка|секретарь|business partner|"
	  "бизнес партнер|product owner|account director",
		SENIORITY_NONE },
	{ "intern|trainee|стажер|стажерка|практикант|практикантка", SENIORITY_INTERN },
	{ "junior|jr|младший|младшая|джуниор|джун", SENIORITY_JUNIOR },
	{ "deputy|заместитель|зам|vice director", SENIORITY_HEAD },
	{ "chief|ceo|cto|cfo|coo|cio|cpo|cmo|chro|vp|svp|evp|vice president|president|"
	  "director|managing partner|founder|co founder|cofounder|директор*|"
	  "вице президент|президент|основатель|основательница|управляющий партнер|"
	  "гендиректор|топ менеджер",
		SENIORITY_EXECUTIVE },
	{ "head|engineering manager|development manager|general manager|hiring manager|"
	  "руководител*|начальник|начальница|глава|заведующий|заведующая|управляющий|"
	  "управляющая",
		SENIORITY_HEAD },
	{ "lead|leader|principal|staff|teamlead|techlead|ведущий|ведущая|главный|главная|"
	  "лид|тимлид|техлид",
		SENIORITY_LEAD },
	{ "senior|sr|старший|старшая|ст|сеньор|синьор|архитектор|architect",
		SENIORITY_SENIOR },
	{ "middle|mid|мидл", SENIORITY_MIDDLE },
	{ NULL, 0 },
};

static const Guess role_guesses[] = {
	{ "mentor|ментор|наставник|наставница|coach", WORK_ROLE_MENTOR },
	{ "headhunter|хедхантер|executive search", WORK_ROLE_AGENCY_RECRUITER },
	{ "recruit*|talent acquisition|sourcer|рекрут*|подбор*|ресечер|сорсер",
		WORK_ROLE_RECRUITER },
	{ "hr*|human resources|people partner|people operations|кадр*|персонал*|эйчар",
		WORK_ROLE_HR },
	{ "hiring manager|нанимающий менеджер", WORK_ROLE_HIRING_MANAGER },
	{ "assistant|помощник|помощница|ассистент|ассистентка|секретарь",
		WORK_ROLE_NONE },
	{ "head|chief|ceo|cto|cfo|coo|cio|cpo|director|vp|engineering manager|"
	  "руководител*|начальник|начальница|директор*|глава",
		WORK_ROLE_HEAD },
	{ NULL, 0 },
};
