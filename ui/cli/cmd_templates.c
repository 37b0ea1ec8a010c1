/*
 * krug templates: what letters there are, one of them as its file has it, and whether
 * one's own files are right. No book is opened.
 */
#include <string.h>

#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/templates.h"

#include "cli/call.h"
#include "cli/output.h"

/* --- list --- */

static void
list_json(const GPtrArray *files)
{
	g_autoptr(JsonWriter) json = out_json();

	json_array_begin(json, NULL);
	for (guint i = 0; i < files->len; i++) {
		const TemplateFile *file = files->pdata[i];
		const Template *template = file->template;

		json_object_begin(json, NULL);
		json_text(json, "kind", file->kind);
		json_text(json, "tone", vocab_id(&vocab_tone, (int)file->tone));
		json_text(json, "lang", file->lang);
		json_text(json, "title", template ? template_title(template) : NULL);
		json_text(json, "type", template ? template_type(template) : NULL);
		json_text(json, "use", template ? template_use(template) : NULL);
		json_told(json, "file", file->path);
		json_told(json, "problem", file->problem);
		json_object_end(json);
	}
	json_array_end(json);
	json_end(json);
}

static void
list_table(const GPtrArray *files)
{
	g_autoptr(Table) table = table_new(6);

	for (guint i = 0; i < files->len; i++) {
		const TemplateFile *file = files->pdata[i];
		const char *cells[] = { file->kind,
			vocab_id(&vocab_tone, (int)file->tone), file->lang,
			*file->path ? _("own") : NULL, NULL, NULL };

		if (file->template == NULL)
			continue;
		cells[4] = template_title(file->template);
		cells[5] = template_use(file->template);
		table_row(table, cells);
	}
}

/* Each problem once: a file may serve both tones. Returns how many. */
static guint
say_problems(const GPtrArray *files)
{
	const char *last = "";
	guint n = 0;

	for (guint i = 0; i < files->len; i++) {
		const TemplateFile *file = files->pdata[i];

		if (*file->problem == '\0' || strcmp(file->problem, last) == 0)
			continue;
		out_say("%s", file->problem);
		last = file->problem;
		n++;
	}
	return n;
}

static gboolean
list(Call *call, GError **error)
{
	g_autoptr(GPtrArray) files =
		templates_list(call_flag(call, "all") ? NULL : i18n_lang());

	if (call_operands(call) > 1)
		return call_wrong(error, _("“list” stands alone."));
	if (call_flag(call, "json")) {
		list_json(files);
		return TRUE;
	}
	list_table(files);
	say_problems(files);
	return TRUE;
}

/* --- show --- */

static gboolean
show(Call *call, GError **error)
{
	int tone = call_word(call, "tone");
	g_autoptr(TemplateFile) file = NULL;

	if (call_operands(call) != 2)
		return call_wrong(error, _("Tell which template to show."));
	file = templates_find(call_operand(call, 1), tone != 0 ? (Tone)tone : TONE_FORMAL,
		i18n_lang(), error);
	if (file == NULL)
		return FALSE;
	if (g_str_has_suffix(file->text, "\n"))
		file->text[strlen(file->text) - 1] = '\0';
	out_block("", file->text);
	if (*file->problem != '\0')
		out_say("%s", file->problem);
	return TRUE;
}

/* --- check --- */

static gboolean
check_files(Call *call)
{
	gboolean right = TRUE;

	for (int i = 1; i < call_operands(call); i++) {
		g_autoptr(GError) error = NULL;
		g_autoptr(Template) template =
			templates_read(call_operand(call, i), &error);

		if (template != NULL)
			continue;
		out_say("%s", error->message);
		right = FALSE;
	}
	return right;
}

static gboolean
check(Call *call, GError **error)
{
	g_autoptr(GPtrArray) files = NULL;
	guint own = 0;

	if (call_flag(call, "json"))
		return call_wrong(error, _("“check” prints no JSON."));
	if (call_operands(call) > 1)
		return check_files(call);
	files = templates_list(NULL);
	if (say_problems(files) > 0)
		return FALSE;
	for (guint i = 0; i < files->len; i++)
		own += *((TemplateFile *)files->pdata[i])->path != '\0';
	if (own == 0) {
		g_autofree char *folder = templates_path(NULL);

		out_say(_("You have no templates of your own in %s."), folder);
	}
	return TRUE;
}

static const struct {
	const char *name;
	gboolean (*run)(Call *call, GError **error);
} verbs[] = {
	{ "list", list },
	{ "show", show },
	{ "check", check },
};

static gboolean
run(Call *call, GError **error)
{
	const char *word = call_operand(call, 0);

	for (guint i = 0; i < G_N_ELEMENTS(verbs); i++)
		if (word == NULL || strcmp(word, verbs[i].name) == 0)
			return verbs[i].run(call, error);
	return call_wrong(
		error, _("“krug templates” takes list, show or check; not “%s”."), word);
}

static const CommandOption options[] = {
	{ "tone", 't', OPTION_TEXT, "TONE",
		N_("for show: of this tone; formal without it"), &vocab_tone },
	{ "all", 'a', OPTION_FLAG, NULL, N_("list those of all languages"), NULL },
	{ "json", 0, OPTION_FLAG, NULL, N_("print the list as a JSON array"), NULL },
	{ 0 },
};

const Command cmd_templates = {
	.name = "templates",
	.synopsis = "[list [--all] [--json]] | show KIND [--tone TONE] | check [FILE …]",
	.help = N_("Templates of letters: list, print one, check your own"),
	.notes = N_("--lang chooses their language as well. Your own files lie in the "
		    "folder templates/LANG beside the settings, named KIND.formal.txt, "
		    "KIND.informal.txt or KIND.txt; krug-templates(5) tells how to write "
		    "them. “check” without FILE looks at all of yours."),
	.examples = "krug templates --lang ru\n"
		    "krug templates show thank-you --tone informal\n"
		    "krug templates show thank-you >thank-you.formal.txt\n"
		    "krug templates check thank-you.formal.txt\n"
		    "krug templates check",
	.options = options,
	.most = -1,
	.flags = COMMAND_PATHS,
	.run = run,
};
