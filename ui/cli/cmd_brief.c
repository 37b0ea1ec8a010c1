/* krug brief WHO: one page before a talk. */
#include "krug/brief.h"
#include "krug/i18n.h"
#include "krug/who.h"

#include "cli/call.h"
#include "cli/output.h"

#define PAGE_WIDTH 78

static void
print_json(const Brief *brief)
{
	g_autoptr(JsonWriter) json = out_json();

	json_object_begin(json, NULL);
	json_int(json, "id", brief->contact);
	json_text(json, "name", brief->name);
	for (guint i = 0; i < brief->sections->len; i++) {
		const BriefSection *section = brief->sections->pdata[i];

		json_array_begin(json, section->id);
		for (guint j = 0; j < section->lines->len; j++) {
			const BriefLine *line = section->lines->pdata[j];

			json_object_begin(json, NULL);
			json_text(json, "text", line->text);
			json_told(json, "note", line->note);
			json_object_end(json);
		}
		json_array_end(json);
	}
	json_object_end(json);
	json_end(json);
}

static gboolean
run(Call *call, GError **error)
{
	g_autofree char *text = call_words(call, 0);
	g_autofree char *page = NULL;
	g_autoptr(Brief) brief = NULL;
	Book *book = call_book(call, error);
	gint64 who = 0;

	if (!book || !who_resolve(book, text, &who, error))
		return FALSE;
	brief = brief_load(book, who, error);
	if (!brief)
		return FALSE;
	if (call_flag(call, "json")) {
		print_json(brief);
		return TRUE;
	}
	page = g_strchomp(brief_text(brief, out_columns() ? out_columns() : PAGE_WIDTH));
	out_block("", page);
	return TRUE;
}

static const CommandOption options[] = {
	{ "json", 0, OPTION_FLAG, NULL, N_("print a JSON object"), NULL },
	{ 0 },
};

const Command cmd_brief = {
	.name = "brief",
	.synopsis = "[--json] WHO",
	.help = N_("One page before a talk: who, last words, promises, what to bring up"),
	.notes = N_("The page is plain text, to be printed: krug brief WHO | lp."),
	.examples = "krug brief Петрова\n"
		    "krug brief \"#12\" --json",
	.options = options,
	.least = 1,
	.most = -1,
	.run = run,
};
