/*
 * Names in the cases of Russian: "Созвон с Анной Петровой", "Письмо Ивану Смирнову". From
 * a word come the nominatives it may stand for. The genitive of men is kept apart, as
 * «Александра Петрова» would be taken for Александр Петров; a dative that could as well
 * be a woman's accusative is none.
 */
#include <string.h>

#include "model/inbox_private.h"

/* An ending and what stands in its place, folded. */
typedef struct {
	const char *oblique, *nominative;
	gboolean of_men; /* where a woman's name may end like that */
} Ending;

/* A stem that loses a vowel, and the name. */
typedef struct {
	const char *stem, *name;
} Fleeting;

static const Ending endings[], genitives[];
static const Fleeting fleeting[];
static const char *const shared[], *const men[];

static gboolean
is_shared(const char *stem)
{
	return g_strv_contains(shared, stem);
}

static char *
nominative_of(const char *stem, const char *ending)
{
	for (const Fleeting *row = fleeting; !*ending && row->stem; row++)
		if (strcmp(row->stem, stem) == 0)
			return g_strdup(row->name);
	return g_strconcat(stem, ending, NULL);
}

static void
add_nominatives(GPtrArray *names, const char *word, const Ending *table)
{
	for (const Ending *ending = table; ending->oblique; ending++) {
		g_autofree char *stem = NULL;

		if (!g_str_has_suffix(word, ending->oblique))
			continue;
		stem = g_strndup(word, strlen(word) - strlen(ending->oblique));
		if (g_utf8_strlen(stem, -1) > 1 && !(ending->of_men && is_shared(stem)))
			g_ptr_array_add(names, nominative_of(stem, ending->nominative));
	}
}

GPtrArray *
inbox_nominatives(const char *word)
{
	GPtrArray *names = g_ptr_array_new_with_free_func(g_free);

	g_ptr_array_add(names, g_strdup(word));
	add_nominatives(names, word, endings);
	return names;
}

GPtrArray *
inbox_genitives(const char *word)
{
	GPtrArray *names = g_ptr_array_new_with_free_func(g_free);

	add_nominatives(names, word, genitives);
	return names;
}

gboolean
inbox_is_man(const char *given)
{
	return g_strv_contains(men, given);
}

static const Ending endings[] = {
	{ "ой", "а", FALSE },
	{ "ой", "ая", FALSE },
	{ "ей", "а", FALSE },
	{ "ей", "я", FALSE },
	{ "ью", "ь", FALSE },
	{ "ую", "ая", FALSE },
	{ "ы", "а", FALSE },
	{ "и", "а", FALSE },
	{ "и", "я", FALSE },
	{ "е", "а", FALSE },
	{ "е", "я", FALSE },
	{ "у", "а", FALSE },
	{ "ю", "я", FALSE },
	{ "у", "", TRUE },
	{ "ю", "й", TRUE },
	{ "ю", "ь", TRUE },
	{ "ом", "", FALSE },
	{ "ем", "й", FALSE },
	{ "ем", "ь", FALSE },
	{ "ем", "", FALSE },
	{ "ым", "", FALSE },
	{ "ым", "ый", FALSE },
	{ "ым", "ой", FALSE },
	{ "им", "ий", FALSE },
	{ "ому", "ый", FALSE },
	{ "ому", "ий", FALSE },
	{ "ому", "ой", FALSE },
	{ 0 },
};

static const Ending genitives[] = {
	{ "а", "", FALSE },
	{ "я", "й", FALSE },
	{ "я", "ь", FALSE },
	{ "ы", "а", FALSE },
	{ "и", "я", FALSE },
	{ "и", "а", FALSE },
	{ "у", "а", FALSE }, /* of these the accusative */
	{ "ю", "я", FALSE },
	{ "ого", "ый", FALSE },
	{ "ого", "ий", FALSE },
	{ "ого", "ой", FALSE },
	{ "его", "ий", FALSE },
	{ 0 },
};

/* Names that women bear with -а and -я. */
static const char *const shared[] = {
	"александр",
	"валентин",
	"евгени",
	"валери",
	NULL,
};

static const Fleeting fleeting[] = {
	{ "павл", "павел" },
	{ "льв", "лев" },
	{ 0 },
};

static const char *const men[] = { "алексей", "анатолий", "андрей", "антон", "аркадий",
	"артем", "артур", "афанасий", "борис", "вадим", "василий", "вениамин", "виктор",
	"владимир", "всеволод", "геннадий", "георгий", "герман", "глеб", "григорий",
	"давид", "данила", "денис", "дмитрий", "егор", "ефим", "захар", "иван", "игнат",
	"игорь", "илья", "иннокентий", "кирилл", "константин", "кузьма", "лев", "леонид",
	"лука", "макар", "максим", "марат", "марк", "матвей", "михаил", "никита",
	"николай", "олег", "павел", "платон", "прохор", "родион", "роман", "савва",
	"семен", "сергей", "степан", "тарас", "тимофей", "тимур", "тихон", "трофим",
	"федор", "филипп", "эдуард", "эльдар", "юрий", "яков", NULL };
