/*
 * The user's own templates over the shipped ones. A mistake in a file must not keep
 * somebody from writing: the shipped one of the same name stands in, and the mistake is
 * told where the template is chosen.
 */
#include "krug/templates.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>

#include <glib/gstdio.h>

#include "krug/embed.h"
#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/paths.h"

extern const EmbeddedFile krug_templates_ru[], krug_templates_en[];

static const struct {
	const char *lang;
	const EmbeddedFile *files;
} shelves[] = {
	{ "en", krug_templates_en },
	{ "ru", krug_templates_ru },
};

void
template_file_free(TemplateFile *file)
{
	if (file == NULL)
		return;
	g_free(file->kind);
	g_free(file->lang);
	g_free(file->path);
	g_free(file->text);
	g_free(file->problem);
	template_free(file->template);
	g_free(file);
}

static void
free_file(gpointer file)
{
	template_file_free(file);
}

char *
templates_path(const char *lang)
{
	g_autofree char *config = path_config();

	return g_build_filename(config, "templates", lang, NULL);
}

/* --- reading --- */

/* The text of a file; NULL with an error for what cannot be a template at all. */
static char *
read_text(const char *path, GError **error)
{
	g_autofree char *text = NULL;
	gsize length = 0;
	GStatBuf about;

	if (g_stat(path, &about) != 0) {
		g_set_error(error, KRUG_ERROR,
			errno == ENOENT ? KRUG_ERROR_NOT_FOUND : KRUG_ERROR_INPUT,
			"%s: %s", path, g_strerror(errno));
		return NULL;
	}
	if (!S_ISREG(about.st_mode)) {
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT,
			_("%s is no ordinary file."), path);
		return NULL;
	}
	if (about.st_size > TEMPLATE_LONGEST) {
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT,
			_("%s: a template has %d KiB at most."), path,
			TEMPLATE_LONGEST / 1024);
		return NULL;
	}
	if (!g_file_get_contents(path, &text, &length, error))
		return NULL;
	if (strlen(text) != length) {
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT,
			_("%s holds a NUL byte: it is no text."), path);
		return NULL;
	}
	return g_steal_pointer(&text);
}

Template *
templates_read(const char *path, GError **error)
{
	g_autofree char *text = read_text(path, error);

	return text != NULL ? template_parse(text, path, error) : NULL;
}

/* Takes "KIND.TONE.txt" or "KIND.txt" apart; FALSE for any other name. */
static gboolean
read_name(const char *name, char **kind, Tone *tone)
{
	g_auto(GStrv) parts = g_strsplit(name, ".", 4);
	guint n = g_strv_length(parts);

	if (n < 2 || n > 3 || strcmp(parts[n - 1], "txt") != 0 || *parts[0] == '\0')
		return FALSE;
	for (const char *p = parts[0]; *p != '\0'; p++)
		if (!g_ascii_islower(*p) && !g_ascii_isdigit(*p) && *p != '-')
			return FALSE;
	*tone = n == 3 ? (Tone)vocab_from_id(&vocab_tone, parts[1]) : TONE_NONE;
	if (n == 3 && *tone == TONE_NONE)
		return FALSE;
	*kind = g_strdup(parts[0]);
	return TRUE;
}

static TemplateFile *
file_new(const char *kind, Tone tone, const char *lang)
{
	TemplateFile *file = g_new0(TemplateFile, 1);

	file->kind = g_strdup(kind);
	file->tone = tone;
	file->lang = g_strdup(lang);
	file->path = g_strdup("");
	file->text = g_strdup("");
	file->problem = g_strdup("");
	return file;
}

/* --- the two places --- */

static const EmbeddedFile *
shelf_of(const char *lang)
{
	for (guint i = 0; i < G_N_ELEMENTS(shelves); i++)
		if (strcmp(shelves[i].lang, lang) == 0)
			return shelves[i].files;
	return NULL;
}

static void
set_text(char **to, const char *text)
{
	g_free(*to);
	*to = g_strdup(text);
}

/* "thank-you.formal.txt"; without the tone for TONE_NONE. */
static char *
name_of(const char *kind, Tone tone)
{
	if (tone == TONE_NONE)
		return g_strdup_printf("%s.txt", kind);
	return g_strdup_printf("%s.%s.txt", kind, vocab_id(&vocab_tone, (int)tone));
}

/* FALSE where none is shipped. */
static gboolean
read_shipped(TemplateFile *file)
{
	g_autofree char *name = name_of(file->kind, file->tone);
	const EmbeddedFile *row = shelf_of(file->lang);

	while (row->name != NULL && strcmp(row->name, name) != 0)
		row++;
	if (row->name == NULL)
		return FALSE;
	set_text(&file->text, (const char *)row->data);
	file->template = template_parse(file->text, name, NULL);
	return TRUE;
}

/* Whether something lies there: an empty file is what a shell makes before "krug
 * templates show KIND >FILE" runs. */
static gboolean
is_there(const char *path)
{
	GStatBuf about;

	return g_stat(path, &about) == 0 &&
	       (about.st_size > 0 || !S_ISREG(about.st_mode));
}

