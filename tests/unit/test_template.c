/* The language of templates: what comes out, and where a mistake is told. */
#include "krug/template.h"

#include <string.h>

#include "krug/error.h"
#include "krug/i18n.h"

#define HEAD "Title: A test\nType: check-in\n"

static const TemplateValue values[] = {
	{ "name", "Анна Сергеевна", DAY_NONE, 0 },
	{ "organization", "Lira Ltd.", DAY_NONE, 0 },
	{ "position", "{{name}} {{#if x}}", DAY_NONE, 0 },
	{ "city", "  \n ", DAY_NONE, 0 },
	{ "interests", "горы,\r\n\tRust\x1b[31m", DAY_NONE, 0 },
	{ "news", "one \n\n\n\n  two", DAY_NONE, 0 },
	{ "me.signature", "Иван\r\nkrug", DAY_NONE, 0 },
	{ "common", "brok\xffken", DAY_NONE, 0 },
	{ "last.topic", "Сколько стоит?", DAY_NONE, 0 },
	{ "introducer", "\xe2\x80\xaegnirts", DAY_NONE, 0 },
	{ "last.months", NULL, DAY_NONE, 3 },
	{ "me.city", "ООО «Лира»", DAY_NONE, 0 },
};

/* A day, and numbers, are put beside these by the cases. */
static TemplateScene
scene_of(const char *lang)
{
	TemplateScene scene = { .lang = lang,
		.formal = TRUE,
		.me = GENDER_MALE,
		.them = GENDER_FEMALE,
		.today = day_from_parts(2026, 6, 10),
		.values = values,
		.n_values = G_N_ELEMENTS(values) };

	return scene;
}

/* --- what comes out --- */

static const struct {
	const char *what, *text, *body;
} renders[] = {
	{ "plain text", "Hello", "Hello\n" },
	{ "a value", "Hello, {{name}}!", "Hello, Анна Сергеевна!\n" },
	{ "blanks in braces", "{{  name  }}", "Анна Сергеевна\n" },
	{ "single braces are text", "{name} } {", "{name} } {\n" },
	{ "a value is never evaluated", "[{{position}}]", "[{{name}} {{#if x}}]\n" },
	{ "a value is on one line without what steers a terminal", "{{interests}}.",
		"горы, Rust[31m.\n" },
	{ "a value of several lines has no two empty ones", "{{news}}", "one\n\ntwo\n" },
	{ "what is no UTF-8 becomes the sign for it", "{{common}}",
		"brok\xef\xbf\xbdken\n" },
	{ "what turns writing round is left out", "{{introducer}}", "gnirts\n" },
	{ "a signature keeps its lines", "{{me.signature}}", "Иван\nkrug\n" },
	{ "a known value", "a{{#if name}} b{{/if}} c", "a b c\n" },
	{ "a missing one", "a{{#if met}} b{{/if}} c", "a c\n" },
	{ "a blank value is missing", "{{#if city}}b{{else}}c{{/if}}", "c\n" },
	{ "otherwise", "{{#if met}}a{{else}}b{{/if}}", "b\n" },
	{ "not otherwise", "{{#if name}}a{{else}}b{{/if}}", "a\n" },
	{ "not", "{{#if not met}}a{{else}}b{{/if}}", "a\n" },
	{ "nested", "{{#if name}}{{#if met}}a{{else}}b{{/if}}{{else}}c{{/if}}", "b\n" },
	{ "nested in what is left out", "{{#if met}}{{#if name}}a{{/if}}b{{/if}}c",
		"c\n" },
	{ "lines of tags alone vanish", "a\n{{#if name}}\nb\n  {{else}}\nc\n{{/if}}  \nd",
		"a\nb\nd\n" },
	{ "two tags on such a line", "a\n{{#if name}} {{#if city}}\nb\n{{/if}}{{/if}}\nc",
		"a\nc\n" },
	{ "a line that became empty vanishes", "a\n{{#if met}}b{{/if}}\nc", "a\nc\n" },
	{ "an empty line stays", "a\n\nb", "a\n\nb\n" },
	{ "many are one", "a\n\n\n\nb\n\n\n", "a\n\nb\n" },
	{ "empty lines around what is left out", "a\n\n{{#if met}}\nb\n{{/if}}\n\nc",
		"a\n\nc\n" },
	{ "none at the beginning", "{{#if met}}b{{/if}}\n\na", "a\n" },
	{ "no double blank", "a {{#if met}}b{{/if}} c", "a c\n" },
	{ "no blank before a comma", "a {{#if met}}b{{/if}}, c.", "a, c.\n" },
	{ "but before a word that begins with a point", "в {{#if met}}b{{/if}} .NET",
		"в .NET\n" },
	{ "no blank at an end", "a {{#if met}}b{{/if}}\nc", "a\nc\n" },
	{ "no blank at a beginning", "{{#if met}}b{{/if}} a", "a\n" },
	{ "a value that ends a sentence", "{{last.topic}}.", "Сколько стоит?\n" },
	{ "one with a point of its own", "в {{organization}}. Да.", "в Lira Ltd. Да.\n" },
	{ "a comma behind it", "{{organization}}, да", "Lira Ltd., да\n" },
	{ "quotation marks within others", "«{{me.city}}» {{me.city}}",
		"«ООО „Лира“» ООО «Лира»\n" },
	{ "my gender", "{{me: рад|рада}}", "рад\n" },
	{ "theirs", "{{them: готов|готова}}", "готова\n" },
	{ "an empty form", "готов{{them: |а}}", "готова\n" },
	{ "form of address", "{{you: Вас|тебя}}", "Вас\n" },
	{ "a plural", "{{last.months}} {{plural last.months: месяц|месяца|месяцев}}",
		"3 месяца\n" },
	{ "of two forms", "{{last.months}} {{plural last.months: month|months}}",
		"3 months\n" },
	{ "known only because it is asked first",
		"{{#if not met}}x{{else}}{{met}}{{/if}}", "x\n" },
};

