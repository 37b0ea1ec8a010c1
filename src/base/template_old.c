/*
 * Templates are read when they are asked for, so a change of a file counts at once. A
 * name comes from a chain file of the user's: nothing but letters, digits and "-" leads
 * to a path.
 */
#include "krug/template_old.h"

#include <string.h>

#include "krug/i18n.h"
#include "krug/paths.h"

static char *
folder(void)
{
	g_autofree char *config = path_config();

	return g_build_filename(config, "templates", NULL);
}

gboolean
template_any(void)
{
	g_autofree char *dir = folder();

	return g_file_test(dir, G_FILE_TEST_IS_DIR);
}

static gboolean
is_plain(const char *name)
{
	for (const char *at = name; *at; at++)
		if (!g_ascii_isalnum(*at) && *at != '-')
			return FALSE;
	return *name != '\0';
}

static char *
read_file(const char *dir, const char *file)
{
	g_autofree char *path = g_build_filename(dir, file, NULL);
	g_autofree char *text = NULL;
	gsize length;

	if (!g_file_test(path, G_FILE_TEST_IS_REGULAR) ||
		!g_file_get_contents(path, &text, &length, NULL) ||
		!g_utf8_validate_len(text, length, NULL))
		return NULL;
	return g_steal_pointer(&text);
}

char *
template_load(const char *name)
{
	g_autofree char *dir = folder();
	g_autofree char *spoken = NULL;
	g_autofree char *plain = NULL;
	char *text;

	if (!is_plain(name))
		return NULL;
	spoken = g_strdup_printf("%s.%s.txt", name, i18n_lang());
	plain = g_strdup_printf("%s.txt", name);
	text = read_file(dir, spoken);
	return text ? text : read_file(dir, plain);
}

/* What a word in braces stands for; NULL for one that nobody knows. */
static const char *
find_word(const TemplateWord *words, const char *word, gsize length)
{
	for (; words->word; words++)
		if (strlen(words->word) == length &&
			strncmp(words->word, word, length) == 0)
			return words->text ? words->text : "";
	return NULL;
}

char *
template_fill(const char *text, const TemplateWord *words)
{
	GString *filled = g_string_new(NULL);

	while (*text) {
		const char *end = *text == '{' ? strchr(text, '}') : NULL;
		const char *word =
			end ? find_word(words, text + 1, (gsize)(end - text - 1)) : NULL;

		if (word) {
			g_string_append(filled, word);
			text = end + 1;
		} else {
			g_string_append_c(filled, *text++);
		}
	}
	return g_string_free(filled, FALSE);
}
