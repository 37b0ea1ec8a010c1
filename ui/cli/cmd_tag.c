/* krug tag: the tags in use; tags put on a person, taken off, or renamed for all. */
#include "krug/i18n.h"
#include "krug/tag.h"
#include "krug/who.h"

#include "cli/call.h"
#include "cli/rows.h"

static gboolean
print_tags(Call *call, Book *book, GError **error)
{
	g_autoptr(GPtrArray) tags = tag_list(book, error);
	gboolean as_json = call_flag(call, "json");

	if (!tags)
		return FALSE;

	g_autoptr(JsonWriter) json = as_json ? out_json() : NULL;
	g_autoptr(Table) table = as_json ? NULL : table_new(2);

	if (json)
		json_array_begin(json, NULL);
	for (guint i = 0; i < tags->len; i++) {
		const Tag *tag = tags->pdata[i];
		g_autofree char *people = g_strdup_printf("%d", tag->people);
		const char *cells[] = { tag->name, people };

		if (table) {
			table_row(table, cells);
			continue;
		}
		json_object_begin(json, NULL);
		json_text(json, "name", tag->name);
		json_int(json, "people", tag->people);
		json_object_end(json);
	}
	if (json) {
		json_array_end(json);
		json_end(json);
	}
	return TRUE;
}

static gboolean
rename_tag(Call *call, Book *book, GError **error)
{
	g_autofree char *from = NULL, *to = NULL;

	if (call_operands(call) != 2)
		return call_wrong(error, _("Tell the tag and its new name."));
	from = tag_check(call_operand(call, 0), error);
	to = from ? tag_check(call_operand(call, 1), error) : NULL;
	if (!to || !tag_rename(book, from, to, error))
		return FALSE;
	out_say(_("The tag %s is now %s"), from, to);
	return TRUE;
}

static gboolean
run(Call *call, GError **error)
{
	gboolean remove = call_flag(call, "remove");
	Book *book = call_book(call, error);
	gint64 who = 0;

	if (!book)
		return FALSE;
	if (call_flag(call, "rename"))
		return rename_tag(call, book, error);
	if (call_operands(call) == 0)
		return print_tags(call, book, error);
	if (call_operands(call) == 1)
		return call_wrong(error, _("Tell the tags after the person."));
	if (!who_resolve(book, call_operand(call, 0), &who, error))
		return FALSE;
	for (int i = 1; i < call_operands(call); i++) {
		const char *name = call_operand(call, i);

		if (!(remove ? tag_remove(book, who, name, error)
			     : tag_add(book, who, name, error)))
			return FALSE;
	}
	row_say(book, who);
	return TRUE;
}

static const CommandOption options[] = {
	{ "remove", 0, OPTION_FLAG, NULL, N_("take the tags off"), NULL },
	{ "rename", 0, OPTION_FLAG, NULL,
		N_("give a tag another name; one that is there takes it in"), NULL },
	{ "json", 0, OPTION_FLAG, NULL, N_("print the tags as a JSON array"), NULL },
	{ 0 },
};

const Command cmd_tag = {
	.name = "tag",
	.synopsis = "[--json] [[--remove] WHO TAG … | --rename TAG NAME]",
	.help = N_("The tags in use; put tags on a person, take them off, rename one"),
	.examples = "krug tag\n"
		    "krug tag Петрова rust remote\n"
		    "krug tag --remove Петрова remote\n"
		    "krug tag --rename bank banking",
	.options = options,
	.most = -1,
	.run = run,
};