static void
test_render(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(renders); i++) {
		g_autofree char *text = g_strconcat(HEAD "\n", renders[i].text, NULL);
		g_autofree char *subject = NULL;
		g_autofree char *body = NULL;
		g_autoptr(GError) error = NULL;
		g_autoptr(Template) template = template_parse(text, "t", &error);
		TemplateScene scene = scene_of("ru");

		g_test_message("%s", renders[i].what);
		g_assert_no_error(error);
		g_assert_true(template_render(template, &scene, &subject, &body, &error));
		g_assert_no_error(error);
		g_assert_cmpstr(body, ==, renders[i].body);
		g_assert_cmpstr(subject, ==, "");
	}
}

/* A value on a line of its own keeps that line, whatever it is called. */
static void
test_name_like_a_condition(void)
{
	static const TemplateValue where = { "elsewhere", "there", DAY_NONE, 0 };
	g_autofree char *subject = NULL;
	g_autofree char *body = NULL;
	g_autoptr(GError) error = NULL;
	g_autoptr(Template) template = template_parse(
		HEAD "Ask elsewhere: Where\n\na\n{{elsewhere}}\nb", "t", &error);
	TemplateScene scene = scene_of("en");

	scene.values = &where;
	scene.n_values = 1;
	g_assert_no_error(error);
	g_assert_true(template_render(template, &scene, &subject, &body, &error));
	g_assert_cmpstr(body, ==, "a\nthere\nb\n");
}

/* --- days --- */

