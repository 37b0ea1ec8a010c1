/* Templates that are wrong or too large: what is said, and of which place. */
#include "krug/template.h"

#include <string.h>

#include "krug/error.h"
#include "krug/i18n.h"

#define HEAD "Title: A test\nType: check-in\n"

static const struct {
	const char *what, *text, *error; /* what it begins with */
} mistakes[] = {
	{ "nothing", "", "t:1:1: there is no line “Title:”" },
	{ "no type", "Title: a\n\nb", "t:2:1: there is no line “Type:”" },
	{ "no text", HEAD, "t:3:1: there is no text" },
	{ "only empty lines", HEAD "\n\n\n", "t:6:1: there is no text" },
	{ "an unknown type", "Title: a\nType: thanx\n\nb",
		"t:2:6: there is no type “thanx”" },
	{ "a line without a colon", "Title\n\nb", "t:1:1: a line above the text" },
	{ "an unknown line", "Titel: a\n\nb",
		"t:1:1: there is no line “Titel:” above the text. Did you mean "
		"“Title:”?" },
	{ "one that is not near any", "Dear friend: a\n\nb",
		"t:1:1: there is no line “Dear:”" },
	{ "a line twice", "Title: a\nTitle: b\n\nc", "t:2:6: this line stands twice" },
	{ "a line without a value", "Title:\n\nc", "t:1:7: there is nothing behind" },
	{ "an unknown value", HEAD "\nДа, {{nome}}",
		"t:4:7: there is no value “nome”. Did you mean “name”?" },
	{ "one that is not near any", HEAD "\n{{quite-another}}",
		"t:4:3: there is no value “quite-another”; one of your own" },
	{ "in a subject", "Title: a\nType: check-in\nSubject: б {{nome}}\n\nb",
		"t:3:14: there is no value “nome”" },
	{ "in a condition", HEAD "\n{{#if nome}}a{{/if}}",
		"t:4:3: there is no value “nome”" },
	{ "a value of three braces", HEAD "\n{{{name}}}",
		"t:4:3: there is no value “{name”" },
	{ "braces never closed", HEAD "\na {{name\n}}", "t:4:3: “{{” is not closed" },
	{ "braces never opened", HEAD "\na name}}", "t:4:7: “}}” closes nothing" },
	{ "empty braces", HEAD "\n{{}}", "t:4:3: there is no value “”" },
	{ "a condition never closed", HEAD "\n{{#if name}}\na",
		"t:4:1: this {{#if …}} is never closed" },
	{ "never opened", HEAD "\na{{/if}}", "t:4:2: {{/if}} without its" },
	{ "otherwise of nothing", HEAD "\na{{else}}", "t:4:2: {{else}} without its" },
	{ "otherwise twice", HEAD "\n{{#if name}}{{else}}{{else}}{{/if}}",
		"t:4:21: {{else}} without its" },
	{ "another block", HEAD "\n{{#each name}}", "t:4:3: there is no “#each name”" },
	{ "a condition of nothing", HEAD "\n{{#if }}", "t:4:3: there is no “#if”" },
	{ "a form of a text", HEAD "\n{{name on}}", "t:4:3: “name” is no day" },
	{ "an unknown form", HEAD "\n{{today soon}}", "t:4:3: a day has no form “soon”" },
	{ "an unknown variant", HEAD "\n{{we: a|b}}", "t:4:3: there is no variant “we”" },
	{ "one alternative", HEAD "\n{{me: a}}", "t:4:1: here stand two or three" },
	{ "four of them", HEAD "\n{{me: a|b|c|d}}", "t:4:1: here stand two or three" },
	{ "three forms of address", HEAD "\n{{you: a|b|c}}", "t:4:1: here stand two" },
	{ "a plural of a text", HEAD "\n{{plural name: a|b}}",
		"t:4:3: “name” is no number" },
	{ "a gender as value", HEAD "\n{{me.gender}}", "t:4:3: a gender is no value" },
	{ "an optional value outside of its condition",
		HEAD "Ask? why: Why\n\n{{#if why}}a{{/if}} {{why}}",
		"t:5:23: “why” may be missing" },
	{ "inside of the contrary", HEAD "Ask? why: Why\n\n{{#if not why}}{{why}}{{/if}}",
		"t:5:18: “why” may be missing" },
	{ "asked and not used", HEAD "Ask why: Why\n\na",
		"t:3:5: “why” is asked for and stands nowhere" },
	{ "asked twice", HEAD "Ask why: a\nAsk? why: b\n\n{{why}}",
		"t:4:6: “why” is asked for twice" },
	{ "a name that cannot be asked for", HEAD "Ask Why: a\n\n{{Why}}",
		"t:3:5: “Why” cannot be asked for" },
	{ "a word of the language", HEAD "Ask me: a\n\n{{me}}",
		"t:3:5: “me” cannot be asked for" },
	{ "asked without a name", HEAD "Ask: a\n\nb", "t:3:1: there is no line “Ask:”" },
	{ "a title with a name", "Title of: a\n\nb", "t:1:1: there is no line" },
	{ "no UTF-8", HEAD "\nдa\xff", "t:4:3: this is no UTF-8" },
};

