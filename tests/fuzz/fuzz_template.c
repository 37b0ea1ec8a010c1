/* Any bytes as a template, what follows a NUL as the text of every value: an error with
 * its place, or a tidy letter in each scene, or the names of what is missing. */
#include <stdlib.h>
#include <string.h>

#include "fuzz.h"
#include "krug/error.h"
#include "krug/template.h"

#define VALUES 200 /* more than names and asks together */

static void
demand(gboolean kept)
{
	if (!kept)
		abort();
}

static void
check_letter(const char *subject, const char *body)
{
	demand(g_utf8_validate(subject, -1, NULL) && g_utf8_validate(body, -1, NULL));
	demand(strpbrk(subject, "\r\n") == NULL);
	demand(strstr(body, "\n\n\n") == NULL && strstr(body, " \n") == NULL);
	demand(*body == '\0' || g_str_has_suffix(body, "\n"));
	demand(*body != '\n' && !g_str_has_suffix(body, "\n\n"));
	demand(strlen(body) <= TEMPLATE_LARGEST + TEMPLATE_LONGEST);
}

/* Whether something that is needed is missing. */
static gboolean
check_missing(const Template *template, const TemplateScene *scene)
{
	g_autoptr(GPtrArray) missing = template_missing(template, scene);
	gboolean needed = FALSE;

	for (guint i = 0; i < missing->len; i++) {
		const TemplateMissing *row = missing->pdata[i];

		demand(template_uses(template, row->name) && row->label != NULL);
		needed = needed || !row->optional;
	}
	return needed;
}

static void
check_scene(const Template *template, const TemplateScene *scene)
{
	g_autofree char *subject = NULL;
	g_autofree char *body = NULL;
	g_autoptr(GError) error = NULL;
	gboolean needed = check_missing(template, scene);

	if (template_render(template, scene, &subject, &body, &error)) {
		demand(!needed && error == NULL);
		check_letter(subject, body);
	} else {
		demand(g_error_matches(error, KRUG_ERROR, KRUG_ERROR_INPUT));
	}
}

static void
check_scenes(const Template *template, const char *text)
{
	TemplateValue values[VALUES];
	TemplateScene scene = { .lang = "ru", .values = values };
	const TemplateAsk *asks;
	gsize n;

	for (const TemplateName *row = template_names; row->name != NULL; row++)
		values[scene.n_values++] = (TemplateValue){ row->name, text, 20000, 5 };
	asks = template_asks(template, &n);
	for (gsize i = 0; i < n && scene.n_values < VALUES; i++)
		values[scene.n_values++] =
			(TemplateValue){ asks[i].name, text, DAY_NONE, 0 };
	scene.formal = TRUE;
	scene.me = GENDER_MALE;
	scene.them = GENDER_FEMALE;
	scene.today = 20001;
	check_scene(template, &scene);
	scene.lang = "en";
	scene.them = GENDER_UNKNOWN;
	scene.n_values = 0;
	check_scene(template, &scene);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	g_autofree char *text = g_strndup((const char *)data, size);
	gsize length = strlen(text);
	g_autofree char *value =
		length < size
			? g_strndup((const char *)data + length + 1, size - length - 1)
			: g_strdup("a value");
	g_autoptr(GError) error = NULL;
	g_autoptr(Template) template = template_parse(text, "file", &error);

	demand((template == NULL) == (error != NULL));
	if (template == NULL)
		demand(g_str_has_prefix(error->message, "file:") &&
			g_error_matches(error, KRUG_ERROR, KRUG_ERROR_INPUT));
	else
		check_scenes(template, value);
	return 0;
}
