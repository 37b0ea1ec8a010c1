/*
 * Every letter krug ships, rendered for every addressee, every me, and whatever may be
 * known or missing: none may have a hole, a slash form, a word of the wrong tone. What
 * two scenes give lies in tests/templates to be read; --accept writes it anew.
 */
#include "krug/templates.h"

#include <stdio.h>
#include <string.h>

#include "krug/chain.h"
#include "krug/i18n.h"
#include "rules/template_private.h"

#include "text_rules.h"
#include "text_scene.h"

#define VALUES 120
#define ALL_OF 8 /* so many names that may be missing are tried in every combination */

typedef struct {
	const TemplateFile *file;
	TemplateScene scene;
	gboolean whole; /* patronymic or the like is known */
	TemplateValue values[VALUES];
	char *owned[VALUES];
	gsize n;
} Scene;

static gboolean accepting;

/* --- scenes --- */

static void
add_value(Scene *scene, const char *name, const char *text)
{
	TemplateValue *value = &scene->values[scene->n];
	TemplateType type = template_type_of(name);

	g_assert_cmpuint(scene->n, <, VALUES);
	value->name = name;
	value->text = type == TEMPLATE_DAY ? NULL : text;
	value->day = type == TEMPLATE_DAY ? day_parse(text) : DAY_NONE;
	value->number = type == TEMPLATE_NUMBER ? g_ascii_strtoll(text, NULL, 10) : 0;
	g_assert_true(type != TEMPLATE_DAY || value->day != DAY_NONE);
	scene->n++;
}

static void
add_owned(Scene *scene, const char *name, char *text)
{
	scene->owned[scene->n] = text;
	add_value(scene, name, text);
}

static void
add_people(Scene *scene, gboolean ru)
{
	const SceneName *them = &(ru ? scene_ru_them : scene_en_them)[scene->scene.them];
	gboolean woman = scene->scene.me == GENDER_FEMALE;
	const char *given = ru ? (woman ? "Мария" : "Иван") : (woman ? "Maria" : "Ivan");
	const char *family = ru ? (woman ? "Орлова" : "Орлов") : "Orlov";
	char *full = g_strdup_printf("%s %s", given, family);

	add_value(scene, "name",
		(scene->scene.formal ? them->formal : them->informal)[scene->whole]);
	add_value(scene, "name.given", them->informal[0]);
	add_value(scene, "name.full", them->formal[1]);
	add_owned(scene, "me.full", full);
	add_owned(scene, "me.name", g_strdup(scene->scene.formal ? full : given));
	add_owned(scene, "me.signature", g_strdup_printf("%s\norlov@example.org", full));
}

static Scene *
scene_new(const TemplateFile *file, int me, int them, gboolean whole)
{
	Scene *scene = g_new0(Scene, 1);
	gboolean ru = strcmp(file->lang, "ru") == 0;
	const TemplateAsk *asks;
	gsize n;

	scene->file = file;
	scene->whole = whole;
	scene->scene = (TemplateScene){ .lang = file->lang,
		.formal = file->tone == TONE_FORMAL,
		.me = me,
		.them = them,
		.today = day_from_parts(2026, 6, 10) };
	add_people(scene, ru);
	for (const SceneText *row = scene_texts; row->name != NULL; row++)
		add_value(scene, row->name, ru ? row->ru : row->en);
	asks = template_asks(file->template, &n);
	for (gsize i = 0; i < n; i++)
		if (template_name(asks[i].name) == NULL)
			add_owned(scene, asks[i].name,
				g_strdup_printf("‹%s›", asks[i].name));
	scene->scene.values = scene->values;
	scene->scene.n_values = scene->n;
	return scene;
}

static void
scene_free(Scene *scene)
{
	for (gsize i = 0; i < VALUES; i++)
		g_free(scene->owned[i]);
	g_free(scene);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Scene, scene_free)

