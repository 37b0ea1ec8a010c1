/*
 * People typed in one go: who is known, who is new, what is told of each, and that the
 * same line twice adds nobody.
 */
#include "krug/newcomer.h"

#include "people_fixture.h"

typedef struct {
	const char *words; /* what the case is about */
	const char *text;
	const char
		*read; /* name/kind/organization of each; "#" before one who is known */
} Case;

static const Case cases[] = {
	{ "nobody", " , ;\n", "" },
	{ "one new person", "Иван Ли", "Иван Ли//" },
	{ "who is known by name", "анна петрова", "#Анна Петрова//" },
	{ "who is known by a part of it", "Петрова", "#Анна Петрова//" },
	{ "who is known by number", "#1", "#Анна Петрова//" },
	{ "who is known by name and number", "Анна Петрова #1", "#Анна Петрова//" },
	{ "another one of a name that is known", "+Анна Петрова:recruiter",
		"Анна Петрова/recruiter/" },
	{ "a beginning is another name", "Петр", "Петр//" },
	{ "a kind behind a colon", "Иван Ли:interviewer", "Иван Ли/interviewer/" },
	{ "a kind in Russian", "Иван Ли: рекрутер", "Иван Ли/recruiter/" },
	{ "an organization behind @", "Иван Ли @ООО «Лира»", "Иван Ли//ООО «Лира»" },
	{ "kind, then organization", "Иван Ли:recruiter @Лира",
		"Иван Ли/recruiter/Лира" },
	{ "organization, then kind", "Иван Ли @Лира :recruiter",
		"Иван Ли/recruiter/Лира" },
	{ "a name twice is one person", "Иван Ли, иван ли, #1, Петрова",
		"Иван Ли// #Анна Петрова//" },
	{ "semicolons and line breaks", "A B;C D\nE F", "A B// C D// E F//" },
};

static char *
told(const GPtrArray *list)
{
	GString *out = g_string_new(NULL);

	for (guint i = 0; i < list->len; i++) {
		const Newcomer *one = list->pdata[i];
		const char *kind = vocab_id(&vocab_kind, (int)one->kind);

		g_string_append_printf(out, "%s%s%s/%s/%s", i ? " " : "",
			one->contact ? "#" : "", one->name, kind ? kind : "",
			one->organization);
	}
	return g_string_free(out, FALSE);
}

static void
test_read(People *p, gconstpointer data)
{
	(void)data;
	add(p, "Анна", "Петрова");
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(GError) error = NULL;
		g_autoptr(GPtrArray) list = newcomer_read(p->book, cases[i].text, &error);
		g_autofree char *read = list ? told(list) : NULL;

		g_test_message("%s", cases[i].words);
		g_assert_no_error(error);
		g_assert_cmpstr(read, ==, cases[i].read);
	}
}

static void
test_refused(People *p, gconstpointer data)
{
	static const struct {
		const char *text;
		int code;
	} bad[] = {
		{ "Анна", KRUG_ERROR_AMBIGUOUS },
		{ "Иван Ли:водолаз", KRUG_ERROR_INPUT },
		{ "Иван Ли, :recruiter", KRUG_ERROR_INPUT },
		{ "#77", KRUG_ERROR_NOT_FOUND },
	};

	(void)data;
	add(p, "Анна", "Петрова");
	add(p, "Анна", "Козлова");
	for (gsize i = 0; i < G_N_ELEMENTS(bad); i++) {
		g_autoptr(GError) error = NULL;

		g_assert_null(newcomer_read(p->book, bad[i].text, &error));
		g_assert_error(error, KRUG_ERROR, bad[i].code);
	}
}

static gboolean
need(Book *book, void *data, GError **error)
{
	NewcomerDefaults defaults = { KIND_INTERVIEWER, "Лира", "at a meetup" };

	return newcomer_need(book, data, &defaults, error);
}

static void
add_all(People *p, const char *text, GPtrArray **list)
{
	g_autoptr(GError) error = NULL;

	*list = newcomer_read(p->book, text, &error);
	g_assert_no_error(error);
	book_change(p->book, "test", NULL, need, *list, &error);
	g_assert_no_error(error);
}

static void
test_needed(People *p, gconstpointer data)
{
	g_autoptr(GPtrArray) list = NULL;
	g_autoptr(GPtrArray) again = NULL;
	g_autoptr(Person) ivan = NULL;
	g_autoptr(Person) olga = NULL;

	(void)data;
	add(p, "Анна", "Петрова");
	add_all(p, "Петрова, Иван Ли, Ольга Кузнецова:recruiter @Нева, Пётр Ким:mentor",
		&list);
	g_assert_cmpint(count(p, "SELECT count(*) FROM contact /* scan */"), ==, 4);
	ivan = load(p, ((Newcomer *)list->pdata[1])->contact);
	olga = load(p, ((Newcomer *)list->pdata[2])->contact);
	g_assert_cmpint(ivan->contact->kind, ==, KIND_INTERVIEWER);
	g_assert_cmpstr(ivan->contact->given, ==, "Иван");
	g_assert_cmpstr(ivan->contact->met, ==, "at a meetup");
	g_assert_cmpstr(((Position *)ivan->positions->pdata[0])->name, ==, "Лира");
	g_assert_cmpint(olga->contact->kind, ==, KIND_RECRUITER);
	g_assert_cmpstr(((Position *)olga->positions->pdata[0])->name, ==, "Нева");
	add_all(p, "Петрова, Иван Ли, Ольга Кузнецова", &again);
	g_assert_cmpint(count(p, "SELECT count(*) FROM contact /* scan */"), ==, 4);
	assert_sound(p);
	undo(p);
	g_assert_cmpint(count(p, "SELECT count(*) FROM contact /* scan */"), ==, 1);
}

int
main(int argc, char **argv)
{
	start(&argc, &argv);
	people_test("/newcomer/read", test_read);
	people_test("/newcomer/refused", test_refused);
	people_test("/newcomer/needed", test_needed);
	return g_test_run();
}