static const struct {
	const char *lang, *form, *day, *text;
} days[] = {
	{ "ru", "", "2026-06-03", "3 июня" },
	{ "ru", "date", "2026-06-03", "3 июня" },
	{ "ru", "on", "2026-06-03", "в среду, 3 июня" },
	{ "ru", "on", "2026-06-02", "во вторник, 2 июня" },
	{ "ru", "near", "2026-06-10", "сегодня" },
	{ "ru", "near", "2026-06-09", "вчера" },
	{ "ru", "near", "2026-06-11", "завтра" },
	{ "ru", "near", "2026-06-08", "в понедельник, 8 июня" },
	{ "ru", "year", "2026-06-03", "3 июня 2026 года" },
	{ "ru", "date", "2026-01-01", "1 января" },
	{ "ru", "date", "2025-12-30", "30 декабря" },
	{ "ru", "date", "2025-06-03", "3 июня 2025 года" },
	{ "ru", "on", "2025-06-03", "во вторник, 3 июня 2025 года" },
	{ "en", "", "2026-06-03", "3 June" },
	{ "en", "on", "2026-06-03", "on Wednesday, 3 June" },
	{ "en", "near", "2026-06-09", "yesterday" },
	{ "en", "near", "2026-06-12", "on Friday, 12 June" },
	{ "en", "year", "2026-06-03", "3 June 2026" },
	{ "en", "on", "2025-06-03", "on Tuesday, 3 June 2025" },
};

static void
test_days(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(days); i++) {
		g_autofree char *text =
			g_strdup_printf(HEAD "\n{{interview.day %s}}", days[i].form);
		g_autofree char *subject = NULL;
		g_autofree char *body = NULL;
		g_autofree char *expected = g_strconcat(days[i].text, "\n", NULL);
		g_autoptr(GError) error = NULL;
		g_autoptr(Template) template = template_parse(text, "t", &error);
		TemplateScene scene = scene_of(days[i].lang);
		TemplateValue day = { "interview.day", NULL, day_parse(days[i].day), 0 };

		scene.values = &day;
		scene.n_values = 1;
		g_assert_no_error(error);
		g_assert_true(template_render(template, &scene, &subject, &body, &error));
		g_assert_cmpstr(body, ==, expected);
	}
}

static char *
body_of(const Template *template, const TemplateScene *scene)
{
	g_autofree char *subject = NULL;
	char *body = NULL;

	g_assert_true(template_render(template, scene, &subject, &body, NULL));
	return body;
}

static void
test_plurals(void)
{
	static const struct {
		gint64 n;
		const char *ru, *en;
	} cases[] = { { 1, "месяц\n", "month\n" }, { 2, "месяца\n", "months\n" },
		{ 4, "месяца\n", "months\n" }, { 5, "месяцев\n", "months\n" },
		{ 11, "месяцев\n", "months\n" }, { 12, "месяцев\n", "months\n" },
		{ 21, "месяц\n", "months\n" }, { 24, "месяца\n", "months\n" },
		{ 111, "месяцев\n", "months\n" }, { 101, "месяц\n", "months\n" } };
	g_autoptr(Template) ru = template_parse(
		HEAD "\n{{plural last.months: месяц|месяца|месяцев}}", "t", NULL);
	g_autoptr(Template) en =
		template_parse(HEAD "\n{{plural last.months: month|months}}", "t", NULL);

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		TemplateValue value = { "last.months", NULL, DAY_NONE, cases[i].n };
		TemplateScene scene = scene_of("ru");
		g_autofree char *russian = NULL;
		g_autofree char *english = NULL;

		scene.values = &value;
		scene.n_values = 1;
		russian = body_of(ru, &scene);
		english = body_of(en, &scene);
		g_assert_cmpstr(russian, ==, cases[i].ru);
		g_assert_cmpstr(english, ==, cases[i].en);
	}
}

/* Words that were typed for a day stand for it in every form. */
static void
test_day_in_words(void)
{
	g_autoptr(Template) template =
		template_parse(HEAD "\nWe met {{last.day on}}.", "t", NULL);
	TemplateValue value = { "last.day", "last spring", DAY_NONE, 0 };
	TemplateScene scene = scene_of("en");
	g_autofree char *body = NULL;

	scene.values = &value;
	scene.n_values = 1;
	body = body_of(template, &scene);
	g_assert_cmpstr(body, ==, "We met last spring.\n");
}