/* FALSE where there is no own file of exactly this name. */
static gboolean
read_own(TemplateFile *file, Tone named)
{
	g_autofree char *folder = templates_path(file->lang);
	g_autofree char *name = name_of(file->kind, named);
	g_autofree char *path = g_build_filename(folder, name, NULL);
	g_autofree char *text = NULL;
	g_autoptr(GError) error = NULL;

	if (!is_there(path))
		return FALSE;
	text = read_text(path, &error);
	if (text != NULL)
		file->template = template_parse(text, path, &error);
	if (error != NULL)
		set_text(&file->problem, error->message);
	if (file->template == NULL && read_shipped(file))
		return TRUE;
	set_text(&file->path, path);
	set_text(&file->text, text != NULL ? text : "");
	return TRUE;
}

/* NULL: there is none of the kind, tone and language. */
static TemplateFile *
find(const char *kind, Tone tone, const char *lang)
{
	g_autoptr(TemplateFile) file = file_new(kind, tone, lang);

	if (read_own(file, tone) || read_own(file, TONE_NONE) || read_shipped(file))
		return g_steal_pointer(&file);
	return NULL;
}

/* --- all of them --- */

/* Adds both tones of a file that serves both. */
static void
add_names(GPtrArray *names, const char *kind, Tone tone)
{
	for (Tone each = TONE_FORMAL; each < TONE_COUNT; each++) {
		g_autofree char *name = name_of(kind, each);

		if ((tone == TONE_NONE || tone == each) &&
			!g_ptr_array_find_with_equal_func(names, name, g_str_equal, NULL))
			g_ptr_array_add(names, g_steal_pointer(&name));
	}
}

/* An own file that nobody will ever find. */
static TemplateFile *
misnamed(const char *folder, const char *name, const char *lang)
{
	TemplateFile *file = file_new(name, TONE_NONE, lang);
	g_autofree char *path = g_build_filename(folder, name, NULL);
	g_autofree char *problem = g_strdup_printf(
		_("%s: a template is named KIND.formal.txt, KIND.informal.txt or "
		  "KIND.txt, KIND of a to z, digits and dashes."),
		path);

	set_text(&file->path, path);
	set_text(&file->problem, problem);
	return file;
}

static void
add_own(GPtrArray *files, GPtrArray *names, const char *lang)
{
	g_autofree char *folder = templates_path(lang);
	g_autoptr(GDir) dir = g_dir_open(folder, 0, NULL);
	const char *name;

	while (dir != NULL && (name = g_dir_read_name(dir)) != NULL) {
		g_autofree char *kind = NULL;
		Tone tone = TONE_NONE;

		if (read_name(name, &kind, &tone))
			add_names(names, kind, tone);
		else if (g_str_has_suffix(name, ".txt"))
			g_ptr_array_add(files, misnamed(folder, name, lang));
	}
}

static int
by_name(gconstpointer a, gconstpointer b)
{
	const TemplateFile *left = *(TemplateFile *const *)a;
	const TemplateFile *right = *(TemplateFile *const *)b;
	int order = strcmp(left->lang, right->lang);

	if (order == 0)
		order = strcmp(left->kind, right->kind);
	return order != 0 ? order : (int)left->tone - (int)right->tone;
}

static void
add_lang(GPtrArray *files, const char *lang)
{
	g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func(g_free);

	for (const EmbeddedFile *row = shelf_of(lang); row->name != NULL; row++)
		g_ptr_array_add(names, g_strdup(row->name));
	add_own(files, names, lang);
	for (guint i = 0; i < names->len; i++) {
		g_autofree char *kind = NULL;
		Tone tone = TONE_NONE;
		TemplateFile *file = NULL;

		if (read_name(names->pdata[i], &kind, &tone))
			file = find(kind, tone, lang);
		if (file != NULL)
			g_ptr_array_add(files, file);
	}
}

GPtrArray *
templates_list(const char *lang)
{
	GPtrArray *files = g_ptr_array_new_with_free_func(free_file);

	for (guint i = 0; i < G_N_ELEMENTS(shelves); i++)
		if (lang == NULL || strcmp(lang, shelves[i].lang) == 0)
			add_lang(files, shelves[i].lang);
	g_ptr_array_sort(files, by_name);
	return files;
}

/* --- one of them --- */

static void
fail_kind(const char *kind, const char *lang, GError **error)
{
	g_autoptr(GPtrArray) files = templates_list(lang);
	g_autoptr(GPtrArray) kinds = g_ptr_array_new();
	const char *nearest;

	for (guint i = 0; i < files->len; i++)
		g_ptr_array_add(kinds, ((TemplateFile *)files->pdata[i])->kind);
	nearest = template_nearest(kind, kinds);
	if (g_strcmp0(nearest, kind) == 0)
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND,
			_("“%s” has no template of this tone; “krug templates” lists "
			  "what there is."),
			kind);
	else if (nearest != NULL)
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND,
			_("There is no template “%s”. Did you mean “%s”?"), kind,
			nearest);
	else
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND,
			_("There is no template “%s”; “krug templates” lists them."),
			kind);
}

TemplateFile *
templates_find(const char *kind, Tone tone, const char *lang, GError **error)
{
	g_autofree char *name = name_of(kind, tone);
	g_autofree char *plain = NULL;
	g_autoptr(TemplateFile) file = NULL;
	Tone named = TONE_NONE;

	if (shelf_of(lang) != NULL && read_name(name, &plain, &named))
		file = find(kind, tone, lang);
	if (file == NULL) {
		fail_kind(kind, lang, error);
		return NULL;
	}
	if (file->template == NULL) {
		g_set_error_literal(error, KRUG_ERROR, KRUG_ERROR_INPUT, file->problem);
		return NULL;
	}
	return g_steal_pointer(&file);
}
