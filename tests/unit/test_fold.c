/* Text made comparable: what must meet in a search, and what must sort before what. */
#include <string.h>

#include "krug/text.h"

typedef struct {
	const char *what, *text, *expect;
} TextCase;

static void
check(const TextCase *cases, size_t n, char *(*make)(const char *))
{
	for (size_t i = 0; i < n; i++) {
		g_autofree char *made = make(cases[i].text);

		g_test_message("%s", cases[i].what);
		g_assert_cmpstr(made, ==, cases[i].expect);
	}
}

static void
test_fold(void)
{
	static const TextCase cases[] = {
		{ "Latin capitals", "ANNA", "anna" },
		{ "Russian capitals", "АННА ЩУКИНА", "анна щукина" },
		{ "ё is е", "Пётр ЁЛКИН", "петр елкин" },
		{ "ё of two characters", "Пе\u0308тр", "петр" },
		{ "й of two characters", "Андреи\u0306", "андрей" },
		{ "German ss", "Straße", "strasse" },
		{ "Turkish and accents", "ÇELİK", "çeli\u0307k" },
		{ "composed and taken apart", "E\u0301lise", "élise" },
		{ "Ukrainian", "ЇЖАК", "їжак" },
		{ "broken", "А\xff", "а�" },
		{ "nothing", NULL, "" },
	};

	check(cases, G_N_ELEMENTS(cases), text_fold);
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *again = text_fold(cases[i].expect);

		g_assert_cmpstr(again, ==, cases[i].expect);
	}
}

/* The fast path of Russian and ASCII and the general one give the same. */
static void
test_fold_paths(void)
{
	for (gunichar c = 1; c < 0x500; c++) {
		char fast[8] = "", slow[16] = "";
		g_autofree char *a = NULL, *b = NULL;

		g_unichar_to_utf8(c, fast);
		strcpy(slow, fast);
		strcat(slow, "漢");
		a = text_fold(fast);
		b = text_fold(slow);
		g_assert_true(g_str_has_prefix(b, a));
		g_assert_cmpuint(strlen(b), ==, strlen(a) + strlen("漢"));
	}
}

static void
test_sort(void)
{
	static const char *const sorted[] = { "Anna", "Boris", "Ан", "анна", "Анна Б",
		"Елена", "Ёлкин", "Еремин", "Жуков", "Иванов", "Йогансен", "Яковлев" };

	for (size_t i = 1; i < G_N_ELEMENTS(sorted); i++) {
		g_autofree char *a = text_sort_key(sorted[i - 1]),
				*b = text_sort_key(sorted[i]);

		g_test_message("%s < %s", sorted[i - 1], sorted[i]);
		g_assert_cmpint(strcmp(a, b), <, 0);
	}
}

static void
test_sort_tie(void)
{
	g_autofree char *io = text_sort_key("Семён"), *ie = text_sort_key("Семен");
	g_autofree char *nfc = text_sort_key("Андрей"),
			*nfd = text_sort_key("Андреи\u0306");

	g_assert_cmpstr(io, !=, ie);
	g_assert_cmpint(strncmp(io, ie, strlen("семен")), ==, 0);
	g_assert_cmpstr(nfc, ==, nfd);
}

static void
test_translit(void)
{
	static const TextCase cases[] = {
		{ "a name", "Щукин Пётр", "Shchukin Petr" },
		{ "all capitals", "ЩУКИН", "SHCHUKIN" },
		{ "signs", "Игорь Подъячев", "Igor Podyachev" },
		{ "vowels", "Юлия Эдуардовна Яшина", "Yuliya Eduardovna Yashina" },
		{ "hissing", "Жанна Чехова Хлеб Цой Шум",
			"Zhanna Chekhova Khleb Tsoy Shum" },
		{ "й of two characters", "Андреи\u0306", "Andrey" },
		{ "Ukrainian", "Ґалаґан Їжак", "Galagan Yizhak" },
		{ "other text stays", "C++ 漢", "C++ 漢" },
	};

	check(cases, G_N_ELEMENTS(cases), text_translit);
}

static void
test_flip(void)
{
	static const TextCase cases[] = {
		{ "typed under the wrong layout", "gtnhjdf", "петрова" },
		{ "and the other way", "зуекщм", "petrov" },
		{ "capitals", "Gtnhjdf", "Петрова" },
		{ "letters on sign keys", "`kf;'", "ёлажэ" },
		{ "signs on letter keys", "ёж", "`;" },
		{ "digits stay", "2w", "2ц" },
		{ "number sign", "фттф№", "anna#" },
		{ "nothing", NULL, "" },
	};

	check(cases, G_N_ELEMENTS(cases), text_flip_layout);
}

static void
test_keys(void)
{
	static const struct {
		const char *russian, *latin;
	} keys[] = { { "о", "j" }, { "л", "k" }, { "п", "g" }, { "П", "G" }, { "д", "l" },
		{ "Ж", ":" }, { "ж", ";" }, { "х", "[" }, { "ъ", "]" }, { "э", "'" },
		{ "б", "," }, { "ю", "." }, { "№", "#" }, { "ё", "`" }, { "Ё", "~" },
		{ "j", "j" }, { ".", "." }, { ",", "," }, { ";", ";" }, { "/", "/" },
		{ "1", "1" }, { "ї", "ї" } };

	for (size_t i = 0; i < G_N_ELEMENTS(keys); i++)
		g_assert_cmpint(text_key_latin(g_utf8_get_char(keys[i].russian)), ==,
			g_utf8_get_char(keys[i].latin));
}

static void
test_respell(void)
{
	static const TextCase cases[] = {
		{ "x", "Alexey", "aleksey" },
		{ "a short i", "Alexei Sergei Andrei", "aleksey sergey andrey" },
		{ "one letter for two", "Dmitry Evgeny", "dmitriy evgeniy" },
		{ "two letters i", "Yurii", "yuriy" },
		{ "j as in German", "Julia Tatjana", "yuliya tatyana" },
		{ "ia", "Maria Natalia", "mariya nataliya" },
		{ "ye and yo at the start", "Yevgeny Yolkin", "evgeniy elkin" },
		{ "h alone", "Habarov Mikhail", "khabarov mikhail" },
		{ "h of a pair", "Zhukov Chekhov Shishkin", "zhukov chekhov shishkin" },
		{ "sch", "Schukin Shchukin", "shchukin shchukin" },
		{ "w and ph", "Iwanow Philipp", "ivanov filipp" },
		{ "as it is already", "Petrova", "petrova" },
		{ "Russian stays", "Алексей", "алексей" },
		{ "nothing", "", "" },
	};

	check(cases, G_N_ELEMENTS(cases), text_respell);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/fold/fold", test_fold);
	g_test_add_func("/fold/paths", test_fold_paths);
	g_test_add_func("/fold/sort", test_sort);
	g_test_add_func("/fold/sort-tie", test_sort_tie);
	g_test_add_func("/fold/translit", test_translit);
	g_test_add_func("/fold/respell", test_respell);
	g_test_add_func("/layout/flip", test_flip);
	g_test_add_func("/layout/keys", test_keys);
	return g_test_run();
}
