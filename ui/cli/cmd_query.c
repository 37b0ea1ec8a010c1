/*
 * krug query TEXT: e-mail addresses for mutt's query_command, which shows the first line
 * as a message and reads "address TAB name TAB note" from the second on.
 */
#include "krug/error.h"
#include "krug/find.h"
#include "krug/i18n.h"

#include "cli/call.h"
#include "cli/output.h"

#define PEOPLE_MOST 100

typedef struct {
	JsonWriter *json; /* NULL: lines */
	gboolean headed;
	const char *text;
} Printer;

static void
print(const char *address, const char *name, const char *note, void *data)
{
	Printer *to = data;
	const char *fields[] = { address, name, note };

	if (!to->json) {
		if (!to->headed)
			out_line(_("krug: %s"), to->text);
		to->headed = TRUE;
		out_fields(fields, 3);
		return;
	}
	to->headed = TRUE;
	json_object_begin(to->json, NULL);
	json_text(to->json, "address", address);
	json_text(to->json, "name", name);
	json_text(to->json, "note", note);
	json_object_end(to->json);
}

static gboolean
run(Call *call, GError **error)
{
	g_autofree char *text = call_words(call, 0);
	g_autoptr(JsonWriter) json = call_flag(call, "json") ? out_json() : NULL;
	Printer to = { .json = json, .text = text };
	Book *book = call_book(call, error);

	if (json)
		json_array_begin(json, NULL);
	if (!book || !find_mail(book, text, PEOPLE_MOST, print, &to, error))
		return FALSE;
	if (json) {
		json_array_end(json);
		json_end(json);
		return TRUE;
	}
	if (to.headed)
		return TRUE;
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND,
		_("Nobody with an e-mail address fits “%s”."), text);
	return FALSE;
}

static const CommandOption options[] = {
	{ "json", 0, OPTION_FLAG, NULL, N_("print a JSON array"), NULL },
	{ 0 },
};

const Command cmd_query = {
	.name = "query",
	.synopsis = "[--json] TEXT",
	.help = N_("E-mail addresses for a mail program"),
	.notes =
		N_("For mutt: set query_command=\"krug query %s\". The first line is a "
		   "message, as mutt expects; every other is address TAB name TAB note."),
	.examples = "krug query анна\n"
		    "krug query --json yandex",
	.options = options,
	.least = 1,
	.most = -1,
	.run = run,
};
