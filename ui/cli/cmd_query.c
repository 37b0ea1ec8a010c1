/*
 * krug query TEXT: e-mail addresses for mutt's query_command, which shows the first line
 * as a message and reads "address TAB name TAB note" from the second on.
 */
#include "krug/contact.h"
#include "krug/error.h"
#include "krug/find.h"
#include "krug/i18n.h"
#include "krug/person.h"

#include "cli/call.h"
#include "cli/output.h"

#define PEOPLE_MOST 100

typedef struct {
	JsonWriter *json; /* NULL: lines */
	gboolean headed;
	const char *text;
} Printer;

static void
print(Printer *to, const char *address, const char *name, const char *note)
{
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
print_person(Printer *to, Book *book, gint64 id, GError **error)
{
	g_autoptr(GPtrArray) channels = channel_list(book, id, error);
	g_autoptr(GPtrArray) positions = channels ? position_list(book, id, error) : NULL;
	g_autofree char *name = positions ? contact_display_id(book, id, error) : NULL;
	const Position *position = name ? position_current(positions) : NULL;
	g_autofree char *note = position ? position_display(position) : g_strdup("");

	for (guint i = 0; name && i < channels->len; i++) {
		const ContactChannel *channel = channels->pdata[i];

		if (channel->kind == REACH_EMAIL)
			print(to, channel->value, name, note);
	}
	return name != NULL;
}

static gboolean
print_all(Printer *to, Book *book, GError **error)
{
	g_auto(BookReading) reading = book_reading(book);
	g_autoptr(GArray) found = find_match(book, to->text, PEOPLE_MOST, error);

	for (guint i = 0; found && i < found->len; i++)
		if (!print_person(to, book, g_array_index(found, gint64, i), error))
			return FALSE;
	return found != NULL;
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
	if (!book || !print_all(&to, book, error))
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