/* --- the subject --- */

static void
test_subject(void)
{
	static const struct {
		const char *what, *line, *subject;
	} cases[] = {
		{ "plain", "Subject: Hello\n", "Hello" },
		{ "with a value", "Subject: For {{name}}\n", "For Анна Сергеевна" },
		{ "a value of two lines", "Subject: {{me.signature}}!\n", "Иван krug!" },
		{ "a header in a value", "Subject: {{interests}}\n", "горы, Rust[31m" },
		{ "a condition", "Subject: a{{#if met}} b{{/if}}\n", "a" },
		{ "empty", "Subject:\n", "" },
		{ "none", "", "" },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *text = g_strconcat(HEAD, cases[i].line, "\nx", NULL);
		g_autoptr(Template) template = template_parse(text, "t", NULL);
		TemplateScene scene = scene_of("ru");
		g_autofree char *subject = NULL;
		g_autofree char *body = NULL;

		g_test_message("%s", cases[i].what);
		g_assert_true(template_render(template, &scene, &subject, &body, NULL));
		g_assert_cmpstr(subject, ==, cases[i].subject);
		g_assert_cmpstr(body, ==, "x\n");
	}
}

/* --- what a file says of itself --- */

static void
test_head(void)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Template) template =
		template_parse("\xef\xbb\xbf# Use: when it fits,\r\n"
			       "# and only then.\r\n"
			       "#\r\n"
			       "# By somebody.\r\n"
			       "Title: Thanks: all of them\r\n"
			       "Type: thank-you\r\n"
			       "Ask detail: What stayed\r\n"
			       "Ask? news: What is new\r\n"
			       "\r\n"
			       "{{detail}}{{#if news}} a{{/if}}\r\n",
			"t", &error);
	const TemplateAsk *asks;
	gsize n;

	g_assert_no_error(error);
	g_assert_cmpstr(template_title(template), ==, "Thanks: all of them");
	g_assert_cmpstr(template_use(template), ==, "when it fits, and only then.");
	g_assert_cmpstr(template_type(template), ==, "thank-you");
	asks = template_asks(template, &n);
	g_assert_cmpuint(n, ==, 2);
	g_assert_cmpstr(asks[0].name, ==, "detail");
	g_assert_cmpstr(asks[0].label, ==, "What stayed");
	g_assert_false(asks[0].optional);
	g_assert_cmpstr(asks[1].name, ==, "news");
	g_assert_true(asks[1].optional);
	g_assert_true(template_uses(template, "news"));
	g_assert_false(template_uses(template, "name"));
	g_assert_false(template_uses(template, TEMPLATE_MY_GENDER));
}

/* --- what is missing --- */

static const struct {
	const char *what, *text;
	int me;
	const char *missing; /* "name=label", those that are optional in brackets */
} gaps[] = {
	{ "nothing", "{{name}}", GENDER_MALE, "" },
	{ "a value", "{{met}}", GENDER_MALE, "met=How you met" },
	{ "each once", "{{met}} {{met}}", GENDER_MALE, "met=How you met" },
	{ "what is asked for, by the file's words", "{{detail}}", GENDER_MALE,
		"detail=What stayed" },
	{ "what a condition asks is optional", "{{#if met}}{{met}}{{/if}} {{detail}}",
		GENDER_MALE, "detail=What stayed (met=How you met)" },
	{ "unless it is printed as well", "{{#if met}}a{{/if}} {{met}} {{detail}}",
		GENDER_MALE, "met=How you met detail=What stayed" },
	{ "what the file asks for is needed in a condition too", "{{#if detail}}a{{/if}}",
		GENDER_MALE, "detail=What stayed" },
	{ "not in what is left out", "{{#if met}}{{organization}}{{/if}} {{detail}}",
		GENDER_MALE, "detail=What stayed (met=How you met)" },
	{ "a number", "{{last.day}} {{detail}}", GENDER_MALE,
		"last.day=When you last talked detail=What stayed" },
	{ "my gender", "{{me: a|b}} {{detail}}", GENDER_UNKNOWN,
		"me.gender=Your gender detail=What stayed" },
	{ "but not with a third form", "{{me: a|b|c}} {{detail}}", GENDER_UNKNOWN,
		"detail=What stayed" },
};

