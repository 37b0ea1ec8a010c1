/* krug org: the organizations; one of them renamed, or given the form of address with
 * which its people begin. */
#include "krug/error.h"
#include "krug/i18n.h"
#include "krug/organization.h"

#include "cli/call.h"
#include "cli/output.h"

#define MOST 1000000

static void
print_json(JsonWriter *json, const Organization *organization)
{
	json_object_begin(json, NULL);
	json_int(json, "id", organization->id);
	json_text(json, "name", organization->name);
	json_text(json, "address", vocab_id(&vocab_address, organization->address));
	json_int(json, "people", organization->people);
	json_object_end(json);
}

static void
print_row(Table *table, const Organization *organization)
{
	g_autofree char *people = g_strdup_printf("%d", organization->people);
	const char *cells[] = { organization->name, people,
		vocab_label(&vocab_address, organization->address) };

	table_row(table, cells);
}

static gboolean
print(Call *call, Book *book, const char *prefix, GError **error)
{
	g_autoptr(GPtrArray) list = organization_list(book, prefix, MOST, error);
	gboolean as_json = call_flag(call, "json");

	if (!list)
		return FALSE;

	g_autoptr(JsonWriter) json = as_json ? out_json() : NULL;
	g_autoptr(Table) table = as_json ? NULL : table_new(3);

	if (json)
		json_array_begin(json, NULL);
	for (guint i = 0; i < list->len; i++) {
		if (json)
			print_json(json, list->pdata[i]);
		else
			print_row(table, list->pdata[i]);
	}
	if (json) {
		json_array_end(json);
		json_end(json);
	}
	return TRUE;
}

static gboolean
change(Call *call, Book *book, const char *name, GError **error)
{
	const char *to = call_text(call, "rename");
	const char *address = call_text(call, "address");
	gint64 id = organization_find(book, name, error);

	if (id < 0)
		return FALSE;
	if (id == 0) {
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND,
			_("There is no organization “%s”; “krug org” lists them."), name);
		return FALSE;
	}
	if (address && !organization_set_address(
			       book, id, (Address)call_word(call, "address"), error))
		return FALSE;
	return !to || organization_rename(book, id, to, error);
}

static gboolean
run(Call *call, GError **error)
{
	g_autofree char *name = call_words(call, 0);
	Book *book = call_book(call, error);

	if (!book)
		return FALSE;
	if (!call_text(call, "rename") && !call_text(call, "address"))
		return print(call, book, name, error);
	if (!*name)
		return call_wrong(error, _("Tell which organization."));
	return change(call, book, name, error);
}

static const CommandOption options[] = {
	{ "address", 0, OPTION_TEXT, "WORD",
		N_("how one addresses its people until told otherwise; empty: none"),
		&vocab_address },
	{ "rename", 0, OPTION_TEXT, "NAME", N_("a new name"), NULL },
	{ "json", 0, OPTION_FLAG, NULL, N_("print a JSON array"), NULL },
	{ 0 },
};

const Command cmd_org = {
	.name = "org",
	.synopsis = "[--json] [NAME] | --address WORD NAME | --rename NAME NAME",
	.help = N_("The organizations, with how many work there; change one"),
	.examples = "krug org\n"
		    "krug org --address informal Polus\n"
		    "krug org --rename \"Polus Labs\" Polus",
	.options = options,
	.most = -1,
	.run = run,
};