/* What conditions ask for and the letter does without. */
static GPtrArray *
optional_names(const Template *template)
{
	GPtrArray *names = g_ptr_array_new();
	const GArray *parts[] = { template->subject, template->body };

	for (guint part = 0; part < G_N_ELEMENTS(parts); part++)
		for (guint i = 0; i < parts[part]->len; i++) {
			const Node *node = &g_array_index(parts[part], Node, i);
			const TemplateAsk *ask =
				node->kind == NODE_IF ? template_ask(template, node->name)
						      : NULL;

			if (node->kind == NODE_IF && (ask == NULL || ask->optional) &&
				!g_ptr_array_find_with_equal_func(
					names, node->name, g_str_equal, NULL))
				g_ptr_array_add(names, (gpointer)node->name);
		}
	return names;
}

/* Takes away the optional names whose bit is set. */
static void
take_away(Scene *scene, const GPtrArray *names, guint32 bits)
{
	gsize kept = 0;

	for (gsize i = 0; i < scene->n; i++) {
		guint at = 0;
		gboolean found = g_ptr_array_find_with_equal_func(
			(GPtrArray *)names, scene->values[i].name, g_str_equal, &at);

		if (!found || (bits & 1u << at) == 0)
			scene->values[kept++] = scene->values[i];
	}
	scene->scene.n_values = kept;
}

/* --- rules --- */

static guint
place_of(const TemplateFile *file)
{
	return (strcmp(file->lang, "ru") == 0 ? RULE_RU : RULE_EN) |
	       (file->tone == TONE_FORMAL ? RULE_FORMAL : RULE_INFORMAL);
}

static GRegex *
regex_of(const TextRule *rule)
{
	g_autoptr(GError) error = NULL;
	GRegex *regex = g_regex_new(rule->pattern, G_REGEX_OPTIMIZE, 0, &error);

	g_assert_no_error(error);
	return regex;
}

static GRegex *regexes[G_N_ELEMENTS(text_rules)];

static void
check_text(const TemplateFile *file, const char *text)
{
	guint place = place_of(file);

	for (gsize i = 0; i < G_N_ELEMENTS(text_rules); i++) {
		const TextRule *rule = &text_rules[i];
		g_autoptr(GMatchInfo) match = NULL;

		if ((rule->where & place) != place ||
			!g_regex_match(regexes[i], text, 0, &match))
			continue;

		g_autofree char *found = g_match_info_fetch(match, 0);

		g_test_message("%s/%s.%s: %s: “%s” in\n%s", file->lang, file->kind,
			vocab_id(&vocab_tone, (int)file->tone), rule->what, found, text);
		g_test_fail();
	}
}

static void
test_rules(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(text_rules); i++) {
		g_test_message("%s", text_rules[i].what);
		g_assert_true(g_regex_match(regexes[i], text_rules[i].bad, 0, NULL));
	}
}

/* --- every letter --- */

/* The letter with its subject above; NULL where something needed is missing. */
static char *
render(const Scene *scene)
{
	const Template *template = scene->file->template;
	g_autofree char *subject = NULL;
	g_autofree char *body = NULL;

	if (!template_render(template, &scene->scene, &subject, &body, NULL))
		return NULL;
	return *subject != '\0' ? g_strconcat(subject, "\n\n", body, NULL)
				: g_steal_pointer(&body);
}

static void
try(const TemplateFile *file, GHashTable *seen, int me, int them, gboolean whole,
	const GPtrArray *names, guint32 bits)
{
	g_autoptr(Scene) scene = scene_new(file, me, them, whole);
	char *text;

	take_away(scene, names, bits);
	text = render(scene);
	if (text == NULL || !g_hash_table_add(seen, text))
		return;
	check_text(file, text);
}

/* All known, all missing, each alone missing, each alone known; to one person every way
 * that a few names may be known. */
static void
try_all(const TemplateFile *file, GHashTable *seen, int me, int them, gboolean whole)
{
	g_autoptr(GPtrArray) names = optional_names(file->template);
	guint32 all = (1u << names->len) - 1;
	gboolean ways = me == GENDER_MALE && them == GENDER_FEMALE && whole;

	g_assert_cmpuint(names->len, <, 31);
	try(file, seen, me, them, whole, names, 0);
	try(file, seen, me, them, whole, names, all);
	for (guint i = 0; i < names->len; i++) {
		try(file, seen, me, them, whole, names, 1u << i);
		try(file, seen, me, them, whole, names, all & ~(1u << i));
	}
	for (guint32 bits = 0; ways && names->len <= ALL_OF && bits < all; bits++)
		try(file, seen, me, them, whole, names, bits);
}