static void
test_mistakes(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(mistakes); i++) {
		g_autoptr(GError) error = NULL;
		g_autoptr(Template) template =
			template_parse(mistakes[i].text, "t", &error);

		g_test_message("%s: %s", mistakes[i].what,
			error != NULL ? error->message : "read");
		g_assert_error(error, KRUG_ERROR, KRUG_ERROR_INPUT);
		g_assert_null(template);
		g_assert_true(g_str_has_prefix(error->message, mistakes[i].error));
	}
}

/* --- limits --- */

static char *
repeat(const char *text, guint n)
{
	GString *all = g_string_new(NULL);

	for (guint i = 0; i < n; i++)
		g_string_append(all, text);
	return g_string_free(all, FALSE);
}

static void
assert_parses(const char *text, const char *complaint)
{
	g_autofree char *whole = g_strconcat(HEAD, text, NULL);
	g_autoptr(GError) error = NULL;
	g_autoptr(Template) template = template_parse(whole, "t", &error);

	if (complaint == NULL)
		g_assert_no_error(error);
	else
		g_assert_nonnull(strstr(error->message, complaint));
}

static void
test_limits(void)
{
	g_autofree char *open = repeat("{{#if name}}", TEMPLATE_DEPTH);
	g_autofree char *close = repeat("{{/if}}", TEMPLATE_DEPTH);
	g_autofree char *deep = g_strconcat("\n", open, "a", close, NULL);
	g_autofree char *deeper =
		g_strconcat("\n", open, "{{#if name}}a{{/if}}", close, NULL);
	g_autofree char *long_text = repeat("a", TEMPLATE_LONGEST - 50);
	g_autofree char *fits = g_strconcat("\n", long_text, NULL);
	g_autofree char *longer = g_strconcat("\n", long_text, fits, NULL);

	assert_parses(deep, NULL);
	assert_parses(deeper, "conditions are 8 deep at most");
	assert_parses(fits, NULL);
	assert_parses(longer, "256 KiB");
}

static void
test_asks_limit(void)
{
	g_autoptr(GString) text = g_string_new(NULL);

	for (int i = 0; i <= TEMPLATE_ASKS; i++)
		g_string_append_printf(text, "Ask a%d: b\n", i);
	assert_parses(text->str, "more than 32 values");
}

/* A message stays readable whatever stands in the braces. */
static void
test_long_name(void)
{
	g_autofree char *name = repeat("ж", 50000);
	g_autofree char *text = g_strconcat(HEAD "\n{{", name, "}}", NULL);
	g_autoptr(GError) error = NULL;
	g_autoptr(Template) template = template_parse(text, "t", &error);

	g_assert_null(template);
	g_assert_true(g_utf8_validate(error->message, -1, NULL));
	g_assert_true(g_str_has_suffix(error->message, "…"));
	g_assert_cmpint(g_utf8_strlen(error->message, -1), <, 500);
}

/* A long value that stands very often is no letter, and costs no memory either. */
static void
test_large(void)
{
	g_autofree char *text = repeat("{{news}}\n", 20000);
	g_autofree char *whole = g_strconcat(HEAD "\n", text, NULL);
	g_autofree char *news = repeat("news ", 10000);
	g_autoptr(Template) template = template_parse(whole, "t", NULL);
	TemplateValue value = { "news", news, DAY_NONE, 0 };
	TemplateScene scene = {
		.lang = "en", .today = DAY_NONE, .values = &value, .n_values = 1
	};
	g_autofree char *subject = NULL;
	g_autofree char *body = NULL;
	g_autoptr(GError) error = NULL;

	g_assert_false(template_render(template, &scene, &subject, &body, &error));
	g_assert_nonnull(strstr(error->message, "1024 KiB"));
}

int
main(int argc, char **argv)
{
	i18n_start("en");
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/template/mistakes", test_mistakes);
	g_test_add_func("/template/limits", test_limits);
	g_test_add_func("/template/asks-limit", test_asks_limit);
	g_test_add_func("/template/long-name", test_long_name);
	g_test_add_func("/template/large", test_large);
	return g_test_run();
}