static char *
missing_of(const Template *template, const TemplateScene *scene)
{
	g_autoptr(GPtrArray) missing = template_missing(template, scene);
	GString *text = g_string_new(NULL);

	for (guint i = 0; i < missing->len; i++) {
		const TemplateMissing *row = missing->pdata[i];

		g_string_append_printf(text, row->optional ? "%s(%s=%s)" : "%s%s=%s",
			i > 0 ? " " : "", row->name, row->label);
	}
	return g_string_free(text, FALSE);
}

static void
test_missing(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(gaps); i++) {
		gboolean asks = strstr(gaps[i].text, "detail") != NULL;
		g_autofree char *text =
			g_strconcat(HEAD, asks ? "Ask detail: What stayed\n" : "", "\n",
				gaps[i].text, NULL);
		g_autoptr(GError) error = NULL;
		g_autoptr(Template) template = template_parse(text, "t", &error);
		TemplateScene scene = scene_of("en");
		g_autofree char *missing = NULL;
		g_autofree char *subject = NULL;
		g_autofree char *body = NULL;
		gboolean whole;

		g_test_message("%s", gaps[i].what);
		g_assert_no_error(error);
		scene.me = gaps[i].me;
		missing = missing_of(template, &scene);
		g_assert_cmpstr(missing, ==, gaps[i].missing);
		whole = template_render(template, &scene, &subject, &body, &error);
		g_assert_true(whole == (*missing == '\0'));
		g_assert_true(
			whole || g_error_matches(error, KRUG_ERROR, KRUG_ERROR_INPUT));
	}
}

/* --- the tables --- */

static void
test_names(void)
{
	g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);

	for (const TemplateName *row = template_names; row->name != NULL; row++) {
		g_test_message("%s", row->name);
		g_assert_true(g_hash_table_add(seen, (gpointer)row->name));
		g_assert_true(template_name(row->name) == row);
		g_assert_true(*row->label != '\0' && *row->meaning != '\0');
	}
	g_assert_null(template_name("nobody"));
}

static void
test_nearest(void)
{
	static const char *const known[] = { "name", "news", "me.name", "thank-you" };
	static const struct {
		const char *word, *nearest;
	} cases[] = { { "nmae", "name" }, { "nam", "name" }, { "newz", "news" },
		{ "thankyou", "thank-you" }, { "thank_yuo", "thank-you" },
		{ "entirely-else", NULL }, { "", NULL } };
	g_autoptr(GPtrArray) words = g_ptr_array_new();

	for (gsize i = 0; i < G_N_ELEMENTS(known); i++)
		g_ptr_array_add(words, (gpointer)known[i]);
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++)
		g_assert_cmpstr(
			template_nearest(cases[i].word, words), ==, cases[i].nearest);
}

int
main(int argc, char **argv)
{
	i18n_start("en");
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/template/render", test_render);
	g_test_add_func("/template/name-like-a-condition", test_name_like_a_condition);
	g_test_add_func("/template/days", test_days);
	g_test_add_func("/template/plurals", test_plurals);
	g_test_add_func("/template/day-in-words", test_day_in_words);
	g_test_add_func("/template/subject", test_subject);
	g_test_add_func("/template/head", test_head);
	g_test_add_func("/template/missing", test_missing);
	g_test_add_func("/template/names", test_names);
	g_test_add_func("/template/nearest", test_nearest);
	return g_test_run();
}