/* Everybody who is written to, and everybody who writes. */
static void
try_everybody(const TemplateFile *file, GHashTable *seen)
{
	for (int them = GENDER_UNKNOWN; them <= GENDER_MALE; them++)
		for (int me = GENDER_UNKNOWN; me <= GENDER_MALE; me++)
			for (int whole = 0; whole <= 1; whole++)
				try_all(file, seen, me, them, whole);
}

static void
test_letters(void)
{
	g_autoptr(GPtrArray) files = templates_list(NULL);

	for (guint i = 0; i < files->len; i++) {
		g_autoptr(GHashTable) seen =
			g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);

		try_everybody(files->pdata[i], seen);
		g_assert_cmpuint(g_hash_table_size(seen), >, 0);
	}
}

/* With all that may be missing the letter asks for nothing but what it is about. */
static void
test_wanted(void)
{
	g_autoptr(GPtrArray) files = templates_list(NULL);

	for (guint i = 0; i < files->len; i++) {
		const TemplateFile *file = files->pdata[i];
		g_autoptr(Scene) scene =
			scene_new(file, GENDER_MALE, GENDER_UNKNOWN, FALSE);
		g_autofree char *text = render(scene);

		g_test_message("%s/%s", file->lang, file->kind);
		g_assert_cmpstr(file->problem, ==, "");
		g_assert_nonnull(text);
		g_assert_true(template_uses(file->template, "name"));
		g_assert_true(*template_use(file->template) != '\0');
	}
}

/* Russian has three plurals, English two. */
static void
test_plural_forms(void)
{
	g_autoptr(GPtrArray) files = templates_list(NULL);
	guint seen = 0;

	for (guint i = 0; i < files->len; i++) {
		const TemplateFile *file = files->pdata[i];
		const GArray *nodes = file->template->body;

		for (guint n = 0; n < nodes->len; n++) {
			const Node *node = &g_array_index(nodes, Node, n);

			if (node->kind != NODE_PLURAL)
				continue;
			g_assert_cmpint(
				node->n_forms, ==, strcmp(file->lang, "ru") == 0 ? 3 : 2);
			seen++;
		}
	}
	g_assert_cmpuint(seen, >, 0);
}

/* --- which there are --- */

static const char *const kinds[] = { "answer", "apply-again", "check-in",
	"clarifying-question", "congratulation", "connection-note", "event-invitation",
	"feedback-request", "first-follow-up", "holiday-greeting", "introduction",
	"meeting-invitation", "offer-of-help", "professional-update", "proposal",
	"recommend-candidate", "recommendation-outcome", "request-for-advice",
	"request-for-information", "request-for-recommendation", "second-try",
	"share-article", "share-vacancy", "support", "thank-you", "thanks-for-feedback" };

static void
test_kinds(void)
{
	static const char *const langs[] = { "en", "ru" };
	g_autoptr(GPtrArray) files = templates_list(NULL);
	guint tones = TONE_COUNT - TONE_FORMAL;

	g_assert_cmpuint(
		files->len, ==, G_N_ELEMENTS(langs) * G_N_ELEMENTS(kinds) * tones);
	for (guint i = 0; i < files->len; i++) {
		const TemplateFile *file = files->pdata[i];
		guint kind = i / tones % G_N_ELEMENTS(kinds);

		g_assert_cmpstr(file->lang, ==, langs[i / tones / G_N_ELEMENTS(kinds)]);
		g_assert_cmpstr(file->kind, ==, kinds[kind]);
		g_assert_cmpint(file->tone, ==, TONE_FORMAL + i % tones);
	}
}

/* What the steps of chains name is there. */
static void
test_chains(void)
{
	g_autoptr(ChainSet) set = chain_set_new();

	for (guint i = 0; chain_step_at(set, i) != NULL; i++) {
		const char *template = chain_step_at(set, i)->template;
		g_autoptr(TemplateFile) file = NULL;
		g_autoptr(GError) error = NULL;

		if (template == NULL || *template == '\0')
			continue;
		file = templates_find(template, TONE_FORMAL, "ru", &error);
		g_assert_no_error(error);
	}
}

/* --- sentences of two letters --- */

/* Four words of the author's own make a sentence that belongs to one letter. */
static gboolean
is_own(const char *sentence)
{
	g_auto(GStrv) words = g_strsplit_set(sentence, " \n", -1);
	guint n = 0;

	for (guint i = 0; words[i] != NULL; i++)
		n += g_utf8_strlen(words[i], -1) > 2 && strchr(words[i], '{') == NULL;
	return n >= 4;
}

static void
add_sentences(GHashTable *owners, const TemplateFile *file)
{
	const char *body = strstr(file->text, "\n\n");
	g_auto(GStrv) sentences = NULL;

	g_assert_nonnull(body);
	sentences = g_regex_split_simple(
		"[.!?:;]|\\n|\\{\\{(?:#if|else|/if)[^}]*\\}\\}", body, 0, 0);
	for (guint i = 0; sentences[i] != NULL; i++) {
		const char *sentence = g_strstrip(sentences[i]);
		const TemplateFile *owner = g_hash_table_lookup(owners, sentence);

		if (!is_own(sentence))
			continue;
		if (owner == NULL) {
			g_hash_table_insert(owners, g_strdup(sentence), (gpointer)file);
		} else if (owner != file) {
			g_test_message("%s/%s and %s share “%s”", file->lang, file->kind,
				owner->kind, sentence);
			g_test_fail();
		}
	}
}

static void
test_own_words(void)
{
	g_autoptr(GPtrArray) files = templates_list(NULL);
	g_autoptr(GHashTable) owners =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);

	for (guint i = 0; i < files->len; i++)
		add_sentences(owners, files->pdata[i]);
	g_assert_cmpuint(g_hash_table_size(owners), >, 100);
}

/* --- golden files --- */

static char *
golden_of(const TemplateFile *file)
{
	g_autoptr(GPtrArray) names = optional_names(file->template);
	g_autoptr(Scene) known = scene_new(file, GENDER_MALE, GENDER_FEMALE, TRUE);
	g_autoptr(Scene) missing = scene_new(file, GENDER_FEMALE, GENDER_MALE, FALSE);
	g_autofree char *first = render(known);
	g_autofree char *second = NULL;

	take_away(missing, names, (1u << names->len) - 1);
	second = render(missing);
	if (second == NULL) { /* what one condition asks another place needs */
		take_away(missing, names, 0);
		second = g_strdup("(cannot be without all of them)\n");
	}
	return g_strdup_printf("=== all is known; to a woman, from a man\n%s"
			       "=== what may be missing is; to a man, from a woman\n%s",
		first, second);
}

static void
test_golden(void)
{
	g_autoptr(GPtrArray) files = templates_list(NULL);

	for (guint i = 0; i < files->len; i++) {
		const TemplateFile *file = files->pdata[i];
		g_autofree char *path = g_strdup_printf("%s/%s/%s.%s.golden",
			KRUG_TEST_TEMPLATES, file->lang, file->kind,
			vocab_id(&vocab_tone, (int)file->tone));
		g_autofree char *text = golden_of(file);
		g_autofree char *golden = NULL;

		if (accepting)
			g_assert_true(g_file_set_contents(path, text, -1, NULL));
		g_test_message("%s", path);
		g_assert_true(g_file_get_contents(path, &golden, NULL, NULL));
		g_assert_cmpstr(text, ==, golden);
	}
}

int
main(int argc, char **argv)
{
	i18n_start("en");
	accepting = argc == 2 && strcmp(argv[1], "--accept") == 0;
	g_test_init(&argc, &argv, NULL);
	g_test_set_nonfatal_assertions();
	for (gsize i = 0; i < G_N_ELEMENTS(text_rules); i++)
		regexes[i] = regex_of(&text_rules[i]);
	g_test_add_func("/template-texts/rules", test_rules);
	g_test_add_func("/template-texts/kinds", test_kinds);
	g_test_add_func("/template-texts/chains", test_chains);
	g_test_add_func("/template-texts/wanted", test_wanted);
	g_test_add_func("/template-texts/plural-forms", test_plural_forms);
	g_test_add_func("/template-texts/letters", test_letters);
	g_test_add_func("/template-texts/own-words", test_own_words);
	g_test_add_func("/template-texts/golden", test_golden);
	return g_test_run();
}
